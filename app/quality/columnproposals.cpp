// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/roleassignment.h"
#include "app/quality/candidate.h"
#include "app/quality/longtable.h"
#include "app/quality/numberview.h"
#include "app/recipe/steps/pressuretext.h"
#include "app/recipe/steps/steps.h"
#include "app/recipe/steps/steptext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Share of the first texts that read "120/80".
static double pairShare(const Table &table, qsizetype column)
{
    const Column &cells = table.column(column);
    qint64 texts = 0, pairs = 0;
    for (qsizetype row = 0; row < table.rowCount() && texts < 2000; ++row) {
        if (!cells.isValid(row) || !table.isKept(row))
            continue;
        ++texts;
        pairs += parsePressurePair(cells.text(row)).has_value();
    }
    return texts == 0 ? 0 : static_cast<double>(pairs) / static_cast<double>(texts);
}

static bool holdsPairs(const Table &table, qsizetype column)
{
    return table.info(column).type == ColumnType::Text && pairShare(table, column) >= 0.5;
}

static bool isOfSplit(const ColumnInfo &info)
{
    return info.source == "splitPressure"_L1;
}

/// Pressures in numbers that were there before any text was split.
static bool hasPressures(const Table &table)
{
    const QList<qsizetype> systolic = table.indicesOfRole(u"sbp"_s);
    return std::any_of(systolic.begin(), systolic.end(),
                       [&](qsizetype column) { return !isOfSplit(table.info(column)); });
}

/// "sbp"; where several columns hold pairs, "Visit 2 sbp" for "Visit 2 BP".
static QString splitName(const Table &table, qsizetype column, const QString &pressure)
{
    static const QRegularExpression bloodPressure(u"(?<![a-z])(bp|blood[ _]?pressure)(?![a-z])|血压"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
    qsizetype pairs = 0;
    for (qsizetype c = 0; c < table.columnCount() && pairs < 2; ++c)
        pairs += holdsPairs(table, c);
    if (pairs < 2)
        return freeName(table, pressure);
    QString name = table.info(column).name;
    const QRegularExpressionMatch said = bloodPressure.match(name);
    if (!said.hasMatch())
        return freeName(table, name + u' ' + pressure);
    return freeName(table, name.replace(said.capturedStart(), said.capturedLength(), pressure));
}

static QList<Proposal> combinedPressures(const Look &look, qsizetype column)
{
    const Table &table = look.table;
    const ColumnInfo &info = table.info(column);
    const bool isSplit = column + 1 < table.columnCount() && isOfSplit(table.info(column + 1));
    if (isSplit || !holdsPairs(table, column) || hasPressures(table))
        return {};
    const StepPtr step =
        splitPressure(info.name, splitName(table, column, u"sbp"_s), splitName(table, column, u"dbp"_s));
    const auto outcome = tryStep(look, step);
    if (!outcome)
        return {};
    const Table &split = outcome->table;
    RowSet read(table.rowCount());
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (split.column(column + 1).isValid(row) && table.isKept(row))
            read.insert(row);
    }
    Proposal proposal;
    proposal.id = u"split:"_s + info.name;
    proposal.count = read.count();
    proposal.rows = read;
    proposal.certainty = 0.97;
    proposal.lossless = true;
    proposal.title = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 holds both pressures as text"), {info.name});
    proposal.explanation = Phrase::of(QT_TRANSLATE_NOOP(
        "sphygma", "Such as 120/80. Split it into systolic and diastolic? The column itself stays."));
    const QList<qsizetype> shown = spread(read);
    for (const qsizetype row : shown) {
        ProposalSample sample = sampleOf(table, row, column);
        sample.after = split.displayText(row, column + 1) + u" | "_s + split.displayText(row, column + 2);
        proposal.samples += sample;
    }
    proposal.choices = {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Split")), step}};
    return {proposal};
}

/// Roles that nothing else can be computed without: worth a question when their column is not certain.
static bool isWorthAsking(const QString &role)
{
    static const QStringList asked{u"sbp"_s,        u"dbp"_s,        u"age"_s,        u"sex"_s,
                                   u"patient_id"_s, u"visit_date"_s, u"birth_date"_s, u"pregnancy"_s};
    return asked.contains(role);
}

/// Names that look like something but were not taken without asking.
static QList<Proposal> uncertainRoles(const Look &look)
{
    const Table &table = look.table;
    const QList<RoleGuess> guesses =
        guessRoles(roleEvidence(table), look.rules->roles, look.rules->plausibility);
    QList<Proposal> found;
    for (qsizetype i = 0; i < qMin(guesses.size(), table.columnCount()); ++i) {
        const RoleGuess &guess = guesses[i];
        const ColumnInfo &info = table.info(i);
        if (!info.role.isEmpty() || !isWorthAsking(guess.role) || table.indexOfRole(guess.role) >= 0)
            continue;
        Proposal proposal;
        proposal.id = u"role:"_s + info.name;
        proposal.count = table.keptCount();
        proposal.certainty = qBound(0.3, guess.score * 0.7, 0.7);
        const PhraseValue role = nested(rolePhrase(guess.role));
        proposal.title = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 may be: %2"), {info.name, role});
        proposal.explanation = Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Its name and values look like it, but not surely. Take it as %1?"),
            {role});
        RowSet present(table.rowCount());
        for (qsizetype row = 0; row < qMin<qsizetype>(table.rowCount(), 1000); ++row) {
            if (table.isKept(row) && table.column(i).isValid(row))
                present.insert(row);
        }
        proposal.samples = samplesOf(table, spread(present), i);
        for (ProposalSample &sample : proposal.samples)
            sample.after = sample.before; // a meaning changes no cell
        proposal.choices = {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Take it so")),
                             setRole(info.name, guess.role, guess.unit)}};
        found += proposal;
    }
    return found;
}

/// rules.json birth_year_as_age: calendar years under the name of an age. Only to know: the age would need
/// the year of the visit.
static QList<Proposal> birthYears(const Look &look, qsizetype column)
{
    const ColumnInfo &info = look.table.info(column);
    if (info.role != u"age"_s || info.type != ColumnType::Number)
        return {};
    const NumberView numbers(look.table, column);
    if (numbers.n() < 5 || numbers.wholeShare() < 0.95 || numbers.share(1900, 2100) < 0.95)
        return {};
    Proposal proposal;
    proposal.id = u"birthYear:"_s + info.name;
    proposal.count = numbers.n();
    proposal.certainty = 0.95;
    proposal.title =
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 holds years of birth, not ages"), {info.name});
    proposal.explanation = Phrase::of(QT_TRANSLATE_NOOP(
        "sphygma",
        "They are calendar years. Take the column as year of birth, so that no age is read from it?"));
    proposal.choices = {
        {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Take it so")), setRole(info.name, u"birth_year"_s)}};
    return {proposal};
}

QList<Detector> columnDetectors(const Look &look)
{
    QList<Detector> detectors{[&look] { return rowsToSpread(look); },
                              [&look] { return uncertainRoles(look); }};
    for (qsizetype column = 0; column < look.table.columnCount(); ++column) {
        detectors += [&look, column] { return combinedPressures(look, column); };
        detectors += [&look, column] { return birthYears(look, column); };
    }
    return detectors;
}

} // namespace sphygma
