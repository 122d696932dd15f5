// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/averagereadingsstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/numberchunk.h"
#include "app/recipe/steps/readinggroups.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"
#include "app/table/parallel.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sphygma {

AverageReadingsStep::AverageReadingsStep(AverageReadings parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> AverageReadingsStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    AverageReadings asked;
    asked.protocol = parameters.text(u"protocol"_s, asked.protocol);
    asked.systolic = parameters.neededTexts(u"systolic"_s);
    asked.diastolic = parameters.texts(u"diastolic"_s);
    asked.by = parameters.texts(u"by"_s);
    asked.systolicName = parameters.text(u"systolicName"_s, asked.systolicName);
    asked.diastolicName = parameters.text(u"diastolicName"_s, asked.diastolicName);
    if (!averagingProtocols().contains(asked.protocol))
        parameters.reject(u"protocol"_s,
                          QCoreApplication::translate("sphygma", "it must be one of: %1.")
                              .arg(averagingProtocols().join(u", "_s)));
    if (!asked.diastolic.isEmpty() && asked.diastolic.size() != asked.systolic.size())
        parameters.reject(
            u"diastolic"_s,
            QCoreApplication::translate("sphygma", "it must name as many columns as “%1”, or none.")
                .arg(u"systolic"_s));
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return averageReadingsStep(asked);
}

QString AverageReadingsStep::id() const
{
    return QLatin1String(kind);
}

Phase AverageReadingsStep::phase() const
{
    return Phase::Averaging;
}

QJsonObject AverageReadingsStep::parameters() const
{
    return {{u"protocol"_s, m_asked.protocol},
            {u"systolic"_s, QJsonArray::fromStringList(m_asked.systolic)},
            {u"diastolic"_s, QJsonArray::fromStringList(m_asked.diastolic)},
            {u"by"_s, QJsonArray::fromStringList(m_asked.by)},
            {u"systolicName"_s, m_asked.systolicName},
            {u"diastolicName"_s, m_asked.diastolicName}};
}

QStringList AverageReadingsStep::columnsNeeded() const
{
    return m_asked.systolic + m_asked.diastolic + m_asked.by;
}

QStringList AverageReadingsStep::columnsMade() const
{
    QStringList made{m_asked.systolicName};
    if (!m_asked.diastolic.isEmpty())
        made.append(m_asked.diastolicName);
    return made;
}

StepPtr AverageReadingsStep::renamed(const QHash<QString, QString> &newNames) const
{
    AverageReadings asked = m_asked;
    asked.systolic = newNamesOf(asked.systolic, newNames);
    asked.diastolic = newNamesOf(asked.diastolic, newNames);
    asked.by = newNamesOf(asked.by, newNames);
    asked.systolicName = newName(asked.systolicName, newNames);
    asked.diastolicName = newName(asked.diastolicName, newNames);
    return averageReadingsStep(asked);
}

namespace {

/// The columns of the readings, checked: numbers, and all pressures in one unit.
struct Readings
{
    QList<qsizetype> systolic;
    QList<qsizetype> diastolic;
    QString unit;
};

Result<Readings> readingsOf(const Table &table, const AverageReadings &asked)
{
    Readings readings;
    for (const QString &name : asked.systolic + asked.diastolic) {
        const auto index = requireNumbers(table, name);
        if (!index)
            return index.error();
        auto &list =
            readings.systolic.size() < asked.systolic.size() ? readings.systolic : readings.diastolic;
        list.append(*index);
        const QString unit = table.info(*index).unit;
        if (!unit.isEmpty() && !readings.unit.isEmpty() && unit != readings.unit) {
            return Error{
                Error::Kind::DoesNotFit,
                QCoreApplication::translate("sphygma", "The readings are in different units: “%1” is in %2.")
                    .arg(name, UnitBook::readable(unit)),
                QCoreApplication::translate("sphygma", "Convert them to one unit first.")};
        }
        readings.unit = unit.isEmpty() ? readings.unit : unit;
    }
    return readings;
}

/// The pairs of one visit, from columns side by side, of one row or of several.
class PairReader
{
public:
    PairReader(const Table &table, const Readings &readings)
    {
        for (const qsizetype column : readings.systolic)
            m_systolic.push_back(&table.column(column));
        for (const qsizetype column : readings.diastolic)
            m_diastolic.push_back(&table.column(column));
    }

    void append(qsizetype row, std::vector<Reading> &readings) const
    {
        for (size_t i = 0; i < m_systolic.size(); ++i) {
            readings.push_back({valueOf(*m_systolic[i], row),
                                m_diastolic.empty() ? std::nullopt : valueOf(*m_diastolic[i], row)});
        }
    }

private:
    static std::optional<double> valueOf(const Column &column, qsizetype row)
    {
        if (!column.isValid(row))
            return {};
        return column.number(row);
    }

    std::vector<const Column *> m_systolic;
    std::vector<const Column *> m_diastolic;
};

struct AveragedColumns
{
    std::vector<ChunkPtr> systolic;
    std::vector<ChunkPtr> diastolic;
};

Result<AveragedColumns> average(const Table &table, const Readings &readings, const QString &protocol,
                                const ReadingGroups &groups, Progress &progress)
{
    const auto count = static_cast<size_t>((table.rowCount() + chunkRows - 1) / chunkRows);
    AveragedColumns columns{std::vector<ChunkPtr>(count), std::vector<ChunkPtr>(count)};
    const PairReader reader(table, readings);
    const bool whole = runParallel(count, progress, [&](size_t chunk) {
        const qsizetype first = static_cast<qsizetype>(chunk) * chunkRows;
        const qsizetype rows = std::min(chunkRows, table.rowCount() - first);
        NumberChunk systolic(rows), diastolic(rows);
        std::vector<Reading> visit;
        for (qsizetype row = first; row < first + rows; ++row) {
            if (!table.isKept(row) || groups.isJoined(row))
                continue;
            visit.clear();
            reader.append(row, visit);
            for (const Repeat &repeat : groups.joinedTo(row))
                reader.append(repeat.row, visit);
            const Reading mean = averageReadings(protocol, visit);
            if (mean.systolic)
                systolic.setNumber(static_cast<size_t>(row - first), *mean.systolic);
            if (mean.diastolic)
                diastolic.setNumber(static_cast<size_t>(row - first), *mean.diastolic);
        }
        columns.systolic[chunk] = systolic.finish();
        columns.diastolic[chunk] = diastolic.finish();
    });
    if (!whole)
        return Error::cancelled();
    return columns;
}

} // namespace

Result<StepOutcome> AverageReadingsStep::run(const Table &table, const StepContext &,
                                             Progress &progress) const
{
    const auto readings = readingsOf(table, m_asked);
    if (!readings)
        return readings.error();
    const QStringList made = columnsMade();
    for (const QString &name : made) {
        const Status isNew = requireNewName(table, name);
        if (!isNew)
            return isNew.error();
    }
    const auto groups = ReadingGroups::find(table, m_asked.by, progress);
    if (!groups)
        return groups.error();
    auto columns = average(table, *readings, m_asked.protocol, *groups, progress);
    if (!columns)
        return columns.error();
    AveragedColumns averaged = std::move(columns).value();

    Schema schema = table.schema();
    for (const qsizetype index : readings->systolic + readings->diastolic)
        schema[index].role.clear();
    StepOutcome outcome{table.withSchema(std::move(schema)), {}};
    const auto add = [&](const QString &name, const QString &role, std::vector<ChunkPtr> chunks) {
        const QString unit = readings->unit.isEmpty() ? u"mm[Hg]"_s : readings->unit;
        outcome.table = outcome.table.withInsertedColumn(
            outcome.table.columnCount(),
            std::make_shared<const Column>(ColumnType::Number, std::move(chunks)),
            {name, {}, ColumnType::Number, role, unit, id()});
    };
    add(m_asked.systolicName, u"sbp"_s, std::move(averaged.systolic));
    if (!readings->diastolic.isEmpty())
        add(m_asked.diastolicName, u"dbp"_s, std::move(averaged.diastolic));
    RowSet joined = groups->joinedRows();
    if (!joined.isEmpty()) {
        RowSet kept = table.keptRows();
        kept -= joined;
        outcome.table = outcome.table.withKept(std::move(kept));
        outcome.changes.removedRows = std::move(joined);
    }
    return outcome;
}

Phrase AverageReadingsStep::sentence() const
{
    const Phrase protocol{protocolName(m_asked.protocol), {}, {}};
    if (m_asked.by.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Average the readings %1 (%2)"),
                          {nested(listed(m_asked.systolic + m_asked.diastolic)), nested(protocol)});
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma", "Average the readings %1 of rows with the same %2 (%3)"),
        {nested(listed(m_asked.systolic + m_asked.diastolic)), nested(listed(m_asked.by)), nested(protocol)});
}

QString AverageReadingsStep::reason() const
{
    return u"averaged into the first row of its visit"_s;
}

StepPtr averageReadingsStep(AverageReadings parameters)
{
    return std::make_shared<AverageReadingsStep>(std::move(parameters));
}

} // namespace sphygma
