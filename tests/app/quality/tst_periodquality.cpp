// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/quality/periodquality.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;
using Course = IndicatorChange::Course;

class PeriodQualityTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhichWayItWent_data();
    void tellsWhichWayItWent();
    void matchesBySubject();
    void keepsNoRows();
};

static Indicator indicator(std::optional<double> value, std::optional<int> grade,
                           const QString &column = u"sbp"_s)
{
    Indicator made;
    made.kind = QString::fromLatin1(indicatorKinds().front().id);
    made.columns = {column};
    made.denominator = 100;
    made.value = value;
    made.grade = grade;
    return made;
}

void PeriodQualityTest::tellsWhichWayItWent_data()
{
    QTest::addColumn<std::optional<double>>("before");
    QTest::addColumn<std::optional<int>>("gradeBefore");
    QTest::addColumn<std::optional<double>>("now");
    QTest::addColumn<std::optional<int>>("gradeNow");
    QTest::addColumn<Course>("course");
    const auto row = [](const char *name, std::optional<double> before, std::optional<int> gradeBefore,
                        std::optional<double> now, std::optional<int> gradeNow, Course course) {
        QTest::newRow(name) << before << gradeBefore << now << gradeNow << course;
    };
    row("better grade", 0.2, 2, 0.1, 1, Course::Better);
    row("worse grade", 0.1, 1, 0.2, 2, Course::Worse);
    row("smaller within a grade", 0.12, 1, 0.11, 1, Course::Better);
    row("larger within a grade", 0.11, 1, 0.12, 1, Course::Worse);
    row("equal", 0.1, 1, 0.1, 1, Course::Same);
    row("not graded", 3.5, {}, 2.5, {}, Course::Changed);
    row("never measured", {}, {}, {}, {}, Course::Same);
    row("measured now", {}, {}, 0.1, 1, Course::Changed);
}

void PeriodQualityTest::tellsWhichWayItWent()
{
    QFETCH(const std::optional<double>, before);
    QFETCH(const std::optional<int>, gradeBefore);
    QFETCH(const std::optional<double>, now);
    QFETCH(const std::optional<int>, gradeNow);
    QFETCH(const Course, course);
    const auto changes = comparePeriods({u"march"_s, 100, {indicator(before, gradeBefore)}},
                                        {u"april"_s, 100, {indicator(now, gradeNow)}});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].course, course);
    QVERIFY(!Translator().text(courseText(course)).isEmpty());
}

void PeriodQualityTest::matchesBySubject()
{
    const PeriodQuality march{u"march"_s, 100, {indicator(0.1, 1), indicator(0.2, 1, u"old"_s)}};
    const PeriodQuality april{
        u"april"_s, 90, {indicator(0.3, 2, u"age"_s), indicator(0.1, 1, u"systolic"_s)}};
    const auto changes = comparePeriods(march, april, {{u"sbp"_s, u"systolic"_s}});
    QList<Course> courses;
    for (const IndicatorChange &change : changes)
        courses.append(change.course);
    QCOMPARE(courses, (QList<Course>{Course::New, Course::Same, Course::Gone}));
    QCOMPARE(changes[2].any().columns, QStringList{u"old"_s});
}

void PeriodQualityTest::keepsNoRows()
{
    Indicator full = indicator(0.1, 1);
    full.rows = RowSet(1000, true);
    const PeriodQuality period = periodQuality(u"march"_s, 1000, {full});
    QCOMPARE(period.indicators[0].rows.size(), 0);
    QVERIFY(period == periodQuality(u"march"_s, 1000, {full}));
    full.violated = 1;
    QVERIFY(!(period == periodQuality(u"march"_s, 1000, {full})));
}

static const RegisterTest<PeriodQualityTest> registered;
#include "tst_periodquality.moc"
