// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"
#include "tests/ui/decide/shownpage.h"
#include "ui/decide/categorytable.h"
#include "ui/decide/histogramview.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// \a n people of 20 to 89 years whose pressure rises with age; every tenth has no pressure.
static QByteArray clinic(int n)
{
    QByteArray csv = "patient_id,age,sbp,dbp\n";
    for (int i = 0; i < n; ++i) {
        const int age = 20 + (i * 7) % 70;
        const QByteArray systolic =
            i % 10 == 9 ? QByteArray() : QByteArray::number(92 + age / 2 + (i * 13) % 43);
        csv += 'P' + QByteArray::number(i) + ',' + QByteArray::number(age) + ',' + systolic + ','
            + QByteArray::number(60 + (i * 5) % 40) + '\n';
    }
    return csv;
}

namespace {

/// The page with its main findings.
struct ShownFindings : ShownPage
{
    explicit ShownFindings(const QByteArray &csv = clinic(400)) : ShownPage(csv) {}

    QWidget *card(const QString &id) { return page.findChild<QWidget *>(u"finding:"_s + id); }

    QPushButton *pin(const QString &id) { return card(id)->findChild<QPushButton *>(u"pin"_s); }

    QString labelOf(const QString &id)
    {
        return card(id)->findChild<QAbstractButton *>(u"findingLabel"_s)->text();
    }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
};

} // namespace

class DecidePageTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysThatFiltersAreNotApplied()
    {
        ShownPage shown(followedClinic(40));
        const QString words = u"Filters of table and charts are not applied here"_s;
        QVERIFY(!shown.says(words));
        shown.test.selection.setFilter(RowSet(40), u"nobody"_s);
        QVERIFY(shown.says(words));
        shown.test.selection.clearFilter();
        QVERIFY(!shown.says(words));
        shown.test.document.edit(u"filter"_s, [](ProjectState &state) {
            state.chart.change([](ChartSpec &spec) { spec.filters = {{u"sex"_s, {u"F"_s}}}; });
        });
        QVERIFY(shown.says(words));
    }

    void withoutDataItLeadsToTheData()
    {
        ShownFindings shown{QByteArray()};
        QSignalSpy goTo(&shown.page, &DecidePage::goTo);
        QVERIFY(shown.button(u"Go to Data"_s));
        shown.button(u"Go to Data"_s)->click();
        QCOMPARE(goTo[0][0].value<Stage>(), Stage::Data);
    }

    void withoutSystolicItLeadsToTheColumns()
    {
        ShownFindings shown("patient_id,age,pressure_now\nA,50,120\nB,60,131\nC,70,140\n");
        QTRY_VERIFY(shown.says(u"which column holds the systolic pressure"_s));
        QVERIFY(shown.says(u"pressure_now"_s)); // the candidate
        QSignalSpy goTo(&shown.page, &DecidePage::goTo);
        shown.button(u"Choose it under Clean"_s)->click();
        QCOMPARE(goTo[0][0].value<Stage>(), Stage::Clean);
        picture(shown.page, u"decide-empty"_s);
    }

    void showsThreeFindings()
    {
        ShownFindings shown;
        QTRY_VERIFY(shown.card(u"plainMean"_s) && shown.card(u"plainMean"_s)->isVisible());
        QCOMPARE(shown.labelOf(u"plainMean"_s), u"Mean above 130"_s);
        QVERIFY(shown.says(u"95 % interval"_s));
        QVERIFY(shown.says(u"are at or above 140 mmHg"_s));
        QVERIFY(shown.says(u"A group mean says nothing about a single person"_s));
        QVERIFY(shown.says(u"n = 360 · missing 40"_s));
        QVERIFY(shown.says(u"not a medical device"_s));
        QVERIFY(shown.card(u"adultsMean"_s) && shown.card(u"guideline:acc_aha_2017"_s));
        picture(shown.page, u"decide"_s);
    }

    void judgesHomeReadingsByTheirOwnThresholds()
    {
        ShownFindings shown;
        QTRY_VERIFY(shown.card(u"guideline:acc_aha_2017"_s));
        QVERIFY(shown.says(u"Nobody said where"_s)); // taken as the office, and told
        QVERIFY(shown.says(u"130/80"_s));
        shown.test.document.edit(u"where"_s, [](ProjectState &state) {
            state.setting = u"abpm_24h"_s;
            state.guideline = u"aha_acc_2025"_s;
        });
        shown.settle();
        QTRY_VERIFY(shown.says(u"125/75"_s)); // clinical_spec 1.3
        QVERIFY(shown.says(u"ambulatory readings, 24-hour mean"_s));
        shown.test.document.edit(u"other"_s, [](ProjectState &state) { state.guideline = u"jnc7"_s; });
        shown.settle();
        QTRY_VERIFY(shown.says(u"those of the office are used"_s));
    }

    void choosesAGuideline()
    {
        ShownFindings shown;
        QTRY_VERIFY(shown.card(u"guideline:acc_aha_2017"_s));
        auto *box = shown.page.findChild<QComboBox *>(u"guideline"_s);
        QCOMPARE(box->count(), shown.test.rules->guidelines.size());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End); // by keyboard, as by mouse
        const QString last = shown.test.rules->guidelines.last().id;
        QTRY_COMPARE(*shown.test.document.state().guideline, last);
        QVERIFY(shown.card(u"guideline:"_s + last));
        shown.test.document.undoStack().undo();
        QVERIFY(shown.card(u"guideline:acc_aha_2017"_s));
        QCOMPARE(box->currentData().toString(), u"acc_aha_2017"_s);
    }

    void pinsAndUnpins()
    {
        ShownFindings shown;
        QTRY_VERIFY(shown.card(u"adultsMean"_s));
        QCOMPARE(shown.pin(u"adultsMean"_s)->text(), u"Pin to report"_s);
        shown.pin(u"adultsMean"_s)->setFocus();
        QTest::keyClick(shown.pin(u"adultsMean"_s), Qt::Key_Space);
        QCOMPARE(*shown.test.document.state().pinned, QStringList{u"adultsMean"_s});
        QCOMPARE(shown.pin(u"adultsMean"_s)->text(), u"Pinned"_s);
        QCOMPARE(shown.pin(u"plainMean"_s)->text(), u"Pin to report"_s);
        shown.test.document.undoStack().undo();
        QCOMPARE(shown.pin(u"adultsMean"_s)->text(), u"Pin to report"_s);
        QVERIFY(shown.test.document.state().pinned->isEmpty());
    }

    void tellsScreenReaders()
    {
        ShownFindings shown;
        QTRY_VERIFY(shown.card(u"plainMean"_s));
        QVERIFY(!shown.card(u"plainMean"_s)->accessibleName().isEmpty());
        // The page has another one, of the rules.
        auto *histogram = shown.card(u"plainMean"_s)->findChild<HistogramView *>();
        QVERIFY(histogram->accessibleDescription().contains(u"360"_s));
        QVERIFY(histogram->accessibleDescription().contains(u"Stage 1 hypertension from 130"_s));
        QVERIFY(
            shown.page.findChild<CategoryTable *>()->accessibleName().contains(u"Stage 2 hypertension"_s));
        QVERIFY(!shown.page.findChild<QComboBox *>(u"guideline"_s)->accessibleName().isEmpty());
    }

    void theNumbersOfTheAxisStandApart_data()
    {
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("width");
        QTest::addColumn<int>("bins");
        QTest::newRow("pressures") << 80.0 << 5.0 << 24;
        QTest::newRow("with outliers") << 0.0 << 50.0 << 35;
        QTest::newRow("far outliers") << -1000.0 << 5000.0 << 30;
        QTest::newRow("kilopascals") << 9.0 << 0.5 << 20;
        QTest::newRow("within one unit") << 5.1 << 0.1 << 8;
    }

    void theNumbersOfTheAxisStandApart()
    {
        QFETCH(const double, start);
        QFETCH(const double, width);
        QFETCH(const int, bins);
        Distribution shown{start, width, std::vector<qint64>(static_cast<size_t>(bins), 3), 3 * bins, 0};
        Theme theme;
        HistogramView histogram(theme);
        histogram.show(shown, {}, {});
        for (const int pixels : {180, 320, 520, 1200}) {
            histogram.resize(pixels, 180);
            const auto numbers = histogram.axisNumbers();
            QVERIFY2(numbers.size() >= 2 && numbers.size() <= 30,
                     qPrintable(QString::number(numbers.size())));
            for (qsizetype i = 0; i < numbers.size(); ++i) {
                QVERIFY(QRectF(histogram.rect()).contains(numbers[i].place));
                QVERIFY(i == 0 || numbers[i].place.left() >= numbers[i - 1].place.right() + 8);
            }
        }
    }

    void repeatedPeopleHaveNoRowIntervals()
    {
        ShownFindings shown("patient_id,age,sbp,dbp\nA,50,120,80\nA,50,150,90\nB,60,131,85\nC,70,140,88\n");
        QTRY_VERIFY(shown.says(u"of 4 measurements"_s));
        QVERIFY(shown.says(u"“patient_id” repeats"_s));
        QVERIFY(!shown.says(u"(Wilson)"_s));
    }

    void followsTheRecipe()
    {
        ShownFindings shown("patient_id,age,sbp,dbp\nA,50,120,80\nB,60,150,90\n");
        QTRY_COMPARE(shown.labelOf(u"plainMean"_s), u"Not settled"_s); // 135, by two values
        shown.test.document.edit(u"declare"_s, [](ProjectState &state) {
            state.recipe.change([](Recipe &recipe) {
                recipe.insert({declareMissing({u"sbp"_s}, {}, {150}), true, {}});
            });
        });
        shown.settle();
        QTRY_COMPARE(shown.labelOf(u"plainMean"_s), u"Mean not above 130"_s);
        QVERIFY(shown.says(u"n = 1 · missing 1"_s));
        shown.test.document.edit(u"declare"_s, [](ProjectState &state) {
            state.recipe.change([](Recipe &recipe) {
                recipe.insert({declareMissing({u"sbp"_s}, {}, {120}), true, {}});
            });
        });
        shown.settle();
        QTRY_COMPARE(shown.labelOf(u"plainMean"_s), u"Cannot be evaluated"_s);
    }
};

static const RegisterTest<DecidePageTest> registered;
#include "tst_decidepage.moc"
