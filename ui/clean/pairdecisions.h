// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace sphygma {

/// Two patient numbers, and whether they were said to be one person; nothing while it is open.
struct PairDecision
{
    QString first;
    QString second;
    std::optional<bool> isOne = {};
};

/// What decisions on pairs come to: who is one person with whom, chains included.
class JoinedNumbers
{
public:
    explicit JoinedNumbers(const QList<PairDecision> &pairs);

    /// The number that stands for its person: the one that came first of all that are one with it.
    QString numberOf(const QString &number) const;

    /// From each number to the one that takes its place.
    QMap<QString, QString> exchanged() const;

    /// The numbers of each person who has three or more.
    QList<QStringList> chains() const;

    /// Pairs said to be two people that the other pairs make one.
    QList<PairDecision> contradictions() const;

private:
    QList<PairDecision> m_pairs;
    QStringList m_order; ///< numbers as they first come up
    QHash<QString, QString> m_first; ///< of each person
};

// Those said to be two people, kept in ProjectState::visited: the data do not tell, so the project has to.

void keepApart(QStringList &visited, const QList<PairDecision> &pairs);
bool isKeptApart(const QStringList &visited, const PairDecision &pair);

} // namespace sphygma
