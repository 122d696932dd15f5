// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/guide/guidetable.h"
#include "app/base/translator.h"

#include <QTableWidget>

class QVBoxLayout;

namespace sphygma {

/// A small table as high as its rows; numbers stand at the right.
class AnswerTable final : public QTableWidget
{
    Q_OBJECT

public:
    AnswerTable(const ChartTable &cells, const Translator &words, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

/// Its title, and the table below.
void addAnswerTable(QVBoxLayout &column, const GuideTable &table, const Translator &words);

} // namespace sphygma
