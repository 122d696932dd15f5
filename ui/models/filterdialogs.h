// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartspec.h"
#include "app/analysis/filtercolumns.h"
#include "ui/models/workspace.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace sphygma {

/// Asks which rows a column lets through: the frame of the ways below, and of DaysDialog. Accepted with a
/// filter that is not empty.
class FilterDialog : public QDialog
{
    Q_OBJECT

public:
    ChartFilter filter() const;

protected:
    FilterDialog(const ChartFilter &now, QWidget *parent);

    void finish(bool ofChart); ///< the foot; \a ofChart also offers to leave other charts alone
    void setReady(bool ready);

    virtual void ask(ChartFilter &filter) const = 0;

    QVBoxLayout *m_rows;

private:
    const ChartFilter m_now;
    QCheckBox *m_onlyHere = nullptr;
    QPushButton *m_answer = nullptr;
};

/// From a number to a number; one of them may be left open.
class RangeDialog final : public FilterDialog
{
    Q_OBJECT

public:
    RangeDialog(const Workspace &workspace, const FilterColumn &column, const ChartFilter &now, bool ofChart,
                QWidget *parent);

protected:
    void ask(ChartFilter &filter) const override;

private:
    void look();

    QLineEdit *m_from, *m_to;
    QLabel *m_problem;
};

/// Ticks in a list that is searched: for columns of many values.
class ValuesDialog final : public FilterDialog
{
    Q_OBJECT

public:
    ValuesDialog(const FilterColumn &column, const ChartFilter &now, bool ofChart, QWidget *parent);

protected:
    void ask(ChartFilter &filter) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void tickShown(bool on);
    void count();

    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_count;
};

} // namespace sphygma
