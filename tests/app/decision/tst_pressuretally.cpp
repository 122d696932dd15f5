// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/clinicalrules.h"
#include "app/decision/pressuretally.h"
#include "tests/testcase.h"

#include <QTest>

#include <random>

using namespace sphygma;
using namespace Qt::StringLiterals;

class PressureTallyTest : public QObject
{
    Q_OBJECT

private slots:
    void equalsOneByOne();
};

/// Every guideline, 20,000 people with pressures and ages on, between and off all cut-offs, some missing.
void PressureTallyTest::equalsOneByOne()
{
    const auto rules = ClinicalRules::shipped().value();
    PressureTally tally(rules->guidelines);
    struct Person
    {
        std::optional<double> systolic, diastolic, age;
    };
    std::mt19937 random(3);
    const auto draw = [&random](int low, int high) -> std::optional<double> {
        if (random() % 20 == 0)
            return {};
        const int halves = 2 * (high - low) + 1;
        return low + 0.5 * static_cast<double>(random() % static_cast<unsigned>(halves));
    };
    std::vector<Person> people;
    const auto place = [](const PressureTally::Axis &axis, const std::optional<double> &value) {
        return value ? axis.placeOf(*value) : axis.missing();
    };
    for (int i = 0; i < 20'000; ++i) {
        people.push_back({draw(100, 200), draw(50, 130), draw(8, 40)});
        const Person &p = people.back();
        tally.add(place(tally.systolic(), p.systolic), place(tally.diastolic(), p.diastolic),
                  place(tally.age(), p.age));
    }
    tally.addUnclassified();

    for (const Guideline &guideline : rules->guidelines) {
        std::vector<qint64> expected(static_cast<size_t>(guideline.categories.size()));
        qint64 partial = 0, notClassified = 1;
        for (const Person &p : people) {
            const BpClass found = classifyBloodPressure(guideline, p.systolic, p.diastolic);
            if (!p.age || !guideline.appliesToAge(*p.age) || found.category < 0) {
                ++notClassified;
                continue;
            }
            ++expected[static_cast<size_t>(found.category)];
            partial += found.partial;
        }
        const PressureTally::Counts counts = tally.counts(guideline, false);
        QCOMPARE(counts.categories, expected);
        QCOMPARE(counts.partial, partial);
        QCOMPARE(counts.notClassified, notClassified);
    }
}

static const RegisterTest<PressureTallyTest> registered;
#include "tst_pressuretally.moc"
