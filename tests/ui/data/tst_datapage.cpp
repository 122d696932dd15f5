// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"
#include "tests/ui/data/shownpage.h"
#include "ui/data/celldialog.h"
#include "ui/data/columninspector.h"
#include "ui/data/importreportdialog.h"
#include "ui/data/issueview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace sphygma;
using namespace Qt::StringLiterals;

class DataPageTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheTable();
    void inspectorTellsAndChanges();
    void renamesAColumn();
    void correctsACell();
    void staysOnTheCellItCorrected();
    void showsConvertedNumbersShort();
    void stepsAreNamedByTheirSentence();
    void switchesToTheFile();
    void findsACell();
    void showsWhatCodesStandFor();
    void asksWhereItWasMeasured();
    void tellsWhatWasRead();
    void showsTheTablesBesideIt();
    void exportsTheCleanTable();
    void exportToAForbiddenPlaceSaysSo();
};

void DataPageTest::showsTheTable()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isReady());
    QCOMPARE(shown.model->columnCount(), 4);
    QTRY_COMPARE(shown.model->headerData(2, Qt::Horizontal, TableModel::CompletenessRole).toDouble(), 0.75);
    shown.grid->setCurrentIndex(shown.model->index(0, 2));
    QTRY_VERIFY(shown.page->findChild<Histogram *>()->isVisible());
    picture(*shown.page, u"data"_s);
}

void DataPageTest::inspectorTellsAndChanges()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isReady());
    shown.grid->setCurrentIndex(shown.model->index(0, 1));
    auto *inspector = shown.page->findChild<ColumnInspector *>();
    auto *role = inspector->findChild<QComboBox *>();
    QCOMPARE(role->currentData().toString(), u"age"_s);
    role->setFocus();
    role->setCurrentIndex(role->findData(u"heart_rate"_s));
    emit role->activated(role->currentIndex());
    QCOMPARE(recipe(shown).entries().size(), 1);
    QTRY_COMPARE(shown.model->headerData(1, Qt::Horizontal, TableModel::RoleIdRole).toString(),
                 u"heart_rate"_s);
    shown.test.document.undoStack().undo();
    QTRY_COMPARE(shown.model->headerData(1, Qt::Horizontal, TableModel::RoleIdRole).toString(), u"age"_s);
}

void DataPageTest::renamesAColumn()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isReady());
    shown.grid->setCurrentIndex(shown.model->index(0, 2));
    auto *name = shown.page->findChild<ColumnInspector *>()->findChild<QLineEdit *>();
    QCOMPARE(name->text(), u"sbp"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"systolic"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(shown.model->headerData(2, Qt::Horizontal).toString(), u"systolic"_s);
    QCOMPARE(recipe(shown).entries().size(), 1);
}

void DataPageTest::correctsACell()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isReady());
    const QModelIndex cell = shown.model->index(1, 2);
    QTimer::singleShot(0, [&] {
        auto *dialog = shown.page->findChild<CellDialog *>();
        const auto edits = dialog->findChildren<QLineEdit *>();
        edits[1]->setText(u"checked in the notes"_s);
        edits[0]->setText(u"high"_s); // no number
        const auto *problem = dialog->findChild<QLabel *>(u"problem"_s);
        QVERIFY(problem->isVisible() && problem->text().contains(u"numbers"_s));
        picture(*dialog, u"cell-misfit"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        edits[1]->clear();
        edits[0]->setText(u"138"_s);
        QVERIFY(!problem->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return); // without a reason nothing happens
        QVERIFY(dialog->isVisible());
        edits[1]->setText(u"checked in the notes"_s);
        picture(*dialog, u"cell"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::mouseClick(shown.grid->viewport(), Qt::LeftButton, {}, shown.grid->visualRect(cell).center());
    QTest::mouseDClick(shown.grid->viewport(), Qt::LeftButton, {}, shown.grid->visualRect(cell).center());
    QCOMPARE(recipe(shown).entries().size(), 1);
    QTRY_COMPARE(shown.model->index(1, 2).data().toString(), u"138"_s);
    QCOMPARE(shown.grid->currentIndex(), shown.model->index(1, 2)); // where one can go on typing
    QVERIFY(shown.model->marks(1, 2).testFlag(TableModel::Changed));
    QVERIFY(shown.model->index(1, 2).data(Qt::ToolTipRole).toString().contains(u"checked in the notes"_s));
}

void DataPageTest::staysOnTheCellItCorrected()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isReady());
    shown.grid->setCurrentIndex(shown.model->index(2, 3));
    shown.test.document.edit(u"Drop"_s, [](ProjectState &state) {
        state.recipe.change([](Recipe &recipe) {
            recipe.append({setCell(u"dbp"_s, 3, u"88"_s, u"notes"_s), true, {}});
            recipe.append({dropMissingRows({u"age"_s}), true, {}});
            recipe.append({dropColumns({{u"sbp"_s}}), true, {}});
        });
    });
    QTRY_VERIFY(shown.test.isSettled() && shown.model->columnCount() == 3);
    QCOMPARE(shown.grid->currentIndex(), shown.model->index(2, 2)); // the same record and column
    QCOMPARE(shown.grid->currentIndex().data().toString(), u"88"_s);
    const QRect inside = shown.grid->visualRect(shown.grid->currentIndex()).adjusted(6, 4, -6, -4);
    const QImage cell = shown.grid->viewport()->grab(inside).toImage();
    QSet<QRgb> colours;
    for (int x = 0; x < cell.width(); ++x)
        colours.insert(cell.pixel(x, cell.height() / 2));
    QVERIFY(colours.size() > 3); // its text is seen, though it is changed and the current one
}

void DataPageTest::showsConvertedNumbersShort()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isReady());
    shown.test.document.edit(u"Convert"_s, [](ProjectState &state) {
        state.recipe.change([](Recipe &recipe) {
            recipe.append({convertUnit(u"dbp"_s, u"mm[Hg]"_s, u"kPa"_s), true, {}});
        });
    });
    QTRY_VERIFY(shown.test.isSettled() && shown.model->index(0, 3).data().toString() != u"80"_s);
    QCOMPARE(shown.model->index(0, 3).data().toString(), u"10.67"_s);
    const QString hover = shown.model->index(0, 3).data(Qt::ToolTipRole).toString();
    QVERIFY2(hover.contains(u"80 → 10.67"_s), qPrintable(hover));
    QVERIFY2(!hover.contains(u"mm[Hg]"_s), qPrintable(hover)); // units by their names
    const double stored = shown.test.document.result()->table.column(3).number(0);
    QVERIFY(stored != 10.67);
    QVERIFY(qAbs(stored - 80 / 7.500615) < 1e-4);
}

void DataPageTest::stepsAreNamedByTheirSentence()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isReady());
    shown.test.document.edit(u"Make"_s, [](ProjectState &state) {
        state.recipe.change([](Recipe &recipe) {
            recipe.append({computeColumn({u"double"_s, Expression::parse(u"age * 2"_s).value()}), true, {}});
            recipe.append({renameColumn(u"double"_s, u"twice"_s), true, {}});
        });
    });
    QTRY_VERIFY(shown.test.isSettled() && shown.model->columnCount() == 5);
    const Table &table = shown.model->table();
    shown.grid->setCurrentIndex(shown.model->index(0, static_cast<int>(table.indexOf(u"twice"_s))));
    const auto *origin = shown.page->findChild<QLabel *>(u"origin"_s);
    const QString sentence = shown.test.words.text(recipe(shown).entries()[0].step->sentence());
    QCOMPARE(origin->text(), u"Number, made by step 1: %1"_s.arg(sentence));
    shown.grid->setCurrentIndex(shown.model->index(0, static_cast<int>(table.indexOf(u"age"_s))));
    QCOMPARE(origin->text(), u"Number"_s);
}

void DataPageTest::switchesToTheFile()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isReady());
    auto *version = shown.page->findChild<SegmentedControl *>();
    version->setCurrent(1);
    QVERIFY(!shown.model->content().clean);
    QCOMPARE(shown.model->index(2, 2).data().toString(), u"refused"_s);
    version->setCurrent(0);
    QVERIFY(shown.model->content().clean);
}

void DataPageTest::showsWhatCodesStandFor()
{
    TestWorkspace test;
    RawData raw = *test.read("sex,sbp\n1,120\n2,130\n2,140\n", u"codes"_s);
    Schema schema = raw.table.schema();
    schema[0].valueLabels = {{u"1"_s, u"Male"_s}, {u"2"_s, u"Female"_s}};
    raw.table = raw.table.withSchema(schema);
    test.document.startProject(std::make_shared<const RawData>(raw), u"codes"_s);
    DataPage page(test.workspace);
    page.resize(1200, 760);
    page.show();
    auto *grid = page.findChild<TableGrid *>();
    QTRY_VERIFY(test.isSettled() && grid->tableModel().content().clean);
    QCOMPARE(grid->tableModel().label(1, 0), u"Female"_s);
    QCOMPARE(grid->tableModel().label(1, 1), QString());
    QCOMPARE(grid->tableModel().index(1, 0).data().toString(), u"2"_s); // the cell keeps its code
    QVERIFY(grid->tableModel().index(1, 0).data(Qt::ToolTipRole).toString().contains(u"Female"_s));
    grid->setCurrentIndex(grid->tableModel().index(0, 0));
    const auto counted = [&] {
        const auto labels = page.findChild<ColumnInspector *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->text() == u"2 · Female"_s; });
    };
    QTRY_VERIFY(counted());
    picture(page, u"data-labels"_s);
}

void DataPageTest::asksWhereItWasMeasured()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isReady());
    const auto setting = [&] {
        for (auto *combo : shown.page->findChild<ColumnInspector *>()->findChildren<QComboBox *>()) {
            if (combo->findData(u"abpm_24h"_s) >= 0)
                return combo;
        }
        return static_cast<QComboBox *>(nullptr);
    };
    shown.grid->setCurrentIndex(shown.model->index(0, 1));
    QVERIFY(!setting()->isVisible()); // an age is measured anywhere
    shown.grid->setCurrentIndex(shown.model->index(0, 2));
    QVERIFY(setting()->isVisible());
    QTest::keyClick(setting(), Qt::Key_Down);
    QTest::keyClick(setting(), Qt::Key_Down);
    QCOMPARE(*shown.test.document.state().setting, u"home"_s);
    shown.test.document.undoStack().undo();
    QCOMPARE(*shown.test.document.state().setting, u"office"_s);
}

void DataPageTest::tellsWhatWasRead()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isReady());
    auto *message = shown.page->findChild<MessageBar *>();
    QVERIFY(message->isVisible());
    QCOMPARE(message->text(),
             u"4 records were read from visits.csv. 1 cell(s) do not fit the type of their column; their "
             "text is kept (sbp: 1)."_s); // "refused"
    const QString path = shown.test.folder.filePath(u"how.html"_s);
    shown.test.dialogs.savePath = path;
    QTimer::singleShot(0, [&] {
        auto *dialog = shown.page->findChild<ImportReportDialog *>();
        picture(*dialog, u"import-report"_s);
        QVERIFY(dialog->findChild<IssueView *>()->item(0)->text().contains(u"do not fit the type"_s));
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Save report…"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    for (auto *button : message->findChildren<QPushButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(saved.readAll());
    QVERIFY(html.contains(u"visits.csv"_s));
    QVERIFY(html.contains(u"not a medical device"_s));
    QVERIFY(html.contains(u"do not fit the type"_s) && !html.contains(u"Nothing unusual"_s));
}

void DataPageTest::showsTheTablesBesideIt()
{
    TestWorkspace test;
    const NamedTable labs{u"labs"_s, test.read("patient_id,ldl\nP1,3.1\nP2,2.9\n", u"labs"_s)};
    test.document.startProject(test.read(visits(), u"visits"_s), u"visits"_s, {}, {labs});
    DataPage page(test.workspace);
    page.resize(1200, 760);
    page.show();
    QTRY_VERIFY(test.isSettled());
    QComboBox *picker = nullptr;
    for (auto *combo : page.findChildren<QComboBox *>()) {
        if (combo->findText(u"labs"_s) >= 0)
            picker = combo;
    }
    QVERIFY(picker && picker->isVisible());
    auto *main = page.findChild<TableGrid *>();
    QVERIFY(main->isVisible());
    QTest::keyClick(picker, Qt::Key_Down);
    QVERIFY(!main->isVisible());
    const auto grids = page.findChildren<TableGrid *>();
    const auto shown =
        std::find_if(grids.begin(), grids.end(), [](const TableGrid *grid) { return grid->isVisible(); });
    QVERIFY(shown != grids.end());
    QCOMPARE((*shown)->tableModel().index(1, 1).data().toString(), u"2.9"_s);
    (*shown)->setCurrentIndex((*shown)->tableModel().index(0, 1));
    picture(page, u"data-tables"_s);
    QTest::keyClick(picker, Qt::Key_Up);
    QVERIFY(main->isVisible());
}

void DataPageTest::findsACell()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isReady());
    QLineEdit *search = nullptr;
    for (auto *edit : shown.page->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"Find in the table"_s)
            search = edit;
    }
    QVERIFY(search);
    QTest::keyClicks(search, u"REF"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(shown.grid->currentIndex(), shown.model->index(2, 2));
    search->setText(u"nobody"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(shown.page->findChild<MessageBar *>()->text().contains(u"nobody"_s));
}

static QPushButton *exportButton(const ShownPage &shown)
{
    for (auto *button : shown.page->findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"Export"_s))
            return button;
    }
    return nullptr;
}

void DataPageTest::exportsTheCleanTable()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isReady());
    shown.test.dialogs.savePath = shown.test.folder.filePath(u"out.csv"_s);
    QTest::mouseClick(exportButton(shown), Qt::LeftButton);
    QTRY_VERIFY(shown.page->findChild<MessageBar *>()->text().contains(u"out.csv"_s));
    QFile out(shown.test.dialogs.savePath);
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(),
             QByteArray("patient_id,age,sbp,dbp\nP1,61,126,80\nP2,47,1380,85\nP3,58,,90\nP4,70,155,\n"));
}

void DataPageTest::exportToAForbiddenPlaceSaysSo()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isReady());
    shown.test.dialogs.savePath = shown.test.folder.filePath(u"no/such/folder/out.csv"_s);
    QTest::mouseClick(exportButton(shown), Qt::LeftButton);
    QTRY_VERIFY(shown.page->findChild<MessageBar *>()->text().contains(u"out.csv"_s));
    QVERIFY(!QFile::exists(shown.test.dialogs.savePath));
}

static const RegisterTest<DataPageTest> registered;
#include "tst_datapage.moc"
