// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/sourcefiles.h"

#include <algorithm>

namespace sphygma {

QList<SourceFile> sourceFiles(const Table &raw, const ImportReport &report)
{
    if (raw.lineage() && raw.lineage()->sources.size() > 1)
        return raw.lineage()->sources;
    return {report.source};
}

QString fileOfRow(const Table &raw, qsizetype row)
{
    const bool several = raw.lineage() && raw.lineage()->sources.size() > 1;
    const qsizetype last = raw.columnCount() - 1;
    if (!several || last < 0 || raw.info(last).type != ColumnType::Text)
        return {};
    return raw.displayText(row, last);
}

bool haveSameBytes(const QList<SourceFile> &before, const QList<SourceFile> &now)
{
    return std::equal(
        before.begin(), before.end(), now.begin(), now.end(),
        [](const SourceFile &a, const SourceFile &b) { return !a.sha256.isEmpty() && a.sha256 == b.sha256; });
}

} // namespace sphygma
