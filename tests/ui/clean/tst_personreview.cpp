// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "tests/ui/answerdialog.h"
#include "tests/ui/models/testworkspace.h"
#include "ui/clean/pairdecisions.h"
#include "ui/clean/personreview.h"
#include "ui/clean/proposalboard.h"
#include "ui/clean/proposalcard.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class PersonReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void chainsAreOnePerson();
    void contradictionsAreTold();
    void twoPeopleAreRemembered();
    void reviewsByKeys();
};

void PersonReviewTest::chainsAreOnePerson()
{
    // B = C is said before A = B: all three are A all the same.
    const JoinedNumbers persons({{u"A"_s, u"D"_s, false}, {u"B"_s, u"C"_s, true}, {u"A"_s, u"B"_s, true}});
    QCOMPARE(persons.exchanged(), (QMap<QString, QString>{{u"B"_s, u"A"_s}, {u"C"_s, u"A"_s}}));
    QCOMPARE(persons.chains(), QList<QStringList>({{u"A"_s, u"B"_s, u"C"_s}}));
    QVERIFY(persons.contradictions().isEmpty());
}

void PersonReviewTest::contradictionsAreTold()
{
    const JoinedNumbers persons({{u"A"_s, u"B"_s, true}, {u"B"_s, u"C"_s, true}, {u"A"_s, u"C"_s, false}});
    QCOMPARE(persons.contradictions().size(), 1);
    QCOMPARE(persons.contradictions().first().second, u"C"_s);
}

void PersonReviewTest::twoPeopleAreRemembered()
{
    QStringList visited{u"clean"_s};
    keepApart(visited, {{u"A"_s, u"B"_s, false}, {u"B"_s, u"C"_s, {}}});
    QVERIFY(isKeptApart(visited, {u"B"_s, u"A"_s}));
    QVERIFY(!isKeptApart(visited, {u"B"_s, u"C"_s}));
    keepApart(visited, {{u"A"_s, u"B"_s, true}}); // a change of mind
    QCOMPARE(visited, QStringList{u"clean"_s});
}

/// Three numbers of one woman, and a few other people.
static QByteArray people()
{
    QByteArray csv = "patient_id,name,birth_date,sex,phone,sbp\n";
    for (const char *id : {"P1", "P2", "P3"})
        csv += id + QByteArray(",Anna Muster,1950-02-03,F,0441234567,130\n");
    for (int i = 10; i < 60; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "P" + n + ",Person " + char('A' + i % 26) + n + ",19" + n + "-0"
            + QByteArray::number(1 + i % 9) + "-1" + QByteArray::number(i % 10) + "," + (i % 2 ? "F" : "M")
            + ",04400000" + n + ",120\n";
    }
    return csv;
}

void PersonReviewTest::reviewsByKeys()
{
    TestWorkspace test;
    test.open(people());
    QTRY_VERIFY(test.isSettled());
    ProposalBoard board(test.workspace);
    board.resize(800, 600);
    board.show();
    connect(&test.document, &ProjectDocument::resultChanged, &board, &ProposalBoard::refresh);
    board.setPage(WizardPage::Duplicates);
    board.refresh();
    const auto shownButton = [&](const QString &text) -> QPushButton * {
        for (auto *button : board.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    };
    const auto reviewed = [&] { return shownButton(u"Review…"_s); };
    const auto review = [&](const std::function<void(PersonReview &)> &work) {
        QTRY_VERIFY(test.isSettled() && !board.isLooking() && reviewed());
        bool done = false;
        answerNext<PersonReview>(board, [&](PersonReview &dialog) {
            QTRY_COMPARE(dialog.findChild<QListWidget *>()->count(), 3);
            work(dialog);
            done = true;
        });
        QTest::mouseClick(reviewed(), Qt::LeftButton);
        QVERIFY(done);
    };
    const auto buttonOf = [](PersonReview &dialog, const QString &text) {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    review([&](PersonReview &dialog) { // all are two people: that is said, and the card is done with
        for (int pair = 0; pair < 3; ++pair)
            QTest::mouseClick(buttonOf(dialog, u"Two people"_s), Qt::LeftButton);
        QTest::mouseClick(buttonOf(dialog, u"Keep them apart"_s), Qt::LeftButton);
    });
    QVERIFY(test.document.state().recipe->isEmpty());
    QVERIFY(!reviewed());
    QTRY_VERIFY(shownButton(u"Show again"_s));
    QTest::mouseClick(shownButton(u"Show again"_s), Qt::LeftButton);
    review([&](PersonReview &dialog) { // what was said before is there; two pairs of a chain are one person
        auto *list = dialog.findChild<QListWidget *>();
        for (int pair = 0; pair < 3; ++pair)
            QVERIFY(list->item(pair)->text().endsWith(u": two"_s));
        list->setCurrentRow(0);
        QTest::mouseClick(buttonOf(dialog, u"One person"_s), Qt::LeftButton);
        QTest::mouseClick(buttonOf(dialog, u"One person"_s), Qt::LeftButton);
        picture(dialog, u"persons-contradiction"_s);
        auto *apply = buttonOf(dialog, u"Give one number"_s);
        QVERIFY(!apply->isEnabled()); // the third pair is still said to be two people
        QTest::mouseClick(buttonOf(dialog, u"One person"_s), Qt::LeftButton);
        QVERIFY(apply->isEnabled());
        picture(dialog, u"persons-chain"_s);
        QTest::mouseClick(apply, Qt::LeftButton);
    });
    QCOMPARE(test.document.state().recipe->entries().size(), 1);
    QTRY_VERIFY(test.isSettled());
    const Table &clean = test.document.result()->table;
    for (qsizetype row = 0; row < 3; ++row)
        QCOMPARE(clean.displayText(row, 0), u"P1"_s);
}

static const RegisterTest<PersonReviewTest> registered;
#include "tst_personreview.moc"
