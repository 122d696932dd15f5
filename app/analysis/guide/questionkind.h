// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/guide/questionspec.h"
#include "app/analysis/guide/testguide.h"

namespace sphygma {

/// What a column holds, as far as questions ask.
struct ColumnFacts
{
    bool isNumber = false; ///< can be computed with
    bool isMeasured = false; ///< a number that is neither a code nor a yes or no
    bool isPersonal = false; ///< tells who somebody is: no question is about it
    QStringList values; ///< the labels of its different values, where they are few enough for groups
};

/// Of each column of a table.
using TableFacts = std::vector<ColumnFacts>;

/// Looks through the columns; cancelled is the only way to fail.
Result<TableFacts> learnFacts(const Table &table, Progress &progress);

/// A column that a question needs.
struct QuestionField
{
    enum class Takes : quint8 { Number, Groups, YesNo, NumberOrGroups, NumberOrYesNo };
    QString QuestionSpec::*place = &QuestionSpec::outcome;
    const char *label = ""; ///< marked
    Takes takes = Takes::NumberOrGroups;
    QStringList roles = {}; ///< whose columns are taken where none is named, best first
    QStringList hints = {}; ///< parts of names that tell it, where no role does
    bool optional = false;
    bool likeOutcome = false; ///< a second reading of the first
};

/// One question a clinician asks, in plain words, and what it needs.
struct QuestionKind
{
    QString id;
    Question question = Question::CompareGroups;
    bool paired = false;
    const char *name = ""; ///< marked: the question
    const char *purpose = ""; ///< marked: an example of it
    QList<QuestionField> fields;
    const char *many = nullptr; ///< marked label of a list of columns; null without one
    qsizetype most = 24; ///< so many columns of that list
};

const QList<QuestionKind> &questionKinds();
const QuestionKind *questionKind(const QString &id); ///< null when unknown
QStringList questionIds();

bool fits(const ColumnFacts &facts, QuestionField::Takes takes);
bool fitsMany(const ColumnFacts &facts);

/// The question with its columns found, those that are not named by what suits best. DoesNotFit when one is
/// not there.
Result<GuideQuestion> resolveQuestion(const Table &table, const TableFacts &facts, const QuestionSpec &spec);

} // namespace sphygma
