// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/periodtable.h"

#include "app/base/numbertext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>

#include <algorithm>

namespace sphygma {

using Course = IndicatorChange::Course;

/// What somebody should look at comes first.
static int urgency(Course course)
{
    constexpr Course order[] = {Course::Worse, Course::Better, Course::Changed, Course::New, Course::Gone};
    return static_cast<int>(std::find(std::begin(order), std::end(order), course) - std::begin(order));
}

static Tone toneOf(Course course)
{
    return course == Course::Worse ? Tone::Bad : course == Course::Better ? Tone::Ok : Tone::Neutral;
}

PeriodTable::PeriodTable(const PeriodQuality &before, const PeriodQuality &now,
                         QList<IndicatorChange> changes, const QualityThresholds &thresholds,
                         const Translator &words, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 14);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    addHeader(*grid, before, now);
    std::stable_sort(changes.begin(), changes.end(), [](const IndicatorChange &a, const IndicatorChange &b) {
        return urgency(a.course) < urgency(b.course);
    });
    for (const IndicatorChange &change : std::as_const(changes))
        addChange(*grid, change, thresholds, words);
    if (changes.isEmpty())
        grid->addWidget(new TextLabel(TextKind::Note, tr("Nothing could be measured."), this), 2, 0);
}

void PeriodTable::addHeader(QGridLayout &grid, const PeriodQuality &before, const PeriodQuality &now)
{
    grid.addWidget(new TextLabel(TextKind::CardTitle, tr("Quality, before and now"), this), 0, 0, 1, 4);
    grid.addWidget(new SectionLabel(tr("Indicator"), this), 1, 0);
    int column = 1;
    for (const PeriodQuality *period : {&before, &now}) {
        auto *name =
            new SectionLabel(tr("%1 (%2 records)").arg(period->name, readableNumber(period->records)), this);
        name->setTextFormat(Qt::PlainText);
        grid.addWidget(name, 1, column++, Qt::AlignRight);
    }
    grid.addWidget(new SectionLabel(tr("Change"), this), 1, column);
}

/// "12 of 120 (10.0 %), Fair".
static QString figure(const std::optional<Indicator> &indicator, const QualityThresholds &thresholds,
                      const Translator &words)
{
    if (!indicator)
        return QStringLiteral("–");
    const QString value = words.text(indicatorFigure(*indicator));
    const Phrase grade = gradeText(*indicator, thresholds);
    return grade.isEmpty() ? value
                           : PeriodTable::tr("%1 · %2", "value and grade").arg(value, words.text(grade));
}

void PeriodTable::addChange(QGridLayout &grid, const IndicatorChange &change,
                            const QualityThresholds &thresholds, const Translator &words)
{
    const int row = grid.rowCount();
    auto *title = new ElidedLabel(words.text(indicatorTitle(change.any())), Qt::ElideRight, this);
    title->setMinimumWidth(180);
    grid.addWidget(title, row, 0);
    int column = 1;
    for (const auto *indicator : {&change.before, &change.now}) {
        auto *value = new TextLabel(TextKind::Body, figure(*indicator, thresholds, words), this);
        value->setTextFormat(Qt::PlainText);
        grid.addWidget(value, row, column++, Qt::AlignRight);
    }
    const QString course = words.text(courseText(change.course));
    if (change.course == Course::Same)
        grid.addWidget(new TextLabel(TextKind::Small, course, this), row, column);
    else
        grid.addWidget(new Chip(course, toneOf(change.course), this), row, column, Qt::AlignLeft);
}

} // namespace sphygma
