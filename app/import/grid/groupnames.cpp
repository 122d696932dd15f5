// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/grid/groupnames.h"

#include <QSet>

namespace sphygma {

static bool areUnique(const QStringList &names)
{
    QSet<QString> seen;
    for (const QString &name : names) {
        if (!name.isEmpty() && seen.contains(name))
            return false;
        seen.insert(name);
    }
    return true;
}

QStringList withGroupNames(const QStringList &names, const SampleRecord &above)
{
    if (areUnique(names))
        return names;
    QStringList named;
    QString group;
    for (qsizetype c = 0; c < names.size(); ++c) {
        const auto index = static_cast<size_t>(c);
        if (index < above.cells.size() && !above.cells[index].text.empty())
            group = QString::fromStdString(above.cells[index].text).trimmed();
        named.append(group.isEmpty() || names[c].isEmpty() ? names[c] : group + u' ' + names[c]);
    }
    return areUnique(named) ? named : names;
}

} // namespace sphygma
