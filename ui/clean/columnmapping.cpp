// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/columnmapping.h"

#include "app/table/showntext.h"
#include "ui/models/names.h"
#include "ui/models/recipeedits.h"
#include "ui/models/rolecombo.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int exampleCount = 3;
/// How far examples are looked for; enough for any column but an almost empty one.
static constexpr qsizetype searchedRows = 2000;

ColumnMapping::ColumnMapping(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
}

static QString examples(const Table &table, qsizetype column)
{
    QStringList found;
    for (qsizetype row = 0; row < qMin(table.rowCount(), searchedRows) && found.size() < exampleCount;
         ++row) {
        if (!table.isKept(row))
            continue;
        const QString text = shownText(table, row, column).left(24);
        if (!text.isEmpty() && !found.contains(text))
            found.append(text);
    }
    return found.join(u" · "_s); // a comma may be part of a name
}

void ColumnMapping::setTable(const Table &table)
{
    const Recipe &recipe = *m_workspace.document.state().recipe;
    if (m_inside && table.schema() == m_shown && recipe == m_recipe)
        return;
    m_shown = table.schema();
    m_recipe = recipe;
    QString focused;
    if (m_inside && QApplication::focusWidget() && m_inside->isAncestorOf(QApplication::focusWidget()))
        focused = QApplication::focusWidget()->objectName();
    auto *card = new Card(this);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(16, 12, 16, 14);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(3, 1);
    addHeader(*grid);
    const auto columns = static_cast<int>(table.columnCount());
    for (int column = 0; column < qMin(columns, shownColumns); ++column)
        addColumn(*grid, table, column);
    if (columns > shownColumns) {
        auto *more = new TextLabel(
            TextKind::Note, tr("and %n more, to be seen in Data", nullptr, columns - shownColumns), card);
        grid->addWidget(more, grid->rowCount(), 0, 1, 5);
    }
    if (m_inside)
        m_inside->deleteLater(); // one of its menus may be the sender
    layout()->addWidget(card);
    m_inside = card;
    if (auto *again = focused.isEmpty() ? nullptr : card->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void ColumnMapping::addHeader(QGridLayout &grid)
{
    int place = 0;
    for (const QString &text :
         {tr("Column"), tr("What it means"), tr("Unit"), tr("Examples"), tr("How sure")})
        grid.addWidget(new SectionLabel(text, grid.parentWidget()), 0, place++);
}

void ColumnMapping::addColumn(QGridLayout &grid, const Table &table, int column)
{
    QWidget *card = grid.parentWidget();
    const ColumnInfo &info = table.info(column);
    auto *name = new ElidedLabel(info.name, Qt::ElideRight, card);
    name->setMinimumWidth(110);
    auto *role = new QComboBox(card);
    role->setObjectName(u"role:"_s + info.name);
    role->setAccessibleName(tr("What “%1” means").arg(info.name));
    fillRoles(*role);
    setCurrentId(*role, info.role);
    auto *unit = new QComboBox(card);
    unit->setObjectName(u"unit:"_s + info.name);
    unit->setAccessibleName(tr("Unit of “%1”").arg(info.name));
    fillUnits(*unit, *m_workspace.document.rules(), m_workspace.words, info.role, info.unit);
    auto *sample = new ElidedLabel(examples(table, column), Qt::ElideRight, card);
    sample->setForegroundRole(QPalette::PlaceholderText);
    const Certainty sure = certainty(info);
    const int row = grid.rowCount();
    grid.addWidget(name, row, 0);
    grid.addWidget(role, row, 1);
    grid.addWidget(unit, row, 2);
    grid.addWidget(sample, row, 3);
    if (sure.doubtful)
        grid.addWidget(new Chip(sure.text, Tone::Warn, card), row, 4);
    else
        grid.addWidget(new TextLabel(TextKind::Small, sure.text, card), row, 4);
    connect(role, &QComboBox::activated, this, [this, info, role] {
        const QString id = role->currentData().toString();
        choose(info.name, id, unitForRole(*m_workspace.document.rules(), id, info.unit));
    });
    connect(unit, &QComboBox::activated, this,
            [this, info, unit] { choose(info.name, info.role, unit->currentData().toString()); });
}

ColumnMapping::Certainty ColumnMapping::certainty(const ColumnInfo &info) const
{
    for (const RecipeEntry &entry : m_recipe.entries()) {
        if (entry.step->id() == "setRole"_L1 && entry.step->columnsNeeded().contains(info.name))
            return {tr("chosen by you")};
    }
    const RawDataPtr &raw = m_workspace.document.state().raw;
    const qsizetype index = raw ? raw->table.indexOf(info.name) : -1;
    if (info.role.isEmpty())
        return {};
    if (index < 0)
        return {tr("made by a step")};
    if (index >= raw->report.roles.size() || raw->report.roles[index].role != info.role)
        return {};
    return raw->report.roles[index].certain ? Certainty{tr("found by name")}
                                            : Certainty{tr("please check"), true};
}

void ColumnMapping::choose(const QString &column, const QString &role, const QString &unit)
{
    m_workspace.document.edit(tr("Set the meaning of “%1”").arg(column), [=](ProjectState &state) {
        state.recipe.change([&](Recipe &recipe) { putRole(recipe, column, role, unit); });
    });
}

} // namespace sphygma
