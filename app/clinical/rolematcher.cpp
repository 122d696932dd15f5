// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/rolematcher.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

constexpr double autoAccept = 0.9 - 1e-9; // sums of tenths
constexpr double autoMargin = 0.15 - 1e-9;
constexpr double worthNaming = 0.6;
constexpr double namesAnother = 0.5; ///< at most: "maxHR", "sbp_flag"
constexpr double contentWeight = 0.2;
constexpr double unitWeight = 0.1;
constexpr double labelWeight = 0.95; ///< a long label says less surely what a column is than its name
constexpr double textPenalty = -0.1; ///< a number was expected
constexpr double mostlyPairs = 0.5;

bool isPressure(const QString &role)
{
    return role == "sbp"_L1 || role == "dbp"_L1 || role == "map"_L1 || role == "pulse_pressure"_L1;
}

bool isBarePressure(const QString &role)
{
    return role == "bp_combined"_L1;
}

double shareWithin(const QList<double> &values, double low, double high)
{
    const auto inside =
        std::count_if(values.begin(), values.end(), [=](double v) { return v >= low && v <= high; });
    return values.isEmpty() ? 0 : static_cast<double>(inside) / static_cast<double>(values.size());
}

bool looksLikeYears(const RoleEvidence &column)
{
    const bool whole =
        std::all_of(column.sample.begin(), column.sample.end(), [](double v) { return v == std::floor(v); });
    return whole && shareWithin(column.sample, 1900, 2100) >= 0.95;
}

} // namespace

RoleMatcher::RoleMatcher(const QList<RoleEvidence> &columns, const RoleBook &roles,
                         const PlausibilityBook &plausibility)
    : m_columns(columns), m_roles(roles), m_plausibility(plausibility), m_guesses(columns.size())
{}

QList<RoleGuess> RoleMatcher::guesses()
{
    QList<Scored> all;
    for (const RoleEvidence &column : m_columns)
        all.append(scored(column));
    assign(all);
    resolveBarePressure(m_columns);
    resolveAgeUnits(m_columns);
    resolveKilopascal(m_columns);
    return m_guesses;
}

RoleMatcher::Scored RoleMatcher::scored(const RoleEvidence &column) const
{
    Scored result{&column, normaliseHeader(column.name).split(u' ', Qt::SkipEmptyParts), {}};
    addByName(column.name, 1, result);
    if (!column.label.isEmpty() && column.label != column.name)
        addByName(column.label, labelWeight, result);
    addPairs(result);
    settleAmbiguous(result);
    for (Candidate &candidate : result.candidates) {
        const double content = contentEvidence(candidate, column);
        // Rates at the peak of exercise are possible for a heart at rest: numbers prove no such name.
        candidate.score += candidate.score > namesAnother ? content : qMin(content, 0.0);
    }
    std::stable_sort(result.candidates.begin(), result.candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    return result;
}

void RoleMatcher::addByName(const QString &header, double weight, Scored &scored) const
{
    QString bracketed;
    QStringList words = normaliseHeader(header, &bracketed).split(u' ', Qt::SkipEmptyParts);
    const auto unit = bracketed.isEmpty() ? std::nullopt : m_roles.units().code(bracketed);
    if (!unit && !bracketed.isEmpty()) { // "Blood pressure (systolic)"
        QStringList all = words + normaliseHeader(bracketed).split(u' ', Qt::SkipEmptyParts);
        addMatches(all, {}, weight, scored);
    }
    addMatches(words, unit.value_or(QString()), weight, scored);
    for (qsizetype tail = 1; tail <= 3 && tail < words.size(); ++tail) { // "weight_kg", "glucose mg dl"
        const QStringList last = words.last(tail);
        if (tail == 1 && last[0].front().isDigit())
            continue;
        for (const QString &glue : {u" "_s, u"/"_s, QString()}) {
            const auto code = m_roles.units().code(last.join(glue));
            if (code)
                addMatches(words.first(words.size() - tail), *code, weight, scored);
        }
    }
}

/// Adds what \a words match, or raises what is there. With a \a unit, only roles measured in such units.
void RoleMatcher::addMatches(const QStringList &words, const QString &unit, double weight,
                             Scored &scored) const
{
    const QList<NameIndex::Match> matches = m_roles.names().match(words);
    for (qsizetype i = 0; i < matches.size(); ++i) {
        const Role &role = m_roles.roles()[i];
        const bool measured = !unit.isEmpty() && unitFits(role, unit);
        if (matches[i].score <= 0 || (!unit.isEmpty() && !measured))
            continue;
        const bool proves = measured && matches[i].score > namesAnother;
        const Candidate found{role.id, matches[i].score * weight + (proves ? unitWeight : 0),
                              matches[i].score >= 0.95, unit, matches[i].evidence};
        const auto known = std::find_if(scored.candidates.begin(), scored.candidates.end(),
                                        [&role](const Candidate &c) { return c.role == role.id; });
        if (known == scored.candidates.end())
            scored.candidates.append(found);
        else if (found.score > known->score)
            *known = found;
    }
}

/// Cells that read "120/80" say what a column is, whatever its name.
void RoleMatcher::addPairs(Scored &scored) const
{
    if (!scored.column->isText || scored.column->sharePressurePairs < mostlyPairs
        || !m_roles.role(u"bp_combined"_s))
        return;
    for (Candidate &candidate : scored.candidates) {
        if (isBarePressure(candidate.role)) {
            candidate.score = qMax(candidate.score, 0.7);
            return;
        }
    }
    scored.candidates.append({u"bp_combined"_s, 0.7, false, {}, u"120/80"_s});
}

/// Names that mean different things in different languages, by content (clinical_spec 9).
void RoleMatcher::settleAmbiguous(Scored &scored) const
{
    const RoleEvidence &column = *scored.column;
    const auto drop = [&scored](const QString &role) {
        scored.candidates.removeIf([&role](const Candidate &c) { return c.role == role; });
    };
    // German RR is the blood pressure, English RR the respiratory rate.
    if (scored.words.contains(u"rr"_s)) {
        const bool pressure =
            column.sharePressurePairs >= mostlyPairs || (column.isNumber && column.median > 60);
        drop(pressure ? u"resp_rate"_s : u"bp_combined"_s);
    }
    // French taille is the height, German Taille the waist.
    if (scored.words == QStringList{u"taille"_s} && column.isNumber) {
        const bool height = column.median >= 130 || column.median <= 2.5;
        for (Candidate &candidate : scored.candidates) {
            if (candidate.role == "height"_L1 && !height)
                candidate.role = u"waist"_s;
        }
    }
    // "visit" numbers the visits, or says when they were.
    if (column.isDate) {
        for (Candidate &candidate : scored.candidates) {
            if (candidate.role == "visit_id"_L1)
                candidate.role = u"visit_date"_s;
        }
    }
    const bool named = std::any_of(scored.candidates.begin(), scored.candidates.end(),
                                   [](const Candidate &c) { return isPressure(c.role); });
    if (named) { // "Blutdruck syst." is systolic, not both
        scored.candidates.removeIf([](const Candidate &c) { return isBarePressure(c.role) && !c.exact; });
    }
}

bool RoleMatcher::unitFits(const Role &role, const QString &unit) const
{
    return role.unit == unit || m_roles.units().unitsForRole(role.id, role.unit).contains(unit);
}

double RoleMatcher::contentEvidence(const Candidate &candidate, const RoleEvidence &column) const
{
    if (isBarePressure(candidate.role)) {
        if (!column.isText)
            return 0;
        return column.sharePressurePairs >= mostlyPairs ? contentWeight : textPenalty;
    }
    if (!m_plausibility.limits(candidate.role))
        return 0;
    if (column.isText)
        return column.sharePressurePairs >= mostlyPairs ? -contentWeight : textPenalty;
    if (!column.isNumber || column.sample.isEmpty())
        return 0;
    const QString unit = candidate.unit.isEmpty() ? likelyUnit(candidate.role, column) : candidate.unit;
    return contentWeight * (2 * shareInRange(candidate.role, unit, column.sample) - 1);
}

/// Words under the name of a measurement, or numbers most of which it cannot have.
bool RoleMatcher::isContradicted(const Candidate &candidate, const RoleEvidence &column) const
{
    if (isBarePressure(candidate.role) || !m_plausibility.limits(candidate.role))
        return false;
    if (column.isText)
        return true;
    if (!column.isNumber || column.sample.isEmpty())
        return false;
    const QString unit = candidate.unit.isEmpty() ? likelyUnit(candidate.role, column) : candidate.unit;
    return shareInRange(candidate.role, unit, column.sample) < 0.5;
}

/// The share of \a sample, in \a unit, that is possible for \a role.
double RoleMatcher::shareInRange(const QString &role, const QString &unit, const QList<double> &sample) const
{
    const PlausibilityLimits *limits = m_plausibility.limits(role);
    const auto conversion = m_roles.units().conversion(UnitBook::analyteOfRole(role),
                                                       unit.isEmpty() ? limits->unit : unit, limits->unit);
    if (!conversion)
        return shareWithin(sample, limits->hard.low, limits->hard.high);
    QList<double> converted;
    for (const double value : sample)
        converted.append(conversion->apply(value));
    return shareWithin(converted, limits->hard.low, limits->hard.high);
}

/// The canonical unit, unless most values are impossible in it and possible in another one.
QString RoleMatcher::likelyUnit(const QString &role, const RoleEvidence &column) const
{
    const QString canonical = m_plausibility.limits(role)->unit;
    QString likely = canonical;
    double best = shareInRange(role, canonical, column.sample);
    if (best >= 0.5)
        return canonical;
    for (const QString &unit : m_roles.units().unitsForRole(role, canonical)) {
        const double share = shareInRange(role, unit, column.sample);
        if (share > best) {
            best = share;
            likely = unit;
        }
    }
    return best >= 0.9 ? likely : canonical;
}

/// Readings of one pressure share a name but for its number ("sbp 1", "sbp 2"), or are numbered on under
/// another name ("systolic_1", "sbp2").
bool RoleMatcher::mayRepeat(const Candidate &candidate, const QString &stem, const QString &number,
                            const TakenRole &taken)
{
    if (candidate.role != "sbp"_L1 && candidate.role != "dbp"_L1)
        return false;
    return stem == taken.stem
        || (candidate.exact && !number.isEmpty() && !taken.numbers.contains(QString())
            && !taken.numbers.contains(number));
}

void RoleMatcher::assign(const QList<Scored> &columns)
{
    QList<qsizetype> order(columns.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto top = [&columns](qsizetype i) {
        return columns[i].candidates.isEmpty() ? 0.0 : columns[i].candidates.first().score;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&top](qsizetype a, qsizetype b) { return top(a) > top(b); });

    QHash<QString, TakenRole> taken;
    for (const qsizetype i : order) {
        const Scored &column = columns[i];
        const QString stem = readingStem(column.words), number = readingNumber(column.words);
        const double highest = top(i);
        for (qsizetype k = 0; k < column.candidates.size(); ++k) {
            const Candidate &candidate = column.candidates[k];
            if (candidate.score < worthNaming || candidate.score < highest - autoMargin)
                break;
            const auto known = taken.find(candidate.role);
            if (known == taken.end())
                taken.insert(candidate.role, {stem, {number}});
            else if (!mayRepeat(candidate, stem, number, *known))
                continue;
            else
                known->numbers.insert(number);
            const bool last = k + 1 == column.candidates.size();
            const double next = last ? 0 : column.candidates[k + 1].score;
            const bool certain = candidate.score >= autoAccept && k == 0
                && candidate.score - next >= autoMargin && !isContradicted(candidate, *column.column);
            m_guesses[i] = {candidate.role, candidate.score, certain, candidate.unit, candidate.evidence, {}};
            break;
        }
    }
}

qsizetype RoleMatcher::holder(const QString &role) const
{
    for (qsizetype i = 0; i < m_guesses.size(); ++i) {
        if (m_guesses[i].role == role)
            return i;
    }
    return -1;
}

/// clinical_spec 1.7: numbers under a bare "blood_pressure" are the systolic pressure when their median is
/// 100 … 160 and they lie in 60 … 260; lower ones may be diastolic or mean pressure, so it stays a question.
void RoleMatcher::resolveBarePressure(const QList<RoleEvidence> &columns)
{
    const qsizetype i = holder(u"bp_combined"_s);
    if (i < 0 || !columns[i].isNumber || columns[i].sample.isEmpty())
        return;
    RoleGuess &guess = m_guesses[i];
    const bool alone = holder(u"sbp"_s) < 0;
    const auto conversion = m_roles.units().conversion(
        u"pressure"_s, guess.unit.isEmpty() ? u"mm[Hg]"_s : guess.unit, u"mm[Hg]"_s);
    const double factor = conversion ? conversion->factor : 1;
    const double median = columns[i].median * factor;
    const bool systolic =
        median >= 100 && median <= 160 && shareWithin(columns[i].sample, 60 / factor, 260 / factor) >= 0.9;
    if (!alone || !systolic) {
        // Both in one they cannot be: numbers about 70 are most likely the diastolic ones.
        const bool diastolic = holder(u"dbp"_s) < 0 && median >= 50 && median <= 95
            && shareWithin(columns[i].sample, 30 / factor, 130 / factor) >= 0.9;
        guess.role = diastolic ? u"dbp"_s : QString();
        guess.score = qMin(guess.score, worthNaming);
        guess.certain = false;
        return;
    }
    guess.role = u"sbp"_s;
    guess.certain = guess.certain || guess.score >= autoAccept;
    guess.assumption = barePressureAssumption(columns[i].name);
}

/// Ages in days (the Kaggle heart data) or months, and years of birth under the name of an age.
void RoleMatcher::resolveAgeUnits(const QList<RoleEvidence> &columns)
{
    const qsizetype i = holder(u"age"_s);
    if (i < 0 || columns[i].sample.isEmpty())
        return;
    RoleGuess &guess = m_guesses[i];
    if (!guess.unit.isEmpty() || columns[i].median <= 130)
        return;
    if (looksLikeYears(columns[i])) {
        guess.role = u"birth_year"_s;
        guess.assumption = Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "“%1” is taken as year of birth: it holds calendar years."),
            {columns[i].name});
        guess.certain = false;
        return;
    }
    const bool months = shareWithin(columns[i].sample, 0, 1500) >= 0.99;
    guess.unit = months ? u"mo"_s : u"d"_s;
    guess.assumption = Phrase::of(
        months ? QT_TRANSLATE_NOOP("sphygma", "“%1” is taken as age in months: the middle one is %2.")
               : QT_TRANSLATE_NOOP("sphygma", "“%1” is taken as age in days: the middle one is %2."),
        {columns[i].name, Figure{columns[i].median, 0}});
}

/// clinical_spec 2.4: kPa when both pressures look like it.
void RoleMatcher::resolveKilopascal(const QList<RoleEvidence> &columns)
{
    const auto looksLike = [&columns](qsizetype i, double low, double high, double top) {
        return i >= 0 && columns[i].median >= low && columns[i].median <= high
            && shareWithin(columns[i].sample, 0, top) >= 0.99;
    };
    if (!looksLike(holder(u"sbp"_s), 12, 25, 40) || !looksLike(holder(u"dbp"_s), 7, 16, 25))
        return;
    for (qsizetype i = 0; i < m_guesses.size(); ++i) {
        RoleGuess &guess = m_guesses[i];
        if ((guess.role != "sbp"_L1 && guess.role != "dbp"_L1) || !guess.unit.isEmpty())
            continue;
        guess.unit = u"kPa"_s;
        guess.assumption =
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "“%1” is taken to be in kPa: the middle one is %2."),
                       {columns[i].name, Figure{columns[i].median, 1}});
    }
}

Phrase barePressureAssumption(const QString &column)
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                        "“%1” is taken as the systolic pressure: its name says only "
                                        "blood pressure, and its numbers fit."),
                      {column});
}

QList<RoleGuess> guessRoles(const QList<RoleEvidence> &columns, const RoleBook &roles,
                            const PlausibilityBook &plausibility)
{
    return RoleMatcher(columns, roles, plausibility).guesses();
}

} // namespace sphygma
