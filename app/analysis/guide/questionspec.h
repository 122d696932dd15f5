// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartspec.h"

namespace sphygma {

/// A question as data: which one, and of which columns. Kept in the project as the options of a chart of kind
/// "questions", so that it is undone, saved and reopened as charts are.
struct QuestionSpec
{
    QString question = QStringLiteral("compareGroups"); ///< id of a QuestionKind
    QString outcome, other, time; ///< columns by name; an empty one is chosen by what the columns mean
    QStringList columns; ///< of questions that take many; likewise
    QString yes; ///< which of two values counts; empty: what reads like a yes
    bool withoutOther = false; ///< no groups, where they may be left out
    bool noColumns = false; ///< none is wanted, which is not the same as none named

    bool operator==(const QuestionSpec &) const = default;

    QJsonObject toJson() const;
    /// DoesNotFit when there is no such question.
    static Result<QuestionSpec> fromJson(const QJsonObject &json);
};

/// The kind of a chart that stands for the questions.
inline const QString questionsKind = QStringLiteral("questions");

/// The question a chart of that kind asks; the first one where it cannot be read.
QuestionSpec questionOf(const ChartSpec &chart);

/// What is drawn where a chart is wanted: the first kind, while Explore shows the questions.
ChartSpec drawableChart(const ChartSpec &chart);

} // namespace sphygma
