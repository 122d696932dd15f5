// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/steps/steps.h"

namespace sphygma {

/// Puts systolic and diastolic back in their places. See exchangePressures().
class ExchangePressuresStep final : public Step
{
public:
    static constexpr const char *kind = "exchangePressures";
    // clinical_spec 2.3: a pair is exchanged only where what comes out is plausible; mm[Hg].
    static constexpr Range systolicRange{70, 250};
    static constexpr Range diastolicRange{30, 140};
    static constexpr Range differenceRange{15, 250};

    ExchangePressuresStep(QString systolic, QString diastolic);
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
    const QString m_systolic;
    const QString m_diastolic;
};

} // namespace sphygma
