// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/chosensigns.h"

#include "app/import/csv/csvreport.h"
#include "app/import/csv/missingfilter.h"

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// How many cells of a text column are numbers, by the chosen decimal sign and by the other one.
struct SignCount
{
    qint64 chosen = 0;
    qint64 other = 0;
    qint64 filled = 0; ///< without words for missing
};

} // namespace

static SignCount countNumbers(const std::vector<ChunkPtr> &chunks, const NumberStyle &chosen,
                              const MissingFilter &missing, const std::function<bool(qsizetype)> &goesOn)
{
    const NumberStyle other{chosen.decimal == ',' ? '.' : ',', {}};
    SignCount count;
    for (const ChunkPtr &chunk : chunks) {
        for (qsizetype row = 0; row < chunk->rows && goesOn(row); ++row) {
            if (!chunk->isValid(row) || missing.isMissingWord(chunk->text(row)))
                continue;
            ++count.filled;
            count.chosen += parseNumber(chunk->text(row), chosen).verdict == NumberVerdict::Fits;
            count.other += parseNumber(chunk->text(row), other).verdict == NumberVerdict::Fits;
        }
    }
    return count;
}

static void tellThousands(CsvLayout &layout, const QString &example)
{
    const QChar decimal = layout.choices.decimalSign.value;
    const QChar thousands = decimal == u',' ? u'.' : u',';
    tellIssue(
        layout, IssueList::Kind::Numbers, ImportIssue::Severity::Problem, {},
        Phrase::of(QT_TRANSLATE_NOOP(
                       "sphygma",
                       "You chose “%1” as the decimal sign, so “%2” was taken to separate thousands: %3 "
                       "was read as %4."),
                   {QString(decimal), QString(thousands), example, QString(example).remove(thousands)}),
        Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                     "If that is wrong, choose the other decimal sign, for the file or for "
                                     "the column.")));
}

static void tellText(CsvLayout &layout, size_t column, const SignCount &count)
{
    tellIssue(
        layout, IssueList::Kind::Numbers, ImportIssue::Severity::Problem,
        layout.names[static_cast<qsizetype>(column)],
        Phrase::of(
            QT_TRANSLATE_NOOP("sphygma",
                              "With the decimal sign you chose, %1 of %2 cells are numbers, so the column "
                              "stayed text; with the other sign %3 are."),
            {count.chosen, count.filled, count.other}),
        Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "Choose the other decimal sign for this column; the page Clean brings the rest into line.")));
}

void tellBorrowedThousands(CsvLayout &layout, const PassResult &result)
{
    for (size_t c = 0; c < layout.plans.size(); ++c) {
        const ColumnPlan &plan = layout.plans[c];
        const ColumnTally &tally = result.tallies[c];
        if (plan.type != ColumnType::Number || plan.skip || tally.openGroups == 0
            || tally.openGroups < tally.fits)
            continue;
        const QString example = QString::fromStdString(tally.openGroup);
        tellIssue(layout, IssueList::Kind::Numbers, ImportIssue::Severity::Warning,
                  layout.names[static_cast<qsizetype>(c)],
                  Phrase::of(QT_TRANSLATE_NOOP(
                                 "sphygma",
                                 "Every number here is like %1, which was read as %2, since other columns "
                                 "have “%3” as their decimal sign."),
                             {example, QString(example).remove(QString::fromStdString(plan.style.thousands)),
                              QString(layout.choices.decimalSign.value)}),
                  Phrase::of(QT_TRANSLATE_NOOP(
                      "sphygma", "If that is wrong, choose the other decimal sign for this column.")));
    }
}

void tellChosenSigns(CsvLayout &layout, const PassResult &result, const ImportOptions &options,
                     const NumberLocale &locale, const MissingFilter &missing,
                     const std::function<bool(qsizetype)> &goesOn)
{
    if (options.decimalSign && !options.thousandsSign) {
        const QString example = locale.thousandByChoice(options.decimalSign->toLatin1());
        if (!example.isEmpty())
            tellThousands(layout, example);
    }
    for (size_t c = 0; c < layout.plans.size(); ++c) {
        const ColumnPlan &plan = layout.plans[c];
        const QString &name = layout.names[static_cast<qsizetype>(c)];
        const bool chosen = options.decimalSign || options.columnDecimals.contains(name);
        if (!chosen || plan.type != ColumnType::Text || plan.skip || options.columnTypes.contains(name))
            continue;
        const SignCount count = countNumbers(result.chunks[c], plan.style, missing, goesOn);
        if (isEnough(count.other, count.filled) && count.chosen < count.other)
            tellText(layout, c, count);
    }
}

} // namespace sphygma
