// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/changetypestep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/retypedcolumn.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/table/cellformat.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Whether a text written as a number would lose something: the noughts of "007", digits past the fifteenth.
static bool losesAsNumber(const std::string &text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const size_t start = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
    const bool hasNought = text.size() > start + 1 && text[start] == '0' && isDigit(text[start + 1]);
    return hasNought || std::count_if(text.begin(), text.end(), isDigit) > 15;
}

/// Whether a date would lose its time of day.
static bool losesAsDate(const std::string &text)
{
    constexpr size_t dayLength = 10;
    return text.size() > dayLength && !text.ends_with("T00:00:00");
}

static void appendAs(ColumnBuilder &builder, ColumnType from, ColumnType to, const std::string &text)
{
    if (storageOf(to) == Storage::Text) {
        builder.appendText(text);
        return;
    }
    const bool isDay = from == ColumnType::Date && to == ColumnType::DateTime;
    const QString read = QString::fromStdString(isDay ? text + "T00:00:00" : text);
    const ParsedCell cell = parseCell(to, read);
    if (cell.reason != Reason::None || (to == ColumnType::Number && losesAsNumber(text))
        || (to == ColumnType::Date && losesAsDate(text)))
        builder.appendMissing(Reason::NotANumber, text);
    else if (to == ColumnType::Number)
        builder.appendNumber(cell.number);
    else
        builder.appendTicks(cell.ticks);
}

ChangeTypeStep::ChangeTypeStep(ChangeType parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> ChangeTypeStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    ChangeType asked{parameters.neededText(u"column"_s), ColumnType::Text};
    const QStringList types{u"text"_s, u"number"_s, u"date"_s, u"datetime"_s, u"time"_s};
    asked.type = typeFromId(parameters.choice(u"type"_s, types)).value_or(ColumnType::Text);
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return changeType(std::move(asked));
}

QString ChangeTypeStep::id() const
{
    return QLatin1String(kind);
}

Phase ChangeTypeStep::phase() const
{
    return Phase::Shape;
}

QJsonObject ChangeTypeStep::parameters() const
{
    return {{u"column"_s, m_asked.column}, {u"type"_s, typeId(m_asked.type)}};
}

QStringList ChangeTypeStep::columnsNeeded() const
{
    return {m_asked.column};
}

StepPtr ChangeTypeStep::renamed(const QHash<QString, QString> &newNames) const
{
    ChangeType next = m_asked;
    next.column = newName(m_asked.column, newNames);
    return changeType(std::move(next));
}

Result<StepOutcome> ChangeTypeStep::run(const Table &table, const StepContext &, Progress &progress) const
{
    const auto index = requireColumn(table, m_asked.column);
    if (!index)
        return index.error();
    if (!progress.update(0, 1))
        return Error::cancelled();
    const ColumnType from = table.info(*index).type;
    if (from == m_asked.type)
        return StepOutcome{table, {}};
    return withRetypedColumn(table, *index, m_asked.type, progress,
                             [&](ColumnBuilder &builder, const std::string &text) {
                                 appendAs(builder, from, m_asked.type, text);
                             });
}

Phrase ChangeTypeStep::sentence() const
{
    switch (m_asked.type) {
    case ColumnType::Number:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read %1 as numbers"), {m_asked.column});
    case ColumnType::Date:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read %1 as dates"), {m_asked.column});
    case ColumnType::DateTime:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read %1 as dates with a time"), {m_asked.column});
    case ColumnType::Time:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read %1 as times of day"), {m_asked.column});
    case ColumnType::Text:
    case ColumnType::Boolean:
        break;
    }
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read %1 as text"), {m_asked.column});
}

QString ChangeTypeStep::reason() const
{
    return u"another type"_s;
}

StepPtr changeType(ChangeType parameters)
{
    return std::make_shared<ChangeTypeStep>(std::move(parameters));
}

} // namespace sphygma
