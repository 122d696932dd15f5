// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/step.h"

namespace sphygma {

/// A step that a newer version wrote: kept as it is, so that nothing is lost, and never applied.
class UnknownStep final : public Step
{
public:
    explicit UnknownStep(const QJsonObject &json);

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
    const QString m_id;
    QJsonObject m_parameters;
};

StepPtr unknownStep(const QJsonObject &json);

} // namespace sphygma
