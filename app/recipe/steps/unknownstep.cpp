// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/unknownstep.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

UnknownStep::UnknownStep(const QJsonObject &json) : m_id(json[u"step"_s].toString()), m_parameters(json)
{
    for (const QString &key : {u"step"_s, u"enabled"_s, u"note"_s})
        m_parameters.remove(key);
}

QString UnknownStep::id() const
{
    return m_id;
}

Phase UnknownStep::phase() const
{
    return Phase::Derived;
}

QJsonObject UnknownStep::parameters() const
{
    return m_parameters;
}

QStringList UnknownStep::columnsNeeded() const
{
    return {};
}

StepPtr UnknownStep::renamed(const QHash<QString, QString> &) const
{
    return std::make_shared<UnknownStep>(*this);
}

Result<StepOutcome> UnknownStep::run(const Table &, const StepContext &, Progress &) const
{
    return Error{
        Error::Kind::DoesNotFit,
        QCoreApplication::translate("sphygma", "This version does not know the step “%1”.").arg(m_id),
        QCoreApplication::translate("sphygma", "It is kept in the recipe; a newer version can apply it.")};
}

Phrase UnknownStep::sentence() const
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "A step this version does not know: %1"), {m_id});
}

QString UnknownStep::reason() const
{
    return {};
}

StepPtr unknownStep(const QJsonObject &json)
{
    return std::make_shared<UnknownStep>(json);
}

} // namespace sphygma
