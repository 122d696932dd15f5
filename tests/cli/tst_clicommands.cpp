// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "app/recipe/steps/steps.h"
#include "app/table/columnbuilder.h"
#include "tests/cli/clifixture.h"
#include "tests/testcase.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace sphygma;
using namespace Qt::StringLiterals;

class CliCommandsTest : public CliFixture
{
    Q_OBJECT

private slots:
    void init() { takeFreshFolder(); }
    void convertIsCanonical();
    void convertAsTextKeepsEveryCell();
    void convertToAFileSaysWhatItWrote();
    void profileSaysWhatTheFileIs();
    void profileOfColumns();
    void analyseHasEveryKey();
    void analyseSaysWhatWasAssumed();
    void analyseOfNothingIsNull();
    void rolesCanBeNamed();
    void reportIsAPdf();
    void analyseDrawsAChart_data();
    void analyseDrawsAChart();
    void aQuestionIsAnswered();
    void aQuestionThatIsNoneSaysWhy();
    void reportIsWrittenInOtherFormats();
    void reportTellsWhatChanged();
    void deidentifiedReportHoldsNoPatientNumber();
    void timingsAreMilliseconds();
    void aProjectIsAnInput();
    void withoutJsonPeopleCanRead();
};

void CliCommandsTest::convertIsCanonical()
{
    RUN(run, u"convert"_s, m_in);
    QCOMPARE_EQ(run.out,
                QByteArray("patient_id,Alter,sbp (mmHg),dbp,visit_date,note\n"
                           "A1,54,120.5,80,2026-02-01,\"said \"\"fine\"\"; left\"\n"
                           "A2,61,,70,2026-02-02,\n"
                           "A3,47,142,95,2026-02-15,tired\n"
                           "A3,47,142,95,2026-02-15,tired\n"
                           "A4,,131.25,,2026-02-28,=1+1\n"
                           "A5,38,,60,,x\n"));
    QCOMPARE_EQ(run.err, QByteArray());
}

void CliCommandsTest::convertAsTextKeepsEveryCell()
{
    const QString out = m_folder->filePath(u"text.csv"_s);
    RUN(run, u"convert"_s, m_in, u"--as-text"_s, u"-o"_s, out);
    QCOMPARE_EQ(run.out, QByteArray());
    QCOMPARE_EQ(readFile(out),
                QByteArray("patient_id,Alter,sbp (mmHg),dbp,visit_date,note\n"
                           "A1,54,\"120,50\",80,01.02.2026,\"said \"\"fine\"\"; left\"\n"
                           "A2,61,NA,70,02.02.2026,\n"
                           "A3,47,142,95,15.02.2026,tired\n"
                           "A3,47,142,95,15.02.2026,tired\n"
                           "A4,,\"131,25\",refused,28.02.2026,=1+1\n"
                           "A5,38,,60,,x\n"));
    RUN(again, u"convert"_s, out, u"--as-text"_s); // and again the same
    QCOMPARE_EQ(again.out, readFile(out));
}

void CliCommandsTest::convertToAFileSaysWhatItWrote()
{
    const QString out = m_folder->filePath(u"out.csv"_s);
    RUN(run, u"convert"_s, m_in, u"-o"_s, out, u"--json"_s);
    QCOMPARE_EQ(run.json()[u"output"].toString(), out);
    QCOMPARE_EQ(run.json()[u"rows"].toInt(), 6);
    RUN(plain, u"convert"_s, m_in);
    QCOMPARE_EQ(readFile(out), plain.out);
}

void CliCommandsTest::profileSaysWhatTheFileIs()
{
    RUN(run, u"profile"_s, m_in, u"--json"_s);
    const QJsonObject profile = run.json(), file = profile[u"file"].toObject();
    QCOMPARE_EQ(file[u"path"].toString(), m_in);
    QCOMPARE_EQ(file[u"bytes"].toInt(), clinic.size());
    QCOMPARE_EQ(file[u"sha256"].toString().toLatin1(),
                QCryptographicHash::hash(clinic, QCryptographicHash::Sha256).toHex());
    QCOMPARE_EQ(file[u"delimiter"].toString(), u";"_s);
    QCOMPARE_EQ(file[u"decimal"].toString(), u","_s);
    QCOMPARE_EQ(file[u"quote"].toString(), u"\""_s);
    QCOMPARE_EQ(file[u"headerLine"].toInt(), 1);
    for (const char *key : {"format", "encoding", "thousands", "dateOrder"})
        QVERIFY2(file.contains(QLatin1String(key)), key);
    QCOMPARE_EQ(profile[u"rows"].toInt(), 6);
    QVERIFY(profile[u"assumptions"].isArray());
    QVERIFY(profile[u"issues"].isArray());
    const QJsonObject quality = profile[u"quality"].toObject(), first = quality[u"indicators"][0].toObject();
    QCOMPARE_EQ(first[u"id"].toString(), u"C1"_s);
    QCOMPARE_EQ(first[u"denominator"].toInt(), 6);
    QVERIFY(quality[u"thresholds"].toObject().contains(u"C1"_s));
    QCOMPARE_EQ(quality[u"thresholdsFrom"].toString(), u"standard"_s);
}

void CliCommandsTest::profileOfColumns()
{
    RUN(run, u"profile"_s, m_in, u"--json"_s);
    const QJsonObject sbp = columnOf(run.json(), u"sbp (mmHg)"_s);
    QCOMPARE_EQ(sbp[u"type"].toString(), u"number"_s);
    QCOMPARE_EQ(sbp[u"role"].toString(), u"sbp"_s);
    QCOMPARE_EQ(sbp[u"unit"].toString(), u"mm[Hg]"_s);
    QCOMPARE_EQ(sbp[u"n"].toInt() + sbp[u"missing"].toInt(), 6);
    int reasons = 0;
    for (const QJsonValue count : sbp[u"missingReasons"].toObject())
        reasons += count.toInt();
    QCOMPARE_EQ(reasons, sbp[u"missing"].toInt());
    QCOMPARE_EQ(sbp[u"originalText"].toInt(), 1);
    QCOMPARE_EQ(sbp[u"distinct"].toInt(), 3);
    QCOMPARE_EQ(sbp[u"min"].toDouble(), 120.5);
    QCOMPARE_EQ(sbp[u"max"].toDouble(), 142);
    QCOMPARE_EQ(sbp[u"quantiles"][u"p50"].toDouble(), (131.25 + 142) / 2);
    const QJsonObject note = columnOf(run.json(), u"note"_s);
    QCOMPARE_EQ(note[u"type"].toString(), u"text"_s);
    QVERIFY(note[u"mean"].isNull());
    QVERIFY(note[u"quantiles"].isNull());
    QCOMPARE_EQ(columnOf(run.json(), u"visit_date"_s)[u"type"].toString(), u"date"_s);
    QCOMPARE_EQ(columnOf(run.json(), u"Alter"_s)[u"role"].toString(), u"age"_s);
}

/// What the reader of the file had to assume is said where the mean is, not only where the file is looked at.
void CliCommandsTest::analyseSaysWhatWasAssumed()
{
    const auto reading = [](const QString &pressure, const QString &unit) {
        return u"{\"resourceType\":\"Observation\",\"id\":\"o%1\",\"status\":\"final\","
               "\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"8480-6\"}]},"
               "\"subject\":{\"reference\":\"Patient/%1\"},\"effectiveDateTime\":\"2024-03-05\","
               "\"valueQuantity\":{\"value\":%1,\"unit\":\"%2\"}}\n"_s.arg(pressure, unit)
                   .toUtf8();
    };
    const QString in =
        writeFile(*m_folder, u"units.ndjson"_s,
                  reading(u"120"_s, u"mmHg"_s) + reading(u"130"_s, u"mmHg"_s) + reading(u"16"_s, u"kPa"_s));
    RUN(run, u"analyse"_s, in, u"--json"_s);
    const QString said = QString::fromUtf8(QJsonDocument(run.json()[u"assumptions"].toArray()).toJson());
    QVERIFY2(said.contains(u"mmHg: 2, kPa: 1"_s) || said.contains(u"kPa: 1, mmHg: 2"_s), qPrintable(said));
    RUN(spoken, u"analyse"_s, in);
    QVERIFY(QString::fromUtf8(spoken.out).contains(u"kPa: 1"_s));
}

void CliCommandsTest::analyseHasEveryKey()
{
    const QString in =
        writeFile(*m_folder, u"a.csv"_s, "age,sbp,dbp\n50,120,80\n60,130,85\n17,140,90\n70,,95\n");
    RUN(run, u"analyse"_s, in, u"--json"_s);
    const QJsonObject json = run.json();
    QCOMPARE_EQ(json[u"rowsIn"].toInt(), 4);
    QCOMPARE_EQ(json[u"rowsKept"].toInt(), 4);
    QCOMPARE_EQ(json[u"rowsRemoved"].toInt(), 0);
    QCOMPARE_EQ(json[u"columns"][u"systolic"].toString(), u"sbp"_s);
    QCOMPARE_EQ(json[u"columns"][u"diastolic"].toString(), u"dbp"_s);
    QCOMPARE_EQ(json[u"columns"][u"age"].toString(), u"age"_s);
    QVERIFY(json[u"assumptions"].isArray());
    const QJsonObject plain = json[u"plainMean"].toObject();
    QCOMPARE_EQ(plain[u"status"].toString(), u"evaluated"_s);
    QCOMPARE_EQ(plain[u"n"].toInt(), 3);
    QCOMPARE_EQ(plain[u"missing"].toInt(), 1);
    QCOMPARE_EQ(plain[u"mean"].toDouble(), 130);
    QCOMPARE_EQ(plain[u"sd"].toDouble(), 10);
    QCOMPARE_EQ(plain[u"label"].toString(), u"Normal"_s); // 130 is not above 130
    QCOMPARE_EQ(plain[u"finding"].toString(), u"Not settled"_s); // the interval includes 130
    QVERIFY(std::fabs(plain[u"ci95"][0].toDouble() - 105.1586228) < 1e-6);
    QVERIFY(std::fabs(plain[u"ci95"][1].toDouble() - 154.8413772) < 1e-6);
    for (const char *key : {"n", "missing", "sd", "ci95"})
        QCOMPARE_EQ(json[QLatin1String(key)], plain[QLatin1String(key)]);
    QCOMPARE_EQ(json[u"meanSystolic"], plain[u"mean"]);
    QCOMPARE_EQ(json[u"atOrAbove130"].toInt(), 2);
    QCOMPARE_EQ(json[u"atOrAbove140"].toInt(), 1);
    const QJsonObject adults = json[u"adults"].toObject();
    QCOMPARE_EQ(adults[u"included"].toInt(), 2);
    QCOMPARE_EQ(adults[u"mean"].toDouble(), 125);
    QVERIFY(adults[u"excluded"].isObject());
    QVERIFY(adults.contains(u"averaging"));
    const QJsonObject guidelines = json[u"guidelines"].toObject();
    QVERIFY(guidelines.contains(u"acc_aha_2017"_s));
    for (const QJsonValue guideline : guidelines) {
        QVERIFY(guideline[u"partial"].isDouble());
        QVERIFY(guideline[u"notClassified"].isDouble());
    }
}

void CliCommandsTest::analyseOfNothingIsNull()
{
    const QString in = writeFile(*m_folder, u"a.csv"_s, "age,sbp,dbp\n");
    RUN(run, u"analyse"_s, in, u"--json"_s);
    const QJsonObject json = run.json();
    QCOMPARE_EQ(json[u"plainMean"][u"status"].toString(), u"cannotEvaluate"_s);
    QCOMPARE_EQ(json[u"rowsIn"].toInt(-1), 0);
    QCOMPARE_EQ(json[u"n"].toInt(-1), 0);
    for (const char *key : {"meanSystolic", "sd"})
        QVERIFY2(json.contains(QLatin1String(key)) && json[QLatin1String(key)].isNull(), key);
    QVERIFY(!run.out.contains("nan"));
}

void CliCommandsTest::rolesCanBeNamed()
{
    const QString in = writeFile(*m_folder, u"a.csv"_s, "first,second,years\n120,80,50\n130,90,60\n");
    RUN(run, u"analyse"_s, in, u"--json"_s, u"--role"_s, u"systolic=second"_s, u"--role"_s, u"age=years"_s);
    QCOMPARE_EQ(run.json()[u"columns"][u"systolic"].toString(), u"second"_s);
    QCOMPARE_EQ(run.json()[u"meanSystolic"].toDouble(), 85);
    RUN(two, u"analyse"_s, in, u"--json"_s, u"--role"_s, u"sbp=first"_s, u"--role"_s, u"sbp=second"_s,
        u"--role"_s, u"age=years"_s);
    QCOMPARE_EQ(two.json()[u"adults"][u"mean"].toDouble(), 105); // the mean of both readings
}

void CliCommandsTest::reportIsAPdf()
{
    QByteArray table = "age,sbp,dbp\n";
    for (int i = 0; i < 300; ++i)
        table += QByteArray::number(20 + i % 60) + ',' + QByteArray::number(100 + i % 70) + ",80\n";
    const QString in = writeFile(*m_folder, u"a.csv"_s, table);
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        const QString out = m_folder->filePath(language + u".pdf"_s);
        RUN(run, u"report"_s, in, u"-o"_s, out, u"--title"_s, u"高血压 Q3"_s, u"--site"_s, u"Hilltop"_s,
            u"--author"_s, u"Dr. Lee"_s, u"--language"_s, language, u"--json"_s);
        QCOMPARE_EQ(run.json()[u"output"].toString(), out);
        const QByteArray pdf = readFile(out);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        RUN(again, u"report"_s, in, u"-o"_s, out, u"--title"_s, u"高血压 Q3"_s, u"--site"_s, u"Hilltop"_s,
            u"--author"_s, u"Dr. Lee"_s, u"--language"_s, language);
        QCOMPARE_EQ(again.out, QByteArray());
        QVERIFY(readFile(out) == pdf); // equal content and date, equal bytes
    }
}

void CliCommandsTest::analyseDrawsAChart_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("magic");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
}

void CliCommandsTest::analyseDrawsAChart()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, magic);
    QByteArray table = "age,sex,sbp,dbp\n";
    for (int i = 0; i < 300; ++i)
        table += QByteArray::number(20 + i % 60) + (i % 2 ? ",F," : ",M,") + QByteArray::number(100 + i % 70)
            + ",80\n";
    const QString in = writeFile(*m_folder, u"a.csv"_s, table);
    for (const QString &kind : {u"ageBloodPressure"_s, u"box"_s, u"bpCategories"_s}) {
        const QString spec = writeFile(*m_folder, u"spec.json"_s, "{\"kind\":\"" + kind.toUtf8() + "\"}");
        const QString out = m_folder->filePath(kind + u'.' + suffix);
        RUN(run, u"analyse"_s, in, u"--chart"_s, spec, u"-o"_s, out, u"--json"_s);
        QCOMPARE_EQ(run.json()[u"chart"].toString(), out);
        QCOMPARE_EQ(run.json()[u"n"].toInt(), 300);
        const QByteArray file = readFile(out);
        QVERIFY(file.startsWith(magic));
        if (suffix == u"svg"_s)
            QVERIFY(file.contains("n = 300"));
    }
    if (suffix == u"svg"_s) {
        const QString far = writeFile(*m_folder, u"far.csv"_s, table + "45,F,1280,80\n");
        const QString spec = writeFile(*m_folder, u"spec.json"_s, "{}");
        const QString out = m_folder->filePath(u"far.svg"_s);
        RUN(run, u"analyse"_s, far, u"--chart"_s, spec, u"-o"_s, out, u"--json"_s);
        QVERIFY(readFile(out).contains("1 outside the picture"));
    }
    if (suffix == u"svg"_s) { // 150 women and 150 men
        const QString spec = writeFile(*m_folder, u"spec.json"_s, "{\"kind\":\"box\"}");
        const QString out = m_folder->filePath(u"box.svg"_s);
        RUN(many, u"analyse"_s, in, u"--chart"_s, spec, u"-o"_s, out);
        QVERIFY(!readFile(out).contains("have fewer than"));
        RUN(few, u"analyse"_s, in, u"--chart"_s, spec, u"--small-cells"_s, u"151"_s, u"-o"_s, out);
        QVERIFY(readFile(out).contains("2 groups have fewer than 151"));
        QCOMPARE_EQ(runSphygma({u"analyse"_s, in, u"--small-cells"_s, u"5"_s}).code, 1);
        QCOMPARE_EQ(
            runSphygma({u"analyse"_s, in, u"--chart"_s, spec, u"--small-cells"_s, u"0"_s, u"-o"_s, out}).code,
            1);
    }
    if (suffix == u"svg"_s) { // every third visit has no date, every tenth is of May
        QByteArray visits = "visit,sbp\n";
        for (int i = 0; i < 300; ++i)
            visits += (i % 3 == 2        ? QByteArray()
                           : i % 10 == 0 ? QByteArray("2024-05-31 23:30:00")
                                         : QByteArray("2024-06-01 00:00:00"))
                + ',' + QByteArray::number(100 + i % 70) + '\n';
        const QString dated = writeFile(*m_folder, u"visits.csv"_s, visits);
        const QString spec =
            writeFile(*m_folder, u"spec.json"_s,
                      R"({"kind":"histogram","x":"sbp","filters":[{"column":"visit","to":"2024-05-31"}]})");
        const QString out = m_folder->filePath(u"may.svg"_s);
        RUN(may, u"analyse"_s, dated, u"--chart"_s, spec, u"-o"_s, out);
        const QByteArray drawn = readFile(out);
        QVERIFY2(drawn.contains("n = 20 "), drawn);
        QVERIFY2(drawn.contains("visit on 2024-05-31 or earlier; 100 rows without a value are left out"),
                 drawn);
        const QString wrong = writeFile(*m_folder, u"spec.json"_s,
                                        R"({"kind":"histogram","filters":[{"column":"visit","to":"May"}]})");
        QCOMPARE_EQ(runSphygma({u"analyse"_s, dated, u"--chart"_s, wrong, u"-o"_s, out}).code, 3);
    }
    const QString unknown = writeFile(*m_folder, u"no.json"_s, R"({"kind":"pie"})");
    const CliRun refused =
        runSphygma({u"analyse"_s, in, u"--chart"_s, unknown, u"-o"_s, m_folder->filePath(u"x."_s + suffix)});
    QCOMPARE_EQ(refused.code, 3);
    QVERIFY(refused.err.contains("pie"));
    QCOMPARE_EQ(runSphygma({u"analyse"_s, in, u"--chart"_s, unknown}).code, 1);
}

static QByteArray clinicTable()
{
    QByteArray table = "patient_id,age,sex,sbp,dbp\n";
    for (int i = 0; i < 300; ++i)
        table += "P-" + QByteArray::number(7000 + i) + ',' + QByteArray::number(20 + i % 60)
            + (i % 2 ? ",F," : ",M,") + QByteArray::number(100 + i % 70) + ",80\n";
    return table;
}

void CliCommandsTest::aQuestionIsAnswered()
{
    const QString in = QStringLiteral(TEST_DATA "/clinical/oracle_age_bp.csv");
    const QString question = writeFile(*m_folder, u"question.json"_s,
                                       R"({"question": "compareGroups", "outcome": "sbp1", "other": "sex"})");
    RUN(run, u"analyse"_s, in, u"--question"_s, question, u"--json"_s);
    const QJsonObject answer = run.json()[u"question"].toObject();
    QVERIFY(answer[u"answered"].toBool());
    QCOMPARE_EQ(answer[u"n"].toInt(), 120);
    QVERIFY(answer[u"result"].toString().startsWith(u"Mean sbp1"_s));
    QCOMPARE_EQ(answer[u"method"].toString(), u"Welch's t test"_s);
    QCOMPARE_EQ(answer[u"tables"][0][u"rows"][0].toArray().size(), 7);
    QCOMPARE_EQ(answer[u"asked"][u"other"].toString(), u"sex"_s);
    QCOMPARE_EQ(run.json()[u"rowsKept"].toInt(), 120);
    RUN(said, u"analyse"_s, in, u"--question"_s, question, u"--language"_s, u"zh_CN"_s);
    QVERIFY(QString::fromUtf8(said.out).contains(u"检查了什么"_s));
}

/// Of a table without pressures too.
void CliCommandsTest::aQuestionThatIsNoneSaysWhy()
{
    const QString plain = writeFile(*m_folder, u"plain.csv"_s, "arm,score\nA,1\nB,2\n");
    const auto ask = [&](const QByteArray &json) {
        return runSphygma(
            {u"analyse"_s, plain, u"--question"_s, writeFile(*m_folder, u"q.json"_s, json), u"--json"_s});
    };
    const CliRun few = ask(R"({"question": "compareGroups", "outcome": "score", "other": "arm"})");
    QCOMPARE_EQ(few.code, 0);
    QVERIFY(!few.json()[u"question"][u"answered"].toBool(true));
    QVERIFY(few.json()[u"question"][u"result"].toString().startsWith(u"Only 2 rows"_s));
    const CliRun unknown = ask(R"({"question": "why"})");
    QCOMPARE_EQ(unknown.code, 3);
    QVERIFY2(unknown.err.contains("compareGroups"), unknown.err);
    const CliRun gone = ask(R"({"question": "related", "outcome": "gone"})");
    QCOMPARE_EQ(gone.code, 3);
    QVERIFY2(gone.err.contains("gone"), gone.err);
    QCOMPARE_EQ(ask("no JSON").code, 3);
    QCOMPARE_EQ(runSphygma({u"profile"_s, plain, u"--question"_s, u"q.json"_s, u"--json"_s}).code, 1);
}

void CliCommandsTest::reportIsWrittenInOtherFormats()
{
    const QString in = writeFile(*m_folder, u"clinic.csv"_s, clinicTable());
    const QString html = m_folder->filePath(u"r.html"_s), odt = m_folder->filePath(u"r.odt"_s);
    RUN(web, u"report"_s, in, u"-o"_s, html, u"--template"_s, u"onepager"_s);
    QVERIFY(readFile(html).startsWith("<!DOCTYPE html>"));
    RUN(text, u"report"_s, in, u"-o"_s, odt);
    QVERIFY(readFile(odt).startsWith("PK"));
}

void CliCommandsTest::reportTellsWhatChanged()
{
    const QString in = writeFile(*m_folder, u"clinic.csv"_s, clinicTable());
    const QString last = m_folder->filePath(u"last.json"_s), now = m_folder->filePath(u"now.html"_s);
    RUN(first, u"report"_s, in, u"-o"_s, last);
    const QString next = writeFile(*m_folder, u"next.csv"_s, clinicTable() + "P-9999,44,F,220,100\n");
    RUN(second, u"report"_s, next, u"-o"_s, now, u"--compare"_s, last, u"--json"_s);
    QVERIFY(readFile(now).contains("What changed since the report of"));
    QCOMPARE_EQ(second.json()[u"values"][u"rows_in"][u"value"].toInt(), 301);
    RUN(analysed, u"analyse"_s, next, u"--json"_s); // the same number everywhere
    QCOMPARE_EQ(second.json()[u"values"][u"mean_sbp"][u"value"].toDouble(),
                analysed.json()[u"meanSystolic"].toDouble());
}

void CliCommandsTest::deidentifiedReportHoldsNoPatientNumber()
{
    const QString in = writeFile(*m_folder, u"clinic.csv"_s, clinicTable());
    const QString out = m_folder->filePath(u"d.html"_s);
    RUN(run, u"report"_s, in, u"-o"_s, out, u"--deidentified"_s, u"--title"_s, u"About P-7004"_s);
    const QByteArray html = readFile(out);
    QVERIFY(html.contains("De-identified"));
    for (int i = 0; i < 300; ++i)
        QVERIFY2(!html.contains("P-" + QByteArray::number(7000 + i)), qPrintable(QString::number(i)));
}

void CliCommandsTest::timingsAreMilliseconds()
{
    RUN(run, u"profile"_s, m_in, u"--json"_s, u"--timings"_s);
    const QJsonObject timings = run.json()[u"timings"].toObject();
    QVERIFY(timings.size() > 3);
    for (const QJsonValue value : timings)
        QVERIFY(value.toDouble(-1) >= 0);
    QVERIFY(timings[u"peakMemoryBytes"].toDouble() > 1e6);
    RUN(plain, u"profile"_s, m_in, u"--json"_s);
    QVERIFY(!plain.json().contains(u"timings"_s));
    RUN(lines, u"convert"_s, m_in, u"--timings"_s);
    QVERIFY2(lines.err.contains("peakMemoryBytes: "), lines.err);
}

void CliCommandsTest::aProjectIsAnInput()
{
    ColumnBuilder systolic(ColumnType::Number), age(ColumnType::Number);
    for (const double value : {120.0, 140.0, 999.0}) {
        systolic.appendNumber(value);
        age.appendNumber(60);
    }
    const Table table({{u"sbp"_s, {}, ColumnType::Number, u"sbp"_s, u"mm[Hg]"_s, u"sbp"_s},
                       {u"age"_s, {}, ColumnType::Number, u"age"_s, u"a"_s, u"age"_s}},
                      {systolic.finish(), age.finish()});
    ProjectState state;
    state.raw = std::make_shared<const RawData>(RawData{table, {}});
    Recipe recipe;
    recipe.append({declareMissing({u"sbp"_s}, {}, {999}), true, {}});
    state.recipe = recipe;
    QualityThresholds own = QualityThresholds::standard();
    own.bounds[u"C1"_s] = {{0.42, true}};
    state.thresholds = own;
    state.report.change([](ReportSpec &spec) { spec.smallCellLimit = 4; });
    const QString path = m_folder->filePath(u"p.sphygma"_s);
    NoProgress progress;
    const auto created = ProjectStore::create(path);
    QVERIFY(created);
    QVERIFY((*created)->save({{{{}, state}}, 0}, progress));
    RUN(run, u"analyse"_s, path, u"--json"_s); // while this process has it open
    QCOMPARE_EQ(run.json()[u"meanSystolic"].toDouble(), 130);
    QCOMPARE_EQ(run.json()[u"missing"].toInt(), 1);
    const QString spec = writeFile(*m_folder, u"spec.json"_s, "{\"kind\":\"box\"}");
    const QString chart = m_folder->filePath(u"box.svg"_s);
    RUN(drawn, u"analyse"_s, path, u"--chart"_s, spec, u"-o"_s, chart);
    QVERIFY2(readFile(chart).contains("fewer than 4"), readFile(chart)); // the limit of the project
    RUN(profile, u"profile"_s, path, u"--json"_s);
    QCOMPARE_EQ(columnOf(profile.json(), u"sbp"_s)[u"max"].toDouble(), 999); // as imported
    const QJsonObject quality = profile.json()[u"quality"].toObject();
    QCOMPARE_EQ(quality[u"thresholds"].toObject(), own.toJson()); // of the project, not the standard ones
    QCOMPARE_EQ(quality[u"thresholdsFrom"].toString(), u"project"_s);
}

void CliCommandsTest::withoutJsonPeopleCanRead()
{
    RUN(profile, u"profile"_s, m_in);
    QVERIFY(profile.out.contains("6 rows, 6 columns"));
    RUN(analyse, u"analyse"_s, m_in);
    QVERIFY2(analyse.out.contains("not a medical device"), analyse.out);
}

static const RegisterTest<CliCommandsTest> registered;

#include "tst_clicommands.moc"
