// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/steps/steps.h"

namespace sphygma {

/// Words and codes for "no value" become missing. See declareMissing().
class DeclareMissingStep final : public Step
{
public:
    static constexpr const char *kind = "declareMissing";

    DeclareMissingStep(QStringList columns, QStringList words, QList<double> codes, bool exactCase);
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
    const QStringList m_columns;
    const QStringList m_words;
    const QList<double> m_codes;
    const bool m_exactCase;
};

} // namespace sphygma
