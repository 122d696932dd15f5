// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/recipe/steps/steps.h"
#include "app/table/columnbuilder.h"
#include "tests/testcase.h"
#include "tests/ui/models/madecolumns.h"
#include "ui/models/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class TableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void behavesAsAModel();
    void showsCanonicalText();
    void tellsWhyACellIsMissing_data();
    void tellsWhyACellIsMissing();
    void marksWhatStepsDid();
    void followsARenamedColumn();
    void rawShowsRemovedRows();
    void mapsRowsBothWays();
    void longTextIsCut();
    void tenMillionRowsAreNothing();

private:
    TableContent content(const Recipe &recipe, bool clean = true) const;

    Translator m_words;
    ClinicalRulesPtr m_rules;
    Table m_raw;
};

/// id, sbp: 120.0 · "120/80" · empty · >200 · 999 · 1240; the row of "b" stands twice.
void TableModelTest::initTestCase()
{
    m_rules = ClinicalRules::shipped().value();
    ColumnBuilder ids(ColumnType::Text), pressures(ColumnType::Number);
    for (const char *id : {"a", "b", "c", "d", "e", "f"})
        ids.appendText(id);
    pressures.appendNumber(120);
    pressures.appendMissing(Reason::NotANumber, "120/80");
    pressures.appendMissing();
    pressures.appendMissing(Reason::Censored, ">200");
    pressures.appendNumber(999);
    pressures.appendNumber(131.5);
    const Schema schema{
        madeInfo(u"id"_s, ColumnType::Text, u"patient_id"_s),
        madeInfo(u"sbp"_s, ColumnType::Number, u"sbp"_s, u"mm[Hg]"_s),
    };
    m_raw = Table(schema, {ids.finish(), pressures.finish()});
}

TableContent TableModelTest::content(const Recipe &recipe, bool clean) const
{
    NoProgress progress;
    RecipeRunner runner(m_raw, m_rules);
    const RecipeResultPtr result = runner.run(recipe, progress).value();
    return {clean ? result->table : m_raw, clean, result, recipe};
}

void TableModelTest::behavesAsAModel()
{
    TableModel model(m_words);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Recipe recipe;
    model.setContent(content(recipe));
    recipe.append({dropMissingRows({u"sbp"_s}), true, {}});
    model.setContent(content(recipe));
    model.setCompleteness({1.0, 0.5});
    model.setContent({});
    QCOMPARE(model.rowCount(), 0);
}

void TableModelTest::showsCanonicalText()
{
    TableModel model(m_words);
    model.setContent(content({}));
    const auto shown = [&](int row) { return model.index(row, 1).data().toString(); };
    QCOMPARE(shown(0), u"120"_s);
    QCOMPARE(shown(1), u"120/80"_s);
    QCOMPARE(shown(2), QString());
    QCOMPARE(shown(5), u"131.5"_s);
    QCOMPARE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight, int(Qt::AlignRight));
    QCOMPARE(model.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight, 0);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"sbp"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, TableModel::UnitRole).toString(), u"mmHg"_s);
}

void TableModelTest::tellsWhyACellIsMissing_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("tip");
    QTest::newRow("text") << 1 << u"Not a number: “120/80”"_s;
    QTest::newRow("empty") << 2 << u"Empty in the file"_s;
    QTest::newRow("bound") << 3 << u"A bound, not a value: “>200”"_s;
    QTest::newRow("value") << 0 << QString();
}

void TableModelTest::tellsWhyACellIsMissing()
{
    QFETCH(int, row);
    QFETCH(QString, tip);
    TableModel model(m_words);
    model.setContent(content({}));
    QCOMPARE(model.index(row, 1).data(Qt::ToolTipRole).toString(), tip);
    const TableModel::Marks marks(model.index(row, 1).data(TableModel::MarksRole).toInt());
    QCOMPARE(marks.testFlag(TableModel::Missing), !tip.isEmpty());
}

void TableModelTest::marksWhatStepsDid()
{
    Recipe recipe;
    recipe.append({declareMissing({u"sbp"_s}, {}, {999}), true, {}});
    recipe.append({setCell(u"sbp"_s, 6, u"130"_s, u"read again"_s), true, {}});
    TableModel model(m_words);
    model.setContent(content(recipe));
    QVERIFY(model.marks(4, 1).testFlag(TableModel::Changed));
    QVERIFY(model.marks(4, 1).testFlag(TableModel::Missing));
    QVERIFY(!model.marks(0, 1).testFlag(TableModel::Changed));
    QVERIFY(!model.marks(4, 0).testFlag(TableModel::Changed));
    const QString tip = model.index(5, 1).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"Step 2 changed 131.5 → 130"_s), qPrintable(tip));
    QVERIFY2(tip.contains(u"read again"_s), qPrintable(tip));
}

void TableModelTest::followsARenamedColumn()
{
    Recipe recipe;
    recipe.append({setCell(u"sbp"_s, 1, u"121"_s, u"checked"_s), true, {}});
    recipe.append({renameColumn(u"sbp"_s, u"systolic"_s), true, {}});
    TableModel model(m_words);
    model.setContent(content(recipe));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"systolic"_s);
    QVERIFY(model.marks(0, 1).testFlag(TableModel::Changed));
    model.setContent(content(recipe, false));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"sbp"_s);
    QVERIFY(model.marks(0, 1).testFlag(TableModel::Changed));
    QCOMPARE(model.index(0, 1).data().toString(), u"120"_s);
}

void TableModelTest::rawShowsRemovedRows()
{
    Recipe recipe;
    recipe.append({dropMissingRows({u"sbp"_s}), true, {}});
    TableModel model(m_words);
    model.setContent(content(recipe, false));
    QCOMPARE(model.rowCount(), 6);
    QVERIFY(model.marks(2, 0).testFlag(TableModel::Removed));
    QVERIFY(!model.marks(0, 0).testFlag(TableModel::Removed));
    QCOMPARE(model.index(2, 0).data(Qt::ToolTipRole).toString(),
             u"Row removed by step 1\n"_s + m_words.text(recipe.entries()[0].step->sentence()));
}

void TableModelTest::mapsRowsBothWays()
{
    Recipe recipe;
    recipe.append({dropMissingRows({u"sbp"_s}), true, {}});
    TableModel model(m_words);
    model.setContent(content(recipe));
    QCOMPARE(model.rowCount(), 3);
    const QList<qsizetype> kept{0, 4, 5};
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(model.tableRow(row), kept[row]);
        QCOMPARE(model.viewRow(kept[row]), row);
        QCOMPARE(model.headerData(row, Qt::Vertical).toLongLong(), kept[row] + 1);
    }
    QCOMPARE(model.viewRow(1), -1);
    QCOMPARE(model.viewRow(99), -1);
}

void TableModelTest::longTextIsCut()
{
    ColumnBuilder builder(ColumnType::Text);
    builder.appendText(std::string(1'000'000, 'x'));
    std::string chinese;
    for (int i = 0; i < 1000; ++i)
        chinese += "压";
    builder.appendText(chinese);
    TableModel model(m_words);
    model.setContent({Table({madeInfo(u"note"_s, ColumnType::Text)}, {builder.finish()}), true, {}, {}});
    QVERIFY(model.text(0, 0).size() < 1000);
    QVERIFY(!model.text(1, 0).contains(QChar::ReplacementCharacter));
}

void TableModelTest::tenMillionRowsAreNothing()
{
    constexpr qsizetype rows = 10'000'000;
    auto chunk = std::make_shared<Chunk>();
    chunk->rows = chunkRows;
    chunk->numbers = Buffer<double>(chunkRows, 120);
    auto last = std::make_shared<Chunk>();
    last->rows = rows % chunkRows;
    last->numbers = Buffer<double>(static_cast<size_t>(last->rows), 130);
    std::vector<ChunkPtr> chunks(static_cast<size_t>(rows / chunkRows), chunk);
    chunks.push_back(last);
    const Table table({madeInfo(u"sbp"_s, ColumnType::Number)},
                      {std::make_shared<Column>(ColumnType::Number, chunks)});
    RowSet kept(rows, true);
    kept.remove(3);
    TableModel model(m_words);
    QElapsedTimer timer;
    timer.start();
    model.setContent({table.withKept(kept), true, {}, {}});
    const qint64 opened = timer.restart();
    for (int row = 0; row < 1500; ++row)
        QVERIFY(!model.index(rows - 2 - row, 0).data().toString().isEmpty());
    qInfo("10 M rows: %lld ms to open, %lld ms for 1,500 cells", opened, timer.elapsed());
    QCOMPARE(model.rowCount(), int(rows - 1));
    QCOMPARE(model.index(int(rows - 2), 0).data().toString(), u"130"_s);
}

static const RegisterTest<TableModelTest> registered;
#include "tst_tablemodel.moc"
