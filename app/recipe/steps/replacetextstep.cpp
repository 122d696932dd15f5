// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/replacetextstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"
#include "app/recipe/steps/textpass.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static QStringList matchIds()
{
    return {u"part"_s, u"whole"_s, u"pattern"_s};
}

static QStringList purposeIds()
{
    return {u""_s, u"takeUnitAway"_s, u"decimalComma"_s};
}

/// A pattern that would search for ever gives up, and its cell stays as it is.
static constexpr QStringView prefix = u"(*LIMIT_MATCH=100000)";
static constexpr qsizetype prefixLength = prefix.size();

static QRegularExpression patternOf(const ReplaceText &asked)
{
    QString pattern =
        asked.match == ReplaceText::Match::Pattern ? asked.find : QRegularExpression::escape(asked.find);
    if (asked.match == ReplaceText::Match::Whole)
        pattern = u"\\A"_s + pattern + u"\\z"_s;
    return QRegularExpression(prefix.toString() + pattern,
                              QRegularExpression::UseUnicodePropertiesOption
                                  | (asked.exactCase ? QRegularExpression::NoPatternOption
                                                     : QRegularExpression::CaseInsensitiveOption));
}

static QString replaced(const QString &text, const QRegularExpression &pattern, const QString &with)
{
    QString changed = text;
    return changed.replace(pattern, with);
}

ReplaceTextStep::ReplaceTextStep(ReplaceText parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> ReplaceTextStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    ReplaceText asked{parameters.texts(u"columns"_s), parameters.neededText(u"find"_s),
                      parameters.text(u"with"_s)};
    const QString match = parameters.choice(u"match"_s, matchIds());
    asked.match = static_cast<ReplaceText::Match>(std::max(qsizetype(0), matchIds().indexOf(match)));
    asked.exactCase = parameters.flag(u"exactCase"_s);
    const QString purpose = parameters.choice(u"purpose"_s, purposeIds());
    asked.purpose = static_cast<ReplaceText::Purpose>(std::max(qsizetype(0), purposeIds().indexOf(purpose)));
    const QRegularExpression pattern = patternOf(asked);
    if (!pattern.isValid())
        parameters.reject(
            u"find"_s,
            QCoreApplication::translate("sphygma", "it is no regular expression: at character %1, %2.")
                .arg(QString::number(std::max(qsizetype(0), pattern.patternErrorOffset() - prefixLength) + 1),
                     pattern.errorString()));
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return replaceText(std::move(asked));
}

QString ReplaceTextStep::id() const
{
    return QLatin1String(kind);
}

Phase ReplaceTextStep::phase() const
{
    return Phase::Repair;
}

QJsonObject ReplaceTextStep::parameters() const
{
    QJsonObject json{{u"columns"_s, QJsonArray::fromStringList(m_asked.columns)},
                     {u"find"_s, m_asked.find},
                     {u"with"_s, m_asked.with},
                     {u"match"_s, matchIds()[static_cast<qsizetype>(m_asked.match)]},
                     {u"exactCase"_s, m_asked.exactCase}};
    if (m_asked.purpose != ReplaceText::Purpose::None)
        json.insert(u"purpose"_s, purposeIds()[static_cast<qsizetype>(m_asked.purpose)]);
    return json;
}

QStringList ReplaceTextStep::columnsNeeded() const
{
    return m_asked.columns;
}

StepPtr ReplaceTextStep::renamed(const QHash<QString, QString> &newNames) const
{
    ReplaceText next = m_asked;
    next.columns = newNamesOf(m_asked.columns, newNames);
    return replaceText(std::move(next));
}

Result<StepOutcome> ReplaceTextStep::run(const Table &table, const StepContext &, Progress &progress) const
{
    const auto columns = requireColumns(table, m_asked.columns);
    if (!columns)
        return columns.error();
    const QRegularExpression pattern = patternOf(m_asked);
    return changeTexts(
        table, *columns, [&](const QString &text) { return replaced(text, pattern, m_asked.with); },
        progress);
}

Phrase ReplaceTextStep::sentence() const
{
    const PhraseValue columns = nested(columnsPhrase(m_asked.columns));
    switch (m_asked.purpose) {
    case ReplaceText::Purpose::TakeUnitAway:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Take the unit behind the numbers of %1 away"),
                          {columns});
    case ReplaceText::Purpose::DecimalComma:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read the comma in numbers of %1 as the decimal sign"),
                          {columns});
    case ReplaceText::Purpose::None:
        break;
    }
    const QList<PhraseValue> values{m_asked.find, m_asked.with, columns};
    switch (m_asked.match) {
    case ReplaceText::Match::Whole:
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Replace “%1” by “%2” where it is the whole text in %3"), values);
    case ReplaceText::Match::Pattern:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Replace what matches the pattern “%1” by “%2” in %3"),
                          values);
    case ReplaceText::Match::Part:
        break;
    }
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Replace “%1” by “%2” in %3"), values);
}

QString ReplaceTextStep::reason() const
{
    return u"found and replaced"_s;
}

StepPtr replaceText(ReplaceText parameters)
{
    return std::make_shared<ReplaceTextStep>(std::move(parameters));
}

} // namespace sphygma
