// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace sphygma {

/// A plain comma separated file of numbers, read without the importer; what is no number is NaN.
struct NumberFile
{
    QStringList names; ///< of the header, or V1, V2 … without one
    QHash<QString, std::vector<double>> columns;
    QHash<QString, QStringList> texts;
};

/// Nothing when the file is not there.
std::optional<NumberFile> readNumberFile(const QString &path, bool header = true);

/// A JSON file as an object; empty when it is not there.
QJsonObject readJson(const QString &path);

} // namespace sphygma
