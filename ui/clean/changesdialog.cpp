// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/changesdialog.h"

#include "app/base/numbertext.h"
#include "app/table/showntext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <bit>

namespace sphygma {

namespace {

/// Collects up to the shown number of changes into rows of text.
class ChangeRows
{
public:
    ChangeRows(const StepResult &step, QStandardItemModel &model) : m_step(step), m_model(model) {}

    void addCells(const QString &column, const RowSet &rows, bool flagged)
    {
        visit(rows, [&](qsizetype row) {
            const QString before = cell(m_step.before, row, column, true);
            const QString after = cell(m_step.after, row, column, false);
            add(row, column, before,
                flagged               ? ChangesDialog::tr("unusual, kept")
                    : after.isEmpty() ? ChangesDialog::tr("missing")
                                      : after);
        });
    }

    void addRemoved(const RowSet &rows)
    {
        visit(rows, [&](qsizetype row) { add(row, {}, {}, ChangesDialog::tr("row removed")); });
    }

private:
    template<typename Visit>
    void visit(const RowSet &rows, Visit &&visit)
    {
        const auto &words = rows.words();
        for (size_t w = 0; w < words.size(); ++w) {
            for (quint64 word = words[w]; word != 0; word &= word - 1) {
                if (m_model.rowCount() >= ChangesDialog::shownChanges)
                    return;
                visit(static_cast<qsizetype>(w * 64) + std::countr_zero(word));
            }
        }
    }

    /// Empty for a missing cell; \a withCodes shows the text it stands for all the same.
    static QString cell(const Table &table, qsizetype row, const QString &column, bool withCodes)
    {
        const qsizetype index = table.indexOf(column);
        if (index < 0)
            return {};
        const Reason reason = table.column(index).reason(row);
        const bool isDeclared = reason >= Reason::FirstNamed || reason == Reason::Empty;
        return isDeclared && !withCodes ? QString() : shownText(table, row, index);
    }

    void add(qsizetype row, const QString &column, const QString &before, const QString &after)
    {
        QList<QStandardItem *> items;
        for (const QString &text : {readableNumber(m_step.after.recordOf(row)),
                                    readableNumber(m_step.after.lineOf(row)), column, before, after}) {
            auto *item = new QStandardItem(text);
            item->setEditable(false);
            items.append(item);
        }
        items[0]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        items[1]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model.appendRow(items);
    }

    const StepResult &m_step;
    QStandardItemModel &m_model;
};

} // namespace

ChangesDialog::ChangesDialog(const QString &sentence, const StepResult &step, QWidget *parent)
    : QDialog(parent), m_view(new QTableView(this))
{
    setWindowTitle(tr("What the step changed"));
    resize(680, 520);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(12);
    auto *model = new QStandardItemModel(0, 5, this);
    model->setHorizontalHeaderLabels({tr("Record"), tr("Line"), tr("Column"), tr("Before"), tr("After")});
    ChangeRows changes(step, *model);
    for (const auto &[column, cells] : step.changes.changedCells)
        changes.addCells(column, cells, false);
    for (const auto &[column, cells] : step.changes.flaggedCells)
        changes.addCells(column, cells, true);
    changes.addRemoved(step.changes.removedRows);
    const qsizetype all =
        step.changes.changedCount() + step.changes.removedCount() + step.changes.flaggedCount();
    const QString shown = all > model->rowCount() ? tr("The first %1 of %2 changes")
                                                        .arg(model->rowCount())
                                                        .arg(readableNumber(static_cast<qint64>(all)))
                                                  : tr("%n change(s)", nullptr, model->rowCount());
    auto *head = new TextLabel(TextKind::CardTitle, sentence, this);
    head->setWordWrap(true);
    head->setTextFormat(Qt::PlainText);
    rows->addWidget(head);
    rows->addWidget(new TextLabel(TextKind::Note, shown, this));
    m_view->setModel(model);
    m_view->verticalHeader()->hide();
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setColumnWidth(3, 180);
    m_view->setAccessibleName(tr("Changes"));
    auto *card = new Card(this);
    auto *cardRows = new QVBoxLayout(card);
    cardRows->setContentsMargins(1, 1, 1, 1);
    cardRows->addWidget(m_view);
    rows->addWidget(card, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    buttons->addWidget(close);
    rows->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace sphygma
