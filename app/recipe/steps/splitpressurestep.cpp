// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/splitpressurestep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/numberchunk.h"
#include "app/recipe/steps/pressuretext.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/table/cellformat.h"
#include "app/table/parallel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

SplitPressureStep::SplitPressureStep(QString column, QString systolic, QString diastolic)
    : m_column(std::move(column)), m_systolic(std::move(systolic)), m_diastolic(std::move(diastolic))
{}

Result<StepPtr> SplitPressureStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    const QString column = parameters.neededText(u"column"_s);
    const QString systolic = parameters.text(u"systolic"_s, u"sbp"_s);
    const QString diastolic = parameters.text(u"diastolic"_s, u"dbp"_s);
    if (systolic == diastolic)
        parameters.reject(u"diastolic"_s,
                          QCoreApplication::translate("sphygma", "it must be another column than “%1”.")
                              .arg(u"systolic"_s));
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return splitPressure(column, systolic, diastolic);
}

QString SplitPressureStep::id() const
{
    return QLatin1String(kind);
}

Phase SplitPressureStep::phase() const
{
    return Phase::Shape;
}

QJsonObject SplitPressureStep::parameters() const
{
    return {{u"column"_s, m_column}, {u"systolic"_s, m_systolic}, {u"diastolic"_s, m_diastolic}};
}

QStringList SplitPressureStep::columnsNeeded() const
{
    return {m_column};
}

QStringList SplitPressureStep::columnsMade() const
{
    return {m_systolic, m_diastolic};
}

StepPtr SplitPressureStep::renamed(const QHash<QString, QString> &newNames) const
{
    return splitPressure(newName(m_column, newNames), newName(m_systolic, newNames),
                         newName(m_diastolic, newNames));
}

namespace {

/// The text of a cell, whatever its column holds.
std::string textOf(ColumnType type, const Chunk &chunk, qsizetype row)
{
    if (chunk.isValid(row))
        return cellText(type, chunk, row);
    const auto found = chunk.originals.find(static_cast<quint32>(row));
    return found == chunk.originals.end() ? std::string() : found->second;
}

std::pair<ChunkPtr, ChunkPtr> split(ColumnType type, const Chunk &source)
{
    NumberChunk systolic(source.rows);
    NumberChunk diastolic(source.rows);
    for (qsizetype at = 0; at < source.rows; ++at) {
        const auto row = static_cast<size_t>(at);
        const std::string text = textOf(type, source, at);
        if (const auto pair = parsePressurePair(text)) {
            systolic.setNumber(row, pair->systolic);
            diastolic.setNumber(row, pair->diastolic);
            continue;
        }
        const Reason reason = source.isValid(at) ? Reason::NotANumber : source.reason(at);
        systolic.setMissing(row, reason, text);
        diastolic.setMissing(row, reason, text);
    }
    return {systolic.finish(), diastolic.finish()};
}

} // namespace

Result<StepOutcome> SplitPressureStep::run(const Table &table, const StepContext &, Progress &progress) const
{
    const auto index = requireColumn(table, m_column);
    if (!index)
        return index.error();
    for (const QString &name : {m_systolic, m_diastolic}) {
        const Status isNew = requireNewName(table, name);
        if (!isNew)
            return isNew.error();
    }
    const Column &source = table.column(*index);
    const auto &chunks = source.chunks();
    std::vector<ChunkPtr> systolic(chunks.size()), diastolic(chunks.size());
    const bool whole = runParallel(chunks.size(), progress, [&](size_t chunk) {
        std::tie(systolic[chunk], diastolic[chunk]) = split(source.type(), *chunks[chunk]);
    });
    if (!whole)
        return Error::cancelled();
    const auto column = [&](std::vector<ChunkPtr> made) {
        return std::make_shared<const Column>(ColumnType::Number, std::move(made), source.reasonNames());
    };
    const auto info = [&](const QString &name, const QString &role) {
        return ColumnInfo{name, {}, ColumnType::Number, role, u"mm[Hg]"_s, id()};
    };
    Schema schema = table.schema();
    schema[*index].role.clear();
    return StepOutcome{
        table.withSchema(std::move(schema))
            .withInsertedColumn(*index + 1, column(std::move(systolic)), info(m_systolic, u"sbp"_s))
            .withInsertedColumn(*index + 2, column(std::move(diastolic)), info(m_diastolic, u"dbp"_s)),
        {}};
}

Phrase SplitPressureStep::sentence() const
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Split %1 into %2 and %3"),
                      {m_column, m_systolic, m_diastolic});
}

QString SplitPressureStep::reason() const
{
    return {};
}

StepPtr splitPressure(QString column, QString systolic, QString diastolic)
{
    return std::make_shared<SplitPressureStep>(std::move(column), std::move(systolic), std::move(diastolic));
}

} // namespace sphygma
