// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/phrase.h"
#include "app/clinical/unit.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

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
    Phrase assumption; ///< what was assumed beyond the name, to be shown and exported; empty: nothing
};

/// What is known of a column's cells when roles are guessed.
struct RoleEvidence
{
    QString name;
    QString label;
    bool isNumber = false;
    bool isText = false;
    bool isDate = false;
    double median = 0; ///< of numbers
    double minimum = 0;
    double maximum = 0;
    double shareInHardRange = -1; ///< filled by guessRoles from the plausibility limits
    double sharePressurePairs = 0; ///< of text cells that read "120/80"
    QList<double> sample; ///< up to some hundred numbers, for content evidence
};

class PlausibilityBook;
class NameIndex;

class RoleBook
{
public:
    /// \a units recognises units in headers ("SBP (kPa)").
    explicit RoleBook(QList<Role> roles = {}, UnitBook units = {});

    const QList<Role> &roles() const { return m_roles; }

    const Role *role(const QString &id) const; ///< null when unknown

    /// Accepts the ids, "systolic", "diastolic", "patient", and any name that only one role goes by: what
    /// people type after --role. Empty when unknown.
    QString idFromText(const QString &text) const;

    const UnitBook &units() const { return m_units; }

    const NameIndex &names() const { return *m_names; }

private:
    QList<Role> m_roles;
    UnitBook m_units;
    std::shared_ptr<const NameIndex> m_names;
};

/// What a role is called on screen ("Systolic pressure"): English, marked for Translator; the id itself when
/// unknown.
QString roleLabel(const QString &id);

/// Said where numbers under a bare "blood_pressure" are taken as the systolic pressure (clinical_spec 1.7).
Phrase barePressureAssumption(const QString &column);

/// One guess a column, one-to-one save for numbered readings of sbp and dbp (BPXSY1, BPXSY2), which share
/// their role in file order. German "RR", French "taille" and a bare "blood_pressure" are decided by content
/// (clinical_spec 1.7 and 9): a bare numeric blood pressure with a median of 100 to 160 is the systolic one,
/// by assumption. A guess that is not certain is only a suggestion: give a column its role without asking
/// only where certain is true.
QList<RoleGuess> guessRoles(const QList<RoleEvidence> &columns, const RoleBook &roles,
                            const PlausibilityBook &plausibility);

/// NFKC, case folded, without diacritics; camelCase and digits apart; separators to single spaces; the
/// bracketed unit cut off into \a unit where given.
QString normaliseHeader(const QString &header, QString *unit = nullptr);

} // namespace sphygma
