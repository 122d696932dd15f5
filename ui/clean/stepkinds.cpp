// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/stepkinds.h"

#include "ui/clean/stepkindfamilies.h"

namespace sphygma {

const QList<StepKind> &stepKinds()
{
    static const QList<StepKind> kinds = cleaningKinds() + formatKinds() + derivingKinds();
    return kinds;
}

const StepKind *stepKind(const QString &id)
{
    for (const StepKind &kind : stepKinds()) {
        if (id == QLatin1String(kind.id))
            return &kind;
    }
    return nullptr;
}

const char *familyTitle(StepFamily family)
{
    switch (family) {
    case StepFamily::Missing:
        return QT_TRANSLATE_NOOP("sphygma", "Missing values");
    case StepFamily::Duplicates:
        return QT_TRANSLATE_NOOP("sphygma", "Repeats");
    case StepFamily::WrongValues:
        return QT_TRANSLATE_NOOP("sphygma", "Wrong values");
    case StepFamily::Texts:
        return QT_TRANSLATE_NOOP("sphygma", "Texts and categories");
    case StepFamily::Types:
        return QT_TRANSLATE_NOOP("sphygma", "Units, dates and types");
    case StepFamily::TableColumns:
        return QT_TRANSLATE_NOOP("sphygma", "Columns");
    case StepFamily::Readings:
        return QT_TRANSLATE_NOOP("sphygma", "Readings and pressures");
    case StepFamily::Rows:
        break;
    }
    return QT_TRANSLATE_NOOP("sphygma", "Rows");
}

} // namespace sphygma
