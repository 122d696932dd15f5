// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/import/importhelp.h"

#include <QByteArrayList>
#include <QFile>
#include <QTemporaryDir>

/// Small FHIR resources for tests.
namespace sphygma::fhirsample {

inline QByteArray patient(const QByteArray &id, const QByteArray &birth, const QByteArray &sex = "female")
{
    return R"({"resourceType":"Patient","id":")" + id + R"(","gender":")" + sex + R"(","birthDate":")" + birth
        + R"("})";
}

inline QByteArray quantity(const QByteArray &value, const QByteArray &code = "mm[Hg]",
                           const QByteArray &more = {})
{
    return R"("valueQuantity":{"value":)" + value
        + R"(,"unit":"x","system":"http://unitsofmeasure.org","code":")" + code + "\"" + more + "}";
}

inline QByteArray coded(const QByteArray &code)
{
    return R"("code":{"coding":[{"system":"http://loinc.org","code":")" + code + "\"}]}";
}

inline QByteArray component(const QByteArray &code, const QByteArray &value)
{
    return "{" + coded(code) + "," + value + "}";
}

inline QByteArray observation(const QByteArray &id, const QByteArray &members,
                              const QByteArray &subject = "Patient/p1",
                              const QByteArray &time = "2024-03-05T09:30:00+08:00",
                              const QByteArray &status = "final")
{
    return R"({"resourceType":"Observation","id":")" + id + R"(","status":")" + status
        + R"(","subject":{"reference":")" + subject + R"("},"effectiveDateTime":")" + time + "\"," + members
        + "}";
}

inline QByteArray panel(const QByteArray &systolic, const QByteArray &diastolic)
{
    return coded("85354-9") + R"(,"component":[)" + component("8480-6", systolic) + ","
        + component("8462-4", diastolic) + "]";
}

inline QByteArray pressure(const QByteArray &id, const QByteArray &systolic, const QByteArray &diastolic,
                           const QByteArray &subject = "Patient/p1",
                           const QByteArray &time = "2024-03-05T09:30:00+08:00",
                           const QByteArray &status = "final")
{
    return observation(id, panel(quantity(systolic), quantity(diastolic)), subject, time, status);
}

inline QByteArray lines(const QByteArrayList &resources)
{
    return resources.join('\n') + '\n';
}

/// Columns for cases that read bytes and look at rows and sentences.
inline void addCaseColumns()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("columns"); ///< of each row, joined by a slash
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("told"); ///< with "!" in front: not told
}

/// Reads bytes as a file; what does not succeed fails the running test.
class WrittenFile
{
public:
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("test.ndjson"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            QTest::qFail("the file cannot be written", __FILE__, __LINE__);
        return path;
    }

    Imported read(const QByteArray &bytes, const QString &table = {}, ImportOptions options = {})
    {
        options.table = table;
        NoProgress progress;
        Result<Imported> result = importFile(write(bytes), options, testRules(), progress);
        if (!result)
            QTest::qFail(qPrintable(result.error().message), __FILE__, __LINE__);
        return result ? std::move(result).value() : Imported{};
    }

    static QString cell(const Imported &imported, qsizetype row, const QString &column)
    {
        const qsizetype index = imported.table.indexOf(column);
        return index < 0 ? QStringLiteral("(no column)") : imported.table.displayText(row, index);
    }

    static QString reason(const Imported &imported, qsizetype row, const QString &column)
    {
        const Column &cells = imported.table.column(imported.table.indexOf(column));
        return cells.reasonName(cells.reason(row));
    }

    /// One case of addCaseColumns().
    void verify()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, columns);
        QFETCH(QStringList, rows);
        QFETCH(QString, told);
        const Imported imported = read(bytes);
        QStringList found;
        for (qsizetype row = 0; row < imported.table.rowCount(); ++row) {
            QStringList cells;
            for (const QString &column : columns.split(u'/'))
                cells.append(cell(imported, row, column));
            found.append(cells.join(u'/'));
        }
        QCOMPARE(found, rows);
        const QString all = sentences(imported.report);
        QVERIFY2(told.startsWith(u'!') ? !all.contains(told.mid(1)) : all.contains(told), qPrintable(all));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace sphygma::fhirsample
