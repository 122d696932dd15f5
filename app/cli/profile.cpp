// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/profile.h"

#include "app/base/numbertext.h"
#include "app/cli/commands.h"
#include "app/quality/indicator.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sphygma {

static QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

static QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

static QJsonValue orNull(QChar sign)
{
    return sign.isNull() ? QJsonValue() : QJsonValue(QString(sign));
}

static QJsonValue dateOrderId(DateOrder order)
{
    switch (order) {
    case DateOrder::YearFirst:
        return u"ymd"_s;
    case DateOrder::DayFirst:
        return u"dmy"_s;
    case DateOrder::MonthFirst:
        return u"mdy"_s;
    case DateOrder::Unknown:
        break;
    }
    return {};
}

static QJsonObject fileJson(const ImportReport &report)
{
    const TextDialect &dialect = report.dialect;
    QJsonObject file{{u"path"_s, report.source.path},
                     {u"sha256"_s, QString::fromLatin1(report.source.sha256.toHex())},
                     {u"bytes"_s, report.source.bytes},
                     {u"format"_s, report.format},
                     {u"encoding"_s, orNull(dialect.encoding.value)},
                     {u"delimiter"_s, orNull(dialect.delimiter.value)},
                     {u"quote"_s, orNull(dialect.quote.value)},
                     {u"decimal"_s, orNull(dialect.decimalSign.value)},
                     {u"thousands"_s, orNull(dialect.thousandsSign.value)},
                     {u"dateOrder"_s, dateOrderId(dialect.dateOrder.value)},
                     {u"headerLine"_s,
                      dialect.headerLine.value > 0 ? QJsonValue(dialect.headerLine.value) : QJsonValue()}};
    if (!report.source.member.isEmpty())
        file.insert(u"member"_s, report.source.member);
    return file;
}

static QJsonObject columnJson(const ColumnProfile &profile)
{
    QJsonObject reasons;
    for (auto it = profile.missingReasons.cbegin(); it != profile.missingReasons.cend(); ++it)
        reasons.insert(it.key(), it.value());
    QJsonObject labels;
    for (const ValueLabel &label : profile.info.valueLabels)
        labels.insert(label.code, label.label);
    const bool dated = storageOf(profile.info.type) == Storage::Ticks;
    QJsonValue quantiles;
    if (profile.quantiles) {
        const Quantiles &q = *profile.quantiles;
        quantiles = QJsonObject{
            {u"p05"_s, q.p05}, {u"p25"_s, q.p25}, {u"p50"_s, q.p50}, {u"p75"_s, q.p75}, {u"p95"_s, q.p95}};
    }
    return {{u"name"_s, profile.info.name},
            {u"label"_s, orNull(profile.info.label)},
            {u"type"_s, typeId(profile.info.type)},
            {u"role"_s, orNull(profile.info.role)},
            {u"unit"_s, orNull(profile.info.unit)},
            {u"valueLabels"_s, labels},
            {u"n"_s, profile.n},
            {u"missing"_s, profile.missing},
            {u"missingReasons"_s, reasons},
            {u"originalText"_s, profile.originalText},
            {u"distinct"_s, profile.distinct},
            {u"min"_s, dated ? orNull(profile.first) : orNull(profile.minimum)},
            {u"max"_s, dated ? orNull(profile.last) : orNull(profile.maximum)},
            {u"mean"_s, orNull(profile.mean)},
            {u"sd"_s, orNull(profile.sd)},
            {u"quantiles"_s, quantiles}};
}

static QString severityId(ImportIssue::Severity severity)
{
    switch (severity) {
    case ImportIssue::Severity::Note:
        return u"note"_s;
    case ImportIssue::Severity::Warning:
        return u"warning"_s;
    case ImportIssue::Severity::Problem:
        break;
    }
    return u"problem"_s;
}

static QJsonObject profileJson(const RawData &raw, const QList<ColumnProfile> &profiles,
                               const Translator &words)
{
    QJsonArray columns, assumptions, issues;
    for (const ColumnProfile &profile : profiles)
        columns.append(columnJson(profile));
    for (const Phrase &assumption : raw.report.assumptions)
        assumptions.append(words.text(assumption));
    for (const ImportIssue &issue : raw.report.issues) {
        issues.append(QJsonObject{{u"severity"_s, severityId(issue.severity)},
                                  {u"line"_s, issue.line > 0 ? QJsonValue(issue.line) : QJsonValue()},
                                  {u"column"_s, orNull(issue.column)},
                                  {u"message"_s, words.text(issue.message)},
                                  {u"hint"_s, words.text(issue.hint)}});
    }
    return {{u"file"_s, fileJson(raw.report)},
            {u"rows"_s, raw.table.rowCount()},
            {u"columns"_s, columns},
            {u"assumptions"_s, assumptions},
            {u"issues"_s, issues}};
}

static void printProfile(Session &session, const RawData &raw, const QList<ColumnProfile> &profiles)
{
    QString text = u"%1: %2 rows, %3 columns\n"_s.arg(raw.report.source.path)
                       .arg(raw.table.rowCount())
                       .arg(raw.table.columnCount());
    for (const ColumnProfile &profile : profiles) {
        text += u"  %1 (%2%3): n = %4, missing %5"_s.arg(
            profile.info.name, typeId(profile.info.type),
            profile.info.role.isEmpty() ? QString() : u", "_s + profile.info.role, QString::number(profile.n),
            QString::number(profile.missing));
        if (profile.mean)
            text += u", mean %1"_s.arg(readableShort(*profile.mean));
        text += u'\n';
    }
    session.out().write(text.toUtf8());
}

ExitCode profileCommand(Session &session)
{
    if (const ExitCode read = session.read(false); read != ExitCode::Done)
        return read;
    const RawData &raw = *session.raw();
    const auto profiles = profileTable(raw.table, session.progress());
    if (!profiles)
        return session.fail(profiles.error(), ExitCode::InternalError);
    session.stage(u"profile"_s);
    if (!session.options().json) {
        printProfile(session, raw, *profiles);
        return session.finish();
    }
    const QualityThresholds &thresholds = *session.state().thresholds; // a table alone has the standard ones
    const auto quality =
        qualityIndicators(raw.table, session.rules(), thresholds, QDate::currentDate(), session.progress());
    if (!quality)
        return session.fail(quality.error(), ExitCode::InternalError);
    session.stage(u"quality"_s);
    QJsonObject json = profileJson(raw, *profiles, Translator(session.options().language));
    QJsonObject graded = qualityJson(*quality, thresholds);
    graded.insert(u"thresholdsFrom"_s,
                  thresholds == QualityThresholds::standard() ? u"standard"_s : u"project"_s);
    json.insert(u"quality"_s, graded);
    return session.finish(json);
}

} // namespace sphygma
