// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/numberparser.h"
#include "app/import/importoptions.h"
#include "app/import/importreport.h"

#include <QHash>
#include <QString>

namespace sphygma {

/// Gathers what the cells of a file say about its decimal and thousands signs. "1,234" says nothing; "0,435",
/// "27,31" and "1,263,358" do. Never taken from the language of the program.
class NumberLocale
{
public:
    void add(std::string_view cell);

    /// What the cells of one \a column say. Groups of three that are all alike, "120,130,140", may be lists
    /// or record numbers and prove no thousands sign.
    void addColumn(const NumberLocale &column);

    /// Numbers with a \a sign that can only be a decimal one.
    void addDecimals(char sign) { ++(sign == ',' ? m_decimalComma : m_decimalPoint); }

    /// Numbers with three digits behind a \a sign, which may be thousands.
    void addOpen(char sign) { ++(sign == ',' ? m_openComma : m_openPoint); }

    /// The shortest number of a column has \a length characters: beside groups it proves thousands.
    void addSmall(size_t length) { m_groupsProven |= length < 3; }

    /// Sets the signs with their reasons in \a dialect, except those the user chose.
    NumberStyle conclude(const ImportOptions &options, TextDialect &dialect) const;

    /// Both signs were used for decimals: the rarer ones stay text, and no sign is taken for thousands.
    bool isMixed() const { return m_decimalComma > 0 && m_decimalPoint > 0; }

    /// There are cells like "1,234", which may be a thousand or a little more than one, and nothing tells.
    bool isOpen() const;

    /// A cell like "1.234" that is a thousand only because the user chose \a decimal; empty for none.
    QString thousandByChoice(char decimal) const;

    /// A cell that looks like the ones isOpen() means.
    static bool isOpenCell(std::string_view cell);

private:
    struct Shape;
    static Shape shapeOf(std::string_view cell);
    void addGroups(const Shape &shape, bool decimalBehind);
    bool provesGroups() const;

    qint64 m_decimalPoint = 0;
    qint64 m_decimalComma = 0;
    qint64 m_openPoint = 0; ///< "1.234"
    qint64 m_openComma = 0; ///< "1,234"
    qint64 m_groupComma = 0;
    qint64 m_groupPoint = 0;
    QHash<QString, qint64> m_groupOther; ///< blanks and apostrophes
    quint32 m_groupCounts = 0; ///< bit n: a cell of n groups
    quint32 m_firstLengths = 0; ///< bit n: more than two groups, the first of n digits
    bool m_beyondReadings = false; ///< some group can be no reading of a list
    bool m_groupsProven = false; ///< by decimals behind them, or numbers too small for groups beside them
    QString m_pointExample;
    QString m_commaExample;
    QString m_groupExample;
    QString m_openPointExample;
    QString m_openCommaExample;
};

} // namespace sphygma
