// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/question.h"

#include "app/analysis/guide/guidetext.h"
#include "app/analysis/guide/questionkind.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sphygma {

static Result<QuestionSpec> readQuestion(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, u"%1 could not be read."_s.arg(path), file.errorString()};
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    if (!json.isObject())
        return Error{Error::Kind::DoesNotFit, u"%1 is not a question: JSON is expected."_s.arg(path), {}};
    return QuestionSpec::fromJson(json.object());
}

static Result<GuideAnswer> answerOver(const Table &table, const QuestionSpec &spec, GuideQuestion &asked,
                                      Progress &progress)
{
    const auto facts = learnFacts(table, progress);
    if (!facts)
        return facts.error();
    const auto question = resolveQuestion(table, *facts, spec);
    if (!question)
        return question.error();
    asked = *question;
    return answerQuestion(table, asked, progress);
}

/// The question as it was understood: no column is left to be chosen.
static QJsonObject askedJson(QuestionSpec spec, const GuideQuestion &asked, const Table &table)
{
    const auto name = [&](qsizetype column) { return column < 0 ? QString() : table.info(column).name; };
    spec.outcome = name(asked.outcome);
    spec.other = name(asked.other);
    spec.time = name(asked.time);
    spec.columns.clear();
    for (const qsizetype column : asked.columns)
        spec.columns.append(name(column));
    return spec.toJson();
}

ExitCode answerTheQuestion(Session &session)
{
    const auto spec = readQuestion(session.options().question);
    if (!spec)
        return session.fail(spec.error(), ExitCode::DoesNotFit);
    const Table &table = session.result().table;
    GuideQuestion asked;
    const auto answer = answerOver(table, *spec, asked, session.progress());
    if (!answer)
        return session.fail(answer.error(), ExitCode::DoesNotFit);
    session.stage(u"question"_s);
    const Translator words(session.options().language);
    if (!session.options().json)
        session.out().write(
            answerText(words.text(questionKind(spec->question)->name), *answer, words).toUtf8());
    QJsonObject json = answerJson(*answer, words);
    json.insert(u"asked"_s, askedJson(*spec, asked, table));
    return session.finish({{u"rowsIn"_s, table.rowCount()},
                           {u"rowsKept"_s, table.keptCount()},
                           {u"rowsRemoved"_s, table.rowCount() - table.keptCount()},
                           {u"question"_s, json}});
}

} // namespace sphygma
