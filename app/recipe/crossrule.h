// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/phrase.h"
#include "app/expression/expression.h"

#include <QStringList>

namespace sphygma {

/// A rule between columns of one row (clinical_spec 2.3, rules.json "plausibility.cross_field"), as a formula
/// over roles that is true where the rule is broken.
struct CrossRule
{
    QString id; ///< "sbp_le_dbp"
    bool isHard = false; ///< impossible; else unusual
    QString formula; ///< "sbp <= dbp"; its fields are role ids, and "death_date"
    QStringList affected; ///< the roles whose values are in doubt where it is broken
    Phrase meaning; ///< "a systolic pressure that is not above the diastolic one"

    /// The roles it looks at, in the order a step names their columns.
    QStringList roles() const;
};

/// The rules that look at one row and at nothing but its cells. Left out are visit_in_future (the same recipe
/// must give the same table tomorrow), pregnant_male (the words for the sexes differ from file to file), and
/// the rules over several rows or any number of readings.
const QList<CrossRule> &crossRules();

/// Null when unknown.
const CrossRule *crossRule(const QString &id);

} // namespace sphygma
