// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stepbar.h"
#include "ui/widgets/toggle.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace sphygma;
using namespace Qt::StringLiterals;

class WidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme.applyTo(*qApp); }

    void toggleTurnsByMouseAndKey()
    {
        Toggle toggle(u"Use this step"_s);
        toggle.resize(toggle.sizeHint());
        QSignalSpy toggled(&toggle, &QAbstractButton::toggled);
        QTest::mouseClick(&toggle, Qt::LeftButton);
        QVERIFY(toggle.isChecked());
        QTest::keyClick(&toggle, Qt::Key_Space);
        QVERIFY(!toggle.isChecked());
        QCOMPARE(toggled.count(), 2);
        const QImage off = toggle.grab().toImage();
        toggle.setChecked(true);
        QVERIFY(toggle.grab().toImage() != off);
    }

    void segmentsMoveWithArrowKeys()
    {
        SegmentedControl control({u"Systolic"_s, u"Diastolic"_s, u"Both"_s});
        control.show();
        control.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&control));
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        QCOMPARE(control.current(), 0);
        control.setCurrent(1);
        QCOMPARE(control.current(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(chosen.count(), 0); // only the user chooses
        control.setCurrent(1);
        QCOMPARE(changed.count(), 1);
        const auto segments = control.findChildren<QAbstractButton *>();
        QTest::mouseClick(segments.at(2), Qt::LeftButton);
        QCOMPARE(control.current(), 2);
        QCOMPARE(chosen.count(), 1);
        segments.at(2)->setFocus();
        QTest::keyClick(segments.at(2), Qt::Key_Left);
        QCOMPARE(control.current(), 1);
    }

    void stepsAreChosenByMouseAndKeys()
    {
        StepBar bar({u"Columns"_s, u"Missing"_s, u"Duplicates"_s});
        bar.resize(bar.sizeHint());
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        bar.setDone(0, true);
        QVERIFY(bar.isDone(0));
        QVERIFY(!bar.isDone(1));
        QSignalSpy chosen(&bar, &StepBar::chosen);
        connect(&bar, &StepBar::chosen, &bar, &StepBar::setCurrent);
        const auto steps = bar.findChildren<QAbstractButton *>();
        QTest::mouseClick(steps.at(1), Qt::LeftButton);
        QCOMPARE(bar.current(), 1);
        QTest::keyClick(steps.at(1), Qt::Key_Right);
        QCOMPARE(bar.current(), 2);
        QTest::keyClick(steps.at(2), Qt::Key_Right); // there is no further step
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(steps.at(0)->accessibleName(), u"Columns"_s);
        QVERIFY(!steps.at(0)->accessibleDescription().isEmpty());
    }

    void onlyARemovableChipGoes()
    {
        Chip chip(u"Age 18 to 99"_s);
        chip.resize(chip.sizeHint());
        QSignalSpy removed(&chip, &Chip::removed);
        QTest::mouseClick(&chip, Qt::LeftButton);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(removed.count(), 0);
        const int before = chip.sizeHint().width();
        chip.setRemovable(true);
        QVERIFY(chip.sizeHint().width() > before);
        QTest::mouseClick(&chip, Qt::LeftButton);
        QTest::keyClick(&chip, Qt::Key_Space);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(removed.count(), 3);
    }

    void noticeComesAndGoes()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        auto *bar = new MessageBar(m_theme.icon(u"close"_s));
        layout.addWidget(bar);
        window.show();
        QVERIFY(!bar->isVisible());
        QSignalSpy action(bar, &MessageBar::actionPressed), gone(bar, &MessageBar::dismissed);
        bar->showMessage(Tone::Ok, u"Saved."_s, u"Show folder"_s);
        QVERIFY(bar->isVisible());
        QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(action.count(), 1);
        bar->showError({Error::Kind::Unwritable, u"The disk is full."_s, u"Free some space."_s});
        QVERIFY(bar->text().contains(u"The disk is full."_s) && bar->text().contains(u"Free some space."_s));
        QVERIFY(!bar->findChild<QPushButton *>()->isVisible());
        QTest::mouseClick(bar->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QCOMPARE(gone.count(), 1);
        bar->showError(Error::cancelled());
        QVERIFY(!bar->isVisible());
    }

    void textFromAFileIsNeverMarkup()
    {
        TextLabel label(TextKind::Body, u"<b>120</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(label.sizeHint().width() > QFontMetrics(label.font()).horizontalAdvance(u"120"_s) * 2);
    }

    void longNameGivesWay()
    {
        const QString name = u"A project with quite a long name that nobody can show"_s;
        ElidedLabel label(name);
        label.resize(90, 20);
        label.grab();
        QCOMPARE(label.toolTip(), name);
        QVERIFY(label.minimumSizeHint().width() < 90);
        label.resize(900, 20);
        label.grab();
        QVERIFY(label.toolTip().isEmpty());
    }

    void emptyStateLeadsOn()
    {
        EmptyState state(m_theme.icon(u"table"_s), u"No columns"_s, u"Choose one."_s, u"Choose columns"_s);
        QSignalSpy pressed(&state, &EmptyState::actionPressed);
        QTest::mouseClick(state.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(pressed.count(), 1);
    }

    void keyFigureIsReadAloud()
    {
        KeyFigure figure(u"At or above 130 mmHg"_s, u"64.1 %"_s, u"594 203 of 926 987 readings"_s);
        QCOMPARE(figure.accessibleName(), u"At or above 130 mmHg"_s);
        QVERIFY(figure.accessibleDescription().contains(u"64.1 %"_s));
        figure.setValue(u"12 %"_s);
        QVERIFY(figure.accessibleDescription().contains(u"12 %"_s));
    }

private:
    Theme m_theme;
};

static const RegisterTest<WidgetsTest> registered;
#include "tst_widgets.moc"
