// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/statguard.h"

#include "app/import/statfile/staterrors.h"

namespace sphygma {

/// Data and catalogues of formats share their magic number.
static bool isCatalogue(const QByteArray &head)
{
    constexpr qsizetype kindPlace = 156;
    return head.mid(kindPlace, 8) == "CATALOG ";
}

Status checkHeader(QIODevice &device, const StatRequest &request)
{
    const QByteArray head = device.peek(1024);
    if (request.format == StatFormat::Sas7bdat && isCatalogue(head))
        return catalogueNoTable(request.name);
    return ok();
}

} // namespace sphygma
