// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importer.h"

#include <QFile>
#include <QTemporaryDir>

using namespace sphygma;

/// Any bytes as an archive: listed, and every entry read, without a crash and without much memory.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto rules = *ClinicalRules::shipped();
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fuzz.bin"));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return 0;
        file.write(reinterpret_cast<const char *>(data), qint64(size));
    }
    const Result<QList<TableEntry>> tables = listTables(path, {});
    if (!tables)
        return 0;
    NoProgress progress;
    ImportOptions options;
    options.threads = 1;
    for (const TableEntry &entry : *tables) {
        options.table = entry.name;
        (void)importFile(path, options, rules, progress);
    }
    return 0;
}
