// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace sphygma {

/// Column headers of a table of patients' data: the name, below it what the column means or its type, and a
/// bar of how complete it is.
class ColumnHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QString subtitle(int section) const;
};

} // namespace sphygma
