// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/stepregistry.h"

#include "app/recipe/steps/agebandstep.h"
#include "app/recipe/steps/agefromdatesstep.h"
#include "app/recipe/steps/averagereadingsstep.h"
#include "app/recipe/steps/bodymassindexstep.h"
#include "app/recipe/steps/changetypestep.h"
#include "app/recipe/steps/classifypressurestep.h"
#include "app/recipe/steps/cleantextstep.h"
#include "app/recipe/steps/computecolumnstep.h"
#include "app/recipe/steps/convertunitstep.h"
#include "app/recipe/steps/crossfieldstep.h"
#include "app/recipe/steps/declaremissingstep.h"
#include "app/recipe/steps/derivepressurestep.h"
#include "app/recipe/steps/divideshiftedstep.h"
#include "app/recipe/steps/dropcolumnsstep.h"
#include "app/recipe/steps/dropduplicaterowsstep.h"
#include "app/recipe/steps/dropmissingrowsstep.h"
#include "app/recipe/steps/exchangepressuresstep.h"
#include "app/recipe/steps/fillmissingstep.h"
#include "app/recipe/steps/filterrowsstep.h"
#include "app/recipe/steps/gathercolumnsstep.h"
#include "app/recipe/steps/jointablestep.h"
#include "app/recipe/steps/limitvaluesstep.h"
#include "app/recipe/steps/mendagestep.h"
#include "app/recipe/steps/mergecategoriesstep.h"
#include "app/recipe/steps/parsedatesstep.h"
#include "app/recipe/steps/readunitsstep.h"
#include "app/recipe/steps/renamecolumnstep.h"
#include "app/recipe/steps/replacetextstep.h"
#include "app/recipe/steps/resolverepeatedkeysstep.h"
#include "app/recipe/steps/setcellstep.h"
#include "app/recipe/steps/setrolestep.h"
#include "app/recipe/steps/splitpressurestep.h"
#include "app/recipe/steps/spreadrowsstep.h"
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
    kind<AgeBandStep>(),
    kind<AgeFromDatesStep>(),
    kind<AverageReadingsStep>(),
    kind<BodyMassIndexStep>(),
    kind<ChangeTypeStep>(),
    kind<ClassifyPressureStep>(),
    kind<CleanTextStep>(),
    kind<ComputeColumnStep>(),
    kind<ConvertUnitStep>(),
    kind<CrossFieldStep>(),
    kind<DeclareMissingStep>(),
    kind<DerivePressureStep>(),
    kind<DivideShiftedStep>(),
    kind<DropColumnsStep>(),
    kind<DropDuplicateRowsStep>(),
    kind<DropMissingRowsStep>(),
    kind<ExchangePressuresStep>(),
    kind<FillMissingStep>(),
    kind<FilterRowsStep>(),
    kind<GatherColumnsStep>(),
    kind<JoinTableStep>(),
    kind<LimitValuesStep>(),
    kind<MendAgeStep>(),
    kind<MergeCategoriesStep>(),
    kind<ParseDatesStep>(),
    kind<ReadUnitsStep>(),
    kind<RenameColumnStep>(),
    kind<ReplaceTextStep>(),
    kind<ResolveRepeatedKeysStep>(),
    kind<SetCellStep>(),
    kind<SetRoleStep>(),
    kind<SplitPressureStep>(),
    kind<SpreadRowsStep>(),
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
