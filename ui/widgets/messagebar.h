// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "ui/widgets/chip.h"

#include <QWidget>

class QPushButton;

namespace sphygma {

class TextLabel;

/// A notice over a page that waits for nothing: one sentence, at most one way on, and a cross. A new notice
/// takes the place of the old one. Hidden until it has something to say.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(const QIcon &closeIcon, QWidget *parent = nullptr);

    void showMessage(Tone tone, const QString &text, const QString &action = {});
    void showError(const Error &error);
    void dismiss();
    QString text() const;

    Tone tone() const { return m_tone; }

signals:
    void actionPressed();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    TextLabel *m_text;
    QPushButton *m_action;
};

} // namespace sphygma
