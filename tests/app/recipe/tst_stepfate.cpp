// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/recipe/stepfate.h"
#include "tests/app/recipe/runstep.h"
#include "tests/app/recipe/samplesteps.h"
#include "tests/testcase.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

class StepFateTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatEachStepDid();
    void everyKindThatMisfitsSaysWhy();
};

static QList<StepFate> fatesOf(const QList<RecipeEntry> &entries)
{
    Recipe recipe;
    for (const RecipeEntry &entry : entries)
        recipe.append(entry);
    NoProgress progress;
    const auto result = RecipeRunner(sampleTable(), rules(), others()).run(recipe, progress).value();
    return stepFates(recipe, *result);
}

void StepFateTest::tellsWhatEachStepDid()
{
    using Kind = StepFate::Kind;
    const auto fates = fatesOf({{declareMissing({u"sbp"_s}, {u"NA"_s}, {}), true, {}},
                                {declareMissing({u"sbp"_s}, {u"no such word"_s}, {}), true, {}},
                                {limitValues(u"pulse"_s), true, {}},
                                {limitValues(u"dbp"_s), false, {}},
                                {setRole(u"sbp2"_s, u"sbp"_s), true, {}},
                                {joinTable({u"labs"_s, {u"id"_s}, {u"creatinine"_s}}), true, {}}});
    QList<Kind> kinds;
    for (const StepFate &fate : fates)
        kinds.append(fate.kind);
    QCOMPARE(kinds,
             (QList<Kind>{Kind::Worked, Kind::DidNothing, Kind::DoesNotApply, Kind::Disabled, Kind::Worked,
                          Kind::Worked}));
    QCOMPARE(fates[2].number, 3);
    QVERIFY(Translator().text(fates[2].why).contains(u"“pulse”"_s));
    QVERIFY(!fates[5].notes.isEmpty());
}

void StepFateTest::everyKindThatMisfitsSaysWhy()
{
    const auto steps = sampleSteps();
    for (const StepPtr &step : steps) {
        QHash<QString, QString> gone;
        const QStringList needed = step->columnsNeeded();
        for (const QString &name : needed)
            gone[name] = u"no such "_s + name;
        if (gone.isEmpty())
            continue; // it looks at all columns there are
        const auto fates = fatesOf({{step->renamed(gone), true, {}}});
        QCOMPARE(fates[0].kind, StepFate::Kind::DoesNotApply);
        QVERIFY2(Translator().text(fates[0].why).contains(u"no such "_s), qPrintable(step->id()));
    }
}

static const RegisterTest<StepFateTest> registered;
#include "tst_stepfate.moc"
