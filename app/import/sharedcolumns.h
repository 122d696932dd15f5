// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/import/importreport.h"
#include "app/table/table.h"

namespace sphygma {

/// What several files of the same shape say of the same columns, put together: those of the first file that
/// was added, in its order. What the files do not agree on is DoesNotFit, with a sentence that names the
/// column and the files.
class SharedColumns
{
public:
    /// The columns of \a table, read from the file called \a file, are the same as those added before. Names
    /// that are equal belong together; names that differ only in case or blanks do where only one column of
    /// each file is called so.
    Status add(const Table &table, const QString &file);

    /// For the last file that was added, by shared column: its own column.
    const QList<qsizetype> &columns() const { return m_columns; }

    /// Codes with the labels of all files. A unit that is not known of all numbers is not given.
    Schema schema() const;

    /// Columns whose unit only some files say.
    QList<ImportIssue> issues() const;

private:
    struct Shared
    {
        ColumnInfo info;
        QStringList labelFiles; ///< by label: who said it first
        QString unitFile; ///< who said the unit first
        QStringList unitless; ///< files with numbers of which the unit is not known
    };

    Status align(const Schema &schema, const QString &file);
    Status addLabels(const ColumnInfo &info, const QString &file, Shared &shared) const;
    Status addUnit(const Table &table, qsizetype column, const QString &file, Shared &shared) const;

    QString m_first;
    QList<Shared> m_shared;
    QList<qsizetype> m_columns;
};

} // namespace sphygma
