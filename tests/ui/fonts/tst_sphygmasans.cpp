// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>
#include <QTest>

using namespace Qt::StringLiterals;

static const QString family = u"Sphygma Sans"_s;
static const QString fontFolder = QStringLiteral(TEST_DATA "/../../resources/fonts/");

class SphygmaSansTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void digitsAreEquallyWide_data();
    void digitsAreEquallyWide();
    void weightsDiffer();
    void signsAreThere_data();
    void signsAreThere();
    void lettersAreKerned();
};

static QFont sans(int pixelSize, QFont::Weight weight)
{
    QFont font(family);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void SphygmaSansTest::initTestCase()
{
    for (const QString &style : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s}) {
        const int id = QFontDatabase::addApplicationFont(fontFolder + u"SphygmaSans-"_s + style + u".ttf"_s);
        QVERIFY2(id >= 0, qPrintable(style));
        QCOMPARE_EQ(QFontDatabase::applicationFontFamilies(id).first(), family);
    }
}

void SphygmaSansTest::digitsAreEquallyWide_data()
{
    QTest::addColumn<int>("pixelSize");
    QTest::addColumn<QFont::Weight>("weight");
    for (const int size : {11, 13, 20, 26})
        for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold})
            QTest::addRow("%d px, weight %d", size, weight) << size << weight;
}

void SphygmaSansTest::digitsAreEquallyWide()
{
    QFETCH(int, pixelSize);
    QFETCH(QFont::Weight, weight);
    const QFont font = sans(pixelSize, weight);
    QCOMPARE_EQ(QFontInfo(font).family(), family);
    const QFontMetricsF metrics(font);
    const qreal one = metrics.horizontalAdvance(u'0');
    QVERIFY(one > pixelSize * 0.5);
    for (char16_t first = u'0'; first <= u'9'; ++first) {
        QCOMPARE_EQ(metrics.horizontalAdvance(QString(first)), one);
        for (char16_t second = u'0'; second <= u'9'; ++second) // beside each other too: no kerning
            QCOMPARE_EQ(metrics.horizontalAdvance(QString(first) + QChar(second)), 2 * one);
    }
}

void SphygmaSansTest::weightsDiffer()
{
    const QString text = u"Hypertension clinic"_s;
    const qreal regular = QFontMetricsF(sans(20, QFont::Normal)).horizontalAdvance(text);
    const qreal medium = QFontMetricsF(sans(20, QFont::Medium)).horizontalAdvance(text);
    const qreal semiBold = QFontMetricsF(sans(20, QFont::DemiBold)).horizontalAdvance(text);
    QVERIFY2(regular < medium && medium < semiBold, "a weight falls back to another");
}

void SphygmaSansTest::signsAreThere_data()
{
    QTest::addColumn<QString>("signs");
    QTest::newRow("comparison") << u"≥≤≠±×−"_s;
    QTest::newRow("arrows") << u"→←↑↓"_s;
    QTest::newRow("quotes and dashes") << u"–—“”‘’…•·"_s;
    QTest::newRow("spaces") << u"\u2009\u202f\u00a0"_s;
    QTest::newRow("Latin") << u"ÄÖÜäöüßéèçñøåŁłŠšŽžİıĞğ"_s;
    QTest::newRow("Greek and units") << u"αβγΔμσ°µ²³€"_s;
}

void SphygmaSansTest::signsAreThere()
{
    QFETCH(QString, signs);
    for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold}) {
        const QRawFont font = QRawFont::fromFont(sans(13, weight));
        for (const QChar sign : signs)
            QVERIFY2(font.supportsCharacter(sign), qPrintable(QString(sign)));
    }
}

void SphygmaSansTest::lettersAreKerned()
{
    const QFontMetricsF metrics(sans(40, QFont::Normal));
    QVERIFY(metrics.horizontalAdvance(u"AV"_s)
            < metrics.horizontalAdvance(u'A') + metrics.horizontalAdvance(u'V'));
}

static const sphygma::RegisterTest<SphygmaSansTest> registered;
#include "tst_sphygmasans.moc"
