// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/columnbuilder.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace sphygma {

/// Numbers that a file declares missing: from \a low to \a high, both included.
struct MissingRange
{
    double low = 0;
    double high = 0;
};

/// What a file of SPSS, Stata or SAS says of a column.
struct StatVariable
{
    QString name;
    QString label;
    QString format; ///< how the program shows the values: "F8.2", "%tc", "DATE9."
    QString labelSet; ///< name of its set of value labels; empty for none
    bool isText = false;
    QList<MissingRange> missingNumbers;
    QStringList missingTexts;
};

/// A column while its file is read, cell after cell. Blank text and system-missing numbers are Empty. What
/// the file declares missing gets a reason that names the code ("userMissing:99", "tagged:a"), and the code
/// is kept as original text.
class StatColumn
{
public:
    explicit StatColumn(StatVariable variable);

    const StatVariable &variable() const { return m_variable; }

    qsizetype rowCount() const { return m_builder.rowCount(); }

    void addNumber(double value);
    /// UTF-8.
    void addText(std::string_view text);
    void addEmpty();
    /// Stata's .a to .z, SAS's .A to .Z and ._; \a tag is the character behind the point.
    void addTagged(char tag);

    /// Numbers or texts, as they were added; dates are still numbers.
    ColumnPtr finish();

private:
    StatVariable m_variable;
    std::vector<std::string> m_missingTexts;
    ColumnBuilder m_builder;
    std::optional<int> m_shown; ///< decimals, as the format says
    int m_decimals = 0; ///< those of the numbers, where it does not
};

/// The code of a number as value labels and reasons write it.
QString codeText(double value);

} // namespace sphygma
