// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"
#include "app/quality/categorygroups.h"
#include "app/recipe/steps/steps.h"
#include "app/recipe/steps/steptext.h"
#include "app/table/showntext.h"

using namespace Qt::StringLiterals;

namespace sphygma {

/// “Central”: “central”, “CENTRAL”
static Phrase groupText(const CategoryGroup &group)
{
    QList<Phrase> others;
    for (const auto &[text, count] : group.spellings.sliced(1))
        others += quoted(visibleBlanks(text));
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 for %2"),
                      {nested(listed(others)), nested(quoted(visibleBlanks(group.suggested())))});
}

static QMap<QString, QString> mergeMap(const QList<CategoryGroup> &groups)
{
    QMap<QString, QString> map;
    for (const CategoryGroup &group : groups) {
        for (const auto &[text, count] : group.spellings.sliced(1))
            map.insert(text, group.suggested());
    }
    return map;
}

/// Groups that are told together, and merged by one step after a look at each.
static QList<Proposal> mergeProposal(const Look &look, qsizetype column, const QList<CategoryGroup> &groups,
                                     bool certain)
{
    constexpr qsizetype shown = 4;
    const ColumnInfo &info = look.table.info(column);
    if (groups.isEmpty())
        return {};
    QList<Phrase> texts;
    for (const CategoryGroup &group : groups.first(qMin(shown, groups.size())))
        texts += groupText(group);
    const Offer offer{
        certain ? u"spelling:"_s + info.name : u"spelling:"_s + info.name + u":similar"_s,
        certain ? 0.8 : 0.5,
        false,
        info.name,
        Phrase::of(
            QT_TRANSLATE_NOOP("sphygma",
                              "Probably one and the same: %1. As they stand, every spelling counts as a "
                              "group of its own."),
            {nested(listed(texts))}),
        {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Merge")),
          mergeCategories({info.name, mergeMap(groups)}),
          {}}}};
    QList<Proposal> found = offered(look, offer, [&](qint64 cells) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n cells of %1 are written in another way"),
                          {info.name}, cells);
    });
    for (Proposal &proposal : found) {
        for (ProposalSample &sample : proposal.samples) {
            sample.before = visibleBlanks(sample.before);
            sample.after = visibleBlanks(sample.after);
        }
    }
    return found;
}

static QList<Proposal> spellings(const Look &look, qsizetype column)
{
    QList<CategoryGroup> certain, similar;
    const QList<CategoryGroup> groups = categoryGroups(look.table, column, *look.rules);
    for (const CategoryGroup &group : groups)
        (group.why == CategoryGroup::Why::Similar ? similar : certain) += group;
    return mergeProposal(look, column, certain, true) + mergeProposal(look, column, similar, false);
}

QList<Detector> spellingDetectors(const Look &look)
{
    QList<Detector> detectors;
    for (qsizetype column = 0; column < look.table.columnCount(); ++column)
        detectors += [&look, column] { return spellings(look, column); };
    return detectors;
}

} // namespace sphygma
