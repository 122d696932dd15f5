// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/guide/testguide.h"
#include "ui/models/workspace.h"
#include "ui/widgets/labels.h"

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace sphygma {

/// An answer to be read: the one sentence, how to take it, tables, figures, why this method, what was
/// checked, and what to beware of.
class AnswerView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AnswerView(const Workspace &workspace, QWidget *parent = nullptr);

    /// \a note: which rows and which data, in small print. The same \a question is read on where it was.
    void show(const GuideAnswer &answer, const QString &note, const QString &question);

private:
    void addNarrow(QWidget *widget); ///< to the column, with a limit of its own to its width
    void addText(TextKind kind, const QString &text, const QString &name = {});
    void addSection(const char *title);
    void addTable(const GuideTable &table);
    void addFigures(const QList<GuideFigure> &figures);
    void addSentences(const QList<Phrase> &sentences);
    void addChecks(const QList<GuideCheck> &checks);
    void addWarnings(const QList<Phrase> &warnings);
    void addMarked(QGridLayout &grid, int row, bool good, const QString &what, const QString &found);

    const Workspace &m_workspace;
    QVBoxLayout *m_column = nullptr;
    QString m_question;
};

} // namespace sphygma
