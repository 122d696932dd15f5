// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/listedpeople.h"

#include "app/base/numbertext.h"
#include "app/decision/patientpeers.h"
#include "app/table/csvtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetweenReports = 1 << 14;

std::optional<Readings> readingsOf(const Table &table, const QString &role, const ClinicalRules &clinical)
{
    auto readings = Readings::ofRole(table, role, clinical);
    return readings ? std::optional(std::move(readings).value()) : std::nullopt;
}

qint64 countPeople(const Table &table, qsizetype patient, const std::vector<qsizetype> &rows)
{
    std::unordered_set<QString> people;
    for (const qsizetype row : rows)
        people.insert(table.displayText(row, patient));
    return static_cast<qint64>(people.size());
}

} // namespace

ListedPeople::ListedPeople(const Table &table, const ClinicalRulesPtr &clinical, const RuleResult &result)
    : m_table(table)
    , m_clinical(clinical)
    , m_reason(result.reason)
    , m_systolic(readingsOf(m_table, u"sbp"_s, *clinical))
    , m_diastolic(readingsOf(m_table, u"dbp"_s, *clinical))
    , m_patient(table.indexOfRole(u"patient_id"_s))
    , m_visit(dateColumnOfRole(table, u"visit_date"_s))
{
    result.rows.forEach([this](qsizetype row) { m_rows.push_back(row); });
    const bool hasAge = table.indexOfRole(u"age"_s) >= 0 || table.indexOfRole(u"birth_date"_s) >= 0;
    for (const auto &[column, isThere] :
         {std::pair{Column::Patient, m_patient >= 0}, std::pair{Column::Visit, m_visit >= 0},
          std::pair{Column::Age, hasAge}, std::pair{Column::Sex, table.indexOfRole(u"sex"_s) >= 0},
          std::pair{Column::Systolic, m_systolic.has_value()},
          std::pair{Column::Diastolic, m_diastolic.has_value()}, std::pair{Column::Reason, true}}) {
        if (isThere)
            m_columns.append(column);
    }
    m_people = m_patient < 0 ? 0 : countPeople(table, m_patient, m_rows);
}

QString ListedPeople::title(Column column, const Translator &words) const
{
    switch (column) {
    case Column::Patient:
        return words.text(ruleRoleName(u"patient_id"_s));
    case Column::Visit:
        return words.text(ruleRoleName(u"visit_date"_s));
    case Column::Age:
        return words.text(ruleRoleName(u"age"_s));
    case Column::Sex:
        return words.text(ruleRoleName(u"sex"_s));
    case Column::Systolic:
        return words.text(ruleRoleName(u"sbp"_s));
    case Column::Diastolic:
        return words.text(ruleRoleName(u"dbp"_s));
    case Column::Reason:
        break;
    }
    return words.text(QT_TRANSLATE_NOOP("sphygma", "Why"));
}

bool ListedPeople::isNumber(Column column)
{
    return column == Column::Age || column == Column::Systolic || column == Column::Diastolic;
}

std::optional<double> ListedPeople::number(qsizetype row, Column column) const
{
    switch (column) {
    case Column::Age:
        return ageAt(m_table, *m_clinical, row);
    case Column::Systolic:
        return m_systolic->value(row, ReadingUse::Average);
    case Column::Diastolic:
        return m_diastolic->value(row, ReadingUse::Average);
    case Column::Visit:
        return m_table.column(m_visit).isValid(row)
            ? std::optional(static_cast<double>(m_table.column(m_visit).ticks(row)))
            : std::nullopt;
    default:
        return {};
    }
}

QString ListedPeople::text(qsizetype row, Column column, const Translator &words) const
{
    if (isNumber(column)) {
        const auto value = number(row, column);
        return value ? readableShort(*value, 1) : QString();
    }
    switch (column) {
    case Column::Patient:
        return m_table.displayText(row, m_patient);
    case Column::Visit:
        return m_table.displayText(row, m_visit);
    case Column::Sex: {
        const QString sex = sexAt(m_table, *m_clinical, row);
        if (sex.isEmpty())
            return m_table.displayText(row, m_table.indexOfRole(u"sex"_s));
        return words.text(sex == "male"_L1 ? QT_TRANSLATE_NOOP("sphygma", "male")
                                           : QT_TRANSLATE_NOOP("sphygma", "female"));
    }
    default:
        return words.text(m_reason(row));
    }
}

template<typename Key>
static void sortBy(std::vector<std::pair<std::optional<Key>, qsizetype>> &keyed, Qt::SortOrder order)
{
    std::stable_sort(keyed.begin(), keyed.end(), [order](const auto &a, const auto &b) {
        if (a.first.has_value() != b.first.has_value())
            return a.first.has_value();
        return a.first && (order == Qt::AscendingOrder ? *a.first < *b.first : *b.first < *a.first);
    });
}

Result<std::vector<qsizetype>> ListedPeople::sorted(Column column, Qt::SortOrder order,
                                                    const Translator &words, Progress &progress) const
{
    const bool byNumber = isNumber(column) || column == Column::Visit;
    std::vector<std::pair<std::optional<double>, qsizetype>> numbers;
    std::vector<std::pair<std::optional<QString>, qsizetype>> texts;
    for (const qsizetype row : m_rows) {
        const auto done = static_cast<qint64>(numbers.size() + texts.size());
        if (done % rowsBetweenReports == 0 && !progress.update(done, static_cast<qint64>(m_rows.size())))
            return Error::cancelled();
        if (byNumber) {
            numbers.emplace_back(number(row, column), row);
            continue;
        }
        QString cell = text(row, column, words);
        texts.emplace_back(cell.isEmpty() ? std::nullopt : std::optional(std::move(cell)), row);
    }
    sortBy(numbers, order);
    sortBy(texts, order);
    std::vector<qsizetype> rows;
    rows.reserve(m_rows.size());
    for (const auto &[key, row] : numbers)
        rows.push_back(row);
    for (const auto &[key, row] : texts)
        rows.push_back(row);
    return rows;
}

RowSet ListedPeople::rowSet() const
{
    RowSet set(m_table.rowCount());
    for (const qsizetype row : m_rows)
        set.insert(row);
    return set;
}

QByteArray ListedPeople::csv(const Translator &words) const
{
    std::string out;
    appendCsvField(out, words.text(QT_TRANSLATE_NOOP("sphygma", "Line of the file")).toStdString());
    for (const Column column : m_columns) {
        out += ',';
        appendCsvField(out, title(column, words).toStdString());
    }
    out += '\n';
    for (const qsizetype row : m_rows) {
        out += std::to_string(m_table.lineOf(row));
        for (const Column column : m_columns) {
            out += ',';
            const auto value = isNumber(column) ? number(row, column) : std::nullopt;
            appendCsvField(
                out, value ? shortestDecimal(*value).toStdString() : text(row, column, words).toStdString());
        }
        out += '\n';
    }
    return QByteArray::fromStdString(out);
}

} // namespace sphygma
