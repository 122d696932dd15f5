// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtCore/qglobal.h>
#include <QtCore/qdir.h>

static void loadAll()
{
    Q_INIT_RESOURCE(clinical);
}

namespace sphygma {

void loadResources()
{
    loadAll();
}

} // namespace sphygma
