// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/import/fhirsample.h"
#include "tests/testcase.h"

using namespace sphygma;
using namespace sphygma::fhirsample;
using namespace Qt::StringLiterals;

class FhirTest : public QObject
{
    Q_OBJECT

private slots:
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

private:
    WrittenFile m_file;
};

void FhirTest::roles()
{
    const Imported imported = m_file.read(lines({patient("p1", "1960-03-06"), pressure("o1", "128", "82")}));
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
    const Imported changed = m_file.read(lines({pressure("o1", "128", "82")}), {}, options);
    QCOMPARE(changed.table.info(changed.table.indexOf(u"sbp"_s)).role, u"dbp"_s);
    QCOMPARE(changed.table.indicesOfRole(u"dbp"_s).size(), 1);
}

/// No digit differs from the file.
void FhirTest::numbers()
{
    const Imported imported = m_file.read(lines({
        pressure("o1", "106.6797730199243", "71.50"),
        pressure("o2", "1.2e2", "0.12345678901234567890123"),
        observation("o3",
                    panel(quantity("90", "mm[Hg]", R"(,"comparator":"<")"),
                          quantity("60", "mm[Hg]", R"(,"comparator":">=")"))),
    }));
    const Column &sbp = imported.table.column(imported.table.indexOf(u"sbp"_s));
    QCOMPARE(sbp.number(0), 106.6797730199243);
    QCOMPARE(sbp.number(1), 120.0);
    QCOMPARE(WrittenFile::cell(imported, 2, u"sbp"_s), u"<90"_s);
    QCOMPARE(WrittenFile::reason(imported, 2, u"sbp"_s), u"censored"_s);
    QCOMPARE(WrittenFile::cell(imported, 1, u"dbp"_s), u"0.12345678901234567890123"_s);
    QCOMPARE(WrittenFile::reason(imported, 1, u"dbp"_s), u"notANumber"_s);
    QCOMPARE(WrittenFile::cell(imported, 2, u"dbp"_s), u">=60"_s);
    QCOMPARE(sbp.numberFormat().decimals, 13);
}

/// Lone observations of one patient and time; the encounter must be the same too.
void FhirTest::joined()
{
    const QByteArray first = R"(,"encounter":{"reference":"Encounter/e1"})",
                     second = R"(,"encounter":{"reference":"Encounter/e2"})";
    const Imported imported = m_file.read(lines({
        observation("d1", coded("8462-4") + "," + quantity("82") + first),
        observation("s2", coded("8480-6") + "," + quantity("150") + second),
        observation("s1", coded("8480-6") + "," + quantity("128") + first),
        observation("s3", coded("8480-6") + "," + quantity("111"), "Patient/p2"),
    }));
    QCOMPARE(imported.table.rowCount(), 3);
    QCOMPARE(WrittenFile::cell(imported, 0, u"sbp"_s), u"128"_s);
    QCOMPARE(WrittenFile::cell(imported, 0, u"dbp"_s), u"82"_s);
    QCOMPARE(WrittenFile::cell(imported, 0, u"observation_id"_s), u"s1+d1"_s);
    QCOMPARE(WrittenFile::cell(imported, 0, u"encounter_id"_s), u"e1"_s);
    QCOMPARE(WrittenFile::cell(imported, 1, u"sbp"_s), u"150"_s);
    QCOMPARE(WrittenFile::reason(imported, 1, u"dbp"_s), u"empty"_s);
    QCOMPARE(WrittenFile::cell(imported, 2, u"patient_id"_s), u"p2"_s);
    QVERIFY2(sentences(imported.report).contains(u"1 reading was joined"_s),
             qPrintable(sentences(imported.report)));
}

void FhirTest::repeatedJoined()
{
    const auto lone = [](const char *id, const char *code, const char *value, const char *status = "final") {
        return observation(id, coded(code) + "," + quantity(value), "Patient/p1", "2024-03-05", status);
    };
    const Imported imported = m_file.read(
        lines({lone("s0", "8480-6", "300", "entered-in-error"), lone("s1", "8480-6", "128"),
               lone("s2", "8480-6", "132"), lone("d1", "8462-4", "81"), lone("d2", "8462-4", "84")}));
    QCOMPARE(imported.table.rowCount(), 3);
    QCOMPARE(WrittenFile::reason(imported, 0, u"sbp"_s), u"status:entered-in-error"_s);
    QCOMPARE(WrittenFile::cell(imported, 1, u"sbp"_s) + u'/' + WrittenFile::cell(imported, 1, u"dbp"_s),
             u"128/81"_s);
    QCOMPARE(WrittenFile::cell(imported, 2, u"sbp"_s) + u'/' + WrittenFile::cell(imported, 2, u"dbp"_s),
             u"132/84"_s);
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
    const Imported imported = m_file.read(lines(all));
    QCOMPARE(imported.table.rowCount(), 8);
    for (qsizetype row = 0; row < 8; ++row) {
        const QString status = QString::fromLatin1(statuses[row]);
        QCOMPARE(WrittenFile::cell(imported, row, u"status"_s), status);
        QCOMPARE(WrittenFile::cell(imported, row, u"sbp"_s), u"128"_s); // the text stays
        QCOMPARE(WrittenFile::reason(imported, row, u"sbp"_s), row < 3 ? QString() : u"status:"_s + status);
    }
    QVERIFY2(sentences(imported.report).contains(u"5 readings are not final"_s),
             qPrintable(sentences(imported.report)));
    QVERIFY(sentences(imported.report).contains(u"entered-in-error: 1"_s));
}

void FhirTest::absent()
{
    const QByteArray notPerformed = R"("dataAbsentReason":{"coding":[{"code":"not-performed"}]})";
    const Imported imported = m_file.read(lines({
        observation("o1", panel(quantity("128"), notPerformed)),
        observation("o2", coded("85354-9") + "," + notPerformed),
        observation("o3", coded("85354-9")),
        observation("o4", coded("85354-9") + R"(,"hasMember":[{"reference":"Observation/o1"}])"),
    }));
    QCOMPARE(imported.table.rowCount(), 3);
    QCOMPARE(WrittenFile::reason(imported, 0, u"dbp"_s), u"absent:not-performed"_s);
    QCOMPARE(WrittenFile::cell(imported, 0, u"sbp"_s), u"128"_s);
    QCOMPARE(WrittenFile::reason(imported, 1, u"sbp"_s), u"absent:not-performed"_s);
    QCOMPARE(WrittenFile::reason(imported, 1, u"dbp"_s), u"absent:not-performed"_s);
    QCOMPARE(WrittenFile::reason(imported, 2, u"sbp"_s), u"empty"_s);
}

/// Nothing is converted, and nothing mixed in silence.
void FhirTest::units()
{
    const QByteArray words = R"("valueQuantity":{"value":119,"unit":"mmHg"})",
                     none = R"("valueQuantity":{"value":121})";
    const Imported imported = m_file.read(lines({
        pressure("o1", "128", "82"),
        observation("o2", panel(quantity("16.5", "kPa"), quantity("84"))),
        observation("o3", panel(words, words)),
        observation("o4", panel(none, quantity("80"))),
    }));
    const Table &table = imported.table;
    QCOMPARE(table.info(table.indexOf(u"sbp"_s)).unit, u"mm[Hg]"_s);
    QCOMPARE(WrittenFile::cell(imported, 1, u"sbp"_s), u"16.5"_s);
    QCOMPARE(WrittenFile::cell(imported, 0, u"sbp_unit"_s), u"mm[Hg]"_s);
    QCOMPARE(WrittenFile::cell(imported, 1, u"sbp_unit"_s), u"kPa"_s);
    QCOMPARE(WrittenFile::cell(imported, 2, u"sbp_unit"_s), u"mm[Hg]"_s);
    QCOMPARE(WrittenFile::cell(imported, 3, u"sbp_unit"_s), QString());
    QCOMPARE(table.indexOf(u"dbp_unit"_s), -1);
    const QString told = sentences(imported.report);
    QVERIFY2(told.contains(u"several units (kPa: 1, mmHg: 2)"_s)
                 || told.contains(u"several units (mmHg: 2, kPa: 1)"_s),
             qPrintable(told));
    QVERIFY2(told.contains(u"1 value carries no unit"_s), qPrintable(told));
}

void FhirTest::subjects()
{
    const QByteArray bundle = R"({"resourceType":"Bundle","entry":[{"fullUrl":"urn:uuid:aa","resource":)"
        + patient("p1", "1960-03-06") + R"(},{"resource":)" + pressure("o1", "128", "82", "urn:uuid:aa")
        + R"(},{"resource":)" + pressure("o2", "129", "82", "https://x.example/fhir/Patient/p1")
        + R"(},{"resource":)" + pressure("o3", "130", "82", "Patient/other") + R"(},{"resource":)"
        + pressure("o4", "131", "82", "") + "}]}";
    const Imported imported = m_file.read(bundle);
    QStringList ids, sexes;
    for (qsizetype row = 0; row < imported.table.rowCount(); ++row) {
        ids.append(WrittenFile::cell(imported, row, u"patient_id"_s));
        sexes.append(WrittenFile::cell(imported, row, u"sex"_s));
    }
    QCOMPARE(ids, (QStringList{u"p1"_s, u"p1"_s, u"other"_s, QString()}));
    QCOMPARE(sexes, (QStringList{u"female"_s, u"female"_s, QString(), QString()}));
    const QString told = sentences(imported.report);
    QVERIFY2(told.contains(u"1 row belongs to a patient who is not in this file"_s), qPrintable(told));
    QVERIFY2(told.contains(u"1 row names no patient"_s), qPrintable(told));
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
    const Imported imported = m_file.read(lines({
        observation("o1", panel(quantity("128"), quantity("82")) + contained, "#p1"),
        observation("o2", panel(quantity("129"), quantity("82")), "#p1"),
        byIdentifier,
        known,
    }));
    QCOMPARE(WrittenFile::cell(imported, 0, u"sex"_s), u"male"_s);
    QCOMPARE(WrittenFile::cell(imported, 0, u"age"_s), u"74"_s);
    QCOMPARE(WrittenFile::cell(imported, 1, u"sex"_s),
             QString()); // another observation's patient is not this one's
    QCOMPARE(WrittenFile::cell(imported, 2, u"patient_id"_s), u"p9"_s);
    QCOMPARE(WrittenFile::cell(imported, 2, u"sex"_s), u"female"_s);
}

/// Position, arm, method, device, and the site of the encounter.
void FhirTest::context()
{
    const QByteArray more =
        R"(,"bodySite":{"text":"Right arm"},"method":{"coding":[{"code":"37931006","display":"Auscultation"}]},)"
        R"("device":{"display":"Model 7"},"encounter":{"reference":"Encounter/e1"},)"
        R"("extension":[{"url":"http://hl7.org/fhir/StructureDefinition/observation-bodyPosition",)"
        R"("valueCodeableConcept":{"coding":[{"display":"Sitting"}]}}])";
    const Imported imported = m_file.read(lines({
        observation("o1", panel(quantity("128"), quantity("82")) + more),
        R"({"resourceType":"Encounter","id":"e1","serviceProvider":{"reference":"Organization/h1"}})",
        R"({"resourceType":"Organization","id":"h1","name":"North clinic"})",
    }));
    QCOMPARE(WrittenFile::cell(imported, 0, u"arm"_s), u"Right arm"_s);
    QCOMPARE(WrittenFile::cell(imported, 0, u"method"_s), u"Auscultation"_s);
    QCOMPARE(WrittenFile::cell(imported, 0, u"device"_s), u"Model 7"_s);
    QCOMPARE(WrittenFile::cell(imported, 0, u"position"_s), u"Sitting"_s);
    QCOMPARE(WrittenFile::cell(imported, 0, u"encounter_id"_s), u"e1"_s);
    QCOMPARE(WrittenFile::cell(imported, 0, u"site"_s), u"North clinic"_s);
}

void FhirTest::partialDates()
{
    const Imported imported = m_file.read(lines({
        patient("p1", "1960"),
        patient("p2", "1960-03-06"),
        pressure("o1", "128", "82", "Patient/p1", "2024-03-05"),
        pressure("o2", "129", "82", "Patient/p2", "2023"),
        pressure("o3", "130", "82", "Patient/p2", "1950-01-01"),
    }));
    QCOMPARE(imported.table.info(1).type, ColumnType::Date);
    QCOMPARE(WrittenFile::cell(imported, 0, u"age"_s), u"63"_s);
    QCOMPARE(WrittenFile::cell(imported, 1, u"visit_date"_s), u"2023"_s);
    QCOMPARE(WrittenFile::reason(imported, 1, u"visit_date"_s), u"notANumber"_s);
    QCOMPARE(WrittenFile::cell(imported, 1, u"age"_s), QString());
    QCOMPARE(WrittenFile::cell(imported, 2, u"age"_s), QString());
    const QString told = sentences(imported.report);
    for (const QString &part : {u"1 age is approximate"_s, u"1 time is only a year or month"_s,
                                u"1 row is dated before the patient's birth"_s})
        QVERIFY2(told.contains(part), qPrintable(told));
}

void FhirTest::zones()
{
    const Imported imported = m_file.read(lines({
        pressure("o1", "128", "82", "Patient/p1", "2024-03-05T23:30:00-05:00"),
        pressure("o2", "129", "82", "Patient/p1", "2024-03-05T23:30:00Z"),
        R"({"resourceType":"Observation","status":"final","effectivePeriod":{"start":"2024-03-05T10:00:00Z","end":"2024-03-06T10:00:00Z"},)"
            + panel(quantity("120"), quantity("80")) + "}",
        R"({"resourceType":"Observation","status":"final","effectiveInstant":"2024-03-05T10:00:00.123Z",)"
            + panel(quantity("120"), quantity("80")) + "}",
    }));
    QCOMPARE(WrittenFile::cell(imported, 0, u"visit_date"_s), u"2024-03-05T23:30:00"_s);
    QCOMPARE(WrittenFile::cell(imported, 0, u"time_zone"_s), u"-05:00"_s);
    QCOMPARE(WrittenFile::cell(imported, 1, u"time_zone"_s), u"+00:00"_s);
    QCOMPARE(WrittenFile::cell(imported, 2, u"visit_date"_s), u"2024-03-05T10:00:00"_s);
    QCOMPARE(WrittenFile::cell(imported, 3, u"visit_date"_s), u"2024-03-05T10:00:00.123"_s);
    QVERIFY(sentences(imported.report).contains(u"1 time in the file is a period"_s));
    QVERIFY(sentences(imported.report).contains(u"Times carry a time zone"_s));
}

static const RegisterTest<FhirTest> registered;
#include "tst_fhir.moc"
