// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/import/fhirsample.h"
#include "tests/testcase.h"

#include <zlib.h>

using namespace sphygma;
using namespace sphygma::fhirsample;
using namespace Qt::StringLiterals;

namespace {

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

class FhirTablesTest : public QObject
{
    Q_OBJECT

private slots:
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
    void containers_data();
    void containers();

private:
    WrittenFile m_file;
};

void FhirTablesTest::otherTables()
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
    const Imported all = m_file.read(file, u"observations"_s);
    QCOMPARE(all.table.rowCount(), 5);
    QStringList values;
    for (qsizetype row = 0; row < 5; ++row)
        values.append(
            WrittenFile::cell(all, row, u"code"_s) + u'|' + WrittenFile::cell(all, row, u"display"_s) + u'|'
            + WrittenFile::cell(all, row, u"value"_s) + u'|' + WrittenFile::cell(all, row, u"value_text"_s)
            + u'|' + WrittenFile::cell(all, row, u"unit"_s) + u'|' + WrittenFile::cell(all, row, u"age"_s));
    QCOMPARE(values,
             (QStringList{u"8480-6||128||mm[Hg]|63"_s, u"8462-4||82||mm[Hg]|63"_s,
                          u"8867-4|Heart rate|61||/min|63"_s, u"|Smoking||Never||63"_s,
                          u"|Dipstick||1 : 128||63"_s}));
    const Imported wide = m_file.read(file, u"observations wide"_s);
    QCOMPARE(shown(wide.table),
             (QList<QStringList>{{u"patient_id"_s, u"visit_date"_s, u"age"_s, u"sex"_s, u"8480-6"_s,
                                  u"8462-4"_s, u"Heart rate"_s, u"Smoking"_s, u"Dipstick"_s},
                                 {u"p1"_s, u"2024-03-05T09:30:00"_s, u"63"_s, u"female"_s, u"128"_s, u"82"_s,
                                  u"61"_s, u"Never"_s, u"1 : 128"_s}}));
    QCOMPARE(wide.table.indexOfRole(u"heart_rate"_s), 6);
    QCOMPARE(wide.table.indexOfRole(u"sbp"_s), 4);
    QCOMPARE(wide.table.info(6).unit, u"/min"_s);
    const Imported people = m_file.read(file, u"patients"_s);
    QCOMPARE(shown(people.table),
             (QList<QStringList>{{u"patient_id"_s, u"identifier"_s, u"sex"_s, u"birth_date"_s},
                                 {u"p1"_s, QString(), u"female"_s, u"1960-03-06"_s}}));
}

void FhirTablesTest::wideRepeats()
{
    const QByteArray rate = coded("8867-4") + ",";
    const Imported wide = m_file.read(lines({observation("o1", rate + quantity("61", "/min")),
                                             observation("o2", rate + quantity("63", "/min")),
                                             observation("o3", rate + quantity("70", "/min"), "")}),
                                      u"observations wide"_s);
    QCOMPARE(wide.table.rowCount(), 3);
    QCOMPARE(WrittenFile::cell(wide, 0, u"8867-4"_s) + WrittenFile::cell(wide, 1, u"8867-4"_s)
                 + WrittenFile::cell(wide, 2, u"8867-4"_s),
             u"616370"_s);
    QVERIFY2(sentences(wide.report).contains(u"1 value repeats a patient, time and code"_s),
             qPrintable(sentences(wide.report)));
}

void FhirTablesTest::tableNames()
{
    const auto names = [this](const QByteArray &bytes) {
        QStringList list;
        const auto entries = listTables(m_file.write(bytes), {});
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

void FhirTablesTest::defaults_data()
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
void FhirTablesTest::defaults()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, column);
    QFETCH(QString, told);
    const Imported imported = m_file.read(bytes);
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
void FhirTablesTest::broken()
{
    const Imported imported = m_file.read(lines(
        {pressure("o1", "128", "82"), R"({"resourceType":"Observation","id":)", pressure("o2", "129", "83"),
         R"({"resourceType":"Observation"} x)", QByteArray(300, '['), pressure("o\xFF", "130", "84"),
         R"({"status":"final","status":"final","resourceType":"Basic"})", R"({"no":"resource"})"}));
    QCOMPARE(imported.table.rowCount(), 3);
    QCOMPARE(imported.table.lineOf(2), 6);
    QCOMPARE(WrittenFile::cell(imported, 2, u"observation_id"_s), u"o\uFFFD"_s);
    const QString told = sentences(imported.report);
    for (const QString &part :
         {u"line 2: This record is not valid JSON"_s, u"line 4: This record is not valid JSON"_s,
          u"line 5: This record"_s, u"line 6: Bytes that are not valid UTF-8"_s,
          u"line 7: The field status stands twice"_s, u"1 object is no FHIR resource"_s})
        QVERIFY2(told.contains(part), qPrintable(told));
    const Imported cut = m_file.read("[" + pressure("o1", "128", "82") + ",\n{\"resourceType\":\"Obs");
    QCOMPARE(cut.table.rowCount(), 1);
    QVERIFY2(sentences(cut.report).contains(u"line 2: The file ends within a record"_s),
             qPrintable(sentences(cut.report)));
}

void FhirTablesTest::refused_data()
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

void FhirTablesTest::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    QFETCH(QString, table);
    ImportOptions options;
    options.table = table;
    NoProgress progress;
    const Result<Imported> result = importFile(m_file.write(bytes), options, testRules(), progress);
    QVERIFY(!result);
    QTEST(int(result.error().kind), "kind");
    QVERIFY2(result.error().message.contains(part), qPrintable(result.error().message));
}

/// Objects that are no FHIR: their plain fields are a table.
void FhirTablesTest::plainObjects()
{
    const Imported imported =
        m_file.read("[{\"id\":\"007\",\"sbp\":128.5,\"note\":\"a, \\\"b\\\"\"},\n"
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

void FhirTablesTest::textAndTypes()
{
    const QByteArray file =
        lines({patient("p1", "1960-03-06"), pressure("o1", "120.0", "82"), pressure("12", "121", "83")});
    ImportOptions text;
    text.asText = true;
    const Imported asText = m_file.read(file, {}, text);
    QCOMPARE(WrittenFile::cell(asText, 0, u"sbp"_s), u"120.0"_s);
    QCOMPARE(WrittenFile::cell(asText, 0, u"visit_date"_s), u"2024-03-05T09:30:00+08:00"_s);
    QCOMPARE(asText.table.info(asText.table.indexOf(u"sbp"_s)).type, ColumnType::Text);
    ImportOptions chosen;
    chosen.columnTypes.insert(u"observation_id"_s, ColumnType::Number);
    chosen.columnTypes.insert(u"sbp"_s, ColumnType::Text);
    chosen.skippedColumns = {u"status"_s};
    const Imported typed = m_file.read(file, {}, chosen);
    QCOMPARE(typed.table.indexOf(u"status"_s), -1);
    QCOMPARE(typed.table.column(typed.table.indexOf(u"observation_id"_s)).number(1), 12.0);
    QCOMPARE(WrittenFile::reason(typed, 0, u"observation_id"_s), u"notANumber"_s);
    QCOMPARE(WrittenFile::cell(typed, 0, u"observation_id"_s), u"o1"_s);
    QCOMPARE(typed.table.info(typed.table.indexOf(u"sbp"_s)).type, ColumnType::Text);
    QCOMPARE(typed.report.roles.size(), typed.table.columnCount());
}

void FhirTablesTest::previews()
{
    const QByteArray file = lines({patient("p1", "1960-03-06"), pressure("o1", "128", "82"),
                                   pressure("o2", "129", "83", "Patient/p1", "2024-03-05", "cancelled")});
    const auto preview = previewFile(m_file.write(file), {}, testRules(), 5);
    QVERIFY(preview);
    QCOMPARE(preview->rows.size(), 2);
    QCOMPARE(preview->lines, (QList<qint64>{2, 3}));
    QVERIFY(preview->complete);
    QCOMPARE(preview->columns[4].name, u"sbp"_s);
    QCOMPARE(preview->columns[4].role.role, u"sbp"_s);
    QCOMPARE(preview->columns[4].unit, u"mm[Hg]"_s);
    QCOMPARE(preview->rows[0][4].parsed, u"128"_s);
    QCOMPARE(preview->rows[1][4].raw, u"129"_s);
    QVERIFY(preview->rows[1][4].parsed.isEmpty()); // cancelled: a number, but not used
    QVERIFY(preview->rows[1][4].fits);
    QByteArrayList many;
    for (int i = 0; i < 40000; ++i)
        many.append(pressure(QByteArray::number(i), "128", "82"));
    const auto beginning = previewFile(m_file.write(lines(many)), {}, testRules(), 5);
    QVERIFY(beginning);
    QCOMPARE(beginning->rows.size(), 5);
    QVERIFY(!beginning->complete);
}

void FhirTablesTest::containers_data()
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
void FhirTablesTest::containers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<qint64>, rowLines);
    const Imported imported = m_file.read(bytes);
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

static const RegisterTest<FhirTablesTest> registered;
#include "tst_fhirtables.moc"
