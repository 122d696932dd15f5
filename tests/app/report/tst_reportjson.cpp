// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/exportreport.h"
#include "app/report/reportjson.h"
#include "tests/app/report/reportsample.h"
#include "tests/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sphygma;

class ReportJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatChanged()
    {
        const QJsonObject last = reportJson(sampleReport(u"en"_s));
        ReportContent now = sampleReport(u"en"_s);
        QVERIFY(changesSince(last, now).isEmpty());
        now.values[2].value = 125.9567;
        now.values[2].text = Phrase::of("%1 mmHg", {Figure{125.9567, 1}});
        const auto changes = changesSince(last, now);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].then, u"123.5 mmHg"_s);
        QCOMPARE(Translator().text(changes[0].now), u"126.0 mmHg"_s);
        QCOMPARE(changes[0].difference, u"+2.5"_s);
    }

    void survivesAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"last.json"_s);
        NoProgress progress;
        QVERIFY(bool(exportReport(path, sampleReport(u"en"_s), progress)));
        const auto read = readReportJson(path);
        QVERIFY(bool(read));
        QCOMPARE(*read, reportJson(sampleReport(u"en"_s)));
    }

    void holdsTheTablesOfPinnedAnswers()
    {
        ReportContent content = sampleReport(u"en"_s);
        QVERIFY(!reportJson(content).contains(u"tables"_s));
        content.findings[0].tables = {
            {Phrase::of("Groups"),
             {{Phrase::verbatim(u"sex"_s), Phrase::of("n"), Phrase::of("Mean")},
              {{u"F"_s, qint64(61), Figure{128.456, 1}}, {u"M"_s, qint64(3), QString()}}}}};
        const QJsonArray tables = reportJson(content)[u"tables"_s].toArray();
        QCOMPARE(tables.size(), 1);
        QCOMPARE(tables[0][u"finding"_s], QJsonValue(u"Mean systolic pressure"_s));
        QCOMPARE(tables[0][u"title"_s], QJsonValue(u"Groups"_s));
        QCOMPARE(tables[0][u"columns"_s], QJsonValue(QJsonArray{u"sex"_s, u"n"_s, u"Mean"_s}));
        QCOMPARE(
            tables[0][u"rows"_s],
            QJsonValue(QJsonArray{QJsonArray{u"F"_s, 61, 128.456}, QJsonArray{u"M"_s, 3, QJsonValue()}}));
        content.spec.deidentified = true;
        QVERIFY(!reportJson(content).contains(u"tables"_s));
    }

    void anotherFileIsRefused()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"other.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"steps\": []}");
        file.close();
        const auto read = readReportJson(file.fileName());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY(!readReportJson(folder.filePath(u"none.json"_s)));
    }
};

static const RegisterTest<ReportJsonTest> registered;
#include "tst_reportjson.moc"
