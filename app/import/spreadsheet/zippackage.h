// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/archive/ziparchive.h"
#include "app/import/spreadsheet/xmlparser.h"

#include <QHash>

namespace sphygma {

/// An office document: a zip archive of parts, most of them XML. The archive is checked as every other.
class ZipPackage
{
public:
    /// \a allowLarge: parts may unpack to more than 100 times their size.
    static Result<ZipPackage> open(const QString &path, bool allowLarge);

    /// Part names differ in more than case.
    bool contains(const QString &part) const { return m_parts.contains(part.toLower()); }

    /// Parts whose name starts with \a prefix.
    bool containsUnder(const QString &prefix) const;

    /// Unreadable when it is not there.
    Result<ByteSourcePtr> openPart(const QString &part) const;

    /// A part that is not there is as one without content.
    Status parseOptional(const QString &part, XmlHandler &handler, Progress &progress) const;
    Status parse(const QString &part, XmlHandler &handler, Progress &progress) const;

    /// The file's name, for messages.
    const QString &fileName() const { return m_fileName; }

private:
    QString m_path;
    QString m_fileName;
    QHash<QString, QString> m_parts; ///< lower case → name
    bool m_allowLarge = false;
};

} // namespace sphygma
