// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

class ImporterTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTables_data();
    void readsTables();
};

void ImporterTest::readsTables_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QStringList>>("table");
    QTest::addColumn<QStringList>("types");

    QTest::newRow("plain") << QByteArray("id,age,sbp\nA1,45,128\nA2,61,152.5\n")
                           << QList<QStringList>{{u"id"_s, u"age"_s, u"sbp"_s},
                                                 {u"A1"_s, u"45"_s, u"128"_s},
                                                 {u"A2"_s, u"61"_s, u"152.5"_s}}
                           << QStringList{u"text"_s, u"number"_s, u"number"_s};
    QTest::newRow("quotes") << QByteArray("a,b\r\n\"x, y\",\"say \"\"hi\"\"\"\r\n\"two\r\nlines\",z\r\n")
                            << QList<QStringList>{{u"a"_s, u"b"_s},
                                                  {u"x, y"_s, u"say \"hi\""_s},
                                                  {u"two\r\nlines"_s, u"z"_s}}
                            << QStringList{u"text"_s, u"text"_s};
}

void ImporterTest::readsTables()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QStringList>, table);
    QFETCH(QStringList, types);
    const Imported result = imported(text);
    QCOMPARE(shown(result.table), table);
    QCOMPARE(typeIds(result.table), types);
}

static const RegisterTest<ImporterTest> registered;
#include "tst_importer.moc"
