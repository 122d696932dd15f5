// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/averaging.h"
#include "tests/testcase.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

constexpr double none = -1; ///< a half that is missing

std::optional<double> half(double value)
{
    return value == none ? std::nullopt : std::optional(value);
}

} // namespace

class AveragingTest : public QObject
{
    Q_OBJECT

private slots:
    void averages_data();
    void averages();
    void everyProtocolHasAName();
};

using Pairs = QList<std::pair<double, double>>;

void AveragingTest::averages_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<Pairs>("readings");
    QTest::addColumn<double>("systolic");
    QTest::addColumn<double>("diastolic");
    const auto row = [](const char *name, const char *protocol, const Pairs &readings, double s, double d) {
        QTest::newRow(name) << QString::fromLatin1(protocol) << readings << s << d;
    };
    const Pairs three{{140, 90}, {130, 84}, {124, 80}};

    row("all_mean", "all_mean", three, 394 / 3.0, 254 / 3.0);
    row("unknown protocol is all_mean", "of our clinic", three, 394 / 3.0, 254 / 3.0);
    row("incomplete pair is dropped", "all_mean", {{140, 90}, {130, none}}, 140, 90);
    row("systolic only", "all_mean", {{140, none}, {130, none}}, 135, none);
    row("diastolic only", "all_mean", {{none, 80}}, none, 80);
    row("no complete pair keeps systolic", "all_mean", {{140, none}, {none, 80}}, 140, none);
    row("nothing", "all_mean", {{none, none}}, none, none);
    row("no readings", "all_mean", {}, none, none);

    row("nhanes one", "nhanes_auscultatory", {{140, 90}}, 140, 90);
    row("nhanes two", "nhanes_auscultatory", {{140, 90}, {130, 84}}, 130, 84);
    row("nhanes three", "nhanes_auscultatory", three, 127, 82);
    row("nhanes four", "nhanes_auscultatory", {{150, 90}, {140, 80}, {130, 82}, {120, 84}}, 130, 82);
    row("nhanes drops zeros", "nhanes_auscultatory", {{120, 60}, {118, 0}, {116, 50}}, 117, 50);
    row("nhanes zeros but the first", "nhanes_auscultatory", {{120, 60}, {118, 0}}, 118, 60);
    row("nhanes all zero", "nhanes_auscultatory", {{120, 0}, {118, 0}, {116, 0}}, 117, 0);
    row("nhanes halves apart", "nhanes_auscultatory", {{120, none}, {118, 70}, {116, 72}}, 117, 72);
    row("nhanes missing first", "nhanes_auscultatory", {{none, none}, {118, 70}, {116, 72}}, 116, 72);

    row("oscillometric", "nhanes_oscillometric", {{150, 90}, {140, 80}, {130, 82}, {20, 20}}, 140, 84);

    row("esc three", "esc", three, 127, 82);
    row("esc two", "esc", {{140, 90}, {130, 84}}, 135, 87);
    row("esc one", "esc", {{140, 90}}, 140, 90);
    row("esc last two complete", "esc", {{140, 90}, {130, 84}, {124, none}}, 135, 87);
    row("ish", "ish", three, 127, 82);

    row("acc_aha", "acc_aha", three, 394 / 3.0, 254 / 3.0);

    row("nice one", "nice", {{150, 95}}, 150, 95);
    row("nice lower of last two", "nice", {{120, 70}, {150, 95}, {142, 98}}, 142, 98);
    row("nice ties go to diastolic", "nice", {{150, 95}, {150, 90}}, 150, 90);
    row("nice keeps the first when lower", "nice", {{138, 88}, {142, 80}}, 138, 88);

    row("china alike", "china", {{140, 90}, {136, 86}, {100, 60}}, 138, 88);
    row("china apart", "china", {{140, 90}, {130, 86}, {132, 84}}, 134, 260 / 3.0);
    row("china diastolic apart", "china", {{140, 90}, {138, 80}, {139, 82}}, 139, 84);
    row("china exactly five", "china", {{140, 90}, {135, 85}, {100, 60}}, 137.5, 87.5);
}

void AveragingTest::averages()
{
    QFETCH(QString, protocol);
    QFETCH(Pairs, readings);
    QFETCH(double, systolic);
    QFETCH(double, diastolic);
    std::vector<Reading> all;
    for (const auto &[s, d] : readings)
        all.push_back({half(s), half(d)});
    const Reading averaged = averageReadings(protocol, all);
    QCOMPARE(averaged.systolic.value_or(none), systolic);
    QCOMPARE(averaged.diastolic.value_or(none), diastolic);
}

void AveragingTest::everyProtocolHasAName()
{
    QSet<QString> names;
    for (const QString &id : averagingProtocols())
        names.insert(protocolName(id));
    QCOMPARE(names.size(), 8);
    QVERIFY(averagingProtocols().contains(u"esc"_s));
    QCOMPARE(protocolName(u"?"_s), protocolName(u"all_mean"_s));
}

static const RegisterTest<AveragingTest> registered;
#include "tst_averaging.moc"
