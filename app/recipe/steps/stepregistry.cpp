// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/stepregistry.h"

#include "app/recipe/steps/averagereadingsstep.h"
#include "app/recipe/steps/convertunitstep.h"
#include "app/recipe/steps/declaremissingstep.h"
#include "app/recipe/steps/divideshiftedstep.h"
#include "app/recipe/steps/dropduplicaterowsstep.h"
#include "app/recipe/steps/dropmissingrowsstep.h"
#include "app/recipe/steps/exchangepressuresstep.h"
#include "app/recipe/steps/limitvaluesstep.h"
#include "app/recipe/steps/renamecolumnstep.h"
#include "app/recipe/steps/setcellstep.h"
#include "app/recipe/steps/setrolestep.h"
#include "app/recipe/steps/splitpressurestep.h"
#include "app/recipe/steps/unknownstep.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

struct Kind
{
    QLatin1String id;
    Result<StepPtr> (*make)(const QJsonObject &);
};

template<typename Step>
constexpr Kind kind()
{
    return {QLatin1String(Step::kind), &Step::fromJson};
}

constexpr std::array kinds{
    kind<AverageReadingsStep>(),   kind<ConvertUnitStep>(),       kind<DeclareMissingStep>(),
    kind<DivideShiftedStep>(),     kind<DropDuplicateRowsStep>(), kind<DropMissingRowsStep>(),
    kind<ExchangePressuresStep>(), kind<LimitValuesStep>(),       kind<RenameColumnStep>(),
    kind<SetCellStep>(),           kind<SetRoleStep>(),           kind<SplitPressureStep>(),
};

} // namespace

QStringList stepIds()
{
    QStringList ids;
    for (const Kind &known : kinds)
        ids.append(known.id);
    return ids;
}

Result<StepPtr> makeStep(const QJsonObject &json)
{
    const QString id = json[u"step"_s].toString();
    for (const Kind &known : kinds) {
        if (known.id == id)
            return known.make(json);
    }
    return unknownStep(json);
}

} // namespace sphygma
