// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDialog>
#include <QTimer>

namespace sphygma {

/// Lets \a answer work in the next Dialog that waits in a loop of its own, once it is shown. An answer that
/// failed leaves none waiting: the test ends instead of hanging.
template<typename Dialog, typename Answer>
void answerNext(QObject &context, Answer answer)
{
    auto *watch = new QTimer(&context);
    QObject::connect(watch, &QTimer::timeout, &context, [watch, answer] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        watch->stop();
        watch->deleteLater();
        answer(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
    watch->start(5);
}

} // namespace sphygma
