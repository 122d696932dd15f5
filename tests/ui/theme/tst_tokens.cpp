// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "ui/theme/tokens.h"

#include <QTest>

#include <cmath>

using namespace sphygma;

namespace {

/// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadable_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
            const QByteArray look = t->dark ? "dark " : "light ";
            const std::pair<const char *, QColor> texts[] = {{"ink", t->ink},       {"muted", t->muted},
                                                             {"accent", t->accent}, {"ok", t->ok},
                                                             {"warn", t->warn},     {"bad", t->bad}};
            const std::pair<const char *, QColor> grounds[] = {
                {"ground", t->ground}, {"surface", t->surface}, {"rail", t->rail}};
            for (const auto &[textName, text] : texts) {
                for (const auto &[groundName, ground] : grounds)
                    QTest::addRow("%s%s on %s", look.constData(), textName, groundName) << text << ground;
            }
            QTest::addRow("%saccent on its soft", look.constData()) << t->accent << t->accentSoft;
            QTest::addRow("%sink on accent soft", look.constData()) << t->ink << t->accentSoft;
            QTest::addRow("%smuted on accent soft", look.constData()) << t->muted << t->accentSoft;
            QTest::addRow("%sok on its soft", look.constData()) << t->ok << t->okSoft;
            QTest::addRow("%swarn on its soft", look.constData()) << t->warn << t->warnSoft;
            QTest::addRow("%sbad on its soft", look.constData()) << t->bad << t->badSoft;
            QTest::addRow("%sbutton", look.constData()) << t->onAccent << t->accent;
        }
    }

    void textIsReadable()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
    }

    void marksStandOut_data()
    {
        QTest::addColumn<QColor>("mark");
        QTest::addColumn<QColor>("ground");
        for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
            const char *look = t->dark ? "dark" : "light";
            QTest::addRow("%s curve", look) << t->curve << t->surface;
            QTest::addRow("%s edge of a check box", look) << mixed(t->faint, t->muted, 0.4) << t->ground;
            QTest::addRow("%s densest", look) << t->densityRamp.last() << t->surface;
        }
    }

    void marksStandOut()
    {
        QFETCH(QColor, mark);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(mark, ground) >= 3, qPrintable(QString::number(contrast(mark, ground))));
    }

    void rampGrowsSteadily()
    {
        for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
            QCOMPARE(t->densityRamp.size(), 3);
            const double first = contrast(t->densityRamp[0], t->surface);
            const double second = contrast(t->densityRamp[1], t->surface);
            const double third = contrast(t->densityRamp[2], t->surface);
            QVERIFY(first < second && second < third);
        }
    }

    void categoriesDiffer()
    {
        for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
            QCOMPARE(t->categories.size(), 8);
            for (qsizetype i = 0; i < 8; ++i)
                QCOMPARE(t->categories.count(t->categories[i]), 1);
        }
    }

    void mixedGoesFromOneToTheOther()
    {
        QCOMPARE(mixed(Qt::black, Qt::white, 0), QColor(Qt::black));
        QCOMPARE(mixed(Qt::black, Qt::white, 1), QColor(Qt::white));
        QCOMPARE(mixed(QColor(0, 100, 200), QColor(100, 0, 200), 0.5), QColor(50, 50, 200));
    }
};

static const RegisterTest<TokensTest> registered;
#include "tst_tokens.moc"
