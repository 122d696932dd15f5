// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/scriptexport/stepscript.h"

#include "app/base/numbertext.h"
#include "app/expression/lexer.h"
#include "app/recipe/columnaccess.h"
#include "app/recipe/crossrule.h"
#include "app/recipe/scriptexport/cellscript.h"
#include "app/recipe/scriptexport/scriptformula.h"
#include "app/recipe/steps/convertunitstep.h"
#include "app/recipe/steps/exchangepressuresstep.h"
#include "app/recipe/steps/formulastep.h"
#include "app/recipe/steps/mendagestep.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// The parameters of a step, read again; they are right, or there would be no step.
class StepWriter
{
public:
    explicit StepWriter(const StepToScript &given) : m_given(given), m_json(given.step.parameters()) {}

    Result<QString> line() const;

private:
    QString text(const QString &name) const { return m_json[name].toString(); }

    QStringList texts(const QString &name) const
    {
        QStringList list;
        const QJsonArray items = m_json[name].toArray();
        for (const auto &item : items)
            list.append(item.toString());
        return list;
    }

    double number(const QString &name, double otherwise) const { return m_json[name].toDouble(otherwise); }

    ScriptCall call(const QString &function) const { return {m_given.language, function}; }

    qsizetype column() const { return m_given.before.indexOf(text(u"column"_s)); }

    Error impossible() const
    {
        return {Error::Kind::DoesNotFit,
                QCoreApplication::translate("sphygma", "The step “%1” cannot be written as a script.")
                    .arg(m_given.step.id()),
                QCoreApplication::translate("sphygma", "Switch the step off to write the others.")};
    }

    QString declareMissing() const;
    Result<QString> limitValues() const;
    Result<QString> convertUnit(const ConvertUnitStep &step) const;
    QString convertWhere(const Expression &where, const UnitConversion &conversion) const;
    QString averageReadings() const;
    QString exchangePressures() const;
    Result<QString> divideShifted() const;
    QString fillMissing() const;
    QString mendAge(const MendAgeStep &step) const;
    QString crossField() const;
    QString gatherColumns() const;
    QString joinTable() const;
    Result<QString> replaceText() const;
    Result<QString> formulaColumn(const FormulaStep &step) const;
    Result<QString> other() const;

    const StepToScript &m_given;
    const QJsonObject m_json;
};

QString StepWriter::declareMissing() const
{
    QList<double> codes;
    const QJsonArray items = m_json[u"codes"_s].toArray();
    for (const auto &item : items)
        codes.append(item.toDouble());
    return call(u"declare_missing"_s)
        .texts(texts(u"columns"_s))
        .texts(texts(u"words"_s))
        .numbers(codes)
        .flag(m_json[u"exactCase"_s].toBool())
        .line();
}

Result<QString> StepWriter::limitValues() const
{
    Range hard{number(u"hardLow"_s, -infinite), number(u"hardHigh"_s, infinite)};
    if (m_json.size() == 1) { // nothing but the column: the limits of what it means
        const auto limits = limitsOfColumn(m_given.before.info(column()), m_given.rules);
        if (!limits)
            return limits.error();
        hard = limits->hard;
    }
    return call(u"limit_values"_s).text(text(u"column"_s)).number(hard.low).number(hard.high).line();
}

Result<QString> StepWriter::convertUnit(const ConvertUnitStep &step) const
{
    const UnitBook &units = m_given.rules.units;
    const QString analyte = UnitBook::analyteOfRole(m_given.before.info(column()).role);
    const QString from = units.code(text(u"from"_s)).value_or(text(u"from"_s));
    const QString to = units.code(text(u"to"_s)).value_or(text(u"to"_s));
    const auto conversion = units.conversion(analyte, from, to);
    if (!conversion)
        return impossible();
    if (step.where())
        return convertWhere(*step.where(), *conversion);
    ScriptCall line = call(u"convert_unit"_s);
    line.text(text(u"column"_s)).number(conversion->factor).number(conversion->offset);
    for (const QString &name : {u"onlyBelow"_s, u"onlyAbove"_s}) {
        if (m_json.contains(name))
            line.number(number(name, 0));
        else
            line.nothing();
    }
    return line.line();
}

QString StepWriter::convertWhere(const Expression &where, const UnitConversion &conversion) const
{
    const QString converted = u"%1 * %2 + %3"_s.arg(fieldText(text(u"column"_s)),
                                                    QString::fromLatin1(shortestDecimal(conversion.factor)),
                                                    QString::fromLatin1(shortestDecimal(conversion.offset)));
    return call(u"replace_where"_s)
        .text(text(u"column"_s))
        .code(scriptFormula(where, m_given.language))
        .code(scriptFormula(*Expression::parse(converted), m_given.language))
        .line();
}

QString StepWriter::averageReadings() const
{
    return call(u"average_readings"_s)
        .text(text(u"protocol"_s))
        .texts(texts(u"systolic"_s))
        .texts(texts(u"diastolic"_s))
        .texts(texts(u"by"_s))
        .text(text(u"systolicName"_s))
        .text(text(u"diastolicName"_s))
        .line();
}

QString StepWriter::exchangePressures() const
{
    const QString systolic = text(u"systolic"_s);
    const QString unit = m_given.before.info(m_given.before.indexOf(systolic)).unit;
    ScriptCall line = call(u"exchange_pressures"_s);
    line.text(systolic).text(text(u"diastolic"_s));
    for (const Range range : {ExchangePressuresStep::systolicRange, ExchangePressuresStep::diastolicRange,
                              ExchangePressuresStep::differenceRange}) {
        const Range inUnit = pressureRange(range, unit, m_given.rules);
        line.numbers({inUnit.low, inUnit.high});
    }
    return line.line();
}

bool hasFractions(const Column &column)
{
    for (qsizetype row = 0; row < column.rowCount(); ++row) {
        if (column.number(row) != std::floor(column.number(row)))
            return true;
    }
    return false;
}

Result<QString> StepWriter::divideShifted() const
{
    const auto limits = limitsOfColumn(m_given.before.info(column()), m_given.rules);
    if (!limits)
        return limits.error();
    return call(u"divide_shifted"_s)
        .text(text(u"column"_s))
        .number(number(u"factor"_s, 10))
        .number(limits->hard.high)
        .numbers({limits->soft.low, limits->soft.high})
        .flag(hasFractions(m_given.before.column(column())))
        .numbers(m_given.rules.missingWords.codes())
        .line();
}

QString StepWriter::fillMissing() const
{
    return call(u"fill_missing"_s)
        .text(text(u"column"_s))
        .text(text(u"method"_s))
        .text(text(u"value"_s))
        .texts(texts(u"by"_s))
        .text(text(u"order"_s))
        .text(text(u"flag"_s))
        .line();
}

QString StepWriter::mendAge(const MendAgeStep &step) const
{
    return call(u"replace_where"_s)
        .text(text(u"column"_s))
        .code(scriptFormula(step.where(), m_given.language))
        .code(scriptFormula(step.age(), m_given.language))
        .line();
}

QString StepWriter::crossField() const
{
    const CrossRule &rule = *crossRule(text(u"rule"_s));
    const QStringList columns = texts(u"columns"_s);
    const QString action = text(u"action"_s);
    if (action == u"flag"_s)
        return {};
    const QString broken =
        scriptFormula(crossFormula({rule.id, columns, CrossField::Action::Flag}), m_given.language);
    if (action == u"remove"_s)
        return call(u"remove_where"_s).code(broken).line();
    QStringList affected;
    const QStringList roles = rule.roles();
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (rule.affected.contains(roles[i]))
            affected.append(columns[i]);
    }
    return call(u"missing_where"_s).texts(affected).code(broken).line();
}

QString StepWriter::gatherColumns() const
{
    return call(u"gather_columns"_s)
        .texts(texts(u"columns"_s))
        .texts(texts(u"values"_s))
        .texts(texts(u"labels"_s))
        .text(text(u"label"_s))
        .line();
}

QString StepWriter::joinTable() const
{
    const QStringList keys = texts(u"keys"_s), columns = texts(u"columns"_s);
    const QStringList tableKeys = texts(u"tableKeys"_s);
    QStringList kinds;
    for (const QString &name : columns)
        kinds.append(typeId(m_given.after.info(m_given.after.indexOf(text(u"prefix"_s) + name)).type));
    const QString file = m_given.language == ScriptLanguage::R ? u"files[%1]"_s : u"sys.argv[%1]"_s;
    return call(u"join_table"_s)
        .code(file.arg(m_given.otherFile))
        .texts(keys)
        .texts(tableKeys.isEmpty() ? keys : tableKeys)
        .texts(columns)
        .texts(kinds)
        .text(text(u"prefix"_s))
        .line();
}

Result<QString> StepWriter::replaceText() const
{
    if (text(u"match"_s) == u"pattern"_s) {
        const auto line = replacePatternScript(m_given, m_json);
        return line ? Result<QString>(*line) : impossible();
    }
    return call(u"replace_text"_s)
        .texts(texts(u"columns"_s))
        .text(text(u"find"_s))
        .text(text(u"with"_s))
        .flag(text(u"match"_s) == u"whole"_s)
        .flag(m_json[u"exactCase"_s].toBool())
        .line();
}

Result<QString> StepWriter::formulaColumn(const FormulaStep &step) const
{
    const auto made = step.formulaColumn(m_given.before, m_given.rules);
    if (!made)
        return made.error();
    const qsizetype index = m_given.after.indexOf(made->info.name);
    return call(u"add_column"_s)
        .text(made->info.name)
        .code(scriptFormula(made->formula, m_given.language))
        .text(typeId(m_given.after.info(index).type))
        .line();
}

QMap<QString, QString> textMap(const QJsonObject &object)
{
    QMap<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map[it.key()] = it.value().toString();
    return map;
}

/// The steps whose parameters are those of the runtime's function.
Result<QString> StepWriter::other() const
{
    const QString id = m_given.step.id();
    const QString type = text(u"type"_s);
    if (id == u"dropMissingRows"_s)
        return call(u"drop_missing_rows"_s)
            .texts(texts(u"columns"_s))
            .flag(text(u"when"_s) == u"all"_s)
            .line();
    if (id == u"dropDuplicateRows"_s)
        return call(u"drop_duplicate_rows"_s).texts(texts(u"columns"_s)).text(text(u"keep"_s)).line();
    if (id == u"splitPressure"_s)
        return call(u"split_pressure"_s)
            .text(text(u"column"_s))
            .text(text(u"systolic"_s))
            .text(text(u"diastolic"_s))
            .line();
    if (id == u"setCell"_s)
        return call(u"set_cell"_s)
            .text(text(u"column"_s))
            .number(number(u"record"_s, 0))
            .text(text(u"value"_s))
            .line();
    if (id == u"renameColumn"_s)
        return call(u"rename_column"_s).text(text(u"column"_s)).text(text(u"name"_s)).line();
    if (id == u"setRole"_s)
        return QString();
    if (id == u"dropColumns"_s)
        return call(u"drop_columns"_s).texts(texts(u"columns"_s)).line();
    if (id == u"resolveRepeatedKeys"_s)
        return call(u"resolve_repeated_keys"_s)
            .texts(texts(u"columns"_s))
            .text(text(u"keep"_s))
            .text(text(u"name"_s))
            .line();
    if (id == u"cleanText"_s && text(u"case"_s) != u"title"_s)
        return call(u"clean_text"_s)
            .texts(texts(u"columns"_s))
            .text(text(u"case"_s))
            .flag(m_json[u"keepSpaces"_s].toBool())
            .line();
    if (id == u"mergeCategories"_s)
        return call(u"merge_categories"_s)
            .text(text(u"column"_s))
            .map(textMap(m_json[u"map"_s].toObject()))
            .line();
    if (id == u"changeType"_s && (type == u"number"_s || type == u"text"_s))
        return call(u"change_type"_s).text(text(u"column"_s)).text(type).line();
    return impossible();
}

Result<QString> StepWriter::line() const
{
    const QString id = m_given.step.id();
    if (const auto *formula = dynamic_cast<const FormulaStep *>(&m_given.step))
        return formulaColumn(*formula);
    if (const auto *ages = dynamic_cast<const MendAgeStep *>(&m_given.step))
        return mendAge(*ages);
    if (id == u"filterRows"_s) {
        const QString where = scriptFormula(Expression::parse(text(u"where"_s)).value(), m_given.language);
        return call(u"filter_rows"_s).code(where).line();
    }
    if (id == u"declareMissing"_s)
        return declareMissing();
    if (id == u"limitValues"_s)
        return limitValues();
    if (const auto *units = dynamic_cast<const ConvertUnitStep *>(&m_given.step))
        return convertUnit(*units);
    if (id == u"averageReadings"_s)
        return averageReadings();
    if (id == u"exchangePressures"_s)
        return exchangePressures();
    if (id == u"divideShifted"_s)
        return divideShifted();
    if (id == u"fillMissing"_s)
        return fillMissing();
    if (id == u"crossField"_s)
        return crossField();
    if (id == u"readUnits"_s)
        return readUnitsScript(m_given, m_json);
    if (id == u"gatherColumns"_s)
        return gatherColumns();
    if (id == u"joinTable"_s)
        return joinTable();
    return id == u"replaceText"_s ? replaceText() : other();
}

} // namespace

Result<QString> stepScript(const StepToScript &given)
{
    return StepWriter(given).line();
}

} // namespace sphygma
