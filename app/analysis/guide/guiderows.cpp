// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/guide/guiderows.h"

#include "app/clinical/unit.h"
#include "app/table/repeats.h"
#include "app/table/valuelabels.h"

#include <QtGlobal>

#include <algorithm>
#include <unordered_map>

namespace sphygma {

using namespace Qt::StringLiterals;

bool isMeasured(const Table &table, qsizetype column)
{
    return table.column(column).storage() == Storage::Number && table.info(column).valueLabels.isEmpty()
        && !labelledGroups(table, column, 2);
}

Phrase guideName(const Table &table, qsizetype column)
{
    const ColumnInfo &info = table.info(column);
    if (info.unit.isEmpty())
        return Phrase::verbatim(info.name);
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 (%2)"),
                      {info.name, nested(Phrase{UnitBook::readable(info.unit), {}, {}})});
}

QStringList groupLabels(const Table &table, qsizetype column, const QStringList &codes)
{
    return categoryTexts(table.info(column), codes);
}

GuidePersons personsOf(const Table &table)
{
    GuidePersons persons;
    const qsizetype patient = table.indexOfRole(u"patient_id"_s);
    if (patient < 0)
        return persons;
    NoProgress progress;
    const auto repeats = findRepeats(table, {patient}, {false, true}, progress);
    if (!repeats)
        return persons;
    persons.known = true;
    persons.codes.assign(static_cast<size_t>(table.rowCount()), Grouping::none);
    for (qsizetype row = 0; row < table.rowCount(); ++row) { // a person is called by his first row
        if (table.column(patient).isValid(row))
            persons.codes[static_cast<size_t>(row)] = static_cast<quint32>(row);
    }
    std::vector<quint32> repeated;
    for (const Repeat &repeat : *repeats) {
        persons.codes[repeat.row] = repeat.of;
        repeated.push_back(repeat.of);
    }
    std::sort(repeated.begin(), repeated.end());
    persons.repeating = std::unique(repeated.begin(), repeated.end()) - repeated.begin();
    return persons;
}

std::optional<RowClusters> clustersOf(const GuidePersons &persons, const std::vector<qsizetype> &rows)
{
    if (!persons.known)
        return {};
    RowClusters clusters;
    std::unordered_map<quint32, quint32> numbers;
    for (const qsizetype row : rows) {
        const quint32 code = persons.codes[static_cast<size_t>(row)];
        if (code == Grouping::none)
            return {};
        clusters.of.push_back(numbers.try_emplace(code, static_cast<quint32>(numbers.size())).first->second);
    }
    clusters.count = static_cast<quint32>(numbers.size());
    if (clusters.count == rows.size())
        return {};
    return clusters;
}

static bool readsLikeYes(const QString &label)
{
    static const QStringList words{u"yes"_s,  u"y"_s,    u"true"_s,  u"1"_s,     u"positive"_s, u"pos"_s,
                                   u"died"_s, u"dead"_s, u"death"_s, u"event"_s, u"case"_s,     u"是"_s,
                                   u"有"_s,   u"阳性"_s, u"死亡"_s,  u"ja"_s,    u"oui"_s,      u"si"_s};
    return words.contains(label.trimmed().toLower());
}

qsizetype yesAmong(const QStringList &labels, const QString &wanted)
{
    const qsizetype named = wanted.isEmpty() ? -1 : labels.indexOf(wanted);
    return named >= 0 ? named : readsLikeYes(labels[0]) && !readsLikeYes(labels[1]) ? 0 : 1;
}

std::optional<YesNo> yesNoOf(const Table &table, qsizetype column, const QString &wanted)
{
    auto grouped = labelledGroups(table, column, 2);
    if (!grouped || grouped->labels.size() != 2)
        return {};
    Grouping groups = std::move(grouped).value();
    const QStringList labels = groupLabels(table, column, groups.labels);
    const qsizetype code = groups.labels.indexOf(wanted);
    const qsizetype yes = labels.contains(wanted) || code < 0 ? yesAmong(labels, wanted) : code;
    return YesNo{std::move(groups.codes), static_cast<quint32>(yes), labels[yes], labels[1 - yes]};
}

} // namespace sphygma
