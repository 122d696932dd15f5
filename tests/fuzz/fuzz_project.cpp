// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"

#include <QFile>
#include <QTemporaryDir>

#include "resources/resources.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

/// A project file may come by mail: it is loaded, or refused with a sentence, and never changed by opening.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    loadResources();
    const QString path = folder.filePath(u"fuzz.sphygma"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(reinterpret_cast<const char *>(data), qint64(size)) != qint64(size))
        return 0;
    file.close();
    const auto store = ProjectStore::open(path);
    if (!store) {
        if (store.error().message.isEmpty())
            qFatal("an error without a sentence");
        return 0;
    }
    NoProgress progress;
    const auto history = (*store)->load(progress);
    if (!history && history.error().message.isEmpty())
        qFatal("an error without a sentence");
    return 0;
}
