// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/calendar.h"
#include "app/clinical/rolenumbers.h"
#include "app/quality/candidate.h"
#include "app/quality/numberview.h"

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// clinical_spec 2.3, age_vs_birth.
QList<Proposal> ageAgainstBirth(const Look &look)
{
    const Table &table = look.table;
    const qsizetype birth = dateColumnOfRole(table, u"birth_date"_s),
                    visit = dateColumnOfRole(table, u"visit_date"_s);
    const auto age = numberOfRole(table, u"age"_s);
    if (birth < 0 || visit < 0 || !age
        || (table.info(*age).unit != u"a"_s && !table.info(*age).unit.isEmpty()))
        return {};
    const RowSet rows = rowsWhere(table, {birth, visit, *age}, [&](qsizetype row) {
        const qint64 born = table.column(birth).ticks(row), seen = table.column(visit).ticks(row);
        return seen >= born && ageDisagrees(table.column(*age).number(row), born, seen);
    });
    const Remark about{
        u"ageAgainstBirth"_s, 0.5,
        Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "More than a year apart. One of age, date of birth and date of visit is wrong; look "
            "them up at the source."))};
    return noted(look, about, rows, *age, [](qint64 count) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n ages do not agree with the date of birth"), {},
                          count);
    });
}

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
    return {[&look] { return ageAgainstBirth(look); }, [&look] { return visitBeforeBirth(look); },
            [&look] { return visitInFuture(look); }};
}

} // namespace sphygma
