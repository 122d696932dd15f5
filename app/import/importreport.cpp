// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importreport.h"

#include <QRegularExpression>

namespace sphygma {

static Phrase placeOf(const ImportIssue &issue, const QString &fileName)
{
    if (fileName.isEmpty() && !issue.column.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Column %1: %2"),
                          {issue.column, nested(issue.message)});
    if (fileName.isEmpty())
        return issue.message;
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

/// Whether it ends as a sentence does; one that ends with a list of columns does not.
static bool isWholeSentence(const Phrase &phrase)
{
    static const QRegularExpression lastPlace(QStringLiteral("%([1-9])$"));
    const auto match = lastPlace.match(phrase.source);
    if (!match.hasMatch())
        return phrase.source.endsWith(u'.') || phrase.source.endsWith(u'?');
    const qsizetype place = match.capturedView(1).toInt() - 1;
    if (place >= phrase.values.size())
        return false;
    if (const auto *text = std::get_if<QString>(&phrase.values[place]))
        return text->endsWith(u'.') || text->endsWith(u'?');
    const auto *inner = std::get_if<std::shared_ptr<const Phrase>>(&phrase.values[place]);
    return inner && isWholeSentence(**inner);
}

Phrase issueSentence(const ImportIssue &issue, const QString &fileName)
{
    const Phrase place = placeOf(issue, issue.file.isEmpty() ? fileName : issue.file);
    if (issue.hint.isEmpty())
        return place;
    if (!isWholeSentence(issue.message))
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1. %2"), {nested(place), nested(issue.hint)});
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 %2"), {nested(place), nested(issue.hint)});
}

} // namespace sphygma
