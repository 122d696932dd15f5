// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace sphygma {

using Kind = Error::Kind;

static QString said(const char *marked)
{
    return QCoreApplication::translate("sphygma", marked);
}

static QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// The first 100 bytes of an SQLite file, or nothing.
static QByteArray header(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(100);
    return bytes.size() == 100 && bytes.startsWith(QByteArray("SQLite format 3\0", 16)) ? bytes
                                                                                        : QByteArray();
}

static quint32 applicationId(const QByteArray &header)
{
    return qFromBigEndian<quint32>(header.constData() + 68);
}

static quint32 userVersion(const QByteArray &header)
{
    return qFromBigEndian<quint32>(header.constData() + 60);
}

bool hasProjectHeader(const QString &path)
{
    const QByteArray bytes = header(path);
    return !bytes.isEmpty() && applicationId(bytes) == projectApplicationId;
}

Status checkProjectHeader(const QString &path, int version)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{
            Kind::NotFound, said(QT_TRANSLATE_NOOP("sphygma", "%1 is not there any more.")).arg(path),
            said(QT_TRANSLATE_NOOP("sphygma", "Look for it under another name or in another folder."))};
    if (!info.isReadable())
        return Error{Kind::Unreadable,
                     said(QT_TRANSLATE_NOOP("sphygma", "You are not allowed to read %1.")).arg(path),
                     said(QT_TRANSLATE_NOOP("sphygma", "Ask its owner for the right to read it."))};
    const QByteArray bytes = header(path);
    if (bytes.isEmpty() || applicationId(bytes) != projectApplicationId)
        return Error{Kind::Unreadable,
                     said(QT_TRANSLATE_NOOP("sphygma", "%1 is not a Sphygma project.")).arg(info.fileName()),
                     said(QT_TRANSLATE_NOOP("sphygma", "Choose a file that Sphygma has saved."))};
    if (userVersion(bytes) > static_cast<quint32>(version))
        return Error{
            Kind::DoesNotFit,
            said(QT_TRANSLATE_NOOP("sphygma", "%1 was saved by a newer version of Sphygma."))
                .arg(info.fileName()),
            said(QT_TRANSLATE_NOOP("sphygma", "Update Sphygma to open it. The file was not changed."))};
    return ok();
}

Error damagedProject(const QString &path, const QString &what)
{
    return {Kind::Unreadable,
            said(QT_TRANSLATE_NOOP("sphygma", "%1 is damaged and cannot be opened.")).arg(fileName(path)),
            what};
}

static QString followed(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

Result<std::unique_ptr<NewProjectFile>> NewProjectFile::begin(const QString &path)
{
    const QString target = followed(path);
    const QString draft = target + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    auto file = std::unique_ptr<NewProjectFile>(new NewProjectFile(target, draft));
    if (hasProjectHeader(target)) {
        auto lock = ProjectLock::take(target);
        if (!lock)
            return lock.error();
        file->m_replaced = std::move(lock).value();
    }
    auto database = Database::open(draft, Database::Mode::Build);
    if (!database) {
        Error error = database.error();
        error.message = error.message.replace(fileName(draft), fileName(target));
        return error;
    }
    file->m_database = std::move(database).value();
    return file;
}

NewProjectFile::~NewProjectFile()
{
    m_database.reset();
    if (!m_published)
        QFile::remove(m_draft);
}

/// A rename is only safe from a power cut once its folder is on the disk.
static void syncFolder(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

Status NewProjectFile::publish()
{
    m_database.reset();
    if (std::rename(QFile::encodeName(m_draft).constData(), QFile::encodeName(m_path).constData()) != 0)
        return Error{
            Kind::Unwritable,
            said(QT_TRANSLATE_NOOP("sphygma", "%1 could not be written to the disk.")).arg(fileName(m_path)),
            QString::fromLocal8Bit(std::strerror(errno))};
    m_published = true;
    syncFolder(m_path);
    return ok();
}

} // namespace sphygma
