// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/limitvaluesstep.h"

#include "app/base/numbertext.h"
#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/columnpass.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/table/columnbuilder.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace sphygma {

LimitValuesStep::LimitValuesStep(QString column, Limits limits)
    : m_column(std::move(column)), m_limits(limits)
{}

static bool isReversed(std::optional<double> low, std::optional<double> high)
{
    return low && high && *low > *high;
}

Result<StepPtr> LimitValuesStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    const QString column = parameters.neededText(u"column"_s);
    const Limits limits{parameters.number(u"hardLow"_s), parameters.number(u"hardHigh"_s),
                        parameters.number(u"softLow"_s), parameters.number(u"softHigh"_s)};
    if (isReversed(limits.hardLow, limits.hardHigh))
        parameters.reject(u"hardHigh"_s,
                          QCoreApplication::translate("sphygma", "it is below “%1”.").arg(u"hardLow"_s));
    if (isReversed(limits.softLow, limits.softHigh))
        parameters.reject(u"softHigh"_s,
                          QCoreApplication::translate("sphygma", "it is below “%1”.").arg(u"softLow"_s));
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return limitValues(column, limits);
}

QString LimitValuesStep::id() const
{
    return QLatin1String(kind);
}

Phase LimitValuesStep::phase() const
{
    return Phase::Limits;
}

QJsonObject LimitValuesStep::parameters() const
{
    QJsonObject json{{u"column"_s, m_column}};
    const std::pair<QString, std::optional<double>> named[] = {{u"hardLow"_s, m_limits.hardLow},
                                                               {u"hardHigh"_s, m_limits.hardHigh},
                                                               {u"softLow"_s, m_limits.softLow},
                                                               {u"softHigh"_s, m_limits.softHigh}};
    for (const auto &[name, value] : named) {
        if (value)
            json[name] = *value;
    }
    return json;
}

QStringList LimitValuesStep::columnsNeeded() const
{
    return {m_column};
}

StepPtr LimitValuesStep::renamed(const QHash<QString, QString> &newNames) const
{
    return limitValues(newName(m_column, newNames), m_limits);
}

static bool hasLimits(const Limits &limits)
{
    return limits.hardLow || limits.hardHigh || limits.softLow || limits.softHigh;
}

Result<Limits> LimitValuesStep::limitsFor(const ColumnInfo &info, const ClinicalRules &rules) const
{
    if (hasLimits(m_limits))
        return m_limits;
    const auto found = limitsOfColumn(info, rules);
    if (!found)
        return found.error();
    return Limits{found->hard.low, found->hard.high, found->soft.low, found->soft.high};
}

static Range rangeOf(std::optional<double> low, std::optional<double> high)
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    return {low.value_or(-infinite), high.value_or(infinite)};
}

static QString rangeText(std::optional<double> low, std::optional<double> high)
{
    const auto text = [](double value) { return readableShort(value); };
    if (low && high)
        return text(*low) + u"–"_s + text(*high);
    return low ? u"from "_s + text(*low) : u"to "_s + text(high.value_or(0));
}

Result<StepOutcome> LimitValuesStep::run(const Table &table, const StepContext &context,
                                         Progress &progress) const
{
    const auto index = requireNumbers(table, m_column);
    if (!index)
        return index.error();
    const auto limits = limitsFor(table.info(*index), *context.rules);
    if (!limits)
        return limits.error();
    const Range hard = rangeOf(limits->hardLow, limits->hardHigh);
    const Range soft = rangeOf(limits->softLow, limits->softHigh);
    std::vector<QString> names = table.column(*index).reasonNames();
    const Reason reason = reasonCode(names, u"step:%1"_s.arg(context.number));

    auto done = changeColumn(table, *index, std::move(names), progress, [&](ChunkPass &pass) {
        const double *values = pass.cells().numbers.data();
        for (size_t row = 0; row < static_cast<size_t>(pass.rows()); ++row) {
            const double value = values[row];
            if ((hard.contains(value) && soft.contains(value)) || !pass.hasValue(row))
                continue;
            if (hard.contains(value))
                pass.flag(row);
            else
                pass.change(row).setMissing(row, reason);
        }
    });
    if (!done)
        return done.error();
    ColumnOutcome result = std::move(done).value();
    StepOutcome outcome{table.withColumn(*index, std::move(result.column), table.info(*index)), {}};
    if (!result.changed.isEmpty())
        outcome.changes.changedCells.emplace(m_column, std::move(result.changed));
    if (!result.flagged.isEmpty())
        outcome.changes.flaggedCells.emplace(m_column, std::move(result.flagged));
    if (limits->hardLow || limits->hardHigh)
        outcome.changes.reason = u"hard limits "_s + rangeText(limits->hardLow, limits->hardHigh);
    return outcome;
}

Phrase LimitValuesStep::sentence() const
{
    const auto figure = [](double value) { return readableShort(value); };
    if (!hasLimits(m_limits))
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Set impossible values in %1 to missing"), {m_column});
    if (m_limits.hardLow && m_limits.hardHigh) {
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Set values in %1 outside %2 to %3 to missing"),
                          {m_column, figure(*m_limits.hardLow), figure(*m_limits.hardHigh)});
    }
    if (m_limits.hardLow)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Set values in %1 below %2 to missing"),
                          {m_column, figure(*m_limits.hardLow)});
    if (m_limits.hardHigh)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Set values in %1 above %2 to missing"),
                          {m_column, figure(*m_limits.hardHigh)});
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Mark unusual values in %1"), {m_column});
}

QString LimitValuesStep::reason() const
{
    return u"outside the hard limits"_s;
}

StepPtr limitValues(QString column, Limits limits)
{
    return std::make_shared<LimitValuesStep>(std::move(column), limits);
}

} // namespace sphygma
