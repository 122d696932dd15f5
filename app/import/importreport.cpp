// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importreport.h"

namespace sphygma {

static Phrase placeOf(const ImportIssue &issue, const QString &fileName)
{
    if (issue.line > 0 && !issue.column.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, line %2, column %3: %4"),
                          {fileName, QString::number(issue.line), issue.column, nested(issue.message)});
    if (issue.line > 0)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, line %2: %3"),
                          {fileName, QString::number(issue.line), nested(issue.message)});
    if (!issue.column.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, column %2: %3"),
                          {fileName, issue.column, nested(issue.message)});
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1: %2"), {fileName, nested(issue.message)});
}

Phrase issueSentence(const ImportIssue &issue, const QString &fileName)
{
    const Phrase place = placeOf(issue, fileName);
    if (issue.hint.isEmpty())
        return place;
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 %2"), {nested(place), nested(issue.hint)});
}

} // namespace sphygma
