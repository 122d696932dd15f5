// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importreport.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace sphygma {

/// How a text file as a whole is read: each choice with its evidence, each one changeable.
class DialectPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DialectPanel(QWidget *parent = nullptr);

    void setDialect(const TextDialect &dialect);

    /// The user's own choices only; what was not touched stays to be found.
    const ImportOptions &choices() const { return m_choices; }

signals:
    void chosen();

private:
    struct Row
    {
        QLabel *label;
        QComboBox *combo;
        QLabel *why;
    };
    Row addRow(const QString &label);
    void connectRows();

    Row m_encoding, m_delimiter, m_decimal, m_thousands, m_dates;
    QSpinBox *m_header;
    QLabel *m_headerWhy;
    ImportOptions m_choices;
};

} // namespace sphygma
