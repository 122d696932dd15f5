// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/valuemaps.h"

namespace sphygma {

ValueMaps::ValueMaps(QHash<QString, bool> yesNo, QHash<QString, QString> sex)
    : m_yesNo(std::move(yesNo)), m_sex(std::move(sex))
{}

std::optional<bool> ValueMaps::yesNo(const QString &text) const
{
    const auto found = m_yesNo.constFind(text.trimmed().toCaseFolded());
    return found == m_yesNo.constEnd() ? std::nullopt : std::optional(*found);
}

QString ValueMaps::sex(const QString &text) const
{
    return m_sex.value(text.trimmed().toCaseFolded());
}

} // namespace sphygma
