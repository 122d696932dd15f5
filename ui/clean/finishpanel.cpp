// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/finishpanel.h"

#include "app/base/numbertext.h"
#include "ui/models/completeness.h"
#include "ui/models/names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

/// The columns that the analyses look at, in the order they are told.
static QStringList keyRoles()
{
    return {u"sbp"_s, u"dbp"_s, u"age"_s, u"sex"_s, u"patient_id"_s, u"visit_date"_s};
}

FinishPanel::FinishPanel(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    auto *figures = new Card(this);
    auto *line = new QHBoxLayout(figures);
    line->setContentsMargins(20, 16, 20, 16);
    m_read = new KeyFigure(tr("Rows read"), {}, {}, figures);
    m_kept = new KeyFigure(tr("Rows kept"), {}, {}, figures);
    m_changed = new KeyFigure(tr("Cells changed"), {}, {}, figures);
    for (KeyFigure *figure : {m_read, m_kept, m_changed})
        line->addWidget(figure, 1, Qt::AlignTop);
    rows->addWidget(figures);
    auto *columns = new Card(this);
    (new QVBoxLayout(columns))->setContentsMargins(16, 12, 16, 14);
    m_columns = columns;
    rows->addWidget(columns);
    auto *on = new QHBoxLayout;
    auto *explore = new QPushButton(tr("&Explore"), this);
    explore->setProperty("primary", true);
    explore->setAutoDefault(true);
    auto *decide = new QPushButton(tr("&Decide"), this);
    decide->setAutoDefault(true);
    on->addWidget(explore);
    on->addWidget(decide);
    on->addStretch();
    rows->addLayout(on);
    connect(explore, &QPushButton::clicked, this, [this] { emit goTo(Stage::Explore); });
    connect(decide, &QPushButton::clicked, this, [this] { emit goTo(Stage::Decide); });
}

void FinishPanel::refresh()
{
    const RecipeResultPtr result = m_workspace.document.result();
    const RawDataPtr raw = m_workspace.document.state().raw;
    if (!result || !raw)
        return;
    const auto read = static_cast<qint64>(raw->table.rowCount());
    const auto kept = static_cast<qint64>(result->table.keptCount());
    m_read->setValue(readableNumber(read));
    m_kept->setValue(readableNumber(kept));
    const auto all = static_cast<qint64>(result->table.rowCount()); // more than read where a step makes rows
    const double share = all > 0 ? 100.0 * static_cast<double>(kept) / static_cast<double>(all) : 100;
    m_kept->setNote(tr("%1 % of all, %2 removed").arg(readableShort(share, 1), readableNumber(all - kept)));
    m_changed->setValue(readableNumber(static_cast<qint64>(result->changedCells())));
    const auto steps = static_cast<int>(result->steps.size());
    m_changed->setNote(tr("by %n step(s)", nullptr, steps));
    m_job.start<QList<ColumnBalance>>([before = raw->table, after = result->table](
                                          Progress &progress) { return balance(before, after, progress); },
                                      [this](const Result<QList<ColumnBalance>> &columns) {
                                          if (columns)
                                              showBalance(*columns);
                                      });
}

static qint64 missingIn(const Table &table, double presentShare)
{
    return std::llround((1 - presentShare) * static_cast<double>(table.keptCount()));
}

Result<QList<FinishPanel::ColumnBalance>> FinishPanel::balance(const Table &raw, const Table &clean,
                                                               Progress &progress)
{
    const auto before = completeness(raw, progress);
    const auto after = completeness(clean, progress);
    if (!before || !after)
        return Error::cancelled();
    QList<ColumnBalance> columns;
    for (const QString &role : keyRoles()) {
        const qsizetype column = clean.indexOfRole(role);
        if (column < 0)
            continue;
        const ColumnInfo &info = clean.info(column);
        const qsizetype source = raw.indexOf(info.source.isEmpty() ? info.name : info.source);
        ColumnBalance balance{info.name, role, -1, 0};
        if (source >= 0)
            balance.missingBefore = missingIn(raw, (*before)[static_cast<size_t>(source)]);
        balance.missingAfter = missingIn(clean, (*after)[static_cast<size_t>(column)]);
        columns.append(balance);
    }
    return columns;
}

void FinishPanel::showBalance(const QList<ColumnBalance> &columns)
{
    auto *rows = static_cast<QVBoxLayout *>(m_columns->layout());
    while (QLayoutItem *item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *table = new QWidget(m_columns);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new SectionLabel(tr("Missing values"), table), 0, 0);
    grid->addWidget(new SectionLabel(tr("As in the file"), table), 0, 1, Qt::AlignRight);
    grid->addWidget(new SectionLabel(tr("Cleaned"), table), 0, 2, Qt::AlignRight);
    for (const ColumnBalance &column : columns) {
        const int row = grid->rowCount();
        auto *name = new ElidedLabel(
            tr("%1 (%2)", "meaning and name of a column").arg(roleName(column.role), column.column),
            Qt::ElideRight, table);
        grid->addWidget(name, row, 0);
        const QString before = column.missingBefore < 0 ? tr("new") : readableNumber(column.missingBefore);
        grid->addWidget(new TextLabel(TextKind::Body, before, table), row, 1, Qt::AlignRight);
        grid->addWidget(new TextLabel(TextKind::Body, readableNumber(column.missingAfter), table), row, 2,
                        Qt::AlignRight);
    }
    if (columns.isEmpty())
        grid->addWidget(new TextLabel(TextKind::Note, tr("No column has a meaning yet."), table), 1, 0);
    rows->addWidget(table);
}

} // namespace sphygma
