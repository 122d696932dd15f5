// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sectionpanel.h"

#include "app/analysis/guide/questionspec.h"
#include "ui/report/sectioneditor.h"
#include "ui/report/sectionlist.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrolledcolumn.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int fewestRows = 4; ///< of the list, on a small screen

SectionPanel::SectionPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new SectionList(workspace))
    , m_editor(new SectionEditor(workspace))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *note = new TextLabel(TextKind::Small, tr("Tick to show; drag or press Alt+↑ and Alt+↓ to move."));
    note->setWordWrap(true);
    column->addWidget(note);
    m_list->setMinimumHeight(fewestRows * qMax(0, m_list->sizeHintForRow(0)));
    column->addWidget(m_list, 5);
    column->addWidget(makeButtons());
    column->addWidget(scrolledColumn(m_editor), 4); // on a small screen its fields would lie over each other
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_editor->setSection(row);
        emit sectionChosen(row);
    });
    m_editor->setSection(m_list->currentRow());
}

void SectionPanel::setValues(const QList<BoundValue> &values, const QList<Phrase> &summary)
{
    m_editor->setValues(values, summary);
}

void SectionPanel::setWarnings(const QList<ReportWarning> &warnings)
{
    m_list->setWarnings(warnings);
    m_editor->setWarnings(warnings);
}

QWidget *SectionPanel::makeButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(4);
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(u"addSection"_s);
    auto *menu = new QMenu(add);
    fillAddMenu(*menu);
    add->setMenu(menu);
    row->addWidget(add);
    row->addStretch();
    const auto button = [&](const QString &icon, const QString &name, auto action) {
        auto *made = new QToolButton;
        made->setIcon(m_workspace.theme.icon(icon));
        made->setToolTip(name);
        made->setAccessibleName(name);
        connect(made, &QToolButton::clicked, m_list, action);
        row->addWidget(made);
    };
    button(u"arrow-up"_s, tr("Move up"), [this] { m_list->moveChosen(-1); });
    button(u"arrow-down"_s, tr("Move down"), [this] { m_list->moveChosen(1); });
    button(u"trash"_s, tr("Remove section"), [this] { m_list->removeChosen(); });
    return box;
}

void SectionPanel::fillAddMenu(QMenu &menu)
{
    for (const SectionName &name : sectionNames()) {
        menu.addAction(m_workspace.words.text(name.title), this, [this, kind = name.kind] {
            ReportSection section;
            section.kind = kind;
            if (kind == SectionKind::Chart)
                section.chart = drawableChart(*m_workspace.document.state().chart);
            m_list->add(section);
        });
    }
}

} // namespace sphygma
