// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "app/decision/ruleview.h"

namespace sphygma {

/// The rows behind a result as a list a person can work through: who, when, which pressure, and why.
class ListedPeople
{
public:
    enum class Column : quint8 { Patient, Visit, Age, Sex, Systolic, Diastolic, Reason };

    ListedPeople() = default;
    ListedPeople(const Table &table, const ClinicalRulesPtr &clinical, const RuleResult &result);

    /// Those the table can fill; the reason is always there.
    const QList<Column> &columns() const { return m_columns; }

    /// In table order until they are sorted.
    const std::vector<qsizetype> &rows() const { return m_rows; }

    qint64 peopleCount() const { return m_people; } ///< 0 where there are no patient numbers

    QString title(Column column, const Translator &words) const;
    /// Pressures and ages with at most one decimal, empty where there is no value.
    QString text(qsizetype row, Column column, const Translator &words) const;
    static bool isNumber(Column column);

    /// The same rows by \a column; what has no value comes last either way. Equal ones stay in their order.
    Result<std::vector<qsizetype>> sorted(Column column, Qt::SortOrder order, const Translator &words,
                                          Progress &progress) const;
    void setRows(std::vector<qsizetype> rows) { m_rows = std::move(rows); }

    RowSet rowSet() const;

    /// All columns and rows as they stand, with the line of the file each came from.
    QByteArray csv(const Translator &words) const;

private:
    std::optional<double> number(qsizetype row, Column column) const;

    Table m_table;
    ClinicalRulesPtr m_clinical;
    std::function<Phrase(qsizetype)> m_reason;
    std::optional<Readings> m_systolic, m_diastolic;
    qsizetype m_patient = -1, m_visit = -1;
    QList<Column> m_columns;
    std::vector<qsizetype> m_rows;
    qint64 m_people = 0;
};

} // namespace sphygma
