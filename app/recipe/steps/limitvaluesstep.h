// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/steps/steps.h"

namespace sphygma {

/// Impossible values become missing, unusual ones are flagged. See limitValues().
class LimitValuesStep final : public Step
{
public:
    static constexpr const char *kind = "limitValues";

    LimitValuesStep(QString column, Limits limits);
    static Result<StepPtr> fromJson(const QJsonObject &json);

    QString id() const override;
    Phase phase() const override;
    QJsonObject parameters() const override;
    QStringList columnsNeeded() const override;
    std::shared_ptr<const Step> renamed(const QHash<QString, QString> &newNames) const override;
    Result<StepOutcome> run(const Table &table, const StepContext &context,
                            Progress &progress) const override;
    Phrase sentence() const override;
    QString reason() const override;

private:
    Result<Limits> limitsFor(const ColumnInfo &info, const ClinicalRules &rules) const;

    const QString m_column;
    const Limits m_limits;
};

} // namespace sphygma
