// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/divideshiftedstep.h"

#include "app/base/numbertext.h"
#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/columnpass.h"
#include "app/recipe/steps/stepparameters.h"

#include <QCoreApplication>

#include <atomic>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

DivideShiftedStep::DivideShiftedStep(QString column, double factor)
    : m_column(std::move(column)), m_factor(factor)
{}

Result<StepPtr> DivideShiftedStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    const QString column = parameters.neededText(u"column"_s);
    const double factor = parameters.number(u"factor"_s).value_or(10);
    if (factor <= 1)
        parameters.reject(u"factor"_s, QCoreApplication::translate("sphygma", "it must be more than 1."));
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return divideShifted(column, factor);
}

QString DivideShiftedStep::id() const
{
    return QLatin1String(kind);
}

Phase DivideShiftedStep::phase() const
{
    return Phase::Repair;
}

QJsonObject DivideShiftedStep::parameters() const
{
    return {{u"column"_s, m_column}, {u"factor"_s, m_factor}};
}

QStringList DivideShiftedStep::columnsNeeded() const
{
    return {m_column};
}

StepPtr DivideShiftedStep::renamed(const QHash<QString, QString> &newNames) const
{
    return divideShifted(newName(m_column, newNames), m_factor);
}

/// Whether the column measures in fractions, so that a lost decimal point may leave any last digit.
static Result<bool> hasFractions(const Table &table, qsizetype index, Progress &progress)
{
    const auto &chunks = table.column(index).chunks();
    std::atomic<bool> found = false;
    const bool whole = runParallel(chunks.size(), progress, [&](size_t c) {
        const Chunk &chunk = *chunks[c];
        for (size_t row = 0; row < static_cast<size_t>(chunk.rows) && !found; ++row) {
            if (chunk.numbers[row] != std::floor(chunk.numbers[row]))
                found = true;
        }
    });
    if (!whole)
        return Error::cancelled();
    return found.load();
}

Result<StepOutcome> DivideShiftedStep::run(const Table &table, const StepContext &context,
                                           Progress &progress) const
{
    const auto index = requireNumbers(table, m_column);
    if (!index)
        return index.error();
    const auto limits = limitsOfColumn(table.info(*index), *context.rules);
    if (!limits)
        return limits.error();
    const auto fractions = hasFractions(table, *index, progress);
    if (!fractions)
        return fractions.error();
    const QList<double> &codes = context.rules->missingWords.codes();
    const auto isShifted = [&](double value) {
        return value > limits->hard.high && limits->soft.contains(value / m_factor)
            && (*fractions || std::fmod(value, m_factor) == 0) && !codes.contains(value); // 999 is no 99.9
    };
    const std::vector<QString> names = table.column(*index).reasonNames();
    auto done = changeColumn(table, *index, names, progress, [&](ChunkPass &pass) {
        const double *values = pass.cells().numbers.data();
        for (size_t row = 0; row < static_cast<size_t>(pass.rows()); ++row) {
            if (isShifted(values[row]) && pass.hasValue(row))
                pass.change(row).setNumber(row, values[row] / m_factor);
        }
    });
    if (!done)
        return done.error();
    ColumnOutcome result = std::move(done).value();
    StepOutcome outcome{table.withColumn(*index, std::move(result.column), table.info(*index)), {}};
    if (!result.changed.isEmpty())
        outcome.changes.changedCells.emplace(m_column, std::move(result.changed));
    return outcome;
}

Phrase DivideShiftedStep::sentence() const
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Divide values of %1 that are %2 times too large by %2"),
                      {m_column, readableShort(m_factor)});
}

QString DivideShiftedStep::reason() const
{
    return readableShort(m_factor) + u" times too large"_s;
}

StepPtr divideShifted(QString column, double factor)
{
    return std::make_shared<DivideShiftedStep>(std::move(column), factor);
}

} // namespace sphygma
