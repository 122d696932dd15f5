// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/parsedatesstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/datereader.h"
#include "app/recipe/steps/retypedcolumn.h"
#include "app/recipe/steps/stepparameters.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

ParseDatesStep::ParseDatesStep(ParseDates parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> ParseDatesStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    ParseDates asked{parameters.neededText(u"column"_s), parameters.choice(u"order"_s, dateOrders()),
                     parameters.number(u"centuryFrom"_s)};
    if (asked.centuryFrom
        && (*asked.centuryFrom < 1 || *asked.centuryFrom > 9900
            || *asked.centuryFrom != std::floor(*asked.centuryFrom)))
        parameters.reject(u"centuryFrom"_s,
                          QCoreApplication::translate("sphygma", "it must be a year from 1 to 9900."));
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return parseDates(std::move(asked));
}

QString ParseDatesStep::id() const
{
    return QLatin1String(kind);
}

Phase ParseDatesStep::phase() const
{
    return Phase::Shape;
}

QJsonObject ParseDatesStep::parameters() const
{
    QJsonObject json{{u"column"_s, m_asked.column}, {u"order"_s, m_asked.order}};
    if (m_asked.centuryFrom)
        json[u"centuryFrom"_s] = *m_asked.centuryFrom;
    return json;
}

QStringList ParseDatesStep::columnsNeeded() const
{
    return {m_asked.column};
}

StepPtr ParseDatesStep::renamed(const QHash<QString, QString> &newNames) const
{
    ParseDates next = m_asked;
    next.column = newName(m_asked.column, newNames);
    return parseDates(std::move(next));
}

Result<StepOutcome> ParseDatesStep::run(const Table &table, const StepContext &, Progress &progress) const
{
    const auto index = requireColumn(table, m_asked.column);
    if (!index)
        return index.error();
    const DateReader reader(m_asked.order, m_asked.centuryFrom);
    return withRetypedColumn(table, *index, ColumnType::Date, progress,
                             [&](ColumnBuilder &builder, const std::string &text) {
                                 if (const auto ticks = reader.read(text))
                                     builder.appendTicks(*ticks);
                                 else
                                     builder.appendMissing(Reason::NotANumber, text);
                             });
}

Phrase ParseDatesStep::sentence() const
{
    if (m_asked.order == u"dmy"_s)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read %1 as dates: day, month, year"),
                          {m_asked.column});
    if (m_asked.order == u"mdy"_s)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read %1 as dates: month, day, year"),
                          {m_asked.column});
    if (m_asked.order == u"ymd"_s)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read %1 as dates: year, month, day"),
                          {m_asked.column});
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read %1 as dates: day numbers of a spreadsheet"),
                      {m_asked.column});
}

QString ParseDatesStep::reason() const
{
    return u"read as a date"_s;
}

StepPtr parseDates(ParseDates parameters)
{
    return std::make_shared<ParseDatesStep>(std::move(parameters));
}

} // namespace sphygma
