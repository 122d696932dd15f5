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

    /// Starts with choices made before; shown once the file was looked at with them.
    void setChoices(const ImportOptions &choices) { m_choices = choices; }

    /// Whether the file leaves anything to choose.
    bool asksAnything() const { return m_asks; }

    /// The answer to a question asked elsewhere.
    void chooseDateOrder(DateOrder order);

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
    void showOnlyWhatApplies(const TextDialect &dialect);

    Row m_encoding, m_delimiter, m_quote, m_decimal, m_thousands, m_dates, m_comment;
    QSpinBox *m_header;
    QLabel *m_headerLabel, *m_headerWhy;
    ImportOptions m_choices;
    bool m_asks = true;
};

} // namespace sphygma
