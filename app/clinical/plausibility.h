// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace sphygma {

/// An inclusive range of allowed values; an open end is infinite.
struct Range
{
    double low;
    double high;

    bool contains(double value) const { return value >= low && value <= high; }
};

/// Limits of one role in its canonical unit (clinical_spec 2.2): outside hard is impossible, outside soft
/// unusual.
struct PlausibilityLimits
{
    QString role;
    QString unit;
    Range hard;
    Range soft;
};

class PlausibilityBook
{
public:
    explicit PlausibilityBook(QList<PlausibilityLimits> limits = {});

    /// Null for roles without limits.
    const PlausibilityLimits *limits(const QString &role) const;

    const QList<PlausibilityLimits> &all() const { return m_limits; }

private:
    QList<PlausibilityLimits> m_limits;
    QHash<QString, qsizetype> m_index;
};

} // namespace sphygma
