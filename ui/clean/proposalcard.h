// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clean/wizardmemory.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace sphygma {

class Theme;
class Translator;

/// One thing found in the data: what, an example, and the answers one can give. Nothing changes before one is
/// given; afterwards the card tells which step it became.
class ProposalCard final : public QWidget
{
    Q_OBJECT

public:
    ProposalCard(const WizardMemory::Entry &entry, const Translator &words, const Theme &theme,
                 QWidget *parent = nullptr);

    const Proposal &proposal() const { return m_entry.proposal; }

    bool isOpen() const { return m_entry.step == 0; }

    /// The recommended answer; null on a card that only tells or is done.
    QPushButton *primary() const { return m_primary; }

signals:
    void accepted(int choice);
    void adjusting(int choice);
    /// To be looked at one by one before anything is done.
    void reviewing();
    /// Its rows are to be seen in the table.
    void rowsAsked();
    void left();
    void takenBack();

private:
    void addAnswers(QHBoxLayout *line, const Translator &words);
    void setPrimary(QPushButton &button);
    void addDone(QHBoxLayout *line, const Theme &theme);
    void addWarning(QVBoxLayout *rows);

    const WizardMemory::Entry m_entry;
    QPushButton *m_primary = nullptr;
};

} // namespace sphygma
