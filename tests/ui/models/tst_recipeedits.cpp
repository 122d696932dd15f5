// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/clinicalrules.h"
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"
#include "ui/models/recipeedits.h"
#include "ui/models/rolecombo.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class RecipeEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void aChangeOfMindReplaces();
    void insertsByPhase();
    void neverBeforeItsColumnIsMade();
    void laboratoryValuesHaveNoUnitUnasked();
};

/// 233 under "total cholesterol" is mg/dL: taken as mmol/L, every value would be called impossible.
void RecipeEditsTest::laboratoryValuesHaveNoUnitUnasked()
{
    const ClinicalRulesPtr rules = ClinicalRules::shipped().value();
    QCOMPARE(unitForRole(*rules, u"total_cholesterol"_s, {}), QString());
    QCOMPARE(unitForRole(*rules, u"total_cholesterol"_s, u"mmHg"_s), QString());
    QCOMPARE(unitForRole(*rules, u"total_cholesterol"_s, u"mg/dL"_s), u"mg/dL"_s);
    QCOMPARE(unitForRole(*rules, u"sbp"_s, {}), u"mm[Hg]"_s);
    QCOMPARE(unitForRole(*rules, u"sbp"_s, u"kPa"_s), u"kPa"_s);
    QCOMPARE(unitForRole(*rules, u"sex"_s, {}), QString());
}

static QStringList ids(const Recipe &recipe)
{
    QStringList ids;
    for (const RecipeEntry &entry : recipe.entries())
        ids.append(entry.step->id());
    return ids;
}

void RecipeEditsTest::aChangeOfMindReplaces()
{
    Recipe recipe;
    putRole(recipe, u"rr"_s, u"resp_rate"_s, u"/min"_s);
    putRole(recipe, u"bp"_s, u"sbp"_s, u"mm[Hg]"_s);
    putRole(recipe, u"rr"_s, u"sbp"_s, u"mm[Hg]"_s);
    QCOMPARE(ids(recipe), QStringList({u"setRole"_s, u"setRole"_s}));
    QCOMPARE(recipe.entries()[0].step->parameters()[u"role"_s].toString(), u"sbp"_s);
}

void RecipeEditsTest::insertsByPhase()
{
    Recipe recipe;
    insertStep(recipe, dropMissingRows({u"sbp"_s}));
    QCOMPARE(insertStep(recipe, declareMissing({}, {u"NA"_s}, {})), 0);
    QCOMPARE(ids(recipe), QStringList({u"declareMissing"_s, u"dropMissingRows"_s}));
}

void RecipeEditsTest::neverBeforeItsColumnIsMade()
{
    Recipe recipe;
    AverageReadings average;
    average.systolic = {u"s1"_s, u"s2"_s};
    insertStep(recipe, averageReadingsStep(average));
    QCOMPARE(insertStep(recipe, setRole(u"sbp_mean"_s, u"sbp"_s)), 1);
    QCOMPARE(insertStep(recipe, setRole(u"s1"_s, u"sbp"_s)), 0);
}

static const RegisterTest<RecipeEditsTest> registered;
#include "tst_recipeedits.moc"
