// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"
#include "app/quality/categorygroups.h"
#include "app/recipe/steps/steptext.h"

using namespace Qt::StringLiterals;

namespace sphygma {

/// “Central”: “central”, “CENTRAL”
static Phrase groupText(const CategoryGroup &group)
{
    QList<Phrase> others;
    for (const auto &[text, count] : group.spellings.sliced(1))
        others += quoted(text);
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 for %2"),
                      {nested(listed(others)), nested(quoted(group.suggested()))});
}

/// Only to know: which spelling is meant is for people to say.
static QList<Proposal> spellings(const Look &look, qsizetype column)
{
    constexpr qsizetype shown = 4;
    const ColumnInfo &info = look.table.info(column);
    const QList<CategoryGroup> groups = categoryGroups(look.table, column, *look.rules);
    if (groups.isEmpty())
        return {};
    RowSet rows(look.table.rowCount());
    QList<Phrase> texts;
    bool certain = true;
    for (const CategoryGroup &group : groups) {
        rows |= group.rows;
        certain &= group.why != CategoryGroup::Why::Similar;
        if (texts.size() < shown)
            texts += groupText(group);
    }
    const Offer about{
        u"spelling:"_s + info.name,
        certain ? 0.8 : 0.5,
        false,
        {},
        Phrase::of(
            QT_TRANSLATE_NOOP("sphygma",
                              "Probably one and the same: %1. As they stand, every spelling counts as a "
                              "group of its own."),
            {nested(listed(texts))}),
        {}};
    return noted(look, about, rows, column, [&](qint64 cells) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n cells of %1 are written in another way"),
                          {info.name}, cells);
    });
}

QList<Detector> spellingDetectors(const Look &look)
{
    QList<Detector> detectors;
    for (qsizetype column = 0; column < look.table.columnCount(); ++column)
        detectors += [&look, column] { return spellings(look, column); };
    return detectors;
}

} // namespace sphygma
