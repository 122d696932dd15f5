// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/schema.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace sphygma {

class TextLabel;

/// Asks for the right value of one cell and why it is right; both become a step of the recipe.
class CellDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a value is what the cell shows now; only what fits the column's type is taken.
    CellDialog(const ColumnInfo &column, qint64 record, const QString &value, QWidget *parent = nullptr);

    QString value() const;
    QString reason() const;

private:
    void check();

    const ColumnType m_type;
    const QString m_before;
    QLineEdit *m_value;
    QLineEdit *m_reason;
    TextLabel *m_problem; ///< why the value is not taken
    QPushButton *m_correct;
};

} // namespace sphygma
