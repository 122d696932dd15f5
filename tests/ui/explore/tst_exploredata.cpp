// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "tests/ui/models/testworkspace.h"
#include "ui/explore/exploredata.h"
#include "ui/explore/pointwords.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

static const QByteArray visits = "patient_id,age,sbp,dbp\n"
                                 "P1,61,142,88\n"
                                 "P2,30,129.9,70\n"
                                 "P1,62,130,85\n"
                                 "P3,55,,90\n"
                                 "P4,,150,95\n";

class ExploreDataTest final : public QObject
{
    Q_OBJECT

private:
    TestWorkspace m_test;

    Result<ExploreDataPtr> gathered(const QByteArray &csv, PressureChoice pressure) const
    {
        NoProgress progress;
        ExploreRequest request;
        request.pressure = pressure;
        return gatherExploreData(m_test.read(csv, u"visits"_s)->table, request, m_test.rules, progress);
    }

    static QString wordsOf(const ExploreDataPtr &data, qsizetype row, qint64 others)
    {
        return PointWords(data).text(data->facets.first().clouds.first(), row, others);
    }

private slots:
    void countsWhatDecideCounts()
    {
        const auto data = gathered(visits, PressureChoice::Systolic);
        QVERIFY(data);
        NoProgress progress;
        const auto decision = decide((*data)->table, m_test.rules, progress);
        QVERIFY(decision);
        QVERIFY((*data)->countsByPatient);
        const Proportion share = (*data)->atOrAbove(130, progress).value();
        QCOMPARE(share.count, 2);
        QCOMPARE(share.n, 3);
        QCOMPARE(share.n, decision->atOrAbove130.n);
        QCOMPARE(share.ci95->low, decision->atOrAbove130.ci95->low);
        QCOMPARE(*(*data)->summary.mean, *decision->plain.summary.mean);
        QCOMPARE((*data)->missing, 2); // no age, or no pressure
    }

    /// P4 has a pressure and no age: in no chart of ages, so in none of the figures beside it.
    void countsWhatTheChartShows()
    {
        const auto data = gathered(visits, PressureChoice::Systolic);
        QVERIFY(data);
        QCOMPARE((*data)->readings(), 3);
        NoProgress progress;
        QCOMPARE((*data)->atOrAbove(0, progress)->n, (*data)->readings());
        QCOMPARE((*data)->tally.n(), (*data)->readings());
        QCOMPARE((*data)->summary.n, (*data)->readings());
        QCOMPARE((*data)->personCount, 2);
    }

    void gathersThePressuresWanted_data()
    {
        QTest::addColumn<PressureChoice>("pressure");
        QTest::addColumn<int>("clouds");
        QTest::addColumn<QString>("firstColumn");
        QTest::newRow("systolic") << PressureChoice::Systolic << 1 << u"sbp"_s;
        QTest::newRow("diastolic") << PressureChoice::Diastolic << 1 << u"dbp"_s;
        QTest::newRow("both") << PressureChoice::Both << 2 << u"sbp"_s;
    }

    void gathersThePressuresWanted()
    {
        QFETCH(PressureChoice, pressure);
        const auto data = gathered(visits, pressure);
        QVERIFY(data);
        QTEST(static_cast<int>((*data)->facets.first().clouds.size()), "clouds");
        QTEST((*data)->facets.first().clouds.first().points->yColumn, "firstColumn");
    }

    void saysWhichColumnIsMissing_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<PressureChoice>("pressure");
        QTest::addColumn<QString>("word");
        QTest::newRow("age") << QByteArray("id,sbp\nA,120\nB,130\n") << PressureChoice::Systolic << u"age"_s;
        QTest::newRow("systolic") << QByteArray("age,weight\n30,70\n40,80\n") << PressureChoice::Systolic
                                  << u"systolic"_s;
        QTest::newRow("diastolic") << QByteArray("age,sbp\n30,120\n40,130\n") << PressureChoice::Both
                                   << u"diastolic"_s;
    }

    void saysWhichColumnIsMissing()
    {
        QFETCH(QByteArray, csv);
        QFETCH(PressureChoice, pressure);
        QFETCH(QString, word);
        const auto data = gathered(csv, pressure);
        QVERIFY(!data);
        QCOMPARE(data.error().kind, Error::Kind::DoesNotFit);
        QVERIFY2(data.error().message.contains(word), qPrintable(data.error().message));
    }

    void aPointIsDescribedAsItStandsInTheTable()
    {
        const auto data = gathered(visits, PressureChoice::Systolic);
        const QString words = wordsOf(*data, 1, 0);
        for (const QString &part : {u"Record 2"_s, u"P2"_s, u"30"_s, u"129.9"_s})
            QVERIFY2(words.contains(part), qPrintable(words));
        QVERIFY(!words.contains(u"more"_s));
        QVERIFY(wordsOf(*data, 1, 6).contains(u"6 more"_s));
    }

    void aPatientsNameIsNeverMarkup()
    {
        const auto data =
            gathered("patient_id,age,sbp\n<b>x</b>,30,120\ny,40,130\n", PressureChoice::Systolic);
        QVERIFY(wordsOf(*data, 0, 0).contains(u"&lt;b&gt;"_s));
    }
};

static const RegisterTest<ExploreDataTest> registered;

#include "tst_exploredata.moc"
