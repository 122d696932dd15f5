// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartspec.h"
#include "app/analysis/filtercolumns.h"
#include "ui/models/workspace.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace sphygma {

/// Asks which rows a column lets through: the frame of the ways below. Accepted with a
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

/// From an end to another, of which one may be left open: the frame of RangeDialog and DaysDialog.
class EndsDialog : public FilterDialog
{
    Q_OBJECT

protected:
    /// \a extremes tells the least and the most there is.
    EndsDialog(const ChartFilter &now, const QString &extremes, QWidget *parent);

    void addEnd(const QString &name, QLineEdit *field);
    void say(const QString &sentence);

    virtual void look() = 0; ///< at what is written, after each key

private:
    QFormLayout *m_form;
    QLabel *m_problem;
};

/// From a number to a number.
class RangeDialog final : public EndsDialog
{
    Q_OBJECT

public:
    RangeDialog(const Workspace &workspace, const FilterColumn &column, const ChartFilter &now, bool ofChart,
                QWidget *parent);

protected:
    void ask(ChartFilter &filter) const override;
    void look() override;

private:
    QLineEdit *m_from, *m_to;
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
