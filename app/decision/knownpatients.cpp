// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/knownpatients.h"

#include "app/clinical/rowgroups.h"

#include <algorithm>

namespace sphygma {

void KnownPatients::Texts::add(const QString &text)
{
    if (starts.empty())
        starts.push_back(0);
    all += text.toStdString();
    all += '\0';
    starts.push_back(all.size());
}

KnownPatients::KnownPatients(QList<Patient> people)
{
    std::sort(people.begin(), people.end());
    for (const auto &[name, row] : std::as_const(people)) {
        m_names.add(name);
        m_folded.add(name.toCaseFolded());
        m_rows.push_back(row);
    }
}

KnownPatients::Found KnownPatients::find(const QString &part, qsizetype most) const
{
    const std::string wanted = part.toCaseFolded().toStdString();
    Found found;
    size_t person = 0;
    for (size_t at = m_folded.all.find(wanted); at < m_folded.all.size();
         at = m_folded.all.find(wanted, m_folded.starts[++person])) {
        while (m_folded.starts[person + 1] <= at)
            ++person;
        if (++found.count <= most)
            found.first.append(
                {QString::fromUtf8(m_names.all.c_str() + m_names.starts[person]), m_rows[person]});
    }
    return found;
}

Result<KnownPatientsPtr> knownPatients(const Table &table, Progress &progress)
{
    const qsizetype column = table.indexOfRole(QStringLiteral("patient_id"));
    if (column < 0)
        return std::make_shared<const KnownPatients>();
    const auto groups = groupRows(table, column, progress);
    if (!groups)
        return groups.error();
    QList<KnownPatients::Patient> people;
    for (qsizetype i = 0; i < groups->count(); ++i)
        people.append({groups->label(table, column, i), groups->firstRows[static_cast<size_t>(i)]});
    return std::make_shared<const KnownPatients>(std::move(people));
}

} // namespace sphygma
