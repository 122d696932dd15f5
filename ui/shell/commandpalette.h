// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace sphygma {

/// Finds an action by the words of its name and runs it. Up and down choose, Enter runs, Escape closes.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const QList<QAction *> &actions, QWidget *parent);

    /// Under \a anchor, at least as wide as it.
    void openUnder(const QWidget &anchor);

    /// Actions whose names hold every word of \a query, those that begin with it first.
    static QList<QAction *> matching(const QList<QAction *> &actions, const QString &query);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &query);
    void runCurrent();

    QList<QAction *> m_actions;
    QList<QAction *> m_shown;
    QLineEdit *m_query;
    QListWidget *m_list;
};

} // namespace sphygma
