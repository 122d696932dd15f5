// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace sphygma {

/// Which physical line of the file each data row starts on. Holds only the places where the distance between
/// row and line changes (records over several lines, blank lines), so that an ordinary file costs nothing.
class LineMap
{
public:
    /// Rows are added in order; \a line counts from 1.
    void addRow(qsizetype row, qint64 line);
    qint64 lineOf(qsizetype row) const;

    struct Jump
    {
        qsizetype row; ///< from this row on …
        qint64 offset; ///< … line = row + offset
        bool operator==(const Jump &) const = default;
    };

    const std::vector<Jump> &jumps() const { return m_jumps; }

    static LineMap fromJumps(std::vector<Jump> jumps);

private:
    std::vector<Jump> m_jumps;
};

/// A file that rows came from.
struct SourceFile
{
    QString path; ///< as the user gave it
    QString member; ///< the entry inside an archive; else empty
    QByteArray sha256; ///< of the file's bytes, 32 bytes
    qint64 bytes = 0;

    bool operator==(const SourceFile &) const = default;
};

/// Where the rows of a table come from: row r is data row r + 1 ("record") of the source, unless sourceRows
/// says which.
struct Lineage
{
    QList<SourceFile> sources;
    LineMap lines;
    /// By row, where a step made several rows of one; empty where rows are those of the source.
    std::vector<quint32> sourceRows = {};
};

} // namespace sphygma
