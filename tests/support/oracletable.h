// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/table.h"

#include <QJsonObject>

#include <vector>

namespace sphygma {

/// A number column; NaN stands for a missing cell.
ColumnPtr numberColumn(const std::vector<double> &values);
/// A text column; a null string stands for a missing cell.
ColumnPtr textColumn(const QStringList &values);
/// ISO dates; a null string stands for a missing cell.
ColumnPtr dateColumn(const QStringList &values);

/// A table of named columns with roles: {"sbp", "sbp", numberColumn(…)}.
struct NamedColumn
{
    QString name;
    QString role;
    ColumnPtr column;
    QString unit = {};
};
Table tableOf(const QList<NamedColumn> &columns);

/// The 120 synthetic rows of tests/data/clinical/oracle_age_bp.csv: three readings a person.
Table oracleTable();
/// What R 4.2.2 says about them.
QJsonObject oracleResults();

} // namespace sphygma
