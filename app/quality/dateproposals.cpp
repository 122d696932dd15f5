// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/calendar.h"
#include "app/clinical/rolenumbers.h"
#include "app/quality/candidate.h"
#include "app/quality/numberview.h"
#include "app/recipe/steps/steps.h"

using namespace Qt::StringLiterals;

namespace sphygma {

/// The step that computes ages in \a cells; none where the table has no dates, or ages in other units.
static StepPtr ageStep(const Table &table, MendAge::Cells cells)
{
    const qsizetype birth = dateColumnOfRole(table, u"birth_date"_s),
                    visit = dateColumnOfRole(table, u"visit_date"_s);
    const auto age = numberOfRole(table, u"age"_s);
    if (birth < 0 || visit < 0 || !age)
        return {};
    const qint64 tomorrow = ticksOf(QDate::currentDate().addDays(1));
    const bool hasFuture = !rowsWhere(table, {visit}, [&](qsizetype row) {
                                return table.column(visit).ticks(row) >= tomorrow;
                            }).isEmpty();
    return mendAge({table.info(*age).name, table.info(birth).name, table.info(visit).name, cells,
                    hasFuture ? QDate::currentDate() : QDate()});
}

/// clinical_spec 2.3, age_vs_birth.
QList<Proposal> agesToCompute(const Look &look)
{
    const StepPtr step = ageStep(look.table, MendAge::Cells::Wrong);
    if (!step)
        return {};
    const Offer offer{
        u"ageAgainstBirth"_s,
        0.6,
        false,
        step->columnsNeeded().first(),
        Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "More than a year apart: one of age, date of birth and date of visit is wrong. Compute the age "
            "from the two dates? Where a date may be wrong, look it up at the source first.")),
        {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Compute from the dates")), step}}};
    return offered(look, offer, [](qint64 count) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n ages do not agree with the date of birth"), {},
                          count);
    });
}

QList<Proposal> missingAges(const Look &look)
{
    const StepPtr step = ageStep(look.table, MendAge::Cells::Missing);
    if (!step)
        return {};
    const Offer offer{u"missingAges"_s,
                      0.9,
                      false,
                      step->columnsNeeded().first(),
                      Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                                   "The dates of birth and visit are there: the age is the "
                                                   "completed years between them. Fill it in?")),
                      {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Compute from the dates")), step}}};
    return offered(look, offer, [](qint64 count) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n missing ages follow from the dates"), {}, count);
    });
}

namespace {

/// clinical_spec 2.3, visit_before_birth.
QList<Proposal> visitBeforeBirth(const Look &look)
{
    const Table &table = look.table;
    const qsizetype birth = dateColumnOfRole(table, u"birth_date"_s),
                    visit = dateColumnOfRole(table, u"visit_date"_s);
    if (birth < 0 || visit < 0)
        return {};
    const RowSet rows = rowsWhere(table, {birth, visit}, [&](qsizetype row) {
        return table.column(visit).ticks(row) < table.column(birth).ticks(row);
    });
    const Remark about{u"visitBeforeBirth"_s, 0.6,
                       Phrase::of(QT_TRANSLATE_NOOP(
                           "sphygma", "One of the two dates is wrong; look them up at the source."))};
    return noted(look, about, rows, birth, [](qint64 count) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n visits are before the date of birth"), {},
                          count);
    });
}

/// clinical_spec 2.3, visit_in_future.
QList<Proposal> visitInFuture(const Look &look)
{
    const Table &table = look.table;
    const qsizetype visit = dateColumnOfRole(table, u"visit_date"_s);
    if (visit < 0)
        return {};
    const qint64 tomorrow = ticksOf(QDate::currentDate().addDays(1));
    const RowSet rows =
        rowsWhere(table, {visit}, [&](qsizetype row) { return table.column(visit).ticks(row) >= tomorrow; });
    const Remark about{
        u"visitInFuture"_s, 0.6,
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The date is wrong; look it up at the source."))};
    return noted(look, about, rows, visit, [](qint64 count) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n visits are in the future"), {}, count);
    });
}

} // namespace

QList<Detector> dateDetectors(const Look &look)
{
    return {[&look] { return agesToCompute(look); }, [&look] { return visitBeforeBirth(look); },
            [&look] { return visitInFuture(look); }};
}

} // namespace sphygma
