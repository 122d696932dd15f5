// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace sphygma {

/// A switch for what is on or off at once. Its text, where it has one, stands before it; give an accessible
/// name where it has none.
class Toggle final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Toggle(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sphygma
