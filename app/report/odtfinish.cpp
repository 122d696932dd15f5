// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/odtfinish.h"

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

#include <QBuffer>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sphygma {

static QByteArray withAsianText(const QByteArray &xml)
{
    static const QRegularExpression western(u"fo:(font-size|font-weight|font-style)=(\"[^\"]*\")"_s);
    return QString::fromUtf8(xml).replace(western, u"fo:\\1=\\2 style:\\1-asian=\\2"_s).toUtf8();
}

static QString withKeptStyles(QString xml, const QList<OdtHeading> &headings)
{
    QSet<int> kept;
    for (const OdtHeading &heading : headings) {
        if (kept.contains(heading.format))
            continue;
        kept.insert(heading.format);
        const QRegularExpression style(
            u"(<style:style style:name=\"p%1\" style:family=\"paragraph\">\\s*<style:paragraph-properties)"_s
                .arg(heading.format));
        xml.replace(style, u"\\1 fo:keep-with-next=\"always\""_s);
    }
    return xml;
}

static QByteArray withHeadings(const QByteArray &xml, const QList<OdtHeading> &headings)
{
    static const QRegularExpression paragraph(u"<text:p text:style-name=\"p(\\d+)\">(.*?)</text:p>"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
    const QString text = withKeptStyles(QString::fromUtf8(xml), headings);
    QString result;
    qsizetype copied = 0, next = 0;
    for (auto each = paragraph.globalMatch(text); each.hasNext() && next < headings.size();) {
        const QRegularExpressionMatch match = each.next();
        const OdtHeading &heading = headings[next];
        if (match.capturedView(1).toInt() != heading.format)
            continue;
        ++next;
        result += QStringView(text).sliced(copied, match.capturedStart() - copied);
        result += u"<text:h text:style-name=\"p%1\" text:outline-level=\"%2\">"_s.arg(heading.format)
                      .arg(heading.level);
        for (const QString &anchor : heading.anchors)
            result += u"<text:bookmark text:name=\"%1\"/>"_s.arg(anchor.toHtmlEscaped());
        result += match.captured(2) + u"</text:h>"_s;
        copied = match.capturedEnd();
    }
    return result.append(QStringView(text).sliced(copied)).toUtf8();
}

/// As in a document of any program, the member that tells the kind comes first and is not compressed.
static bool addMember(QuaZip &zip, const QString &name, const QByteArray &bytes, const QDateTime &date)
{
    QuaZipNewInfo info(name);
    info.dateTime = date;
    QuaZipFile file(&zip);
    const bool isKind = name == "mimetype"_L1;
    return file.open(QIODevice::WriteOnly, info, nullptr, 0, isKind ? 0 : Z_DEFLATED,
                     isKind ? 0 : Z_DEFAULT_COMPRESSION)
        && file.write(bytes) == bytes.size();
}

QByteArray finishedOdt(const QByteArray &odt, const QList<OdtHeading> &headings, const QDateTime &date)
{
    QByteArray before = odt, after;
    QBuffer from(&before), to(&after);
    QuaZip in(&from), out(&to);
    if (!in.open(QuaZip::mdUnzip) || !out.open(QuaZip::mdCreate))
        return {};
    for (bool more = in.goToFirstFile(); more; more = in.goToNextFile()) {
        const QString name = in.getCurrentFileName();
        QuaZipFile member(&in);
        if (!member.open(QIODevice::ReadOnly))
            return {};
        QByteArray bytes = member.readAll();
        if (name == "content.xml"_L1)
            bytes = withHeadings(withAsianText(bytes), headings);
        if (!addMember(out, name, bytes, date))
            return {};
    }
    out.close();
    return after;
}

} // namespace sphygma
