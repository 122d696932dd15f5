// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expression/expression.h"
#include "app/expression/function.h"
#include "app/expression/lexer.h"
#include "app/expression/parser.h"
#include "tests/app/table/maketable.h"
#include "tests/testcase.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Formulas as texts: what is wrong with them, and new names in them.
class FormulaTextTest : public QObject
{
    Q_OBJECT

private slots:
    void faultsNameThePlace_data();
    void faultsNameThePlace();
    void misfitsNameThePlace_data();
    void misfitsNameThePlace();
    void limits();
    void columns();
    void newNames_data();
    void newNames();
    void namesComeBack_data();
    void namesComeBack();
    void everyFunctionIsDocumented();
};

void FormulaTextTest::faultsNameThePlace_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<int>("character");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &formula, int character, const QString &words) {
        QTest::newRow(qPrintable(formula)) << formula << character << words;
    };
    row(u""_s, 1, u"ends where a value is needed"_s);
    row(u"sbp +"_s, 6, u"ends where a value is needed"_s);
    row(u"sbp dbp"_s, 5, u"operator"_s);
    row(u"sbp * * 2"_s, 7, u"before “*”"_s);
    row(u"(sbp + 1"_s, 1, u"not closed"_s);
    row(u"sbp)"_s, 4, u"closes nothing"_s);
    row(u"max(1, 2"_s, 9, u"closing bracket of “max”"_s);
    row(u"max(1, )"_s, 8, u"after the comma"_s);
    row(u"max(1"_s, 6, u"“max”"_s);
    row(u"80 < dbp < 90"_s, 10, u"a < b and b < c"_s);
    row(u"\"abc"_s, 1, u"not closed with \""_s);
    row(u"1 + [my name"_s, 5, u"not closed with ]"_s);
    row(u"sbp § 2"_s, 5, u"“§”"_s);
    row(u"sbp > 140 and"_s, 14, u"ends"_s);
    row(u"and sbp"_s, 1, u"before “and”"_s);
    row(u"1e999"_s, 1, u"too large"_s);
    row(u"launch(1)"_s, 1, u"no function “launch”"_s);
    row(u"1 + abs(1, 2)"_s, 5, u"“abs” does not take 2 values"_s);
    row(u"if(true, 1)"_s, 1, u"“if” does not take 2 values"_s);
    row(u"max(1)"_s, 1, u"“max” does not take 1 values"_s);
}

static void verifyPlace(const Error &error, int character, const QString &words)
{
    QCOMPARE(error.kind, Error::Kind::DoesNotFit);
    QVERIFY2(error.message.contains(u"At character %1:"_s.arg(character)), qPrintable(error.message));
    QVERIFY2(error.message.contains(words), qPrintable(error.message));
}

void FormulaTextTest::faultsNameThePlace()
{
    QFETCH(const QString, formula);
    QFETCH(const int, character);
    QFETCH(const QString, words);
    const auto expression = Expression::parse(formula);
    QVERIFY(!expression);
    verifyPlace(expression.error(), character, words);
}

void FormulaTextTest::misfitsNameThePlace_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<int>("character");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &formula, int character, const QString &words) {
        QTest::newRow(qPrintable(formula)) << formula << character << words;
    };
    row(u"1 + sbp2"_s, 5, u"no column “sbp2”"_s);
    row(u"sbp + site"_s, 7, u"“+” needs a number here, and this is a text"_s);
    row(u"sbp = site"_s, 7, u"“=” needs a number here, and this is a text"_s);
    row(u"sbp and true"_s, 1, u"needs true or false here"_s);
    row(u"year(sbp)"_s, 6, u"needs a date"_s);
    row(u"at"_s, 1, u"times of day"_s);
    row(u"missing"_s, 1, u"nothing but missing"_s);
    row(u"1 + isMissing(missing)"_s, 5, u"not missing"_s);
}

static Table clinic()
{
    using enum ColumnType;
    return makeTable({{u"sbp"_s, Number, {u"120"_s}}, {u"site"_s, Text, {u"N"_s}}, {u"at"_s, Time, {u""_s}}});
}

void FormulaTextTest::misfitsNameThePlace()
{
    QFETCH(const QString, formula);
    QFETCH(const int, character);
    QFETCH(const QString, words);
    const auto expression = Expression::parse(formula);
    QVERIFY(expression);
    NoProgress progress;
    const auto column = expression->column(clinic(), progress);
    QVERIFY(!column);
    verifyPlace(column.error(), character, words);
    const auto filter = Expression::parse(u"sbp + 1"_s)->rows(clinic(), progress);
    QVERIFY(!filter);
    QVERIFY(filter.error().message.contains(u"comparison"_s));
}

void FormulaTextTest::limits()
{
    const auto nested = [](int depth) { return QString(depth, u'(') + u'1' + QString(depth, u')'); };
    QVERIFY(Expression::parse(nested(deepestFormula - 1)));
    QVERIFY(!Expression::parse(nested(deepestFormula)));
    QVERIFY(!Expression::parse(nested(4000)));
    QVERIFY(!Expression::parse(QString(longestFormula, u'-')));
    QVERIFY(!Expression::parse(u"1"_s + u"+1"_s.repeated(deepestFormula))); // deep to the left
    QVERIFY(Expression::parse(u"1"_s + u"+1"_s.repeated(deepestFormula - 1)));
    QVERIFY(!Expression::parse(QString(longestFormula, u' ') + u'1'));
}

void FormulaTextTest::columns()
{
    QCOMPARE(Expression::parse(u"max(sbp, `a b`) - sbp + [x]]y]"_s)->columns(),
             (QStringList{u"sbp"_s, u"a b"_s, u"x]y"_s}));
}

void FormulaTextTest::newNames_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("renamed");
    QTest::newRow("bare") << u"sbp > 140 and dbp > 90"_s << u"[my sbp] > 140 and dbp > 90"_s;
    QTest::newRow("brackets") << u"max([sbp],`sbp`)"_s << u"max([my sbp],[my sbp])"_s;
    QTest::newRow("not a text") << u"site = 'sbp'"_s << u"site = 'sbp'"_s;
    QTest::newRow("signs") << u"[a b]+1"_s << u"[x]]]+1"_s;
    QTest::newRow("a name that is a word") << u"x + 1"_s << u"[and] + 1"_s;
}

void FormulaTextTest::newNames()
{
    QFETCH(const QString, formula);
    QFETCH(const QString, renamed);
    const Expression again = Expression::parse(formula)->renamed(
        {{u"sbp"_s, u"my sbp"_s}, {u"a b"_s, u"x]"_s}, {u"x"_s, u"and"_s}});
    QCOMPARE(again.formula(), renamed);
}

void FormulaTextTest::namesComeBack_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"sbp"_s, u"sbp 1"_s, u"收缩压"_s, u"a]b"_s, u"not"_s, u"2nd"_s, u"bp.sys"_s,
                                u"`x`"_s, u"[y]"_s, u"TRUE"_s, u"𝒙"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void FormulaTextTest::namesComeBack()
{
    QFETCH(const QString, name);
    QCOMPARE(Expression::parse(fieldText(name) + u" + 1"_s)->columns(), QStringList{name});
}

/// The header that documents the language names each function, and every one it names is known.
void FormulaTextTest::everyFunctionIsDocumented()
{
    QFile file(QStringLiteral(TEST_DATA) + u"/../../app/expression/expression.h"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &name : functionNames()) {
        if (QStringList{u"and"_s, u"or"_s, u"not"_s, u"negative"_s}.contains(name))
            continue;
        QVERIFY2(text.contains(QRegularExpression(u"\\b%1\\b"_s.arg(name))), qPrintable(name));
    }
}

static const RegisterTest<FormulaTextTest> registered;
#include "tst_formulatext.moc"
