// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/guide/questionkind.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QVBoxLayout;

namespace sphygma {

/// The questions in plain words, and under them the columns of the one that is chosen: only those that fit.
class QuestionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionForm(const Workspace &workspace, QWidget *parent = nullptr);

    /// \a found: the columns taken for those that are not named; null where that failed.
    void show(const QuestionSpec &spec, const Table &table, const TableFacts &facts,
              const GuideQuestion *found);

signals:
    /// \a field names what was changed, so that changes of one field follow each other as one step.
    void changed(const sphygma::QuestionSpec &spec, const QString &field);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitQuestions();
    void choose(int row);
    void fill();
    void addField(const QuestionField &field);
    void addMany();
    void addYes();
    void place(const QString &label, QWidget *widget, const QString &name);
    qsizetype columnOf(const QuestionField &field) const;
    QString titleOf(qsizetype column) const;
    QComboBox *combo() const;

    const Workspace &m_workspace;
    QuestionSpec m_spec;
    Table m_table;
    TableFacts m_facts;
    std::optional<GuideQuestion> m_found;
    QListWidget *m_questions;
    QVBoxLayout *m_rows;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_fields = nullptr;
};

} // namespace sphygma
