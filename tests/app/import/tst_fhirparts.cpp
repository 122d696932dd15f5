// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/fhirreference.h"
#include "app/import/fhir/fhirtypes.h"
#include "app/import/fhir/jsonframer.h"
#include "app/import/fhir/jsontree.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class FhirPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void tree_data();
    void tree();
    void framing_data();
    void framing();
    void longRecords();
    void times_data();
    void times();
    void ages_data();
    void ages();
    void references_data();
    void references();
};

void FhirPartsTest::tree_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<QString>("value"); ///< of the member a
    const auto add = [](const char *name, const char *text, bool fits, const char *value = "") {
        QTest::newRow(name) << QByteArray(text) << fits << QString::fromUtf8(value);
    };
    add("number", R"({"a":120.0})", true, "120.0");
    add("many digits", R"({"a":85.917445342329400001})", true, "85.917445342329400001");
    add("big integer", R"({"a":123456789012345678901234567890})", true, "123456789012345678901234567890");
    add("exponent", R"({"a":1.2e+2 })", true, "1.2e+2");
    add("escapes", R"({"a":"\"x\" \u00e9\n"})", true, "\"x\" \xC3\xA9\n");
    add("last of several", R"({"b":[1,{"a":2}],"a":true})", true, "true");
    add("null", R"({"a":null})", true);
    add("doubled", R"({"a":1,"a":2})", true, "1");
    add("invalid UTF-8", "{\"a\":\"x\xFFy\"}", true, "x\xEF\xBF\xBDy");
    add("array", R"([{"a":1}])", true);
    add("leading zero", R"({"a":012})", false);
    add("bare point", R"({"a":1.})", false);
    add("word", R"({"a":nul})", false);
    add("missing comma", R"({"a":1 "b":2})", false);
    add("missing colon", R"({"a" 1})", false);
    add("comma at the end", R"({"a":1,})", false);
    add("open string", R"({"a":"x)", false);
    add("open object", R"({"a":{"b":1})", false);
    add("two texts", R"({"a":1}{"a":2})", false);
    add("words behind", R"({"a":1} x)", false);
    add("wrong bracket", R"({"a":[1})", false);
    add("nothing", "", false);
    add("scalar", "12", false);
    add("number and word", R"({"a":12x})", false);
    add("control character", "{\"a\":\"x\ny\"}", false);
    QTest::newRow("deep") << QByteArray(200, '[') + QByteArray(200, ']') << false << QString();
}

void FhirPartsTest::tree()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, fits);
    QFETCH(QString, value);
    const qsizetype size = text.size();
    text.append(QByteArray(JsonTree::padding, ' '));
    JsonTree tree;
    const JsonTree::Fault fault = tree.read({text.constData(), static_cast<size_t>(size)});
    QCOMPARE(fault == JsonTree::Fault::None, fits);
    const std::string_view read = tree.root()["a"].text();
    QCOMPARE(QString::fromUtf8(read.data(), static_cast<qsizetype>(read.size())), value);
}

void FhirPartsTest::framing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("records");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("lines") << QByteArray("{\"a\":1}\r\n\n{\"a\":2}\n{broken\n{\"a\":3}")
                           << QByteArrayList{"{\"a\":1}", "{\"a\":2}", "{broken", "{\"a\":3}"}
                           << QList<int>{1, 3, 4, 5};
    QTest::newRow("mark and one object") << QByteArray("\xEF\xBB\xBF{\n\"a\":\"}]\\\"{\"\n}\n")
                                         << QByteArrayList{"{\n\"a\":\"}]\\\"{\"\n}"} << QList<int>{1};
    QTest::newRow("array") << QByteArray("[\n{\"a\":[{\"b\":1}]},\n 5, {\"a\":2}\n]")
                           << QByteArrayList{"{\"a\":[{\"b\":1}]}", "{\"a\":2}"} << QList<int>{2, 3};
    QTest::newRow("bundle") << QByteArray("{\"resourceType\":\"Bundle\",\"link\":[{\"x\":1}],\n\"entry\":[{"
                                          "\"a\":{\"entry\":[{}]}},\n{\"a\":2}],"
                                          "\"signature\":{\"b\":[{}]}}")
                            << QByteArrayList{"{\"a\":{\"entry\":[{}]}}", "{\"a\":2}"} << QList<int>{2, 3};
    QTest::newRow("one after another") << QByteArray("{\n\"a\":1}\n{\"a\":\n2}")
                                       << QByteArrayList{"{\n\"a\":1}", "{\"a\":\n2}"} << QList<int>{1, 3};
    QTest::newRow("cut") << QByteArray("[{\"a\":1},\n{\"a\":") << QByteArrayList{"{\"a\":1}", "(cut)"}
                         << QList<int>{1, 2};
    QTest::newRow("cut in a string") << QByteArray("[{\"a\":1},\n{\"a\":\"x")
                                     << QByteArrayList{"{\"a\":1}", "(cut)"} << QList<int>{1, 2};
}

void FhirPartsTest::framing()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, records);
    QFETCH(QList<int>, lines);
    for (const qint64 block : {1, 7, 1 << 20}) {
        MemorySource source(text);
        JsonFramer framer(source, block);
        JsonRecord record;
        QByteArrayList found;
        QList<int> foundLines;
        while (*framer.next(record)) {
            found.append(record.isCut
                             ? QByteArray("(cut)")
                             : QByteArray(record.text.data(), static_cast<qsizetype>(record.text.size())));
            foundLines.append(static_cast<int>(record.line));
        }
        QCOMPARE(found, records);
        QCOMPARE(foundLines, lines);
    }
}

void FhirPartsTest::longRecords()
{
    const QByteArray tooLong = "{\"a\":\"" + QByteArray(JsonFramer::longest, 'x') + "\"}";
    for (const QByteArray &text : {"{\"a\":1}\n{\"a\":2}\n" + tooLong + "\n{\"a\":3}\n",
                                   "[{\"a\":1},\n{\"a\":2},\n" + tooLong + ",\n{\"a\":3}]"}) {
        MemorySource source(text);
        JsonFramer framer(source);
        JsonRecord record;
        QStringList found;
        while (*framer.next(record))
            found.append(u"%1:%2"_s.arg(record.line).arg(record.isTooLong ? -1 : int(record.text.size())));
        QCOMPARE(found, (QStringList{u"1:7"_s, u"2:7"_s, u"3:-1"_s, u"4:7"_s}));
    }
}

void FhirPartsTest::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("ticks");
    QTest::addColumn<int>("zone");
    using Kind = FhirTime::Kind;
    const auto add = [](const char *text, Kind kind, qint64 ticks = 0, int zone = 0) {
        QTest::newRow(text) << QString::fromLatin1(text) << int(kind) << ticks << zone;
    };
    add("", Kind::None);
    add("1970-01-02", Kind::Date, 86'400'000);
    add("1970-01-01T00:00:01Z", Kind::DateTime, 1000);
    add("1970-01-01T08:00:00+08:00", Kind::DateTime, 28'800'000, 480);
    add("1970-01-01T00:00:00.250-03:30", Kind::DateTime, 250, -210);
    add("1970-01-01T00:00:00.2509999Z", Kind::DateTime, 250);
    add("1970", Kind::Text);
    add("1970-01", Kind::Text);
    add("1970-02-30", Kind::Text);
    add("01/02/1970", Kind::Text);
    add("1970-01-01T25:00:00Z", Kind::Text);
}

void FhirPartsTest::times()
{
    QFETCH(QString, text);
    const QByteArray utf8 = text.toUtf8();
    const FhirTime time = readFhirTime(utf8.toStdString());
    QTEST(int(time.kind), "kind");
    QTEST(time.ticks, "ticks");
    QTEST(int(time.zoneMinutes), "zone");
}

void FhirPartsTest::ages_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("on");
    QTest::addColumn<int>("age"); ///< -1: none
    QTest::addColumn<bool>("approximate");
    QTest::newRow("day before") << u"1960-03-06"_s << u"2024-03-05"_s << 63 << false;
    QTest::newRow("birthday") << u"1960-03-06"_s << u"2024-03-06"_s << 64 << false;
    QTest::newRow("leap day, 28th") << u"2000-02-29"_s << u"2023-02-28"_s << 22 << false;
    QTest::newRow("leap day, 1st") << u"2000-02-29"_s << u"2023-03-01"_s << 23 << false;
    QTest::newRow("newborn") << u"2024-03-05"_s << u"2024-03-05"_s << 0 << false;
    QTest::newRow("unborn") << u"2024-03-06"_s << u"2024-03-05"_s << -1 << false;
    QTest::newRow("month") << u"1960-03"_s << u"2024-03-14"_s << 63 << true;
    QTest::newRow("year") << u"1960"_s << u"2024-07-01"_s << 64 << true;
    QTest::newRow("before 1970") << u"1900-01-01"_s << u"1960-12-31"_s << 60 << false;
    QTest::newRow("no date") << u"1960-13-01"_s << u"2024-07-01"_s << -1 << false;
    QTest::newRow("words") << u"about 1960"_s << u"2024-07-01"_s << -1 << false;
}

void FhirPartsTest::ages()
{
    QFETCH(QString, birth);
    QFETCH(QString, on);
    QFETCH(bool, approximate);
    const qint64 days = readFhirTime(on.toStdString()).ticks / 86'400'000
        - (readFhirTime(on.toStdString()).ticks < 0
           && readFhirTime(on.toStdString()).ticks % 86'400'000 != 0);
    const auto date = readBirthDate(birth.toStdString());
    QTEST(date ? completedYears(*date, days).value_or(-1) : -1, "age");
    QCOMPARE(date && date->isApproximate, approximate);
}

void FhirPartsTest::references_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QString>("shown");
    const auto add = [](const char *reference, const char *shown) {
        QTest::newRow(reference) << QByteArray(reference) << QString::fromLatin1(shown);
    };
    add(R"({"reference":"Patient/12"})", "12");
    add(R"({"reference":"Patient/12/_history/3"})", "12");
    add(R"({"reference":"https://a.example/fhir/Patient/12"})", "12");
    add(R"({"reference":"urn:uuid:ab-12"})", "ab-12");
    add(R"({"reference":"Group/7"})", "Group/7");
    add(R"({"reference":"#p1"})", "Observation/o1#p1");
    add(R"({"identifier":{"system":"urn:x","value":"MRN 4"}})", "MRN 4");
    add(R"({"reference":"Patient?identifier=urn:x|MRN 4"})", "MRN 4");
    add(R"({"display":"Ann"})", "");
}

void FhirPartsTest::references()
{
    QFETCH(QByteArray, reference);
    QFETCH(QString, shown);
    std::string text = reference.toStdString();
    const size_t size = text.size();
    text.resize(size + JsonTree::padding);
    JsonTree tree;
    QCOMPARE(tree.read(std::string_view(text).substr(0, size)), JsonTree::Fault::None);
    const std::string key = referenceKey(tree.root(), "Observation/o1");
    QCOMPARE(QString::fromStdString(std::string(shownReference(key, "Patient"))), shown);
}

static const RegisterTest<FhirPartsTest> registered;
#include "tst_fhirparts.moc"
