// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/steppreview.h"
#include "ui/models/workspace.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace sphygma {

class TextLabel;

/// What a step would do, worked out while it is being described: how many cells and rows, and examples of
/// before and after. Where texts change, every different match with its count.
class StepPreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit StepPreviewPane(const Workspace &workspace, QWidget *parent = nullptr);

    /// Soon; a newer call takes the place of one that is not done.
    void show(const StepPtr &step, const Table &before);
    /// Nothing can be told.
    void clear();

    /// False until the last step asked for was tried and applies.
    bool applies() const { return m_applies; }

signals:
    void tried();

private:
    void run();
    void showFound(const Result<StepPreview> &found);
    QString sentence(const StepPreview &preview) const;
    void showMatches(const StepPreview &preview);
    void showSamples(const StepPreview &preview);
    void setDetails(QWidget *details);

    const Workspace &m_workspace;
    QTimer m_soon;
    StepPtr m_step;
    Table m_before;
    bool m_applies = false;
    JobSlot m_job;
    TextLabel *m_summary;
    QVBoxLayout *m_rows;
    QWidget *m_details = nullptr;
};

} // namespace sphygma
