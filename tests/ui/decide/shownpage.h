// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/models/testworkspace.h"
#include "ui/decide/decidepage.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace sphygma {

/// \a n people of 20 to 89 years whose pressure rises with age, in three visits each; every tenth row has no
/// pressure.
inline QByteArray followedClinic(int n)
{
    QByteArray csv = "patient_id,visit_date,age,sex,sbp,dbp\n";
    for (int i = 0; i < 3 * n; ++i) {
        const int person = i % n, visit = i / n, age = 20 + (person * 7) % 70;
        const QByteArray systolic =
            i % 10 == 9 ? QByteArray() : QByteArray::number(92 + age / 2 + (i * 13) % 43);
        csv += 'P' + QByteArray::number(100 + person) + ",2026-0" + QByteArray::number(1 + 2 * visit) + "-15,"
            + QByteArray::number(age) + ',' + (person % 2 ? 'M' : 'F') + ',' + systolic + ','
            + QByteArray::number(60 + (i * 5) % 40) + '\n';
    }
    return csv;
}

/// Decide with a file open.
struct ShownPage
{
    explicit ShownPage(const QByteArray &csv)
    {
        if (!csv.isEmpty())
            test.open(csv);
        page.resize(1280, 900);
        page.show();
        settle();
    }

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(test.document.isEmpty() || test.isSettled(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!test.jobs.isBusy(), 20'000);
    }

    /// By keyboard: Findings, All rules, One patient, Risk scores, Pinned.
    void look(int view)
    {
        page.findChild<SegmentedControl *>(QStringLiteral("decideView"))->setCurrent(view);
        settle();
    }

    template<typename T>
    T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }

    bool says(const QString &words) const
    {
        QCoreApplication::processEvents(); // a layout shows what was just put into it by an event
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    void press(const QString &button)
    {
        auto *found = find<QPushButton>(button);
        QVERIFY2(found && found->isVisible() && found->isEnabled(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    TestWorkspace test;
    DecidePage page{test.workspace};
};

} // namespace sphygma
