// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/detection.h"

#include "app/quality/proposal.h"

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

/// Beginnings of the ids of the proposals that are made for a kind of defect.
const QHash<QString, QStringList> proposalsFor{
    {u"word_NA"_s, {u"missingWords"_s}},
    {u"word_refused"_s, {u"missingWords"_s}},
    {u"word_not_done"_s, {u"missingWords"_s}},
    {u"word_dot"_s, {u"missingWords"_s}},
    {u"code_999"_s, {u"missingCodes:"_s}},
    {u"code_minus_1"_s, {u"missingCodes:"_s}},
    {u"text_pair"_s, {u"unreadable:"_s}},
    {u"unit_text"_s, {u"unitInCell:"_s}},
    {u"ten_times"_s, {u"shifted:"_s}},
    {u"exchanged"_s, {u"swapped:"_s}},
    {u"kpa"_s, {u"mixedUnits:sbp"_s, u"mixedUnits:dbp"_s}},
    {u"metres"_s, {u"mixedUnits:height"_s}},
    {u"inches"_s, {u"mixedUnits:height"_s}},
    {u"pounds"_s, {u"mixedUnits:weight"_s}},
    {u"impossible"_s, {u"limits:"_s, u"limitsWait:"_s, u"shifted:"_s}}, // 470 may be 47.0: offered as such
    {u"leading_one"_s, {u"limits:sbp"_s, u"limitsWait:sbp"_s, u"mixedUnits:sbp"_s, u"swapped:sbp"_s}},
    {u"wrong_age"_s, {u"ageAgainstBirth"_s}},
    {u"born_after_visit"_s, {u"visitBeforeBirth"_s}},
    {u"future_visit"_s, {u"visitInFuture"_s}},
    {u"exact_duplicate"_s, {u"exactDuplicates"_s}},
    {u"same_visit"_s, {u"sameVisit"_s}},
    {u"category_spelling"_s, {u"spelling:"_s}},
    {u"shared_number"_s, {u"sharedNumber"_s}},
    {u"same_person"_s, {u"samePerson"_s}},
};

/// Choices that only say how to work with the data, and mend nothing.
bool isLeftAlone(const QString &id)
{
    return id == u"rowsWithoutPressure"_s || id == u"sameVisit"_s || id == u"readings"_s;
}

using Spoken = QMap<QString, RowSet>;

/// The table after every mending choice of one page, and what was spoken of.
Table afterPage(Table table, WizardPage page, const ClinicalRulesPtr &rules, Spoken &spoken)
{
    NoProgress quiet;
    const QList<Proposal> proposals = findProposals(table, page, rules, quiet).value();
    for (const Proposal &proposal : proposals) {
        RowSet &rows = spoken[proposal.id];
        if (rows.size() == 0)
            rows = RowSet(table.rowCount());
        if (proposal.rows.size() != 0)
            rows |= proposal.rows;
        if (proposal.choices.isEmpty() || isLeftAlone(proposal.id))
            continue;
        const auto outcome = proposal.choices.first().step->run(table, {rules, 1}, quiet);
        if (outcome)
            table = outcome->table;
    }
    return table;
}

RowSet spokenFor(const Spoken &spoken, const QStringList &beginnings, qsizetype rows)
{
    RowSet all(rows);
    for (auto it = spoken.begin(); it != spoken.end(); ++it) {
        for (const QString &beginning : beginnings) {
            if (it.key().startsWith(beginning))
                all |= it.value();
        }
    }
    return all;
}

/// All rows with a defect that the same proposals are made for.
QSet<qsizetype> rowsMeantBy(const KnownDefects &known, const QStringList &beginnings)
{
    QSet<qsizetype> rows;
    for (auto it = known.begin(); it != known.end(); ++it) {
        if (proposalsFor.value(it.key()) == beginnings)
            rows |= it.value();
    }
    return rows;
}

} // namespace

QList<DetectionScore> scoreDetection(const Table &raw, const KnownDefects &known,
                                     const ClinicalRulesPtr &rules)
{
    Spoken spoken;
    Table table = raw;
    using enum WizardPage;
    for (const WizardPage page : {Columns, Missing, Duplicates, WrongValues, Transform})
        table = afterPage(table, page, rules, spoken);
    QSet<qsizetype> defective;
    for (const QSet<qsizetype> &rows : known)
        defective |= rows;
    QList<DetectionScore> scores;
    for (auto it = known.begin(); it != known.end(); ++it) {
        if (!proposalsFor.contains(it.key()))
            continue;
        const RowSet flagged = spokenFor(spoken, proposalsFor[it.key()], raw.rowCount());
        DetectionScore score{it.key(), it.value().size(), 0, flagged.count()};
        for (const qsizetype row : it.value())
            score.found += flagged.contains(row);
        const QSet<qsizetype> meant = rowsMeantBy(known, proposalsFor[it.key()]);
        flagged.forEach([&](qsizetype row) {
            score.wrongly += !defective.contains(row);
            score.mistaken += defective.contains(row) && !meant.contains(row);
        });
        scores.append(score);
    }
    return scores;
}

} // namespace sphygma
