// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QToolButton;
class QVBoxLayout;

namespace sphygma {

/// One file in a list: what it is called, where it is, and when it was last changed. Opens on a click or
/// Enter.
class FileRow final : public QAbstractButton
{
    Q_OBJECT

public:
    FileRow(const QIcon &icon, const QString &name, const QString &place, const QString &day, bool first);

    /// With a button that takes it off the list.
    void setRemovable(const QIcon &icon, const QString &verb);

    QSize sizeHint() const override;

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_place;
    QString m_day;
    bool m_first;
    QToolButton *m_remove = nullptr;
};

/// A card of file rows with hairlines between.
class FileCard final : public QWidget
{
    Q_OBJECT

public:
    explicit FileCard(QWidget *parent = nullptr);

    FileRow *add(const QIcon &icon, const QString &name, const QString &place, const QString &day);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows;
};

} // namespace sphygma
