// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace sphygma {

/// How files write yes and no, male and female (rules.json "value_maps").
class ValueMaps
{
public:
    ValueMaps() = default;
    ValueMaps(QHash<QString, bool> yesNo, QHash<QString, QString> sex);

    /// Trimmed and case folded; 1 is yes, 0 and 2 are no. Nothing for other words and numbers.
    std::optional<bool> yesNo(const QString &text) const;

    /// "male", "female" or empty. 1 is male and 2 female, as in NHANES; Spanish tables of H and M need a look
    /// at the whole column first.
    QString sex(const QString &text) const;

private:
    QHash<QString, bool> m_yesNo;
    QHash<QString, QString> m_sex;
};

} // namespace sphygma
