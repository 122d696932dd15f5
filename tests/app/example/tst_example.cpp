// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importer.h"
#include "app/recipe/reciperunner.h"
#include "tests/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <cmath>

#include "resources/resources.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

/// One cell of defects.json; for a duplicate row only the record.
struct Defect
{
    qint64 record = 0;
    QString column;
    QString cell;
    QString was;

    qsizetype row() const { return record - 1; }
};

/// The example that ships with the program, its known defects, and what the recipe beside it makes of them.
class ExampleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRecordIsRead();
    void pressuresAreFound();
    void defectsStandInTheFile();
    void everyStepApplies();
    void repairedCellsAreAsTheyWere_data();
    void repairedCellsAreAsTheyWere();
    void unusableCellsAreMissing_data();
    void unusableCellsAreMissing();
    void onlyRepeatedRowsGo();
    void nothingElseIsChanged();

private:
    const Table &raw() const { return m_imported->table; }
    const Table &clean() const { return m_result->table; }

    QHash<QString, QList<Defect>> m_defects;
    std::optional<Imported> m_imported;
    Recipe m_recipe;
    RecipeResultPtr m_result;
    qsizetype m_records = 0;
};

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static Defect defectFromJson(const QJsonObject &json)
{
    return {json["record"_L1].toInteger(), json["column"_L1].toString(), json["cell"_L1].toString(),
            json["was"_L1].toString()};
}

void ExampleTest::initTestCase()
{
    loadResources();
    const auto facts = QJsonDocument::fromJson(contents(QStringLiteral(EXAMPLE "/defects.json"))).object();
    m_records = facts["rows"_L1].toInteger();
    for (const auto &kind : facts["defects"_L1].toArray())
        for (const auto &cell : kind["cells"_L1].toArray())
            m_defects[kind["kind"_L1].toString()].append(defectFromJson(cell.toObject()));
    QVERIFY(m_records > 2000 && m_defects.size() >= 15);

    NoProgress progress;
    const auto rules = ClinicalRules::shipped();
    QVERIFY(rules);
    const QByteArray bytes = contents(u":/example/clinic_example.csv"_s);
    QCOMPARE_EQ(bytes, contents(QStringLiteral(EXAMPLE "/clinic_example.csv")));
    auto imported = importBytes(bytes, u"clinic_example.csv"_s, {}, *rules, progress);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    m_imported = *imported;

    const auto recipe = Recipe::fromFile(u":/example/clinic_recipe.json"_s);
    QVERIFY2(recipe, recipe ? "" : qPrintable(recipe.error().message + recipe.error().hint));
    m_recipe = *recipe;
    const auto result = RecipeRunner(raw(), *rules).run(m_recipe, progress);
    QVERIFY(result);
    m_result = *result;
}

void ExampleTest::everyRecordIsRead()
{
    QCOMPARE_EQ(raw().rowCount(), m_records);
    QCOMPARE_EQ(raw().columnCount(), 14);
    for (const auto &name :
         {u"age"_s, u"sbp1"_s, u"dbp1"_s, u"sbp2"_s, u"dbp2"_s, u"heart_rate"_s, u"weight"_s})
        QVERIFY2(raw().info(raw().indexOf(name)).type == ColumnType::Number, qPrintable(name));
    QCOMPARE_EQ(raw().info(raw().indexOf(u"patient_id"_s)).type, ColumnType::Text);
    QCOMPARE_EQ(raw().info(raw().indexOf(u"visit_date"_s)).type, ColumnType::Date);
}

void ExampleTest::pressuresAreFound()
{
    const auto role = [this](const QString &name) { return raw().info(raw().indexOf(name)).role; };
    QCOMPARE_EQ(role(u"age"_s), u"age"_s);
    QCOMPARE_EQ(role(u"sex"_s), u"sex"_s);
    QCOMPARE_EQ(role(u"patient_id"_s), u"patient_id"_s);
    QCOMPARE_EQ(role(u"sbp1"_s), u"sbp"_s);
    QCOMPARE_EQ(role(u"dbp1"_s), u"dbp"_s);
    QCOMPARE_EQ(role(u"sbp2"_s), u"sbp"_s);
    QCOMPARE_EQ(role(u"dbp2"_s), u"dbp"_s);
}

void ExampleTest::defectsStandInTheFile()
{
    for (const QList<Defect> &defects : std::as_const(m_defects)) {
        for (const Defect &defect : defects) {
            if (defect.column.isEmpty())
                continue;
            const QString shown = raw().displayText(defect.row(), raw().indexOf(defect.column));
            bool isNumber = false;
            const double number = defect.cell.toDouble(&isNumber);
            QVERIFY2(isNumber ? shown.toDouble() == number : shown == defect.cell,
                     qPrintable(u"%1 %2: %3"_s.arg(defect.record).arg(defect.column, shown)));
        }
    }
}

void ExampleTest::everyStepApplies()
{
    QVERIFY(!m_result->firstMisfit());
    for (size_t i = 0; i < m_result->steps.size(); ++i) {
        const StepChanges &changes = m_result->steps[i].changes;
        const bool makes = !m_recipe.entries()[static_cast<qsizetype>(i)].step->columnsMade().isEmpty();
        QVERIFY2(makes || changes.changedCount() + changes.removedCount() + changes.flaggedCount() > 0,
                 qPrintable(u"step %1"_s.arg(i + 1)));
    }
}

void ExampleTest::repairedCellsAreAsTheyWere_data()
{
    QTest::addColumn<double>("tolerance");
    QTest::newRow("ten_times") << 0.0;
    QTest::newRow("exchanged") << 0.0;
    QTest::newRow("kpa") << 0.05 * 7.500637554192107 + 1e-9; // the file has one decimal
}

void ExampleTest::repairedCellsAreAsTheyWere()
{
    QFETCH(double, tolerance);
    const QList<Defect> defects = m_defects.value(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!defects.isEmpty());
    for (const Defect &defect : defects) {
        const Column &column = clean().column(clean().indexOf(defect.column));
        const QString where = u"record %1, %2"_s.arg(defect.record).arg(defect.column);
        QVERIFY2(column.isValid(defect.row()), qPrintable(where));
        QVERIFY2(std::abs(column.number(defect.row()) - defect.was.toDouble()) <= tolerance,
                 qPrintable(where));
    }
}

void ExampleTest::unusableCellsAreMissing_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"word_NA", "word_refused", "word_not_done", "word_dot", "code_999",
                             "code_minus_1", "empty", "impossible"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void ExampleTest::unusableCellsAreMissing()
{
    QFETCH(const QString, kind);
    const QList<Defect> defects = m_defects.value(kind);
    QVERIFY(!defects.isEmpty());
    for (const Defect &defect : defects) {
        if (raw().info(raw().indexOf(defect.column)).type != ColumnType::Number)
            continue;
        const Column &column = clean().column(clean().indexOf(defect.column));
        QVERIFY2(!column.isValid(defect.row()),
                 qPrintable(u"record %1, %2: %3"_s.arg(defect.record).arg(defect.column, defect.cell)));
    }
}

void ExampleTest::onlyRepeatedRowsGo()
{
    QSet<qint64> repeated, removed;
    for (const auto &kind : {u"exact_duplicate"_s, u"same_visit"_s})
        for (const Defect &defect : m_defects.value(kind))
            repeated.insert(defect.record);
    for (qsizetype row = 0; row < clean().rowCount(); ++row)
        if (!clean().isKept(row))
            removed.insert(row + 1);
    QCOMPARE_EQ(removed, repeated);
}

void ExampleTest::nothingElseIsChanged()
{
    QSet<std::pair<qint64, QString>> touched;
    for (const QList<Defect> &defects : std::as_const(m_defects))
        for (const Defect &defect : defects)
            touched.insert({defect.record, defect.column});
    for (qsizetype column = 0; column < raw().columnCount(); ++column) {
        const QString name = raw().info(column).name;
        for (qsizetype row = 0; row < raw().rowCount(); ++row)
            if (!touched.contains({row + 1, name}))
                QVERIFY2(clean().displayText(row, clean().indexOf(name)) == raw().displayText(row, column),
                         qPrintable(u"record %1, %2"_s.arg(row + 1).arg(name)));
    }
}

static const RegisterTest<ExampleTest> registered;
#include "tst_example.moc"
