// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/categorygroups.h"

#include "app/quality/textkeys.h"

#include <QMap>

#include <algorithm>
#include <functional>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

using Why = CategoryGroup::Why;

struct Spelling
{
    QString text;
    qint64 count = 0;
    qsizetype group = -1; ///< the spelling it may be another form of; itself at first
    Why why = Why::SameKey;
};

bool isAboutOnePerson(const QString &role)
{
    static const QStringList roles{u"patient_id"_s, u"visit_id"_s,    u"name"_s,
                                   u"phone"_s,      u"email"_s,       u"address"_s,
                                   u"postcode"_s,   u"national_id"_s, u"bp_combined"_s};
    return roles.contains(role);
}

/// What stands in a column, most frequent first, equally frequent by text.
struct Spellings
{
    QList<Spelling> all; ///< none where there are too many to be categories
    bool repeat = false; ///< each stands for several cells: words close to each other are worth a look
};

Spellings spellingsOf(const Table &table, qsizetype column)
{
    constexpr size_t most = 1000, fewEnough = 50;
    const Column &cells = table.column(column);
    std::unordered_map<std::string_view, qint64> counts;
    qint64 n = 0;
    for (qsizetype row = 0; row < table.rowCount() && counts.size() <= most; ++row) {
        if (!table.isKept(row) || !cells.isValid(row))
            continue;
        ++counts[cells.text(row)];
        ++n;
    }
    Spellings found;
    found.repeat = n < 20 || static_cast<qint64>(counts.size()) * 5 <= n;
    if (counts.size() > most || (!found.repeat && counts.size() > fewEnough))
        return {};
    for (const auto &[text, count] : counts)
        found.all.append(
            {QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), count, -1, {}});
    std::sort(found.all.begin(), found.all.end(), [](const Spelling &a, const Spelling &b) {
        return std::pair(-a.count, a.text) < std::pair(-b.count, b.text);
    });
    return found;
}

/// Nine of ten cells say yes or no, or a sex.
bool expectsFewWords(const QList<Spelling> &spellings, const ValueMaps &values)
{
    qint64 all = 0, answers = 0, sexes = 0;
    for (const Spelling &spelling : spellings) {
        all += spelling.count;
        answers += values.yesNo(spelling.text).has_value() ? spelling.count : 0;
        sexes += values.sex(spelling.text).isEmpty() ? 0 : spelling.count;
    }
    return all > 0 && std::max(answers, sexes) * 10 >= all * 9;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

/// A rare word close to a frequent one. Short words are too often close to others by chance, unless only \a
/// few words are expected.
bool isSlipOf(const Spelling &rare, const Spelling &frequent, bool few)
{
    const QString a = squeezed(rare.text), b = squeezed(frequent.text);
    const int limit = b.size() >= 10 ? 2 : b.size() >= 5 || (few && a.size() >= 3) ? 1 : 0;
    return limit > 0 && rare.count * 10 <= frequent.count && digitsOf(a) == digitsOf(b)
        && editDistance(a, b, limit) <= limit;
}

/// Puts every spelling to the first, most frequent one that it may be another form of.
class Grouping
{
public:
    explicit Grouping(QList<Spelling> spellings) : m_spellings(std::move(spellings)) {}

    void byKey(Why why, const std::function<QString(const QString &)> &keyOf)
    {
        QHash<QString, qsizetype> first;
        for (qsizetype i = 0; i < m_spellings.size(); ++i) {
            const QString key = keyOf(m_spellings[i].text);
            if (key.isEmpty())
                continue;
            const qsizetype root = rootOf(*first.insert(key, first.value(key, i)));
            const qsizetype own = rootOf(i);
            if (root == own)
                continue;
            const auto [low, high] = std::minmax(root, own);
            m_spellings[high].group = low;
            m_spellings[high].why = why;
        }
    }

    void bySlips(bool few)
    {
        constexpr qsizetype most = 300; // each is compared with each
        for (qsizetype i = 1; i < std::min(most, m_spellings.size()); ++i) {
            for (qsizetype j = 0; j < i && rootOf(i) == i; ++j) {
                if (!isSlipOf(m_spellings[i], m_spellings[j], few))
                    continue;
                m_spellings[i].group = rootOf(j);
                m_spellings[i].why = Why::Similar;
            }
        }
    }

    QList<CategoryGroup> groups() const
    {
        QMap<qsizetype, CategoryGroup> byRoot;
        for (qsizetype i = 0; i < m_spellings.size(); ++i) {
            const qsizetype root = rootOf(i);
            if (root == i)
                continue;
            CategoryGroup &group = byRoot[root];
            if (group.spellings.isEmpty())
                group.spellings.append({m_spellings[root].text, m_spellings[root].count});
            group.spellings.append({m_spellings[i].text, m_spellings[i].count});
            group.why = std::max(group.why, m_spellings[i].why); // the least certain reason
        }
        return byRoot.values();
    }

private:
    qsizetype rootOf(qsizetype i) const
    {
        while (m_spellings[i].group >= 0)
            i = m_spellings[i].group;
        return i;
    }

    QList<Spelling> m_spellings;
};

void findRows(const Table &table, qsizetype column, QList<CategoryGroup> &groups)
{
    std::unordered_map<std::string, qsizetype> groupOf;
    for (qsizetype g = 0; g < groups.size(); ++g) {
        groups[g].rows = RowSet(table.rowCount());
        for (const auto &[text, count] : groups[g].spellings.sliced(1))
            groupOf[text.toStdString()] = g;
    }
    const Column &cells = table.column(column);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (!table.isKept(row) || !cells.isValid(row))
            continue;
        if (const auto found = groupOf.find(std::string(cells.text(row))); found != groupOf.end())
            groups[found->second].rows.insert(row);
    }
}

} // namespace

QList<CategoryGroup> categoryGroups(const Table &table, qsizetype column, const ClinicalRules &rules)
{
    const ColumnInfo &info = table.info(column);
    if (storageOf(info.type) != Storage::Text || isAboutOnePerson(info.role))
        return {};
    const Spellings spellings = spellingsOf(table, column);
    Grouping grouping(spellings.all);
    grouping.byKey(Why::SameKey, fingerprint);
    grouping.byKey(Why::SameKey, squeezed);
    if (info.role == u"sex"_s)
        grouping.byKey(Why::KnownWord, [&rules](const QString &text) { return rules.values.sex(text); });
    if (spellings.repeat)
        grouping.bySlips(expectsFewWords(spellings.all, rules.values));
    QList<CategoryGroup> groups = grouping.groups();
    if (!groups.isEmpty())
        findRows(table, column, groups);
    return groups;
}

} // namespace sphygma
