// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exportmenu.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace sphygma {

static const SettingKey<QString> reportFolder{"report/folder", QString()};

ExportMenu::ExportMenu(Workspace &workspace, ReportMaker &maker, QWidget *parent)
    : QMenu(parent), m_workspace(workspace), m_maker(maker)
{
    using enum ReportMaker::Export;
    const auto add = [this](const QString &text, const QString &suffix, const QString &filter,
                            ReportMaker::Export what) {
        addAction(text, this, [this, suffix, filter, what] { save(suffix, filter, what); });
    };
    add(tr("For a word processor (ODT)…"), u"odt"_s, tr("OpenDocument text (*.odt)"), Report);
    add(tr("Web page in one file (HTML)…"), u"html"_s, tr("Web page (*.html)"), Report);
    add(tr("Numbers, to compare later (JSON)…"), u"json"_s, tr("Numbers of a report (*.json)"), Report);
    addSeparator();
    add(tr("All tables (XLSX)…"), u"xlsx"_s, tr("Workbook (*.xlsx)"), Tables);
    add(tr("All tables (CSV)…"), u"csv"_s, tr("CSV files (*.csv)"), Tables);
    add(tr("All figures (SVG)…"), u"svg"_s, tr("SVG pictures (*.svg)"), Figures);
    add(tr("All figures (PNG)…"), u"png"_s, tr("PNG pictures (*.png)"), Figures);
    addSeparator();
    addAction(tr("Print…"), QKeySequence::Print, this, &ExportMenu::print);
}

QString ExportMenu::suggestedPath(const QString &suffix) const
{
    const ProjectState &state = m_workspace.document.state();
    QString name = state.report->title.isEmpty() ? *state.name : state.report->title;
    for (QChar &c : name) {
        if (u"/\\:*?\"<>|"_s.contains(c))
            c = u'-';
    }
    if (name.isEmpty())
        name = tr("Report");
    const QString folder = m_workspace.settings.value(reportFolder);
    return (folder.isEmpty() ? QDir::homePath() : folder) + u'/' + name + u'.' + suffix;
}

void ExportMenu::save(const QString &suffix, const QString &filter, ReportMaker::Export what)
{
    QString path =
        m_workspace.dialogs.saveFile(parentWidget(), tr("Save the report"), suggestedPath(suffix), filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) != 0)
        path += u'.' + suffix;
    m_workspace.settings.setValue(reportFolder, QFileInfo(path).absolutePath());
    m_maker.save(path, what);
}

void ExportMenu::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const bool letter = m_workspace.document.state().report->paper == PaperSize::Letter;
    printer->setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
    printer->setDocName(QFileInfo(suggestedPath(u"pdf"_s)).completeBaseName());
    QPrintDialog dialog(printer.get(), parentWidget());
    dialog.setWindowTitle(tr("Print the report"));
    dialog.setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog.setMinMax(1, m_maker.pageCount());
    if (dialog.exec() == QDialog::Accepted)
        m_maker.print(printer);
}

} // namespace sphygma
