// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paper.h"
#include "app/report/pdfreport.h"
#include "app/report/reportjson.h"
#include "tests/app/report/reportsample.h"
#include "tests/testcase.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sphygma;

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a tool of poppler or qpdf says; nothing, with a note, where it is not installed.
static std::optional<QString> toolSays(const QString &tool, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(tool).isEmpty()) {
        qInfo("%s is not installed: its part of the check is left out", qPrintable(tool));
        return {};
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAll());
}

class PdfReportTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString written(const QString &language, const QString &name)
    {
        const QString path = m_dir.filePath(name);
        NoProgress progress;
        const Status status = writePdfReport(path, sampleReport(language), progress);
        return status ? path : QString();
    }

private slots:
    void equalContentGivesEqualBytes()
    {
        const QByteArray first = bytesOf(written(u"en"_s, u"a.pdf"_s));
        QVERIFY(first.startsWith("%PDF-"));
        QTest::qWait(1100); // another second on the clock
        QCOMPARE(bytesOf(written(u"en"_s, u"b.pdf"_s)), first);
    }

    void textCanBeCopiedInBothScripts()
    {
        const QString path = written(u"zh_CN"_s, u"zh.pdf"_s);
        QVERIFY(!path.isEmpty());
        const auto text = toolSays(u"pdftotext"_s, {path, u"-"_s});
        if (!text)
            return;
        for (const QString &part : {u"自长龙马见角食"_s, u"收缩压按毫米汞柱理解"_s, u"123.5 mmHg"_s,
                                    u"Hypertension clinic"_s, u"目录"_s})
            QVERIFY2(text->contains(part), qPrintable(*text));
    }

    void fontsAreEmbeddedAndTheChartIsVectors()
    {
        const QString path = written(u"en"_s, u"fonts.pdf"_s);
        if (const auto fonts = toolSays(u"pdffonts"_s, {path})) {
            const QStringList lines = fonts->trimmed().split(u'\n').mid(2);
            QVERIFY2(!lines.isEmpty(), qPrintable(*fonts));
            for (const QString &line : lines)
                QVERIFY2(line.contains(u" yes yes yes "_s), qPrintable(line));
        }
        if (const auto images = toolSays(u"pdfimages"_s, {u"-list"_s, path}))
            QCOMPARE(images->trimmed().split(u'\n').size(), 2); // only the two header lines
        if (const auto check = toolSays(u"qpdf"_s, {u"--check"_s, path}))
            QVERIFY2(check->contains(u"No syntax or stream encoding errors"_s), qPrintable(*check));
        if (const auto info = toolSays(u"pdfinfo"_s, {path})) {
            QVERIFY2(info->contains(u"Author:          Dr Li"_s), qPrintable(*info));
            QVERIFY2(info->contains(u"A4"_s), qPrintable(*info));
        }
    }

    void aFolderThatIsNotThereIsSaid()
    {
        NoProgress progress;
        const Status status =
            writePdfReport(m_dir.filePath(u"no/such/a.pdf"_s), sampleReport(u"en"_s), progress);
        QVERIFY(!status);
        QCOMPARE(status.error().kind, Error::Kind::Unwritable);
        QVERIFY(status.error().message.contains(u"a.pdf"_s));
    }

    void cancellingLeavesNoFile()
    {
        struct Stop final : Progress
        {
            bool update(qint64, qint64) override { return false; }
        } stop;
        const QString path = m_dir.filePath(u"cancelled.pdf"_s);
        const Status status = writePdfReport(path, sampleReport(u"en"_s), stop);
        QVERIFY(!status);
        QCOMPARE(status.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void bookmarksAndContentsLeadSomewhere()
    {
        const QString path = written(u"en"_s, u"links.pdf"_s);
        const auto json = toolSays(u"qpdf"_s, {u"--json"_s, path});
        if (!json)
            return;
        QVERIFY(json->contains(u"/Outlines"_s));
        const LaidOutReport report = layOutReport(sampleReport(u"en"_s));
        QCOMPARE(json->count(u"\"/Link\""_s), report.links.size());
    }

    void everyNumberOfTheJsonIsOnPaper()
    {
        const QString path = written(u"en"_s, u"numbers.pdf"_s);
        const auto text = toolSays(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        if (!text)
            return;
        const auto close = [](QString words) { return words.remove(u'\u2009').simplified().remove(u' '); };
        const QJsonObject values = reportJson(sampleReport(u"en"_s))[u"values"].toObject();
        QVERIFY(!values.isEmpty());
        for (auto it = values.begin(); it != values.end(); ++it) {
            const QString said = it.value().toObject()[u"text"].toString();
            QVERIFY2(close(*text).contains(close(said)), qPrintable(it.key() + u' ' + said));
        }
    }

    void anArchivalReportHoldsNothingThatItMayNot()
    {
        ReportContent content = sampleReport(u"zh_CN"_s);
        content.spec.archival = true;
        NoProgress progress;
        const QString path = m_dir.filePath(u"archive.pdf"_s);
        const Status status = writePdfReport(path, content, progress);
        QVERIFY2(bool(status), status ? "" : qPrintable(status.error().message));
        const QByteArray bytes = bytesOf(path);
        QVERIFY(bytes.startsWith("%PDF-1.4"));
        QVERIFY(bytes.contains("<pdfaid:part>1</pdfaid:part>"));
        QVERIFY(bytes.contains("GTS_PDFA1"));
        QVERIFY(archivalTroubles(bytes).isEmpty());
        QVERIFY(!archivalTroubles(bytesOf(written(u"en"_s, u"plain.pdf"_s))).isEmpty());
        if (const auto check = toolSays(u"qpdf"_s, {u"--check"_s, path}))
            QVERIFY2(check->contains(u"No syntax or stream encoding errors"_s), qPrintable(*check));
    }

    void landscapeAndPortraitPagesFollowEachOther()
    {
        ReportContent content = sampleReport(u"en"_s);
        content.spec.sections[7].landscape = true; // Table 1
        NoProgress progress;
        const QString path = m_dir.filePath(u"landscape.pdf"_s);
        QVERIFY(bool(writePdfReport(path, content, progress)));
        const auto info = toolSays(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"99"_s, path});
        if (!info)
            return;
        QVERIFY2(info->contains(u"595 x 842"_s), qPrintable(*info));
        QVERIFY2(info->contains(u"842 x 595"_s), qPrintable(*info));
    }

    void pagesCanBeShownOnScreen()
    {
        const LaidOutReport report = layOutReport(sampleReport(u"en"_s));
        const QImage image = pageImage(report.pages.first(), 400);
        QCOMPARE(image.width(), 400);
        QCOMPARE(image.height(), 566);
        QVERIFY(image.pixelColor(2, 2) == Qt::white);
    }
};

static const RegisterTest<PdfReportTest> registered;
#include "tst_pdfreport.moc"
