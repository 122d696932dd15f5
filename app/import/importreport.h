// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/phrase.h"
#include "app/clinical/role.h"
#include "app/import/importoptions.h"
#include "app/table/lineage.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace sphygma {

/// Something about the file that the user should know: never an error that stops the import.
struct ImportIssue
{
    enum class Severity : quint8 { Note, Warning, Problem };

    Severity severity = Severity::Note;
    qint64 line = 0; ///< physical line from 1; 0: the file as a whole
    qint64 record = 0; ///< data row from 1; 0: none
    QString column; ///< empty: the row as a whole
    Phrase message;
    Phrase hint;
    QString file = {}; ///< name of the file it is about, where several were read together; else empty
};

/// How a text file was understood: each choice with its evidence.
struct TextDialect
{
    Chosen<QString> encoding;
    Chosen<QString> delimiter;
    Chosen<QChar> quote; ///< QChar() when nothing is quoted
    Chosen<QChar> decimalSign;
    Chosen<QChar> thousandsSign; ///< QChar() for none
    Chosen<DateOrder> dateOrder;
    Chosen<int> headerLine; ///< physical line from 1; 0: the columns were named by us
    Chosen<QChar> escape; ///< QChar() where quotes are doubled
    Chosen<QString> commentSign; ///< empty: no line is a comment
};

/// Everything about how a file became a table. Rows and cells in equal rows and cells out.
struct ImportReport
{
    SourceFile source;
    QString format; ///< "csv", "tsv", "csv in zip" …: id, not for people
    ImportOptions options; ///< what was asked for, to ask for the same again; the rest was found
    TextDialect dialect;
    qint64 records = 0;
    qint64 physicalLines = 0;
    QList<RoleGuess> roles; ///< one a column
    QStringList typeEvidence; ///< one a column: why it has its type
    QStringList openDates; ///< columns of dates that stayed text: nothing tells day from month
    QList<Phrase> assumptions; ///< "blood_pressure is taken as systolic pressure in mmHg"
    QList<ImportIssue> issues; ///< at most issueLimit a kind; the rest only counted
    qint64 issueCount = 0; ///< all of them
    QMap<QString, double> stageMs; ///< milliseconds a stage: "read", "scan", "parse" …
};

/// One cell of the preview: as it stands in the file, and as it was understood.
struct PreviewCell
{
    QString raw;
    QString parsed; ///< empty where there is no value
    bool fits = true; ///< false: kept as original text
};

struct PreviewColumn
{
    QString name;
    ColumnType type = ColumnType::Text;
    QString typeWhy;
    RoleGuess role;
    QString unit;
};

struct ImportPreview
{
    TextDialect dialect;
    QList<PreviewColumn> columns;
    QList<QList<PreviewCell>> rows;
    QList<qint64> lines; ///< physical line of each row
    QList<ImportIssue> issues; ///< of the part that was read
    QList<Phrase> assumptions;
    QStringList openDates; ///< as in ImportReport: to be asked
    qint64 bytes = 0;
    bool complete = false; ///< the whole file was read for the preview
};

/// The issue as one plain sentence: "visits.csv, line 12, column sbp: …". \a fileName stands where it names
/// no file itself; empty for none.
Phrase issueSentence(const ImportIssue &issue, const QString &fileName);

} // namespace sphygma
