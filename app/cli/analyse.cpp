// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chart.h"
#include "app/cli/commands.h"
#include "app/cli/question.h"
#include "app/decision/finding.h"

using namespace Qt::StringLiterals;

namespace sphygma {

/// What the JSON says, for people at a terminal.
static void printFindings(Session &session, const Decision &decision, const QList<Phrase> &assumptions)
{
    const Translator words(session.options().language);
    QString text;
    for (const Finding &finding : findings(decision, session.rules(), *session.state().guideline)) {
        text += words.text(finding.title) + u"\n  "_s + words.text(finding.keyFigure);
        if (!finding.label.isEmpty())
            text += u"  "_s + words.text(finding.label);
        text += u'\n';
        for (const Phrase &sentence : finding.sentences)
            text += u"  "_s + words.text(sentence) + u'\n';
        for (const auto &[label, value] : finding.rows)
            text += u"  "_s + words.text(label) + u": "_s + words.text(value) + u'\n';
    }
    for (const Phrase &assumption : assumptions)
        text += words.text(assumption) + u'\n';
    text += words.text(safetySentence()) + u'\n';
    session.out().write(text.toUtf8());
}

ExitCode analyseCommand(Session &session)
{
    for (const auto stage :
         {+[](Session &s) { return s.read(false); }, +[](Session &s) { return s.runRecipe(); }}) {
        if (const ExitCode code = stage(session); code != ExitCode::Done)
            return code;
    }
    if (!session.options().question.isEmpty())
        return answerTheQuestion(session); // of any table, pressures or not
    if (!session.options().chart.isEmpty()) {
        if (const ExitCode code = drawChart(session); code != ExitCode::Done)
            return code;
    }
    const Table &table = session.result().table;
    const auto decision = decide(table, session.rules(), session.progress());
    if (!decision)
        return session.fail(decision.error(), ExitCode::DoesNotFit);
    session.stage(u"decide"_s);
    const QList<Phrase> assumptions = allAssumptions(session.raw()->report.assumptions, *decision);
    if (!session.options().json)
        printFindings(session, *decision, assumptions);
    QJsonObject json = decisionJson(*decision, table, assumptions);
    if (!session.options().chart.isEmpty())
        json.insert(u"chart"_s, session.options().output);
    return session.finish(std::move(json));
}

} // namespace sphygma
