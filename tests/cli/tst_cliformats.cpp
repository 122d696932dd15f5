// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/testcase.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

static const QString bulk = QStringLiteral(TEST_DATA "/fhir/bulk.ndjson");

/// The command line reads every format through the same door as the window.
class CliFormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void bulkDataIsAnalysed();
    void aTableIsChosenByName();
    void filesOfOtherProgramsAreProfiled_data();
    void filesOfOtherProgramsAreProfiled();
};

void CliFormatsTest::bulkDataIsAnalysed()
{
    const CliRun run = runSphygma({u"analyse"_s, bulk, u"--json"_s});
    QVERIFY2(run.code == 0, run.err);
    QCOMPARE_EQ(run.json()[u"n"].toInt(), 2);
    QCOMPARE_EQ(run.json()[u"meanSystolic"].toDouble(), 134.5);
    QCOMPARE_EQ(run.json()[u"adults"][u"included"].toInt(), 2);
}

void CliFormatsTest::aTableIsChosenByName()
{
    const CliRun patients = runSphygma({u"profile"_s, bulk, u"--json"_s, u"--table"_s, u"patients"_s});
    QVERIFY2(patients.code == 0, patients.err);
    QCOMPARE_EQ(patients.json()[u"rows"].toInt(), 2);
    const CliRun none = runSphygma({u"profile"_s, bulk, u"--json"_s, u"--table"_s, u"horses"_s});
    QCOMPARE_EQ(none.code, 1);
    QVERIFY2(none.err.contains("patients"), none.err);
}

void CliFormatsTest::filesOfOtherProgramsAreProfiled_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"sav", "zsav", "dta", "por", "xpt", "xlsx"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

/// One table in many formats: each holds the same numbers.
void CliFormatsTest::filesOfOtherProgramsAreProfiled()
{
    QFETCH(const QString, format);
    const QString folder = sharedData();
    if (folder.isEmpty())
        return;
    const QDir same(folder + u"/formats/same_table"_s);
    const QStringList files = same.entryList({u"*."_s + format}, QDir::Files);
    const QStringList texts = same.entryList({u"*.csv"_s}, QDir::Files);
    QVERIFY(!files.isEmpty());
    QVERIFY(!texts.isEmpty());
    const CliRun text = runSphygma({u"profile"_s, same.filePath(texts.first()), u"--json"_s});
    const CliRun other = runSphygma({u"profile"_s, same.filePath(files.first()), u"--json"_s});
    QVERIFY2(other.code == 0, other.err);
    QCOMPARE_EQ(other.json()[u"rows"].toInt(), text.json()[u"rows"].toInt());
    QVERIFY(other.json()[u"file"][u"format"].toString().contains(format));
}

static const RegisterTest<CliFormatsTest> registered;
#include "tst_cliformats.moc"
