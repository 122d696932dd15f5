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
    void add(const NumberLocale &other);

    /// \a count numbers with a \a sign that can only be a decimal one.
    void addDecimals(char sign, qint64 count) { (sign == ',' ? m_decimalComma : m_decimalPoint) += count; }

    /// Sets the signs with their reasons in \a dialect, except those the user chose.
    NumberStyle conclude(const ImportOptions &options, TextDialect &dialect) const;

    /// Both signs were used for decimals: the rarer ones stay text, and no sign is taken for thousands.
    bool isMixed() const { return m_decimalComma > 0 && m_decimalPoint > 0; }

    /// There are cells like "1,234", which may be a thousand or a little more than one, and nothing tells.
    bool isOpen() const;

    /// A cell that looks like the ones isOpen() means.
    static bool isOpenCell(std::string_view cell);

private:
    struct Shape;
    static Shape shapeOf(std::string_view cell);

    qint64 m_decimalPoint = 0;
    qint64 m_decimalComma = 0;
    qint64 m_openPoint = 0; ///< "1.234"
    qint64 m_openComma = 0; ///< "1,234"
    qint64 m_groupComma = 0;
    qint64 m_groupPoint = 0;
    QHash<QString, qint64> m_groupOther; ///< blanks and apostrophes
    QString m_pointExample;
    QString m_commaExample;
    QString m_groupExample;
};

} // namespace sphygma
