// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace sphygma {

class TextLabel;

/// How the report looks and whom it may reach: paper, colour, logo, de-identified, PDF/A, and the earlier
/// report it is compared with.
class LookForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LookForm(Workspace &workspace, QWidget *parent = nullptr);

signals:
    void failed(const sphygma::Error &error);

private:
    void addChoices(QVBoxLayout &column);
    void addLogo(QVBoxLayout &column);
    void addSwitches(QVBoxLayout &column);
    void addSmallCells(QVBoxLayout &column);
    void addComparison(QVBoxLayout &column);
    void chooseLogo();
    void chooseComparison();
    void setSmallest(int limit);
    void change(const std::function<void(ReportSpec &)> &mutate);
    void showState();

    Workspace &m_workspace;
    QComboBox *m_paper = nullptr, *m_accent = nullptr;
    QPushButton *m_logo = nullptr, *m_noLogo = nullptr, *m_compare = nullptr, *m_noCompare = nullptr;
    QCheckBox *m_deidentified = nullptr, *m_archival = nullptr;
    QSpinBox *m_smallest = nullptr;
    TextLabel *m_compared = nullptr;
};

} // namespace sphygma
