// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/protect.h"
#include "app/report/reportelement.h"
#include "app/table/columnbuilder.h"
#include "tests/app/report/reportsample.h"
#include "tests/testcase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sphygma;

static ReportContent deidentified()
{
    ReportContent content = sampleReport(u"en"_s);
    content.spec.deidentified = true;
    return content;
}

static QString said(const Phrase &phrase)
{
    return Translator().text(phrase);
}

class ProtectTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingChangesUnlessAsked()
    {
        const ReportContent content = protectedContent(sampleReport(u"en"_s));
        QCOMPARE(said(content.findings[0].rows[1].second), u"3 (0.25 %)"_s);
        QCOMPARE(content.flow.read, 1240);
    }

    void aSmallCountTakesItsShareAndTheNextCountWithIt()
    {
        const auto rows = protectedContent(deidentified()).findings[0].rows;
        QCOMPARE(said(rows[1].second), u"< 10 (– %)"_s);
        QCOMPARE(said(rows[2].second), u"…"_s); // else the small one could be reckoned
        QCOMPARE(said(rows[0].second), u"123.5 (121.2 to 125.9)"_s);
    }

    void aSmallPluralIsSaidAsFewerThan()
    {
        ReportContent content = deidentified();
        content.findings[0].sentences = {Phrase::of("%n are below 130", {}, 4)};
        QCOMPARE(said(protectedContent(content).findings[0].sentences[0]), u"< 10 are below 130"_s);
    }

    void valuesAreHiddenInTextsAndNumbers()
    {
        const ReportContent content = protectedContent(deidentified());
        for (const BoundValue &value : content.values) {
            if (value.name.startsWith(u"at_140"_s)) {
                QVERIFY(value.value.isNull());
                QVERIFY(!said(value.text).contains(u'3'));
                QVERIFY(!said(value.text).contains(u"0.3"_s));
            }
        }
    }

    void aSmallExclusionRoundsWhatItCouldBeReckonedFrom()
    {
        ReportContent content = deidentified();
        content.flow.read = 1187;
        content.flow.removed = {{Phrase::verbatim(u"Repeated"_s), 3}};
        const DataFlow flow = protectedContent(content).flow;
        QVERIFY(flow.readRounded);
        QCOMPARE(flow.read, 1190);
        QVERIFY(!flow.keptRounded);
    }

    void patientNumbersInWordsAreBlottedOut()
    {
        ColumnBuilder ids(ColumnType::Text);
        ids.appendText("P0017");
        ids.appendText("P0018");
        ReportContent content = deidentified();
        content.patientColumn = ids.finish();
        content.recipe = {{Phrase::verbatim(u"Cell of P0017 set to 130."_s), Phrase::verbatim(u"1 cell"_s)}};
        content.spec.sections.last().text = u"See P0018, not P0099."_s;
        content = protectedContent(content);
        QCOMPARE(said(content.recipe[0].first), u"Cell of … set to 130."_s);
        QCOMPARE(content.spec.sections.last().text, u"See …, not P0099."_s);
    }

    void lonelyPointsAreNotDrawn()
    {
        auto cloud = std::make_shared<PointCloud>();
        for (quint32 i = 0; i < 12; ++i) {
            cloud->x.push_back(41);
            cloud->y.push_back(121);
            cloud->rows.push_back(i);
        }
        cloud->x.push_back(97);
        cloud->y.push_back(232);
        cloud->rows.push_back(12);
        const PointCloudPtr shown = protectedCloud(cloud, 10);
        QCOMPARE(shown->x.size(), size_t(12));
        QCOMPARE(shown->extent.xMax, 41.0);
    }

    void everyPageSaysSo()
    {
        QVERIFY(composeReport(deidentified()).banner.contains(u"De-identified"_s));
        QVERIFY(composeReport(sampleReport(u"en"_s)).banner.isEmpty());
    }
};

static const RegisterTest<ProtectTest> registered;
#include "tst_protect.moc"
