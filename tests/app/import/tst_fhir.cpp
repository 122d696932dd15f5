// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/fhirtypes.h"
#include "app/import/fhir/jsonframer.h"
#include "app/import/fhir/jsontree.h"
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

#include <QTemporaryDir>

#include <zlib.h>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

QByteArray patient(const QByteArray &id, const QByteArray &birth, const QByteArray &sex = "female")
{
    return R"({"resourceType":"Patient","id":")" + id + R"(","gender":")" + sex + R"(","birthDate":")" + birth
        + R"("})";
}

QByteArray quantity(const QByteArray &value, const QByteArray &code = "mm[Hg]", const QByteArray &more = {})
{
    return R"("valueQuantity":{"value":)" + value
        + R"(,"unit":"x","system":"http://unitsofmeasure.org","code":")" + code + "\"" + more + "}";
}

QByteArray coded(const QByteArray &code)
{
    return R"("code":{"coding":[{"system":"http://loinc.org","code":")" + code + "\"}]}";
}

QByteArray component(const QByteArray &code, const QByteArray &value)
{
    return "{" + coded(code) + "," + value + "}";
}

QByteArray observation(const QByteArray &id, const QByteArray &members,
                       const QByteArray &subject = "Patient/p1",
                       const QByteArray &time = "2024-03-05T09:30:00+08:00",
                       const QByteArray &status = "final")
{
    return R"({"resourceType":"Observation","id":")" + id + R"(","status":")" + status
        + R"(","subject":{"reference":")" + subject + R"("},"effectiveDateTime":")" + time + "\"," + members
        + "}";
}

QByteArray panel(const QByteArray &systolic, const QByteArray &diastolic)
{
    return coded("85354-9") + R"(,"component":[)" + component("8480-6", systolic) + ","
        + component("8462-4", diastolic) + "]";
}

QByteArray pressure(const QByteArray &id, const QByteArray &systolic, const QByteArray &diastolic,
                    const QByteArray &subject = "Patient/p1",
                    const QByteArray &time = "2024-03-05T09:30:00+08:00", const QByteArray &status = "final")
{
    return observation(id, panel(quantity(systolic), quantity(diastolic)), subject, time, status);
}

QByteArray lines(const QByteArrayList &resources)
{
    return resources.join('\n') + '\n';
}

QByteArray gzipped(const QByteArray &bytes)
{
    QByteArray out(bytes.size() + 1024, '\0');
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace

class FhirTest : public QObject
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
    void containers_data();
    void containers();
    void roles();
    void numbers();
    void joined();
    void repeatedJoined();
    void statuses();
    void absent();
    void units();
    void subjects();
    void containedAndIdentifiers();
    void context();
    void partialDates();
    void zones();
    void otherTables();
    void wideRepeats();
    void tableNames();
    void defaults_data();
    void defaults();
    void broken();
    void refused_data();
    void refused();
    void plainObjects();
    void textAndTypes();
    void previews();

private:
    QString write(const QByteArray &bytes, const QString &name = u"test.ndjson"_s)
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
        return index < 0 ? u"(no column)"_s : imported.table.displayText(row, index);
    }

    static QString reason(const Imported &imported, qsizetype row, const QString &column)
    {
        const Column &cells = imported.table.column(imported.table.indexOf(column));
        return cells.reasonName(cells.reason(row));
    }

    QTemporaryDir m_folder;
};

void FhirTest::tree_data()
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

void FhirTest::tree()
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

void FhirTest::framing_data()
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

void FhirTest::framing()
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

void FhirTest::longRecords()
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

void FhirTest::times_data()
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

void FhirTest::times()
{
    QFETCH(QString, text);
    const QByteArray utf8 = text.toUtf8();
    const FhirTime time = readFhirTime(utf8.toStdString());
    QTEST(int(time.kind), "kind");
    QTEST(time.ticks, "ticks");
    QTEST(int(time.zoneMinutes), "zone");
}

void FhirTest::ages_data()
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

void FhirTest::ages()
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

void FhirTest::references_data()
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

void FhirTest::references()
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

void FhirTest::containers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QList<qint64>>("rowLines");
    const QByteArray p = patient("p1", "1960-03-06"), a = pressure("o1", "128", "82"),
                     b = pressure("o2", "152.5", "95", "Patient/p1", "2024-03-07");
    QTest::newRow("ndjson") << lines({p, a, b}) << u"fhir ndjson"_s << QList<qint64>{2, 3};
    QTest::newRow("patient last") << lines({a, b, p}) << u"fhir ndjson"_s << QList<qint64>{1, 2};
    QTest::newRow("array") << QByteArray("[" + a + ",\n" + b + ",\n" + p + "]") << u"fhir json"_s
                           << QList<qint64>{1, 2};
    QTest::newRow("bundle") << QByteArray("{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":" + a
                                          + "},\n{\"resource\":" + b + "},{\"resource\":" + p + "}]}")
                            << u"fhir json"_s << QList<qint64>{1, 2};
    QTest::newRow("bundle, type last")
        << QByteArray("{\"entry\":[{\"resource\":" + a + "},\n{\"resource\":" + b + "},{\"resource\":" + p
                      + "}],\"resourceType\":\"Bundle\"}")
        << u"fhir json"_s << QList<qint64>{1, 2};
    QTest::newRow("bundles a line") << lines(
        {"{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":" + a + "},{\"resource\":" + p + "}]}",
         "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":" + b + "}]}"})
                                    << u"fhir ndjson"_s << QList<qint64>{1, 2};
    QTest::newRow("gzip") << gzipped(lines({p, a, b})) << u"fhir ndjson in gzip"_s << QList<qint64>{2, 3};
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF" + lines({p, a, b})) << u"fhir ndjson"_s
                          << QList<qint64>{2, 3};
}

/// However they are packed, the same resources make the same table.
void FhirTest::containers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<qint64>, rowLines);
    const Imported imported = read(bytes);
    QCOMPARE(shown(imported.table),
             (QList<QStringList>{{u"patient_id"_s, u"visit_date"_s, u"age"_s, u"sex"_s, u"sbp"_s, u"dbp"_s,
                                  u"status"_s, u"observation_id"_s},
                                 {u"p1"_s, u"2024-03-05T09:30:00"_s, u"63"_s, u"female"_s, u"128"_s, u"82"_s,
                                  u"final"_s, u"o1"_s},
                                 {u"p1"_s, u"2024-03-07T00:00:00"_s, u"64"_s, u"female"_s, u"152.5"_s,
                                  u"95"_s, u"final"_s, u"o2"_s}}));
    QCOMPARE(typeIds(imported.table),
             (QStringList{u"text"_s, u"datetime"_s, u"number"_s, u"text"_s, u"number"_s, u"number"_s,
                          u"text"_s, u"text"_s}));
    QTEST(imported.report.format, "format");
    QCOMPARE((QList<qint64>{imported.table.lineOf(0), imported.table.lineOf(1)}), rowLines);
    QCOMPARE(imported.report.records, 2);
    QCOMPARE(imported.report.source.sha256.size(), 32);
}

void FhirTest::roles()
{
    const Imported imported = read(lines({patient("p1", "1960-03-06"), pressure("o1", "128", "82")}));
    const Table &table = imported.table;
    for (const QString &role : {u"patient_id"_s, u"visit_date"_s, u"age"_s, u"sex"_s, u"sbp"_s, u"dbp"_s}) {
        const qsizetype index = table.indexOfRole(role);
        QVERIFY2(index >= 0, qPrintable(role));
        QCOMPARE(table.info(index).name, role);
    }
    QCOMPARE(table.info(table.indexOf(u"sbp"_s)).unit, u"mm[Hg]"_s);
    QCOMPARE(table.info(table.indexOf(u"age"_s)).unit, u"a"_s);
    ImportOptions options;
    options.roles.insert(u"dbp"_s, u"sbp"_s);
    const Imported changed = read(lines({pressure("o1", "128", "82")}), {}, options);
    QCOMPARE(changed.table.info(changed.table.indexOf(u"sbp"_s)).role, u"dbp"_s);
    QCOMPARE(changed.table.indicesOfRole(u"dbp"_s).size(), 1);
}

/// No digit differs from the file.
void FhirTest::numbers()
{
    const Imported imported = read(lines({
        pressure("o1", "106.6797730199243", "71.50"),
        pressure("o2", "1.2e2", "0.12345678901234567890123"),
        observation("o3",
                    panel(quantity("90", "mm[Hg]", R"(,"comparator":"<")"),
                          quantity("60", "mm[Hg]", R"(,"comparator":">=")"))),
    }));
    const Column &sbp = imported.table.column(imported.table.indexOf(u"sbp"_s));
    QCOMPARE(sbp.number(0), 106.6797730199243);
    QCOMPARE(sbp.number(1), 120.0);
    QCOMPARE(cell(imported, 2, u"sbp"_s), u"<90"_s);
    QCOMPARE(reason(imported, 2, u"sbp"_s), u"censored"_s);
    QCOMPARE(cell(imported, 1, u"dbp"_s), u"0.12345678901234567890123"_s);
    QCOMPARE(reason(imported, 1, u"dbp"_s), u"notANumber"_s);
    QCOMPARE(cell(imported, 2, u"dbp"_s), u">=60"_s);
    QCOMPARE(sbp.numberFormat().decimals, 13);
}

/// Lone observations of one patient and time; the encounter must be the same too.
void FhirTest::joined()
{
    const QByteArray first = R"(,"encounter":{"reference":"Encounter/e1"})",
                     second = R"(,"encounter":{"reference":"Encounter/e2"})";
    const Imported imported = read(lines({
        observation("d1", coded("8462-4") + "," + quantity("82") + first),
        observation("s2", coded("8480-6") + "," + quantity("150") + second),
        observation("s1", coded("8480-6") + "," + quantity("128") + first),
        observation("s3", coded("8480-6") + "," + quantity("111"), "Patient/p2"),
    }));
    QCOMPARE(imported.table.rowCount(), 3);
    QCOMPARE(cell(imported, 0, u"sbp"_s), u"128"_s);
    QCOMPARE(cell(imported, 0, u"dbp"_s), u"82"_s);
    QCOMPARE(cell(imported, 0, u"observation_id"_s), u"s1+d1"_s);
    QCOMPARE(cell(imported, 0, u"encounter_id"_s), u"e1"_s);
    QCOMPARE(cell(imported, 1, u"sbp"_s), u"150"_s);
    QCOMPARE(reason(imported, 1, u"dbp"_s), u"empty"_s);
    QCOMPARE(cell(imported, 2, u"patient_id"_s), u"p2"_s);
    QVERIFY2(sentences(imported.report).contains(u"1 reading(s) were joined"_s),
             qPrintable(sentences(imported.report)));
}

void FhirTest::repeatedJoined()
{
    const auto lone = [](const char *id, const char *code, const char *value, const char *status = "final") {
        return observation(id, coded(code) + "," + quantity(value), "Patient/p1", "2024-03-05", status);
    };
    const Imported imported =
        read(lines({lone("s0", "8480-6", "300", "entered-in-error"), lone("s1", "8480-6", "128"),
                    lone("s2", "8480-6", "132"), lone("d1", "8462-4", "81"), lone("d2", "8462-4", "84")}));
    QCOMPARE(imported.table.rowCount(), 3);
    QCOMPARE(reason(imported, 0, u"sbp"_s), u"status:entered-in-error"_s);
    QCOMPARE(cell(imported, 1, u"sbp"_s) + u'/' + cell(imported, 1, u"dbp"_s), u"128/81"_s);
    QCOMPARE(cell(imported, 2, u"sbp"_s) + u'/' + cell(imported, 2, u"dbp"_s), u"132/84"_s);
    QVERIFY2(sentences(imported.report).contains(u"in the order of the file"_s),
             qPrintable(sentences(imported.report)));
}

void FhirTest::statuses()
{
    QByteArrayList all;
    const QByteArrayList statuses{"final",      "amended",   "corrected",        "preliminary",
                                  "registered", "cancelled", "entered-in-error", "unknown"};
    for (const QByteArray &status : statuses)
        all.append(pressure("o-" + status, "128", "82", "Patient/p1", "2024-03-05", status));
    const Imported imported = read(lines(all));
    QCOMPARE(imported.table.rowCount(), 8);
    for (qsizetype row = 0; row < 8; ++row) {
        const QString status = QString::fromLatin1(statuses[row]);
        QCOMPARE(cell(imported, row, u"status"_s), status);
        QCOMPARE(cell(imported, row, u"sbp"_s), u"128"_s); // the text stays
        QCOMPARE(reason(imported, row, u"sbp"_s), row < 3 ? QString() : u"status:"_s + status);
    }
    QVERIFY2(sentences(imported.report).contains(u"5 reading(s) are not final"_s),
             qPrintable(sentences(imported.report)));
    QVERIFY(sentences(imported.report).contains(u"entered-in-error: 1"_s));
}

void FhirTest::absent()
{
    const QByteArray reason_ = R"("dataAbsentReason":{"coding":[{"code":"not-performed"}]})";
    const Imported imported = read(lines({
        observation("o1", panel(quantity("128"), reason_)),
        observation("o2", coded("85354-9") + "," + reason_),
        observation("o3", coded("85354-9")),
        observation("o4", coded("85354-9") + R"(,"hasMember":[{"reference":"Observation/o1"}])"),
    }));
    QCOMPARE(imported.table.rowCount(), 3);
    QCOMPARE(reason(imported, 0, u"dbp"_s), u"absent:not-performed"_s);
    QCOMPARE(cell(imported, 0, u"sbp"_s), u"128"_s);
    QCOMPARE(reason(imported, 1, u"sbp"_s), u"absent:not-performed"_s);
    QCOMPARE(reason(imported, 1, u"dbp"_s), u"absent:not-performed"_s);
    QCOMPARE(reason(imported, 2, u"sbp"_s), u"empty"_s);
}

/// Nothing is converted, and nothing mixed in silence.
void FhirTest::units()
{
    const QByteArray words = R"("valueQuantity":{"value":119,"unit":"mmHg"})",
                     none = R"("valueQuantity":{"value":121})";
    const Imported imported = read(lines({
        pressure("o1", "128", "82"),
        observation("o2", panel(quantity("16.5", "kPa"), quantity("84"))),
        observation("o3", panel(words, words)),
        observation("o4", panel(none, quantity("80"))),
    }));
    const Table &table = imported.table;
    QCOMPARE(table.info(table.indexOf(u"sbp"_s)).unit, u"mm[Hg]"_s);
    QCOMPARE(cell(imported, 1, u"sbp"_s), u"16.5"_s);
    QCOMPARE(cell(imported, 0, u"sbp_unit"_s), u"mm[Hg]"_s);
    QCOMPARE(cell(imported, 1, u"sbp_unit"_s), u"kPa"_s);
    QCOMPARE(cell(imported, 2, u"sbp_unit"_s), u"mm[Hg]"_s);
    QCOMPARE(cell(imported, 3, u"sbp_unit"_s), QString());
    QCOMPARE(table.indexOf(u"dbp_unit"_s), -1);
    const QString told = sentences(imported.report);
    QVERIFY2(told.contains(u"several units (kPa: 1, mmHg: 2)"_s)
                 || told.contains(u"several units (mmHg: 2, kPa: 1)"_s),
             qPrintable(told));
    QVERIFY2(told.contains(u"1 value(s) carry no unit"_s), qPrintable(told));
}

void FhirTest::subjects()
{
    const QByteArray bundle = R"({"resourceType":"Bundle","entry":[{"fullUrl":"urn:uuid:aa","resource":)"
        + patient("p1", "1960-03-06") + R"(},{"resource":)" + pressure("o1", "128", "82", "urn:uuid:aa")
        + R"(},{"resource":)" + pressure("o2", "129", "82", "https://x.example/fhir/Patient/p1")
        + R"(},{"resource":)" + pressure("o3", "130", "82", "Patient/other") + R"(},{"resource":)"
        + pressure("o4", "131", "82", "") + "}]}";
    const Imported imported = read(bundle);
    QStringList ids, sexes;
    for (qsizetype row = 0; row < imported.table.rowCount(); ++row) {
        ids.append(cell(imported, row, u"patient_id"_s));
        sexes.append(cell(imported, row, u"sex"_s));
    }
    QCOMPARE(ids, (QStringList{u"p1"_s, u"p1"_s, u"other"_s, QString()}));
    QCOMPARE(sexes, (QStringList{u"female"_s, u"female"_s, QString(), QString()}));
    const QString told = sentences(imported.report);
    QVERIFY2(told.contains(u"1 row(s) belong to patients who are not in this file"_s), qPrintable(told));
    QVERIFY2(told.contains(u"1 row(s) name no patient"_s), qPrintable(told));
}

void FhirTest::containedAndIdentifiers()
{
    const QByteArray contained =
        R"(,"contained":[{"resourceType":"Patient","id":"p1","gender":"male","birthDate":"1950-01-01"}])";
    const QByteArray known =
        R"({"resourceType":"Patient","id":"p9","gender":"female","identifier":[{"system":"urn:x","value":"77"}]})";
    const QByteArray byIdentifier =
        R"({"resourceType":"Observation","id":"o3","status":"final","subject":{"identifier":{"system":"urn:x","value":"77"}},)"
        + panel(quantity("120"), quantity("80")) + "}";
    const Imported imported = read(lines({
        observation("o1", panel(quantity("128"), quantity("82")) + contained, "#p1"),
        observation("o2", panel(quantity("129"), quantity("82")), "#p1"),
        byIdentifier,
        known,
    }));
    QCOMPARE(cell(imported, 0, u"sex"_s), u"male"_s);
    QCOMPARE(cell(imported, 0, u"age"_s), u"74"_s);
    QCOMPARE(cell(imported, 1, u"sex"_s), QString()); // another observation's patient is not this one's
    QCOMPARE(cell(imported, 2, u"patient_id"_s), u"p9"_s);
    QCOMPARE(cell(imported, 2, u"sex"_s), u"female"_s);
}

/// Position, arm, method, device, and the site of the encounter.
void FhirTest::context()
{
    const QByteArray more =
        R"(,"bodySite":{"text":"Right arm"},"method":{"coding":[{"code":"37931006","display":"Auscultation"}]},)"
        R"("device":{"display":"Model 7"},"encounter":{"reference":"Encounter/e1"},)"
        R"("extension":[{"url":"http://hl7.org/fhir/StructureDefinition/observation-bodyPosition",)"
        R"("valueCodeableConcept":{"coding":[{"display":"Sitting"}]}}])";
    const Imported imported = read(lines({
        observation("o1", panel(quantity("128"), quantity("82")) + more),
        R"({"resourceType":"Encounter","id":"e1","serviceProvider":{"reference":"Organization/h1"}})",
        R"({"resourceType":"Organization","id":"h1","name":"North clinic"})",
    }));
    QCOMPARE(cell(imported, 0, u"arm"_s), u"Right arm"_s);
    QCOMPARE(cell(imported, 0, u"method"_s), u"Auscultation"_s);
    QCOMPARE(cell(imported, 0, u"device"_s), u"Model 7"_s);
    QCOMPARE(cell(imported, 0, u"position"_s), u"Sitting"_s);
    QCOMPARE(cell(imported, 0, u"encounter_id"_s), u"e1"_s);
    QCOMPARE(cell(imported, 0, u"site"_s), u"North clinic"_s);
}

void FhirTest::partialDates()
{
    const Imported imported = read(lines({
        patient("p1", "1960"),
        patient("p2", "1960-03-06"),
        pressure("o1", "128", "82", "Patient/p1", "2024-03-05"),
        pressure("o2", "129", "82", "Patient/p2", "2023"),
        pressure("o3", "130", "82", "Patient/p2", "1950-01-01"),
    }));
    QCOMPARE(imported.table.info(1).type, ColumnType::Date);
    QCOMPARE(cell(imported, 0, u"age"_s), u"63"_s);
    QCOMPARE(cell(imported, 1, u"visit_date"_s), u"2023"_s);
    QCOMPARE(reason(imported, 1, u"visit_date"_s), u"notANumber"_s);
    QCOMPARE(cell(imported, 1, u"age"_s), QString());
    QCOMPARE(cell(imported, 2, u"age"_s), QString());
    const QString told = sentences(imported.report);
    for (const QString &part : {u"1 age(s) are approximate"_s, u"1 time(s) are only a year or month"_s,
                                u"1 row(s) are dated before the patient's birth"_s})
        QVERIFY2(told.contains(part), qPrintable(told));
}

void FhirTest::zones()
{
    const Imported imported = read(lines({
        pressure("o1", "128", "82", "Patient/p1", "2024-03-05T23:30:00-05:00"),
        pressure("o2", "129", "82", "Patient/p1", "2024-03-05T23:30:00Z"),
        R"({"resourceType":"Observation","status":"final","effectivePeriod":{"start":"2024-03-05T10:00:00Z","end":"2024-03-06T10:00:00Z"},)"
            + panel(quantity("120"), quantity("80")) + "}",
        R"({"resourceType":"Observation","status":"final","effectiveInstant":"2024-03-05T10:00:00.123Z",)"
            + panel(quantity("120"), quantity("80")) + "}",
    }));
    QCOMPARE(cell(imported, 0, u"visit_date"_s), u"2024-03-05T23:30:00"_s);
    QCOMPARE(cell(imported, 0, u"time_zone"_s), u"-05:00"_s);
    QCOMPARE(cell(imported, 1, u"time_zone"_s), u"+00:00"_s);
    QCOMPARE(cell(imported, 2, u"visit_date"_s), u"2024-03-05T10:00:00"_s);
    QCOMPARE(cell(imported, 3, u"visit_date"_s), u"2024-03-05T10:00:00.123"_s);
    QVERIFY(sentences(imported.report).contains(u"1 time(s) in the file are periods"_s));
    QVERIFY(sentences(imported.report).contains(u"Times carry a time zone"_s));
}

void FhirTest::otherTables()
{
    const QByteArray file = lines({
        patient("p1", "1960-03-06"),
        pressure("o1", "128", "82"),
        observation(
            "o2",
            R"("code":{"coding":[{"system":"http://loinc.org","code":"8867-4","display":"Heart rate"}]},)"
                + quantity("61", "/min")),
        observation("o3", R"("code":{"text":"Smoking"},"valueCodeableConcept":{"text":"Never"})"),
        observation(
            "o4",
            R"("code":{"text":"Dipstick"},"valueRatio":{"numerator":{"value":1},"denominator":{"value":128}})"),
    });
    const Imported all = read(file, u"observations"_s);
    QCOMPARE(all.table.rowCount(), 5);
    QStringList values;
    for (qsizetype row = 0; row < 5; ++row)
        values.append(cell(all, row, u"code"_s) + u'|' + cell(all, row, u"display"_s) + u'|'
                      + cell(all, row, u"value"_s) + u'|' + cell(all, row, u"value_text"_s) + u'|'
                      + cell(all, row, u"unit"_s) + u'|' + cell(all, row, u"age"_s));
    QCOMPARE(values,
             (QStringList{u"8480-6||128||mm[Hg]|63"_s, u"8462-4||82||mm[Hg]|63"_s,
                          u"8867-4|Heart rate|61||/min|63"_s, u"|Smoking||Never||63"_s,
                          u"|Dipstick||1 : 128||63"_s}));
    const Imported wide = read(file, u"observations wide"_s);
    QCOMPARE(shown(wide.table),
             (QList<QStringList>{{u"patient_id"_s, u"visit_date"_s, u"age"_s, u"sex"_s, u"8480-6"_s,
                                  u"8462-4"_s, u"Heart rate"_s, u"Smoking"_s, u"Dipstick"_s},
                                 {u"p1"_s, u"2024-03-05T09:30:00"_s, u"63"_s, u"female"_s, u"128"_s, u"82"_s,
                                  u"61"_s, u"Never"_s, u"1 : 128"_s}}));
    QCOMPARE(wide.table.indexOfRole(u"heart_rate"_s), 6);
    QCOMPARE(wide.table.indexOfRole(u"sbp"_s), 4);
    QCOMPARE(wide.table.info(6).unit, u"/min"_s);
    const Imported people = read(file, u"patients"_s);
    QCOMPARE(shown(people.table),
             (QList<QStringList>{{u"patient_id"_s, u"identifier"_s, u"sex"_s, u"birth_date"_s},
                                 {u"p1"_s, QString(), u"female"_s, u"1960-03-06"_s}}));
}

void FhirTest::wideRepeats()
{
    const QByteArray rate = coded("8867-4") + ",";
    const Imported wide = read(lines({observation("o1", rate + quantity("61", "/min")),
                                      observation("o2", rate + quantity("63", "/min")),
                                      observation("o3", rate + quantity("70", "/min"), "")}),
                               u"observations wide"_s);
    QCOMPARE(wide.table.rowCount(), 3);
    QCOMPARE(cell(wide, 0, u"8867-4"_s) + cell(wide, 1, u"8867-4"_s) + cell(wide, 2, u"8867-4"_s),
             u"616370"_s);
    QVERIFY2(sentences(wide.report).contains(u"1 value(s) repeat a patient, time and code"_s),
             qPrintable(sentences(wide.report)));
}

void FhirTest::tableNames()
{
    const auto names = [this](const QByteArray &bytes) {
        QStringList list;
        const auto entries = listTables(write(bytes), {});
        if (entries) {
            for (const TableEntry &entry : *entries)
                list.append(entry.name);
        }
        return list;
    };
    const QByteArray p = patient("p1", "1960"),
                     rate = observation("o", coded("8867-4") + "," + quantity("61", "/min"));
    QCOMPARE(names(lines({p, rate, pressure("o1", "128", "82")})),
             (QStringList{u"blood pressure"_s, u"observations"_s, u"observations wide"_s, u"patients"_s}));
    QCOMPARE(names(lines({p, rate})),
             (QStringList{u"observations"_s, u"observations wide"_s, u"patients"_s}));
    QCOMPARE(names(lines({p})), (QStringList{QString()}));
    QCOMPARE(names("[{\"a\":1},{\"a\":2}]"), (QStringList{QString()}));
}

void FhirTest::defaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("told");
    const QByteArray p = patient("p1", "1960"),
                     rate = observation("o", coded("8867-4") + "," + quantity("61", "/min"));
    QTest::newRow("pressures") << lines({rate, p, pressure("o1", "128", "82")}) << u"sbp"_s
                               << u"“blood pressure” was read"_s;
    QTest::newRow("observations") << lines({rate, p}) << u"value"_s << u"“observations” was read"_s;
    QTest::newRow("patients") << lines({p}) << u"birth_date"_s << QString();
}

/// Without a name, the first table the file holds, said among the assumptions.
void FhirTest::defaults()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, column);
    QFETCH(QString, told);
    const Imported imported = read(bytes);
    QCOMPARE(imported.table.rowCount(), 1);
    QVERIFY(imported.table.indexOf(column) >= 0);
    const Translator english;
    QStringList assumptions;
    for (const Phrase &assumption : imported.report.assumptions)
        assumptions.append(english.text(assumption));
    QVERIFY2(told.isEmpty() ? assumptions.isEmpty() : assumptions.join(u'\n').contains(told),
             qPrintable(assumptions.join(u'\n')));
}

/// A bad line costs itself and nothing else.
void FhirTest::broken()
{
    const Imported imported = read(lines(
        {pressure("o1", "128", "82"), R"({"resourceType":"Observation","id":)", pressure("o2", "129", "83"),
         R"({"resourceType":"Observation"} x)", QByteArray(300, '['), pressure("o\xFF", "130", "84"),
         R"({"status":"final","status":"final","resourceType":"Basic"})", R"({"no":"resource"})"}));
    QCOMPARE(imported.table.rowCount(), 3);
    QCOMPARE(imported.table.lineOf(2), 6);
    QCOMPARE(cell(imported, 2, u"observation_id"_s), u"o\uFFFD"_s);
    const QString told = sentences(imported.report);
    for (const QString &part :
         {u"line 2: This record is not valid JSON"_s, u"line 4: This record is not valid JSON"_s,
          u"line 5: This record"_s, u"line 6: Bytes that are not valid UTF-8"_s,
          u"line 7: The field status stands twice"_s, u"1 object(s) are no FHIR resources"_s})
        QVERIFY2(told.contains(part), qPrintable(told));
    const Imported cut = read("[" + pressure("o1", "128", "82") + ",\n{\"resourceType\":\"Obs");
    QCOMPARE(cut.table.rowCount(), 1);
    QVERIFY2(sentences(cut.report).contains(u"line 2: The file ends within a record"_s),
             qPrintable(sentences(cut.report)));
}

void FhirTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("part");
    const auto unreadable = int(Error::Kind::Unreadable), misfit = int(Error::Kind::DoesNotFit);
    QTest::newRow("no table") << QByteArray(R"({"resourceType":"Medication","id":"m1"})") << QString()
                              << unreadable << u"Medication: 1"_s;
    QTest::newRow("broken") << QByteArray(R"({"resourceType":"Patient")") << QString() << unreadable
                            << u"no JSON objects"_s;
    QTest::newRow("unknown name") << lines({patient("p1", "1960")}) << u"x"_s << misfit
                                  << u"no table called x"_s;
    QTest::newRow("not held") << lines({patient("p1", "1960")}) << u"blood pressure"_s << misfit
                              << u"It holds: patients"_s;
    QTest::newRow("only lists") << QByteArray(R"([{"a":[1]}])") << QString() << unreadable
                                << u"plain fields"_s;
}

void FhirTest::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    QFETCH(QString, table);
    ImportOptions options;
    options.table = table;
    NoProgress progress;
    const Result<Imported> result = importFile(write(bytes), options, testRules(), progress);
    QVERIFY(!result);
    QTEST(int(result.error().kind), "kind");
    QVERIFY2(result.error().message.contains(part), qPrintable(result.error().message));
}

/// Objects that are no FHIR: their plain fields are a table.
void FhirTest::plainObjects()
{
    const Imported imported =
        read("[{\"id\":\"007\",\"sbp\":128.5,\"note\":\"a, \\\"b\\\"\"},\n"
             "{\"id\":\"008\",\"dbp\":80,\"more\":{\"x\":1},\"note\":null},\n"
             "{\"sbp\":131,\"id\":\"009\",\"note\":\"two\\nlines\"},{\"id\":\"010\",\"sbp\":null}]");
    QCOMPARE(shown(imported.table),
             (QList<QStringList>{{u"id"_s, u"sbp"_s, u"note"_s, u"dbp"_s},
                                 {u"007"_s, u"128.5"_s, u"a, \"b\""_s, QString()},
                                 {u"008"_s, QString(), QString(), u"80"_s},
                                 {u"009"_s, u"131"_s, u"two\nlines"_s, QString()},
                                 {u"010"_s, QString(), QString(), QString()}}));
    QCOMPARE(imported.table.indexOfRole(u"sbp"_s), 1);
    QCOMPARE(imported.table.lineOf(1), 2);
    QCOMPARE(imported.table.lineOf(3), 3);
    QCOMPARE(imported.report.format, u"json"_s);
    QVERIFY(sentences(imported.report).contains(u"left out: more"_s));
}

void FhirTest::textAndTypes()
{
    const QByteArray file =
        lines({patient("p1", "1960-03-06"), pressure("o1", "120.0", "82"), pressure("12", "121", "83")});
    ImportOptions text;
    text.asText = true;
    const Imported asText = read(file, {}, text);
    QCOMPARE(cell(asText, 0, u"sbp"_s), u"120.0"_s);
    QCOMPARE(cell(asText, 0, u"visit_date"_s), u"2024-03-05T09:30:00+08:00"_s);
    QCOMPARE(asText.table.info(asText.table.indexOf(u"sbp"_s)).type, ColumnType::Text);
    ImportOptions chosen;
    chosen.columnTypes.insert(u"observation_id"_s, ColumnType::Number);
    chosen.columnTypes.insert(u"sbp"_s, ColumnType::Text);
    chosen.skippedColumns = {u"status"_s};
    const Imported typed = read(file, {}, chosen);
    QCOMPARE(typed.table.indexOf(u"status"_s), -1);
    QCOMPARE(typed.table.column(typed.table.indexOf(u"observation_id"_s)).number(1), 12.0);
    QCOMPARE(reason(typed, 0, u"observation_id"_s), u"notANumber"_s);
    QCOMPARE(cell(typed, 0, u"observation_id"_s), u"o1"_s);
    QCOMPARE(typed.table.info(typed.table.indexOf(u"sbp"_s)).type, ColumnType::Text);
    QCOMPARE(typed.report.roles.size(), typed.table.columnCount());
}

void FhirTest::previews()
{
    const QByteArray file = lines({patient("p1", "1960-03-06"), pressure("o1", "128", "82"),
                                   pressure("o2", "129", "83", "Patient/p1", "2024-03-05", "cancelled")});
    const auto preview = previewFile(write(file), {}, testRules(), 5);
    QVERIFY(preview);
    QCOMPARE(preview->rows.size(), 2);
    QCOMPARE(preview->lines, (QList<qint64>{2, 3}));
    QVERIFY(preview->complete);
    QCOMPARE(preview->columns[4].name, u"sbp"_s);
    QCOMPARE(preview->columns[4].role.role, u"sbp"_s);
    QCOMPARE(preview->columns[4].unit, u"mm[Hg]"_s);
    QCOMPARE(preview->rows[0][4].parsed, u"128"_s);
    QCOMPARE(preview->rows[1][4].raw, u"129"_s);
    QVERIFY(!preview->rows[1][4].fits);
    QByteArrayList many;
    for (int i = 0; i < 40000; ++i)
        many.append(pressure(QByteArray::number(i), "128", "82"));
    const auto beginning = previewFile(write(lines(many)), {}, testRules(), 5);
    QVERIFY(beginning);
    QCOMPARE(beginning->rows.size(), 5);
    QVERIFY(!beginning->complete);
}

static const RegisterTest<FhirTest> registered;
#include "tst_fhir.moc"
