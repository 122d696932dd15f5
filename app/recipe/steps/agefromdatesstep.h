// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/steps/formulastep.h"
#include "app/recipe/steps/steps.h"

namespace sphygma {

/// Age at a visit. See ageFromDates().
class AgeFromDatesStep final : public FormulaStep
{
public:
    static constexpr const char *kind = "ageFromDates";

    explicit AgeFromDatesStep(AgeFromDates parameters);
    static Result<StepPtr> fromJson(const QJsonObject &json);

    QString id() const override;
    QJsonObject parameters() const override;
    QStringList columnsNeeded() const override;
    QStringList columnsMade() const override;
    std::shared_ptr<const Step> renamed(const QHash<QString, QString> &newNames) const override;
    Result<FormulaColumn> formulaColumn(const Table &table, const ClinicalRules &rules) const override;
    Phrase sentence() const override;

private:
    const AgeFromDates m_asked;
};

} // namespace sphygma
