// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/knownpatients.h"
#include "tests/app/table/maketable.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

static KnownPatientsPtr known(const QStringList &cells, const QString &role = u"patient_id"_s)
{
    NoProgress progress;
    return knownPatients(makeTable({{u"who"_s, ColumnType::Text, cells, role}}), progress).value();
}

class KnownPatientsTest : public QObject
{
    Q_OBJECT

private slots:
    void aPartOfTheNameFinds_data();
    void aPartOfTheNameFinds();
    void theFirstRowIsToldInTheOrderOfTheNames();
    void numbersAreFoundToo();
    void manyAreFoundAsOneByOne();
    void withoutNumbersThereIsNobody();
};

void KnownPatientsTest::aPartOfTheNameFinds_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QStringList>("names");
    using Names = QStringList;
    const Names all{u"Anna 2"_s, u"P1"_s, u"P10"_s, u"P21"_s, u"p3"_s, u"Ärztin"_s, u"王 芳"_s};
    QTest::newRow("nothing typed") << QString() << all;
    QTest::newRow("small letters") << u"p1"_s << Names{u"P1"_s, u"P10"_s};
    QTest::newRow("large letters") << u"P"_s << Names{u"P1"_s, u"P10"_s, u"P21"_s, u"p3"_s};
    QTest::newRow("the end") << u"1"_s << Names{u"P1"_s, u"P10"_s, u"P21"_s};
    QTest::newRow("twice in one") << u"n"_s << Names{u"Anna 2"_s, u"Ärztin"_s};
    QTest::newRow("beyond ASCII") << u"äRZ"_s << Names{u"Ärztin"_s};
    QTest::newRow("Chinese") << u"芳"_s << Names{u"王 芳"_s};
    QTest::newRow("with a blank") << u"a 2"_s << Names{u"Anna 2"_s};
    QTest::newRow("never across two names") << u"1p"_s << Names{};
    QTest::newRow("whole, the last one") << u"王 芳"_s << Names{u"王 芳"_s};
    QTest::newRow("longer than any") << u"Anna 2 P1 P10 P21"_s << Names{};
    QTest::newRow("nobody") << u"x"_s << Names{};
}

void KnownPatientsTest::aPartOfTheNameFinds()
{
    QFETCH(QString, part);
    QFETCH(QStringList, names);
    const auto people =
        known({u"P21"_s, u"P10"_s, u"王 芳"_s, u"p3"_s, u""_s, u"Ärztin"_s, u"P1"_s, u"Anna 2"_s, u"P10"_s});
    QStringList found;
    for (const auto &[name, row] : people->find(part, 100).first)
        found += name;
    QCOMPARE(found, names);
    const KnownPatients::Found two = people->find(part, 2);
    QCOMPARE(two.first.size(), qMin<qsizetype>(2, names.size()));
    QCOMPARE(two.count, names.size());
}

void KnownPatientsTest::theFirstRowIsToldInTheOrderOfTheNames()
{
    const auto found = known({u"B"_s, u"A"_s, u"B"_s, u"A"_s})->find({}, 9).first;
    QCOMPARE(found, (QList<KnownPatients::Patient>{{u"A"_s, 1}, {u"B"_s, 0}}));
}

void KnownPatientsTest::numbersAreFoundToo()
{
    NoProgress progress;
    const Table table =
        makeTable({{u"id"_s, ColumnType::Number, {u"17"_s, u"170"_s, u"3"_s}, u"patient_id"_s}});
    QCOMPARE(knownPatients(table, progress).value()->find(u"17"_s, 9).count, 2);
}

void KnownPatientsTest::manyAreFoundAsOneByOne()
{
    QList<KnownPatients::Patient> people;
    for (qsizetype i = 0; i < 20'000; ++i)
        people.append({u"P%1"_s.arg((i * 7919) % 20'000, 5, 10, QChar(u'0')), i});
    const KnownPatients known(people);
    for (const QString &part : {u"p"_s, u"0"_s, u"77"_s, u"123"_s, u"P01234"_s, u"99999"_s, u""_s}) {
        const auto fits = [&](const KnownPatients::Patient &one) {
            return one.first.contains(part, Qt::CaseInsensitive);
        };
        QCOMPARE(known.find(part, 0).count, std::count_if(people.begin(), people.end(), fits));
    }
}

void KnownPatientsTest::withoutNumbersThereIsNobody()
{
    const auto people = known({u"A"_s}, u"site"_s);
    QVERIFY(people->isEmpty());
    QCOMPARE(people->find({}, 9).count, 0);
    QCOMPARE(KnownPatients().find(u"a"_s, 9).count, 0);
}

static const RegisterTest<KnownPatientsTest> registered;
#include "tst_knownpatients.moc"
