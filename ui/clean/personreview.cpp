// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/personreview.h"

#include "app/base/numbertext.h"
#include "app/recipe/steps/steps.h"
#include "app/table/showntext.h"
#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

PersonReview::PersonReview(const Workspace &workspace, const Table &table, QWidget *parent)
    : QDialog(parent), m_table(table), m_visited(*workspace.document.state().visited)
{
    build();
    m_find.start<PersonPairs>([table, rules = workspace.document.rules()](
                                  Progress &progress) { return personPairs(table, *rules, {}, progress); },
                              [this](const Result<PersonPairs> &found) {
                                  if (found)
                                      showPairs(*found);
                                  else
                                      m_note->setText(found.error().message);
                              });
}

void PersonReview::build()
{
    setWindowTitle(tr("One person or two?"));
    resize(760, 520);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(10);
    m_note = new TextLabel(TextKind::Note, tr("Comparing people…"), this);
    m_note->setWordWrap(true);
    rows->addWidget(m_note);
    auto *middle = new QHBoxLayout;
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Pairs"));
    m_list->setFixedWidth(230);
    m_sides = new QTableWidget(this);
    m_sides->setAccessibleName(tr("The two, side by side"));
    m_sides->setColumnCount(3);
    m_sides->setHorizontalHeaderLabels({tr("First"), tr("Second"), {}});
    m_sides->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_sides->setEditTriggers(QAbstractItemView::NoEditTriggers);
    middle->addWidget(m_list);
    middle->addWidget(m_sides, 1);
    rows->addLayout(middle, 1);
    auto *foot = new DialogFoot(tr("Give one number"), this);
    m_one = new QPushButton(tr("&One person"), this);
    m_two = new QPushButton(tr("&Two people"), this);
    m_apply = foot->answer();
    m_apply->setDefault(false); // Enter says of a pair what it is
    m_apply->setEnabled(false);
    for (QPushButton *button : {m_one, m_two}) {
        button->setEnabled(false);
        button->setAutoDefault(false);
        foot->addAtLeft(button);
    }
    rows->addWidget(foot);
    connect(m_list, &QListWidget::currentRowChanged, this, &PersonReview::showPair);
    connect(m_one, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_two, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
}

QString PersonReview::numberOf(qsizetype row) const
{
    const qsizetype patient = m_table.indexOfRole(u"patient_id"_s);
    return patient >= 0 ? m_table.displayText(row, patient) : tr("record %1").arg(row + 1);
}

void PersonReview::showPairs(const PersonPairs &pairs)
{
    m_pairs = pairs.pairs;
    for (const PersonPair &pair : std::as_const(m_pairs)) {
        PairDecision decision{numberOf(pair.row), numberOf(pair.other)};
        if (isKeptApart(m_visited, decision))
            decision.isOne = false;
        m_decisions.append(decision);
        m_list->addItem(QString());
        showDecision(m_list->count() - 1);
    }
    const qsizetype patient = m_table.indexOfRole(u"patient_id"_s);
    const bool canMerge = patient >= 0 && m_table.info(patient).type == ColumnType::Text;
    m_one->setEnabled(canMerge && !m_pairs.isEmpty());
    m_two->setEnabled(!m_pairs.isEmpty());
    describe();
    if (!canMerge)
        m_note->setText(tr("The table has no patient numbers that are text: the pairs can be looked at here, "
                           "and are to be settled at the source."));
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void PersonReview::showPair(int index)
{
    if (index < 0 || index >= m_pairs.size())
        return;
    const PersonPair &pair = m_pairs[index];
    m_sides->setRowCount(static_cast<int>(m_table.columnCount()));
    for (int column = 0; column < m_table.columnCount(); ++column) {
        const ColumnInfo &info = m_table.info(column);
        m_sides->setVerticalHeaderItem(column, new QTableWidgetItem(info.name));
        m_sides->setItem(column, 0, new QTableWidgetItem(shownText(m_table, pair.row, column)));
        m_sides->setItem(column, 1, new QTableWidgetItem(shownText(m_table, pair.other, column)));
        const QString mark = pair.agreeing.contains(info.role) ? tr("the same")
            : pair.differing.contains(info.role)               ? tr("differs")
                                                               : QString();
        m_sides->setItem(column, 2, new QTableWidgetItem(mark));
    }
}

void PersonReview::decide(bool same)
{
    const int index = m_list->currentRow();
    if (index < 0)
        return;
    m_decisions[index].isOne = same;
    showDecision(index);
    describe();
    if (index + 1 < m_list->count())
        m_list->setCurrentRow(index + 1);
}

void PersonReview::describe()
{
    const auto decided = std::count_if(m_decisions.begin(), m_decisions.end(),
                                       [](const PairDecision &pair) { return pair.isOne.has_value(); });
    const QString text = tr("%1 of %2 pairs decided. Those taken as one person get the number of the first; "
                            "the file is not changed.")
                             .arg(readableNumber(static_cast<qint64>(decided)),
                                  readableNumber(static_cast<qint64>(m_pairs.size())));
    m_note->setText(QStringList{text, outcome()}.join(u' ').trimmed());
    m_apply->setText(step() || decided == 0 ? tr("Give one number") : tr("Keep them apart"));
    m_apply->setEnabled(decided > 0 && JoinedNumbers(m_decisions).contradictions().isEmpty());
}

/// Who is one person by several pairs, or what of it cannot be.
QString PersonReview::outcome() const
{
    const JoinedNumbers persons(m_decisions);
    if (const auto wrong = persons.contradictions(); !wrong.isEmpty())
        return tr("%1 and %2 were said to be two people, but by the other pairs they are one. Decide one of "
                  "these pairs anew.")
            .arg(wrong.first().first, wrong.first().second);
    QStringList sentences;
    for (const QStringList &numbers : persons.chains())
        sentences += tr("%1 are one person.").arg(numbers.join(u", "_s));
    return sentences.join(u' ');
}

void PersonReview::showDecision(int index)
{
    const PairDecision &pair = m_decisions[index];
    const QString text = tr("%1 and %2").arg(pair.first, pair.second);
    m_list->item(index)->setText(!pair.isOne       ? text
                                     : *pair.isOne ? tr("%1: one").arg(text)
                                                   : tr("%1: two").arg(text));
}

bool PersonReview::isComplete() const
{
    return std::all_of(m_decisions.begin(), m_decisions.end(),
                       [](const PairDecision &pair) { return pair.isOne.has_value(); });
}

StepPtr PersonReview::step() const
{
    const qsizetype patient = m_table.indexOfRole(u"patient_id"_s);
    const QMap<QString, QString> map = JoinedNumbers(m_decisions).exchanged();
    if (patient < 0 || map.isEmpty())
        return {};
    return mergeCategories({m_table.info(patient).name, map});
}

} // namespace sphygma
