// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/qualityreport.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace sphygma {

class DigitCard;
class IndicatorTable;
class KeyFigure;
class TextLabel;

/// What the recipe came to and how good the data are: the one-page report of clinical_spec 4.4 and every
/// indicator before and after, with the rows behind it and the page that would mend it.
class FinishPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FinishPanel(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();

signals:
    void goTo(sphygma::Stage stage);
    void rowsAsked(const sphygma::RowSet &rows, const QString &name);
    void pageAsked(sphygma::WizardPage page);
    void said(const QString &text);
    void failed(const sphygma::Error &error);

private:
    QWidget *buildFigures();
    QWidget *buildIndicators();
    QWidget *buildWays();
    void showReport(const QualityReport &report);
    void editThresholds();
    void exportLog();

    Workspace &m_workspace;
    Shared<QualityThresholds> m_shownFor; ///< what the grades shown go by
    JobSlot m_job;
    JobSlot m_export;
    TextLabel *m_verdict = nullptr;
    KeyFigure *m_read = nullptr;
    KeyFigure *m_kept = nullptr;
    KeyFigure *m_changed = nullptr;
    QVBoxLayout *m_report = nullptr; ///< the parts made anew with every report
    IndicatorTable *m_indicators = nullptr;
    DigitCard *m_digits = nullptr;
};

} // namespace sphygma
