// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace sphygma {

/// One choice of a few, side by side: "Systolic | Diastolic | Both". Arrow keys move the choice.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList &segments = {}, QWidget *parent = nullptr);

    void setSegments(const QStringList &segments); ///< chooses the first
    int current() const;
    void setCurrent(int index); ///< emits currentChanged only when it differs

signals:
    void currentChanged(int index);
    /// By mouse or keyboard, not by setCurrent().
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace sphygma
