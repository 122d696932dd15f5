// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace sphygma {

/// What a colour says; never said by colour alone.
enum class Tone { Neutral, Accent, Ok, Warn, Bad };

/// A short fact in a rounded pill: "Age 18 to 99 ×", "Step 4 added". A removable one has a cross and takes
/// the keyboard: click, Space or Delete remove it.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, Tone tone = Tone::Accent, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setRemovable(bool removable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Tone m_tone;
    bool m_removable = false;
};

} // namespace sphygma
