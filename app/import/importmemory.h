// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/import/importoptions.h"

namespace sphygma {

/// What the user chose when a file was opened, to be offered again for the next file of the same shape. Only
/// choices, nothing that was found.
struct ImportChoices
{
    ImportOptions options; ///< all but table and roles, which are not kept
    QHash<QString, QString> roles; ///< by column name; an empty role: the column means nothing we know
    QHash<QString, QString> answers; ///< id of a question about the file → id of the answer

    bool isEmpty() const;
};

/// Names the shape of a file: its kind, by the ending of \a fileName, and \a columns in any order, as the
/// first preview without any choice of the user found them. A hash: names do not come out of it again.
QString shapeKey(const QString &fileName, const QStringList &columns);

/// Keeps \a choices for files of \a shape; empty ones forget it. The last 100 shapes are kept. What is stored
/// holds no text of the file: columns are hashes of their names.
void remember(SettingsStore &settings, const QString &shape, const ImportChoices &choices);

/// The choices kept for \a shape; those of a column are found for the names in \a columns. Where the choices
/// for the whole file change the names (another delimiter, another header line), look at the file with them
/// first and then ask again with the names that come out. Nothing when the shape is new.
std::optional<ImportChoices> rememberedChoices(const SettingsStore &settings, const QString &shape,
                                               const QStringList &columns);

} // namespace sphygma
