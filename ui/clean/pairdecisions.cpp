// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/pairdecisions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

JoinedNumbers::JoinedNumbers(const QList<PairDecision> &pairs) : m_pairs(pairs)
{
    for (const PairDecision &pair : pairs) {
        for (const QString &number : {pair.first, pair.second}) {
            if (!m_first.contains(number)) {
                m_first.insert(number, number);
                m_order.append(number);
            }
        }
    }
    for (const PairDecision &pair : pairs) {
        if (!pair.isOne.value_or(false))
            continue;
        const QString a = m_first.value(pair.first), b = m_first.value(pair.second);
        const bool aIsEarlier = m_order.indexOf(a) <= m_order.indexOf(b);
        for (QString &first : m_first) {
            if (first == (aIsEarlier ? b : a))
                first = aIsEarlier ? a : b;
        }
    }
}

QString JoinedNumbers::numberOf(const QString &number) const
{
    return m_first.value(number, number);
}

QMap<QString, QString> JoinedNumbers::exchanged() const
{
    QMap<QString, QString> map;
    for (const QString &number : m_order) {
        if (numberOf(number) != number)
            map.insert(number, numberOf(number));
    }
    return map;
}

QList<QStringList> JoinedNumbers::chains() const
{
    QList<QStringList> chains;
    for (const QString &first : m_order) {
        QStringList numbers;
        std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(numbers),
                     [&](const QString &number) { return numberOf(number) == first; });
        if (numbers.size() > 2)
            chains.append(numbers);
    }
    return chains;
}

QList<PairDecision> JoinedNumbers::contradictions() const
{
    QList<PairDecision> found;
    std::copy_if(m_pairs.begin(), m_pairs.end(), std::back_inserter(found), [this](const PairDecision &pair) {
        return pair.isOne && !*pair.isOne && numberOf(pair.first) == numberOf(pair.second);
    });
    return found;
}

/// In either order.
static QString apartKey(const PairDecision &pair)
{
    const auto &[low, high] = std::minmax(pair.first, pair.second);
    return u"apart:"_s + low + QChar(0x1F) + high;
}

void keepApart(QStringList &visited, const QList<PairDecision> &pairs)
{
    for (const PairDecision &pair : pairs) {
        const QString key = apartKey(pair);
        visited.removeAll(key);
        if (pair.isOne && !*pair.isOne)
            visited.append(key);
    }
}

bool isKeptApart(const QStringList &visited, const PairDecision &pair)
{
    return visited.contains(apartKey(pair));
}

} // namespace sphygma
