// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "ui/explore/exploredata.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace sphygma {

/// Over the chart: its filters as chips that can be taken off, and what is selected with what can be done
/// about it. The row is there even when it is empty, so that the chart does not jump.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const Theme &theme, const Translator &words, QWidget *parent = nullptr);

    void addTool(QWidget *tool); ///< at the left end
    void setFilters(const QList<ChartFilter> &filters, const RowFilter &rowFilter);
    void setSelected(qint64 rows);

signals:
    void filterRemoved(qsizetype index);
    void rowFilterRemoved();
    void keepPressed();
    void hidePressed();
    void clearPressed();

private:
    const Translator m_words;
    QList<ChartFilter> m_filters; ///< shown
    RowFilter m_rowFilter;
    QHBoxLayout *m_row, *m_chips;
    QPushButton *m_keep, *m_hide, *m_clear;
};

} // namespace sphygma
