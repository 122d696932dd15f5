// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace sphygma {

/// What a column can mean: an id of rules.json ("sbp"), its canonical unit and the names it goes by.
struct Role
{
    QString id;
    QString unit; ///< canonical UCUM unit; empty where the role has none
    QStringList synonyms; ///< as in rules.json, all languages, codes included
};

/// A guess at what a column means and why. Scores are those of rules.json "synonyms.matching".
struct RoleGuess
{
    QString role; ///< empty: none
    double score = 0; ///< 0 … 1.3
    bool certain = false; ///< score ≥ 0.9 and 0.15 ahead of the next: taken without asking
    QString unit; ///< UCUM unit read from the header ("SBP (kPa)"), else empty
    QString evidence; ///< the synonym that matched
};

/// What is known of a column's cells when roles are guessed.
struct RoleEvidence
{
    QString name;
    QString label;
    bool isNumber = false;
    bool isText = false;
    double median = 0; ///< of numbers
    double minimum = 0;
    double maximum = 0;
    double shareInHardRange = -1; ///< filled by guessRoles from the plausibility limits
    double sharePressurePairs = 0; ///< of text cells that read "120/80"
    QList<double> sample; ///< up to some hundred numbers, for content evidence
};

class PlausibilityBook;

class RoleBook
{
public:
    explicit RoleBook(QList<Role> roles = {});

    const QList<Role> &roles() const { return m_roles; }

    const Role *role(const QString &id) const; ///< null when unknown

    /// Accepts the ids and "systolic", "diastolic", "patient": what people type after --role.
    QString idFromText(const QString &text) const;

private:
    friend class RoleMatcher;
    QList<Role> m_roles;
    QHash<QString, QStringList> m_byNormalisedName; ///< normalised synonym → role ids
};

/// One guess a column, one-to-one save for roles that repeat by nature (several readings of sbp and dbp keep
/// file order). German "RR", French "PAS", Chinese 高压 and a bare "blood_pressure" are decided by content
/// (clinical_spec 1.7 and 9).
QList<RoleGuess> guessRoles(const QList<RoleEvidence> &columns, const RoleBook &roles,
                            const PlausibilityBook &plausibility);

/// NFKC, case folded, without diacritics; camelCase and digits apart; separators to single spaces; the
/// bracketed unit cut off into \a unit where given.
QString normaliseHeader(const QString &header, QString *unit = nullptr);

} // namespace sphygma
