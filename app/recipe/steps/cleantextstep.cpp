// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/cleantextstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"
#include "app/recipe/steps/textpass.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static QStringList caseIds()
{
    return {u"keep"_s, u"lower"_s, u"upper"_s, u"title"_s};
}

static QString titled(const QString &text)
{
    QString title = text.toLower();
    bool isStart = true;
    for (QChar &c : title) {
        if (isStart)
            c = c.toUpper();
        isStart = !c.isLetterOrNumber() && !c.isMark() && c != u'\'' && c != u'’';
    }
    return title;
}

static QString cleaned(const QString &text, const CleanText &asked)
{
    const QString spaced = asked.keepSpaces ? text : text.simplified();
    switch (asked.letters) {
    case CleanText::Case::Lower:
        return spaced.toLower();
    case CleanText::Case::Upper:
        return spaced.toUpper();
    case CleanText::Case::Title:
        return titled(spaced);
    case CleanText::Case::Keep:
        break;
    }
    return spaced;
}

CleanTextStep::CleanTextStep(CleanText parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> CleanTextStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    CleanText asked{parameters.texts(u"columns"_s), CleanText::Case::Keep, false};
    asked.letters = static_cast<CleanText::Case>(
        std::max(qsizetype(0), caseIds().indexOf(parameters.choice(u"case"_s, caseIds()))));
    asked.keepSpaces = parameters.flag(u"keepSpaces"_s);
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return cleanText(std::move(asked));
}

QString CleanTextStep::id() const
{
    return QLatin1String(kind);
}

Phase CleanTextStep::phase() const
{
    return Phase::Shape;
}

QJsonObject CleanTextStep::parameters() const
{
    return {{u"columns"_s, QJsonArray::fromStringList(m_asked.columns)},
            {u"case"_s, caseIds()[static_cast<qsizetype>(m_asked.letters)]},
            {u"keepSpaces"_s, m_asked.keepSpaces}};
}

QStringList CleanTextStep::columnsNeeded() const
{
    return m_asked.columns;
}

StepPtr CleanTextStep::renamed(const QHash<QString, QString> &newNames) const
{
    CleanText next = m_asked;
    next.columns = newNamesOf(m_asked.columns, newNames);
    return cleanText(std::move(next));
}

Result<StepOutcome> CleanTextStep::run(const Table &table, const StepContext &, Progress &progress) const
{
    const auto columns = requireColumns(table, m_asked.columns);
    if (!columns)
        return columns.error();
    return changeTexts(
        table, *columns, [this](const QString &text) { return cleaned(text, m_asked); }, progress);
}

Phrase CleanTextStep::sentence() const
{
    const PhraseValue columns = nested(columnsPhrase(m_asked.columns));
    switch (m_asked.letters) {
    case CleanText::Case::Lower:
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Tidy the spaces of texts in %1, all in small letters"), {columns});
    case CleanText::Case::Upper:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Tidy the spaces of texts in %1, all in capitals"),
                          {columns});
    case CleanText::Case::Title:
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Tidy the spaces of texts in %1, each word with a capital"),
            {columns});
    case CleanText::Case::Keep:
        break;
    }
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Tidy the spaces of texts in %1"), {columns});
}

QString CleanTextStep::reason() const
{
    return u"spaces and case"_s;
}

StepPtr cleanText(CleanText parameters)
{
    return std::make_shared<CleanTextStep>(std::move(parameters));
}

} // namespace sphygma
