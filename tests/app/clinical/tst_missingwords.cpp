// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/clinicalrules.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class MissingWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsWords_data();
    void knowsWords();
    void bytesAgreeWithText();
    void knowsReasons();
    void knowsCodes();

private:
    ClinicalRulesPtr m_rules;
};

void MissingWordsTest::initTestCase()
{
    m_rules = ClinicalRules::shipped().value();
}

void MissingWordsTest::knowsWords_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("missing");
    QTest::newRow("empty") << u""_s << true;
    QTest::newRow("blank") << u" \t"_s << true;
    QTest::newRow("NA") << u"NA"_s << true;
    QTest::newRow("dot") << u" . "_s << true;
    QTest::newRow("case") << u"Not Measured"_s << true;
    QTest::newRow("chinese") << u"未测"_s << true;
    QTest::newRow("ideographic space") << u"\u3000拒绝\u3000"_s << true;
    QTest::newRow("no-break space") << u"\u00A0n/a"_s << true;
    QTest::newRow("umlaut in capitals") << u"ENTFÄLLT"_s << true;
    QTest::newRow("accent") << u"Non Renseigné"_s << true;
    QTest::newRow("dash") << u"—"_s << true;
    QTest::newRow("number") << u"120"_s << false;
    QTest::newRow("zero") << u"0"_s << false;
    QTest::newRow("pair") << u"120/80"_s << false;
    QTest::newRow("name") << u"Nadia"_s << false;
    QTest::newRow("chinese name") << u"张伟"_s << false;
    QTest::newRow("long") << u"na "_s.repeated(50) << false;
    QTest::newRow("inner blank") << u"n a"_s << false;
}

void MissingWordsTest::knowsWords()
{
    QFETCH(QString, cell);
    QFETCH(bool, missing);
    const QByteArray utf8 = cell.toUtf8();
    QCOMPARE(m_rules->missingWords.isMissingWord(cell), missing);
    QCOMPARE(m_rules->missingWords.isMissingWord(
                 std::string_view(utf8.constData(), static_cast<size_t>(utf8.size()))),
             missing);
}

void MissingWordsTest::bytesAgreeWithText()
{
    for (const QString &word : m_rules->missingWords.words()) {
        for (const QString &cell : {word, word.toUpper(), u" "_s + word + u"\r"_s}) {
            const std::string utf8 = cell.toStdString();
            QVERIFY2(m_rules->missingWords.isMissingWord(std::string_view(utf8)), utf8.c_str());
            QVERIFY2(m_rules->missingWords.isMissingWord(cell), utf8.c_str());
        }
    }
}

void MissingWordsTest::knowsReasons()
{
    QCOMPARE(m_rules->missingWords.reasonClass(u"Refused"_s), u"refused"_s);
    QCOMPARE(m_rules->missingWords.reasonClass(u"未测"_s), u"not_done"_s);
    QCOMPARE(m_rules->missingWords.reasonClass(u"NA"_s), QString());
}

void MissingWordsTest::knowsCodes()
{
    QVERIFY(m_rules->missingWords.codes().contains(999));
    QVERIFY(m_rules->missingWords.codes().contains(-9));
}

static const RegisterTest<MissingWordsTest> registered;
#include "tst_missingwords.moc"
