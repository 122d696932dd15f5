// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/grid/gridlayout.h"

#include "app/import/csv/columnlocale.h"
#include "app/import/csv/header.h"
#include "app/import/csv/structure.h"
#include "app/import/grid/gridfooter.h"
#include "app/import/grid/groupnames.h"
#include "app/import/roleassignment.h"
#include "app/import/words.h"
#include "app/table/parallel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// Puts a layout together, stage after stage.
class LayoutFinder
{
public:
    LayoutFinder(const GridInput &input, const ImportOptions &options, const ClinicalRules &rules,
                 Progress &progress)
        : m_input(input)
        , m_grid(input.grid)
        , m_options(options)
        , m_rules(rules)
        , m_missing(rules.missingWords)
        , m_progress(progress)
    {
        m_layout.issues = input.issues;
    }

    Result<GridLayout> find()
    {
        m_layout.rows = {0, m_grid.rows()};
        m_input.names.isEmpty() ? findHeader() : takeNames();
        for (qsizetype c = 0; c < m_layout.names.size(); ++c)
            m_skipped.append(m_options.skippedColumns.contains(m_layout.names[c]));
        m_layout.plans.resize(m_layout.columns.size());
        if (!m_options.asText) {
            chooseSigns();
            detect();
        }
        planColumns();
        return m_stopped ? Result<GridLayout>(Error::cancelled()) : std::move(m_layout);
    }

private:
    void takeNames()
    {
        for (qsizetype c = 0; c < m_input.names.size(); ++c)
            m_layout.columns.push_back(c);
        m_layout.sources = m_input.names;
        m_layout.names = uniqueNames(m_input.names, m_layout.columns.size(), 0, m_layout.issues);
    }

    void findHeader()
    {
        for (qsizetype c = 0; c < m_grid.columns(); ++c) {
            if (!m_grid.column(c).isEmpty())
                m_layout.columns.push_back(c);
        }
        std::vector<SampleRecord> records = sample();
        const bool complete = static_cast<qsizetype>(records.size()) == m_grid.rows() && m_input.complete;
        const size_t cut = m_options.headerLine ? 0 : rowsAboveNames(records, m_missing, m_rules.units);
        const SampleRecord above = cut > 0 ? records[cut - 1] : SampleRecord();
        for (size_t i = 0; i + 1 < cut; ++i)
            tellLeftOut(records[i]);
        records.erase(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(cut));
        const TextStructure structure = findStructure(records, complete, m_options, m_missing, m_rules.units,
                                                      m_layout.choices, m_layout.issues);
        m_layout.rows.first = static_cast<qsizetype>(cut + structure.firstData);
        if (complete)
            m_layout.rows.end = static_cast<qsizetype>(cut + structure.endData);
        else if (m_input.complete && !m_options.asText)
            cutTotals();
        m_layout.units = structure.units;
        m_layout.sources = inPlace(structure.headers, records);
        const QStringList named = withGroupNames(m_layout.sources, above);
        if (cut > 0 && named == m_layout.sources)
            tellLeftOut(above);
        m_layout.names =
            uniqueNames(named, m_layout.columns.size(), m_layout.choices.headerLine.value, m_layout.issues);
        dropNothings();
    }

    /// A text may lack the name above its row names; in a sheet every name stands above its own column.
    QStringList inPlace(QStringList names, const std::vector<SampleRecord> &records) const
    {
        const qint64 line = m_layout.choices.headerLine.value;
        const auto head = std::find_if(records.begin(), records.end(),
                                       [&](const SampleRecord &record) { return record.line == line; });
        if (head != records.end() && names.size() > static_cast<qsizetype>(head->cells.size()))
            names.removeFirst();
        return names;
    }

    /// A row as texts; empty cells at its end are none, as in a title line.
    SampleRecord recordOf(qsizetype row) const
    {
        SampleRecord record;
        record.line = m_grid.lineOf(row);
        for (const qsizetype column : m_layout.columns)
            record.cells.push_back({textOf(m_grid.column(column).cell(row)), false});
        while (record.cells.size() > 1 && record.cells.back().text.empty())
            record.cells.pop_back();
        return record;
    }

    /// The beginning of the grid.
    std::vector<SampleRecord> sample() const
    {
        std::vector<SampleRecord> records;
        const auto columns = static_cast<qsizetype>(std::max<size_t>(1, m_layout.columns.size()));
        const qsizetype most = std::max<qsizetype>(50, std::min<qsizetype>(5000, 400'000 / columns));
        for (qsizetype row = 0; row < std::min(m_grid.rows(), most); ++row) {
            records.push_back(recordOf(row));
        }
        return records;
    }

    static QString lineText(const SampleRecord &record)
    {
        QStringList cells;
        for (const SampleCell &cell : record.cells) {
            if (!cell.text.empty())
                cells.append(QString::fromStdString(cell.text));
        }
        return cells.join(u" · "_s).left(200);
    }

    void tellLeftOut(const SampleRecord &record)
    {
        ImportIssue issue;
        issue.line = record.line;
        issue.message = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "A line above the table was left out: %1"),
                                   {lineText(record)});
        m_layout.issues.add(IssueList::Kind::Structure, std::move(issue));
    }

    void cutTotals()
    {
        const qsizetype totals = totalRows(m_grid, m_layout.columns, m_layout.rows);
        for (qsizetype i = 0; i < totals; ++i) {
            const qsizetype row = --m_layout.rows.end;
            ImportIssue issue;
            issue.severity = ImportIssue::Severity::Warning;
            issue.line = m_grid.lineOf(row);
            issue.message =
                Phrase::of(QT_TRANSLATE_NOOP("sphygma", "A line below the table was left out: %1"),
                           {lineText(recordOf(row))});
            m_layout.issues.add(IssueList::Kind::Footer, std::move(issue));
        }
    }

    /// Columns that only lines outside the table fill.
    void dropNothings()
    {
        std::vector<qsizetype> columns;
        QStringList names, sources, units;
        for (size_t i = 0; i < m_layout.columns.size(); ++i) {
            const auto index = static_cast<qsizetype>(i);
            const bool named = !m_layout.sources.value(index).trimmed().isEmpty();
            if (!named && !isFilled(m_grid.column(m_layout.columns[i])))
                continue;
            columns.push_back(m_layout.columns[i]);
            names.append(m_layout.names[index]);
            sources.append(named ? m_layout.sources[index] : m_layout.names[index]);
            units.append(m_layout.units.value(index));
        }
        m_layout.columns = std::move(columns);
        m_layout.names = names;
        m_layout.sources = sources;
        m_layout.units = units;
    }

    bool isFilled(const MixedColumn &column) const
    {
        for (qsizetype row = m_layout.rows.first; row < std::min(m_layout.rows.end, column.rowCount());
             ++row) {
            if (!column.cell(row).isEmpty())
                return true;
        }
        return false;
    }

    void chooseSigns()
    {
        NumberLocale locale;
        for (size_t i = 0; i < m_layout.columns.size(); ++i) {
            const auto index = static_cast<qsizetype>(i);
            if (!m_skipped[index] && !m_options.columnDecimals.contains(m_layout.names[index]))
                addSigns(m_grid.column(m_layout.columns[i]), m_layout.rows, m_missing, locale);
        }
        m_style = locale.conclude(m_options, m_layout.choices);
    }

    NumberStyle styleOfColumn(qsizetype i) const { return styleOf(m_layout.names[i], m_options, m_style); }

    void detect()
    {
        m_detectors = std::vector<std::optional<TypeDetector>>(m_layout.columns.size());
        m_stopped = !runParallel(m_layout.columns.size(), m_progress, [this](size_t i) {
            if (!m_skipped[static_cast<qsizetype>(i)])
                m_detectors[i].emplace(detectTypes(m_grid.column(m_layout.columns[i]), m_layout.rows,
                                                   m_missing, styleOfColumn(static_cast<qsizetype>(i))));
        });
        if (!m_stopped)
            chooseDateOrder();
    }

    void chooseDateOrder()
    {
        Chosen<DateOrder> &order = m_layout.choices.dateOrder;
        if (m_options.dateOrder && *m_options.dateOrder != DateOrder::Unknown) {
            order = {*m_options.dateOrder, true, say(QT_TRANSLATE_NOOP("sphygma", "You chose it."))};
            return;
        }
        std::vector<DateOrder> proven;
        for (const auto &detector : m_detectors) {
            if (detector)
                proven.push_back(detector->provenOrder());
        }
        order = commonOrder(proven);
    }

    void planColumns()
    {
        const QList<bool> identifiers = patientIdColumns(m_layout.names, m_rules);
        for (size_t i = 0; i < m_layout.plans.size() && !m_stopped; ++i) {
            const auto index = static_cast<qsizetype>(i);
            ColumnPlan &plan = m_layout.plans[i];
            const auto forced = m_options.columnTypes.constFind(m_layout.names[index]);
            const DateOrder order =
                orderOf(m_layout.names[index], m_options, m_layout.choices.dateOrder.value);
            if (m_options.asText) {
                plan.settled = plan.keepEmpty = true;
                plan.why = say(QT_TRANSLATE_NOOP("sphygma", "Every cell keeps its own text."));
            } else if (m_skipped[index]) {
                plan.skip = true;
            } else if (forced != m_options.columnTypes.constEnd()) {
                plan = m_detectors[i]->conclude(order);
                plan.type = *forced;
                plan.why = say(QT_TRANSLATE_NOOP("sphygma", "You chose it."));
            } else if (identifiers[index]) {
                plan.why = say(
                    QT_TRANSLATE_NOOP("sphygma", "Its name says that it names patients, so it stays text."));
            } else {
                plan = m_detectors[i]->conclude(order);
            }
            plan.style = styleOfColumn(index);
            plan.skip = m_skipped[index];
        }
    }

    const GridInput &m_input;
    const CellGrid &m_grid;
    const ImportOptions &m_options;
    const ClinicalRules &m_rules;
    MissingFilter m_missing;
    Progress &m_progress;
    NumberStyle m_style;
    QList<bool> m_skipped;
    std::vector<std::optional<TypeDetector>> m_detectors;
    bool m_stopped = false;
    GridLayout m_layout;
};

} // namespace

Result<GridLayout> understandGrid(const GridInput &input, const ImportOptions &options,
                                  const ClinicalRules &rules, Progress &progress)
{
    return LayoutFinder(input, options, rules, progress).find();
}

} // namespace sphygma
