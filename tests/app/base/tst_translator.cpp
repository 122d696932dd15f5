// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "tests/testcase.h"

#include <QTest>

#include "resources/resources.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

class TranslatorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadResources(); }
    void languages_data();
    void languages();
    void text_data();
    void text();
    void dataIsNeverTakenForAPlace();
    void phrasesNest();
    void emptyPhraseSaysNothing();
    void figuresDoNotDependOnTheLocale();
    void chineseIsTranslated();
    void unknownTextsStayAsTheyAre();
};

void TranslatorTest::languages_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("given");
    QTest::newRow("English") << u"en"_s << u"en"_s;
    QTest::newRow("British English") << u"en_GB"_s << u"en"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"zh_CN"_s;
    QTest::newRow("Chinese, short") << u"zh"_s << u"zh_CN"_s;
    QTest::newRow("without a translation") << u"fr_FR"_s << u"en"_s;
    QTest::newRow("nothing") << QString() << u"en"_s;
}

void TranslatorTest::languages()
{
    QFETCH(QString, asked);
    QFETCH(QString, given);
    const Translator translator(asked);
    QCOMPARE_EQ(translator.language(), given);
    QVERIFY(Translator::languages().contains(translator.language()));
}

void TranslatorTest::text_data()
{
    QTest::addColumn<Phrase>("phrase");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("plain") << Phrase::of("untranslated sentence") << u"untranslated sentence"_s;
    QTest::newRow("name") << Phrase::of("column %1", {u"sbp"_s}) << u"column sbp"_s;
    QTest::newRow("count") << Phrase::of("%1 cells", {qint64(12400)}) << u"12\u2009400 cells"_s;
    QTest::newRow("figure") << Phrase::of("mean %1", {Figure{129.96, 1}}) << u"mean 130.0"_s;
    QTest::newRow("order") << Phrase::of("%2 before %1", {u"a"_s, u"b"_s}) << u"b before a"_s;
    QTest::newRow("twice") << Phrase::of("%1 and %1", {u"a"_s}) << u"a and a"_s;
    QTest::newRow("number of things") << Phrase::of("%n cells of %1", {u"sbp"_s}, 3) << u"3 cells of sbp"_s;
    QTest::newRow("more than an int")
        << Phrase::of("%n cells", {}, qint64(3'000'000'000)) << u"3\u2009000\u2009000\u2009000 cells"_s;
    QTest::newRow("a place without a value stays") << Phrase::of("%1 and %2", {u"a"_s}) << u"a and %2"_s;
    QTest::newRow("percent sign") << Phrase::of("95 % of %1, 5%", {u"a"_s}) << u"95 % of a, 5%"_s;
    QTest::newRow("%n without a count stays") << Phrase::of("%n cells") << u"%n cells"_s;
    QTest::newRow("verbatim") << Phrase::verbatim(u"收缩压 %1 %n"_s) << u"收缩压 %1 %n"_s;
}

void TranslatorTest::text()
{
    QFETCH(Phrase, phrase);
    QFETCH(QString, sentence);
    QCOMPARE_EQ(Translator().text(phrase), sentence);
}

void TranslatorTest::dataIsNeverTakenForAPlace()
{
    const Phrase phrase = Phrase::of("%1 became %2", {u"%2 of %n"_s, u"%1"_s}, 5);
    QCOMPARE_EQ(Translator().text(phrase), u"%2 of %n became %1"_s);
}

void TranslatorTest::phrasesNest()
{
    const Phrase inner = Phrase::of("line %1", {qint64(12)});
    const Phrase outer = Phrase::of("%1, %2: %3", {u"visits.csv"_s, nested(inner), u"%1"_s});
    QCOMPARE_EQ(Translator().text(outer), u"visits.csv, line 12: %1"_s);
}

void TranslatorTest::emptyPhraseSaysNothing()
{
    QVERIFY(Phrase().isEmpty());
    for (const QString &language : Translator::languages())
        QCOMPARE_EQ(Translator(language).text(Phrase()), QString());
}

void TranslatorTest::figuresDoNotDependOnTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString sentence = Translator().text(Phrase::of("mean %1", {Figure{1234.5, 1}}));
    QLocale::setDefault(before);
    QCOMPARE_EQ(sentence, u"mean 1\u2009234.5"_s);
}

void TranslatorTest::chineseIsTranslated()
{
    const Translator chinese(u"zh_CN"_s);
    QVERIFY(chinese.qtTranslator());
    const char *const text = "The operation was cancelled.";
    QCOMPARE_EQ(chinese.text(text), u"操作已取消。"_s);
    QCOMPARE_EQ(Translator().text(text), QString::fromLatin1(text));
}

void TranslatorTest::unknownTextsStayAsTheyAre()
{
    QCOMPARE_EQ(Translator(u"zh_CN"_s).text(Phrase::of("no such text %1", {u"P0044"_s})),
                u"no such text P0044"_s);
}

static const RegisterTest<TranslatorTest> registered;
#include "tst_translator.moc"
