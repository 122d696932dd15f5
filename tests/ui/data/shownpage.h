// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/models/testworkspace.h"
#include "ui/data/datapage.h"
#include "ui/data/tablegrid.h"

namespace sphygma {

inline QByteArray visits()
{
    return "patient_id,age,sbp,dbp\n"
           "P1,61,126,80\n"
           "P2,47,1380,85\n"
           "P3,58,refused,90\n"
           "P4,70,155,\n";
}

/// A page on a small table, shown and settled.
struct ShownPage
{
    ShownPage()
    {
        test.open(visits());
        page = std::make_unique<DataPage>(test.workspace);
        page->resize(1200, 760);
        page->show();
        grid = page->findChild<TableGrid *>();
        model = &grid->tableModel();
    }

    bool isReady() const { return test.isSettled() && model->content().clean && model->rowCount() == 4; }

    TestWorkspace test;
    std::unique_ptr<DataPage> page;
    TableGrid *grid = nullptr;
    TableModel *model = nullptr;
};

inline const Recipe &recipe(const ShownPage &shown)
{
    return *shown.test.document.state().recipe;
}

} // namespace sphygma
