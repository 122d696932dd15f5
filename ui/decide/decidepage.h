// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decide/decideview.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QVBoxLayout;

namespace sphygma {

class CategoryTable;
class EmptyState;
class FindingCard;
class HistogramView;
class TextLabel;

/// What the numbers say and do not say: the findings, with the distribution beside them.
class DecidePage final : public QWidget
{
    Q_OBJECT

public:
    explicit DecidePage(Workspace &workspace, QWidget *parent = nullptr);

signals:
    /// The user wants to go on (or back) to \a stage.
    void goTo(sphygma::Stage stage);

private:
    QWidget *makeFindings();
    QWidget *makeGuidelinePicture();
    void refresh();
    void showView();
    void showAssumptions();
    void showError(const Error &why);
    void chooseGuideline(const QString &id);
    QString guidelineId() const;

    Workspace &m_workspace;
    JobSlot m_compute{JobSlot::Mode::Coalesce};
    std::optional<DecideView> m_view;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    FindingCard *m_plain = nullptr;
    FindingCard *m_adults = nullptr;
    FindingCard *m_byGuideline = nullptr;
    HistogramView *m_histogram = nullptr;
    TextLabel *m_histogramNote = nullptr;
    QComboBox *m_guideline = nullptr;
    CategoryTable *m_categories = nullptr;
    TextLabel *m_assumptions = nullptr;
};

} // namespace sphygma
