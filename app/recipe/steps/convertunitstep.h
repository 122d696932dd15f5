// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/expression/expression.h"
#include "app/recipe/steps/steps.h"

namespace sphygma {

/// Which numbers of a column are converted; all where it says nothing.
struct ConvertedNumbers
{
    std::optional<double> onlyBelow = {};
    std::optional<double> onlyAbove = {};
    std::optional<Expression> where = {}; ///< is true in their rows
};

/// Numbers in another unit. See convertUnit().
class ConvertUnitStep final : public Step
{
public:
    static constexpr const char *kind = "convertUnit";

    ConvertUnitStep(QString column, QString from, QString to, ConvertedNumbers meant);
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

    /// Also what a script of the recipe is made from.
    const std::optional<Expression> &where() const { return m_meant.where; }

private:
    bool isMeant(double value) const;

    const QString m_column;
    const QString m_from;
    const QString m_to;
    const ConvertedNumbers m_meant;
};

/// The same as convertUnit() in the rows where \a where is true. JSON: column, from, to, where.
StepPtr convertUnitWhere(QString column, QString from, QString to, Expression where);

} // namespace sphygma
