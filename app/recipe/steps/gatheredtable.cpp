// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/gatheredtable.h"

#include "app/recipe/steps/celltext.h"
#include "app/table/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// Which row and which label each new row has.
struct Places
{
    static constexpr quint32 noLabel = std::numeric_limits<quint32>::max();

    std::vector<quint32> rows;
    std::vector<quint32> labels;
    qint64 without = 0; ///< kept records without any value

    void add(qsizetype row, quint32 label)
    {
        rows.push_back(static_cast<quint32>(row));
        labels.push_back(label);
    }
};

class Gathering
{
public:
    Gathering(const Table &table, const GatherColumns &asked, const QList<qsizetype> &columns)
        : m_table(table), m_asked(asked), m_columns(columns)
    {}

    Status findPlaces(Progress &progress)
    {
        for (qsizetype row = 0; row < m_table.rowCount(); ++row) {
            if (row % chunkRows == 0 && !progress.update(row, m_table.rowCount()))
                return Error::cancelled();
            if (m_places.rows.size() > static_cast<size_t>(std::numeric_limits<qint32>::max()))
                return Error{Error::Kind::DoesNotFit,
                             QCoreApplication::translate("sphygma", "The table would get too many rows."),
                             {}};
            addPlaces(row);
        }
        return ok();
    }

    Result<StepOutcome> outcome(Progress &progress)
    {
        std::vector<Source> sources = newColumns();
        std::vector<ColumnPtr> made(sources.size());
        const bool whole =
            runParallel(sources.size(), progress, [&](size_t i) { made[i] = column(sources[i]); });
        if (!whole)
            return Error::cancelled();
        Schema schema;
        for (const Source &source : sources)
            schema.append(source.info);
        StepOutcome outcome{Table(schema, std::move(made), lineage()), {}};
        outcome.table = outcome.table.withKept(keptRows());
        outcome.changes.notes = notes();
        outcome.changes.origins = std::make_shared<const std::vector<quint32>>(std::move(m_places.rows));
        return outcome;
    }

private:
    /// Where the cells of a new column are: in one column for all labels, in one a label, or in none (the
    /// labels themselves).
    struct Source
    {
        ColumnInfo info;
        QList<qsizetype> columns;
    };

    qsizetype labelCount() const { return m_asked.labels.size(); }

    bool hasValue(qsizetype row, qsizetype label) const
    {
        for (qsizetype i = label; i < m_columns.size(); i += labelCount()) {
            const Column &column = m_table.column(m_columns[i]);
            if (column.isValid(row) || isUndeclared(column.reason(row)))
                return true;
        }
        return false;
    }

    void addPlaces(qsizetype row)
    {
        const size_t before = m_places.rows.size();
        for (qsizetype label = 0; m_table.isKept(row) && label < labelCount(); ++label) {
            if (hasValue(row, label))
                m_places.add(row, static_cast<quint32>(label));
        }
        if (m_places.rows.size() > before)
            return;
        m_places.add(row, Places::noLabel);
        m_places.without += m_table.isKept(row) ? 1 : 0;
    }

    /// The new ones stand where the first of the gathered ones stood.
    std::vector<Source> newColumns() const
    {
        const qsizetype place = *std::min_element(m_columns.begin(), m_columns.end());
        std::vector<Source> sources;
        for (qsizetype i = 0; i < m_table.columnCount(); ++i) {
            if (i == place)
                addGathered(sources);
            if (!m_columns.contains(i))
                sources.push_back({m_table.info(i), {i}});
        }
        return sources;
    }

    bool labelsAreNumbers() const
    {
        return std::all_of(m_asked.labels.begin(), m_asked.labels.end(), [](const QString &label) {
            bool isNumber = false;
            const int number = label.toInt(&isNumber);
            return isNumber && QString::number(number) == label;
        });
    }

    void addGathered(std::vector<Source> &sources) const
    {
        ColumnInfo label;
        label.name = m_asked.label;
        label.type = labelsAreNumbers() ? ColumnType::Number : ColumnType::Text;
        label.source = u"gatherColumns"_s;
        sources.push_back({label, {}});
        for (qsizetype value = 0; value < m_asked.values.size(); ++value) {
            Source source;
            source.columns = m_columns.sliced(value * labelCount(), labelCount());
            source.info = m_table.info(source.columns.first());
            source.info.name = m_asked.values[value];
            source.info.label.clear();
            source.info.source = u"gatherColumns"_s;
            sources.push_back(source);
        }
    }

    ColumnPtr labelColumn(ColumnType type) const
    {
        ColumnBuilder builder(type);
        for (const quint32 label : m_places.labels) {
            if (label == Places::noLabel)
                builder.appendMissing();
            else if (type == ColumnType::Number)
                builder.appendNumber(m_asked.labels[label].toDouble());
            else
                builder.appendText(m_asked.labels[label].toStdString());
        }
        return builder.finish();
    }

    ColumnPtr column(const Source &source) const
    {
        if (source.columns.isEmpty())
            return labelColumn(source.info.type);
        ColumnBuilder builder(source.info.type, m_table.column(source.columns.first()).numberFormat());
        for (size_t i = 0; i < m_places.rows.size(); ++i) {
            const quint32 label = m_places.labels[i];
            const bool isOne = source.columns.size() == 1 || label == Places::noLabel;
            appendCell(builder, m_table.column(isOne ? source.columns.first() : source.columns[label]),
                       m_places.rows[i]);
        }
        return builder.finish();
    }

    std::shared_ptr<const Lineage> lineage() const
    {
        Lineage lineage;
        if (m_table.lineage())
            lineage = {m_table.lineage()->sources, m_table.lineage()->lines, {}};
        else
            lineage.lines.addRow(0, m_table.lineOf(0));
        lineage.sourceRows.reserve(m_places.rows.size());
        for (const quint32 row : m_places.rows)
            lineage.sourceRows.push_back(static_cast<quint32>(m_table.sourceRow(row)));
        return std::make_shared<const Lineage>(std::move(lineage));
    }

    RowSet keptRows() const
    {
        RowSet kept(static_cast<qsizetype>(m_places.rows.size()));
        for (size_t i = 0; i < m_places.rows.size(); ++i) {
            if (m_table.isKept(m_places.rows[i]))
                kept.insert(static_cast<qsizetype>(i));
        }
        return kept;
    }

    QList<Phrase> notes() const
    {
        QList<Phrase> notes{
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 rows became %2"),
                       {static_cast<qint64>(m_table.rowCount()), static_cast<qint64>(m_places.rows.size())})};
        if (m_places.without > 0)
            notes.append(Phrase::of(
                QT_TRANSLATE_N_NOOP("sphygma", "%n record(s) without any of these values keep one row"), {},
                m_places.without));
        return notes;
    }

    const Table &m_table;
    const GatherColumns &m_asked;
    const QList<qsizetype> &m_columns;
    Places m_places;
};

} // namespace

Result<StepOutcome> gathered(const Table &table, const GatherColumns &asked, const QList<qsizetype> &columns,
                             Progress &progress)
{
    Gathering gathering(table, asked, columns);
    const Status found = gathering.findPlaces(progress);
    if (!found)
        return found.error();
    return gathering.outcome(progress);
}

} // namespace sphygma
