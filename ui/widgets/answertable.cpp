// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answertable.h"

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int lineHeight = 26, mostNameWidth = 340;

AnswerTable::AnswerTable(const ChartTable &cells, const Translator &words, QWidget *parent)
    : QTableWidget(static_cast<int>(cells.rows.size()), static_cast<int>(cells.columns.size()), parent)
{
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setFont(Theme::font(13));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(lineHeight);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < columnCount(); ++column) {
        auto *head = new QTableWidgetItem(words.text(cells.columns[column]));
        head->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
        setHorizontalHeaderItem(column, head);
        for (int row = 0; row < rowCount(); ++row) {
            const QString text = words.text(Phrase{u"%1"_s, {cells.rows[row].value(column)}, {}});
            auto *item = new QTableWidgetItem(text);
            item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
            if (column == 0)
                item->setToolTip(text); // a long one is cut
            setItem(row, column, item);
        }
    }
    resizeColumnsToContents();
    setColumnWidth(0, std::min(columnWidth(0), mostNameWidth));
    fit();
}

/// As high as all rows, and the bar under them where the columns do not fit.
void AnswerTable::fit()
{
    const bool bar = horizontalHeader()->length() > width();
    const int under = bar ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 + under);
}

void AnswerTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

void addAnswerTable(QVBoxLayout &column, const GuideTable &table, const Translator &words)
{
    column.addWidget(new SectionLabel(words.text(table.title)));
    auto *shown = new AnswerTable(table.cells, words);
    shown->setAccessibleName(words.text(table.title));
    column.addWidget(shown);
}

} // namespace sphygma
