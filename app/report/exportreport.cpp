// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/exportreport.h"

#include "app/report/htmlreport.h"
#include "app/report/odtfinish.h"
#include "app/report/pdfreport.h"
#include "app/report/reportjson.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sphygma {

static Status saved(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return ok();
    return Error{Error::Kind::Unwritable,
                 QCoreApplication::translate("sphygma", "The file %1 could not be written.").arg(path),
                 file.errorString()};
}

static QList<OdtHeading> headingsOf(const QTextDocument &text)
{
    QList<OdtHeading> headings;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        OdtHeading heading{block.blockFormatIndex(), level, {}};
        for (auto part = block.begin(); !part.atEnd(); ++part)
            heading.anchors += part.fragment().charFormat().anchorNames();
        headings.append(heading);
    }
    return headings;
}

/// Through Qt's own writer: text, tables and pictures, without page furniture.
static QByteArray odtBytes(const ReportDocument &document, const QDateTime &date)
{
    QTextDocument text;
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(10);
    text.setDefaultFont(font);
    const FigureSource figures = [&text](const FigureElement &figure, int number) {
        const QString name = u"figure%1.png"_s.arg(number);
        text.addResource(QTextDocument::ImageResource, QUrl(name), figureImage(figure.figure));
        return name;
    };
    const QByteArray html = htmlReport(document, figures, HtmlUse::WordProcessor);
    text.setHtml(QString::fromUtf8(html));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter(&buffer, "odf").write(&text);
    return finishedOdt(bytes, headingsOf(text), date);
}

QStringList reportSuffixes()
{
    return {u"pdf"_s, u"html"_s, u"htm"_s, u"odt"_s, u"json"_s};
}

Status exportReport(const QString &path, const ReportContent &content, Progress &progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return saved(path, htmlReport(composeReport(content)));
    if (suffix == "odt"_L1)
        return saved(path, odtBytes(composeReport(content), content.date));
    if (suffix == "json"_L1)
        return saved(path, QJsonDocument(reportJson(content)).toJson());
    if (suffix == "pdf"_L1)
        return writePdfReport(path, content, progress);
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("sphygma", "A report cannot be written as %1.")
                     .arg(QFileInfo(path).fileName()),
                 QCoreApplication::translate("sphygma", "Choose a name that ends with one of: .%1.")
                     .arg(reportSuffixes().join(u", ."_s))};
}

/// "audit.svg" and 2 make "audit-2.svg".
static QString numbered(const QString &path, qsizetype number)
{
    const QFileInfo info(path);
    return info.path() + u'/' + info.completeBaseName() + u'-' + QString::number(number) + u'.'
        + info.suffix();
}

Result<QStringList> exportFigures(const QString &path, const ReportContent &content, Progress &progress)
{
    const bool png = QFileInfo(path).suffix().compare("png"_L1, Qt::CaseInsensitive) == 0;
    QStringList files;
    qint64 done = 0;
    for (const ReportChart &chart : content.charts) {
        if (!progress.update(done++, content.charts.size()))
            return Error::cancelled();
        if (chart.figure.picture.isNull())
            continue;
        QByteArray bytes;
        if (png) {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            figureImage(chart.figure).save(&buffer, "PNG");
        } else {
            bytes = figureSvg(chart.figure, QFileInfo(path).completeBaseName());
        }
        files += numbered(path, files.size() + 1);
        if (const Status status = saved(files.last(), bytes); !status)
            return status.error();
    }
    return files;
}

} // namespace sphygma
