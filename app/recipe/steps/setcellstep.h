// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/steps/steps.h"

namespace sphygma {

/// One cell corrected by hand. See setCell().
class SetCellStep final : public Step
{
public:
    static constexpr const char *kind = "setCell";

    SetCellStep(QString column, qint64 record, QString value, QString reason);
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
    const QString m_column;
    const qint64 m_record;
    const QString m_value;
    const QString m_reason;
};

} // namespace sphygma
