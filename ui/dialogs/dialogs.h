// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace sphygma {

/// Every question the program asks in a window of its own; tests answer through an implementation of theirs.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// Empty when given up. \a filter as in QFileDialog.
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggested,
                             const QString &filter) = 0;

    /// A question with verbs; the index of the answer, or -1 when given up. The last answer is the harmless
    /// one.
    virtual int ask(QWidget *parent, const QString &title, const QString &text, const QStringList &verbs) = 0;

    virtual void showError(QWidget *parent, const Error &error) = 0;
};

/// The real ones.
class WindowDialogs final : public Dialogs
{
public:
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggested,
                     const QString &filter) override;
    int ask(QWidget *parent, const QString &title, const QString &text, const QStringList &verbs) override;
    void showError(QWidget *parent, const Error &error) override;
};

} // namespace sphygma
