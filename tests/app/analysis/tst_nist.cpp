// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nistsets.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// NIST's statistical reference data sets, where the shared data are there.
class NistTest : public QObject
{
    Q_OBJECT

private slots:
    void digits_data();
    void digits();
};

/// Wampler's polynomials are ill conditioned. SmLs04 and SmLs07 hold values of 1 000 000.4 and 1 000 000 000
/// 000.4, of which a double keeps 10 and 4 digits behind the point: no method can give back more.
static double least(const QString &set)
{
    if (set == u"SmLs07")
        return 2;
    if (set == u"SmLs04" || set == u"Longley" || set.startsWith(u"Wampler"_s))
        return 8;
    return set == u"NumAcc2" || set == u"SiRstv" ? 10 : 12;
}

void NistTest::digits_data()
{
    QTest::addColumn<double>("digits");
    QTest::addColumn<double>("atLeast");
    const auto results = nistResults(QStringLiteral(SHARED_DATA "/data/stats/nist"));
    for (const NistResult &r : results)
        QTest::newRow(qPrintable(r.set + u", "_s + r.quantity)) << r.digits() << least(r.set);
    if (results.empty())
        QTest::newRow("not there") << -1.0 << 0.0;
}

void NistTest::digits()
{
    QFETCH(double, digits);
    QFETCH(double, atLeast);
    if (digits < 0)
        QSKIP("the shared data are not there");
    QVERIFY2(digits >= atLeast, qPrintable(QString::number(digits)));
}

static const RegisterTest<NistTest> registered;
#include "tst_nist.moc"
