// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/steps/steps.h"

namespace sphygma {

/// Numbers in another unit. See convertUnit().
class ConvertUnitStep final : public Step
{
public:
    static constexpr const char *kind = "convertUnit";

    ConvertUnitStep(QString column, QString from, QString to, std::optional<double> onlyBelow,
                    std::optional<double> onlyAbove);
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
    bool isMeant(double value) const;

    const QString m_column;
    const QString m_from;
    const QString m_to;
    const std::optional<double> m_onlyBelow;
    const std::optional<double> m_onlyAbove;
};

} // namespace sphygma
