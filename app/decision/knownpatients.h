// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/table.h"

#include <memory>
#include <string>

namespace sphygma {

/// Everybody in a table, to be found by a part of what they are called while it is typed: a million are
/// looked through in some 20 ms.
class KnownPatients
{
public:
    using Patient = std::pair<QString, qsizetype>; ///< the name, and the first kept row

    struct Found
    {
        QList<Patient> first; ///< in the order of the names
        qint64 count = 0; ///< all of them
    };

    KnownPatients() = default;
    explicit KnownPatients(QList<Patient> people);

    bool isEmpty() const { return m_rows.empty(); }

    /// Those whose name holds \a part, in small letters or large; with none, all. The first \a most are told.
    Found find(const QString &part, qsizetype most) const;

private:
    /// Texts one behind the other, each ended by a zero.
    struct Texts
    {
        std::string all;
        std::vector<size_t> starts; ///< of each, and the end

        void add(const QString &text);
    };

    Texts m_names, m_folded;
    std::vector<qsizetype> m_rows;
};

using KnownPatientsPtr = std::shared_ptr<const KnownPatients>;

/// Nobody without a column of patient numbers.
Result<KnownPatientsPtr> knownPatients(const Table &table, Progress &progress);

} // namespace sphygma
