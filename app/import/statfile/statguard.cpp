// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/statguard.h"

#include "app/import/statfile/dtaguard.h"
#include "app/import/statfile/savguard.h"
#include "app/import/statfile/staterrors.h"

namespace sphygma {

/// Data and catalogues of formats differ in one byte of their magic number.
static bool isCatalogue(const QByteArray &head)
{
    constexpr qsizetype place = 15;
    return head.size() > place && head[place] == '\x63';
}

Status checkHeader(QIODevice &device, const StatRequest &request)
{
    const QByteArray head = device.peek(1024);
    if (request.format == StatFormat::Sas7bdat && isCatalogue(head))
        return catalogueNoTable(request.name);
    if (request.format == StatFormat::Dta)
        return checkDta(device, request.name);
    if (request.format == StatFormat::Sav || request.format == StatFormat::Zsav)
        return checkSav(device, request.name);
    return ok();
}

} // namespace sphygma
