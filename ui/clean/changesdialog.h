// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/reciperunner.h"

#include <QDialog>

class QTableView;

namespace sphygma {

/// The first changes of one step: where, what stood there, what stands there now.
class ChangesDialog final : public QDialog
{
    Q_OBJECT

public:
    ChangesDialog(const QString &sentence, const StepResult &step, QWidget *parent = nullptr);

    static constexpr int shownChanges = 200;

private:
    QTableView *m_view;
};

} // namespace sphygma
