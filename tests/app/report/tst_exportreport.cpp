// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/exportreport.h"
#include "app/report/reportelement.h"
#include "app/report/tablebook.h"
#include "tests/app/import/importhelp.h"
#include "tests/app/report/reportsample.h"
#include "tests/testcase.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sphygma;

class ExportReportTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QByteArray bytesOf(const QString &name) const
    {
        QFile file(QFileInfo(name).isAbsolute() ? name : m_dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A member of a zip file; nothing, with a note, where unzip is not installed.
    std::optional<QString> member(const QString &archive, const QString &name) const
    {
        if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty()) {
            qInfo("unzip is not installed: its part of the check is left out");
            return {};
        }
        QProcess process;
        process.start(u"unzip"_s, {u"-p"_s, m_dir.filePath(archive), name});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private slots:
    void aWebPageIsOneFile()
    {
        NoProgress progress;
        QVERIFY(bool(exportReport(m_dir.filePath(u"a.html"_s), sampleReport(u"zh_CN"_s), progress)));
        const QString html = QString::fromUtf8(bytesOf(u"a.html"_s));
        for (const QString &part :
             {u"Hypertension clinic"_s, u"123.5 mmHg"_s, u"收缩压按毫米汞柱理解"_s, u"lang=\"zh-CN\""_s,
              u"data:image/svg+xml;base64,"_s, u"Step sentence number 40"_s})
            QVERIFY2(html.contains(part), qPrintable(part));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"src=\"http"_s));
    }

    void wordsFromTheDataAreNoMarkup()
    {
        ReportContent content = sampleReport(u"en"_s);
        content.spec.title = u"<b>&"_s;
        NoProgress progress;
        QVERIFY(bool(exportReport(m_dir.filePath(u"b.html"_s), content, progress)));
        QVERIFY(bytesOf(u"b.html"_s).contains("&lt;b&gt;&amp;"));
    }

    void aWordProcessorGetsTextTablesAndPictures()
    {
        NoProgress progress;
        QVERIFY(bool(exportReport(m_dir.filePath(u"a.odt"_s), sampleReport(u"en"_s), progress)));
        QVERIFY(bytesOf(u"a.odt"_s).startsWith("PK"));
        const auto content = member(u"a.odt"_s, u"content.xml"_s);
        if (!content)
            return;
        for (const QString &part :
             {u"Hypertension clinic"_s, u"table:table"_s, u"draw:image"_s, u"51.3 (14.2)"_s})
            QVERIFY2(content->contains(part), qPrintable(part));
    }

    void aWordProcessorGetsSizesThatHold()
    {
        NoProgress progress;
        QVERIFY(bool(exportReport(m_dir.filePath(u"z.odt"_s), sampleReport(u"zh_CN"_s), progress)));
        const QByteArray bytes = bytesOf(u"z.odt"_s);
        QTest::qWait(2100); // a zip counts in two seconds
        QVERIFY(bool(exportReport(m_dir.filePath(u"y.odt"_s), sampleReport(u"zh_CN"_s), progress)));
        QCOMPARE(bytesOf(u"y.odt"_s), bytes);
        const auto content = member(u"z.odt"_s, u"content.xml"_s);
        if (!content)
            return;
        QVERIFY(content->contains(u"fo:font-size=\"22pt\" style:font-size-asian=\"22pt\""_s));
        QVERIFY(content->contains(
            u"svg:width=\"450pt\" svg:height=\"210.75pt\""_s)); // 640 by 300, as it was drawn
        QVERIFY(content->contains(u"1\u00a0240"_s)); // no line ends inside a number
    }

    void headingsOfAWordProcessorStayWithWhatFollows()
    {
        NoProgress progress;
        QVERIFY(bool(exportReport(m_dir.filePath(u"h.odt"_s), sampleReport(u"en"_s), progress)));
        const auto content = member(u"h.odt"_s, u"content.xml"_s);
        if (!content)
            return;
        const QRegularExpression heading(
            u"<text:h text:style-name=\"(p\\d+)\" text:outline-level=\"(\\d)\">"_s);
        QSet<QString> levels;
        int headings = 0;
        for (auto each = heading.globalMatch(*content); each.hasNext(); ++headings) {
            const auto match = each.next();
            levels += match.captured(2);
            const QRegularExpression kept(
                u"style:name=\"%1\" style:family=\"paragraph\">\\s*"
                "<style:paragraph-properties fo:keep-with-next=\"always\""_s.arg(match.captured(1)));
            QVERIFY2(kept.match(*content).hasMatch(), qPrintable(match.captured()));
        }
        QVERIFY(headings > 4 && levels.contains(u"1"_s));
        const QRegularExpression link(u"xlink:href=\"#([^\"]+)\""_s);
        for (auto each = link.globalMatch(*content); each.hasNext();) { // of the contents
            const QString place = each.next().captured(1);
            QVERIFY2(content->contains(u"<text:bookmark text:name=\"%1\"/>"_s.arg(place)), qPrintable(place));
        }
    }

    void bulletsAreOneList()
    {
        ReportContent content = sampleReport(u"en"_s);
        content.assumptions = {Phrase::verbatim(u"first"_s), Phrase::verbatim(u"second"_s)};
        NoProgress progress;
        QVERIFY(bool(exportReport(m_dir.filePath(u"l.html"_s), content, progress)));
        QVERIFY(bytesOf(u"l.html"_s).contains("<ul><li>first</li>\n<li>second</li>\n</ul>"));
    }

    void everyTableIsASheet()
    {
        NoProgress progress;
        const auto files = exportTables(m_dir.filePath(u"t.xlsx"_s), sampleReport(u"en"_s), progress);
        QVERIFY(bool(files));
        QCOMPARE(files->size(), 1);
        const auto book = member(u"t.xlsx"_s, u"xl/workbook.xml"_s);
        if (!book)
            return;
        QVERIFY2(book->contains(u"Table 1"_s), qPrintable(*book));
        QVERIFY(member(u"t.xlsx"_s, u"xl/sharedStrings.xml"_s)->contains(u"51.3 (14.2)"_s));
    }

    void aWorkbookReadsBackAndIsTheSameEachTime()
    {
        const QDateTime date({2026, 5, 15}, {12, 0}, Qt::UTC);
        const TableElement table{u"Mean: [a]/b"_s, // characters no sheet may have in its name
                                 {u"label"_s, u"value"_s},
                                 {},
                                 {{u"x <y> & \u0001"_s, u"1\u2009234.5"_s},
                                  {u"two\nlines"_s, u"-3"_s},
                                  {u"two\nlines"_s, u"7"_s}}};
        const QByteArray book = tableBook({table}, date);
        QCOMPARE(tableBook({table}, date), book);
        QFile file(m_dir.filePath(u"r.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(book) == book.size());
        file.close();
        NoProgress progress;
        const auto read = importFile(file.fileName(), {}, testRules(), progress);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(shown(read->table),
                 (QList<QStringList>{{u"label"_s, u"value"_s},
                                     {u"x <y> & \uFFFD"_s, u"1234.5"_s},
                                     {u"two\nlines"_s, u"-3"_s},
                                     {u"two\nlines"_s, u"7"_s}}));
        QCOMPARE(read->table.info(1).type, ColumnType::Number);
    }

    void aBookOfNoTablesStillHasASheet()
    {
        QFile file(m_dir.filePath(u"e.xlsx"_s));
        const QByteArray book = tableBook({}, QDateTime({2026, 5, 15}, {12, 0}, Qt::UTC));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(book) == book.size());
        file.close();
        if (const auto names = member(u"e.xlsx"_s, u"xl/workbook.xml"_s))
            QVERIFY2(names->contains(u"<sheet name=\"1\""_s), qPrintable(*names));
    }

    void everyTableIsACsvFile()
    {
        NoProgress progress;
        const auto files = exportTables(m_dir.filePath(u"t.csv"_s), sampleReport(u"en"_s), progress);
        QVERIFY(bool(files));
        QVERIFY(files->size() >= 6);
        QByteArray all;
        for (const QString &file : *files)
            all += bytesOf(file);
        QVERIFY(all.contains("\"age, mean (SD)\",52.6 (14.2),51.3 (14.2),53.9 (14.2),0.18\n"));
    }

    void everyFigureIsAFile_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("svg") << u"svg"_s;
        QTest::newRow("png") << u"png"_s;
    }

    void everyFigureIsAFile()
    {
        QFETCH(const QString, suffix);
        NoProgress progress;
        const auto files = exportFigures(m_dir.filePath(u"f."_s + suffix), sampleReport(u"en"_s), progress);
        QVERIFY(bool(files));
        QCOMPARE(files->size(), 1);
        QVERIFY(files->first().endsWith(u"f-1."_s + suffix));
        if (suffix == u"svg"_s)
            QVERIFY(bytesOf(files->first()).contains("<svg"));
        else
            QCOMPARE(QImage(files->first()).size(), QSize(1280, 600));
    }

    void aFormatThatIsNoneOfAReportIsSaidAndNothingWritten()
    {
        NoProgress progress;
        for (const QString &name : {u"a.docx"_s, u"a.xlsx"_s, u"a"_s}) {
            const Status status = exportReport(m_dir.filePath(name), sampleReport(u"en"_s), progress);
            QVERIFY(!status);
            QCOMPARE(status.error().kind, Error::Kind::Invalid);
            QVERIFY2(status.error().hint.contains(u".pdf, .html, .htm, .odt, .json"_s),
                     qPrintable(status.error().hint));
            QVERIFY(!QFile::exists(m_dir.filePath(name)));
        }
        for (const QString &suffix : reportSuffixes())
            QVERIFY(bool(
                exportReport(m_dir.filePath(u"s."_s + suffix.toUpper()), sampleReport(u"en"_s), progress)));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        NoProgress progress;
        for (const QString &name : {u"no/a.html"_s, u"no/a.odt"_s, u"no/a.json"_s, u"no/a.pdf"_s}) {
            const Status status = exportReport(m_dir.filePath(name), sampleReport(u"en"_s), progress);
            QVERIFY(!status);
            QCOMPARE(status.error().kind, Error::Kind::Unwritable);
        }
        QVERIFY(!exportTables(m_dir.filePath(u"no/a.xlsx"_s), sampleReport(u"en"_s), progress));
        QVERIFY(!exportTables(m_dir.filePath(u"no/a.csv"_s), sampleReport(u"en"_s), progress));
        QVERIFY(!exportFigures(m_dir.filePath(u"no/a.svg"_s), sampleReport(u"en"_s), progress));
    }
};

static const RegisterTest<ExportReportTest> registered;
#include "tst_exportreport.moc"
