// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace sphygma {

QJsonObject CliRun::json() const
{
    return QJsonDocument::fromJson(out).object();
}

CliRun runSphygma(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(u"SOURCE_DATE_EPOCH"_s, u"1767225600"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SPHYGMA_CLI), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return written ? file.fileName() : QString();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject columnOf(const QJsonObject &profile, const QString &name)
{
    for (const QJsonValue column : profile[u"columns"].toArray()) {
        if (column[u"name"] == name)
            return column.toObject();
    }
    return {};
}

QString sharedData()
{
    const QString folder = QDir::cleanPath(QStringLiteral(SHARED_DATA "/data"));
    if (QDir(folder).exists())
        return folder;
    qInfo("the shared test files are not here; only what the tests write themselves is checked");
    return {};
}

} // namespace sphygma
