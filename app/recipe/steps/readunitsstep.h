// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/steps/steps.h"

namespace sphygma {

/// Cells with a number and its unit become numbers in one unit. See readUnits().
class ReadUnitsStep final : public Step
{
public:
    static constexpr const char *kind = "readUnits";

    explicit ReadUnitsStep(ReadUnits parameters);
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
    const ReadUnits m_asked;
};

} // namespace sphygma
