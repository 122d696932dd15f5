// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expression/expression.h"
#include "tests/app/table/maketable.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

static Table clinic()
{
    using enum ColumnType;
    return makeTable({{u"x"_s, Number, {u"120"_s, u"refused"_s, u"-1.5"_s}},
                      {u"t"_s, Text, {u"North"_s, u""_s, u"Süd"_s}},
                      {u"d"_s, Date, {u"1980-02-29"_s, u"2001-12-31"_s, u""_s}}});
}

/// A formula comes from a recipe that anyone may have written. Whatever it is, it gives a column or a
/// sentence, and means the same after its columns were renamed and named back.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Table table = clinic();
    const QString formula = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto expression = Expression::parse(formula);
    if (!expression)
        return 0;
    NoProgress progress;
    const auto column = expression->column(table, progress);
    const auto back = expression->renamed({{u"x"_s, u"x 2"_s}}).renamed({{u"x 2"_s, u"x"_s}});
    const auto again = back.column(table, progress);
    if (!expression->columns().contains(u"x 2"_s) && column.has_value() != again.has_value())
        qFatal("a formula does not survive new names");
    return 0;
}
