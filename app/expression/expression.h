// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/expression/node.h"
#include "app/table/table.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace sphygma {

/// A formula of the small language of filters and computed columns. Immutable; safe in any thread.
///
/// Columns      sbp, 收缩压, [sbp 1], `sbp 1`     brackets where a name holds spaces or signs; ]] is one ]
/// Values       120, 1.5e3, "text", 'text', true, false, missing; a doubled quote stands for itself
/// Operators    or · and · not · = != < <= > >= · + - · * / · - (sign) · ^      loosest first; == is =, <> is
/// != Numbers      abs ceil exp floor log log10 max min mod(x, y) round(x) round(x, digits) sqrt Texts
/// concat(t, …) contains(t, part) endsWith(t, part) length lower number(t) replace(t, old, new)
///              startsWith(t, part) text(n) trim upper      upper and lower case differ in = and contains
/// Dates        date("2024-01-31") year month day daysBetween(from, to) yearsBetween(from, to): whole
/// calendar
///              days; completed years, as ages are counted
/// Choice       if(condition, then, else) oneOf(x, a, b, …) isMissing(x) coalesce(x, y, …)
///
/// Missing cells. Anything computed from a missing value is missing, and so is a comparison with one: `sbp >
/// 140` is neither true nor false where sbp is missing. Three-valued logic (Kleene): `false and missing` is
/// false, `true or missing` is true, `not missing` is missing. A filter keeps the rows where its formula is
/// true. `if` with a missing condition is missing. `isMissing(x)` is never missing; `coalesce(x, y)` is the
/// first value that is there. What is no number (1/0, log(−1), more than 1.8e308) is missing, and so is a
/// text of more than 32767 bytes. A cell whose text fits no number ("refused") is a missing number.
///
/// Rounding goes half away from zero; texts compare byte by byte in UTF-8; comparisons do not chain. At most
/// 10 000 characters and 150 nested parts. Errors are DoesNotFit and name the character, counted from 1.
class Expression
{
public:
    /// Also checks that the functions exist and take that many values; types are known only with a table.
    static Result<Expression> parse(const QString &formula);

    const QString &formula() const { return m_formula; }

    const Node &root() const { return *m_root; }

    /// The columns it looks at, each once, in the order they appear.
    QStringList columns() const;

    /// The same formula on columns of other names.
    Expression renamed(const QHash<QString, QString> &newNames) const;

    /// Its value in every row of \a table. A truth becomes a Boolean column of "true" and "false".
    Result<ColumnPtr> column(const Table &table, Progress &progress) const;

    /// The rows, removed ones included, where it is true; DoesNotFit where it is no truth.
    Result<RowSet> rows(const Table &table, Progress &progress) const;

private:
    Expression(QString formula, Node root);

    QString m_formula;
    std::shared_ptr<const Node> m_root;
};

} // namespace sphygma
