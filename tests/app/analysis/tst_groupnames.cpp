// SPDX-License-Identifier: GPL-3.0-or-later
// Groups that differ in blanks only are told apart wherever they are named.
#include "app/analysis/agechart.h"
#include "app/analysis/filtercolumns.h"
#include "app/analysis/guide/testguide.h"
#include "app/analysis/pointgroups.h"
#include "tests/app/analysis/chart/charthelp.h"
#include "tests/app/table/maketable.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

static const QStringList alike{u"F"_s, u"male"_s, u"male·"_s};

/// Of 30 rows, ten of each "male", "male " and "F".
static Table visits()
{
    QStringList ages, systolic, diastolic, sexes;
    for (int i = 0; i < 30; ++i) {
        ages += QString::number(30 + i);
        systolic += QString::number(110 + (i * 7) % 40);
        diastolic += QString::number(70 + (i * 3) % 20);
        sexes += QStringList{u"male"_s, u"male "_s, u"F"_s}[i % 3];
    }
    return makeTable({{u"age"_s, ColumnType::Number, ages, u"age"_s, u"a"_s},
                      {u"sbp"_s, ColumnType::Number, systolic, u"sbp"_s, u"mm[Hg]"_s},
                      {u"dbp"_s, ColumnType::Number, diastolic, u"dbp"_s, u"mm[Hg]"_s},
                      {u"sex"_s, ColumnType::Text, sexes}});
}

class GroupNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void onTheAxisOfNames_data();
    void onTheAxisOfNames();
    void inTheLegend();
    void overSmallCharts();
    void inTablesOfAnAnswer();
    void inTheMenuOfFilters();
};

void GroupNamesTest::onTheAxisOfNames_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"box", "violin"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void GroupNamesTest::onTheAxisOfNames()
{
    QFETCH(QString, kind);
    ChartSpec spec = specOf(kind);
    spec.by = u"sex"_s;
    QStringList names;
    for (const ChartTick &tick : made(visits(), spec).x.ticks)
        names += Translator().text(tick.text).section(u'\n', 0, 0);
    QCOMPARE(names, alike);
}

void GroupNamesTest::inTheLegend()
{
    ChartSpec spec = specOf(u"ecdf"_s);
    spec.by = u"sex"_s;
    QStringList names;
    for (const ChartKey &key : made(visits(), spec).legend)
        names += Translator().text(key.text);
    for (const QString &name : alike)
        QVERIFY2(
            std::count_if(names.begin(), names.end(),
                          [&](const QString &text) { return text == name || text.startsWith(name + u' '); })
                == 1,
            qPrintable(names.join(u'|')));
}

void GroupNamesTest::overSmallCharts()
{
    ChartSpec spec;
    spec.splitBy = u"sex"_s;
    NoProgress progress;
    const Table table = visits();
    const AgeColumns columns{0, 1, 2};
    const auto chart =
        gatherAgeChart(table, ageTable(table, columns, spec).value(), columns, spec, progress).value();
    QStringList titles;
    for (const AgeFacet &facet : chart.facets)
        titles += Translator().text(facet.title);
    QCOMPARE(titles, alike);
}

void GroupNamesTest::inTablesOfAnAnswer()
{
    NoProgress progress;
    GuideQuestion question;
    question.outcome = 1;
    question.other = 3;
    const auto answer = answerQuestion(visits(), question, progress).value();
    QVERIFY(!answer.tables.isEmpty());
    QStringList names;
    for (const auto &row : answer.tables[0].cells.rows)
        names += text(row[0]);
    QCOMPARE(names, alike);
}

void GroupNamesTest::inTheMenuOfFilters()
{
    NoProgress progress;
    const FilterColumn sex = filterColumns(visits(), 12, progress).value().last();
    QCOMPARE(sex.labels, alike);
    QCOMPARE(sex.values, (QStringList{u"F"_s, u"male"_s, u"male "_s})); // what is looked for in the cells
    QCOMPARE(categoryColumns(visits(), 9, progress).value().last().labels, alike);
}

static const RegisterTest<GroupNamesTest> registered;
#include "tst_groupnames.moc"
