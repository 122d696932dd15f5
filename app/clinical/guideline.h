// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace sphygma {

/// One category of a guideline: its lower bounds in mm[Hg]; an absent bound never puts anyone here.
struct BpCategory
{
    QString id;
    QString label; ///< English, from rules.json; shown through Translator
    std::optional<double> systolicFrom;
    std::optional<double> diastolicFrom;
    bool isHypertension = false;
};

/// An ordered table of categories (rules.json "classification.guidelines").
struct Guideline
{
    QString id; ///< "acc_aha_2017"
    QString name; ///< "ACC/AHA 2017"
    QString status; ///< "sourced", "secondary", "knowledge": how sure we are of the cut-offs
    std::optional<double> ageFrom; ///< years, inclusive
    std::optional<double> ageBelow; ///< years, exclusive
    QList<BpCategory> categories; ///< by order; the first is the lowest
    QString citation; ///< the publication, as it is cited in every language

    bool appliesToAge(double years) const;
};

struct BpClass
{
    int category = -1; ///< index into Guideline::categories; -1 when neither pressure is known
    bool partial = false; ///< one pressure was missing: "at least"
};

/// clinical_spec 1.1: the higher category of the two pressures wins. Pressures in mm[Hg], unrounded.
BpClass classifyBloodPressure(const Guideline &guideline, std::optional<double> systolic,
                              std::optional<double> diastolic);

} // namespace sphygma
