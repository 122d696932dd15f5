// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/nameindex.h"

#include <QSet>

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

constexpr double sameWords = 0.95;
constexpr double numberedReading = 0.95;
constexpr double contained = 0.8;
constexpr double containedInOther = 0.5; ///< "sbp_flag" is not a pressure
constexpr double oneSlip = 0.7;
constexpr qsizetype slipLength = 5;

/// Words that make a name about something else than the synonym it contains.
bool changesMeaning(const QString &word)
{
    static const QSet<QString> words{
        u"max"_s,      u"maximum"_s,     u"min"_s,        u"minimum"_s,  u"change"_s,   u"delta"_s,
        u"diff"_s,     u"difference"_s,  u"decrease"_s,   u"increase"_s, u"target"_s,   u"goal"_s,
        u"sd"_s,       u"std"_s,         u"se"_s,         u"cat"_s,      u"category"_s, u"class"_s,
        u"group"_s,    u"grp"_s,         u"band"_s,       u"stage"_s,    u"flag"_s,     u"z"_s,
        u"zscore"_s,   u"score"_s,       u"percentile"_s, u"source"_s,   u"unit"_s,     u"units"_s,
        u"method"_s,   u"note"_s,        u"notes"_s,      u"comment"_s,  u"comments"_s, u"history"_s,
        u"family"_s,   u"mother"_s,      u"father"_s,     u"death"_s,    u"onset"_s,    u"diagnosis"_s,
        u"menarche"_s, u"variability"_s, u"cv"_s,         u"count"_s,    u"quality"_s,  u"missing"_s,
        u"imputed"_s,  u"weighted"_s,    u"gruppe"_s,     u"groupe"_s,   u"grupo"_s,    u"einheit"_s,
        u"unite"_s,    u"unidad"_s,      u"tablet"_s,     u"tablets"_s,  u"pill"_s,     u"pills"_s,
        u"med"_s,      u"meds"_s,        u"medication"_s, u"medicine"_s, u"drug"_s,     u"drugs"_s,
        u"treated"_s,  u"treatment"_s,   u"therapy"_s,    u"rx"_s,       u"device"_s,   u"cuff"_s,
    };
    return words.contains(word);
}

bool changesMeaningOfIdeographs(const QString &rest)
{
    static const QStringList parts{u"段"_s,   u"组"_s,   u"組"_s,   u"分类"_s, u"分級"_s, u"分级"_s,
                                   u"等级"_s, u"单位"_s, u"備考"_s, u"备注"_s, u"差"_s,   u"变化"_s,
                                   u"变异"_s, u"病"_s,   u"史"_s,   u"高"_s,   u"目标"_s, u"是否"_s};
    return std::any_of(parts.begin(), parts.end(),
                       [&rest](const QString &part) { return rest.contains(part); });
}

bool isIdeographic(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2E80; });
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

QString sortedWords(QStringList words)
{
    words.sort();
    return words.join(u' ');
}

/// At most one letter changed, added, left out, or two neighbours exchanged.
bool isOneSlip(const QString &a, const QString &b)
{
    const qsizetype shorter = qMin(a.size(), b.size());
    if (qMax(a.size(), b.size()) - shorter > 1)
        return false;
    qsizetype front = 0;
    while (front < shorter && a[front] == b[front])
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    const qsizetype restA = a.size() - front - back, restB = b.size() - front - back;
    if (restA <= 1 && restB <= 1)
        return true;
    return restA == 2 && restB == 2 && a[front] == b[front + 1] && a[front + 1] == b[front];
}

void consider(QList<NameIndex::Match> &best, qsizetype role, double score, const QString &evidence)
{
    if (score > best[role].score)
        best[role] = {score, evidence};
}

} // namespace

NameIndex::NameIndex(const QList<Role> &roles) : m_roleCount(roles.size())
{
    for (qsizetype role = 0; role < roles.size(); ++role) {
        for (const QString &text : roles[role].synonyms) {
            const QString normalised = normaliseHeader(text);
            if (normalised.isEmpty())
                continue;
            const QStringList words = normalised.split(u' ');
            const qsizetype index = m_synonyms.size();
            m_synonyms.append({role, text, words, words.join(QString())});
            m_byCompact.insert(m_synonyms.last().compact, index);
            m_bySortedWords.insert(sortedWords(words), index);
            m_byFirstWord.insert(words.first(), index);
            if (isIdeographic(normalised) && words.size() == 1 && normalised.size() > 1)
                m_ideographic.append(index);
        }
    }
}

QList<qsizetype> NameIndex::exact(const QString &normalised) const
{
    QList<qsizetype> roles;
    for (const qsizetype index : m_byCompact.values(QString(normalised).remove(u' '))) {
        if (!roles.contains(m_synonyms[index].role))
            roles.append(m_synonyms[index].role);
    }
    return roles;
}

QList<NameIndex::Match> NameIndex::match(const QStringList &words) const
{
    QList<Match> best(m_roleCount);
    if (words.isEmpty())
        return best;
    matchWhole(words, 1.0, best);
    if (words.size() > 1 && words.last().size() <= 2 && isNumber(words.last()))
        matchWhole(words.first(words.size() - 1), numberedReading, best);
    matchContained(words, best);
    matchSlips(words, best);
    return best;
}

void NameIndex::matchWhole(const QStringList &words, double exactScore, QList<Match> &best) const
{
    for (const qsizetype index : m_byCompact.values(words.join(QString())))
        consider(best, m_synonyms[index].role, exactScore, m_synonyms[index].text);
    for (const qsizetype index : m_bySortedWords.values(sortedWords(words)))
        consider(best, m_synonyms[index].role, qMin(sameWords, exactScore), m_synonyms[index].text);
}

void NameIndex::matchContained(const QStringList &words, QList<Match> &best) const
{
    for (const QString &word : words) {
        for (const qsizetype index : m_byFirstWord.values(word)) {
            const Synonym &synonym = m_synonyms[index];
            const bool all = std::all_of(synonym.words.begin(), synonym.words.end(),
                                         [&words](const QString &w) { return words.contains(w); });
            if (!all)
                continue;
            const bool other = std::any_of(words.begin(), words.end(), [&synonym](const QString &w) {
                return !synonym.words.contains(w) && changesMeaning(w);
            });
            consider(best, synonym.role, other ? containedInOther : contained, synonym.text);
        }
        if (!isIdeographic(word))
            continue;
        for (const qsizetype index : m_ideographic) {
            const Synonym &synonym = m_synonyms[index];
            if (word.size() <= synonym.compact.size() || !word.contains(synonym.compact))
                continue;
            const bool other = changesMeaningOfIdeographs(QString(word).remove(synonym.compact));
            consider(best, synonym.role, other ? containedInOther : contained, synonym.text);
        }
    }
}

void NameIndex::matchSlips(const QStringList &words, QList<Match> &best) const
{
    const auto mayMatch = [](const QString &a, const QString &b) {
        return a == b || (a.size() >= slipLength && b.size() >= slipLength && isOneSlip(a, b));
    };
    for (const Synonym &synonym : m_synonyms) {
        if (synonym.words.size() == words.size() && best[synonym.role].score < oneSlip
            && std::equal(words.begin(), words.end(), synonym.words.begin(), mayMatch))
            consider(best, synonym.role, oneSlip, synonym.text);
    }
}

QString readingNumber(const QStringList &words)
{
    const bool numbered = words.size() > 1 && words.last().size() <= 2 && isNumber(words.last());
    return numbered ? words.last() : QString();
}

QString readingStem(const QStringList &words)
{
    static const QSet<QString> ordinals{u"st"_s,    u"nd"_s,     u"rd"_s,    u"th"_s,
                                        u"first"_s, u"second"_s, u"third"_s, u"reading"_s};
    QStringList kept;
    for (const QString &word : words) {
        if (!isNumber(word) && !ordinals.contains(word))
            kept.append(word);
    }
    return kept.join(u' ');
}

} // namespace sphygma
