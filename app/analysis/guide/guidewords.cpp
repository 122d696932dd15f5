// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/guide/guidewords.h"

#include <QtGlobal>

namespace sphygma {

void noAnswer(GuideAnswer &answer, Phrase why)
{
    answer.answered = false;
    answer.result = std::move(why);
    answer.meaning = {};
    answer.figures.clear();
    answer.tables.clear();
}

void noAnswer(GuideAnswer &answer, Obstacle obstacle)
{
    noAnswer(answer, reasonOf(obstacle));
}

Phrase phraseOfP(double p)
{
    if (p < 0.001)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "p < 0.001"));
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "p = %1"), {Figure{p, 3}});
}

PhraseValue cellOfP(double p)
{
    if (p < 0.001)
        return QStringLiteral("< 0.001");
    return Figure{p, 3};
}

Phrase phraseOf(const Interval &interval, int decimals)
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 to %2"),
                      {Figure{interval.low, decimals}, Figure{interval.high, decimals}});
}

Phrase meaningOfP(double p)
{
    if (p < 0.001)
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma",
                              "If nothing were behind it, chance alone would give as much as this in "
                              "fewer than 1 of 1000 such samples."));
    const PhraseValue share = Figure{100 * p, p < 0.1 ? 1 : 0};
    if (p < 0.05)
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma",
                              "If nothing were behind it, chance alone would give as much as this in "
                              "about %1 of 100 such samples."),
            {share});
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma",
                          "If nothing were behind it, chance alone would give as much as this in about "
                          "%1 of 100 such samples; that does not prove that there is nothing."),
        {share});
}

void addFigure(GuideAnswer &answer, const char *name, double value, int decimals)
{
    answer.figures.append({Phrase::of(name), Figure{value, decimals}, {value}});
}

void addCount(GuideAnswer &answer, const char *name, qint64 count)
{
    answer.figures.append({Phrase::of(name), count, {static_cast<double>(count)}});
}

void addInterval(GuideAnswer &answer, const Interval &interval, int decimals)
{
    answer.figures.append({Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % confidence interval")),
                           nested(phraseOf(interval, decimals)),
                           {interval.low, interval.high}});
}

void addP(GuideAnswer &answer, double p)
{
    answer.figures.append({Phrase::of(QT_TRANSLATE_NOOP("sphygma", "p-value")), nested(phraseOfP(p)), {p}});
}

void addCheck(GuideAnswer &answer, const char *what, Phrase found, bool holds)
{
    answer.checks.append({Phrase::of(what), std::move(found), holds});
}

void checkPersons(GuideAnswer &answer, const GuidePersons &persons, bool allowedFor)
{
    const char *const what = QT_TRANSLATE_NOOP("sphygma", "Every row is another person");
    if (!persons.known)
        addCheck(answer, what,
                 Phrase::of(QT_TRANSLATE_NOOP(
                     "sphygma", "Not known: no column is marked as the patient number. Taken for granted.")));
    else if (persons.repeating == 0)
        addCheck(answer, what,
                 Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Yes: no patient number comes twice.")));
    else if (allowedFor)
        addCheck(answer, what,
                 Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                "No: %n patient(s) have several rows; that is allowed for."),
                            {}, persons.repeating));
    else
        addCheck(answer, what,
                 Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "No: %n patient(s) have several rows."), {},
                            persons.repeating),
                 false);
}

Phrase needsYesNo(const Table &table, qsizetype column)
{
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma",
                          "%1 does not have exactly two different values, like yes and no: choose "
                          "another column."),
        {table.info(column).name});
}

std::optional<YesNo> yesNoBesideNumber(GuideAnswer &answer, const Table &table, const GuideQuestion &question,
                                       qsizetype number)
{
    auto yesNo = yesNoOf(table, question.outcome, question.yes);
    const bool isNumber = table.column(number).storage() == Storage::Number;
    if (yesNo && isNumber)
        return yesNo;
    noAnswer(answer,
             yesNo ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 is not a column of numbers."),
                                {table.info(number).name})
                   : needsYesNo(table, question.outcome));
    return {};
}

} // namespace sphygma
