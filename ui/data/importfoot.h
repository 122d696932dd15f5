// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace sphygma {

class IssueView;
struct FoundCells;
class TextLabel;

/// The foot of the import window: what was noted about the file, how far its reading is, and the ways on.
class ImportFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFoot(Workspace &workspace, QWidget *parent = nullptr);

    void setIssues(const QList<ImportIssue> &issues, const QString &fileName, qint64 total,
                   const FoundCells &found);
    void setSentence(const QString &sentence);
    void setProgress(int percent);
    void setReady(bool ready); ///< the file can be opened
    bool isReady() const;
    void setReading(bool reading); ///< the sentence stands again when it has ended

signals:
    void openPressed();
    void addPressed(); ///< as a further table of the open project
    void cancelPressed();

private:
    IssueView *m_issues;
    TextLabel *m_sentence;
    QProgressBar *m_progress;
    QString m_before; ///< the sentence while nothing was read
    QPushButton *m_cancel;
    QPushButton *m_add;
    QPushButton *m_open;
};

} // namespace sphygma
