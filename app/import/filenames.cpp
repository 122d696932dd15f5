// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/filenames.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

QStringList shortNames(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    QStringList unlike;
    for (qsizetype i = 0; i < paths.size(); ++i)
        unlike.append(names.count(names[i]) > 1 ? paths[i] : names[i]);
    return unlike;
}

QString sourceColumnName(const Schema &schema)
{
    const auto isTaken = [&schema](const QString &name) {
        return std::any_of(schema.begin(), schema.end(), [&name](const ColumnInfo &info) {
            return info.name.simplified().compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QString name = u"source"_s;
    for (int n = 2; isTaken(name); ++n)
        name = u"source_%1"_s.arg(n);
    return name;
}

} // namespace sphygma
