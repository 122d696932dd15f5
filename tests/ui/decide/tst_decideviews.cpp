// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/questionpin.h"
#include "app/project/dataversion.h"
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"
#include "tests/ui/decide/shownpage.h"
#include "ui/widgets/answertable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// One patient, risk scores and what is pinned.
class DecideViewsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aPatientIsFoundByNumber()
    {
        ShownPage shown(followedClinic(60));
        shown.look(2);
        auto *list = shown.find<QListWidget>(u"patients"_s);
        QTRY_COMPARE(list->count(), 60);
        QVERIFY(!shown.find<QPushButton>(u"savePatient"_s)->isEnabled());
        auto *search = shown.find<QLineEdit>(u"patientSearch"_s);
        QTest::keyClicks(search, u"p107"_s);
        QCOMPARE(list->count(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(shown.says(u"P107, 69 years, male"_s));
        QVERIFY(shown.says(u"Change from the first to the last visit"_s));
        QVERIFY(shown.says(u"It names no disease"_s));
        QVERIFY(shown.find<QWidget>(u"timeline"_s)->accessibleDescription().contains(u"2026-05-15"_s));
        picture(shown.page, u"decide-patient"_s);
    }

    void theSearchHasTheFocusWhenItIsOpened()
    {
        ShownPage shown(followedClinic(60));
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        const auto segments =
            shown.find<SegmentedControl>(u"decideView"_s)->findChildren<QAbstractButton *>();
        auto *search = shown.find<QLineEdit>(u"patientSearch"_s);
        QTest::mouseClick(segments[2], Qt::LeftButton);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"p107"_s);
        QCOMPARE(search->text(), u"p107"_s);
        QTest::mouseClick(segments[0], Qt::LeftButton);
        QTest::mouseClick(segments[2], Qt::LeftButton);
        QTest::keyClicks(QApplication::focusWidget(), u"p1"_s);
        QCOMPARE(search->text(), u"p1"_s); // typed over what was there
        segments[2]->setFocus(Qt::TabFocusReason);
        shown.page.setAttribute(Qt::WA_KeyboardFocusChange); // as the Tab key does
        QTest::keyClick(segments[2], Qt::Key_Left); // who walks the views by keys goes on walking
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(search->isVisible() && !search->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(!search->isVisible());
    }

    void theArrowsOfTheFieldWalkThePatients()
    {
        ShownPage shown(followedClinic(60));
        shown.look(2);
        auto *list = shown.find<QListWidget>(u"patients"_s);
        QTRY_COMPARE(list->count(), 60);
        auto *search = shown.find<QLineEdit>(u"patientSearch"_s);
        search->setFocus();
        QTest::keyClicks(search, u"10"_s);
        QVERIFY(list->count() > 2);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(list->currentRow(), 1);
        QTest::keyClick(search, Qt::Key_Return); // stays with the one that was walked to
        QCOMPARE(list->currentRow(), 1);
        QTRY_VERIFY(shown.says(list->currentItem()->text() + u", "_s));
        QTest::keyClick(search, Qt::Key_Up);
        QTRY_VERIFY(shown.says(list->item(0)->text() + u", "_s));
        QVERIFY(search->hasFocus());
    }

    void aPatientOpensFromTheList()
    {
        ShownPage shown(followedClinic(60));
        shown.look(1);
        auto *people = shown.find<QTableView>(u"people"_s);
        QTRY_VERIFY(people->model()->rowCount() > 0);
        const QModelIndex first = people->model()->index(0, 0);
        people->scrollTo(first);
        QTest::mouseClick(people->viewport(), Qt::LeftButton, {}, people->visualRect(first).center());
        QTest::mouseDClick(people->viewport(), Qt::LeftButton, {}, people->visualRect(first).center());
        QTRY_VERIFY(shown.says(first.data().toString() + u", "_s));
        QVERIFY(shown.find<QWidget>(u"timeline"_s)->isVisible());
    }

    void thePageIsOnePdfPage()
    {
        ShownPage shown(followedClinic(60));
        shown.look(2);
        auto *search = shown.find<QLineEdit>(u"patientSearch"_s);
        QTRY_COMPARE(shown.find<QListWidget>(u"patients"_s)->count(), 60);
        QTest::keyClicks(search, u"P101"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(shown.find<QPushButton>(u"savePatient"_s)->isEnabled());
        shown.test.dialogs.savePath = shown.test.folder.filePath(u"p.pdf"_s);
        shown.press(u"savePatient"_s);
        QFile file(shown.test.dialogs.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.contains("/Count 1"));
        const QString folder = qEnvironmentVariable("SPHYGMA_TEST_PICTURES");
        if (!folder.isEmpty())
            file.copy(folder + u"/decide-patient.pdf"_s);
    }

    void riskScoresSayWhatTheyLack()
    {
        ShownPage shown(followedClinic(30));
        shown.look(3);
        QTRY_VERIFY(shown.find<QWidget>(u"risk:score2"_s));
        QVERIFY(shown.says(u"Cannot be computed. No column for: Total cholesterol"_s));
        QVERIFY(shown.says(u"Off. The printed constants do not reproduce the paper"_s));
        auto *chinaPar = shown.find<QAbstractButton>(u"chinaPar"_s);
        QTest::mouseClick(chinaPar, Qt::LeftButton);
        shown.settle();
        QVERIFY(shown.test.document.state().riskChoices->withChinaPar);
        QTRY_VERIFY(!shown.says(u"Off. The printed"_s));
        picture(shown.page, u"decide-risk"_s);
    }

    void riskScoresComputeForWhomTheyCan()
    {
        QByteArray csv = "patient_id,age,sex,sbp,cholesterol (mmol/L),HDL (mmol/L),smoker,diabetes\n";
        for (int i = 0; i < 40; ++i)
            csv += 'P' + QByteArray::number(i) + ',' + QByteArray::number(30 + i) + (i % 2 ? ",M," : ",F,")
                + QByteArray::number(110 + i) + ",5.5,1.3," + (i % 3 ? "no" : "yes") + ",no\n";
        ShownPage shown(csv);
        shown.look(3);
        QTRY_VERIFY(shown.find<QWidget>(u"risk:score2"_s));
        QVERIFY(shown.says(u"Say above: the region of Europe"_s));
        auto *region = shown.find<QComboBox>(u"region"_s);
        region->setFocus();
        QTest::keyClick(region, Qt::Key_End);
        QTest::mouseClick(shown.find<QCheckBox>(u"noDisease"_s), Qt::LeftButton, {}, {8, 8});
        shown.settle();
        QTRY_VERIFY(shown.says(u"Computed for 30 of 40 people"_s));
        QVERIFY(shown.says(u"10 · The age is outside 40 to 69 years."_s));
        picture(shown.page, u"decide-risk-computed"_s);
    }

    void pinsKeepWhatWasSaidAndSayWhenItIsOutdated()
    {
        ShownPage shown("patient_id,age,sbp,dbp\nA,50,120,80\nB,60,150,90\nC,61,151,90\n");
        QTRY_VERIFY(shown.find<QWidget>(u"finding:plainMean"_s));
        for (const QString &id : {u"plainMean"_s, u"adultsMean"_s})
            QTest::mouseClick(shown.find<QWidget>(u"finding:"_s + id)->findChild<QPushButton *>(u"pin"_s),
                              Qt::LeftButton);
        shown.look(4);
        QTRY_COMPARE(state(shown, u"plainMean"_s), u"Up to date"_s);
        auto *comment = card(shown, u"plainMean"_s)->findChild<QLineEdit *>(u"comment"_s);
        QTest::keyClicks(comment, u"For the audit"_s);
        QTest::keyClick(comment, Qt::Key_Return);
        QCOMPARE(shown.test.document.state().pinnedFindings->value(u"plainMean"_s).comment,
                 u"For the audit"_s);
        QTest::mouseClick(card(shown, u"plainMean"_s)->findChild<QPushButton *>(u"down"_s), Qt::LeftButton);
        QCOMPARE(*shown.test.document.state().pinned, QStringList({u"adultsMean"_s, u"plainMean"_s}));

        shown.test.document.edit(u"correct"_s, [](ProjectState &project) {
            project.recipe.change([](Recipe &recipe) {
                recipe.insert({declareMissing({u"sbp"_s}, {}, {151}), true, {}});
            });
        });
        shown.settle();
        QTRY_VERIFY(state(shown, u"plainMean"_s).contains(u"the data have changed"_s));
        QVERIFY(shown.says(u"140.3 mmHg"_s)); // what was said, not what is so now
        picture(shown.page, u"decide-pinned"_s);
        QTest::mouseClick(card(shown, u"plainMean"_s)->findChild<QPushButton *>(u"renew"_s), Qt::LeftButton);
        QTRY_COMPARE(state(shown, u"plainMean"_s), u"Up to date"_s);
        QCOMPARE(*shown.test.document.state().pinnedFindings->value(u"plainMean"_s).values.value, 135.0);
        QCOMPARE(shown.test.document.state().pinnedFindings->value(u"plainMean"_s).comment,
                 u"For the audit"_s);
        shown.test.document.undoStack().undo();
        QTRY_VERIFY(state(shown, u"plainMean"_s).contains(u"the data have changed"_s));
    }

    void aPinnedAnswerSaysWhereItIsMadeAnew()
    {
        ShownPage shown("patient_id,age,sbp,dbp\nA,50,120,80\nB,60,150,90\nC,61,151,90\n");
        GuideAnswer answer;
        answer.n = 30;
        answer.result = Phrase::verbatim(u"They differ."_s);
        answer.tables = {
            {Phrase::verbatim(u"Groups"_s),
             {{Phrase::verbatim(u"sex"_s), Phrase::of("n")}, {{u"F"_s, qint64(14)}, {u"M"_s, qint64(16)}}}}};
        const QString id = questionPinId({}, {});
        shown.test.document.edit(u"pin"_s, [&](ProjectState &project) {
            project.pinned = QStringList{id};
            project.pinnedFindings.change([&](PinnedFindings &findings) {
                findings.insert(id, questionPin({}, {}, answer, dataVersion(shown.test.document.state())));
            });
        });
        shown.look(4);
        QTRY_COMPARE(state(shown, id), u"Up to date"_s);
        QVERIFY(shown.says(u"They differ."_s));
        auto *table = card(shown, id)->findChild<AnswerTable *>();
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->item(1, 0)->text(), u"M"_s);
        QCOMPARE(table->item(1, 1)->text(), u"16"_s);
        QVERIFY(!card(shown, id)->findChild<QPushButton *>(u"renew"_s)->isEnabled());
        shown.test.document.edit(u"correct"_s, [](ProjectState &project) {
            project.recipe.change([](Recipe &recipe) {
                recipe.insert({declareMissing({u"sbp"_s}, {}, {151}), true, {}});
            });
        });
        shown.settle();
        QTRY_VERIFY(state(shown, id).contains(u"Pin it again in Explore"_s));
        QVERIFY(!card(shown, id)->findChild<QPushButton *>(u"renew"_s)->isEnabled());
    }

    void anOldPinIsRefreshed()
    {
        ShownPage shown("patient_id,age,sbp,dbp\nA,50,120,80\nB,60,150,90\n");
        shown.test.document.edit(u"old"_s,
                                 [](ProjectState &project) { project.pinned = QStringList{u"plainMean"_s}; });
        shown.look(4);
        QTRY_VERIFY(state(shown, u"plainMean"_s).contains(u"earlier version"_s));
        QTest::mouseClick(card(shown, u"plainMean"_s)->findChild<QPushButton *>(u"renew"_s), Qt::LeftButton);
        QTRY_COMPARE(state(shown, u"plainMean"_s), u"Up to date"_s);
    }

private:
    /// The newest: cards are made anew, and the old ones go a moment later.
    static QWidget *card(const ShownPage &shown, const QString &id)
    {
        const auto cards = shown.page.findChildren<QWidget *>(u"pinned:"_s + id);
        return cards.isEmpty() ? nullptr : cards.last();
    }

    static QString state(const ShownPage &shown, const QString &id)
    {
        QWidget *found = card(shown, id);
        return found ? found->findChild<QAbstractButton *>(u"pinState"_s)->text() : QString();
    }
};

static const RegisterTest<DecideViewsTest> registered;
#include "tst_decideviews.moc"
