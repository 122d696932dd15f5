// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace sphygma {

/// to = from · factor + offset, full precision (rules.json "units.conversions").
struct UnitConversion
{
    QString analyte; ///< "pressure", "mass", "cholesterol": the same units convert differently by analyte
    QString from; ///< UCUM
    QString to;
    double factor = 1;
    double offset = 0;

    double apply(double value) const { return value * factor + offset; }
};

class UnitBook
{
public:
    /// Ages and mm[Hg] to kPa alone: enough to draw and average in the units people expect.
    UnitBook() : UnitBook({}, {}) {}

    UnitBook(QList<UnitConversion> conversions, QHash<QString, QString> codeOfAlias);

    /// The UCUM code of "mmHg", "毫米汞柱", "kpa" …; nothing when unknown.
    std::optional<QString> code(const QString &text) const;

    /// Forward or inverse; \a analyte is the role's analyte, or empty where the units alone decide. Ages:
    /// "d", "wk", "mo" and "a" convert by 365.25 days, 52.17857 weeks and 12 months a year.
    std::optional<UnitConversion> conversion(const QString &analyte, const QString &from,
                                             const QString &to) const;

    const QList<UnitConversion> &conversions() const { return m_conversions; }

    /// What the quantity of a role is called in the conversions ("sbp" → "pressure", "total_cholesterol" →
    /// "cholesterol"); empty for roles without a unit.
    static QString analyteOfRole(const QString &role);

    /// Every unit that converts to the role's canonical unit, that one first.
    QStringList unitsForRole(const QString &role, const QString &canonical) const;

    /// For people: "mmHg" for "mm[Hg]", "years" for "a" (marked for Translator), else the code.
    static QString readable(const QString &code);

private:
    std::optional<UnitConversion> withinAnalyte(const QString &analyte, const QString &from,
                                                const QString &to) const;

    QList<UnitConversion> m_conversions;
    QHash<QString, QString> m_codeOfAlias;
};

} // namespace sphygma
