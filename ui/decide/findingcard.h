// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/pinnedfinding.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace sphygma {

class Chip;
class TextLabel;

/// One finding as a card: title, key figure, label, what it says and does not say, its small table and
/// source, and whether it is pinned to the report.
class FindingCard final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingCard(Workspace &workspace, QWidget *parent = nullptr);

    /// \a pin is what is kept when the user pins it; its finding is the one shown.
    void show(const PinnedFinding &pin);

    /// Puts \a widget under the key figure: the distribution, the categories.
    void setPicture(QWidget *widget);

    /// Without the small table, where a picture shows the same numbers.
    void setRowsShown(bool shown) { m_rowsShown = shown; }

private:
    void fillSentences(const Finding &finding);
    void fillRows(const Finding &finding);
    void togglePin();
    void showPin();

    Workspace &m_workspace;
    PinnedFinding m_shown;
    bool m_rowsShown = true;
    TextLabel *m_title;
    TextLabel *m_figure;
    Chip *m_label;
    QPushButton *m_pin;
    QVBoxLayout *m_picture;
    QVBoxLayout *m_sentences;
    QGridLayout *m_rows;
    TextLabel *m_source;
};

} // namespace sphygma
