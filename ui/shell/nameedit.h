// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace sphygma {

/// A name that looks like a heading until it is edited: Enter keeps, Escape gives up.
class NameEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit NameEdit(QWidget *parent = nullptr);

    void setName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void renamed(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keep();

    QString m_name;
};

} // namespace sphygma
