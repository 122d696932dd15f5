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

/// sphygma-cli clean: recipes on files.
class CliCleanTest : public CliFixture
{
    Q_OBJECT

private slots:
    void init() { takeFreshFolder(); }
    void cleanWritesTableAndLog();
    void cleanTellsWhatDidNotApply();
    void cleanTakesOtherNames();
    void cleanJoinsAndReshapes();
    void cleanWritesScripts();
};

void CliCleanTest::cleanWritesTableAndLog()
{
    const QString recipe = writeFile(*m_folder, u"r.json"_s,
                                     R"json({"format": "sphygma-recipe", "version": 1, "steps": [
            {"step": "declareMissing", "columns": ["sbp (mmHg)"], "words": ["NA"], "codes": [142]},
            {"step": "dropDuplicateRows", "columns": []},
            {"step": "dropMissingRows", "columns": ["Alter"], "enabled": false}]
})json");
    const QString out = m_folder->filePath(u"out.csv"_s), log = m_folder->filePath(u"log.csv"_s);
    RUN(run, u"clean"_s, m_in, u"--recipe"_s, recipe, u"-o"_s, out, u"--log"_s, log, u"--json"_s);
    QCOMPARE_EQ(run.json()[u"rowsIn"].toInt(), 6);
    QCOMPARE_EQ(run.json()[u"rowsKept"].toInt() + run.json()[u"rowsRemoved"].toInt(), 6);
    const QList<QByteArray> rows = readFile(out).trimmed().split('\n');
    QCOMPARE_EQ(rows.size(), 6); // one of the equal rows is gone
    QCOMPARE_EQ(rows[3], QByteArray("A3,47,,95,2026-02-15,tired"));
    const QList<QByteArray> lines = readFile(log).trimmed().split('\n');
    QCOMPARE_EQ(lines[0], QByteArray("step,line,record,column,before,after,reason"));
    QCOMPARE_EQ(lines.size(), 1 + 3 + 1); // NA, twice 142, one row
    QVERIFY2(lines[1].startsWith("1,3,2,sbp (mmHg),NA,,"), lines[1]);
    QVERIFY2(lines[2].startsWith("1,4,3,sbp (mmHg),142,,"), lines[2]);
    QVERIFY2(lines.last().startsWith("2,5,4,,"), lines.last());
}

static const QByteArray otherNames = R"json({"steps": [
    {"step": "declareMissing", "columns": ["SBP (mmHg)"], "words": ["NA"]},
    {"step": "limitValues", "column": "pulse", "hardLow": 20},
    {"step": "dropDuplicateRows", "columns": ["ID"]}
]})json";

void CliCleanTest::cleanTellsWhatDidNotApply()
{
    const QString recipe = writeFile(*m_folder, u"r.json"_s, otherNames);
    const QString out = m_folder->filePath(u"out.csv"_s);
    const CliRun run = runSphygma({u"clean"_s, m_in, u"--recipe"_s, recipe, u"-o"_s, out, u"--json"_s});
    QCOMPARE_EQ(run.code, 3);
    QVERIFY(!QFile::exists(out));
    QVERIFY2(run.err.contains("Step 1 of the recipe does not apply") && run.err.contains("Step 2")
                 && run.err.contains("--map \"SBP (mmHg)=sbp (mmHg)\""),
             run.err);
    const QJsonArray misfits = run.json()[u"didNotApply"].toArray();
    QCOMPARE_EQ(misfits.size(), 3);
    QCOMPARE_EQ(misfits[1][u"step"].toInt(), 2);
    QCOMPARE_EQ(misfits[1][u"kind"].toString(), u"limitValues"_s);
    QCOMPARE_EQ(misfits[1][u"status"].toString(), u"doesNotApply"_s);
    QVERIFY(misfits[1][u"why"].toString().contains(u"“pulse”"_s));
    const QJsonArray columns = run.json()[u"columns"].toArray();
    QCOMPARE_EQ(columns[0][u"needed"].toString(), u"SBP (mmHg)"_s);
    QCOMPARE_EQ(columns[0][u"column"].toString(), u"sbp (mmHg)"_s);
    QCOMPARE_EQ(columns[0][u"how"].toString(), u"spelling"_s);
    QVERIFY(columns[1][u"column"].isNull());
}

void CliCleanTest::cleanTakesOtherNames()
{
    const QString recipe = writeFile(*m_folder, u"r.json"_s, otherNames);
    const QString out = m_folder->filePath(u"out.csv"_s);
    RUN(run, u"clean"_s, m_in, u"--recipe"_s, recipe, u"-o"_s, out, u"--json"_s, u"--map"_s, u"pulse=dbp"_s,
        u"--map"_s, u"auto"_s);
    QCOMPARE_EQ(run.json()[u"rowsRemoved"].toInt(), 1);
    const QJsonArray columns = run.json()[u"columns"].toArray();
    QCOMPARE_EQ(columns[1][u"how"].toString(), u"chosen"_s);
    QCOMPARE_EQ(columns[2][u"column"].toString(), u"patient_id"_s);
    const QJsonArray idle = run.json()[u"didNotApply"].toArray();
    QCOMPARE_EQ(idle.size(), 1);
    QCOMPARE_EQ(idle[0][u"status"].toString(), u"didNothing"_s);
    const QString script = m_folder->filePath(u"out.py"_s);
    RUN(written, u"clean"_s, m_in, u"--recipe"_s, recipe, u"-o"_s, script, u"--script"_s, u"python"_s,
        u"--map"_s, u"pulse=dbp"_s, u"--map"_s, u"auto"_s);
    QFile python(script);
    QVERIFY(python.open(QIODevice::ReadOnly));
    QVERIFY(python.readAll().toLower().contains("heart rate")); // dbp means what pulse meant
    RUN(partial, u"clean"_s, m_in, u"--recipe"_s, recipe, u"-o"_s, out, u"--json"_s, u"--partial"_s,
        u"--map"_s, u"ID=patient_id"_s);
    QCOMPARE_EQ(partial.json()[u"rowsRemoved"].toInt(), 1);
    QCOMPARE_EQ(partial.json()[u"didNotApply"].toArray().size(), 2);
    const CliRun wrong =
        runSphygma({u"clean"_s, m_in, u"--recipe"_s, recipe, u"-o"_s, out, u"--map"_s, u"pulse=nowhere"_s});
    QCOMPARE_EQ(wrong.code, 3);
    QVERIFY2(wrong.err.contains("nowhere"), wrong.err);
}

void CliCleanTest::cleanJoinsAndReshapes()
{
    const QString in =
        writeFile(*m_folder, u"wide.csv"_s, "id,sbp_1,sbp_2,dbp_1,dbp_2\nA,120,118,80,79\nB,130,,85,\n");
    const QString labs = writeFile(*m_folder, u"labs.csv"_s, "patient,creatinine\nB,90\nC,70\n");
    const QString recipe =
        writeFile(*m_folder, u"r.json"_s,
                  R"({"steps": [{"step": "gatherColumns", "columns": ["sbp_1", "sbp_2", "dbp_1", "dbp_2"],
                       "values": ["sbp", "dbp"], "labels": ["1", "2"]},
                      {"step": "joinTable", "table": "labs", "keys": ["id"], "tableKeys": ["patient"],
                       "columns": ["creatinine"]}]})");
    const QString out = m_folder->filePath(u"out.csv"_s);
    RUN(run, u"clean"_s, in, u"--recipe"_s, recipe, u"--table"_s, u"labs="_s + labs, u"-o"_s, out,
        u"--json"_s);
    QCOMPARE_EQ(readFile(out),
                QByteArray("id,reading,sbp,dbp,creatinine\nA,1,120,80,\nA,2,118,79,\nB,1,130,85,90\n"));
    QCOMPARE_EQ(run.json()[u"rowsIn"].toInt(), 2);
    QCOMPARE_EQ(run.json()[u"rowsMade"].toInt(), 1);
    QCOMPARE_EQ(run.json()[u"rowsKept"].toInt(), 3);
    RUN(said, u"clean"_s, in, u"--recipe"_s, recipe, u"--table"_s, u"labs="_s + labs, u"-o"_s, out);
    QVERIFY2(said.err.contains("2 rows found no partner"), said.err);
    const CliRun without = runSphygma({u"clean"_s, in, u"--recipe"_s, recipe, u"-o"_s, out});
    QCOMPARE_EQ(without.code, 3);
    QVERIFY2(without.err.contains("--table labs=FILE"), without.err);
}

void CliCleanTest::cleanWritesScripts()
{
    const QString recipe = writeFile(
        *m_folder, u"r.json"_s, R"({"steps": [{"step": "dropDuplicateRows", "columns": ["patient_id"]}]})");
    for (const auto &[language, line] : {std::pair{u"r"_s, QByteArray("d <- drop_duplicate_rows(d,")},
                                         std::pair{u"python"_s, QByteArray("d = drop_duplicate_rows(d,")}}) {
        const QString out = m_folder->filePath(u"script."_s + language);
        RUN(run, u"clean"_s, m_in, u"--recipe"_s, recipe, u"--script"_s, language, u"-o"_s, out);
        QVERIFY2(readFile(out).contains(line), readFile(out).right(400));
    }
}

static const RegisterTest<CliCleanTest> registered;

#include "tst_cliclean.moc"
