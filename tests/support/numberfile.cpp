// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/numberfile.h"

#include <QFile>
#include <QJsonDocument>

#include <cmath>

namespace sphygma {

std::optional<NumberFile> readNumberFile(const QString &path, bool header)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    NumberFile result;
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    const QStringList first = lines.first().trimmed().split(u',');
    for (qsizetype c = 0; c < first.size(); ++c)
        result.names.append(header ? first[c] : QStringLiteral("V%1").arg(c + 1));
    for (qsizetype i = header ? 1 : 0; i < lines.size(); ++i) {
        const QStringList cells = lines[i].trimmed().split(u',');
        for (qsizetype c = 0; c < cells.size(); ++c) {
            bool ok = false;
            const double value = cells[c].toDouble(&ok);
            result.columns[result.names[c]].push_back(ok ? value : std::nan(""));
            result.texts[result.names[c]].append(cells[c]);
        }
    }
    return result;
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace sphygma
