// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importreportlines.h"

#include "app/base/numbertext.h"
#include "app/base/translator.h"
#include "app/import/sourcefiles.h"
#include "ui/models/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace sphygma {

namespace {

struct ReportLines
{
    Q_DECLARE_TR_FUNCTIONS(sphygma::ReportLines)
};

template<typename T>
QString evidence(const Chosen<T> &chosen)
{
    return chosen.byUser ? ReportLines::tr("chosen by you") : chosen.why;
}

QString signName(QChar sign)
{
    switch (sign.unicode()) {
    case u'\t':
        return ReportLines::tr("tab");
    case u' ':
    case u'\u00A0':
    case u'\u2009':
    case u'\u202F':
        return ReportLines::tr("space");
    case 0:
        return ReportLines::tr("none");
    default:
        return QString(sign);
    }
}

QString orderName(DateOrder order)
{
    switch (order) {
    case DateOrder::YearFirst:
        return ReportLines::tr("year first");
    case DateOrder::DayFirst:
        return ReportLines::tr("day first");
    case DateOrder::MonthFirst:
        return ReportLines::tr("month first");
    case DateOrder::Unknown:
        break;
    }
    return {};
}

void addDialect(const TextDialect &dialect, QList<ReportLine> &lines)
{
    if (dialect.encoding.value.isEmpty())
        return;
    lines.append({ReportLines::tr("Encoding"), dialect.encoding.value, evidence(dialect.encoding)});
    const QString delimiter = dialect.delimiter.value;
    lines.append({ReportLines::tr("Separator"), delimiter.size() == 1 ? signName(delimiter[0]) : delimiter,
                  evidence(dialect.delimiter)});
    lines.append({ReportLines::tr("Quotes"), signName(dialect.quote.value), evidence(dialect.quote)});
    lines.append({ReportLines::tr("Decimal sign"), signName(dialect.decimalSign.value),
                  evidence(dialect.decimalSign)});
    lines.append({ReportLines::tr("Thousands sign"), signName(dialect.thousandsSign.value),
                  evidence(dialect.thousandsSign)});
    // A column whose dates tell their order is read as they tell, whatever was chosen.
    const QString dates = dialect.dateOrder.byUser
        ? ReportLines::tr("chosen by you, for dates that can be read in both ways")
        : dialect.dateOrder.why;
    lines.append({ReportLines::tr("Order of dates"), orderName(dialect.dateOrder.value), dates});
    lines.append(
        {ReportLines::tr("Comments begin with"), dialect.commentSign.value, evidence(dialect.commentSign)});
    const int line = dialect.headerLine.value;
    lines.append({ReportLines::tr("Names of the columns"),
                  line > 0 ? ReportLines::tr("line %1").arg(line) : ReportLines::tr("made by us"),
                  evidence(dialect.headerLine)});
}

} // namespace

static void addSource(const SourceFile &source, QList<ReportLine> &lines)
{
    lines.append({ReportLines::tr("File"), source.path, {}});
    lines.append({ReportLines::tr("Table"), source.member, {}});
    lines.append({ReportLines::tr("Size"), QLocale().formattedDataSize(source.bytes), {}});
    lines.append({ReportLines::tr("SHA-256"), QString::fromLatin1(source.sha256.toHex()), {}});
}

QList<ReportLine> fileLines(const RawData &raw)
{
    QList<ReportLine> lines;
    for (const SourceFile &source : sourceFiles(raw.table, raw.report))
        addSource(source, lines);
    lines.append({ReportLines::tr("Records"), readableNumber(raw.report.records), {}});
    QStringList skipped = raw.report.options.skippedColumns;
    skipped.sort();
    lines.append({ReportLines::tr("Columns left out"), skipped.join(QStringLiteral(", ")),
                  ReportLines::tr("chosen by you")});
    addDialect(raw.report.dialect, lines);
    lines.removeIf([](const ReportLine &line) { return line.value.isEmpty(); });
    return lines;
}

QList<ReportLine> columnLines(const RawData &raw, const Translator &words)
{
    QList<ReportLine> lines;
    for (qsizetype c = 0; c < raw.table.columnCount(); ++c) {
        const ColumnInfo &info = raw.table.info(c);
        QStringList what{typeName(info.type)};
        if (!info.role.isEmpty())
            what.append(roleName(info.role));
        if (!info.unit.isEmpty())
            what.append(unitName(words, info.unit));
        lines.append({info.name, what.join(QStringLiteral(", ")), raw.report.typeEvidence.value(c)});
    }
    return lines;
}

} // namespace sphygma
