// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/decision.h"

#include "app/analysis/presentvalues.h"
#include "app/decision/partprogress.h"
#include "app/decision/people.h"
#include "app/decision/pressuretally.h"
#include "app/decision/pressurevalues.h"

#include <QCoreApplication>

namespace sphygma {

namespace {

constexpr double ruleThreshold = 130;
constexpr double upperThreshold = 140;

PlainMean plainMean(const PressureValues &values, const QString &unit)
{
    PlainMean plain;
    plain.summary = values.summary();
    plain.evaluated = values.n() > 0;
    plain.unit = unit;
    if (!plain.evaluated)
        return plain;
    plain.high = *plain.summary.mean > ruleThreshold;
    plain.clustered = values.byPerson();
    const auto &interval = plain.summary.ci95;
    plain.settled = interval && (interval->low > ruleThreshold || interval->high < ruleThreshold);
    return plain;
}

/// One pass over all kept rows that fills the tally.
class TallyPass
{
public:
    TallyPass(const Table &table, const DecisionColumns &columns, const UnitBook &units,
              const RowSet *pregnant)
        : m_table(table), m_pregnant(pregnant)
    {
        m_systolic = {&table.column(columns.systolic), factorToMercury(table, columns.systolic, units)};
        if (columns.diastolic >= 0)
            m_diastolic = {&table.column(columns.diastolic),
                           factorToMercury(table, columns.diastolic, units)};
        if (columns.age >= 0)
            m_age = {&table.column(columns.age), factorToYears(table, columns.age, units)};
    }

    bool fill(PressureTally &tally, Progress &progress) const
    {
        const auto chunks = static_cast<qsizetype>(m_systolic.column->chunks().size());
        for (qsizetype chunk = 0; chunk < chunks; ++chunk) {
            if (!progress.update(chunk, chunks))
                return false;
            fillChunk(tally, chunk);
        }
        return true;
    }

private:
    struct Source
    {
        const Column *column = nullptr;
        double factor = 1;
    };

    static size_t place(const Source &source, const PressureTally::Axis &axis, qsizetype chunk, qsizetype row)
    {
        if (!source.column)
            return axis.missing();
        const Chunk &cells = *source.column->chunks()[static_cast<size_t>(chunk)];
        return cells.isValid(row) ? axis.placeOf(cells.numbers[static_cast<size_t>(row)] * source.factor)
                                  : axis.missing();
    }

    void fillChunk(PressureTally &tally, qsizetype chunk) const
    {
        const qsizetype rows = m_systolic.column->chunks()[static_cast<size_t>(chunk)]->rows;
        for (qsizetype word = 0; word * 64 < rows; ++word) {
            for (quint64 kept = keptWord(m_table, chunk, word, rows); kept != 0; kept &= kept - 1) {
                const qsizetype row = word * 64 + std::countr_zero(kept);
                if (m_pregnant && m_pregnant->contains(chunk * chunkRows + row)) {
                    tally.addUnclassified();
                    continue;
                }
                tally.add(place(m_systolic, tally.systolic(), chunk, row),
                          place(m_diastolic, tally.diastolic(), chunk, row),
                          place(m_age, tally.age(), chunk, row));
            }
        }
    }

    const Table &m_table;
    const RowSet *const m_pregnant;
    Source m_systolic, m_diastolic, m_age;
};

GuidelineCounts countsOf(const Guideline &guideline, const PressureTally &tally, bool anyAge)
{
    const PressureTally::Counts counts = tally.counts(guideline, anyAge);
    GuidelineCounts result{guideline.id, {}, counts.partial, counts.notClassified};
    for (qsizetype k = 0; k < guideline.categories.size(); ++k)
        result.categories.insert(guideline.categories[k].id, counts.categories[static_cast<size_t>(k)]);
    return result;
}

void assumeAboutRepeats(const Table &table, bool clustered, Decision &decision)
{
    QList<Phrase> &assumptions = decision.columns.assumptions;
    if (clustered) {
        assumptions.append(Phrase::of(
            QT_TRANSLATE_NOOP(
                "sphygma",
                "People are there more than once (“%1” repeats): intervals take each person as one "
                "(cluster-robust)."),
            {table.info(decision.columns.patient).name}));
    }
    if (decision.adults.excluded.contains(QStringLiteral("repeatedVisit"))) {
        assumptions.append(Phrase::of(
            decision.columns.visitDate >= 0
                ? QT_TRANSLATE_NOOP("sphygma", "The rule for adults takes the last visit of each person.")
                : QT_TRANSLATE_NOOP("sphygma", "The rule for adults takes the last row of each person.")));
    }
}

/// The systolic values as they are for the group rule, in mm[Hg] for the counts of people.
void evaluateGroup(const Table &table, const ClinicalRules &rules, const Persons *persons, Decision &decision)
{
    const qsizetype column = decision.columns.systolic;
    const PressureValues values(table, column, persons, rules.units);
    decision.plain = plainMean(values, table.info(column).unit);
    decision.atOrAbove130 = values.atOrAbove(ruleThreshold);
    decision.atOrAbove140 = values.atOrAbove(upperThreshold);
    if (decision.plain.high)
        decision.belowThoughMeanAbove = decision.atOrAbove130.n - decision.atOrAbove130.count;
    else
        decision.aboveThoughMeanBelow = decision.atOrAbove130.count;
}

/// Who is pregnant, and whose rows belong together, where the table tells.
struct People
{
    std::optional<Persons> persons;
    std::optional<RowSet> pregnant;
};

Result<People> peopleOf(const Table &table, const DecisionColumns &columns, const ClinicalRules &rules,
                        Progress &progress)
{
    People people;
    if (columns.patient >= 0) {
        auto persons = findPersons(table, columns.patient, progress);
        if (!persons)
            return persons.error();
        people.persons = std::move(persons).value();
    }
    if (columns.pregnancy >= 0)
        people.pregnant = pregnantRows(table, columns.pregnancy, rules.values);
    return people;
}

template<typename T>
const T *pointer(const std::optional<T> &value)
{
    return value ? &*value : nullptr;
}

} // namespace

Result<Decision> decide(const Table &table, const ClinicalRulesPtr &rules, Progress &progress)
{
    auto columns = decisionColumns(table, rules);
    if (!columns)
        return columns.error();
    Decision decision;
    decision.columns = std::move(columns).value();
    decision.rowsIn = table.rowCount();
    decision.rowsKept = table.keptCount();
    decision.rowsRemoved = decision.rowsIn - decision.rowsKept;

    PartProgress first(progress, 0, 3), second(progress, 1, 3), third(progress, 2, 3);
    const auto people = peopleOf(table, decision.columns, *rules, first);
    if (!people)
        return people.error();
    const Persons *persons = pointer(people->persons);
    const RowSet *pregnant = pointer(people->pregnant);

    evaluateGroup(table, *rules, persons, decision);
    auto adults = adultsMean(table, decision.columns, rules->units, persons, pregnant, second);
    if (!adults)
        return adults.error();
    decision.adults = std::move(adults).value();

    PressureTally tally(rules->guidelines);
    if (!TallyPass(table, decision.columns, rules->units, pregnant).fill(tally, third))
        return Error::cancelled();
    for (const Guideline &guideline : rules->guidelines)
        decision.guidelines.append(countsOf(guideline, tally, decision.columns.age < 0));
    assumeAboutRepeats(table, decision.plain.clustered, decision);
    return decision;
}

} // namespace sphygma
