// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/personpairs.h"

#include "app/clinical/rolenumbers.h"
#include "app/clinical/rowgroups.h"
#include "app/quality/textkeys.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// What is compared of each person: as a key, empty where it is not known.
struct Field
{
    QString role;
    double agreesInTruth; ///< m
    bool blocks;
    QStringList keys; ///< of every person
    double agreesByChance = 0; ///< u

    double weight(bool agrees) const
    {
        return agrees ? std::log2(agreesInTruth / agreesByChance)
                      : std::log2((1 - agreesInTruth) / (1 - agreesByChance));
    }
};

QString keyOf(const Table &table, const ClinicalRules &rules, const QString &role, qsizetype column,
              qsizetype row)
{
    if (!table.column(column).isValid(row))
        return {};
    const QString text = table.displayText(row, column);
    if (role == u"sex"_s)
        return rules.values.sex(text);
    return role == u"name"_s ? fingerprint(text) : squeezed(text);
}

/// Σ p² over the values: the chance that two people have the same.
double chanceOfAgreement(const QStringList &keys)
{
    QHash<QString, qint64> counts;
    double n = 0;
    for (const QString &key : keys) {
        if (key.isEmpty())
            continue;
        ++counts[key];
        ++n;
    }
    double sum = 0;
    for (const qint64 count : counts)
        sum += static_cast<double>(count) * static_cast<double>(count);
    return n > 0 ? std::clamp(sum / (n * n), 1e-6, 0.99) : 0.99;
}

/// The fields the table has; none where they would not tell people apart: sex and a date of birth are shared
/// by many, something of one's own has to be there.
QList<Field> fieldsOf(const Table &table)
{
    QList<Field> fields{{u"sex"_s, 0.98, false, {}},       {u"birth_date"_s, 0.95, true, {}},
                        {u"name"_s, 0.90, true, {}},       {u"postcode"_s, 0.85, false, {}},
                        {u"phone"_s, 0.85, true, {}},      {u"email"_s, 0.85, true, {}},
                        {u"national_id"_s, 0.98, true, {}}};
    fields.removeIf([&table](const Field &field) { return table.indexOfRole(field.role) < 0; });
    const bool hasBirth = table.indexOfRole(u"birth_date"_s) >= 0;
    const qsizetype shared = hasBirth + (table.indexOfRole(u"sex"_s) >= 0);
    return hasBirth && fields.size() > shared ? fields : QList<Field>();
}

void fill(QList<Field> &fields, const Table &table, const ClinicalRules &rules,
          const std::vector<qsizetype> &people)
{
    for (Field &field : fields) {
        const qsizetype column = table.indexOfRole(field.role);
        for (const qsizetype row : people)
            field.keys.append(keyOf(table, rules, field.role, column, row));
        field.agreesByChance = chanceOfAgreement(field.keys);
    }
}

PersonPair compared(const QList<Field> &fields, qsizetype a, qsizetype b)
{
    PersonPair pair;
    for (const Field &field : fields) {
        const QString &first = field.keys[a], &second = field.keys[b];
        if (first.isEmpty() || second.isEmpty())
            continue; // says nothing
        const bool agrees = first == second
            || (field.role == u"name"_s && first.size() >= 5 && editDistance(first, second, 1) <= 1);
        pair.weight += field.weight(agrees);
        (agrees ? pair.agreeing : pair.differing).append(field.role);
    }
    return pair;
}

/// One row a patient number, or every row where there are none.
Result<std::vector<qsizetype>> peopleOf(const Table &table, Progress &progress)
{
    const qsizetype patient = table.indexOfRole(u"patient_id"_s);
    std::vector<qsizetype> people;
    if (patient < 0) {
        table.keptRows().forEach([&people](qsizetype row) { people.push_back(row); });
        return people;
    }
    const auto groups = groupRows(table, patient, progress);
    if (!groups)
        return groups.error();
    return groups->firstRows;
}

/// The people alike in a blocking key, a block at a time; those of blocks too large are only counted.
template<typename Visit>
qint64 forEachBlock(const Field &field, qsizetype largest, Visit visit)
{
    QHash<QString, QList<qsizetype>> blocks;
    for (qsizetype i = 0; i < field.keys.size(); ++i) {
        if (!field.keys[i].isEmpty())
            blocks[field.keys[i]].append(i);
    }
    qint64 skipped = 0;
    for (const QList<qsizetype> &block : std::as_const(blocks)) {
        if (block.size() > largest)
            skipped += block.size();
        else if (block.size() > 1)
            visit(block);
    }
    return skipped;
}

} // namespace

Result<PersonPairs> personPairs(const Table &table, const ClinicalRules &rules,
                                const PersonPairOptions &options, Progress &progress)
{
    PersonPairs found;
    QList<Field> fields = fieldsOf(table);
    if (fields.isEmpty())
        return found;
    const auto people = peopleOf(table, progress);
    if (!people)
        return people.error();
    fill(fields, table, rules, *people);
    std::set<std::pair<qsizetype, qsizetype>> seen;
    for (qsizetype f = 0; f < fields.size(); ++f) {
        if (!progress.update(f, fields.size()))
            return Error::cancelled();
        if (!fields[f].blocks)
            continue;
        found.peopleNotCompared += forEachBlock(fields[f], options.largestBlock, [&](const auto &block) {
            for (qsizetype i = 0; i < block.size(); ++i) {
                for (qsizetype j = i + 1; j < block.size(); ++j) {
                    if (!seen.insert({block[i], block[j]}).second)
                        continue;
                    PersonPair pair = compared(fields, block[i], block[j]);
                    if (pair.weight < options.leastWeight)
                        continue;
                    pair.row = (*people)[static_cast<size_t>(block[i])];
                    pair.other = (*people)[static_cast<size_t>(block[j])];
                    found.pairs.append(pair);
                }
            }
        });
    }
    std::stable_sort(found.pairs.begin(), found.pairs.end(), [](const PersonPair &a, const PersonPair &b) {
        return std::tuple(-a.weight, a.row, a.other) < std::tuple(-b.weight, b.row, b.other);
    });
    found.pairs = found.pairs.first(std::min(options.mostPairs, found.pairs.size()));
    return found;
}

/// The groups of a column as keys: spellings of one meaning have one number, unknown ones none.
static std::vector<quint32> meaningOfGroups(const Table &table, const ClinicalRules &rules,
                                            const QString &role, qsizetype column, const RowGroups &groups)
{
    QHash<QString, quint32> known;
    std::vector<quint32> meanings;
    for (const qsizetype row : groups.firstRows) {
        const QString key = keyOf(table, rules, role, column, row);
        meanings.push_back(key.isEmpty()
                               ? RowGroups::none
                               : *known.insert(key, known.value(key, static_cast<quint32>(known.size()))));
    }
    return meanings;
}

Result<RowSet> sharedNumbers(const Table &table, const ClinicalRules &rules, Progress &progress)
{
    RowSet shared(table.rowCount());
    const qsizetype patient = table.indexOfRole(u"patient_id"_s);
    if (patient < 0)
        return shared;
    const auto people = groupRows(table, patient, progress);
    if (!people)
        return people.error();
    std::vector<bool> conflicts(static_cast<size_t>(people->count()));
    for (const QString &role : {u"sex"_s, u"birth_date"_s, u"birth_year"_s}) {
        const qsizetype column = table.indexOfRole(role);
        if (column < 0)
            continue;
        const auto groups = groupRows(table, column, progress);
        if (!groups)
            return groups.error();
        const std::vector<quint32> meanings = meaningOfGroups(table, rules, role, column, *groups);
        std::vector<quint32> first(conflicts.size(), RowGroups::none);
        for (size_t row = 0; row < people->ofRow.size(); ++row) {
            const quint32 person = people->ofRow[row], group = groups->ofRow[row];
            if (person == RowGroups::none || group == RowGroups::none || meanings[group] == RowGroups::none)
                continue;
            if (first[person] == RowGroups::none)
                first[person] = meanings[group];
            else if (first[person] != meanings[group])
                conflicts[person] = true;
        }
    }
    for (size_t row = 0; row < people->ofRow.size(); ++row) {
        if (people->ofRow[row] != RowGroups::none && conflicts[people->ofRow[row]])
            shared.insert(static_cast<qsizetype>(row));
    }
    return shared;
}

} // namespace sphygma
