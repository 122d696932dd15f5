// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/personpairs.h"

#include "app/clinical/rolenumbers.h"
#include "app/clinical/rowgroups.h"
#include "app/quality/textkeys.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// What is compared of each person.
struct Field
{
    QString role;
    double agreesInTruth; ///< m
    bool blocks;
    QStringList words = {{}}; ///< the different keys; the first is empty: not known
    std::vector<quint32> keys = {}; ///< of every person, numbers of words
    std::vector<quint32> sizes = {}; ///< persons with each key
    double ifAlike = 0, ifNot = 0; ///< weights

    /// Persons alike in it are compared: not where it is unknown, nor where they are too many.
    bool isBlock(quint32 key, qsizetype largest) const
    {
        return blocks && key != 0 && sizes[key] > 1 && static_cast<qsizetype>(sizes[key]) <= largest;
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
double chanceOfAgreement(const Field &field)
{
    double n = 0, sum = 0;
    for (size_t key = 1; key < field.sizes.size(); ++key) {
        const double count = field.sizes[key];
        n += count;
        sum += count * count;
    }
    return n > 0 ? std::clamp(sum / (n * n), 1e-6, 0.99) : 0.99;
}

/// The fields the table has; none where they would not tell people apart: sex and a date of birth are shared
/// by many, something of one's own has to be there.
QList<Field> fieldsOf(const Table &table)
{
    QList<Field> fields{{u"sex"_s, 0.98, false},       {u"birth_date"_s, 0.95, true},
                        {u"name"_s, 0.90, true},       {u"postcode"_s, 0.85, false},
                        {u"phone"_s, 0.85, true},      {u"email"_s, 0.85, true},
                        {u"national_id"_s, 0.98, true}};
    fields.removeIf([&table](const Field &field) { return table.indexOfRole(field.role) < 0; });
    const bool hasBirth = table.indexOfRole(u"birth_date"_s) >= 0;
    const qsizetype shared = hasBirth + (table.indexOfRole(u"sex"_s) >= 0);
    return hasBirth && fields.size() > shared ? fields : QList<Field>();
}

void fill(Field &field, const Table &table, const ClinicalRules &rules, const std::vector<qsizetype> &people)
{
    const qsizetype column = table.indexOfRole(field.role);
    QHash<QString, quint32> known{{{}, 0}};
    field.keys.reserve(people.size());
    field.sizes = {0};
    for (const qsizetype row : people) {
        const QString word = keyOf(table, rules, field.role, column, row);
        const auto key = known.constFind(word);
        if (key != known.cend()) {
            field.keys.push_back(*key);
        } else {
            field.keys.push_back(static_cast<quint32>(field.words.size()));
            known.insert(word, field.keys.back());
            field.words.append(word);
            field.sizes.push_back(0);
        }
        ++field.sizes[field.keys.back()];
    }
    const double byChance = chanceOfAgreement(field); // u
    field.ifAlike = std::log2(field.agreesInTruth / byChance);
    field.ifNot = std::log2((1 - field.agreesInTruth) / (1 - byChance));
}

/// Nothing where one of the two is not known.
std::optional<bool> agree(const Field &field, quint32 a, quint32 b)
{
    const quint32 first = field.keys[a], second = field.keys[b];
    if (first == 0 || second == 0)
        return {};
    if (first == second || field.role != u"name"_s)
        return first == second;
    const QString &name = field.words[first], &other = field.words[second];
    return name.size() >= 5 && editDistance(name, other, 1) <= 1;
}

double weightOf(const QList<Field> &fields, quint32 a, quint32 b)
{
    double weight = 0;
    for (const Field &field : fields) {
        if (const auto alike = agree(field, a, b))
            weight += *alike ? field.ifAlike : field.ifNot;
    }
    return weight;
}

/// Whether an earlier field has brought the two together already.
bool wereCompared(const QList<Field> &fields, qsizetype before, quint32 a, quint32 b, qsizetype largest)
{
    return std::any_of(fields.begin(), fields.begin() + before, [&](const Field &field) {
        return field.keys[a] == field.keys[b] && field.isBlock(field.keys[a], largest);
    });
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
    std::vector<std::vector<quint32>> blocks(field.sizes.size());
    qint64 skipped = 0;
    for (quint32 person = 0; person < field.keys.size(); ++person) {
        const quint32 key = field.keys[person];
        if (field.isBlock(key, largest))
            blocks[key].push_back(person);
        else if (key != 0 && field.sizes[key] > 1)
            ++skipped;
    }
    for (const std::vector<quint32> &block : blocks)
        visit(block);
    return skipped;
}

/// Of one blocking field.
qint64 comparePeople(const QList<Field> &fields, qsizetype f, const std::vector<qsizetype> &people,
                     const PersonPairOptions &options, QList<PersonPair> &pairs)
{
    return forEachBlock(fields[f], options.largestBlock, [&](const std::vector<quint32> &block) {
        for (size_t i = 0; i < block.size(); ++i) {
            for (size_t j = i + 1; j < block.size(); ++j) {
                const quint32 a = block[i], b = block[j];
                if (wereCompared(fields, f, a, b, options.largestBlock))
                    continue;
                const double weight = weightOf(fields, a, b);
                if (weight < options.leastWeight)
                    continue;
                PersonPair pair{people[a], people[b], weight, {}, {}};
                for (const Field &field : fields) {
                    if (const auto alike = agree(field, a, b))
                        (*alike ? pair.agreeing : pair.differing).append(field.role);
                }
                pairs.append(std::move(pair));
            }
        }
    });
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
    for (qsizetype f = 0; f < fields.size(); ++f) {
        if (!progress.update(f, 2 * fields.size()))
            return Error::cancelled();
        fill(fields[f], table, rules, *people);
    }
    for (qsizetype f = 0; f < fields.size(); ++f) {
        if (!progress.update(fields.size() + f, 2 * fields.size()))
            return Error::cancelled();
        if (fields[f].blocks)
            found.peopleNotCompared += comparePeople(fields, f, *people, options, found.pairs);
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
