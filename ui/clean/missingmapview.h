// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/missingpatterns.h"

#include <QWidget>

namespace sphygma {

/// Which columns are missing together: a line a pattern, a square a column, filled where it is missing, and
/// how many rows have the pattern. Up and Down choose a line, Enter or a click shows its rows.
class MissingMapView final : public QWidget
{
    Q_OBJECT

public:
    explicit MissingMapView(QWidget *parent = nullptr);

    void setMap(MissingMap map);

    const MissingMap &map() const { return m_map; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

signals:
    void rowsAsked(const sphygma::RowSet &rows, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QString sentence(qsizetype pattern) const;
    void choose(qsizetype pattern);
    int labelWidth() const;
    void paintHead(QPainter &painter) const;
    void paintPattern(QPainter &painter, qsizetype pattern) const;

    MissingMap m_map;
    qsizetype m_chosen = 0;
};

} // namespace sphygma
