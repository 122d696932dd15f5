// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/importreportjson.h"

#include "app/import/importoptionsjson.h"
#include "app/project/phrasejson.h"

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

QJsonValue plain(const QString &text)
{
    return text;
}

QJsonValue plain(QChar sign)
{
    return sign.isNull() ? QString() : QString(sign);
}

QJsonValue plain(DateOrder order)
{
    return static_cast<int>(order);
}

QJsonValue plain(int number)
{
    return number;
}

void read(const QJsonValue &json, QString &text)
{
    text = json.toString();
}

void read(const QJsonValue &json, QChar &sign)
{
    const QString text = json.toString();
    sign = text.isEmpty() ? QChar() : text[0];
}

void read(const QJsonValue &json, DateOrder &order)
{
    const int value = json.toInt();
    order = value >= 0 && value <= static_cast<int>(DateOrder::MonthFirst) ? static_cast<DateOrder>(value)
                                                                           : DateOrder::Unknown;
}

void read(const QJsonValue &json, int &number)
{
    number = json.toInt();
}

template<typename T>
QJsonObject chosenJson(const Chosen<T> &chosen)
{
    return {{u"value"_s, plain(chosen.value)}, {u"byUser"_s, chosen.byUser}, {u"why"_s, chosen.why}};
}

template<typename T>
void readChosen(const QJsonValue &json, Chosen<T> &chosen)
{
    read(json[u"value"], chosen.value);
    chosen.byUser = json[u"byUser"].toBool();
    chosen.why = json[u"why"].toString();
}

QJsonObject dialectJson(const TextDialect &dialect)
{
    return {{u"encoding"_s, chosenJson(dialect.encoding)},
            {u"delimiter"_s, chosenJson(dialect.delimiter)},
            {u"quote"_s, chosenJson(dialect.quote)},
            {u"decimalSign"_s, chosenJson(dialect.decimalSign)},
            {u"thousandsSign"_s, chosenJson(dialect.thousandsSign)},
            {u"dateOrder"_s, chosenJson(dialect.dateOrder)},
            {u"headerLine"_s, chosenJson(dialect.headerLine)},
            {u"escape"_s, chosenJson(dialect.escape)},
            {u"commentSign"_s, chosenJson(dialect.commentSign)}};
}

TextDialect dialectFromJson(const QJsonValue &json)
{
    TextDialect dialect;
    readChosen(json[u"encoding"], dialect.encoding);
    readChosen(json[u"delimiter"], dialect.delimiter);
    readChosen(json[u"quote"], dialect.quote);
    readChosen(json[u"decimalSign"], dialect.decimalSign);
    readChosen(json[u"thousandsSign"], dialect.thousandsSign);
    readChosen(json[u"dateOrder"], dialect.dateOrder);
    readChosen(json[u"headerLine"], dialect.headerLine);
    readChosen(json[u"escape"], dialect.escape);
    readChosen(json[u"commentSign"], dialect.commentSign);
    return dialect;
}

QJsonObject guessJson(const RoleGuess &guess)
{
    return {{u"role"_s, guess.role},         {u"score"_s, guess.score},
            {u"certain"_s, guess.certain},   {u"unit"_s, guess.unit},
            {u"evidence"_s, guess.evidence}, {u"assumption"_s, phraseJson(guess.assumption)}};
}

RoleGuess guessFromJson(const QJsonValue &json)
{
    RoleGuess guess;
    guess.role = json[u"role"].toString();
    guess.score = json[u"score"].toDouble();
    guess.certain = json[u"certain"].toBool();
    guess.unit = json[u"unit"].toString();
    guess.evidence = json[u"evidence"].toString();
    guess.assumption = phraseFromJson(json[u"assumption"]).value_or(Phrase());
    return guess;
}

QJsonObject issueJson(const ImportIssue &issue)
{
    return {{u"severity"_s, static_cast<int>(issue.severity)},
            {u"line"_s, issue.line},
            {u"record"_s, issue.record},
            {u"column"_s, issue.column},
            {u"message"_s, phraseJson(issue.message)},
            {u"hint"_s, phraseJson(issue.hint)},
            {u"file"_s, issue.file}};
}

std::optional<ImportIssue> issueFromJson(const QJsonValue &json)
{
    const int severity = json[u"severity"].toInt(-1);
    const auto message = phraseFromJson(json[u"message"]);
    const auto hint = phraseFromJson(json[u"hint"]);
    if (severity < 0 || severity > static_cast<int>(ImportIssue::Severity::Problem) || !message || !hint)
        return {};
    return ImportIssue{static_cast<ImportIssue::Severity>(severity),
                       json[u"line"].toInteger(),
                       json[u"record"].toInteger(),
                       json[u"column"].toString(),
                       *message,
                       *hint,
                       json[u"file"].toString()};
}

std::optional<QList<ImportIssue>> issuesFromJson(const QJsonValue &json)
{
    QList<ImportIssue> issues;
    for (const QJsonValue value : json.toArray()) {
        const auto issue = issueFromJson(value);
        if (!issue)
            return {};
        issues.append(*issue);
    }
    return issues;
}

template<typename List, typename ToJson>
QJsonArray arrayOf(const List &list, ToJson toJson)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(toJson(item));
    return array;
}

} // namespace

QJsonObject sourceJson(const SourceFile &source)
{
    return {{u"path"_s, source.path},
            {u"member"_s, source.member},
            {u"sha256"_s, QString::fromLatin1(source.sha256.toHex())},
            {u"bytes"_s, source.bytes}};
}

SourceFile sourceFromJson(const QJsonValue &json)
{
    return {json[u"path"].toString(), json[u"member"].toString(),
            QByteArray::fromHex(json[u"sha256"].toString().toLatin1()), json[u"bytes"].toInteger()};
}

QJsonObject importReportJson(const ImportReport &report)
{
    QJsonObject stages;
    for (auto stage = report.stageMs.cbegin(); stage != report.stageMs.cend(); ++stage)
        stages[stage.key()] = stage.value();
    return {{u"source"_s, sourceJson(report.source)},
            {u"format"_s, report.format},
            {u"options"_s, importOptionsJson(report.options)},
            {u"dialect"_s, dialectJson(report.dialect)},
            {u"records"_s, report.records},
            {u"physicalLines"_s, report.physicalLines},
            {u"roles"_s, arrayOf(report.roles, guessJson)},
            {u"typeEvidence"_s, QJsonArray::fromStringList(report.typeEvidence)},
            {u"assumptions"_s, phrasesJson(report.assumptions)},
            {u"issues"_s, arrayOf(report.issues, issueJson)},
            {u"issueCount"_s, report.issueCount},
            {u"stageMs"_s, stages}};
}

std::optional<ImportReport> importReportFromJson(const QJsonObject &json)
{
    const auto assumptions = phrasesFromJson(json[u"assumptions"]);
    const auto issues = issuesFromJson(json[u"issues"]);
    if (!assumptions || !issues)
        return {};
    ImportReport report;
    report.source = sourceFromJson(json[u"source"]);
    report.format = json[u"format"].toString();
    report.options = importOptionsFromJson(json[u"options"]);
    report.dialect = dialectFromJson(json[u"dialect"]);
    report.records = json[u"records"].toInteger();
    report.physicalLines = json[u"physicalLines"].toInteger();
    for (const QJsonValue guess : json[u"roles"].toArray())
        report.roles.append(guessFromJson(guess));
    for (const QJsonValue evidence : json[u"typeEvidence"].toArray())
        report.typeEvidence.append(evidence.toString());
    report.assumptions = *assumptions;
    report.issues = *issues;
    report.issueCount = json[u"issueCount"].toInteger();
    const QJsonObject stages = json[u"stageMs"].toObject();
    for (auto stage = stages.constBegin(); stage != stages.constEnd(); ++stage)
        report.stageMs[stage.key()] = stage.value().toDouble();
    return report;
}

} // namespace sphygma
