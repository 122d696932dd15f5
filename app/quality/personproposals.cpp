// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"
#include "app/quality/personpairs.h"

using namespace Qt::StringLiterals;

namespace sphygma {

static QList<Proposal> likelySamePerson(const Look &look)
{
    NoProgress quiet;
    const auto found = personPairs(look.table, *look.rules, {}, quiet);
    RowSet rows(look.table.rowCount());
    for (const PersonPair &pair : found->pairs) {
        rows.insert(pair.row);
        rows.insert(pair.other);
    }
    const Remark about{u"samePerson"_s, 0.5,
                       Phrase::of(QT_TRANSLATE_NOOP(
                           "sphygma",
                           "They agree in what tells people apart, such as name and date of birth, but have "
                           "different numbers. Compare them with the register; nothing is merged."))};
    QList<Proposal> pairs = noted(look, about, rows, look.table.indexOfRole(u"birth_date"_s), [&](qint64) {
        return Phrase::of(
            QT_TRANSLATE_N_NOOP("sphygma", "%n pairs of patient numbers may be one person each"), {},
            found->pairs.size());
    });
    for (Proposal &proposal : pairs)
        proposal.review = ProposalReview::SamePerson;
    return pairs;
}

static QList<Proposal> likelyShared(const Look &look)
{
    NoProgress quiet;
    const RowSet rows = sharedNumbers(look.table, *look.rules, quiet).value();
    const Remark about{
        u"sharedNumber"_s, 0.6,
        Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                     "Under one patient number stand two sexes, or two dates or years of "
                                     "birth: two people, or a slip. Look them up at the source."))};
    return noted(look, about, rows, look.table.indexOfRole(u"sex"_s), [](qint64 count) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n rows share a number with another person"), {},
                          count);
    });
}

QList<Detector> personDetectors(const Look &look)
{
    return {[&look] { return likelySamePerson(look); }, [&look] { return likelyShared(look); }};
}

} // namespace sphygma
