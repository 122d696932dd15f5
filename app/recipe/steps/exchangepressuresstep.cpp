// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/exchangepressuresstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/columnpass.h"
#include "app/recipe/steps/stepparameters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

ExchangePressuresStep::ExchangePressuresStep(QString systolic, QString diastolic)
    : m_systolic(std::move(systolic)), m_diastolic(std::move(diastolic))
{}

Result<StepPtr> ExchangePressuresStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    const QString systolic = parameters.neededText(u"systolic"_s);
    const QString diastolic = parameters.neededText(u"diastolic"_s);
    if (systolic == diastolic)
        parameters.reject(u"diastolic"_s,
                          QCoreApplication::translate("sphygma", "it must be another column than “%1”.")
                              .arg(u"systolic"_s));
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return exchangePressures(systolic, diastolic);
}

QString ExchangePressuresStep::id() const
{
    return QLatin1String(kind);
}

Phase ExchangePressuresStep::phase() const
{
    return Phase::Repair;
}

QJsonObject ExchangePressuresStep::parameters() const
{
    return {{u"systolic"_s, m_systolic}, {u"diastolic"_s, m_diastolic}};
}

QStringList ExchangePressuresStep::columnsNeeded() const
{
    return {m_systolic, m_diastolic};
}

StepPtr ExchangePressuresStep::renamed(const QHash<QString, QString> &newNames) const
{
    return exchangePressures(newName(m_systolic, newNames), newName(m_diastolic, newNames));
}

Result<StepOutcome> ExchangePressuresStep::run(const Table &table, const StepContext &context,
                                               Progress &progress) const
{
    const auto systolic = requireNumbers(table, m_systolic);
    if (!systolic)
        return systolic.error();
    const auto diastolic = requireNumbers(table, m_diastolic);
    if (!diastolic)
        return diastolic.error();
    const QString unit = table.info(*systolic).unit;
    const Range high = pressureRange(systolicRange, unit, *context.rules);
    const Range low = pressureRange(diastolicRange, unit, *context.rules);
    const Range difference = pressureRange(differenceRange, unit, *context.rules);
    const auto isSwapped = [&](double above, double below) {
        return above <= below && high.contains(below) && low.contains(above)
            && difference.contains(below - above);
    };
    /// Takes the value of \a from where the pair is in the wrong order.
    const auto takeOver = [&](qsizetype into, qsizetype from) {
        const auto &sources = table.column(from).chunks();
        const std::vector<QString> names = table.column(into).reasonNames();
        return changeColumn(table, into, names, progress, [&, into](ChunkPass &pass) {
            const auto chunk = static_cast<size_t>(pass.tableRow(0) / chunkRows);
            const Chunk &source = *sources[chunk];
            const double *own = pass.cells().numbers.data();
            for (size_t row = 0; row < static_cast<size_t>(pass.rows()); ++row) {
                const double other = source.numbers[row];
                const bool swapped =
                    into == *systolic ? isSwapped(own[row], other) : isSwapped(other, own[row]);
                if (swapped && pass.hasValue(row) && source.isValid(static_cast<qsizetype>(row)))
                    pass.change(row).setNumber(row, other);
            }
        });
    };
    auto upper = takeOver(*systolic, *diastolic);
    if (!upper)
        return upper.error();
    auto lower = takeOver(*diastolic, *systolic);
    if (!lower)
        return lower.error();
    StepOutcome outcome{table.withColumn(*systolic, upper->column, table.info(*systolic))
                            .withColumn(*diastolic, lower->column, table.info(*diastolic)),
                        {}};
    if (!upper->changed.isEmpty()) {
        outcome.changes.changedCells.emplace(m_systolic, upper->changed);
        outcome.changes.changedCells.emplace(m_diastolic, lower->changed);
    }
    return outcome;
}

Phrase ExchangePressuresStep::sentence() const
{
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma", "Exchange %1 and %2 where they were written in each other's place"),
        {m_systolic, m_diastolic});
}

QString ExchangePressuresStep::reason() const
{
    return u"systolic and diastolic exchanged"_s;
}

StepPtr exchangePressures(QString systolic, QString diastolic)
{
    return std::make_shared<ExchangePressuresStep>(std::move(systolic), std::move(diastolic));
}

} // namespace sphygma
