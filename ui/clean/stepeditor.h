// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/step.h"

#include <QDialog>
#include <QHash>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace sphygma {

class TextLabel;
class Translator;

/// The numbers of a step, to be changed before or after it is added: limits, or the codes and words that mean
/// missing.
class StepEditor final : public QDialog
{
    Q_OBJECT

public:
    StepEditor(const StepPtr &step, const Translator &words, QWidget *parent = nullptr);

    /// The step with the changed numbers; the old one where they do not make a step.
    StepPtr step() const { return m_step; }

    static bool canEdit(const Step &step);

private:
    void addField(QFormLayout &rows, const QString &caption, const QString &key);
    void build();

    StepPtr m_step;
    QJsonObject m_json;
    QHash<QString, QLineEdit *> m_fields;
    QPushButton *m_apply = nullptr;
    TextLabel *m_problem = nullptr;
};

} // namespace sphygma
