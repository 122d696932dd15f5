// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/smallcells.h"
#include "app/analysis/guide/questionkind.h"
#include "app/recipe/reciperunner.h"
#include "ui/explore/chartedits.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QPushButton;

namespace sphygma {

class AnswerView;
class MessageBar;
class PageHeader;
class QuestionForm;

/// Questions in plain words and their answers, instead of a chart. Asked again whenever the data, the
/// question or what the rows are narrowed to changes.
class QuestionsDesk final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsDesk(Workspace &workspace, QWidget *parent = nullptr);

    /// Answers the project's question over \a result, unless the answer is there already.
    void update(const RecipeResultPtr &result);

    /// What was asked last, to be asked again after a look at a chart; empty at first.
    const QJsonObject &lastAsked() const { return m_lastAsked; }

private:
    /// What one run brings; an error of the question is a part of it, said as an answer is.
    struct Answered
    {
        std::shared_ptr<const TableFacts> facts;
        std::optional<GuideQuestion> found;
        GuideAnswer answer;
    };
    using FactsPtr = std::shared_ptr<const TableFacts>;

    /// What an answer depends on.
    struct Asked
    {
        RecipeResultPtr result;
        QuestionSpec spec;
        QList<ChartFilter> filters;
        RowFilter rows;
        SmallCells small; ///< one limit for what is said here and what a report hides

        bool operator==(const Asked &) const = default;
    };

    QWidget *buildSide();
    QWidget *buildAnswer();
    void ask();
    static Result<Answered> answerTo(const Asked &asked, FactsPtr facts, Progress &progress);
    void accept(const Result<Answered> &answered);
    void showNothing(const QString &sentence);
    void edit(const QuestionSpec &spec, const QString &field);
    QString note() const;
    void showPin();
    void pin();
    QString pinId() const;
    void copy();
    void saveCsv();

    Workspace &m_workspace;
    Asked m_asked;
    RecipeResultPtr m_factsOf;
    FactsPtr m_facts;
    GuideAnswer m_shown;
    QJsonObject m_lastAsked;
    ChartEdits m_edits;
    JobSlot m_answer, m_write;
    PageHeader *m_header;
    MessageBar *m_message;
    QuestionForm *m_form;
    AnswerView *m_view;
    QPushButton *m_pin, *m_copy, *m_save;
};

} // namespace sphygma
