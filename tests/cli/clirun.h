// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace sphygma {

/// What became of one run of sphygma-cli.
struct CliRun
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// stdout as one JSON object; empty where it is none.
    QJsonObject json() const;
};

CliRun runSphygma(const QStringList &arguments);

/// Writes \a content to \a name in \a folder; gives its path.
QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content);
QByteArray readFile(const QString &path);

/// The column called \a name of `profile --json`.
QJsonObject columnOf(const QJsonObject &profile, const QString &name);

/// The folder of shared test files, or an empty text, told once, where there is none.
QString sharedData();

} // namespace sphygma
