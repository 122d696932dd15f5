// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/steps/steps.h"

namespace sphygma {

/// Ages computed again in cells of a column. See mendAge().
class MendAgeStep final : public Step
{
public:
    static constexpr const char *kind = "mendAge";

    explicit MendAgeStep(MendAge parameters);
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

    /// Where the ages are computed, and what they become; also what a script of the recipe is made from.
    Expression where() const;
    Expression age() const;

private:
    const MendAge m_asked;
};

} // namespace sphygma
