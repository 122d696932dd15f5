// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importreportfile.h"

#include "app/base/numbertext.h"
#include "app/base/translator.h"
#include "app/decision/finding.h"
#include "app/table/csvtext.h"
#include "ui/data/importreportlines.h"
#include "ui/data/misfits.h"
#include "ui/data/sourcename.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

struct ReportFile
{
    Q_DECLARE_TR_FUNCTIONS(sphygma::ReportFile)
};

QString severityName(ImportIssue::Severity severity)
{
    switch (severity) {
    case ImportIssue::Severity::Note:
        return ReportFile::tr("Note");
    case ImportIssue::Severity::Warning:
        return ReportFile::tr("Warning");
    case ImportIssue::Severity::Problem:
        break;
    }
    return ReportFile::tr("Problem");
}

/// What is listed, or that more was only counted.
QString countSentence(const ImportReport &report, bool hasFound)
{
    const qint64 more = report.issueCount - report.issues.size();
    if (report.issueCount == 0)
        return hasFound ? QString() : ReportFile::tr("Nothing unusual was found.");
    return more > 0 ? ReportFile::tr("%1 notes, of which %2 are listed.")
                          .arg(readableNumber(report.issueCount),
                               readableNumber(static_cast<qint64>(report.issues.size())))
                    : ReportFile::tr("%1 notes.").arg(readableNumber(report.issueCount));
}

/// A part of the report: a heading and what stands under it.
struct Part
{
    QString heading;
    QList<ReportLine> lines;
};

QList<Part> partsOf(const RawData &raw, const Translator &words)
{
    QList<ReportLine> assumptions, issues;
    for (const Phrase &assumption : raw.report.assumptions)
        assumptions.append({{}, words.text(assumption), {}});
    for (const ImportIssue &issue : raw.report.issues)
        issues.append({severityName(issue.severity), words.text(issueSentence(issue, noteFile(raw))),
                       words.text(issue.hint)});
    if (assumptions.isEmpty())
        assumptions.append({{}, ReportFile::tr("Nothing was assumed."), {}});
    QStringList found = sentences(foundCells(raw.table));
    found.append(countSentence(raw.report, !found.isEmpty()));
    for (const QString &sentence : std::as_const(found)) {
        if (!sentence.isEmpty())
            issues.prepend({{}, sentence, {}});
    }
    return {{ReportFile::tr("The file"), fileLines(raw)},
            {ReportFile::tr("The columns"), columnLines(raw, words)},
            {ReportFile::tr("What was assumed"), assumptions},
            {ReportFile::tr("Notes about the file"), issues}};
}

} // namespace

QString importReportText(const RawData &raw, const Translator &words)
{
    QString text = ReportFile::tr("How %1 was read").arg(sourceNames(raw)) + u'\n';
    for (const Part &part : partsOf(raw, words)) {
        text += u'\n' + part.heading + u'\n';
        for (const ReportLine &line : part.lines) {
            text += u"  "_s + (line.caption.isEmpty() ? QString() : line.caption + u": "_s) + line.value;
            if (!line.why.isEmpty())
                text += u" ("_s + line.why + u')';
            text += u'\n';
        }
    }
    return text + u'\n' + words.text(safetySentence()) + u'\n';
}

QString importReportHtml(const RawData &raw, const Translator &words)
{
    const QString title = ReportFile::tr("How %1 was read").arg(sourceNames(raw)).toHtmlEscaped();
    QString html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
                   "<style>body{font-family:sans-serif;max-width:60em;margin:2em auto;color:#1c2733}"
                   "td{vertical-align:top;padding:.2em 1em .2em "
                   "0}.why{color:#5b6875}h2{font-size:1.1em}</style></head>\n"
                   "<body><h1>%1</h1>\n"_s.arg(title);
    for (const Part &part : partsOf(raw, words)) {
        html += u"<h2>%1</h2>\n<table>\n"_s.arg(part.heading.toHtmlEscaped());
        for (const ReportLine &line : part.lines)
            html += u"<tr><td>"_s + line.caption.toHtmlEscaped() + u"</td><td>"_s + line.value.toHtmlEscaped()
                + u"</td><td class=\"why\">"_s + line.why.toHtmlEscaped() + u"</td></tr>\n"_s;
        html += u"</table>\n"_s;
    }
    return html + u"<p>"_s + words.text(safetySentence()).toHtmlEscaped() + u"</p></body></html>\n"_s;
}

QString importIssuesCsv(const RawData &raw, const Translator &words)
{
    std::string csv = "severity,file,line,record,column,message,hint\n";
    for (const ImportIssue &issue : raw.report.issues) {
        const auto number = [](qint64 n) { return n > 0 ? QString::number(n) : QString(); };
        const QString file = issue.file.isEmpty() ? noteFile(raw) : issue.file;
        const QStringList fields{severityName(issue.severity), file,         number(issue.line),
                                 number(issue.record),         issue.column, words.text(issue.message),
                                 words.text(issue.hint)};
        for (qsizetype i = 0; i < fields.size(); ++i) {
            appendCsvField(csv, fields[i].toStdString());
            csv += i + 1 < fields.size() ? ',' : '\n';
        }
    }
    return QString::fromStdString(csv);
}

Status writeImportReport(const RawData &raw, const Translator &words, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QString text = suffix == "csv"_L1 ? importIssuesCsv(raw, words)
        : suffix.startsWith("htm"_L1)       ? importReportHtml(raw, words)
                                            : importReportText(raw, words);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return Error{Error::Kind::Unwritable,
                     ReportFile::tr("The report could not be saved as %1: %2")
                         .arg(QFileInfo(path).fileName(), file.errorString()),
                     ReportFile::tr("Choose another folder.")};
    return ok();
}

} // namespace sphygma
