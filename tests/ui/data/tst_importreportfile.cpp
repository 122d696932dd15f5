// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "tests/ui/models/testworkspace.h"
#include "ui/data/importreportfile.h"

#include <QFile>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class ImportReportFileTest : public QObject
{
    Q_OBJECT

private slots:
    void saysEverything();
    void keepsMarkupHarmless();
    void listsTheNotes();
    void writesByTheEnding();
    void saysWhenItCannot();

private:
    static RawData raw();
};

RawData ImportReportFileTest::raw()
{
    const TestWorkspace test;
    RawData data = *test.read("patient_id,blood_pressure\nA,120\nB,\"130\nC,140\n", u"<b>visits"_s);
    ImportIssue issue;
    issue.severity = ImportIssue::Severity::Problem;
    issue.line = 3;
    issue.column = u"blood_pressure"_s;
    issue.message = Phrase::verbatim(u"odd, \"really\""_s);
    data.report.issues = {issue};
    data.report.issueCount = 7;
    return data;
}

void ImportReportFileTest::saysEverything()
{
    const RawData data = raw();
    const QString text = importReportText(data, Translator());
    for (const QString &part :
         {u"<b>visits.csv"_s, u"UTF-8"_s, QString::fromLatin1(data.report.source.sha256.toHex()),
          u"patient_id: "_s, u"odd, \"really\""_s, u"7 notes, of which 1 are listed"_s,
          u"not a medical device"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

void ImportReportFileTest::keepsMarkupHarmless()
{
    const QString html = importReportHtml(raw(), Translator());
    QVERIFY(html.contains(u"&lt;b&gt;visits.csv"_s));
    QVERIFY(!html.contains(u"<b>"_s));
}

void ImportReportFileTest::listsTheNotes()
{
    QCOMPARE(importIssuesCsv(raw(), Translator()),
             u"severity,file,line,record,column,message,hint\n"
             "Problem,<b>visits.csv,3,,blood_pressure,\"odd, \"\"really\"\"\",\n"_s);
}

void ImportReportFileTest::writesByTheEnding()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.csv"_s);
    QVERIFY(writeImportReport(raw(), Translator(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("severity,"));
}

void ImportReportFileTest::saysWhenItCannot()
{
    const Status written = writeImportReport(raw(), Translator(), u"/nowhere/at/all/report.txt"_s);
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(u"report.txt"_s));
}

static const RegisterTest<ImportReportFileTest> registered;
#include "tst_importreportfile.moc"
