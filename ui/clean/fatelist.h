// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "app/recipe/stepfate.h"

#include <QWidget>

class QVBoxLayout;

namespace sphygma {

/// What did not apply, and what found nothing to do, when a recipe was used on another file; with what steps
/// have to say beside.
class FateList final : public QWidget
{
    Q_OBJECT

public:
    FateList(const QList<StepFate> &fates, const Translator &words, QWidget *parent = nullptr);

private:
    void addFate(QVBoxLayout &rows, const StepFate &fate, const Translator &words);
    void addLine(QVBoxLayout &rows, const QString &text);
};

} // namespace sphygma
