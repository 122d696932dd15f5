// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtCore/qglobal.h>
#include <QtCore/qdir.h>

static void loadAll()
{
    Q_INIT_RESOURCE(clinical);
    Q_INIT_RESOURCE(example);
    Q_INIT_RESOURCE(recipes);
    Q_INIT_RESOURCE(translations);
}

namespace sphygma {

void loadResources()
{
    loadAll();
}

} // namespace sphygma
