// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtCore/qdir.h>
#include <QtCore/qglobal.h>

static void loadAll()
{
    Q_INIT_RESOURCE(clinical);
    Q_INIT_RESOURCE(example);
    Q_INIT_RESOURCE(recipes);
    Q_INIT_RESOURCE(schema);
    Q_INIT_RESOURCE(translations);
}

namespace sphygma {

void loadResources()
{
    loadAll();
}

} // namespace sphygma
