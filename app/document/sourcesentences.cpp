// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/sourcedifference.h"

#include <QCoreApplication>

#include <array>

namespace sphygma {

static Phrase typeWord(ColumnType type)
{
    switch (type) {
    case ColumnType::Number:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "numbers"));
    case ColumnType::Date:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "dates"));
    case ColumnType::DateTime:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "dates with a time"));
    case ColumnType::Time:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "times of day"));
    case ColumnType::Boolean:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "yes or no"));
    case ColumnType::Text:
        break;
    }
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "text"));
}

static Phrase unitWord(const QString &unit)
{
    return unit.isEmpty() ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "an unknown unit"))
                          : Phrase::verbatim(UnitBook::readable(unit));
}

static Phrase orderWord(DateOrder order)
{
    switch (order) {
    case DateOrder::YearFirst:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "year first"));
    case DateOrder::DayFirst:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "day first"));
    case DateOrder::MonthFirst:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "month first"));
    case DateOrder::Unknown:
        break;
    }
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "in no order to tell"));
}

static void addDialect(const SourceDifference &difference, QList<Phrase> &all)
{
    const TextDialect &was = difference.dialectBefore, &is = difference.dialectNow;
    const auto known = [](QChar sign) { return !sign.isNull(); };
    if (was.decimalSign.value != is.decimalSign.value && known(was.decimalSign.value)
        && known(is.decimalSign.value))
        all.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                                "The decimal sign was “%1” and is now “%2”. Check that the "
                                                "numbers are read as they are meant."),
                              {QString(was.decimalSign.value), QString(is.decimalSign.value)}));
    if (was.dateOrder.value != is.dateOrder.value && was.dateOrder.value != DateOrder::Unknown
        && is.dateOrder.value != DateOrder::Unknown)
        all.append(
            Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                         "Dates were read %1 and are now read %2. Check that they are "
                                         "read as they are meant."),
                       {nested(orderWord(was.dateOrder.value)), nested(orderWord(is.dateOrder.value))}));
}

static void addColumns(const SourceDifference &difference, QList<Phrase> &all)
{
    for (const QString &name : difference.columnsRemoved)
        all.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The column %1 is gone."), {name}));
    for (const QString &name : difference.columnsAdded)
        all.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The column %1 is new."), {name}));
    for (const auto &[was, is] : difference.columnsChanged) {
        if (was.name != is.name)
            all.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The column %1 is now called %2."),
                                  {was.name, is.name}));
        if (was.type != is.type)
            all.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The column %1 held %2 and now holds %3."),
                                  {is.name, nested(typeWord(was.type)), nested(typeWord(is.type))}));
        if (was.unit != is.unit)
            all.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The column %1 was in %2 and is now in %3."),
                                  {is.name, nested(unitWord(was.unit)), nested(unitWord(is.unit))}));
    }
}

static void addRows(const SourceDifference &difference, QList<Phrase> &all)
{
    const auto add = [&](qint64 count, const char *marked) {
        if (count > 0)
            all.append(Phrase::of(marked, {}, count));
    };
    add(difference.rowsAdded, QT_TRANSLATE_N_NOOP("sphygma", "%n row(s) are new."));
    add(difference.rowsRemoved, QT_TRANSLATE_N_NOOP("sphygma", "%n row(s) are gone."));
    add(difference.rowsChanged, QT_TRANSLATE_N_NOOP("sphygma", "%n row(s) hold other values than before."));
    add(difference.rowsSame, QT_TRANSLATE_N_NOOP("sphygma", "%n row(s) are as they were."));
    if (!difference.keys.isEmpty() && difference.rowsChanged > 0)
        all.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Rows were found again by %1."),
                              {difference.keys.join(QStringLiteral(", "))}));
    if (difference.keys.isEmpty() && difference.rowsRemoved > 0 && difference.rowsAdded > 0)
        all.append(Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "No column names the patient or the visit, so a row that was changed counts as one "
            "gone and one new.")));
}

static Phrase sampleSentence(const CellDifference &cell)
{
    if (!cell.file.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%5, line %1, column %2: “%3” before, “%4” now."),
                          {cell.lineNow, cell.column, cell.before, cell.now, cell.file});
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Line %1, column %2: “%3” before, “%4” now."),
                      {cell.lineNow, cell.column, cell.before, cell.now});
}

static void addCells(const SourceDifference &difference, QList<Phrase> &all)
{
    if (difference.cellsChanged > 0)
        all.append(Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n cell(s) hold another value than before."),
                              {}, difference.cellsChanged));
}

static void addSteps(const SourceDifference &difference, QList<Phrase> &all)
{
    static constexpr std::array<const char *, 3> sentences{
        QT_TRANSLATE_NOOP("sphygma", "Step %1 (%2) does not fit any more: %3"),
        QT_TRANSLATE_NOOP("sphygma", "Step %1 (%2) follows its row, which is now record %4."),
        QT_TRANSLATE_NOOP("sphygma",
                          "Step %1 (%2) is switched off: its row is gone or holds another value now."),
    };
    for (const StepDifference &step : difference.steps)
        all.append(Phrase::of(sentences[static_cast<size_t>(step.kind)],
                              {qint64(step.step), nested(step.sentence), step.why, step.record}));
    if (difference.steps.isEmpty() && !difference.recipe.isEmpty())
        all.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Every step of the recipe fits as before.")));
}

/// About the bytes; nothing where the cells say it.
static Phrase filesSentence(const SourceDifference &difference)
{
    const bool several = difference.files > 1;
    if (difference.sameBytes && difference.isNone())
        return several
            ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The files are the same as before, byte by byte."))
            : Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The file is the same as before, byte by byte."));
    if (difference.sameBytes)
        return several
            ? Phrase::of(QT_TRANSLATE_NOOP(
                "sphygma", "The files are the same as before, byte by byte, but are read in another way."))
            : Phrase::of(QT_TRANSLATE_NOOP(
                "sphygma", "The file is the same as before, byte by byte, but it is read in another way."));
    if (!difference.isNone())
        return {};
    return several
        ? Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "The files were written anew, but every cell is as it was."))
        : Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The file was written anew, but every cell is as it was."));
}

static QList<Phrase> sentencesOf(const SourceDifference &difference, bool each)
{
    QList<Phrase> all;
    if (const Phrase files = filesSentence(difference); !files.isEmpty())
        all.append(files);
    if (difference.sameBytes && difference.isNone())
        return all;
    addDialect(difference, all);
    addColumns(difference, all);
    addRows(difference, all);
    addCells(difference, all);
    for (const CellDifference &cell : each ? difference.samples : QList<CellDifference>())
        all.append(sampleSentence(cell));
    if (each || difference.steps.isEmpty())
        addSteps(difference, all);
    return all;
}

QList<Phrase> sentences(const SourceDifference &difference)
{
    return sentencesOf(difference, true);
}

QList<Phrase> summary(const SourceDifference &difference)
{
    return sentencesOf(difference, false);
}

} // namespace sphygma
