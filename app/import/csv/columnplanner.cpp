// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/columnplanner.h"

#include "app/base/clock.h"
#include "app/import/csv/columnlocale.h"
#include "app/import/csv/csvreport.h"
#include "app/import/roleassignment.h"
#include "app/import/words.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// Locale first, then types, from the records of the beginning.
class ColumnPlanner
{
public:
    ColumnPlanner(CsvLayout &layout, const ImportOptions &options, const ClinicalRules &rules,
                  const MissingFilter &missing)
        : m_layout(layout), m_options(options), m_rules(rules), m_missing(missing)
    {}

    void plan()
    {
        chooseNumbers();
        std::vector<TypeDetector> detectors;
        for (size_t c = 0; c < m_layout.structure.columns; ++c) {
            detectors.emplace_back(m_missing, styleOf(nameOf(c), m_options, m_layout.style));
            if (!m_options.asText)
                forEachCell(c, [&](const std::string &cell) { detectors.back().add(cell); });
        }
        learnDateOrder(detectors, m_options, m_layout.choices);
        const QList<bool> identifiers = patientIdColumns(m_layout.names, m_rules);
        for (size_t c = 0; c < detectors.size(); ++c) {
            const QString &name = nameOf(c);
            ColumnPlan plan = planOf(detectors[c], name, identifiers[static_cast<qsizetype>(c)]);
            plan.name = name.toStdString();
            plan.skip = m_options.skippedColumns.contains(name);
            m_layout.plans.push_back(std::move(plan));
        }
    }

private:
    const QString &nameOf(size_t column) const { return m_layout.names[static_cast<qsizetype>(column)]; }

    ColumnPlan planOf(const TypeDetector &detector, const QString &name, bool isIdentifier) const
    {
        const DateOrder order = orderOf(name, m_options, m_layout.choices.dateOrder.value);
        ColumnPlan plan;
        plan.style = styleOf(name, m_options, m_layout.style);
        const auto forced = m_options.columnTypes.constFind(name);
        if (m_options.asText) {
            plan.settled = plan.keepEmpty = true;
            plan.why = say(QT_TRANSLATE_NOOP("sphygma", "Every cell keeps its own text."));
        } else if (forced != m_options.columnTypes.constEnd()) {
            plan = planColumn(detector, name, order);
            plan.type = *forced;
            plan.serial = storageOf(plan.type) == Storage::Ticks && detector.serialKind().has_value();
            plan.settled = true;
            plan.why = say(QT_TRANSLATE_NOOP("sphygma", "You chose it."));
        } else if (isIdentifier) {
            plan.settled = true;
            plan.why =
                say(QT_TRANSLATE_NOOP("sphygma", "Its name says that it names patients, so it stays text."));
        } else {
            plan = planColumn(detector, name, order);
        }
        return plan;
    }

    template<typename Visit>
    void forEachCell(size_t column, Visit &&visit) const
    {
        const TextStructure &structure = m_layout.structure;
        const size_t most = std::max<size_t>(50, 400'000 / std::max<size_t>(1, structure.columns));
        const size_t end = std::min(structure.endData, structure.firstData + std::min<size_t>(most, 4000));
        for (size_t r = structure.firstData; r < end; ++r) {
            const SampleRecord &record = m_layout.records[r];
            if (column < record.cells.size())
                visit(record.cells[column].text);
        }
    }

    void chooseNumbers()
    {
        for (size_t c = 0; c < m_layout.structure.columns; ++c) {
            if (!m_options.columnDecimals.contains(nameOf(c)))
                learnNumbers(c);
        }
        m_layout.style = m_layout.locale.conclude(m_options, m_layout.choices);
    }

    void learnNumbers(size_t c)
    {
        static const NumberStyle point{'.', ","}, comma{',', "."};
        NumberLocale column;
        qint64 like = 0, filled = 0;
        forEachCell(c, [&](const std::string &cell) {
            if (cell.empty() || m_missing.isMissingWord(cell))
                return;
            ++filled;
            like += parseNumber(cell, point).verdict != NumberVerdict::NotANumber
                || parseNumber(cell, comma).verdict != NumberVerdict::NotANumber
                || cell.find_first_of("0123456789") == 0;
            column.add(cell);
        });
        if (like * 2 > filled)
            m_layout.locale.addColumn(column);
    }

    CsvLayout &m_layout;
    const ImportOptions &m_options;
    const ClinicalRules &m_rules;
    const MissingFilter &m_missing;
};

bool hasWord(const QString &name, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(name).hasMatch();
}

bool isDateName(const QString &name)
{
    static const QString words =
        u"(?i)(?:^|[^a-z])(?:date|dob|birthday|birthdate|fecha)(?:$|[^a-z])|datum|日期|生日|(?-i:[a-z]Date(?:$|[^a-z]))"_s;
    return hasWord(name, words);
}

bool isTimeName(const QString &name)
{
    return hasWord(name, u"(?i)time|clock|hour|uhr|zeit|heure|hora|\u65F6|\u9418|\u949F"_s);
}

bool isBirthName(const QString &name)
{
    return hasWord(name,
                   u"(?i)birth|(?:^|[^a-z])(?:dob|geb)(?:$|[^a-z])|geburt|naissance|nacimiento|出生|生日"_s);
}

} // namespace

void planColumns(CsvLayout &layout, const ImportOptions &options, const ClinicalRules &rules,
                 const MissingFilter &missing)
{
    ColumnPlanner(layout, options, rules, missing).plan();
}

ColumnPlan planColumn(const TypeDetector &detector, const QString &name, DateOrder order)
{
    ColumnPlan plan = detector.conclude(order);
    plan.name = name.toStdString();
    if (isBirthName(name))
        plan.firstShortYear = reproducibleClock()().date().year() - 99;
    const auto serials = detector.serialKind();
    if (plan.type == ColumnType::Number && serials && isDateName(name)) {
        plan.type = *serials;
        plan.serial = true;
        plan.why = say(QT_TRANSLATE_NOOP(
            "sphygma", "Its name says that it holds dates, and the cells are numbers as Excel keeps dates."));
    }
    if (plan.type == ColumnType::Time && detector.hasOpenTimes() && !isTimeName(name)) {
        plan.type = ColumnType::Text;
        plan.why = say(QT_TRANSLATE_NOOP(
            "sphygma", "The cells may be ratios such as 1:10 as well as times of day, so they stay text."));
    }
    return plan;
}

void learnDateOrder(const std::vector<TypeDetector> &detectors, const ImportOptions &options,
                    TextDialect &choices)
{
    Chosen<DateOrder> &order = choices.dateOrder;
    if (options.dateOrder && *options.dateOrder != DateOrder::Unknown) {
        order = {*options.dateOrder, true, say(QT_TRANSLATE_NOOP("sphygma", "You chose it."))};
        return;
    }
    std::vector<DateOrder> proven{order.value};
    for (const TypeDetector &detector : detectors)
        proven.push_back(detector.provenOrder());
    order = commonOrder(proven);
}

void tellMixedNumbers(CsvLayout &layout)
{
    tellIssue(layout, IssueList::Kind::Numbers, ImportIssue::Severity::Problem, {},
              Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                           "Some numbers have a decimal point and some a decimal comma. "
                                           "Only those with \u201C%1\u201D were read as numbers."),
                         {QString(layout.choices.decimalSign.value)}),
              Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Choose the decimal sign in the import preview.")));
}

} // namespace sphygma
