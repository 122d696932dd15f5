// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/profile.h"
#include "app/recipe/steps/steps.h"
#include "tests/app/recipe/runstep.h"
#include "tests/app/recipe/samplesteps.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QTest>

#include <numeric>

using namespace sphygma;
using namespace Qt::StringLiterals;

class ProfileTest : public QObject
{
    Q_OBJECT

private slots:
    void numbers();
    void texts();
    void dates();
    void reasonsAddUp_data();
    void reasonsAddUp();
    void cancels();
};

static ColumnProfile profileOf(const Table &table, qsizetype column = 0)
{
    NoProgress progress;
    return profileColumn(table, column, progress).value();
}

void ProfileTest::numbers()
{
    const Table table =
        makeTable({{u"x"_s, ColumnType::Number, {u"1"_s, u"2"_s, u"2"_s, u"NA"_s, {}, u">9"_s, u"7.5"_s}}});
    const ColumnProfile profile = profileOf(table);
    QCOMPARE(profile.n, 4);
    QCOMPARE(profile.missing, 3);
    QCOMPARE(profile.distinct, 3);
    QCOMPARE(profile.originalText, 2);
    QCOMPARE(profile.missingReasons, (QMap<QString, qint64>{{u"empty"_s, 1}, {u"notANumber"_s, 2}}));
    QCOMPARE(*profile.minimum, 1.0);
    QCOMPARE(*profile.maximum, 7.5);
    QCOMPARE(*profile.mean, 3.125);
    QCOMPARE(profile.quantiles->p50, 2.0);
    QCOMPARE(profile.quantiles->p25, 1.75);
    QVERIFY(!profileOf(makeTable({{u"x"_s, ColumnType::Number, {u"NA"_s}}})).mean);
    QVERIFY(!profileOf(makeTable({{u"x"_s, ColumnType::Number, {u"NA"_s}}})).quantiles);
}

void ProfileTest::texts()
{
    const ColumnProfile profile =
        profileOf(makeTable({{u"sex"_s, ColumnType::Text, {u"F"_s, u"M"_s, u"F"_s, {}, u"女"_s}}}));
    QCOMPARE(profile.n, 4);
    QCOMPARE(profile.distinct, 3);
    QCOMPARE(profile.frequent.first(), (std::pair<QString, qint64>(u"F"_s, 2)));
    QVERIFY(!profile.mean);
}

void ProfileTest::dates()
{
    const ColumnProfile profile = profileOf(makeTable(
        {{u"d"_s, ColumnType::Date, {u"2024-03-01"_s, u"1950-01-31"_s, u"2024-03-01"_s, u"soon"_s}}}));
    QCOMPARE(profile.first, u"1950-01-31"_s);
    QCOMPARE(profile.last, u"2024-03-01"_s);
    QCOMPARE(profile.distinct, 2);
}

void ProfileTest::reasonsAddUp_data()
{
    QTest::addColumn<Table>("table");
    const Table raw = sampleTable(70000);
    QTest::newRow("as read") << raw;
    const Table declared = runStep(raw, declareMissing({}, {u"NA"_s, u"refused"_s}, {999})).table;
    QTest::newRow("declared") << declared;
    QTest::newRow("limited") << runStep(declared, limitValues(u"sbp"_s), 3).table;
    QTest::newRow("rows removed") << runStep(declared, dropMissingRows({u"dbp"_s})).table;
    QTest::newRow("no row kept") << raw.withKept(RowSet(70000));
}

void ProfileTest::reasonsAddUp()
{
    QFETCH(const Table, table);
    NoProgress progress;
    const auto profiles = profileTable(table, progress);
    QVERIFY(profiles);
    QCOMPARE(profiles->size(), table.columnCount());
    for (const ColumnProfile &profile : *profiles) {
        QCOMPARE(profile.n + profile.missing, table.keptCount());
        QCOMPARE(std::accumulate(profile.missingReasons.begin(), profile.missingReasons.end(), qint64(0)),
                 profile.missing);
        qint64 texts = 0;
        const qsizetype column = table.indexOf(profile.info.name);
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            const Reason reason = table.column(column).reason(row);
            texts += table.isKept(row) && (reason == Reason::NotANumber || reason == Reason::Censored);
        }
        QCOMPARE(profile.originalText, texts);
    }
}

void ProfileTest::cancels()
{
    CancelAfter stop(0);
    const auto profiles = profileTable(sampleTable(), stop);
    QVERIFY(!profiles);
    QCOMPARE(profiles.error().kind, Error::Kind::Cancelled);
}

static const RegisterTest<ProfileTest> registered;
#include "tst_profile.moc"
