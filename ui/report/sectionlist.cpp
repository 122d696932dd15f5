// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sectionlist.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace sphygma {

QString sectionTitle(const ReportSection &section, const Translator &words)
{
    return section.title.isEmpty() ? words.text(sectionName(section.kind).title) : section.title;
}

SectionList::SectionList(Workspace &workspace, QWidget *parent) : QListWidget(parent), m_workspace(workspace)
{
    setObjectName(u"sectionList"_s);
    setAccessibleName(tr("Sections of the report"));
    setAccessibleDescription(tr("Space shows or hides a section, Alt with up and down moves it."));
    setDragDropMode(InternalMove);
    setFrameShape(QFrame::NoFrame);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &SectionList::showState);
    connect(this, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (m_showing)
            return;
        const int at = row(item);
        const bool hidden = item->checkState() != Qt::Checked;
        edit(hidden ? tr("Hide section") : tr("Show section"),
             [at, hidden](QList<ReportSection> &sections) { sections[at].hidden = hidden; });
    });
    connect(model(), &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int before) {
                // Once the drop is over: the list is made anew from the project.
                QMetaObject::invokeMethod(
                    this, [this, from, before] { move(from, before > from ? before - 1 : before); },
                    Qt::QueuedConnection);
            });
    showState();
}

void SectionList::showState()
{
    const auto &sections = m_workspace.document.state().report->sections;
    const QScopedValueRollback showing(m_showing, true);
    const int chosen = qMin(qMax(0, currentRow()), static_cast<int>(sections.size()) - 1); // -1 for none
    while (count() > sections.size())
        delete takeItem(count() - 1);
    for (int i = 0; i < sections.size(); ++i) {
        if (i >= count())
            addItem(new QListWidgetItem);
        item(i)->setText(sectionTitle(sections[i], m_workspace.words));
        item(i)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                          | Qt::ItemIsDragEnabled);
        item(i)->setCheckState(sections[i].hidden ? Qt::Unchecked : Qt::Checked);
    }
    if (currentRow() != chosen)
        setCurrentRow(chosen);
    markWarnings();
}

void SectionList::setWarnings(const QList<ReportWarning> &warnings)
{
    m_warnings = warnings;
    markWarnings();
}

void SectionList::markWarnings()
{
    const QScopedValueRollback showing(m_showing, true);
    for (int i = 0; i < count(); ++i) {
        QStringList lines;
        for (const ReportWarning &warning : std::as_const(m_warnings)) {
            if (warning.section == i)
                lines += m_workspace.words.text(warning.text);
        }
        item(i)->setIcon(lines.isEmpty()
                             ? QIcon()
                             : m_workspace.theme.icon(u"warning"_s, m_workspace.theme.tokens().warn));
        item(i)->setToolTip(lines.join(u'\n'));
        item(i)->setData(Qt::AccessibleDescriptionRole, lines.join(u' '));
    }
}

void SectionList::edit(const QString &text, const std::function<void(QList<ReportSection> &)> &mutate)
{
    m_workspace.document.edit(text, [&](ProjectState &state) {
        state.report.change([&](ReportSpec &spec) { mutate(spec.sections); });
    });
}

void SectionList::add(const ReportSection &section)
{
    const int at = currentRow() + 1;
    edit(tr("Add section"), [&](QList<ReportSection> &sections) { sections.insert(at, section); });
    setCurrentRow(at);
}

void SectionList::removeChosen()
{
    const int at = currentRow();
    if (at >= 0)
        edit(tr("Remove section"), [at](QList<ReportSection> &sections) { sections.removeAt(at); });
}

void SectionList::moveChosen(int by)
{
    move(currentRow(), currentRow() + by);
}

void SectionList::move(int from, int to)
{
    if (from < 0 || to < 0 || to >= count())
        return;
    edit(tr("Move section"), [from, to](QList<ReportSection> &sections) { sections.move(from, to); });
    setCurrentRow(to);
    emit currentRowChanged(to); // a drop moves the current row without saying so
}

void SectionList::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (alt && event->key() == Qt::Key_Up)
        moveChosen(-1);
    else if (alt && event->key() == Qt::Key_Down)
        moveChosen(1);
    else if (event->key() == Qt::Key_Delete)
        removeChosen();
    else
        QListWidget::keyPressEvent(event);
}

} // namespace sphygma
