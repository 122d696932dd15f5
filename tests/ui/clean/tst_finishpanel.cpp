// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/missingpatterns.h"
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"
#include "tests/ui/models/testworkspace.h"
#include "ui/clean/finishpanel.h"
#include "ui/clean/indicatortable.h"
#include "ui/clean/missingmapview.h"
#include "ui/clean/thresholdeditor.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// The page that says how good the data are, on a file with two impossible pressures.
class FinishPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void saysBeforeAndAfter();
    void showsTheRowsBehind();
    void leadsToThePageThatMends();
    void leadsToTheRowsWhereNothingMends();
    void thingsToCheckStandInColumns();
    void thresholdsBelongToTheProject();
    void boundsReadBack();
    void tellsWhatTheRecipeSetMissing();
    void drawsNoPressuresWhereThereAreNone();
    void exportsTheLog();
    void mapIsWalkedByKeys();
};

static QByteArray clinic()
{
    QByteArray csv = "patient_id,age,sysBP,diaBP\n";
    for (int i = 0; i < 60; ++i)
        csv += "P" + QByteArray::number(i) + ',' + QByteArray::number(30 + i % 40) + ','
            + (i == 7 || i == 9 ? "400" : QByteArray::number(110 + i % 37)) + ','
            + (i % 10 ? QByteArray::number(70 + i % 13) : QByteArray()) + '\n';
    return csv;
}

struct Shown
{
    explicit Shown(const QByteArray &csv = clinic())
    {
        test.open(csv);
        test.document.edit(u"limits"_s, [](ProjectState &state) {
            state.recipe.change([](Recipe &recipe) { recipe.append({limitValues(u"sysBP"_s), true, {}}); });
        });
        panel = std::make_unique<FinishPanel>(test.workspace);
        panel->resize(900, 1400);
        panel->show();
    }

    /// The line of an indicator; none while it is not there.
    QTreeWidgetItem *line(const QString &title)
    {
        auto *tree = panel->findChild<IndicatorTable *>()->findChild<QTreeWidget *>();
        const auto found = tree->findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }

    void settle()
    {
        QTRY_VERIFY(test.isSettled());
        panel->refresh();
        QTRY_VERIFY(!test.jobs.isBusy() && line(u"Impossible values: sysBP"_s));
    }

    TestWorkspace test;
    std::unique_ptr<FinishPanel> panel;
};

static QPushButton *defaultButton(const QDialog &dialog)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

void FinishPanelTest::saysBeforeAndAfter()
{
    Shown shown;
    shown.settle();
    QTreeWidgetItem *line = shown.line(u"Impossible values: sysBP"_s);
    QVERIFY2(line->text(1).startsWith(u"2 of 60"_s), qPrintable(line->text(1)));
    QVERIFY2(line->text(2).startsWith(u"0 of 58"_s), qPrintable(line->text(2)));
    QVERIFY(line->toolTip(0).contains(u"DQI-3001"_s) && line->toolTip(0).contains(u"plausibility"_s));
    const QString verdict = shown.panel->findChild<QLabel *>(u"verdict"_s)->text();
    QVERIFY2(verdict.contains(u"52 of the 60 rows"_s), qPrintable(verdict));
    picture(*shown.panel, u"finish"_s);
}

void FinishPanelTest::showsTheRowsBehind()
{
    Shown shown;
    shown.settle();
    QSignalSpy asked(shown.panel.get(), &FinishPanel::rowsAsked);
    auto &tree = shown.panel->findChild<IndicatorTable *>()->tree();
    tree.setCurrentItem(shown.line(u"Impossible values: sysBP"_s));
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const RowSet rows = asked[0][0].value<RowSet>();
    QCOMPARE(rows.count(), 2);
    QVERIFY(rows.contains(7) && rows.contains(9));
}

void FinishPanelTest::leadsToThePageThatMends()
{
    Shown shown;
    shown.settle();
    QSignalSpy asked(shown.panel.get(), &FinishPanel::pageAsked);
    shown.panel->findChild<IndicatorTable *>()->tree().setCurrentItem(
        shown.line(u"Impossible values: sysBP"_s));
    auto *mend = shown.panel->findChild<QPushButton *>(u"mend"_s);
    QVERIFY(mend->isEnabled());
    mend->setFocus();
    QTest::keyClick(mend, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<WizardPage>(), WizardPage::WrongValues);
}

/// Ages far from all others may be right: the wizard has no answer, so no link leads to it.
void FinishPanelTest::leadsToTheRowsWhereNothingMends()
{
    QByteArray csv = "patient_id,age,sysBP,diaBP\n";
    for (int i = 0; i < 120; ++i)
        csv += "P" + QByteArray::number(i) + ',' + QByteArray::number(i % 12 ? 30 + i % 5 : 85 + i % 5) + ','
            + QByteArray::number(110 + i % 37) + ',' + QByteArray::number(70 + i % 13) + '\n';
    Shown shown(csv);
    shown.settle();
    const QString title = u"Values far from all others: age"_s;
    QTRY_VERIFY(shown.line(title));
    shown.panel->findChild<IndicatorTable *>()->tree().setCurrentItem(shown.line(title));
    QVERIFY(!shown.panel->findChild<QPushButton *>(u"mend"_s)->isEnabled());
    QPushButton *rows = nullptr;
    for (auto *button : shown.panel->findChildren<QPushButton *>()) {
        if (button->accessibleName() == title + u": Show the rows"_s)
            rows = button;
    }
    QVERIFY(rows);
    QSignalSpy asked(shown.panel.get(), &FinishPanel::rowsAsked);
    QTest::mouseClick(rows, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<RowSet>().count(), 10);
    QCOMPARE(asked[0][1].toString(), title);
}

/// Whether a line leads to a page or to its rows, its figure stands under the one above.
void FinishPanelTest::thingsToCheckStandInColumns()
{
    QByteArray csv = "patient_id,age,sysBP,diaBP,weight\n";
    for (int i = 0; i < 60; ++i)
        csv += "P" + QByteArray::number(i) + ',' + QByteArray::number(30 + i % 40) + ','
            + (i == 7 || i == 9 ? "400" : QByteArray::number(110 + i % 37)) + ','
            + (i % 10 ? QByteArray::number(70 + i % 13) : QByteArray()) + (i == 3 ? ",1100\n" : ",70\n");
    Shown shown(csv);
    shown.settle();
    QSet<int> figures, records;
    for (const QLabel *label : shown.panel->findChildren<QLabel *>()) {
        if (label->text().contains(u" of 60 ("_s))
            figures += label->mapTo(shown.panel.get(), QPoint()).x();
        if (label->text().startsWith(u"record"_s))
            records += label->mapTo(shown.panel.get(), QPoint()).x();
    }
    QCOMPARE(figures.size(), 1);
    QCOMPARE(records.size(), 1);
}

void FinishPanelTest::thresholdsBelongToTheProject()
{
    Shown shown;
    shown.settle();
    ThresholdEditor editor(*shown.test.document.state().thresholds, shown.test.words);
    editor.show();
    auto *edit = editor.findChild<QLineEdit *>(u"C1"_s);
    QCOMPARE(edit->text(), u"1"_s);
    edit->selectAll();
    QTest::keyClicks(edit, u"20; 5"_s);
    auto *use = defaultButton(editor);
    QVERIFY(use && !use->isEnabled()); // not from low to high
    QCOMPARE(editor.thresholds().bounds.value(u"C1"_s).size(), 1); // as it was before the second number
    edit->selectAll();
    QTest::keyClicks(edit, u"5; 20"_s);
    QVERIFY(use->isEnabled());
    picture(editor, u"thresholds"_s);
    const QualityThresholds changed = editor.thresholds();
    QCOMPARE(changed.grade(u"C1"_s, 0.1).value(), 1);
    shown.test.document.edit(u"thresholds"_s, [&](ProjectState &state) { state.thresholds = changed; });
    shown.settle();
    QTreeWidgetItem *line = shown.line(u"Missing values: diaBP"_s);
    QVERIFY(line);
    QCOMPARE(line->text(3), u"Fair"_s); // 10 % missing
    shown.test.document.undoStack().undo();
    QVERIFY(*shown.test.document.state().thresholds == QualityThresholds::standard());
}

void FinishPanelTest::boundsReadBack()
{
    const QualityThresholds standard = QualityThresholds::standard();
    for (const IndicatorKind &kind : indicatorKinds()) {
        const auto bounds = standard.bounds.value(QString::fromLatin1(kind.id));
        const QString text = ThresholdEditor::boundsText(bounds, kind.measure);
        QVERIFY2(ThresholdEditor::boundsFrom(text, kind.measure) == bounds, qPrintable(text));
    }
    QVERIFY(!ThresholdEditor::boundsFrom(u"two"_s, Measure::Share));
}

/// Two impossible pressures are two missing ones now: that is no loss.
void FinishPanelTest::tellsWhatTheRecipeSetMissing()
{
    Shown shown;
    shown.settle();
    QVERIFY(shown.line(u"Missing values: sysBP (2 set missing by the recipe)"_s));
    QVERIFY(shown.line(u"Missing values: diaBP"_s)); // those were empty in the file
}

void FinishPanelTest::drawsNoPressuresWhereThereAreNone()
{
    QByteArray csv = "patient_id,age\n";
    for (int i = 0; i < 40; ++i)
        csv += "P" + QByteArray::number(i) + ',' + QByteArray::number(i == 3 ? 300 : 30 + i) + '\n';
    TestWorkspace test;
    test.open(csv);
    QTRY_VERIFY(test.isSettled());
    FinishPanel panel(test.workspace);
    panel.resize(900, 1400);
    panel.show();
    panel.refresh();
    const auto titles = [&panel] {
        QStringList texts;
        for (const auto *label : panel.findChildren<QLabel *>())
            texts += label->text();
        return texts;
    };
    QTRY_VERIFY(titles().contains(u"Ages"_s));
    QVERIFY(!titles().contains(u"Systolic by site"_s));
    QVERIFY(!titles().contains(u"Last digits, systolic"_s));
    QVERIFY2(titles().contains(u"record(s) 4"_s), qPrintable(titles().join(u'|')));
    TestWorkspace other;
    other.open("patient_id,place\na,North\nb,South\n");
    QTRY_VERIFY(other.isSettled());
    FinishPanel nothing(other.workspace);
    nothing.show();
    nothing.refresh();
    QTRY_VERIFY(nothing.findChild<QLabel *>(u"verdict"_s) && !other.jobs.isBusy());
    for (const auto *label : nothing.findChildren<QLabel *>())
        QVERIFY(label->text() != u"Ages"_s);
    Shown pressures;
    pressures.settle();
    QStringList all;
    for (const auto *label : pressures.panel->findChildren<QLabel *>())
        all += label->text();
    QVERIFY(all.contains(u"Systolic pressure"_s) && !all.contains(u"Systolic by site"_s)); // there is no site
}

void FinishPanelTest::exportsTheLog()
{
    Shown shown;
    shown.settle();
    QSignalSpy said(shown.panel.get(), &FinishPanel::said);
    shown.test.dialogs.savePath = shown.test.folder.filePath(u"changes.csv"_s);
    QTest::mouseClick(shown.panel->findChild<QPushButton *>(u"exportLog"_s), Qt::LeftButton);
    QTRY_COMPARE(said.size(), 1);
    QFile log(shown.test.dialogs.savePath);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll().count('\n'), 3); // a heading and two cells
}

void FinishPanelTest::mapIsWalkedByKeys()
{
    TestWorkspace test;
    NoProgress quiet;
    MissingMapView view;
    view.setMap(missingMap(test.read(clinic(), u"clinic"_s)->table, 8, 8, quiet).value());
    view.resize(500, view.sizeHint().height());
    view.show();
    view.setFocus();
    QCOMPARE(view.map().patterns.size(), 2);
    QSignalSpy asked(&view, &MissingMapView::rowsAsked);
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY2(view.accessibleDescription().contains(u"without diaBP"_s),
             qPrintable(view.accessibleDescription()));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<RowSet>().count(), 6);
    picture(view, u"missingmap"_s);
}

static const RegisterTest<FinishPanelTest> registered;
#include "tst_finishpanel.moc"
