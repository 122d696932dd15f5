// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/chosenentry.h"

#include "app/import/words.h"

using namespace Qt::StringLiterals;

namespace sphygma {

/// Some hundred names are of no use in a sentence.
static QString listed(const QStringList &names)
{
    constexpr qsizetype most = 20;
    if (names.size() <= most)
        return names.join(u", "_s);
    return u"%1, … (%2)"_s.arg(names.first(most).join(u", "_s)).arg(names.size());
}

Result<TableEntry> chosenEntry(const QList<TableEntry> &entries, const QString &archive,
                               const QString &wanted)
{
    QStringList names;
    for (const TableEntry &entry : entries)
        names.append(entry.name);
    if (entries.isEmpty())
        return Error{Error::Kind::Unreadable,
                     say(QT_TRANSLATE_NOOP("sphygma", "%1 holds no table in text form.")).arg(archive),
                     {}};
    if (wanted.isEmpty() && entries.size() == 1)
        return entries.first();
    QList<TableEntry> matching;
    for (const TableEntry &entry : entries) {
        if (entry.name == wanted)
            return entry;
        if (entry.name.section(u'/', -1) == wanted)
            matching.append(entry);
    }
    if (matching.size() == 1)
        return matching.first();
    const char *const text = wanted.isEmpty()
        ? QT_TRANSLATE_NOOP("sphygma", "%1 holds several tables: %2. Choose one of them.")
        : QT_TRANSLATE_NOOP("sphygma", "%1 holds no table called %3. It holds: %2.");
    QString message = say(text).arg(archive, listed(names));
    if (!wanted.isEmpty())
        message = message.arg(wanted);
    return Error{Error::Kind::DoesNotFit, message, {}};
}

} // namespace sphygma
