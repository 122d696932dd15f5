// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/marksfiles.h"

#include "app/analysis/chart/chartcsv.h"
#include "app/report/figurefile.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/figurerenderer.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr QSizeF exportSize{960, 600};

MarksFiles::MarksFiles(Workspace &workspace, MessageBar &message, QWidget *parent)
    : QObject(parent), m_workspace(workspace), m_message(message), m_window(parent)
{}

ReportFigure MarksFiles::figure(const ChartSpec &spec, const ChartData &shown) const
{
    return chartFigureRenderer(m_workspace.document.rulesForSetting())(spec, shown, exportSize,
                                                                       m_workspace.words);
}

void MarksFiles::copy(const ChartSpec &spec, const ChartData &shown)
{
    const ReportFigure drawn = figure(spec, shown);
    const QString title = shown.title(m_workspace.words);
    auto *mime = new QMimeData;
    if (const auto png = figureBytes(drawn, u"png"_s, title))
        mime->setImageData(QImage::fromData(*png));
    if (const auto svg = figureBytes(drawn, u"svg"_s, title))
        mime->setData(u"image/svg+xml"_s, *svg);
    QGuiApplication::clipboard()->setMimeData(mime);
    m_message.showMessage(Tone::Ok, tr("The chart is in the clipboard."));
}

void MarksFiles::copySvg(const ChartSpec &spec, const ChartData &shown)
{
    const auto svg = figureBytes(figure(spec, shown), u"svg"_s, shown.title(m_workspace.words));
    if (!svg)
        return m_message.showError(svg.error());
    auto *mime = new QMimeData;
    mime->setData(u"image/svg+xml"_s, *svg);
    mime->setText(QString::fromUtf8(*svg));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_message.showMessage(Tone::Ok, tr("The chart is in the clipboard as SVG."));
}

/// A path with a suffix; empty when given up.
QString MarksFiles::ask(const QString &title, const QString &name, const QString &filter,
                        const QString &suffix)
{
    QString path = m_workspace.dialogs.saveFile(m_window, title, name + suffix, filter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += suffix;
    return path;
}

void MarksFiles::save(const ChartSpec &spec, const ChartData &shown)
{
    const QString title = shown.title(m_workspace.words);
    const QString path = ask(tr("Save the chart"), title.toLower(),
                             tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)"), u".png"_s);
    if (path.isEmpty())
        return;
    write(path,
          [drawn = figure(spec, shown), path, title](Progress &) { return writeFigure(drawn, path, title); });
}

void MarksFiles::saveData(const ChartData &shown)
{
    const QString path = ask(tr("Save the data behind the chart"), shown.title(m_workspace.words).toLower(),
                             tr("Comma-separated values (*.csv)"), u".csv"_s);
    if (path.isEmpty() || !shown.marks)
        return;
    write(path, [csv = chartCsv(shown.marks->table, m_workspace.words), path](Progress &) {
        return saveBytes(csv, path);
    });
}

void MarksFiles::write(const QString &path, std::function<Status(Progress &)> work)
{
    m_write.start<std::monostate>(std::move(work), [this, path](const Status &saved) {
        if (saved)
            m_message.showMessage(Tone::Ok, tr("Saved as %1.").arg(QFileInfo(path).fileName()));
        else
            m_message.showError(saved.error());
    });
}

} // namespace sphygma
