// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "app/project/projectstate.h"
#include "app/recipe/steps/steps.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QListWidget;
class QPushButton;

namespace sphygma {

class TextLabel;

/// Asks which columns of another table of the project are joined, and by which keys.
class JoinDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a here are the columns of the table so far; \a others is not empty.
    JoinDialog(Schema here, QList<NamedTable> others, const Translator &words, QWidget *parent = nullptr);

    StepPtr step() const;

private:
    struct KeyPair
    {
        QComboBox *here;
        QComboBox *there;
    };

    void build();
    KeyPair addKeys(const QString &title, bool optional);
    void showTable();
    void guessKeys();
    JoinTable asked() const;
    void describe();
    const Schema &there() const;

    const Schema m_here;
    const QList<NamedTable> m_others;
    const Translator &m_words;
    QComboBox *m_table = nullptr;
    QList<KeyPair> m_keys;
    QListWidget *m_columns = nullptr;
    QCheckBox *m_first = nullptr;
    TextLabel *m_sentence = nullptr;
    QPushButton *m_join = nullptr;
};

} // namespace sphygma
