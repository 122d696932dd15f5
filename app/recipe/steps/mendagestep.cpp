// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/mendagestep.h"

#include "app/expression/lexer.h"
#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/columnpass.h"
#include "app/recipe/steps/stepparameters.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static QStringList cellIds()
{
    return {u"missing"_s, u"wrong"_s, u"both"_s};
}

MendAgeStep::MendAgeStep(MendAge parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> MendAgeStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    MendAge asked{parameters.neededText(u"column"_s), parameters.neededText(u"birth"_s),
                  parameters.neededText(u"at"_s)};
    const QString cells = parameters.choice(u"cells"_s, cellIds());
    asked.cells = static_cast<MendAge::Cells>(std::max(qsizetype(0), cellIds().indexOf(cells)));
    if (const QString until = parameters.text(u"until"_s); !until.isEmpty()) {
        asked.until = QDate::fromString(until, Qt::ISODate);
        if (!asked.until.isValid())
            parameters.reject(u"until"_s, QCoreApplication::translate("sphygma", "it must be a date."));
    }
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return mendAge(std::move(asked));
}

QString MendAgeStep::id() const
{
    return QLatin1String(kind);
}

Phase MendAgeStep::phase() const
{
    return Phase::Repair;
}

QJsonObject MendAgeStep::parameters() const
{
    QJsonObject json{{u"column"_s, m_asked.column},
                     {u"birth"_s, m_asked.birth},
                     {u"at"_s, m_asked.at},
                     {u"cells"_s, cellIds()[static_cast<qsizetype>(m_asked.cells)]}};
    if (m_asked.until.isValid())
        json[u"until"_s] = m_asked.until.toString(Qt::ISODate);
    return json;
}

QStringList MendAgeStep::columnsNeeded() const
{
    return {m_asked.column, m_asked.birth, m_asked.at};
}

StepPtr MendAgeStep::renamed(const QHash<QString, QString> &newNames) const
{
    return mendAge({newName(m_asked.column, newNames), newName(m_asked.birth, newNames),
                    newName(m_asked.at, newNames), m_asked.cells, m_asked.until});
}

Expression MendAgeStep::age() const
{
    return *Expression::parse(u"yearsBetween(%1, %2)"_s.arg(fieldText(m_asked.birth), fieldText(m_asked.at)));
}

Expression MendAgeStep::where() const
{
    const QString column = fieldText(m_asked.column), years = age().formula();
    const QString missing = u"isMissing("_s + column + u')';
    // As ageDisagrees(): an age with decimals is more than completed years.
    const QString wrong = u"abs(%1 - %2) > 1 and abs(%1 - daysBetween(%3, %4) / 365.25) > 0.9"_s.arg(
        column, years, fieldText(m_asked.birth), fieldText(m_asked.at));
    const QString cells = m_asked.cells == MendAge::Cells::Missing ? missing
        : m_asked.cells == MendAge::Cells::Wrong                   ? wrong
                                                                   : missing + u" or ("_s + wrong + u')';
    // Nobody is seen before birth, or at 978 years because of a slip in a date.
    QString rows = u"(%1) and %2 <= %3 and %4 <= 120"_s.arg(cells, fieldText(m_asked.birth),
                                                            fieldText(m_asked.at), years);
    if (m_asked.until.isValid())
        rows += u" and %1 <= date(\"%2\")"_s.arg(fieldText(m_asked.at), m_asked.until.toString(Qt::ISODate));
    return *Expression::parse(rows);
}

/// Years, or nothing said of the unit.
static Status requireYears(const ColumnInfo &info)
{
    if (info.unit.isEmpty() || info.unit == "a"_L1)
        return ok();
    return Error{Error::Kind::DoesNotFit,
                 QCoreApplication::translate("sphygma", "The ages of “%1” are not in years.").arg(info.name),
                 QCoreApplication::translate("sphygma", "Convert the column to years first.")};
}

Result<StepOutcome> MendAgeStep::run(const Table &table, const StepContext &, Progress &progress) const
{
    const auto index = requireNumbers(table, m_asked.column);
    if (!index)
        return index.error();
    for (const QString &name : {m_asked.birth, m_asked.at}) {
        if (const auto date = requireDates(table, name); !date)
            return date.error();
    }
    if (const Status years = requireYears(table.info(*index)); !years)
        return years.error();
    const auto rows = where().rows(table, progress);
    if (!rows)
        return rows.error();
    const auto ages = age().column(table, progress);
    if (!ages)
        return ages.error();
    RowSet meant = *rows;
    meant &= table.keptRows();
    const std::vector<QString> names = table.column(*index).reasonNames();
    auto done = changeColumn(table, *index, names, progress, [&](ChunkPass &pass) {
        for (size_t row = 0; row < static_cast<size_t>(pass.rows()); ++row) {
            if (meant.contains(pass.tableRow(row)))
                pass.change(row).setNumber(row, (*ages)->number(pass.tableRow(row)));
        }
    });
    if (!done)
        return done.error();
    ColumnOutcome result = std::move(done).value();
    StepOutcome outcome{table.withColumn(*index, std::move(result.column), table.info(*index)), {}};
    if (!result.changed.isEmpty())
        outcome.changes.changedCells.emplace(m_asked.column, std::move(result.changed));
    return outcome;
}

static Phrase sentenceOf(const MendAge &asked)
{
    const QList<PhraseValue> values{asked.column, asked.birth, asked.at};
    switch (asked.cells) {
    case MendAge::Cells::Wrong:
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Compute %1 from %2 and %3 where it is more than a year off"),
            values);
    case MendAge::Cells::Both:
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma",
                              "Compute %1 from %2 and %3 where it is missing or more than a year off"),
            values);
    case MendAge::Cells::Missing:
        break;
    }
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Compute %1 from %2 and %3 where it is missing"), values);
}

Phrase MendAgeStep::sentence() const
{
    const Phrase sentence = sentenceOf(m_asked);
    if (!m_asked.until.isValid())
        return sentence;
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, with dates until %2"),
                      {nested(sentence), m_asked.until.toString(Qt::ISODate)});
}

QString MendAgeStep::reason() const
{
    return u"age computed from "_s + m_asked.birth + u" and "_s + m_asked.at;
}

StepPtr mendAge(MendAge parameters)
{
    return std::make_shared<MendAgeStep>(std::move(parameters));
}

} // namespace sphygma
