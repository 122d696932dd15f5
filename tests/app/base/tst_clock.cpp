// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class ClockTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { qunsetenv("SOURCE_DATE_EPOCH"); }
    void systemClockTellsTheTime();
    void epochFixesTheTime();
    void clockKeepsItsEpoch();
    void nonsenseIsNotAnEpoch();
};

static bool tellsTheTime(const Clock &clock)
{
    const QDateTime before = QDateTime::currentDateTime();
    const QDateTime told = clock();
    return before <= told && told <= QDateTime::currentDateTime();
}

void ClockTest::systemClockTellsTheTime()
{
    QVERIFY(tellsTheTime(systemClock()));
    QVERIFY(tellsTheTime(reproducibleClock()));
}

void ClockTest::epochFixesTheTime()
{
    qputenv("SOURCE_DATE_EPOCH", "1767571200");
    const QDateTime expected(QDate(2026, 1, 5), QTime(0, 0), Qt::UTC);
    QCOMPARE_EQ(reproducibleClock()(), expected);
    QCOMPARE_EQ(reproducibleClock()().toString(Qt::ISODate), u"2026-01-05T00:00:00Z"_s);
}

void ClockTest::clockKeepsItsEpoch()
{
    qputenv("SOURCE_DATE_EPOCH", "0");
    const Clock clock = reproducibleClock();
    qputenv("SOURCE_DATE_EPOCH", "100");
    QCOMPARE_EQ(clock().toSecsSinceEpoch(), qint64(0));
}

void ClockTest::nonsenseIsNotAnEpoch()
{
    qputenv("SOURCE_DATE_EPOCH", "yesterday");
    QVERIFY(tellsTheTime(reproducibleClock()));
}

static const RegisterTest<ClockTest> registered;
#include "tst_clock.moc"
