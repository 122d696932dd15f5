// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace sphygma {

/// Why a step does not work, in the colours of a warning.
class WarnNote final : public QLabel
{
    Q_OBJECT

public:
    explicit WarnNote(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sphygma
