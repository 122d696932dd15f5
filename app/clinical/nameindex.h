// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/role.h"

#include <QHash>
#include <QMultiHash>

namespace sphygma {

/// How well a column's name fits each role (rules.json "synonyms.matching"): 1.0 the same name, 0.95 the same
/// words or the same name with a reading number, 0.8 all words of a synonym, 0.7 one slip of the pen.
class NameIndex
{
public:
    struct Match
    {
        double score = 0;
        QString evidence; ///< the synonym
    };

    explicit NameIndex(const QList<Role> &roles);

    /// One a role, in the order given. \a words as normaliseHeader makes them, split at spaces.
    QList<Match> match(const QStringList &words) const;

    /// Indices of the roles that have exactly this name.
    QList<qsizetype> exact(const QString &normalised) const;

private:
    struct Synonym
    {
        qsizetype role;
        QString text;
        QStringList words;
        QString compact;
    };

    void matchWhole(const QStringList &words, double exactScore, QList<Match> &best) const;
    void matchContained(const QStringList &words, QList<Match> &best) const;
    void matchSlips(const QStringList &words, QList<Match> &best) const;

    qsizetype m_roleCount = 0;
    QList<Synonym> m_synonyms;
    QMultiHash<QString, qsizetype> m_byCompact;
    QMultiHash<QString, qsizetype> m_bySortedWords;
    QMultiHash<QString, qsizetype> m_byFirstWord;
    QList<qsizetype> m_ideographic; ///< synonyms in scripts without spaces
};

/// What stays of a name's words without reading numbers ("sbp 1st" → "sbp"): readings of one measurement
/// share it.
QString readingStem(const QStringList &words);

/// The number at the end of a name's words, by which readings are told apart; empty for none.
QString readingNumber(const QStringList &words);

} // namespace sphygma
