// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/statreader.h"
#include "tests/app/import/dtawriter.h"
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

#include <QBuffer>

using namespace sphygma;
using namespace Qt::StringLiterals;

using List = DtaWriter::List;

/// Stata files of every format and byte order, sound ones and such as ReadStat would read past the end of.
class DtaGuardTest : public QObject
{
    Q_OBJECT

private slots:
    void soundFiles_data() { formats(); }

    void soundFiles();
    void openTexts_data() { formats(); }

    void openTexts();
    void openLongTexts_data();
    void openLongTexts();
    void unknownVersions_data();
    void unknownVersions();

private:
    static void formats()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("bigEndian");
        for (const int format : {104, 105, 108, 110, 111, 112, 113, 114, 115, 117, 118, 119}) {
            for (const bool big : {false, true})
                QTest::addRow("%d, %s", format, big ? "high byte first" : "low byte first") << format << big;
        }
    }

    static Result<StatTable> read(QByteArray file)
    {
        QBuffer device(&file);
        device.open(QIODevice::ReadOnly);
        StatRequest request;
        request.format = StatFormat::Dta;
        request.name = u"test.dta"_s;
        NoProgress progress;
        return readStatFile(device, request, progress);
    }
};

void DtaGuardTest::soundFiles()
{
    QFETCH(int, format);
    QFETCH(bool, bigEndian);
    const QByteArray file = DtaWriter(format, bigEndian).file();
    QVERIFY(statFormatOf({file.constData(), static_cast<size_t>(file.size())}) == StatFormat::Dta);
    Result<StatTable> result = read(file);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    const Imported imported = assembled(std::move(result).value(), {}, *testRules());
    QCOMPARE(shown(imported.table),
             (QList<QStringList>{{u"sex"_s, u"name"_s}, {u"0"_s, u"Ann"_s}, {u"1"_s, u"Bob"_s}}));
    QCOMPARE(imported.table.info(0).valueLabel(u"0"_s), u"Female"_s);
    QCOMPARE(imported.table.info(0).valueLabel(u"1"_s), u"Male"_s);
}

void DtaGuardTest::openTexts()
{
    QFETCH(int, format);
    QFETCH(bool, bigEndian);
    for (const List list : {List::Names, List::Formats, List::LabelNames, List::TableName}) {
        const Result<StatTable> result = read(DtaWriter(format, bigEndian, list).file());
        QVERIFY2(!result, qPrintable(u"list %1 was read"_s.arg(static_cast<int>(list))));
        QVERIFY2(result.error().message.contains(u"has no end"_s), qPrintable(result.error().message));
    }
}

void DtaGuardTest::openLongTexts_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<bool>("bigEndian");
    for (const int format : {117, 118, 119}) {
        for (const bool big : {false, true})
            QTest::addRow("%d, %s", format, big ? "high byte first" : "low byte first") << format << big;
    }
}

void DtaGuardTest::openLongTexts()
{
    QFETCH(int, format);
    QFETCH(bool, bigEndian);
    const Result<StatTable> result = read(DtaWriter(format, bigEndian, List::LongText).file());
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"has no end"_s), qPrintable(result.error().message));
}

/// ReadStat counts what stands there in bytes, so that "361" would be 105 in the layout of 117.
void DtaGuardTest::unknownVersions_data()
{
    QTest::addColumn<QByteArray>("release");
    for (const char *release : {"105", "116", "120", "361", "1A7"})
        QTest::newRow(release) << QByteArray(release);
}

void DtaGuardTest::unknownVersions()
{
    QFETCH(QByteArray, release);
    const Result<StatTable> result = read(DtaWriter(117, false).file().replace("117", release));
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"of a version that cannot be read"_s),
             qPrintable(result.error().message));
}

static const RegisterTest<DtaGuardTest> registered;

#include "tst_dtaguard.moc"
