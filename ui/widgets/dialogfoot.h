// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDialog;
class QHBoxLayout;
class QPushButton;

namespace sphygma {

/// The foot of a dialog: at the right Cancel, which rejects, and the one button that answers the dialog; what
/// else there is to press stands at the left. What answering does is connected by the dialog.
class DialogFoot final : public QWidget
{
    Q_OBJECT

public:
    DialogFoot(const QString &answer, QDialog *dialog);

    QPushButton *answer() const { return m_answer; }

    QPushButton *cancel() const { return m_cancel; }

    void addAtLeft(QPushButton *button);

private:
    QHBoxLayout *m_row;
    QPushButton *m_cancel, *m_answer;
    int m_left = 0;
};

} // namespace sphygma
