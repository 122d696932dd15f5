// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/convertunitstep.h"
#include "app/recipe/steps/stepregistry.h"
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"
#include "tests/ui/models/testworkspace.h"
#include "ui/clean/fieldedit.h"
#include "ui/clean/mergefield.h"
#include "ui/clean/reshape.h"
#include "ui/clean/stepeditor.h"
#include "ui/clean/stepgallery.h"
#include "ui/clean/stepstart.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTreeWidget>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// The form of every kind of step, by keyboard, on a small table.
class StepEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void changesLimits();
    void changesCodes();
    void refusesWhatIsNoNumber();
    void everyKindHasAForm_data();
    void everyKindHasAForm();
    void everyFormOpensWhole_data();
    void everyFormOpensWhole();
    void keepsTheSizeItWasGiven();
    void galleryHoldsEveryKind();
    void galleryNarrowsByTyping();
    void reshapingHasItsOwnDialogs_data();
    void reshapingHasItsOwnDialogs();
    void columnsOfNoMeaningAnswerNothing();
    void pointsAtTheWrongCharacter();
    void countsWhatAFilterRemoves();
    void reviewsEveryMatch();
    void mergesGroupByGroup();
    void warnsOfFilling();
    void whatDoesNotApplyIsNotAdded();
    void keepsThePurposeWhileThePatternStays();
    void keepsTheRowsOfAConversion();
};

static QByteArray clinic()
{
    QByteArray csv = "patient_id,born,seen,age,sex,place,sysBP,diaBP,weight,height\n";
    for (int i = 0; i < 40; ++i) {
        const char *places[] = {"Central", "central", "North", "Central "};
        csv += "P" + QByteArray::number(100 + i) + ",1960-02-0" + QByteArray::number(1 + i % 9) + ",2026-03-1"
            + QByteArray::number(i % 9) + ',' + (i % 8 ? QByteArray::number(30 + i) : QByteArray()) + ','
            + (i % 2 ? "F" : "M") + ',' + places[i % 4] + ',' + QByteArray::number(110 + i) + ','
            + QByteArray::number(70 + i % 15) + ',' + QByteArray::number(60 + i) + ",170\n";
    }
    return csv;
}

struct Bench
{
    Bench() : table(test.read(clinic(), u"clinic"_s)->table) {}

    std::unique_ptr<StepEditor> edit(const StepPtr &step)
    {
        auto editor = std::make_unique<StepEditor>(step, test.workspace, table,
                                                   [this](const StepPtr &) { return table; });
        editor->show();
        return editor;
    }

    std::unique_ptr<StepEditor> add(const QString &kind)
    {
        auto editor = std::make_unique<StepEditor>(*stepKind(kind), test.workspace, table,
                                                   [this](const StepPtr &) { return table; });
        editor->show();
        return editor;
    }

    TestWorkspace test;
    Table table;
};

static void enter(StepEditor &editor, const QString &field, const QString &text)
{
    auto *edit = editor.findChild<QLineEdit *>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

static QPushButton *applyButton(StepEditor &editor)
{
    for (auto *button : editor.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

static QString summary(StepEditor &editor)
{
    return editor.findChild<QLabel *>(u"previewSummary"_s)->text();
}

void StepEditorTest::changesLimits()
{
    Bench bench;
    Limits limits;
    limits.hardLow = 40;
    limits.hardHigh = 300;
    const auto editor = bench.edit(limitValues(u"sysBP"_s, limits));
    enter(*editor, u"hardHigh"_s, u"130.5"_s);
    enter(*editor, u"hardLow"_s, {});
    QTRY_VERIFY2(summary(*editor).startsWith(u"19 cell"_s), qPrintable(summary(*editor)));
    picture(*editor, u"stepeditor"_s);
    const QJsonObject json = editor->step()->parameters();
    QCOMPARE(json[u"hardHigh"_s].toDouble(), 130.5);
    QVERIFY(!json[u"hardLow"_s].isDouble());
    QCOMPARE(json[u"column"_s].toString(), u"sysBP"_s);
}

void StepEditorTest::changesCodes()
{
    Bench bench;
    const auto editor = bench.edit(declareMissing({u"sysBP"_s}, {u"NA"_s}, {999}));
    enter(*editor, u"codes"_s, u"999, -9"_s);
    QCOMPARE(editor->step()->parameters()[u"codes"_s].toArray(), QJsonArray({999, -9}));
    QCOMPARE(editor->step()->parameters()[u"words"_s].toArray(), QJsonArray({u"NA"_s}));
}

void StepEditorTest::refusesWhatIsNoNumber()
{
    Bench bench;
    const auto editor = bench.edit(declareMissing({u"sysBP"_s}, {}, {999}));
    enter(*editor, u"codes"_s, u"999, many"_s);
    QVERIFY(applyButton(*editor) && !applyButton(*editor)->isEnabled());
    QCOMPARE(editor->step()->parameters()[u"codes"_s].toArray(), QJsonArray({999}));
}

void StepEditorTest::everyKindHasAForm_data()
{
    QTest::addColumn<QString>("kind");
    const QStringList ids = stepIds();
    for (const QString &id : ids) {
        if (id != u"gatherColumns"_s && id != u"joinTable"_s) // these have their own dialogs
            QTest::newRow(qPrintable(id)) << id;
    }
}

/// Opens with fitting columns, names all its parameters, and what it makes reads back as itself.
void StepEditorTest::everyKindHasAForm()
{
    QFETCH(const QString, kind);
    QVERIFY(stepKind(kind) && stepKind(kind)->hasForm());
    Bench bench;
    const auto editor = bench.add(kind);
    for (const StepField &field : stepKind(kind)->fields) {
        auto *control = editor->findChild<QWidget *>(QLatin1String(field.key));
        QVERIFY2(control, field.key);
        QVERIFY2(!control->accessibleName().isEmpty(), field.key);
    }
    if (!editor->step())
        return; // it waits for something to be typed
    QJsonObject json = editor->step()->parameters();
    json[u"step"_s] = kind;
    const auto again = stepFromJson(json);
    QVERIFY(again);
    QCOMPARE((*again)->parameters(), editor->step()->parameters());
    const auto reopened = bench.edit(*again);
    QCOMPARE(reopened->step()->parameters(), editor->step()->parameters());
}

void StepEditorTest::everyFormOpensWhole_data()
{
    QTest::addColumn<QString>("kind");
    for (const StepKind &kind : stepKinds()) {
        if (kind.hasForm())
            QTest::newRow(kind.id) << QString::fromLatin1(kind.id);
    }
}

/// On a screen of 1366 × 768, less what the desktop and the frame take.
void StepEditorTest::everyFormOpensWhole()
{
    QFETCH(QString, kind);
    Bench bench;
    const auto editor = bench.add(kind);
    QTest::qWait(0);
    QVERIFY(editor->width() <= 1340 && editor->height() <= 700);
    const auto *scroll = editor->findChild<QScrollArea *>();
    QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
    const bool isTried = editor->findChild<QLabel *>(u"problem"_s)->text().isEmpty();
    QTRY_VERIFY(!isTried || !(summary(*editor).isEmpty() || summary(*editor).startsWith(u"Trying"_s)));
    QVERIFY(editor->height() <= 700); // the preview makes it no larger
    picture(*editor, u"form-"_s + kind);
}

void StepEditorTest::keepsTheSizeItWasGiven()
{
    Bench bench;
    {
        const auto editor = bench.add(u"filterRows"_s);
        editor->resize(1010, 615);
        editor->reject();
    }
    QCOMPARE(bench.add(u"limitValues"_s)->size(), QSize(1010, 615));
}

void StepEditorTest::galleryHoldsEveryKind()
{
    QStringList offered;
    for (const StepKind &kind : stepKinds())
        offered += QString::fromLatin1(kind.id);
    QStringList known = stepIds();
    offered.sort();
    known.sort();
    QCOMPARE(offered, known);
}

void StepEditorTest::galleryNarrowsByTyping()
{
    TestWorkspace test;
    StepGallery gallery(test.workspace);
    gallery.show();
    auto *search = gallery.findChild<QLineEdit *>();
    search->setFocus();
    QTest::keyClicks(search, u"body mass"_s);
    QVERIFY(gallery.chosen());
    QCOMPARE(QLatin1String(gallery.chosen()->id), "bodyMassIndex"_L1);
    picture(gallery, u"stepgallery"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(gallery.result(), int(QDialog::Accepted));
}

void StepEditorTest::reshapingHasItsOwnDialogs_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("dialog");
    QTest::newRow("gatherColumns") << u"gatherColumns"_s << QByteArray("sphygma::GatherDialog");
    QTest::newRow("joinTable") << u"joinTable"_s << QByteArray("sphygma::JoinDialog");
}

void StepEditorTest::reshapingHasItsOwnDialogs()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, dialog);
    TestWorkspace test;
    test.open("id,sbp_1,sbp_2\nA,120,118\nB,130,131\n");
    addOtherTable(test.workspace, test.read("id,site\nA,N\nB,S\n", u"labs"_s));
    QTRY_VERIFY(test.isSettled());
    QWidget window;
    window.show();
    StepGallery::addStep(test.workspace, &window, kind);
    const auto *opened = window.findChild<QDialog *>();
    QVERIFY(opened);
    QCOMPARE(QByteArray(opened->metaObject()->className()), dialog);
}

/// A column without a meaning is no answer to a parameter that asks for none, such as a method or a unit.
void StepEditorTest::columnsOfNoMeaningAnswerNothing()
{
    Bench bench;
    QVERIFY(bench.table.info(bench.table.indexOf(u"place"_s)).role.isEmpty());
    const auto editor = bench.add(u"computeColumn"_s);
    for (const QString &key : {u"name"_s, u"formula"_s})
        QCOMPARE(editor->findChild<QLineEdit *>(key)->text(), QString());
    for (const QString &key : {u"role"_s, u"unit"_s})
        QCOMPARE(editor->findChild<QComboBox *>(key)->currentData().toString(), QString());
}

void StepEditorTest::pointsAtTheWrongCharacter()
{
    Bench bench;
    const auto editor = bench.add(u"computeColumn"_s);
    enter(*editor, u"name"_s, u"pp"_s);
    enter(*editor, u"formula"_s, u"sysBP - * diaBP"_s);
    auto *field = editor->findChild<FormulaField *>();
    QVERIFY(!applyButton(*editor)->isEnabled());
    QCOMPARE(FormulaField::faultyCharacter(field->problem()), 8);
    picture(*editor, u"stepeditor-formula"_s);
    enter(*editor, u"formula"_s, u"sysBP - nothing"_s);
    QVERIFY(field->problem().contains(u"nothing"_s));
    enter(*editor, u"formula"_s, u"sysBP - diaBP"_s);
    QVERIFY(field->problem().isEmpty());
    QTRY_VERIFY2(summary(*editor).contains(u"pp: 40 values, 0 missing"_s), qPrintable(summary(*editor)));
    QVERIFY(applyButton(*editor)->isEnabled());
}

void StepEditorTest::countsWhatAFilterRemoves()
{
    Bench bench;
    const auto editor = bench.add(u"filterRows"_s);
    enter(*editor, u"where"_s, u"sysBP >= 120"_s);
    QTRY_VERIFY2(summary(*editor).startsWith(u"10 row"_s) && summary(*editor).contains(u"30 stay"_s),
                 qPrintable(summary(*editor)));
    picture(*editor, u"stepeditor-filter"_s);
}

void StepEditorTest::reviewsEveryMatch()
{
    Bench bench;
    const auto editor = bench.add(u"replaceText"_s);
    enter(*editor, u"find"_s, u"central"_s);
    enter(*editor, u"with"_s, u"Centre"_s);
    QTRY_VERIFY2(summary(*editor).startsWith(u"30 cell"_s), qPrintable(summary(*editor)));
    auto *matches = editor->findChild<QTreeWidget *>();
    QVERIFY(matches);
    QCOMPARE(matches->topLevelItemCount(), 3);
    QStringList made;
    for (int i = 0; i < 3; ++i) {
        made += matches->topLevelItem(i)->text(1);
        QCOMPARE(matches->topLevelItem(i)->text(2), u"10"_s);
    }
    made.sort();
    QCOMPARE(made,
             QStringList({u"Centre"_s, u"Centre"_s, u"Centre·"_s})); // the blank behind it is left, and shown
    picture(*editor, u"stepeditor-replace"_s);
}

void StepEditorTest::mergesGroupByGroup()
{
    Bench bench;
    const auto editor = bench.add(u"mergeCategories"_s);
    auto *column = editor->findChild<QComboBox *>(u"column"_s);
    column->setCurrentIndex(column->findData(u"place"_s));
    auto *merge = editor->findChild<MergeField *>();
    QTRY_COMPARE(merge->value().toObject().size(), 2);
    QTRY_VERIFY2(summary(*editor).startsWith(u"20 cell"_s), qPrintable(summary(*editor)));
    picture(*editor, u"stepeditor-merge"_s);
    QTreeWidgetItem *group = merge->tree().topLevelItem(0);
    QStringList spellings;
    for (int i = 0; i < group->childCount(); ++i)
        spellings += group->child(i)->text(0);
    QVERIFY2(spellings.contains(u"Central·"_s),
             qPrintable(spellings.join(u'|'))); // "Central " looks like "Central"
    QVERIFY(merge->value().toObject().contains(u"Central "_s)); // the cell itself is what is merged
    group->child(1)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(merge->value().toObject().size(), 1);
    group->setText(2, u"Centre"_s);
    const QJsonObject map = merge->value().toObject();
    QCOMPARE(map.size(), 2); // the first spelling is renamed as well
    for (const QJsonValue name : map)
        QCOMPARE(name.toString(), u"Centre"_s);
    // What was decided is what another editor shows.
    const auto again = bench.edit(editor->step());
    auto *shown = again->findChild<MergeField *>();
    QTRY_VERIFY(shown->tree().topLevelItemCount() > 0);
    QCOMPARE(shown->value().toObject(), map);
}

void StepEditorTest::warnsOfFilling()
{
    Bench bench;
    const auto editor = bench.add(u"fillMissing"_s);
    QVERIFY(editor->findChild<QLabel *>(u"warning"_s)->text().contains(u"never measured"_s));
    auto *column = editor->findChild<QComboBox *>(u"column"_s);
    column->setCurrentIndex(column->findData(u"age"_s));
    QTRY_VERIFY2(summary(*editor).startsWith(u"5 cell"_s), qPrintable(summary(*editor)));
    QVERIFY2(summary(*editor).contains(u"age_filled"_s), qPrintable(summary(*editor)));
    QVERIFY(!editor->findChild<QLineEdit *>(u"value"_s)->isVisible());
    auto *method = editor->findChild<QComboBox *>(u"method"_s);
    method->setCurrentIndex(method->findData(u"constant"_s));
    QVERIFY(editor->findChild<QLineEdit *>(u"value"_s)->isVisible());
    picture(*editor, u"stepeditor-fill"_s);
}

void StepEditorTest::whatDoesNotApplyIsNotAdded()
{
    Bench bench;
    const auto editor = bench.add(u"renameColumn"_s);
    enter(*editor, u"name"_s, u"sex"_s); // there is one already
    QTRY_VERIFY(!summary(*editor).isEmpty());
    QTRY_VERIFY(!applyButton(*editor)->isEnabled());
}

/// What a pattern is for stands in no field of the form.
void StepEditorTest::keepsThePurposeWhileThePatternStays()
{
    Bench bench;
    ReplaceText text;
    text.columns = {u"sysBP"_s};
    text.find = u"^(\\d+) mmHg$"_s;
    text.with = u"\\1"_s;
    text.match = ReplaceText::Match::Pattern;
    text.purpose = ReplaceText::Purpose::TakeUnitAway;
    const auto editor = bench.edit(replaceText(text));
    QCOMPARE(editor->step()->parameters()[u"purpose"_s].toString(), u"takeUnitAway"_s);
    auto *columns = editor->findChild<QListWidget *>(u"columns"_s);
    columns->findItems(u"diaBP"_s, Qt::MatchExactly).first()->setCheckState(Qt::Checked);
    QCOMPARE(editor->step()->columnsNeeded(), QStringList({u"sysBP"_s, u"diaBP"_s}));
    QCOMPARE(editor->step()->parameters()[u"purpose"_s].toString(), u"takeUnitAway"_s);
    enter(*editor, u"find"_s, u"^(\\d+) kPa$"_s);
    QCOMPARE(editor->step()->parameters()[u"find"_s].toString(), u"^(\\d+) kPa$"_s);
    QVERIFY(!editor->step()->parameters().contains(u"purpose"_s));
}

/// Nor does it hold the formula that says which rows are converted; the condition of a filter it does.
void StepEditorTest::keepsTheRowsOfAConversion()
{
    Bench bench;
    const Expression high = *Expression::parse(u"sysBP > 100 and diaBP < 40"_s);
    const auto editor = bench.edit(convertUnitWhere(u"diaBP"_s, u"kPa"_s, u"mm[Hg]"_s, high));
    enter(*editor, u"onlyBelow"_s, u"25"_s);
    QCOMPARE(editor->step()->parameters()[u"onlyBelow"_s].toDouble(), 25.0);
    QCOMPARE(editor->step()->parameters()[u"where"_s].toString(), high.formula());
    const auto filter = bench.edit(filterRows({high}));
    enter(*filter, u"where"_s, u"sysBP > 90"_s);
    QCOMPARE(filter->step()->parameters()[u"where"_s].toString(), u"sysBP > 90"_s);
}

static const RegisterTest<StepEditorTest> registered;
#include "tst_stepeditor.moc"
