// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/qualitycomparison.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace sphygma {

class Translator;

/// Every indicator of quality by dimension: as read, cleaned, its grade. Enter or a double click shows the
/// rows behind one.
class IndicatorTable final : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorTable(const Translator &words, QWidget *parent = nullptr);

    void setIndicators(const QList<IndicatorPair> &pairs, const QualityThresholds &thresholds);

    QTreeWidget &tree() const { return *m_tree; }

signals:
    void rowsAsked(const sphygma::RowSet &rows, const QString &name);
    void pageAsked(sphygma::WizardPage page);

private:
    void build();
    QTreeWidgetItem *addDimension(QualityDimension dimension, const QList<const IndicatorPair *> &pairs,
                                  const QualityThresholds &thresholds);
    void addIndicator(QTreeWidgetItem *parent, const IndicatorPair &pair,
                      const QualityThresholds &thresholds);
    const IndicatorPair *chosen() const;
    RowSet rowsOf(const IndicatorPair &pair) const;
    void describe();
    QString gradeName(const std::optional<Indicator> &indicator, const QualityThresholds &thresholds) const;

    const Translator &m_words;
    QList<IndicatorPair> m_pairs;
    QTreeWidget *m_tree;
    QPushButton *m_rows = nullptr;
    QPushButton *m_mend = nullptr;
};

} // namespace sphygma
