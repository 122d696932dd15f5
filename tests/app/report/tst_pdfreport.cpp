// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paper.h"
#include "app/report/pdfreport.h"
#include "app/report/reportlayout.h"
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

static QString allText(const LaidOutReport &report)
{
    QStringList lines;
    for (const auto &page : report.pages) {
        for (const Mark &mark : page) {
            if (const auto *text = std::get_if<TextMark>(&mark))
                lines += text->text;
        }
    }
    return lines.join(u'\n');
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
    void saysEverything()
    {
        const QString text = allText(layOutReport(sampleReport(u"en"_s)));
        for (const QString &part :
             {u"Hypertension clinic"_s, u"North Ward"_s, u"14 October 2026"_s, u"visits.csv"_s, u"5a5a5a5a"_s,
              u"123.5 mmHg"_s, u"Normal"_s, u"121.2 to 125.9"_s, u"Step sentence number 40"_s, u"missing 7"_s,
              u"not a medical device"_s, u"Page 1 of "_s, u"收缩压按毫米汞柱理解"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void everyPageHasItsFootAndNothingLeavesThePaper()
    {
        const LaidOutReport report = layOutReport(sampleReport(u"en"_s));
        QVERIFY(report.pages.size() >= 2);
        const double foot = paper::a4.height() - paper::margins.bottom();
        for (const auto &page : report.pages) {
            QVERIFY(std::get<TextMark>(page[1]).text.contains(u"medical device"_s));
            for (const Mark &mark : page.mid(3)) {
                if (const auto *text = std::get_if<TextMark>(&mark))
                    QVERIFY2(text->at.y() <= foot, qPrintable(text->text));
            }
        }
        QCOMPARE(report.bookmarks.first().page, 0);
    }

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
        for (const QString &part :
             {u"自长龙马见角食"_s, u"收缩压按毫米汞柱理解"_s, u"123.5 mmHg"_s, u"Hypertension clinic"_s})
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

    void previewShowsThePages()
    {
        const auto pages = previewPages(sampleReport(u"en"_s), 400);
        QVERIFY(bool(pages));
        QCOMPARE(pages->size(), layOutReport(sampleReport(u"en"_s)).pages.size());
        QCOMPARE(pages->first().width(), 400);
    }

    void specSurvivesJson()
    {
        const ReportSpec spec{u"a"_s, u"b"_s, u"c"_s, u"zh_CN"_s};
        QCOMPARE(ReportSpec::fromJson(spec.toJson()), spec);
        QCOMPARE(ReportSpec::fromJson({}).language, u"en"_s);
    }
};

static const RegisterTest<PdfReportTest> registered;
#include "tst_pdfreport.moc"
