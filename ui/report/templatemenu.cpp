// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/templatemenu.h"

#include "app/report/reportspec.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace sphygma {

TemplateMenu::TemplateMenu(Workspace &workspace, QWidget *parent)
    : QMenu(parent)
    , m_workspace(workspace)
    , m_folder(QFileInfo(workspace.settings.path()).absolutePath() + u"/report-templates"_s)
    , m_own(m_folder)
{
    connect(this, &QMenu::aboutToShow, this, &TemplateMenu::fill);
}

void TemplateMenu::fill()
{
    clear();
    for (const ReportTemplate &made : reportTemplates()) {
        addAction(m_workspace.words.text(made.name), this, [this, id = QString::fromLatin1(made.id)] {
            change([&](ReportSpec &spec) { spec.sections = templateSections(id); });
        });
    }
    addSeparator();
    for (const QString &name : m_own.names())
        addAction(name, this, [this, name] { applyOwn(name); });
    addSeparator();
    addAction(tr("Save as own template…"), this, &TemplateMenu::saveOwn);
}

void TemplateMenu::applyOwn(const QString &name)
{
    const auto applied = m_own.applied(name, *m_workspace.document.state().report);
    if (!applied)
        emit failed(applied.error());
    else
        change([&](ReportSpec &spec) { spec = *applied; });
}

void TemplateMenu::saveOwn()
{
    const ReportSpec &spec = *m_workspace.document.state().report;
    const QString name = spec.title.isEmpty() ? tr("My template") : spec.title;
    QDir().mkpath(m_folder);
    const QString path =
        m_workspace.dialogs.saveFile(parentWidget(), tr("Save as own template"),
                                     m_folder + u'/' + name + u".json"_s, tr("Template (*.json)"));
    if (path.isEmpty())
        return;
    const QString chosen = QFileInfo(path).completeBaseName();
    if (const Status status = m_own.save(chosen, spec); !status)
        emit failed(status.error());
    else
        emit saved(chosen);
}

void TemplateMenu::change(const std::function<void(ReportSpec &)> &mutate)
{
    m_workspace.document.edit(tr("Arrange the report"),
                              [&](ProjectState &state) { state.report.change(mutate); });
}

} // namespace sphygma
