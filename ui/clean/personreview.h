// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/personpairs.h"
#include "app/recipe/step.h"
#include "ui/clean/pairdecisions.h"
#include "ui/models/workspace.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QTableWidget;

namespace sphygma {

class TextLabel;

/// Pairs of patient numbers that may be one person, side by side, decided one by one. What is decided becomes
/// one step that gives both the same number.
class PersonReview final : public QDialog
{
    Q_OBJECT

public:
    PersonReview(const Workspace &workspace, const Table &table, QWidget *parent = nullptr);

    /// Null while no pair was taken as one person.
    StepPtr step() const;

    /// Every pair with what was said of it, now or in an earlier review.
    const QList<PairDecision> &decisions() const { return m_decisions; }

    bool isComplete() const; ///< every pair is decided

private:
    void build();
    void showPairs(const PersonPairs &pairs);
    void showPair(int index);
    void decide(bool same);
    void describe();
    QString outcome() const;
    void showDecision(int index);
    QString numberOf(qsizetype row) const;

    const Table m_table;
    QList<PersonPair> m_pairs;
    const QStringList m_visited; ///< of the project: who was said to be two people before
    QList<PairDecision> m_decisions; ///< one a pair
    JobSlot m_find;
    TextLabel *m_note = nullptr;
    QListWidget *m_list = nullptr;
    QTableWidget *m_sides = nullptr;
    QPushButton *m_one = nullptr;
    QPushButton *m_two = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace sphygma
