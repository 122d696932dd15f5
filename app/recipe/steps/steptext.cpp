// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/steptext.h"

#include "app/clinical/role.h"
#include "app/clinical/unit.h"

#include <QCoreApplication>

namespace sphygma {

static constexpr qsizetype namesShown = 6;

Phrase listed(const QList<Phrase> &parts)
{
    if (parts.isEmpty())
        return {};
    Phrase list = parts.first();
    for (qsizetype i = 1; i + 1 < parts.size(); ++i)
        list = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, %2"), {nested(list), nested(parts[i])});
    if (parts.size() > 1)
        list = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 and %2"), {nested(list), nested(parts.last())});
    return list;
}

static Phrase shortened(const QList<Phrase> &parts)
{
    if (parts.size() <= namesShown)
        return listed(parts);
    const qsizetype rest = parts.size() - namesShown + 1;
    QList<Phrase> shown = parts.first(namesShown - 1);
    shown.append(Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n more"), {}, rest));
    return listed(shown);
}

Phrase listed(const QStringList &names)
{
    QList<Phrase> parts;
    for (const QString &name : names)
        parts.append(Phrase::verbatim(name));
    return shortened(parts);
}

Phrase quoted(const QString &word)
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "“%1”"), {word});
}

Phrase columnsPhrase(const QStringList &columns)
{
    if (columns.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "all columns"));
    return listed(columns);
}

Phrase unitPhrase(const QString &code)
{
    return {UnitBook::readable(code), {}, {}};
}

Phrase rolePhrase(const QString &role)
{
    return {roleLabel(role), {}, {}};
}

} // namespace sphygma
