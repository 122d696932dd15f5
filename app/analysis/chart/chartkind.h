// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/chartmarks.h"
#include "app/analysis/chart/smallcells.h"
#include "app/analysis/chartspec.h"
#include "app/clinical/clinicalrules.h"
#include "app/table/table.h"

namespace sphygma {

/// A column that a kind of chart needs.
struct ChartField
{
    enum class Place : quint8 { X, Y, By, Many };
    enum class Takes : quint8 { Number, Group, Day, Any };
    Place place = Place::X;
    const char *label = ""; ///< marked
    Takes takes = Takes::Number;
    QStringList roles; ///< whose columns are taken where none is named, best first
    bool optional = false;
};

/// Something else that can be chosen about a kind; its value stands in ChartSpec::options under \a key.
struct ChartOption
{
    enum class Type : quint8 { Choice, Yes, Text, File };
    QString key;
    const char *label = ""; ///< marked
    Type type = Type::Choice;
    QJsonValue fallback;
    QList<std::pair<QString, const char *>> choices = {}; ///< id and marked name; of Choice
};

/// The columns of a spec, found in a table; −1 for an optional one that is not there.
struct ChartColumns
{
    qsizetype x = -1, y = -1, by = -1;
    QList<qsizetype> many;
};

/// What marks are made from. The table is that of one run of the recipe.
struct ChartSource
{
    const Table &table;
    ChartColumns columns;
    const ClinicalRules &rules;
    SmallCells small;
};

/// One kind of chart: what it is called, what it needs, and how its marks are made.
struct ChartKind
{
    QString id;
    const char *name = ""; ///< marked
    const char *purpose = ""; ///< marked: one sentence
    QList<ChartField> fields;
    QList<ChartOption> options;
    /// Null for the age chart, which draws points and not marks.
    Result<ChartMarks> (*make)(const ChartSource &source, const ChartSpec &spec,
                               Progress &progress) = nullptr;
    bool guideline = false; ///< whether ChartSpec::guideline matters to it
    bool threshold = false; ///< whether ChartSpec::threshold does

    QJsonValue option(const ChartSpec &spec, const QString &key) const; ///< or its fallback
};

/// In the order of the gallery, the age chart first.
const QList<ChartKind> &chartKinds();
const ChartKind *chartKind(const QString &id); ///< null when unknown

/// Whether \a column can stand in \a field.
bool fits(const Table &table, qsizetype column, const ChartField &field);

/// The columns named by \a spec, or those that suit best. DoesNotFit when one is not there or holds something
/// else.
Result<ChartColumns> chartColumns(const Table &table, const ChartKind &kind, const ChartSpec &spec);

/// The marks of any kind but the age chart.
Result<ChartMarks> chartMarks(const Table &table, const ChartSpec &spec, const ClinicalRules &rules,
                              const SmallCells &small, Progress &progress);

} // namespace sphygma
