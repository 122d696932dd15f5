// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/mergefield.h"

#include "app/base/numbertext.h"
#include "app/quality/categorygroups.h"
#include "app/table/showntext.h"

#include <QHeaderView>
#include <QJsonObject>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

enum SpellingColumn { SpellingPlace, CellsPlace, NamePlace };

constexpr int spellingRole = Qt::UserRole; ///< as it stands, blanks and all

} // namespace

MergeField::MergeField(const StepField &field, const Workspace &workspace, const Table &table,
                       QWidget *parent)
    : FieldEdit(parent), m_workspace(workspace), m_table(table), m_tree(new QTreeWidget(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_tree);
    m_tree->setObjectName(QLatin1String(field.key));
    m_tree->setAccessibleName(workspace.words.text(field.caption));
    m_tree->setHeaderLabels({tr("Spelling"), tr("Cells"), tr("Becomes")});
    m_tree->header()->setStretchLastSection(true);
    m_tree->setMinimumHeight(220);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::SelectedClicked);
    setFocusProxy(m_tree);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] { emit changed(); });
}

static QString reasonText(CategoryGroup::Why why)
{
    switch (why) {
    case CategoryGroup::Why::SameKey:
        return MergeField::tr("the same letters");
    case CategoryGroup::Why::KnownWord:
        return MergeField::tr("the same meaning");
    case CategoryGroup::Why::Similar:
        break;
    }
    return MergeField::tr("a letter or two apart");
}

MergeField::Found MergeField::find(const Table &table, qsizetype column, const ClinicalRulesPtr &rules)
{
    Found found;
    QHash<QString, qint64> counts;
    table.keptRows().forEach([&](qsizetype row) {
        if (table.column(column).isValid(row))
            ++counts[table.displayText(row, column)];
    });
    for (const CategoryGroup &group : categoryGroups(table, column, *rules)) {
        Group shown{group.suggested(), reasonText(group.why), group.why != CategoryGroup::Why::Similar, {}};
        for (const auto &[text, cells] : group.spellings) {
            shown.spellings += {text, cells};
            counts.remove(text);
        }
        found.groups += shown;
    }
    for (auto it = counts.begin(); it != counts.end(); ++it)
        found.others += {it.key(), it.value()};
    std::sort(found.others.begin(), found.others.end(), [](const Spelling &a, const Spelling &b) {
        return std::tie(b.cells, a.text) < std::tie(a.cells, b.text);
    });
    found.others = found.others.first(qMin(mostOthers, found.others.size()));
    return found;
}

void MergeField::setColumn(const QString &column)
{
    if (column == m_column)
        return;
    m_shown = false;
    m_column = column;
    m_tree->clear();
    const qsizetype index = m_table.indexOf(column);
    if (index < 0)
        return;
    m_find.start<Found>([table = m_table, index, rules = m_workspace.document.rules()](
                            Progress &) -> Result<Found> { return find(table, index, rules); },
                        [this](const Result<Found> &found) {
                            if (!found)
                                return;
                            show(*found);
                            emit changed();
                        });
}

void MergeField::show(const Found &found)
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_shown = true;
    for (const Group &group : found.groups) {
        QTreeWidgetItem *item = addGroup(group);
        for (const Spelling &spelling : group.spellings) {
            const bool ticked = m_given ? m_map.contains(spelling.text) : group.ticked;
            addSpelling(item, spelling, ticked || spelling.text == item->text(NamePlace));
        }
    }
    if (!found.others.isEmpty()) {
        auto *others = new QTreeWidgetItem(m_tree, {tr("Without a group"), {}, {}});
        others->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (const Spelling &spelling : found.others) {
            auto *item = new QTreeWidgetItem(others,
                                             {visibleBlanks(spelling.text), readableNumber(spelling.cells),
                                              m_map[spelling.text].toString()});
            item->setData(SpellingPlace, spellingRole, spelling.text);
            item->setTextAlignment(CellsPlace, Qt::AlignRight | Qt::AlignVCenter);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
        }
    }
    m_tree->expandAll();
    for (const int place : {SpellingPlace, CellsPlace})
        m_tree->resizeColumnToContents(place);
}

QTreeWidgetItem *MergeField::addGroup(const Group &group)
{
    QString name = group.name;
    for (const Spelling &spelling : group.spellings) {
        if (m_map.contains(spelling.text))
            name = m_map[spelling.text].toString();
    }
    auto *item = new QTreeWidgetItem(m_tree, {group.why, {}, name});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable
                   | Qt::ItemIsAutoTristate);
    item->setCheckState(SpellingPlace, Qt::Unchecked);
    return item;
}

void MergeField::addSpelling(QTreeWidgetItem *group, const Spelling &spelling, bool ticked)
{
    auto *item =
        new QTreeWidgetItem(group, {visibleBlanks(spelling.text), readableNumber(spelling.cells), {}});
    item->setData(SpellingPlace, spellingRole, spelling.text);
    item->setTextAlignment(CellsPlace, Qt::AlignRight | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(SpellingPlace, ticked ? Qt::Checked : Qt::Unchecked);
}

QJsonValue MergeField::value() const
{
    if (!m_shown)
        return m_map;
    QJsonObject map;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = m_tree->topLevelItem(i);
        const bool isGroup = group->flags().testFlag(Qt::ItemIsUserCheckable);
        for (int k = 0; k < group->childCount(); ++k) {
            const QTreeWidgetItem *item = group->child(k);
            const QString text = item->data(SpellingPlace, spellingRole).toString();
            const QString name = (isGroup ? group : item)->text(NamePlace).trimmed();
            const bool taken = !isGroup || item->checkState(SpellingPlace) == Qt::Checked;
            if (taken && !name.isEmpty() && name != text)
                map.insert(text, name);
        }
    }
    return map;
}

void MergeField::setValue(const QJsonValue &value)
{
    m_map = value.toObject();
    m_given = !m_map.isEmpty();
}

QString MergeField::problem() const
{
    return value().toObject().isEmpty() ? tr("Tick the spellings that become one, or give a name to one.")
                                        : QString();
}

} // namespace sphygma
