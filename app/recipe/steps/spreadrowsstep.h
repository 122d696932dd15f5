// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/steps/steps.h"

namespace sphygma {

/// Rows of one measurement each become columns. See spreadRows().
class SpreadRowsStep final : public Step
{
public:
    static constexpr const char *kind = "spreadRows";

    explicit SpreadRowsStep(SpreadRows parameters);
    static Result<StepPtr> fromJson(const QJsonObject &json);

    QString id() const override;
    Phase phase() const override;
    QJsonObject parameters() const override;
    QStringList columnsNeeded() const override;
    QStringList columnsMade() const override;
    std::shared_ptr<const Step> renamed(const QHash<QString, QString> &newNames) const override;
    Result<StepOutcome> run(const Table &table, const StepContext &context,
                            Progress &progress) const override;
    Phrase sentence() const override;
    QString reason() const override;

private:
    Status check(const Table &table) const;

    const SpreadRows m_asked;
};

} // namespace sphygma
