// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/spreadmeanings.h"

#include "app/clinical/roleevidence.h"
#include "app/recipe/steps/steptext.h"

#include <QSet>

#include <algorithm>

namespace sphygma {

static QList<RoleEvidence> evidenceOf(const Table &table, const SpreadRows &asked,
                                      const SpreadSources &sources)
{
    const Column &cells = table.column(table.indexOf(asked.value));
    QList<RoleEvidence> all;
    for (qsizetype label = 0; label < asked.labels.size(); ++label) {
        RoleEvidence evidence;
        evidence.name = asked.labels[label];
        evidence.isText = cells.type() == ColumnType::Text;
        std::vector<double> numbers;
        for (const qint64 row : sources.ofLabel(label)) {
            if (cells.type() == ColumnType::Number && row >= 0 && cells.isValid(row))
                numbers.push_back(cells.number(row));
        }
        if (cells.type() == ColumnType::Number)
            describeNumbers(std::move(numbers), evidence);
        all.append(evidence);
    }
    return all;
}

/// The units said beside the values of a label, each once.
static QStringList unitsSaid(const Table &table, qsizetype value, qsizetype unit,
                             const std::vector<qint64> &rows, const UnitBook &units)
{
    QStringList said;
    QSet<QByteArray> seen;
    for (const qint64 row : rows) {
        if (row < 0 || !table.column(unit).isValid(row) || !table.column(value).isValid(row))
            continue;
        const std::string_view text = table.column(unit).text(row);
        const QByteArray cell(text.data(), static_cast<qsizetype>(text.size()));
        if (seen.contains(cell))
            continue;
        seen.insert(cell);
        const QString words = QString::fromUtf8(cell);
        if (const QString code = units.code(words).value_or(words); !said.contains(code))
            said.append(code);
    }
    return said;
}

static double shareWithin(const QList<double> &values, const UnitConversion &conversion, Range range)
{
    const auto inside = std::count_if(values.begin(), values.end(),
                                      [&](double value) { return range.contains(conversion.apply(value)); });
    return values.isEmpty() ? 1 : static_cast<double>(inside) / static_cast<double>(values.size());
}

/// The values of \a role cannot be in the unit \a said, but are usual in its own: 36.5 °F.
static bool isSaidWrongly(const Role &role, const QString &said, const QList<double> &values,
                          const ClinicalRules &rules)
{
    const PlausibilityLimits *limits = rules.plausibility.limits(role.id);
    if (!limits || role.unit.isEmpty() || said == role.unit)
        return false;
    const QString analyte = UnitBook::analyteOfRole(role.id);
    const auto asSaid = rules.units.conversion(analyte, said, limits->unit);
    const auto asOwn = rules.units.conversion(analyte, role.unit, limits->unit);
    return asSaid && asOwn && shareWithin(values, *asSaid, limits->hard) < 0.5
        && shareWithin(values, *asOwn, limits->hard) >= 0.9;
}

static Phrase several(const QString &label, const QStringList &units)
{
    QList<Phrase> names;
    for (const QString &code : units)
        names.append(unitPhrase(code));
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 stands in several units (%2): it is given no meaning"),
                      {label, nested(listed(names))});
}

static Phrase wrongly(const QString &label, const QString &said, const QString &own)
{
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma", "%1 is said to be in %2, which its values cannot be: taken as %3"),
        {label, nested(unitPhrase(said)), nested(unitPhrase(own))});
}

/// What the labels mean by name and numbers; null for none, and for one that another column has.
static QList<const Role *> rolesOf(const Table &table, qsizetype value, const QList<RoleEvidence> &evidence,
                                   const ClinicalRules &rules)
{
    QList<const Role *> roles;
    for (const RoleGuess &guess : guessRoles(evidence, rules.roles, rules.plausibility)) {
        const qsizetype holder = table.indexOfRole(guess.role);
        const bool isFree = holder < 0 || holder == value;
        roles.append(guess.certain && isFree ? rules.roles.role(guess.role) : nullptr);
    }
    return roles;
}

SpreadMeanings spreadMeanings(const Table &table, const SpreadRows &asked, const SpreadSources &sources,
                              const ClinicalRules &rules)
{
    const qsizetype value = table.indexOf(asked.value);
    const qsizetype unit = asked.unit.isEmpty() ? -1 : table.indexOf(asked.unit);
    const QList<RoleEvidence> evidence = evidenceOf(table, asked, sources);
    const QList<const Role *> roles = rolesOf(table, value, evidence, rules);
    SpreadMeanings meanings;
    for (qsizetype i = 0; i < asked.labels.size(); ++i) {
        const Role *role = roles[i];
        const QStringList said =
            unit < 0 ? QStringList() : unitsSaid(table, value, unit, sources.ofLabel(i), rules.units);
        if (said.size() > 1) {
            meanings.notes.append(several(asked.labels[i], said));
            meanings.roles.append(QString());
            meanings.units.append(QString());
            continue;
        }
        QString known = said.value(0);
        if (role && !known.isEmpty() && isSaidWrongly(*role, known, evidence[i].sample, rules)) {
            meanings.notes.append(wrongly(asked.labels[i], known, role->unit));
            known = role->unit;
        }
        if (known.isEmpty())
            known = role ? role->unit : table.info(value).unit;
        meanings.roles.append(role ? role->id : QString());
        meanings.units.append(known);
    }
    return meanings;
}

} // namespace sphygma
