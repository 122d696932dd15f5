// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"
#include "app/quality/numberview.h"
#include "app/recipe/steps/steps.h"

using namespace Qt::StringLiterals;

namespace sphygma {

/// 1 and 2 are a standard, 0 and 1 are not: files differ in who is 1 (rules.json "value_maps").
static QList<Proposal> sexCodes(const Look &look, qsizetype column)
{
    const ColumnInfo &info = look.table.info(column);
    if (info.role != "sex"_L1 || info.type != ColumnType::Number || !info.valueLabels.isEmpty()
        || NumberView(look.table, column).values() != std::vector<double>{0, 1})
        return {};
    const StepPtr asText = changeType({info.name, ColumnType::Text});
    const auto texts = tryStep(look, asText);
    if (!texts)
        return {};
    const auto textOf = [&](double code) { // "1", or as the file writes it
        const Column &cells = look.table.column(column);
        qsizetype row = 0;
        while (!look.table.isKept(row) || !cells.isValid(row) || cells.number(row) != code)
            ++row; // there is one
        return texts->table.displayText(row, column);
    };
    const QString zero = textOf(0), one = textOf(1);
    const auto named = [&](const QString &nameOfZero, const QString &nameOfOne) {
        return mergeCategories({info.name, {{zero, nameOfZero}, {one, nameOfOne}}});
    };
    const StepPtr oneIsMale = named(u"female"_s, u"male"_s);
    const Offer offer{
        u"sexCodes:"_s + info.name,
        0.9,
        false,
        info.name,
        Phrase::of(
            QT_TRANSLATE_NOOP("sphygma",
                              "Files differ in which is which; the code book of this one tells. Until you "
                              "say it, 1 is taken as male and 0 as unknown.")),
        {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "1 is male")), oneIsMale},
         {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "1 is female")), named(u"male"_s, u"female"_s)}}};
    QList<Proposal> found = offered({texts->table, look.rules}, offer, [&](qint64) {
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 is written as 0 and 1"), {info.name});
    });
    for (Proposal &proposal : found) {
        proposal.leaveAdvised = true;
        for (ProposalChoice &choice : proposal.choices) {
            choice.further = {choice.step};
            choice.step = asText;
        }
    }
    return found;
}

QList<Detector> sexDetectors(const Look &look)
{
    QList<Detector> detectors;
    for (const qsizetype column : look.table.indicesOfRole(u"sex"_s))
        detectors += [&look, column] { return sexCodes(look, column); };
    return detectors;
}

} // namespace sphygma
