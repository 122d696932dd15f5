// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/clean/cleanpage.h"
#include "ui/data/datapage.h"
#include "ui/decide/decidepage.h"
#include "ui/explore/explorestage.h"
#include "ui/report/reportpage.h"

namespace sphygma {

template<typename Page>
static QWidget *made(Workspace &workspace, const std::function<void(Stage)> &goTo)
{
    auto *page = new Page(workspace);
    QObject::connect(page, &Page::goTo, page, goTo);
    return page;
}

QWidget *makePage(Stage stage, Workspace &workspace, const std::function<void(Stage)> &goTo)
{
    switch (stage) {
    case Stage::Clean:
        return made<CleanPage>(workspace, goTo);
    case Stage::Explore:
        return made<ExploreStage>(workspace, goTo);
    case Stage::Decide:
        return made<DecidePage>(workspace, goTo);
    case Stage::Report:
        return made<ReportPage>(workspace, goTo);
    case Stage::Data:
    case Stage::Share:
        break;
    }
    return made<DataPage>(workspace, goTo);
}

void exportFrom(Stage stage, QWidget &page)
{
    if (auto *data = qobject_cast<DataPage *>(&page); data && stage == Stage::Data)
        data->exportTable();
    if (auto *report = qobject_cast<ReportPage *>(&page); report && stage == Stage::Report)
        report->savePdf();
}

void refreshFrom(QWidget &page)
{
    if (auto *data = qobject_cast<DataPage *>(&page))
        data->refreshFromSource();
}

} // namespace sphygma
