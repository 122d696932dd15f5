// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "tests/app/quality/proposalhelp.h"
#include "tests/testcase.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace sphygma;
using namespace Qt::StringLiterals;
using enum sphygma::ColumnType;

/// Pounds among kilograms and inches among centimetres that lie among the other values.
class BodyMixesTest : public QObject
{
    Q_OBJECT

private slots:
    void theRecordedIndexTells_data();
    void theRecordedIndexTells();
    void anAgeTellsInches();
    void childrenStay();
    void smallChildrenAreNoInches();
    void aWrongIndexTellsNothing();
    void manyHeavyPeopleAreRemarked();
    void peopleAreNotAccused_data();
    void peopleAreNotAccused();
    void theStepSaysWhichRows();
};

struct People
{
    QStringList ages, weights, heights, indices;
};

/// Weights of a clinic: lognormal around \a middle, the index recorded from them.
static People people(int count, double middle, double spread, unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::lognormal_distribution<double> bodyMass(std::log(middle), spread);
    std::normal_distribution<double> height(168, 9);
    People made;
    for (int i = 0; i < count; ++i) {
        const double tall = std::round(std::clamp(height(random), 140.0, 205.0));
        const double heavy = std::round(10 * bodyMass(random) * tall * tall / 1e4) / 10;
        made.ages += QString::number(20 + i % 60);
        made.heights += QString::number(tall);
        made.weights += QString::number(heavy, 'f', 1);
        made.indices += QString::number(heavy / (tall * tall / 1e4), 'f', 1);
    }
    return made;
}

static void toPounds(QStringList &cells, int every)
{
    for (int i = 0; i < cells.size(); i += every)
        cells[i] = QString::number(cells[i].toDouble() / 0.45359237, 'f', 0);
}

static void toInches(QStringList &cells, int every)
{
    for (int i = 1; i < cells.size(); i += every)
        cells[i] = QString::number(cells[i].toDouble() / 2.54, 'f', 0);
}

static Table tableOf(const People &made, bool withIndex = true, bool withAge = true)
{
    QList<MadeColumn> columns{{u"weight"_s, Number, made.weights, u"weight"_s, u"kg"_s},
                              {u"height"_s, Number, made.heights, u"height"_s, u"cm"_s}};
    if (withIndex)
        columns += {u"bmi"_s, Number, made.indices, u"bmi"_s, u"kg/m2"_s};
    if (withAge)
        columns += {u"age"_s, Number, made.ages, u"age"_s, u"a"_s};
    return makeTable(columns);
}

void BodyMixesTest::theRecordedIndexTells_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("every");
    QTest::newRow("pounds, one in ten") << u"weight"_s << 10;
    QTest::newRow("pounds, one in three") << u"weight"_s << 3;
    QTest::newRow("inches, one in ten") << u"height"_s << 10;
}

void BodyMixesTest::theRecordedIndexTells()
{
    QFETCH(const QString, column);
    QFETCH(const int, every);
    const People right = people(400, 27, 0.18);
    People made = right;
    const bool pounds = column == u"weight"_s;
    pounds ? toPounds(made.weights, every) : toInches(made.heights, every);
    const Table table = tableOf(made, true, pounds);
    const auto found = proposalOf(table, WizardPage::WrongValues, u"mixedUnits:"_s + column);
    QVERIFY2(found && found->shape, qPrintable(idsOf(table, WizardPage::WrongValues)));
    QVERIFY(!found->lossless);
    QList<qsizetype> expected;
    for (int i = pounds ? 0 : 1; i < 400; i += every)
        expected += i;
    QCOMPARE(rowsOf(found->rows), expected);
    const Table mended = runStep(table, found->choices.first().step).table;
    const QStringList &original = pounds ? right.weights : right.heights;
    for (qsizetype row = 0; row < 400; ++row) {
        const double now = mended.column(mended.indexOf(column)).number(row);
        QVERIFY2(std::abs(now - original[row].toDouble()) < 1.3, qPrintable(QString::number(row)));
    }
    QVERIFY(!proposalOf(mended, WizardPage::WrongValues, u"mixedUnits:"_s + column));
}

/// Both in one row, and children as tall as grown people are in inches.
void BodyMixesTest::anAgeTellsInches()
{
    People made = people(200, 27, 0.18);
    toInches(made.heights, 20);
    for (int i = 0; i < 60; ++i) { // every height from 50 to 168
        made.ages += QString::number(i / 5);
        made.heights += QString::number(50 + 2 * i);
        made.weights += QString::number(4 + i);
    }
    const Table table = tableOf(made, false);
    const auto found = proposalOf(table, WizardPage::WrongValues, u"mixedUnits:height"_s);
    QVERIFY2(found, qPrintable(idsOf(table, WizardPage::WrongValues)));
    QCOMPARE(rowsOf(found->rows), (QList<qsizetype>{1, 21, 41, 61, 81, 101, 121, 141, 161, 181}));
    QVERIFY(!proposalOf(tableOf(made, false, false), WizardPage::WrongValues, u"mixedUnits:height"_s));
}

void BodyMixesTest::childrenStay()
{
    People made = people(200, 27, 0.18);
    for (int i = 0; i < 200; i += 10) {
        made.ages[i] = QString::number(1 + i % 5);
        made.heights[i] = QString::number(60 + i % 25);
    }
    QVERIFY(!proposalOf(tableOf(made, false), WizardPage::WrongValues, u"mixedUnits:height"_s));
}

/// A whole column of heights about 75: the index says so where it is recorded, or the age.
void BodyMixesTest::smallChildrenAreNoInches()
{
    People made;
    for (int i = 0; i < 60; ++i) {
        made.ages += QString::number(i % 3);
        made.heights += QString::number(66 + i % 20);
        made.weights += QString::number(7 + i % 6);
        const double metres = (66 + i % 20) / 100.0;
        made.indices += QString::number((7 + i % 6) / (metres * metres), 'f', 1);
    }
    const auto said = [&](bool withIndex, bool withAge) {
        return idsOf(tableOf(made, withIndex, withAge), WizardPage::Columns).contains(u"unit:height"_s);
    };
    QVERIFY(said(false, false)); // nothing tells
    QVERIFY(!said(true, false));
    QVERIFY(!said(false, true));
    for (QString &age : made.ages)
        age = u"40"_s;
    QVERIFY(said(false, true));
}

/// An index that was computed from the mixture fits everywhere; one of another day fits nowhere.
void BodyMixesTest::aWrongIndexTellsNothing()
{
    People made = people(400, 27, 0.18);
    std::mt19937 random(5);
    std::shuffle(made.indices.begin(), made.indices.end(), random);
    const Table table = tableOf(made);
    QVERIFY2(!idsOf(table, WizardPage::WrongValues).contains(u"mixedUnits"_s),
             qPrintable(idsOf(table, WizardPage::WrongValues)));
}

void BodyMixesTest::manyHeavyPeopleAreRemarked()
{
    People made = people(600, 27, 0.18);
    toPounds(made.weights, 8);
    const Table table = tableOf(made, false);
    const auto found = proposalOf(table, WizardPage::WrongValues, u"perhapsPounds:weight"_s);
    QVERIFY2(found && found->shape, qPrintable(idsOf(table, WizardPage::WrongValues)));
    QVERIFY(found->choices.isEmpty());
    found->rows.forEach([&](qsizetype row) { QVERIFY(made.weights[row].toDouble() > 150); });
    const QString said = Translator().text(found->title) + u' ' + Translator().text(found->explanation);
    QVERIFY2(said.contains(u"values of weight are above 150 kg"_s), qPrintable(said));
    QVERIFY(!proposalOf(table, WizardPage::WrongValues, u"mixedUnits:weight"_s));
}

void BodyMixesTest::peopleAreNotAccused_data()
{
    QTest::addColumn<double>("middle"); ///< body mass index
    QTest::addColumn<double>("spread");
    QTest::newRow("usual") << 26.0 << 0.16;
    QTest::newRow("heavier") << 29.0 << 0.2;
    QTest::newRow("obesity clinic") << 40.0 << 0.2;
    QTest::newRow("surgery for obesity") << 48.0 << 0.15;
}

void BodyMixesTest::peopleAreNotAccused()
{
    QFETCH(const double, middle);
    QFETCH(const double, spread);
    for (unsigned seed = 1; seed <= 20; ++seed) {
        for (const bool withIndex : {true, false}) {
            const Table table = tableOf(people(500, middle, spread, seed), withIndex);
            const QString said =
                idsOf(table, WizardPage::WrongValues) + u' ' + idsOf(table, WizardPage::Columns);
            QVERIFY2(!said.contains(u"mixedUnits"_s) && !said.contains(u"perhapsPounds"_s),
                     qPrintable(u"%1: %2"_s.arg(seed).arg(said)));
        }
    }
}

void BodyMixesTest::theStepSaysWhichRows()
{
    People made = people(100, 27, 0.18);
    toPounds(made.weights, 10);
    const auto found = proposalOf(tableOf(made), WizardPage::WrongValues, u"mixedUnits:weight"_s);
    QVERIFY(found);
    const StepPtr step = found->choices.first().step;
    const QString said = Translator().text(step->sentence());
    QVERIFY2(said.startsWith(u"Convert values of weight from lb to kg where abs("_s), qPrintable(said));
    QVERIFY(step->columnsNeeded().contains(u"bmi"_s));
    QJsonObject json = step->parameters();
    json[u"step"_s] = step->id();
    const auto again = stepFromJson(json);
    QVERIFY(again);
    QCOMPARE((*again)->parameters(), step->parameters());
    const StepPtr renamed = step->renamed({{u"bmi"_s, u"body mass"_s}});
    QVERIFY(renamed->columnsNeeded().contains(u"body mass"_s));
}

static const RegisterTest<BodyMixesTest> registered;
#include "tst_bodymixes.moc"
