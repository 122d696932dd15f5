// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/table.h"

#include <QSet>

#include <memory>
#include <vector>

namespace sphygma {

/// Whether cells of such a column tell who somebody is.
bool isIdentifyingRole(const QString &role);

/// Columns that a de-identified report must not show: those of a role that tells who somebody is, free text
/// (as rules.json "deid" has it: a median of over 40 letters or 6 words), and texts that differ in nearly
/// every row.
QSet<qsizetype> personalColumns(const Table &table);

/// What the personal columns of tables hold, to be found again in any text. Immutable once it is shared.
class Identifiers
{
public:
    void add(const Table &table);
    void finish(); ///< after the last table

    /// Of the data: a whole cell, as it stands. Of the user: a part of a name too ("Berg"), and a short
    /// number after a word for a patient ("patient 17").
    enum class Words : quint8 { OfData, OfUser };

    /// \a text with … for everything that tells who somebody is; \a found counts on.
    QString masked(const QString &text, Words words, int *found = nullptr) const;

private:
    /// Hashes of texts; one in 10^9 reports would find what is not there.
    class Hashes
    {
    public:
        void add(QStringView text);
        void finish();
        bool contains(QStringView text) const;

    private:
        std::vector<quint64> m_all;
    };

    void addCell(const QString &cell, bool isName);
    qsizetype lengthAt(QStringView text, QStringView folded, qsizetype at, Words words) const;
    bool isFound(QStringView part, QStringView folded, QStringView before, Words words) const;

    Hashes m_cells; ///< without their case
    Hashes m_short; ///< of up to four letters, with their case: "Will" is not "will"
    Hashes m_nameParts; ///< likewise
    QSet<qsizetype> m_lengths;
    std::vector<qsizetype> m_longestFirst;
    QSet<quint32> m_starts; ///< first two letters, without their case
};

using IdentifiersPtr = std::shared_ptr<const Identifiers>;

} // namespace sphygma
