// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/indicatortable.h"

#include "app/base/translator.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

enum IndicatorColumn { TitlePlace, BeforePlace, AfterPlace, GradePlace };

} // namespace

IndicatorTable::IndicatorTable(const Translator &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_tree(new QTreeWidget(this))
{
    build();
}

void IndicatorTable::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_tree->setAccessibleName(tr("Indicators of quality"));
    m_tree->setHeaderLabels({tr("Indicator"), tr("As read"), tr("Cleaned"), tr("Grade")});
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumHeight(340);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TitlePlace, QHeaderView::Stretch);
    for (const int place : {BeforePlace, AfterPlace, GradePlace})
        m_tree->header()->setSectionResizeMode(place, QHeaderView::ResizeToContents);
    rows->addWidget(m_tree);
    auto *line = new QHBoxLayout;
    m_rows = new QPushButton(tr("Show the &rows"), this);
    m_mend = new QPushButton(tr("Go to where it is &mended"), this);
    m_rows->setObjectName(u"showRows"_s);
    m_mend->setObjectName(u"mend"_s);
    for (QPushButton *button : {m_rows, m_mend}) {
        button->setAutoDefault(true);
        line->addWidget(button);
    }
    line->addStretch();
    rows->addLayout(line);
    const auto showRows = [this] {
        if (const IndicatorPair *pair = chosen(); pair && !rowsOf(*pair).isEmpty())
            emit rowsAsked(rowsOf(*pair), m_words.text(indicatorTitle(pair->shown())));
    };
    connect(m_tree, &QTreeWidget::itemActivated, this, showRows);
    connect(m_rows, &QPushButton::clicked, this, showRows);
    connect(m_mend, &QPushButton::clicked, this, [this] {
        if (const IndicatorPair *pair = chosen())
            if (pair->mends)
                emit pageAsked(*pair->mends);
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &IndicatorTable::describe);
    describe();
}

/// The rows that still stand, else those that were mended.
RowSet IndicatorTable::rowsOf(const IndicatorPair &pair) const
{
    if (pair.after && pair.after->rows.size() > 0 && !pair.after->rows.isEmpty())
        return pair.after->rows;
    return pair.before && pair.before->rows.size() > 0 ? pair.before->rows : RowSet();
}

const IndicatorPair *IndicatorTable::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QVariant place = item ? item->data(TitlePlace, Qt::UserRole) : QVariant();
    return place.isValid() ? &m_pairs[place.toInt()] : nullptr;
}

void IndicatorTable::describe()
{
    const IndicatorPair *pair = chosen();
    m_rows->setEnabled(pair && !rowsOf(*pair).isEmpty());
    m_mend->setEnabled(pair && pair->mends);
}

static QString dimensionTitle(QualityDimension dimension)
{
    switch (dimension) {
    case QualityDimension::Completeness:
        return IndicatorTable::tr("Completeness");
    case QualityDimension::Consistency:
        return IndicatorTable::tr("Consistency");
    case QualityDimension::Accuracy:
        break;
    }
    return IndicatorTable::tr("Accuracy");
}

void IndicatorTable::setIndicators(const QList<IndicatorPair> &pairs, const QualityThresholds &thresholds)
{
    m_tree->clear();
    m_pairs = pairs;
    for (const auto dimension :
         {QualityDimension::Completeness, QualityDimension::Consistency, QualityDimension::Accuracy}) {
        QList<const IndicatorPair *> shown;
        for (const IndicatorPair &pair : std::as_const(m_pairs)) {
            if (indicatorKind(pair.shown().kind)->dimension == dimension)
                shown += &pair;
        }
        if (!shown.isEmpty())
            addDimension(dimension, shown, thresholds)->setExpanded(true);
    }
    describe();
}

/// Kinds with nothing wrong on either side are gathered under one closed line, so that the rest is seen.
QTreeWidgetItem *IndicatorTable::addDimension(QualityDimension dimension,
                                              const QList<const IndicatorPair *> &pairs,
                                              const QualityThresholds &thresholds)
{
    auto *top = new QTreeWidgetItem(m_tree, {dimensionTitle(dimension)});
    QFont strong = m_tree->font();
    strong.setWeight(QFont::DemiBold);
    top->setFont(TitlePlace, strong);
    QList<const IndicatorPair *> fine;
    for (const IndicatorPair *pair : pairs) {
        const auto clean = [](const std::optional<Indicator> &side) {
            return !side || (side->violated == 0 && side->grade.value_or(0) == 0);
        };
        if (clean(pair->before) && clean(pair->after))
            fine += pair;
        else
            addIndicator(top, *pair, thresholds);
    }
    if (!fine.isEmpty()) {
        auto *rest =
            new QTreeWidgetItem(top, {tr("%n with nothing found", nullptr, static_cast<int>(fine.size()))});
        for (const IndicatorPair *pair : fine)
            addIndicator(rest, *pair, thresholds);
    }
    return top;
}

QString IndicatorTable::gradeName(const std::optional<Indicator> &indicator,
                                  const QualityThresholds &thresholds) const
{
    const Phrase grade = indicator ? gradeText(*indicator, thresholds) : Phrase();
    return grade.isEmpty() ? QString() : m_words.text(grade);
}

void IndicatorTable::addIndicator(QTreeWidgetItem *parent, const IndicatorPair &pair,
                                  const QualityThresholds &thresholds)
{
    const auto figure = [&](const std::optional<Indicator> &side) {
        return side ? m_words.text(indicatorFigure(*side)) : tr("not there");
    };
    const QString before = gradeName(pair.before, thresholds), after = gradeName(pair.after, thresholds);
    const QString grade = before.isEmpty() || before == after ? after
        : after.isEmpty()                                     ? before
                                                              : tr("%1 → %2").arg(before, after);
    QString title = m_words.text(indicatorTitle(pair.shown()));
    if (pair.setMissing > 0) // or fewer values would look like worse ones
        title =
            tr("%1 (%n set missing by the recipe)", nullptr, static_cast<int>(pair.setMissing)).arg(title);
    auto *item = new QTreeWidgetItem(parent, {title, figure(pair.before), figure(pair.after), grade});
    item->setData(TitlePlace, Qt::UserRole, static_cast<int>(&pair - m_pairs.constData()));
    for (const int place : {BeforePlace, AfterPlace})
        item->setTextAlignment(place, Qt::AlignRight | Qt::AlignVCenter);
    const IndicatorKind *kind = indicatorKind(pair.shown().kind);
    const QString dataquier = QString::fromLatin1(kind->dataquier);
    item->setToolTip(TitlePlace,
                     tr("%1. Kahn: %2. dataquieR: %3.")
                         .arg(item->text(TitlePlace), QString::fromLatin1(kind->kahn),
                              dataquier.isEmpty() ? tr("none") : dataquier));
    const Tokens &tokens = tokensOf(*this);
    const std::optional<int> reached = pair.shown().grade;
    if (reached)
        item->setForeground(GradePlace,
                            *reached == 0                                        ? tokens.ok
                                : *reached < thresholds.worst(pair.shown().kind) ? tokens.warn
                                                                                 : tokens.bad);
}

} // namespace sphygma
