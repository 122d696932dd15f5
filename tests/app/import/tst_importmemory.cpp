// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importmemory.h"
#include "tests/testcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

static const QStringList columns{u"Patienten-Nr"_s, u"Systole"_s, u"Bemerkung Müller"_s};

static ImportChoices someChoices()
{
    ImportChoices choices;
    choices.options.encoding = u"windows-1252"_s;
    choices.options.delimiter = u";"_s;
    choices.options.quote = QChar();
    choices.options.escape = u'\\';
    choices.options.commentSign = u"#"_s;
    choices.options.decimalSign = u',';
    choices.options.thousandsSign = QChar();
    choices.options.dateOrder = DateOrder::DayFirst;
    choices.options.headerLine = 4;
    choices.options.columnTypes = {{columns[0], ColumnType::Text}};
    choices.options.skippedColumns = {columns[2]};
    choices.roles = {{columns[1], u"sbp"_s}, {columns[0], QString()}};
    choices.options.units = {{columns[1], u"kPa"_s}};
    choices.answers = {{u"setting"_s, u"home"_s}};
    return choices;
}

class ImportMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void shapes_data();
    void shapes();
    void comesBack();
    void followsTheNames();
    void isForgotten();
    void keepsTheNewest();
    void holdsNoText();
    void survivesNonsense_data();
    void survivesNonsense();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void ImportMemoryTest::init()
{
    m_path = m_folder.filePath(u"settings.ini"_s);
    QFile::remove(m_path);
}

void ImportMemoryTest::shapes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("same");
    const QStringList names{u"pid"_s, u"sbp"_s};
    QTest::newRow("next month") << u"/data/2026-05.CSV"_s << names << true;
    QTest::newRow("columns moved") << u"april.csv"_s << QStringList{u"sbp"_s, u"pid"_s} << true;
    QTest::newRow("another kind") << u"april.xlsx"_s << names << false;
    QTest::newRow("another column") << u"april.csv"_s << QStringList{u"pid"_s, u"sbp"_s, u"dbp"_s} << false;
    QTest::newRow("names in one") << u"april.csv"_s << QStringList{u"pidsbp"_s} << false;
}

void ImportMemoryTest::shapes()
{
    QFETCH(QString, file);
    QFETCH(QStringList, names);
    QTEST(shapeKey(file, names) == shapeKey(u"april.csv"_s, {u"pid"_s, u"sbp"_s}), "same");
}

void ImportMemoryTest::comesBack()
{
    const QString shape = shapeKey(u"a.csv"_s, columns);
    {
        SettingsStore settings(m_path);
        QVERIFY(!rememberedChoices(settings, shape, columns));
        remember(settings, shape, someChoices());
    }
    const SettingsStore settings(m_path);
    const auto again = rememberedChoices(settings, shape, columns);
    QVERIFY(again);
    const ImportChoices wanted = someChoices();
    QCOMPARE(again->options.encoding, wanted.options.encoding);
    QCOMPARE(again->options.delimiter, wanted.options.delimiter);
    QCOMPARE(again->options.quote, wanted.options.quote);
    QCOMPARE(again->options.escape, wanted.options.escape);
    QCOMPARE(again->options.commentSign, wanted.options.commentSign);
    QCOMPARE(again->options.decimalSign, wanted.options.decimalSign);
    QCOMPARE(again->options.thousandsSign, wanted.options.thousandsSign);
    QVERIFY(again->options.dateOrder == wanted.options.dateOrder);
    QCOMPARE(again->options.headerLine, wanted.options.headerLine);
    QCOMPARE(again->options.columnTypes, wanted.options.columnTypes);
    QCOMPARE(again->options.skippedColumns, wanted.options.skippedColumns);
    QCOMPARE(again->roles, wanted.roles);
    QCOMPARE(again->options.units, wanted.options.units);
    QCOMPARE(again->answers, wanted.answers);
    QVERIFY(!rememberedChoices(settings, shapeKey(u"a.tsv"_s, columns), columns));
}

/// What was left to be found stays to be found; a column that is not there brings nothing.
void ImportMemoryTest::followsTheNames()
{
    SettingsStore settings(m_path);
    ImportChoices choices;
    choices.roles = {{u"Systole"_s, u"sbp"_s}, {u"Diastole"_s, u"dbp"_s}};
    remember(settings, u"shape"_s, choices);
    const auto again = rememberedChoices(settings, u"shape"_s, {u"Diastole"_s, u"Puls"_s});
    QVERIFY(again);
    QCOMPARE(again->roles, (QHash<QString, QString>{{u"Diastole"_s, u"dbp"_s}}));
    QVERIFY(!again->options.delimiter && !again->options.quote && !again->options.headerLine);
}

void ImportMemoryTest::isForgotten()
{
    SettingsStore settings(m_path);
    remember(settings, u"one"_s, someChoices());
    remember(settings, u"two"_s, someChoices());
    remember(settings, u"one"_s, {});
    QVERIFY(!rememberedChoices(settings, u"one"_s, columns));
    QVERIFY(rememberedChoices(settings, u"two"_s, columns));
}

void ImportMemoryTest::keepsTheNewest()
{
    SettingsStore settings(m_path);
    for (int i = 0; i < 110; ++i) {
        remember(settings, QString::number(i), someChoices());
        remember(settings, u"0"_s, someChoices()); // used every time, so never the oldest
    }
    QVERIFY(rememberedChoices(settings, u"0"_s, columns));
    QVERIFY(rememberedChoices(settings, u"109"_s, columns));
    QVERIFY(!rememberedChoices(settings, u"9"_s, columns));
}

/// A file without a header may have patients for names of columns.
void ImportMemoryTest::holdsNoText()
{
    {
        SettingsStore settings(m_path);
        remember(settings, shapeKey(u"Müller.csv"_s, columns), someChoices());
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("kPa"));
    for (const char *word : {"ller", "Systole", "Bemerkung", "Patient"})
        QVERIFY2(!text.contains(word), word);
}

void ImportMemoryTest::survivesNonsense_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("no JSON") << QByteArray("{]");
    QTest::newRow("an object") << QByteArray("{\"shape\":\"s\"}");
    QTest::newRow("other values") << QByteArray(
        "[3,{\"shape\":\"s\",\"options\":{\"dateOrder\":9,\"headerLine\":-4,\"quote\":7,\"units\":[]},"
        "\"roles\":[1],\"answers\":2}]");
}

void ImportMemoryTest::survivesNonsense()
{
    QFETCH(QByteArray, stored);
    SettingsStore settings(m_path);
    settings.setValue(SettingKey<QByteArray>{"import/remembered", {}}, stored);
    const auto choices = rememberedChoices(settings, u"s"_s, columns);
    QVERIFY(!choices || choices->isEmpty());
    remember(settings, u"s"_s, someChoices());
    QVERIFY(rememberedChoices(settings, u"s"_s, columns));
}

static const RegisterTest<ImportMemoryTest> registered;

#include "tst_importmemory.moc"
