// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expression/function.h"

#include <QStringList>

namespace sphygma {

static std::vector<const Function *> allFunctions()
{
    std::vector<const Function *> all;
    for (const auto family :
         {numberFunctions(), comparisonFunctions(), logicFunctions(), textFunctions(), dateFunctions()}) {
        for (const Function &function : family)
            all.push_back(&function);
    }
    return all;
}

std::vector<const Function *> functionsNamed(QStringView name)
{
    std::vector<const Function *> found;
    for (const Function *function : allFunctions()) {
        if (name.compare(QLatin1String(function->name), Qt::CaseInsensitive) == 0)
            found.push_back(function);
    }
    return found;
}

QStringList functionNames()
{
    QStringList names;
    for (const Function *function : allFunctions()) {
        const QString name = QLatin1String(function->name);
        if (name.front().isLetter() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace sphygma
