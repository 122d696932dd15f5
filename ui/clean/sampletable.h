// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace sphygma {

/// A few example rows of a proposal: which row, who, and what would stand there instead.
class SampleTable final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString place; ///< "Row 1 204"
        QString description; ///< "P0093311, 61 years"
        QString before;
        QString after; ///< marked
    };

    explicit SampleTable(QList<Row> rows, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintChange(QPainter &painter, const QRect &rect, const Row &row) const;

    QList<Row> m_rows;
};

} // namespace sphygma
