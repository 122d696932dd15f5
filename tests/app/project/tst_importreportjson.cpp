// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/importreportjson.h"
#include "app/project/phrasejson.h"
#include "tests/app/project/sampleproject.h"
#include "tests/testcase.h"

#include <QJsonDocument>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class ImportReportJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void aReportComesBackThroughText();
    void signsAndOptionsComeBack();
    void anOlderReportIsRead();
    void whatIsNoPhraseIsRefused_data();
    void whatIsNoPhraseIsRefused();
    void phrasesNestOnlySoDeep();
};

void ImportReportJsonTest::aReportComesBackThroughText()
{
    const ImportReport report = sampleRaw(5)->report;
    const QByteArray text = QJsonDocument(importReportJson(report)).toJson();
    const auto back = importReportFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(back);
    QVERIFY(back->source == report.source);
    QCOMPARE_EQ(back->dialect.encoding.value, u"GB18030"_s);
    QVERIFY(back->dialect.encoding.byUser);
    QCOMPARE_EQ(back->dialect.decimalSign.value, QChar(u','));
    QVERIFY(back->dialect.thousandsSign.value.isNull());
    QCOMPARE_EQ(back->dialect.dateOrder.value, DateOrder::DayFirst);
    QCOMPARE_EQ(back->dialect.headerLine.value, 3);
    QCOMPARE_EQ(back->assumptions.size(), 1);
    const auto inner = std::get<std::shared_ptr<const Phrase>>(back->assumptions[0].values[1]);
    QCOMPARE_EQ(std::get<QString>(inner->values[0]), u"systolic"_s);
    const ImportIssue &issue = back->issues.at(0);
    QCOMPARE_EQ(issue.severity, ImportIssue::Severity::Warning);
    QCOMPARE_EQ(issue.line, 12);
    QCOMPARE_EQ(issue.message.count, std::optional(qint64(1) << 60)); // a double would have lost some
    QCOMPARE_EQ(std::get<Figure>(issue.message.values[0]), (Figure{120.25, 2}));
    QCOMPARE_EQ(std::get<qint64>(issue.hint.values[0]), 7);
    QCOMPARE_EQ(back->issueCount, 4711);
    QCOMPARE_EQ(back->stageMs[u"scan"_s], 1.25);
}

void ImportReportJsonTest::signsAndOptionsComeBack()
{
    ImportReport report;
    report.dialect.escape = {u'\\', true, u"backslashes before quotes"_s};
    report.dialect.commentSign = {u"#"_s, false, u"4 lines"_s};
    report.options.table = u"March"_s;
    report.options.quote = QChar();
    report.options.escape = u'\\';
    report.options.dateOrder = DateOrder::MonthFirst;
    report.options.columnTypes = {{u"code"_s, ColumnType::Text}};
    report.options.roles = {{u"sbp"_s, u"RR"_s}};
    report.options.units = {{u"RR"_s, u"kPa"_s}};
    report.options.skippedColumns = {u"b"_s, u"a"_s};
    report.options.asText = true;
    const QByteArray text = QJsonDocument(importReportJson(report)).toJson();
    const auto back = importReportFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(back);
    QCOMPARE_EQ(back->dialect.escape.value, QChar(u'\\'));
    QVERIFY(back->dialect.escape.byUser);
    QCOMPARE_EQ(back->dialect.commentSign.value, u"#"_s);
    QCOMPARE_EQ(back->dialect.commentSign.why, u"4 lines"_s);
    QCOMPARE_EQ(back->options.table, u"March"_s);
    QVERIFY(back->options.quote && back->options.quote->isNull());
    QCOMPARE_EQ(back->options.escape, std::optional<QChar>(u'\\'));
    QVERIFY(!back->options.delimiter && !back->options.headerLine && !back->options.commentSign);
    QVERIFY(back->options.dateOrder == DateOrder::MonthFirst);
    QCOMPARE_EQ(back->options.columnTypes, report.options.columnTypes);
    QCOMPARE_EQ(back->options.roles, report.options.roles);
    QCOMPARE_EQ(back->options.units, report.options.units);
    QCOMPARE_EQ(back->options.skippedColumns, report.options.skippedColumns);
    QVERIFY(back->options.asText);
}

/// Older versions wrote neither escape, comment sign nor options.
void ImportReportJsonTest::anOlderReportIsRead()
{
    QJsonObject json = importReportJson(sampleRaw(5)->report);
    json.remove(u"options"_s);
    QJsonObject dialect = json[u"dialect"].toObject();
    dialect.remove(u"escape"_s);
    dialect.remove(u"commentSign"_s);
    json[u"dialect"_s] = dialect;
    const auto back = importReportFromJson(json);
    QVERIFY(back);
    QVERIFY(back->dialect.escape.value.isNull());
    QVERIFY(back->dialect.commentSign.value.isEmpty());
    QCOMPARE_EQ(back->dialect.headerLine.value, 3);
    QVERIFY(back->options.columnTypes.isEmpty() && !back->options.delimiter);
}

void ImportReportJsonTest::whatIsNoPhraseIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("number") << QByteArray("[5]");
    QTest::newRow("no text") << QByteArray("[{\"values\": []}]");
    QTest::newRow("value of no kind") << QByteArray("[{\"text\": \"%1\", \"values\": [{}]}]");
    QTest::newRow("value null") << QByteArray("[{\"text\": \"%1\", \"values\": [null]}]");
}

void ImportReportJsonTest::whatIsNoPhraseIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!phrasesFromJson(QJsonDocument::fromJson(json).array()));
}

void ImportReportJsonTest::phrasesNestOnlySoDeep()
{
    Phrase phrase = Phrase::verbatim(u"x"_s);
    for (int i = 0; i < 5; ++i)
        phrase = Phrase::of("%1", {nested(phrase)});
    QVERIFY(phraseFromJson(phraseJson(phrase)));
    for (int i = 0; i < 100; ++i)
        phrase = Phrase::of("%1", {nested(phrase)});
    QVERIFY(!phraseFromJson(phraseJson(phrase)));
}

static const RegisterTest<ImportReportJsonTest> registered;
#include "tst_importreportjson.moc"
