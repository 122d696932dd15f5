// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/nameindex.h"
#include "app/clinical/plausibility.h"
#include "app/clinical/role.h"

#include <QSet>

namespace sphygma {

/// Scores the columns of one table against every role and hands the roles out (see guessRoles).
class RoleMatcher
{
public:
    RoleMatcher(const QList<RoleEvidence> &columns, const RoleBook &roles,
                const PlausibilityBook &plausibility);

    QList<RoleGuess> guesses();

private:
    struct Candidate
    {
        QString role;
        double score = 0;
        bool exact = false; ///< the whole name is a synonym
        QString unit; ///< from the header
        QString evidence;
    };

    struct Scored
    {
        const RoleEvidence *column = nullptr;
        QStringList words;
        QList<Candidate> candidates; ///< best first
    };

    /// What the columns that took a role are called.
    struct TakenRole
    {
        QString stem;
        QSet<QString> numbers; ///< holds an empty one where a column has none
    };

    Scored scored(const RoleEvidence &column) const;
    void addByName(const QString &header, double weight, Scored &scored) const;
    void addMatches(const QStringList &words, const QString &unit, double weight, Scored &scored) const;
    void addPairs(Scored &scored) const;
    void settleAmbiguous(Scored &scored) const;
    bool unitFits(const Role &role, const QString &unit) const;

    double contentEvidence(const Candidate &candidate, const RoleEvidence &column) const;
    bool isContradicted(const Candidate &candidate, const RoleEvidence &column) const;
    double shareInRange(const QString &role, const QString &unit, const QList<double> &sample) const;
    QString likelyUnit(const QString &role, const RoleEvidence &column) const;

    static bool mayRepeat(const Candidate &candidate, const QString &stem, const QString &number,
                          const TakenRole &taken);
    void assign(const QList<Scored> &columns);
    void resolveBarePressure(const QList<RoleEvidence> &columns);
    void resolveAgeUnits(const QList<RoleEvidence> &columns);
    void resolveKilopascal(const QList<RoleEvidence> &columns);
    qsizetype holder(const QString &role) const;

    const QList<RoleEvidence> &m_columns;
    const RoleBook &m_roles;
    const PlausibilityBook &m_plausibility;
    QList<RoleGuess> m_guesses;
};

} // namespace sphygma
