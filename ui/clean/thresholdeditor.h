// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/indicator.h"

#include <QDialog>
#include <QMap>

class QLineEdit;
class QPushButton;

namespace sphygma {

class DialogFoot;

class TextLabel;
class Translator;

/// From which values on an indicator gets a worse grade; shares in percent. "> 0; 2; 5" is: worse above
/// nothing, again from 2 and from 5.
class ThresholdEditor final : public QDialog
{
    Q_OBJECT

public:
    ThresholdEditor(const QualityThresholds &thresholds, const Translator &words, QWidget *parent = nullptr);

    const QualityThresholds &thresholds() const { return m_thresholds; }

    static QString boundsText(const QList<GradeBound> &bounds, Measure measure);
    /// Nothing where a part is no number or they do not ascend.
    static std::optional<QList<GradeBound>> boundsFrom(const QString &text, Measure measure);

private:
    QWidget *buildFields(const Translator &words);
    DialogFoot *buildFoot();
    void showAll();
    void read();

    QualityThresholds m_thresholds;
    QMap<QString, QLineEdit *> m_fields; ///< by kind
    TextLabel *m_problem;
    QPushButton *m_apply;
};

} // namespace sphygma
