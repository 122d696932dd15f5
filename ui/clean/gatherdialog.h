// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "app/recipe/steps/steps.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace sphygma {

class TextLabel;

/// Asks which numbered readings side by side become rows of their own.
class GatherDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a found is what readingColumns() says.
    GatherDialog(GatherColumns found, const Translator &words, QWidget *parent = nullptr);

    /// The step that was asked for.
    StepPtr step() const;

private:
    GatherColumns asked() const;
    void describe();

    const GatherColumns m_found;
    const Translator &m_words;
    QListWidget *m_values = nullptr;
    QLineEdit *m_label = nullptr;
    TextLabel *m_sentence = nullptr;
    QPushButton *m_make = nullptr;
};

} // namespace sphygma
