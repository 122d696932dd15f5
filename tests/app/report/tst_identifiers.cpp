// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/identifiers.h"
#include "app/table/columnbuilder.h"
#include "tests/testcase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sphygma;

static Table withColumn(const Table &table, const QString &name, const QString &role,
                        const QStringList &cells)
{
    ColumnBuilder builder(ColumnType::Text);
    for (const QString &cell : cells)
        builder.appendText(cell.toStdString());
    return table.withInsertedColumn(table.columnCount(), builder.finish(),
                                    {name, {}, ColumnType::Text, role, {}, {}});
}

static Identifiers identifiers()
{
    Table table = withColumn({}, u"id"_s, u"patient_id"_s,
                             {u"P-1001"_s, u"17"_s, u"1000234"_s, u"P-1002"_s, u"P-1003"_s});
    table = withColumn(table, u"who"_s, u"name"_s,
                       {u"Anna Berg"_s, u"Will"_s, u"May June"_s, u"张小明"_s, u"欧阳 娜娜"_s});
    table = withColumn(table, u"ward"_s, {}, {u"North"_s, u"North"_s, u"North"_s, u"South"_s, u"South"_s});
    Identifiers found;
    found.add(table);
    found.finish();
    return found;
}

class IdentifiersTest : public QObject
{
    Q_OBJECT

private slots:
    void masks_data()
    {
        using enum Identifiers::Words;
        QTest::addColumn<QString>("text");
        QTest::addColumn<Identifiers::Words>("words");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *name, const QString &text, Identifiers::Words words,
                            const QString &masked) { QTest::newRow(name) << text << words << masked; };
        row("a number", u"See P-1001."_s, OfData, u"See …."_s);
        row("in any case", u"see p-1001"_s, OfData, u"see …"_s);
        row("in a file name", u"visits_P-1001_may.csv"_s, OfData, u"visits_…_may.csv"_s);
        row("not a longer one", u"P-10012 and XP-1001"_s, OfData, u"P-10012 and XP-1001"_s);
        row("a whole name", u"Anna Berg, seen twice"_s, OfData, u"…, seen twice"_s);
        row("a part of a name, of the user", u"Berg's readings"_s, OfUser, u"…'s readings"_s);
        row("a part of a name, of the data", u"Berg clinic"_s, OfData, u"Berg clinic"_s);
        row("a name that is a word", u"It will do, Will"_s, OfData, u"It will do, …"_s);
        row("between ideographs", u"患者张小明已复诊"_s, OfData, u"患者…已复诊"_s);
        row("a part between ideographs", u"已告知娜娜本人"_s, OfUser, u"已告知…本人"_s);
        row("digits of five and more", u"No 1000234 came"_s, OfData, u"No … came"_s);
        row("a part of a larger number", u"1000234.5 and 1,1000234"_s, OfData, u"1000234.5 and 1,1000234"_s);
        row("a short number is a number", u"17 of 300 (17 %)"_s, OfUser, u"17 of 300 (17 %)"_s);
        row("after a word for a patient", u"Patient 17, patient no. 17 and 患者17"_s, OfUser,
            u"Patient …, patient no. … and 患者…"_s);
        row("nobody's number", u"Patient 18"_s, OfUser, u"Patient 18"_s);
        row("a month", u"Audit of May 2026, from 3 June"_s, OfUser, u"Audit of May 2026, from 3 June"_s);
        row("a name like a month", u"Ask May, then June Berg"_s, OfUser, u"Ask …, then … …"_s);
        row("other columns", u"North ward"_s, OfUser, u"North ward"_s);
        row("nothing", QString(), OfUser, QString());
    }

    void masks()
    {
        QFETCH(const QString, text);
        QFETCH(const Identifiers::Words, words);
        QFETCH(const QString, masked);
        int found = 0;
        QCOMPARE(identifiers().masked(text, words, &found), masked);
        QCOMPARE(found, masked.count(u'…'));
    }

    void columnsThatTellWhoSomebodyIs()
    {
        QStringList notes, codes, wards, calls;
        for (int i = 0; i < 30; ++i) {
            notes += u"the daughter rang about dizziness in the early morning, number %1"_s.arg(i % 3);
            codes += u"K%1"_s.arg(4000 + i);
            wards += i % 2 ? u"North"_s : u"South"_s;
            calls += u"555 000 %1"_s.arg(i % 2);
        }
        Table table = withColumn({}, u"ward"_s, {}, wards);
        table = withColumn(table, u"notes"_s, {}, notes);
        table = withColumn(table, u"code"_s, {}, codes);
        table = withColumn(table, u"call"_s, u"phone"_s, calls);
        QCOMPARE(personalColumns(table), (QSet<qsizetype>{1, 2, 3}));
    }
};

static const RegisterTest<IdentifiersTest> registered;
#include "tst_identifiers.moc"
