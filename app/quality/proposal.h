// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/phrase.h"
#include "app/recipe/recipe.h"
#include "app/recipe/reciperunner.h"

#include <functional>
#include <optional>
#include <vector>

namespace sphygma {

/// The pages of the wizard that offer something.
enum class WizardPage : quint8 { Columns, Missing, Duplicates, WrongValues, Transform, Finish };

/// A row shown as an example: what it is, what stands there, what would stand there.
struct ProposalSample
{
    qsizetype row = 0; ///< table row
    qint64 record = 0; ///< from 1
    Phrase description; ///< "P0093311, 61 years"
    QString before;
    QString after; ///< empty when it would be missing or the row removed
};

/// One answer the user can give: a verb and the step it adds.
struct ProposalChoice
{
    Phrase verb; ///< "Exchange", "Set missing"
    StepPtr step;
    QList<StepPtr> further = {}; ///< taken and taken back together with it
};

/// How the values of a column lie, for a look at the shape: bins of equal width, and those it speaks of.
struct ProposalShape
{
    double low = 0; ///< where the first bin begins
    double width = 1; ///< of a bin
    std::vector<qint64> counts;
    std::vector<qint64> meant; ///< of counts, those that would change
    QString unit; ///< UCUM code of the axis; empty when unknown
};

/// Cells of some columns, as a reader sees them.
struct ProposalCells
{
    QStringList columns;
    QList<QStringList> rows;
};

/// How some rows would stand in a table of another shape.
struct ProposalReshape
{
    ProposalCells before;
    ProposalCells after;
};

/// What a person has to look at one by one before anything is done.
enum class ProposalReview : quint8 { None, SamePerson };

/// Something found in the data that a step could mend. Nothing is changed until a choice is accepted.
struct Proposal
{
    QString id; ///< stable while the data are: "decimalShift:sbp"
    WizardPage page = WizardPage::WrongValues;
    Phrase title; ///< "2 911 systolic values look ten times too large"
    Phrase explanation; ///< "For example 1240 … Divide by ten?"
    qint64 count = 0; ///< cells or rows affected
    double certainty = 0.5; ///< 0 … 1, for ranking
    bool lossless = false; ///< can be taken by "accept all safe ones"
    bool leaveAdvised = false; ///< to leave it is the recommended answer; its choices are other ways
    RowSet rows; ///< all rows it speaks of; none where it is about a column as a whole
    QList<ProposalSample> samples; ///< at most five
    QList<ProposalChoice>
        choices; ///< the first is the recommended one, unless leaveAdvised; empty: only to know
    std::optional<ProposalShape> shape = {};
    std::optional<ProposalReshape> reshape = {}; ///< instead of samples
    ProposalReview review = ProposalReview::None;
};

/// Hears the proposals of each detector as it ends, from any thread, one at a time.
using ProposalsHeard = std::function<void(const QList<Proposal> &)>;

/// What can be mended before what is only to know; then by certainty, then by how much it touches.
void rankProposals(QList<Proposal> &proposals);

/// Everything worth proposing for \a page after a run of the recipe so far, most affected and most certain
/// first. Once readings are averaged, cells are still looked at as they were before. Read-only and
/// re-entrant.
Result<QList<Proposal>> findProposals(const RecipeResult &result, WizardPage page,
                                      const ClinicalRulesPtr &rules, Progress &progress,
                                      const ProposalsHeard &heard = {});

/// The same on a table alone.
Result<QList<Proposal>> findProposals(const Table &table, WizardPage page, const ClinicalRulesPtr &rules,
                                      Progress &progress);

} // namespace sphygma
