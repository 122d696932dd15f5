// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/import/importhelp.h"
#include "tests/app/import/workbookhelp.h"

#include <QTemporaryDir>

namespace sphygma {

/// What tests of workbooks share: a folder to write them to, and reading them.
class WorkbookTest : public QObject
{
protected:
    QString write(const QString &name, const Parts &parts)
    {
        writeParts(m_folder.filePath(name), parts);
        return m_folder.filePath(name);
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    static Result<Imported> tryRead(const QString &path, const ImportOptions &options = {})
    {
        NoProgress progress;
        return importFile(path, options, testRules(), progress);
    }

    static Imported read(const QString &path, const ImportOptions &options = {})
    {
        Result<Imported> result = tryRead(path, options);
        if (!result)
            QTest::qFail(qPrintable(result.error().message), __FILE__, __LINE__);
        return result ? std::move(result).value() : Imported{};
    }

    /// One column "v" of \a cells in a workbook.
    Imported column(const QByteArrayList &cells, const QByteArrayList &texts = {}, bool is1904 = false)
    {
        QByteArray rows = row(1, {text("v"), text("w")});
        for (qsizetype i = 0; i < cells.size(); ++i)
            rows += row(static_cast<int>(i) + 2, {cells[i], text("x" + QByteArray::number(i))});
        return read(write(QStringLiteral("t.xlsx"), xlsxParts({{"Sheet1", rows, {}, {}}}, texts, is1904)));
    }

    QTemporaryDir m_folder;
};

} // namespace sphygma
