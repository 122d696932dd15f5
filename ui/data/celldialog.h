// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace sphygma {

/// Asks for the right value of one cell and why it is right; both become a step of the recipe.
class CellDialog final : public QDialog
{
    Q_OBJECT

public:
    CellDialog(const QString &column, qint64 record, const QString &value, QWidget *parent = nullptr);

    QString value() const;
    QString reason() const;

private:
    QLineEdit *m_value;
    QLineEdit *m_reason;
    QPushButton *m_correct;
};

} // namespace sphygma
