// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filterdialogs.h"

namespace sphygma {

class DateField;

/// From a day to a day, both in full; one of them may be left open.
class DaysDialog final : public FilterDialog
{
    Q_OBJECT

public:
    DaysDialog(const Workspace &workspace, const FilterColumn &column, const ChartFilter &now, bool ofChart,
               QWidget *parent);

protected:
    void ask(ChartFilter &filter) const override;

private:
    void look();

    const qint64 m_missing;
    DateField *m_from, *m_to;
    QLabel *m_problem;
};

} // namespace sphygma
