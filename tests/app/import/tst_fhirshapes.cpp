// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/import/fhirsample.h"
#include "tests/testcase.h"

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

using namespace sphygma;
using namespace sphygma::fhirsample;
using namespace Qt::StringLiterals;

/// Resources and files that are not shaped as the books say.
class FhirShapesTest : public QObject
{
    Q_OBJECT

private slots:
    void codes_data();
    void codes() { m_file.verify(); }
    void places_data();
    void places() { m_file.verify(); }
    void framing_data();
    void framing() { m_file.verify(); }
    void absentExtension();
    void emptyBundle();
    void zipped();

private:
    WrittenFile m_file;
};

static QByteArray inSystem(const QByteArray &system, const QByteArray &code)
{
    return R"("code":{"coding":[{"system":")" + system + R"(","code":")" + code + "\"}]}";
}

static QByteArray named(const QByteArray &words)
{
    return R"("code":{"text":")" + words + "\"}";
}

/// A panel of two values with codes of their own.
static QByteArray pair(const QByteArray &first, const QByteArray &second, const QByteArray &more = {})
{
    return coded("85354-9") + R"(,"component":[{)" + first + "," + quantity("120") + "},{" + second + ","
        + quantity("80") + "}" + more + "]";
}

void FhirShapesTest::codes_data()
{
    addCaseColumns();
    const QString columns = u"sbp/dbp"_s, quiet = u"!hold no value"_s;
    const QStringList usual{u"120/80"_s};
    for (const char *system : {"http://loinc.org/", "LOINC", "2.16.840.1.113883.6.1", "https://LOINC.org"})
        QTest::newRow(system) << observation("o",
                                             pair(inSystem(system, "8480-6"), inSystem(system, "8462-4")))
                              << columns << usual << quiet;
    const char *oid = "urn:oid:2.16.840.1.113883.6.96";
    QTest::newRow("SNOMED by number")
        << observation("o", pair(inSystem(oid, "271649006"), inSystem(oid, "271650006"))) << columns << usual
        << quiet;
    QTest::newRow("words") << observation("o", pair(named("Systolic blood pressure"), named("Diastolic BP")))
                           << columns << usual << quiet;
    QTest::newRow("unknown") << observation("o", pair(named("Upper"), named("Lower"))) << columns
                             << QStringList{u"/"_s} << u"1 reading holds no value"_s;
    const QByteArray local = R"({"system":"urn:x","code":"5"})",
                     snomed = R"({"system":"http://snomed.info/sct","code":")";
    QTest::newRow("local code first")
        << lines({observation("a", R"("code":{"coding":[)" + local + "]}," + quantity("7")),
                  observation("b",
                              pair(R"("code":{"coding":[)" + local + "," + snomed + "271649006\"}]}",
                                   R"("code":{"coding":[)" + local + "," + snomed + "271650006\"}]}"))})
        << columns << usual << quiet;
    QTest::newRow("positions") << observation("o",
                                              pair(coded("8459-0"), coded("8453-3"),
                                                   ",{" + coded("8454-1") + "," + quantity("85") + "},{"
                                                       + coded("8460-8") + "," + quantity("130") + "}"))
                               << columns + u"/position"_s
                               << QStringList{u"120/80/Sitting"_s, u"130/85/Standing"_s} << quiet;
    QTest::newRow("null first") << observation(
        "o", panel(R"("valueString":null,)" + quantity("120"), quantity("80")))
                                << columns << usual << quiet;
    QTest::newRow("text of both") << observation("o", coded("85354-9") + R"(,"valueString":"120/80")")
                                  << u"sbp"_s << QStringList{u"120/80"_s} << quiet;
    QTest::newRow("miswritten UCUM") << lines(
        {pressure("a", "120", "80"),
         observation("b", panel(quantity("121", "mmHg"), quantity("81", "mm Hg")))})
                                     << columns << QStringList{u"120/80"_s, u"121/81"_s}
                                     << u"!several units"_s;
}

void FhirShapesTest::places_data()
{
    addCaseColumns();
    const QByteArray values = panel(quantity("120"), quantity("80"));
    const auto with = [](const QByteArray &code, const QByteArray &value) {
        return observation("o", pair(coded("8480-6"), coded("8462-4"), ",{" + code + "," + value + "}"));
    };
    const auto add = [](const char *name, const QByteArray &bytes, const char16_t *column,
                        const char16_t *cell) {
        QTest::newRow(name) << bytes << QString::fromUtf16(column) << QStringList{QString::fromUtf16(cell)}
                            << QString();
    };
    const QByteArray text = R"("valueString":"Sitting")",
                     words = R"("valueCodeableConcept":{"text":"Sitting"})";
    add("position in words", with(coded("8361-8"), text), u"position", u"Sitting");
    add("position by SNOMED", with(inSystem("http://snomed.info/sct", "397155001"), words), u"position",
        u"Sitting");
    const QByteArray extension = R"(,"extension":[{"url":"http://x.example/)";
    add("extension in words",
        observation("o", values + extension + "observation-bodyPosition\"," + text + "}]"), u"position",
        u"Sitting");
    add("another extension", observation("o", values + extension + "measurement-position\"," + words + "}]"),
        u"position", u"Sitting");
    add("method", with(coded("8357-6"), R"("valueCodeableConcept":{"text":"Cuff"})"), u"method", u"Cuff");
    add("site", with(coded("41904-4"), R"("valueString":"Left arm")"), u"arm", u"Left arm");
    add("context of STU3", observation("o", values + R"(,"context":{"reference":"Encounter/e1"})"),
        u"encounter_id", u"e1");
    const QByteArray known =
        R"({"resourceType":"Patient","id":"p9","identifier":[{"system":"urn:b","value":"2"}]})";
    add("percent signs", lines({known, observation("o", values, "Patient?identifier=urn:b%7C2")}),
        u"patient_id", u"p9");
    const auto lone = [](const char *id, const char *code, const char *value, const QByteArray &more,
                         const char *time = "2024-03-05T09:30:00+08:00") {
        return observation(id, coded(code) + "," + quantity(value) + more, "Patient/p1", time);
    };
    add("encounter by address",
        lines({lone("s", "8480-6", "120", R"(,"encounter":{"reference":"Encounter/1"})"),
               observation("d",
                           coded("8462-4") + "," + quantity("80")
                               + R"(,"encounter":{"reference":"https://x.example/Encounter/1"})",
                           "https://x.example/Patient/p1")}),
        u"sbp/dbp", u"120/80");
    add("one instant in two zones",
        lines({lone("s", "8480-6", "120", {}), lone("d", "8462-4", "80", {}, "2024-03-05T01:30:00Z")}),
        u"sbp/dbp", u"120/80");
    const QByteArray inside =
        R"(,"contained":[)" + lone("s", "8480-6", "120", {}) + "," + lone("d", "8462-4", "80", {}) + "]";
    add("contained members",
        observation("o",
                    coded("85354-9") + R"(,"hasMember":[{"reference":"#s"},{"reference":"#d"}])" + inside),
        u"sbp/dbp", u"120/80");
    add("contained in a report",
        R"({"resourceType":"DiagnosticReport","id":"r","subject":{"reference":"Patient/p7"},"contained":[)"
        R"({"resourceType":"Observation","id":"o",)"
            + values + "}]}",
        u"patient_id/sbp", u"p7/120");
}

void FhirShapesTest::framing_data()
{
    addCaseColumns();
    const QByteArray a = pressure("a", "120", "80"), b = pressure("b", "121", "81"),
                     c = pressure("c", "122", "82"), mark = "\xEF\xBB\xBF",
                     broken = R"({"resourceType":"Observation","id":)";
    const QString columns = u"observation_id/sbp"_s, quiet = u"!not valid JSON"_s;
    const QStringList three{u"a/120"_s, u"b/121"_s, u"c/122"_s};
    QTest::newRow("glued") << lines({a + b, c}) << columns << three << quiet;
    QTest::newRow("glued last") << lines({a, b + c}) << columns << three << quiet;
    QTest::newRow("marks within") << mark + lines({a, mark + b, c}) << columns << three << quiet;
    QTest::newRow("commas on lines") << "[\n" + a + "\n,\n" + b + "\n,\n" + c + "\n]\n"
                                     << columns << three << quiet;
    QTest::newRow("long first line") << lines(
        {R"({"resourceType":"Basic","id":")" + QByteArray(2'000'000, 'x') + "\"}", a, broken, b, c})
                                     << columns << three << u"line 3: This record is not valid JSON"_s;
    const QString text = QString::fromUtf8(lines({a, b, c}));
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("UTF-16") << wide << columns << three << quiet;
    QTest::newRow("UTF-16 with a mark") << "\xFF\xFE" + wide << columns << three << quiet;
}

void FhirShapesTest::absentExtension()
{
    const QByteArray why =
        R"("valueQuantity":{"_value":{"extension":[{"url":)"
        R"("http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]}})";
    const Imported imported = m_file.read(observation("o", panel(why, quantity("80"))));
    QCOMPARE(WrittenFile::reason(imported, 0, u"sbp"_s), u"absent:unknown"_s);
}

void FhirShapesTest::emptyBundle()
{
    NoProgress progress;
    const Result<Imported> result =
        importFile(m_file.write(R"({"resourceType":"Bundle","type":"searchset","total":0,"entry":[]})"), {},
                   testRules(), progress);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"is an empty Bundle"_s), qPrintable(result.error().message));
}

static void addTo(QuaZip &zip, const QString &name, const QByteArray &bytes)
{
    QuaZipFile file(&zip);
    QVERIFY(file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
}

/// The one file of JSON of an archive, or the one that is named.
void FhirShapesTest::zipped()
{
    const QString path = m_file.write({}, u"test.zip"_s);
    const auto read = [&path](const QString &table) {
        ImportOptions options;
        options.table = table;
        NoProgress progress;
        return importFile(path, options, testRules(), progress);
    };
    QuaZip zip(path);
    QVERIFY(zip.open(QuaZip::mdCreate));
    addTo(zip, u"README.txt"_s, "read me");
    addTo(zip, u"out/Observation.ndjson"_s, lines({patient("p1", "1960"), pressure("a", "120", "80")}));
    zip.close();
    const Result<Imported> only = read({});
    QVERIFY2(only, qPrintable(only ? QString() : only.error().message));
    QCOMPARE(WrittenFile::cell(*only, 0, u"sbp"_s), u"120"_s);
    QCOMPARE(only->report.format, u"fhir ndjson in zip"_s);
    QCOMPARE(only->report.source.member, u"out/Observation.ndjson"_s);
    QVERIFY(read(u"patients"_s)->table.indexOf(u"birth_date"_s) >= 0);
    QVERIFY(zip.open(QuaZip::mdAdd));
    addTo(zip, u"Patient.ndjson"_s, lines({patient("p2", "1970")}));
    zip.close();
    QCOMPARE(read({}).error().kind, Error::Kind::DoesNotFit);
    QCOMPARE(listTables(path, {})->size(), 2);
    QCOMPARE(WrittenFile::cell(*read(u"Patient.ndjson"_s), 0, u"patient_id"_s), u"p2"_s);
    QVERIFY(zip.open(QuaZip::mdAdd));
    addTo(zip, u"clinic.csv"_s, "id,sbp\n1,130\n");
    zip.close();
    QCOMPARE(WrittenFile::cell(*read({}), 0, u"sbp"_s), u"130"_s);
    QCOMPARE(WrittenFile::cell(*read(u"Observation.ndjson"_s), 0, u"sbp"_s), u"120"_s);
}

static const RegisterTest<FhirShapesTest> registered;
#include "tst_fhirshapes.moc"
