// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/table/columnbuilder.h"
#include "tests/testcase.h"
#include "tests/ui/models/madecolumns.h"
#include "ui/data/columnheader.h"
#include "ui/data/recordnumbers.h"
#include "ui/data/tablegrid.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class TableGridTest : public QObject
{
    Q_OBJECT

private slots:
    void movesByKeys_data();
    void movesByKeys();
    void clickChoosesTheCell();
    void recordNumbersSelectEverywhere();
    void copiesCells();
    void enterAsksToCorrect();
    void scrollsToAnyRow();
    void paintsQuickly();

private:
    static TableContent numbers(qsizetype rows, int columns);
    Translator m_words;
};

TableContent TableGridTest::numbers(qsizetype rows, int columns)
{
    Schema schema;
    std::vector<ColumnPtr> made;
    for (int column = 0; column < columns; ++column) {
        schema.append(madeInfo(u"c%1"_s.arg(column), ColumnType::Number));
        ColumnBuilder builder(ColumnType::Number);
        for (qsizetype row = 0; row < rows; ++row)
            builder.appendNumber(static_cast<double>(row * 10 + column));
        made.push_back(builder.finish());
    }
    return {Table(schema, made), true, {}, {}};
}

void TableGridTest::movesByKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    const Qt::KeyboardModifiers none, control = Qt::ControlModifier;
    QTest::newRow("down") << int(Qt::Key_Down) << none << 51 << 2;
    QTest::newRow("up") << int(Qt::Key_Up) << none << 49 << 2;
    QTest::newRow("right") << int(Qt::Key_Right) << none << 50 << 3;
    QTest::newRow("home") << int(Qt::Key_Home) << none << 50 << 0;
    QTest::newRow("end") << int(Qt::Key_End) << none << 50 << 4;
    QTest::newRow("first cell") << int(Qt::Key_Home) << control << 0 << 0;
    QTest::newRow("last cell") << int(Qt::Key_End) << control << 99 << 4;
}

void TableGridTest::movesByKeys()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, row);
    QFETCH(int, column);
    TableModel model(m_words);
    Selection selection;
    TableGrid grid(model, selection);
    model.setContent(numbers(100, 5));
    grid.resize(600, 400);
    grid.show();
    grid.setCurrentIndex(model.index(50, 2));
    QTest::keyClick(&grid, Qt::Key(key), modifiers);
    QCOMPARE(grid.currentIndex().row(), row);
    QCOMPARE(grid.currentIndex().column(), column);
    const QRect shown = grid.visualRect(grid.currentIndex());
    QVERIFY(grid.viewport()->rect().contains(shown));
}

void TableGridTest::clickChoosesTheCell()
{
    TableModel model(m_words);
    Selection selection;
    TableGrid grid(model, selection);
    model.setContent(numbers(1000, 5));
    grid.resize(600, 400);
    grid.show();
    grid.verticalScrollBar()->setValue(500);
    const QModelIndex wanted = model.index(503, 1);
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.visualRect(wanted).center());
    QCOMPARE(grid.currentIndex(), wanted);
    QCOMPARE(grid.indexAt(grid.visualRect(wanted).center()), wanted);
}

void TableGridTest::recordNumbersSelectEverywhere()
{
    TableModel model(m_words);
    Selection selection;
    TableGrid grid(model, selection);
    TableContent content = numbers(100, 2);
    RowSet kept(100, true);
    kept.remove(0);
    content.table = content.table.withKept(kept);
    model.setContent(content);
    grid.resize(400, 400);
    grid.show();
    auto *side = grid.findChild<RecordNumbers *>();
    const auto at = [&](int row) { return QPoint(10, row * grid.rowHeight() + 5); };
    QTest::mouseClick(side, Qt::LeftButton, {}, at(0));
    QVERIFY(selection.rows());
    QCOMPARE(selection.rows()->count(), 1);
    QVERIFY(selection.rows()->contains(1)); // row 0 of the table is removed
    QTest::mouseClick(side, Qt::LeftButton, Qt::ShiftModifier, at(4));
    QCOMPARE(selection.rows()->count(), 5);
    QTest::mouseClick(side, Qt::LeftButton, Qt::ControlModifier, at(2));
    QCOMPARE(selection.rows()->count(), 4);
    QTest::keyClick(&grid, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selection.rows()->count(), 99);
    QTest::keyClick(&grid, Qt::Key_Escape);
    QVERIFY(!selection.rows());
}

void TableGridTest::copiesCells()
{
    TableModel model(m_words);
    Selection selection;
    TableGrid grid(model, selection);
    model.setContent(numbers(10, 3));
    grid.resize(400, 400);
    grid.show();
    grid.selectionModel()->select(QItemSelection(model.index(1, 0), model.index(2, 1)),
                                  QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&grid, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"10\t11\n20\t21\n"_s);
}

void TableGridTest::enterAsksToCorrect()
{
    TableModel model(m_words);
    Selection selection;
    TableGrid grid(model, selection);
    model.setContent(numbers(10, 3));
    grid.show();
    grid.setCurrentIndex(model.index(4, 1));
    QSignalSpy asked(&grid, &QAbstractItemView::doubleClicked);
    QTest::keyClick(&grid, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toModelIndex(), model.index(4, 1));
}

void TableGridTest::scrollsToAnyRow()
{
    TableModel model(m_words);
    Selection selection;
    TableGrid grid(model, selection);
    model.setContent(numbers(100'000, 3));
    grid.resize(400, 300);
    grid.show();
    for (const int row : {99'999, 0, 50'000}) {
        grid.scrollTo(model.index(row, 2));
        QVERIFY(grid.firstRow() <= row);
        QVERIFY(row < grid.firstRow() + grid.fullRows());
    }
    QCOMPARE(grid.visualRect(model.index(0, 0)), QRect());
}

void TableGridTest::paintsQuickly()
{
    TableModel model(m_words);
    Selection selection;
    TableGrid grid(model, selection);
    model.setContent(numbers(200'000, 20));
    grid.resize(1400, 900);
    grid.show();
    grid.grab();
    QElapsedTimer timer;
    timer.start();
    constexpr int frames = 20;
    for (int i = 0; i < frames; ++i) {
        grid.verticalScrollBar()->setValue(i * 9000);
        grid.viewport()->grab();
    }
    qInfo("one frame of 1400 x 900: %.1f ms", static_cast<double>(timer.elapsed()) / frames);
    QCOMPARE(grid.firstRow(), (frames - 1) * 9000);
}

static const RegisterTest<TableGridTest> registered;
#include "tst_tablegrid.moc"
