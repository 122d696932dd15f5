// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/proposal.h"

#include <QWidget>

namespace sphygma {

class Translator;

/// How the values of a column lie: small bars, those that a proposal speaks of filled and named.
class ShapeView final : public QWidget
{
    Q_OBJECT

public:
    ShapeView(ProposalShape shape, const Translator &words, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {360, 96}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF bar(size_t bin, qint64 count) const;
    void describe();

    const ProposalShape m_shape;
    qint64 m_highest = 1;
    QString m_unit;
};

} // namespace sphygma
