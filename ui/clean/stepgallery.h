// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clean/stepkinds.h"
#include "ui/models/workspace.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace sphygma {

/// Every kind of step, by family, to choose one to add: typing narrows the list, Enter takes the chosen one.
class StepGallery final : public QDialog
{
    Q_OBJECT

public:
    explicit StepGallery(const Workspace &workspace, QWidget *parent = nullptr);

    /// Null while a family is chosen.
    const StepKind *chosen() const;

    /// Chooses a kind, describes the step and puts it into the recipe; false when the user thought better of
    /// it, and where a dialog of the kind's own goes on. Without \a id the gallery asks.
    static bool addStep(Workspace &workspace, QWidget *parent, const QString &id = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void narrow(const QString &text);

    const Workspace &m_workspace;
    QLineEdit *m_search;
    QTreeWidget *m_list;
};

} // namespace sphygma
