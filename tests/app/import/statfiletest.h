// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/import/importhelp.h"

#include <QFile>
#include <QTemporaryDir>

namespace sphygma {

/// What tests of files of statistics programs share: a folder to write them to, and reading them.
class StatFileFixture : public QObject
{
protected:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    static Result<Imported> read(const QString &path, const ImportOptions &options = {})
    {
        NoProgress progress;
        return importFile(path, options, testRules(), progress);
    }

    /// What must be readable.
    Imported table(const QByteArray &bytes, const QString &name, const ImportOptions &options = {})
    {
        Result<Imported> result = read(write(name, bytes), options);
        if (!result)
            QTest::qFail(qPrintable(result.error().message), __FILE__, __LINE__);
        return result ? std::move(result).value() : Imported{};
    }

    QTemporaryDir m_folder;
};

} // namespace sphygma
