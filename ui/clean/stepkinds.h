// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sphygma {

/// How one parameter of a step is asked for.
enum class FieldKind : quint8 {
    Column, ///< one of the table's
    OptionalColumn, ///< one of them, or none
    Columns, ///< at least one
    ColumnsOrAll, ///< some, or none for all
    Name, ///< of a new column
    Text,
    Number,
    Record, ///< a whole number from 1
    Numbers, ///< apart by commas
    Words, ///< likewise
    Choice,
    Flag,
    Formula, ///< of a new column, any type
    Condition, ///< a formula that is true or false
    Role,
    Unit,
    Groups, ///< which spelling becomes which
};

struct FieldChoice
{
    const char *id;
    const char *label; ///< marked for translation
};

struct StepField
{
    const char *key; ///< in the step's JSON
    FieldKind kind;
    const char *caption; ///< marked for translation
    QList<FieldChoice> choices = {};
};

enum class StepFamily : quint8 {
    Missing,
    Duplicates,
    WrongValues,
    Texts,
    Types,
    TableColumns,
    Readings,
    Rows
};

/// A kind of step as people know it: for the gallery and the form.
struct StepKind
{
    const char *id; ///< as in the recipe
    StepFamily family;
    const char *title; ///< marked for translation
    const char *what; ///< one sentence, marked
    QList<StepField> fields; ///< empty: it is asked for in a dialog of its own
    const char *warning = nullptr; ///< what to think of before it is used; marked

    bool hasForm() const { return !fields.isEmpty(); }
};

/// Every kind that can be added by hand, family by family.
const QList<StepKind> &stepKinds();
/// Null for kinds that this version does not know.
const StepKind *stepKind(const QString &id);

const char *familyTitle(StepFamily family); ///< marked for translation

} // namespace sphygma
