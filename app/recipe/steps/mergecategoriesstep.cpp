// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/mergecategoriesstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"
#include "app/recipe/steps/textpass.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

MergeCategoriesStep::MergeCategoriesStep(MergeCategories parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> MergeCategoriesStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    MergeCategories asked{parameters.neededText(u"column"_s), parameters.neededTextMap(u"map"_s)};
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return mergeCategories(std::move(asked));
}

QString MergeCategoriesStep::id() const
{
    return QLatin1String(kind);
}

Phase MergeCategoriesStep::phase() const
{
    return Phase::Repair;
}

QJsonObject MergeCategoriesStep::parameters() const
{
    QJsonObject map;
    for (auto it = m_asked.map.begin(); it != m_asked.map.end(); ++it)
        map[it.key()] = it.value();
    return {{u"column"_s, m_asked.column}, {u"map"_s, map}};
}

QStringList MergeCategoriesStep::columnsNeeded() const
{
    return {m_asked.column};
}

StepPtr MergeCategoriesStep::renamed(const QHash<QString, QString> &newNames) const
{
    MergeCategories next = m_asked;
    next.column = newName(m_asked.column, newNames);
    return mergeCategories(std::move(next));
}

Result<StepOutcome> MergeCategoriesStep::run(const Table &table, const StepContext &,
                                             Progress &progress) const
{
    const auto index = requireTexts(table, m_asked.column);
    if (!index)
        return index.error();
    return changeTexts(
        table, {*index}, [this](const QString &text) { return m_asked.map.value(text, text); }, progress);
}

Phrase MergeCategoriesStep::sentence() const
{
    constexpr qsizetype pairsShown = 3;
    QList<Phrase> parts;
    for (auto it = m_asked.map.begin(); it != m_asked.map.end() && parts.size() < pairsShown; ++it)
        parts.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "“%1” as “%2”"), {it.key(), it.value()}));
    if (m_asked.map.size() > pairsShown)
        parts.append(
            Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n more"), {}, m_asked.map.size() - pairsShown));
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Write %1 in %2"),
                      {nested(listed(parts)), m_asked.column});
}

QString MergeCategoriesStep::reason() const
{
    return u"merged categories"_s;
}

StepPtr mergeCategories(MergeCategories parameters)
{
    return std::make_shared<MergeCategoriesStep>(std::move(parameters));
}

} // namespace sphygma
