// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "ui/models/workspace.h"

#include <QWidget>

namespace sphygma {

class ElidedLabel;
class MessageBar;

/// The files of the import window where there are several: what they are, and what to do where they cannot be
/// put together. Of one file nothing is shown.
class ImportFiles final : public QWidget
{
    Q_OBJECT

public:
    ImportFiles(Workspace &workspace, const QStringList &paths, QWidget *parent = nullptr);

    const QStringList &paths() const { return m_paths; }

    bool isSeveral() const { return m_paths.size() > 1; }

    bool isTogether() const { return isSeveral() && !m_apart; }

    /// Each is a table of its own, as the user said.
    bool isApart() const { return m_apart; }

    QString title() const;
    QString note() const; ///< what becomes of them, one sentence

    /// Says why they cannot be read, and offers a way on: to leave out the file at \a path, which cannot be
    /// read by itself, or to keep files of different columns apart. False where it has none to offer.
    bool offerWayOn(const Error &error, const QString &path);

    /// It came from the clipboard: there is no file a person knows of.
    void setPasted() { m_pasted = true; }

    /// They can be read together.
    void setFit();

signals:
    /// Another set of files, or another use of them.
    void changed();

private:
    void takeWay();
    void showNames();

    QStringList m_paths;
    QString m_unreadable; ///< the file that would be left out
    bool m_apart = false;
    bool m_pasted = false;
    ElidedLabel *m_names;
    MessageBar *m_message;
};

} // namespace sphygma
