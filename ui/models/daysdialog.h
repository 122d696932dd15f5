// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filterdialogs.h"

namespace sphygma {

class DateField;

/// From a day to a day, both in full.
class DaysDialog final : public EndsDialog
{
    Q_OBJECT

public:
    DaysDialog(const Workspace &workspace, const FilterColumn &column, const ChartFilter &now, bool ofChart,
               QWidget *parent);

protected:
    void ask(ChartFilter &filter) const override;
    void look() override;

private:
    const qint64 m_missing;
    DateField *m_from, *m_to;
};

} // namespace sphygma
