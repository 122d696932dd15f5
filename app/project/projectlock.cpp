// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectlock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace sphygma {

/// Far past SQLite's lock bytes, which lie at 1 GiB.
static constexpr off_t lockByte = off_t(1) << 62;

static Error openError(const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    const QString system = QString::fromLocal8Bit(std::strerror(errno));
    if (errno == ENOENT)
        return {Error::Kind::NotFound,
                QCoreApplication::translate("sphygma", "%1 is not there any more.").arg(path), system};
    return {
        Error::Kind::Unwritable,
        QCoreApplication::translate("sphygma", "%1 cannot be opened for writing.").arg(file),
        QCoreApplication::translate("sphygma", "Copy it to a folder you may write to, and open the copy.")};
}

Result<std::unique_ptr<ProjectLock>> ProjectLock::take(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return openError(path);
    auto lock = std::unique_ptr<ProjectLock>(new ProjectLock(file));
    struct flock range = {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = lockByte;
    range.l_len = 1;
    // Some network file systems know no locks: then the project opens all the same, as a single window would.
    if (::fcntl(file, F_OFD_SETLK, &range) != 0 && (errno == EAGAIN || errno == EACCES))
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("sphygma", "%1 is open in another window.")
                         .arg(QFileInfo(path).fileName()),
                     QCoreApplication::translate("sphygma", "Go on there, or close it there first.")};
    return lock;
}

ProjectLock::~ProjectLock()
{
    ::close(m_file);
}

} // namespace sphygma
