// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sphygma {

/// Keeps the wheel from changing a choice or a number that merely passes under the pointer while a page is
/// scrolled: the wheel goes on to the page.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace sphygma
