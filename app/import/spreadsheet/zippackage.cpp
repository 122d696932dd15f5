// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/zippackage.h"

#include "app/import/spreadsheet/readahead.h"

#include <QFileInfo>

#include <algorithm>

namespace sphygma {

Result<ZipPackage> ZipPackage::open(const QString &path, bool allowLarge)
{
    const Result<QList<TableEntry>> entries = zipEntries(path);
    if (!entries)
        return entries.error();
    ZipPackage package;
    package.m_path = path;
    package.m_fileName = QFileInfo(path).fileName();
    package.m_allowLarge = allowLarge;
    for (const TableEntry &entry : *entries)
        package.m_parts.insert(entry.name.toLower(), entry.name);
    return package;
}

bool ZipPackage::containsUnder(const QString &prefix) const
{
    return std::any_of(m_parts.keyBegin(), m_parts.keyEnd(),
                       [&](const QString &name) { return name.startsWith(prefix.toLower()); });
}

Result<ByteSourcePtr> ZipPackage::openPart(const QString &part) const
{
    const auto name = m_parts.constFind(part.toLower());
    if (name == m_parts.constEnd())
        return damagedFile(m_fileName);
    if (const Status allowed = checkUnpackedSize(m_path, *name, m_allowLarge); !allowed)
        return allowed.error();
    Result<ByteSourcePtr> source = openZipEntry(m_path, *name);
    if (!source)
        return source;
    return readAhead(std::move(source).value());
}

Status ZipPackage::parse(const QString &part, XmlHandler &handler, Progress &progress) const
{
    const Result<ByteSourcePtr> source = openPart(part);
    if (!source)
        return source.error();
    return parseXml(**source, handler, m_fileName, progress);
}

Status ZipPackage::parseOptional(const QString &part, XmlHandler &handler, Progress &progress) const
{
    return contains(part) ? parse(part, handler, progress) : ok();
}

} // namespace sphygma
