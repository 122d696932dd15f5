// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"
#include "tests/ui/models/testworkspace.h"
#include "ui/clean/stepeditor.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class StepEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void changesLimits();
    void changesCodes();
    void refusesWhatIsNoNumber();
};

static void enter(StepEditor &editor, const QString &field, const QString &text)
{
    auto *edit = editor.findChild<QLineEdit *>(field);
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void StepEditorTest::changesLimits()
{
    TestWorkspace test;
    Limits limits;
    limits.hardLow = 40;
    limits.hardHigh = 300;
    StepEditor editor(limitValues(u"sbp"_s, limits), test.words);
    editor.show();
    enter(editor, u"hardHigh"_s, u"260.5"_s);
    enter(editor, u"hardLow"_s, {});
    picture(editor, u"stepeditor"_s);
    const QJsonObject json = editor.step()->parameters();
    QCOMPARE(json[u"hardHigh"_s].toDouble(), 260.5);
    QVERIFY(!json[u"hardLow"_s].isDouble());
    QCOMPARE(json[u"column"_s].toString(), u"sbp"_s);
}

void StepEditorTest::changesCodes()
{
    TestWorkspace test;
    StepEditor editor(declareMissing({u"sbp"_s}, {u"NA"_s}, {999}), test.words);
    editor.show();
    enter(editor, u"codes"_s, u"999, -9"_s);
    QCOMPARE(editor.step()->parameters()[u"codes"_s].toArray(), QJsonArray({999, -9}));
    QCOMPARE(editor.step()->parameters()[u"words"_s].toArray(), QJsonArray({u"NA"_s}));
}

void StepEditorTest::refusesWhatIsNoNumber()
{
    TestWorkspace test;
    StepEditor editor(declareMissing({u"sbp"_s}, {}, {999}), test.words);
    editor.show();
    enter(editor, u"codes"_s, u"999, many"_s);
    QPushButton *use = nullptr;
    for (auto *button : editor.findChildren<QPushButton *>()) {
        if (button->isDefault())
            use = button;
    }
    QVERIFY(use && !use->isEnabled());
    QCOMPARE(editor.step()->parameters()[u"codes"_s].toArray(), QJsonArray({999}));
}

static const RegisterTest<StepEditorTest> registered;
#include "tst_stepeditor.moc"
