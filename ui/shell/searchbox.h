// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace sphygma {

/// The field at the top that opens the command palette; typing happens there.
class SearchBox final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchBox(QAction &search, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace sphygma
