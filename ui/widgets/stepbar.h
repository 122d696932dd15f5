// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace sphygma {

/// The numbered steps of a wizard on one line: done ones with a tick, the current one filled, lines between.
/// A click, or arrow keys, choose a step.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(const QStringList &steps = {}, QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    int current() const { return m_current; }
    void setCurrent(int step);
    bool isDone(int step) const;
    void setDone(int step, bool done);

signals:
    /// By mouse or keyboard; the owner then calls setCurrent().
    void chosen(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Step;

    QList<Step *> m_steps;
    QHBoxLayout *m_layout;
    int m_current = 0;
};

} // namespace sphygma
