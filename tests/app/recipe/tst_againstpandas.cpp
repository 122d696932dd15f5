// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importer.h"
#include "app/recipe/reciperunner.h"
#include "tests/app/recipe/runstep.h"
#include "tests/app/recipe/samplesteps.h"
#include "tests/testcase.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Fills, drops and duplicates of real files, beside what pandas makes of them; where both are at hand.
class AgainstPandasTest : public QObject
{
    Q_OBJECT

private slots:
    void sameNumbers_data();
    void sameNumbers();
};

void AgainstPandasTest::sameNumbers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QList<StepPtr>>("steps");
    QTest::addColumn<QByteArray>("python"); // on the data frame d
    QTest::addColumn<QStringList>("columns"); // whose sums are compared
    using enum FillMissing::Method;
    QTest::newRow("nhanes fill")
        << u"nhanes_2015_2016.csv"_s
        << QList<StepPtr>{fillMissing({u"BPXSY1"_s, Median}), fillMissing({u"BPXDI1"_s, Mean}),
                          fillMissing({u"BMXBMI"_s, GroupMedian, {}, {u"RIAGENDR"_s, u"RIDRETH1"_s}})}
        << QByteArray("d.BPXSY1 = d.BPXSY1.fillna(d.BPXSY1.median())\n"
                      "d.BPXDI1 = d.BPXDI1.fillna(d.BPXDI1.mean())\n"
                      "g = d.groupby(['RIAGENDR', 'RIDRETH1']).BMXBMI.transform('median')\n"
                      "d.BMXBMI = d.BMXBMI.fillna(g)\n")
        << QStringList{u"BPXSY1"_s, u"BPXDI1"_s, u"BMXBMI"_s};
    QTest::newRow("nhanes drop")
        << u"nhanes_2015_2016.csv"_s
        << QList<StepPtr>{dropMissingRows({u"BPXSY1"_s, u"BPXDI1"_s}),
                          dropDuplicateRows({u"BPXSY1"_s, u"BPXDI1"_s, u"RIDAGEYR"_s}, true)}
        << QByteArray("d = d.dropna(subset=['BPXSY1', 'BPXDI1'])\n"
                      "d = d.drop_duplicates(['BPXSY1', 'BPXDI1', 'RIDAGEYR'], keep='last')\n")
        << QStringList{u"BPXSY1"_s, u"BPXDI1"_s, u"RIDAGEYR"_s, u"WTINT2YR"_s};
    QTest::newRow("nhanes keys")
        << u"nhanes_2015_2016.csv"_s
        << QList<StepPtr>{resolveRepeatedKeys(
               {{u"RIDAGEYR"_s, u"SDMVSTRA"_s}, ResolveRepeatedKeys::Keep::Mean})}
        << QByteArray("d = d.groupby(['RIDAGEYR', 'SDMVSTRA'], as_index=False).mean(numeric_only=True)\n")
        << QStringList{u"BPXSY1"_s, u"BPXDI1"_s, u"RIDAGEYR"_s, u"BMXBMI"_s};
    QTest::newRow("nhanes formula") << u"nhanes_2015_2016.csv"_s
                                    << QList<StepPtr>{filterRows(
                                                          {formula(u"BPXSY1 >= 140 or BPXDI1 >= 90"_s)}),
                                                      derivePressure({u"map"_s, u"BPXSY1"_s, u"BPXDI1"_s}),
                                                      bodyMassIndex({u"BMXWT"_s, u"BMXHT"_s})}
                                    << QByteArray("d = d[(d.BPXSY1 >= 140) | (d.BPXDI1 >= 90)].copy()\n"
                                                  "d['map'] = d.BPXDI1 + (d.BPXSY1 - d.BPXDI1) / 3\n"
                                                  "d['bmi'] = d.BMXWT / (d.BMXHT / 100) ** 2\n")
                                    << QStringList{u"BPXSY1"_s, u"map"_s, u"bmi"_s};
    QTest::newRow("Pima") << u"Pima.tr2.csv"_s
                          << QList<StepPtr>{declareMissing({}, {u"NA"_s}, {}), fillMissing({u"bp"_s, Mode}),
                                            fillMissing({u"skin"_s, GroupMedian, {}, {u"type"_s}}),
                                            dropMissingRows({}, false)}
                          << QByteArray("d.bp = d.bp.fillna(d.bp.mode()[0])\n"
                                        "d.skin = d.skin.fillna(d.groupby('type').skin.transform('median'))\n"
                                        "d = d.dropna()\n")
                          << QStringList{u"bp"_s, u"skin"_s, u"bmi"_s};
    QTest::newRow("heart") << u"Heart_islr.csv"_s
                           << QList<StepPtr>{declareMissing({}, {u"NA"_s}, {}),
                                             fillMissing({u"Thal"_s, Mode}), dropMissingRows({u"Ca"_s}),
                                             dropDuplicateRows({u"Age"_s, u"Thal"_s})}
                           << QByteArray("d.Thal = d.Thal.fillna(d.Thal.mode()[0])\n"
                                         "d = d.dropna(subset=['Ca']).drop_duplicates(['Age', 'Thal'])\n")
                           << QStringList{u"Age"_s, u"RestBP"_s, u"Chol"_s};
}

static QString pythonWithPandas()
{
    for (const QString &python : {u"python3"_s, u"/usr/bin/python3"_s}) {
        if (QProcess::execute(python, {u"-W"_s, u"ignore"_s, u"-c"_s, u"import pandas"_s}) == 0)
            return python;
    }
    return {};
}

/// Rows, then count and sum of each column.
static QList<double> pandasNumbers(const QString &python, const QString &path, const QByteArray &work,
                                   const QStringList &columns)
{
    const QByteArray script = "import sys, pandas as pd\nd = pd.read_csv(sys.argv[1])\n" + work
        + "print(len(d))\nfor c in sys.argv[2:]: print(d[c].count(), repr(float(d[c].sum())))\n";
    QProcess process;
    process.start(python,
                  QStringList{u"-W"_s, u"ignore"_s, u"-c"_s, QString::fromUtf8(script), path} + columns);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
    QList<double> numbers;
    const auto words = process.readAllStandardOutput().simplified().split(' ');
    for (const QByteArray &word : words)
        numbers.append(word.toDouble());
    return numbers;
}

static QList<double> ourNumbers(const Table &table, const QStringList &columns)
{
    QList<double> numbers{double(table.keptCount())};
    for (const QString &name : columns) {
        const Column &column = table.column(table.indexOf(name));
        if (column.storage() != Storage::Number)
            continue;
        double count = 0, sum = 0;
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            if (!table.isKept(row) || !column.isValid(row))
                continue;
            ++count;
            sum += column.number(row);
        }
        numbers << count << sum;
    }
    return numbers;
}

void AgainstPandasTest::sameNumbers()
{
    QFETCH(const QString, file);
    QFETCH(const QList<StepPtr>, steps);
    QFETCH(const QByteArray, python);
    QFETCH(const QStringList, columns);
    const QString path = QStringLiteral(SHARED_DATA) + u"/data/clinical/"_s + file;
    if (!QFile::exists(path))
        QSKIP("the file is not at hand");
    const QString program = pythonWithPandas();
    if (program.isEmpty())
        QSKIP("Python with pandas is not installed");
    Recipe recipe;
    for (const StepPtr &step : steps)
        recipe.append({step, true, {}});
    NoProgress progress;
    const Table raw = importFile(path, {}, rules(), progress).value().table;
    const auto result = RecipeRunner(raw, rules()).run(recipe, progress).value();
    QVERIFY2(!result->firstMisfit(),
             result->firstMisfit() ? qPrintable(result->steps[*result->firstMisfit()].error.message) : "");
    const QList<double> expected = pandasNumbers(program, path, python, columns);
    const QList<double> ours = ourNumbers(result->table, columns);
    QCOMPARE(ours.size(), expected.size());
    for (qsizetype i = 0; i < ours.size(); ++i)
        QVERIFY2(qAbs(ours[i] - expected[i]) <= 1e-10 * qAbs(expected[i]),
                 qPrintable(u"%1: %2 and %3"_s.arg(i).arg(ours[i], 0, 'g', 17).arg(expected[i], 0, 'g', 17)));
}

static const RegisterTest<AgainstPandasTest> registered;
#include "tst_againstpandas.moc"
