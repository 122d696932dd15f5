// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "ui/widgets/jobboard.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

/// Work that goes on until it is let go or cancelled.
struct Gate
{
    std::shared_ptr<std::atomic<bool>> open = std::make_shared<std::atomic<bool>>(false);

    auto work() const
    {
        return [open = open](Progress &progress) -> Result<int> {
            while (!*open) {
                if (!progress.update(40, 100))
                    return Error::cancelled();
                QThread::msleep(1);
            }
            return 1;
        };
    }
};

void ignore(const Result<int> &) {}

} // namespace

class JobBoardTest : public QObject
{
    Q_OBJECT

private slots:
    void showsAJobUntilItIsDone()
    {
        JobBoard board;
        JobSlot slot;
        const Gate gate;
        slot.start<int>(gate.work(), ignore);
        board.watch(slot, u"Reading visits.csv"_s);
        QVERIFY(board.isBusy());
        QCOMPARE(board.text(), u"Reading visits.csv"_s);
        QTRY_COMPARE(board.percent(), 40);
        *gate.open = true;
        QTRY_VERIFY(!board.isBusy());
        QCOMPARE(board.text(), QString());
    }

    void idleSlotIsNotShown()
    {
        JobBoard board;
        JobSlot slot;
        board.watch(slot, u"Nothing"_s);
        QVERIFY(!board.isBusy());
    }

    void newestIsShownAndCancelled()
    {
        JobBoard board;
        JobSlot first, second;
        const Gate a, b;
        first.start<int>(a.work(), ignore);
        board.watch(first, u"First"_s);
        second.start<int>(b.work(), ignore);
        board.watch(second, u"Second"_s);
        QCOMPARE(board.text(), u"Second"_s);
        board.cancelNewest();
        QVERIFY(!second.isRunning());
        QCOMPARE(board.text(), u"First"_s);
        board.cancelAll();
        QVERIFY(!board.isBusy());
        QVERIFY(!first.isRunning());
    }

    void sameSlotIsShownOnce()
    {
        JobBoard board;
        JobSlot slot;
        const Gate gate;
        slot.start<int>(gate.work(), ignore);
        board.watch(slot, u"Before"_s);
        slot.start<int>(gate.work(), ignore);
        board.watch(slot, u"After"_s);
        QCOMPARE(board.text(), u"After"_s);
        board.cancelNewest();
        QVERIFY(!board.isBusy());
    }

    void waitingRequestOfACoalescingSlotStaysShown()
    {
        JobBoard board;
        JobSlot slot(JobSlot::Mode::Coalesce);
        const Gate running, waiting;
        slot.start<int>(running.work(), ignore);
        board.watch(slot, u"Counting"_s);
        slot.start<int>(waiting.work(), ignore);
        QSignalSpy finished(&slot, &JobSlot::finished);
        *running.open = true;
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(board.isBusy());
        *waiting.open = true;
        QTRY_VERIFY(!board.isBusy());
    }

    void destroyedSlotIsForgotten()
    {
        JobBoard board;
        const Gate gate;
        {
            JobSlot slot;
            slot.start<int>(gate.work(), ignore);
            board.watch(slot, u"Gone"_s);
        }
        QVERIFY(!board.isBusy());
        board.cancelAll();
        *gate.open = true;
    }
};

static const RegisterTest<JobBoardTest> registered;
#include "tst_jobboard.moc"
