// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"
#include "app/quality/numberview.h"

#include <QDate>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

constexpr double dayMs = 86'400'000;

qsizetype dateOfRole(const Table &table, const QString &role)
{
    const qsizetype column = table.indexOfRole(role);
    if (column < 0)
        return -1;
    const ColumnType type = table.info(column).type;
    return type == ColumnType::Date || type == ColumnType::DateTime ? column : -1;
}

QDate dateOf(qint64 ticks)
{
    return QDate(1970, 1, 1).addDays(static_cast<qint64>(std::floor(static_cast<double>(ticks) / dayMs)));
}

/// Completed years.
int yearsBetween(qint64 birth, qint64 visit)
{
    const QDate from = dateOf(birth), to = dateOf(visit);
    const bool before = std::pair(to.month(), to.day()) < std::pair(from.month(), from.day());
    return to.year() - from.year() - (before ? 1 : 0);
}

/// clinical_spec 2.3, age_vs_birth.
QList<Proposal> ageAgainstBirth(const Look &look)
{
    const Table &table = look.table;
    const qsizetype birth = dateOfRole(table, u"birth_date"_s), visit = dateOfRole(table, u"visit_date"_s);
    const auto age = numberOfRole(table, u"age"_s);
    if (birth < 0 || visit < 0 || !age
        || (table.info(*age).unit != u"a"_s && !table.info(*age).unit.isEmpty()))
        return {};
    const RowSet rows = rowsWhere(table, {birth, visit, *age}, [&](qsizetype row) {
        const qint64 born = table.column(birth).ticks(row), seen = table.column(visit).ticks(row);
        const double years = table.column(*age).number(row);
        const double about = static_cast<double>(seen - born) / (dayMs * 365.25);
        return seen >= born && std::fabs(years - about) > 0.9
            && std::fabs(years - yearsBetween(born, seen)) > 1;
    });
    const Offer about{
        u"ageAgainstBirth"_s,
        0.5,
        false,
        {},
        Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "More than a year apart. One of age, date of birth and date of visit is wrong; look "
            "them up at the source.")),
        {}};
    return noted(look, about, rows, *age, [](qint64 count) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n ages do not agree with the date of birth"), {},
                          count);
    });
}

/// clinical_spec 2.3, visit_before_birth.
QList<Proposal> visitBeforeBirth(const Look &look)
{
    const Table &table = look.table;
    const qsizetype birth = dateOfRole(table, u"birth_date"_s), visit = dateOfRole(table, u"visit_date"_s);
    if (birth < 0 || visit < 0)
        return {};
    const RowSet rows = rowsWhere(table, {birth, visit}, [&](qsizetype row) {
        return table.column(visit).ticks(row) < table.column(birth).ticks(row);
    });
    const Offer about{u"visitBeforeBirth"_s,
                      0.6,
                      false,
                      {},
                      Phrase::of(QT_TRANSLATE_NOOP(
                          "sphygma", "One of the two dates is wrong; look them up at the source.")),
                      {}};
    return noted(look, about, rows, birth, [](qint64 count) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n visits are before the date of birth"), {},
                          count);
    });
}

/// clinical_spec 2.3, visit_in_future.
QList<Proposal> visitInFuture(const Look &look)
{
    const Table &table = look.table;
    const qsizetype visit = dateOfRole(table, u"visit_date"_s);
    if (visit < 0)
        return {};
    const auto tomorrow =
        static_cast<double>(QDate(1970, 1, 1).daysTo(QDate::currentDate().addDays(1))) * dayMs;
    const RowSet rows = rowsWhere(table, {visit}, [&](qsizetype row) {
        return static_cast<double>(table.column(visit).ticks(row)) >= tomorrow;
    });
    const Offer about{
        u"visitInFuture"_s,
        0.6,
        false,
        {},
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The date is wrong; look it up at the source.")),
        {}};
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
