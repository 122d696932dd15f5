// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/proposal.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace sphygma {

class Theme;
class Translator;

/// One thing found in the data: what, an example, and the answers one can give. Nothing changes before one is
/// given; afterwards the card tells which step it became.
class ProposalCard final : public QWidget
{
    Q_OBJECT

public:
    /// \a step is the number of the step it became, 0 while it is open.
    ProposalCard(const Proposal &proposal, qsizetype step, const Translator &words, const Theme &theme,
                 QWidget *parent = nullptr);

    const Proposal &proposal() const { return m_proposal; }

    bool isOpen() const { return m_step == 0; }

    /// The recommended answer; null on a card that only tells or is done.
    QPushButton *primary() const { return m_primary; }

signals:
    void accepted(int choice);
    void adjusting(int choice);
    /// To be looked at one by one before anything is done.
    void reviewing();
    void left();
    void takenBack();

private:
    void addAnswers(QHBoxLayout *line, const Translator &words);
    void setPrimary(QPushButton &button);
    void addDone(QHBoxLayout *line, const Theme &theme);

    Proposal m_proposal;
    qsizetype m_step;
    QPushButton *m_primary = nullptr;
};

} // namespace sphygma
