// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

class QPushButton;

namespace sphygma {

class TextLabel;

/// What stands where there is nothing yet: an icon, what is missing, and the way on.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QIcon &icon, const QString &title, const QString &sentence, const QString &action = {},
               QWidget *parent = nullptr);

    void setText(const QString &title, const QString &sentence);

signals:
    void actionPressed();

private:
    TextLabel *m_title;
    TextLabel *m_sentence;
};

} // namespace sphygma
