// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/wizardpages.h"

#include "ui/clean/cleanpage.h"

namespace sphygma {

QString wizardPageTitle(WizardPage page)
{
    switch (page) {
    case WizardPage::Columns:
        return CleanPage::tr("Columns");
    case WizardPage::Missing:
        return CleanPage::tr("Missing");
    case WizardPage::Duplicates:
        return CleanPage::tr("Duplicates");
    case WizardPage::WrongValues:
        return CleanPage::tr("Wrong values");
    case WizardPage::Transform:
        return CleanPage::tr("Transform");
    case WizardPage::Finish:
        break;
    }
    return CleanPage::tr("Quality and finish");
}

QStringList wizardPageTitles()
{
    QStringList titles;
    for (int page = 0; page < wizardPageCount; ++page)
        titles += wizardPageTitle(static_cast<WizardPage>(page));
    return titles;
}

} // namespace sphygma
