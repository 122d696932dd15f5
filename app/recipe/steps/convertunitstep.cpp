// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/convertunitstep.h"

#include "app/base/numbertext.h"
#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/columnpass.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

ConvertUnitStep::ConvertUnitStep(QString column, QString from, QString to, ConvertedNumbers meant)
    : m_column(std::move(column)), m_from(std::move(from)), m_to(std::move(to)), m_meant(std::move(meant))
{}

Result<StepPtr> ConvertUnitStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    const QString column = parameters.neededText(u"column"_s);
    const QString from = parameters.neededText(u"from"_s);
    const QString to = parameters.neededText(u"to"_s);
    ConvertedNumbers meant{parameters.number(u"onlyBelow"_s), parameters.number(u"onlyAbove"_s)};
    if (json.contains(u"where"_s))
        meant.where = parameters.formula(u"where"_s);
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return StepPtr(std::make_shared<ConvertUnitStep>(column, from, to, std::move(meant)));
}

QString ConvertUnitStep::id() const
{
    return QLatin1String(kind);
}

Phase ConvertUnitStep::phase() const
{
    return Phase::Units;
}

QJsonObject ConvertUnitStep::parameters() const
{
    QJsonObject json{{u"column"_s, m_column}, {u"from"_s, m_from}, {u"to"_s, m_to}};
    if (m_meant.onlyBelow)
        json[u"onlyBelow"_s] = *m_meant.onlyBelow;
    if (m_meant.onlyAbove)
        json[u"onlyAbove"_s] = *m_meant.onlyAbove;
    if (m_meant.where)
        json[u"where"_s] = m_meant.where->formula();
    return json;
}

QStringList ConvertUnitStep::columnsNeeded() const
{
    QStringList needed{m_column};
    if (m_meant.where)
        needed += m_meant.where->columns();
    needed.removeDuplicates();
    return needed;
}

StepPtr ConvertUnitStep::renamed(const QHash<QString, QString> &newNames) const
{
    ConvertedNumbers meant = m_meant;
    if (m_meant.where)
        meant.where = m_meant.where->renamed(newNames);
    return std::make_shared<ConvertUnitStep>(newName(m_column, newNames), m_from, m_to, std::move(meant));
}

bool ConvertUnitStep::isMeant(double value) const
{
    return (!m_meant.onlyBelow || value < *m_meant.onlyBelow)
        && (!m_meant.onlyAbove || value > *m_meant.onlyAbove);
}

Result<StepOutcome> ConvertUnitStep::run(const Table &table, const StepContext &context,
                                         Progress &progress) const
{
    const auto index = requireNumbers(table, m_column);
    if (!index)
        return index.error();
    ColumnInfo info = table.info(*index);
    const UnitBook &units = context.rules->units;
    const QString from = units.code(m_from).value_or(m_from);
    const QString to = units.code(m_to).value_or(m_to);
    const auto conversion = units.conversion(UnitBook::analyteOfRole(info.role), from, to);
    if (!conversion) {
        return Error{
            Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma",
                                        "No conversion from %1 to %2 is known for the column “%3”.")
                .arg(UnitBook::readable(from), UnitBook::readable(to), m_column),
            QCoreApplication::translate("sphygma", "Choose other units, or say what the column means.")};
    }
    const auto rows = m_meant.where ? m_meant.where->rows(table, progress) : table.keptRows();
    if (!rows)
        return rows.error();
    const std::vector<QString> names = table.column(*index).reasonNames();
    auto done = changeColumn(table, *index, names, progress, [&](ChunkPass &pass) {
        const double *values = pass.cells().numbers.data();
        for (size_t row = 0; row < static_cast<size_t>(pass.rows()); ++row) {
            if (isMeant(values[row]) && pass.hasValue(row) && rows->contains(pass.tableRow(row)))
                pass.change(row).setNumber(row, conversion->apply(values[row]));
        }
    });
    if (!done)
        return done.error();
    ColumnOutcome result = std::move(done).value();
    info.unit = to;
    StepOutcome outcome{table.withColumn(*index, std::move(result.column), std::move(info)), {}};
    if (!result.changed.isEmpty())
        outcome.changes.changedCells.emplace(m_column, std::move(result.changed));
    return outcome;
}

Phrase ConvertUnitStep::sentence() const
{
    const PhraseValue from = nested(unitPhrase(m_from));
    const PhraseValue to = nested(unitPhrase(m_to));
    if (m_meant.where)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Convert values of %1 from %2 to %3 where %4"),
                          {m_column, from, to, m_meant.where->formula()});
    if (m_meant.onlyBelow && m_meant.onlyAbove) {
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Convert values of %1 between %2 and %3 from %4 to %5"),
            {m_column, readableShort(*m_meant.onlyAbove), readableShort(*m_meant.onlyBelow), from, to});
    }
    if (m_meant.onlyBelow)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Convert values of %1 below %2 from %3 to %4"),
                          {m_column, readableShort(*m_meant.onlyBelow), from, to});
    if (m_meant.onlyAbove)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Convert values of %1 above %2 from %3 to %4"),
                          {m_column, readableShort(*m_meant.onlyAbove), from, to});
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Convert %1 from %2 to %3"), {m_column, from, to});
}

QString ConvertUnitStep::reason() const
{
    return m_from + u" to "_s + m_to;
}

StepPtr convertUnit(QString column, QString from, QString to, std::optional<double> onlyBelow,
                    std::optional<double> onlyAbove)
{
    return std::make_shared<ConvertUnitStep>(std::move(column), std::move(from), std::move(to),
                                             ConvertedNumbers{onlyBelow, onlyAbove});
}

StepPtr convertUnitWhere(QString column, QString from, QString to, Expression where)
{
    return std::make_shared<ConvertUnitStep>(std::move(column), std::move(from), std::move(to),
                                             ConvertedNumbers{{}, {}, std::move(where)});
}

} // namespace sphygma
