// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/shownrows.h"

#include "app/base/numbertext.h"

#include <QCoreApplication>
#include <QLocale>

namespace sphygma {

namespace {

struct RowsText
{
    Q_DECLARE_TR_FUNCTIONS(sphygma::ShownRows)
};

} // namespace

QString sentence(const ShownRows &rows)
{
    const int shown = static_cast<int>(rows.shown);
    if (!rows.all)
        return RowsText::tr("%n row(s) are shown; the file has %1.", nullptr, shown)
            .arg(QLocale().formattedDataSize(rows.bytes));
    const QString all = readableNumber(*rows.all);
    if (*rows.all == 0)
        return RowsText::tr("The file has no rows.");
    if (rows.areToLookAt)
        return RowsText::tr("%n row(s) to look at are shown, of %1.", nullptr, shown).arg(all);
    if (shown >= *rows.all)
        return RowsText::tr("All %n row(s) are shown.", nullptr, shown);
    if (!rows.firstFile.isEmpty())
        return RowsText::tr("The first %n row(s), of %2, are shown; all files have %1.", nullptr, shown)
            .arg(all, rows.firstFile);
    return RowsText::tr("The first %n of %1 rows are shown.", nullptr, shown).arg(all);
}

} // namespace sphygma
