// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/exportreport.h"
#include "app/report/reportjson.h"
#include "tests/app/report/reportsample.h"
#include "tests/testcase.h"

#include <QFile>
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
