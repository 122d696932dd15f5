// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartfiles.h"

#include "app/table/csvwriter.h"
#include "ui/charts/chartexport.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr QSizeF exportSize{960, 600};

ChartFiles::ChartFiles(Workspace &workspace, MessageBar &message, QWidget *parent)
    : QObject(parent), m_workspace(workspace), m_message(message), m_window(parent)
{}

void ChartFiles::copy(const PaperPlot &paper)
{
    auto *mime = new QMimeData;
    mime->setImageData(chartImage(paper, exportSize, m_workspace.words));
    mime->setData(u"image/svg+xml"_s, chartSvg(paper, exportSize, m_workspace.words));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_message.showMessage(Tone::Ok, tr("The chart is in the clipboard."));
}

void ChartFiles::copySvg(const PaperPlot &paper)
{
    const QByteArray svg = chartSvg(paper, exportSize, m_workspace.words);
    auto *mime = new QMimeData;
    mime->setData(u"image/svg+xml"_s, svg);
    mime->setText(QString::fromUtf8(svg));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_message.showMessage(Tone::Ok, tr("The chart is in the clipboard as SVG."));
}

void ChartFiles::save(const PaperPlot &paper)
{
    QString path =
        m_workspace.dialogs.saveFile(m_window, tr("Save the chart"), tr("age and blood pressure.png"),
                                     tr("PNG picture (*.png);;SVG drawing (*.svg)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".png"_s;
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        write(path, [svg = chartSvg(paper, exportSize, m_workspace.words), path](Progress &) {
            return saveBytes(svg, path);
        });
    } else {
        write(path, [image = chartImage(paper, exportSize, m_workspace.words), path](Progress &) {
            return saveBytes(pngBytes(image), path);
        });
    }
}

void ChartFiles::saveData(const ExploreData &shown, const ChartSpec &spec)
{
    QString path =
        m_workspace.dialogs.saveFile(m_window, tr("Save the data behind the chart"),
                                     tr("age and blood pressure.csv"), tr("Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".csv"_s;
    write(path, [table = plottedTable(shown, spec), path](Progress &progress) {
        return writeCsvFile(table, path, CellContent::Values, progress);
    });
}

void ChartFiles::write(const QString &path, std::function<Status(Progress &)> work)
{
    m_write.start<std::monostate>(std::move(work), [this, path](const Status &saved) {
        if (saved)
            m_message.showMessage(Tone::Ok, tr("Saved as %1.").arg(QFileInfo(path).fileName()));
        else
            m_message.showError(saved.error());
    });
}

Table plottedTable(const ExploreData &shown, const ChartSpec &spec)
{
    QStringList names;
    RowSet rows(shown.table.rowCount());
    for (const PlotFacet &facet : shown.facets) {
        for (const PlotCloud &cloud : facet.clouds) {
            names << cloud.points->xColumn << cloud.points->yColumn;
            for (const quint32 row : cloud.points->rows)
                rows.insert(row);
        }
    }
    names << spec.colourBy << spec.splitBy;
    names.removeDuplicates();
    Schema schema;
    std::vector<ColumnPtr> columns;
    for (const QString &name : std::as_const(names)) {
        const qsizetype column = shown.table.indexOf(name);
        if (column < 0)
            continue;
        schema.append(shown.table.info(column));
        columns.push_back(shown.table.columnPtr(column));
    }
    return Table(std::move(schema), std::move(columns), shown.table.lineage()).withKept(std::move(rows));
}

} // namespace sphygma
