// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importer.h"

#include <QFile>
#include <QTemporaryDir>

#include "resources/resources.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

static const ClinicalRulesPtr &rules()
{
    static const ClinicalRulesPtr shipped = [] {
        loadResources();
        return ClinicalRules::shipped().value();
    }();
    return shipped;
}

/// An archive comes from anywhere: it is listed and read, or refused with a sentence.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"fuzz.zip"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(reinterpret_cast<const char *>(data), qint64(size)) != qint64(size))
        return 0;
    file.close();
    ImportOptions options;
    options.threads = 1;
    const auto entries = listTables(path, options);
    if (!entries) {
        if (entries.error().message.isEmpty())
            qFatal("an error without a sentence");
        return 0;
    }
    NoProgress progress;
    for (const TableEntry &entry : entries->first(qMin<qsizetype>(entries->size(), 4))) {
        options.table = entry.name;
        const auto imported = importFile(path, options, rules(), progress);
        if (!imported && imported.error().message.isEmpty())
            qFatal("an error without a sentence");
    }
    return 0;
}
