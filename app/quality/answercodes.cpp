// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbertext.h"
#include "app/quality/candidate.h"
#include "app/quality/missingcodes.h"
#include "app/quality/numberview.h"
#include "app/recipe/steps/steps.h"
#include "app/recipe/steps/steptext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// "Refused" and "do not know" of a questionnaire, and how large an answer beside them may be.
struct CodeScale
{
    QList<double> codes;
    double largestAnswer;
};

const CodeScale codeScales[] = {{{7, 8, 9}, 5}, {{77, 88, 99}, 30}, {{777, 888, 999}, 300}};

/// The codes of \a scale in a column that holds answers beside them, which are few different whole numbers.
QList<double> codesIn(const NumberView &numbers, const CodeScale &scale)
{
    constexpr double mostOften = 0.25; // of the cells; what more say is an answer
    QList<double> codes;
    double largest = 0, cells = 0;
    for (size_t i = 0; i < numbers.values().size(); ++i) {
        const double value = numbers.values()[i];
        if (value < 0 || value != std::floor(value))
            return {};
        if (scale.codes.contains(value)) {
            codes += value;
            cells += static_cast<double>(numbers.copies(i));
        } else {
            largest = std::max(largest, value);
        }
    }
    const bool onlyFirst = codes.size() == 1 && codes.first() == 7; // six answers and a seventh, maybe
    if (codes.isEmpty() || largest == 0 || largest > scale.largestAnswer || (onlyFirst && largest > 3)
        || cells > mostOften * static_cast<double>(numbers.n()))
        return {};
    return codes;
}

bool isQuestion(const Look &look, const ColumnInfo &info)
{
    return info.type == ColumnType::Number && !look.rules->plausibility.limits(info.role)
        && info.role != "patient_id"_L1;
}

QList<double> answerCodesIn(const Look &look, qsizetype column)
{
    constexpr qint64 fewest = 30, mostDifferent = 25;
    if (!isQuestion(look, look.table.info(column)))
        return {};
    const NumberView numbers(look.table, column);
    if (numbers.n() < fewest || numbers.distinct() > mostDifferent
        || !missingCodesIn(look.table, column, *look.rules).isEmpty()) // asked about by themselves
        return {};
    for (const CodeScale &scale : codeScales) {
        if (const QList<double> codes = codesIn(numbers, scale); !codes.isEmpty())
            return codes;
    }
    return {};
}

Phrase codeList(const QList<double> &codes)
{
    QStringList spelled;
    for (const double code : codes)
        spelled += QString::fromLatin1(shortestDecimal(code));
    return listed(spelled);
}

QList<Proposal> sameCodes(const Look &look, const QStringList &columns, const QList<double> &codes)
{
    const Offer offer{
        u"answerCodes:"_s + columns.join(u','),
        0.35,
        false,
        columns.first(),
        Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                     "Far from the other answers, and rare: such codes often stand for "
                                     "refused or do not know. The code "
                                     "book of the file tells. Read as missing only if it says so.")),
        {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read as missing")), declareMissing(columns, {}, codes)}}};
    QList<Proposal> found = offered(look, offer, [&](qint64 cells) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n answers of %1 are %2"),
                          {nested(listed(columns)), nested(codeList(codes))}, cells);
    });
    for (Proposal &proposal : found)
        proposal.leaveAdvised = true;
    return found;
}

/// Columns with the same codes are one question.
QList<Proposal> answerCodes(const Look &look)
{
    QList<std::pair<QList<double>, QStringList>> groups;
    for (qsizetype column = 0; column < look.table.columnCount(); ++column) {
        const QList<double> codes = answerCodesIn(look, column);
        if (codes.isEmpty())
            continue;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const auto &known) { return known.first == codes; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {codes, {}});
        group->second += look.table.info(column).name;
    }
    QList<Proposal> found;
    for (const auto &[codes, columns] : std::as_const(groups))
        found += sameCodes(look, columns, codes);
    return found;
}

} // namespace

QList<Detector> answerDetectors(const Look &look)
{
    return {[&look] { return answerCodes(look); }};
}

} // namespace sphygma
