// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/inputfile.h"
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

#include <QFile>
#include <QTemporaryDir>

#include <zlib.h>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

const QByteArray smallTable("id,age,sbp\n1,45,128\n2,61,152\n");

struct Entry
{
    QString name;
    QByteArray bytes = smallTable;
    quint32 externalAttributes = 0;
};

void writeZip(const QString &path, const QList<Entry> &entries)
{
    QuaZip zip(path);
    QVERIFY(zip.open(QuaZip::mdCreate));
    for (const Entry &entry : entries) {
        QuaZipFile file(&zip);
        QuaZipNewInfo info(entry.name);
        info.externalAttr = entry.externalAttributes;
        QVERIFY(file.open(QIODevice::WriteOnly, info));
        QCOMPARE(file.write(entry.bytes), entry.bytes.size());
        file.close();
    }
    zip.close();
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 64,
                   '\0');
    QByteArray in = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace

class FilesTest : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void foldersAndMissingFiles();
    void tooLargeForMemory();
    void refusedBeforeWorkStarts();
    void zips_data();
    void zips();
    void otherFormatsInZips_data();
    void otherFormatsInZips();
    void manyTables();
    void hundredsOfTables();
    void liesAboutItsSize();
    void gzip();
    void growsTooMuch();
    void shrinksWhileRead();
    void previews();
    void issueSentences();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    static Result<Imported> read(const QString &path, const ImportOptions &options = {})
    {
        NoProgress progress;
        return importFile(path, options, testRules(), progress);
    }

    QTemporaryDir m_folder;
};

/// Bytes as of an encrypted file.
static QByteArray noise(qsizetype size)
{
    QByteArray bytes;
    for (quint32 state = 1; bytes.size() < size; state = state * 1664525U + 1013904223U)
        bytes.append(static_cast<char>(state >> 24));
    return bytes;
}

void FilesTest::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << QString::fromLatin1(name) << bytes;
    };
    row("empty.csv", {});
    row("blank.csv", "\n\n\r\n");
    row("picture.csv", "\x89PNG\r\n\x1a\n" + QByteArray(100, 'x'));
    row("document.csv", "%PDF-1.7\n...");
    row("database.csv", QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\0'));
    row("spss.sav", "$FL2@(#) SPSS DATA FILE" + QByteArray(40, '\0'));
    row("zeros.csv", QByteArray(5000, '\0'));
    row("random.csv", QByteArray::fromHex("0102030405060708000102030405060708abcdef00010203").repeated(50));
    row("encrypted.csv", noise(4096));
    row("encryptedshort.db", noise(400));
    row("text.zip", "id,age\n1,2\n");
    row("cut.gz", gzipped(QByteArray("a,b\n1,2\n").repeated(1000)).left(20));
}

void FilesTest::refuses()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const Result<Imported> result = read(write(name, bytes));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unreadable);
    QVERIFY2(result.error().message.contains(name), qPrintable(result.error().message));
    QVERIFY(result.error().message.endsWith(u'.'));
}

void FilesTest::foldersAndMissingFiles()
{
    QCOMPARE(read(m_folder.path()).error().kind, Error::Kind::Unreadable);
    QCOMPARE(read(m_folder.filePath(u"no.csv"_s)).error().kind, Error::Kind::NotFound);
}

void FilesTest::tooLargeForMemory()
{
    QVERIFY(refuseTooLarge(1000, 4000, u"a.csv"_s));
    const Status refused = refuseTooLarge(3'000'000'000, 4'000'000'000, u"a.csv"_s);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"a.csv"_s));
    QVERIFY2(refused.error().message.contains(u"3.0 GB of text, and about 2.0 GB"_s),
             qPrintable(refused.error().message));
}

/// Four terabytes, most of them a hole: nothing is read of them.
void FilesTest::refusedBeforeWorkStarts()
{
    const QString path = m_folder.filePath(u"huge.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,age,sbp\n" + QByteArray("1,45,128\n").repeated(20'000));
    if (!file.resize(qint64(1) << 42))
        QSKIP("files cannot have holes here");
    file.close();

    class Count final : public Progress
    {
    public:
        bool update(qint64, qint64) override
        {
            ++updates;
            return true;
        }

        int updates = 0;
    } progress;

    const auto result = importFile(path, {}, testRules(), progress);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"too large for the memory of this computer"_s),
             qPrintable(result.error().message));
    QCOMPARE(progress.updates, 0);
    file.remove();
}

void FilesTest::zips_data()
{
    QTest::addColumn<QList<Entry>>("entries");
    QTest::addColumn<bool>("opens");
    const auto row = [](const char *name, bool opens, const QList<Entry> &entries) {
        QTest::newRow(name) << entries << opens;
    };
    row("one table", true, {{u"bp.csv"_s}});
    row("Chinese name", true, {{u"血压.csv"_s}});
    row("in folders, with leftovers", true,
        {{u"a/b/bp.csv"_s},
         {u"__MACOSX/a/._bp.csv"_s, "junk"},
         {u".DS_Store"_s, "junk"},
         {u"README.txt"_s, "read me"}});
    row("up", false, {{u"../bp.csv"_s}});
    row("up inside", false, {{u"a/../../bp.csv"_s}});
    row("up by backslash", false, {{u"..\\bp.csv"_s}});
    row("absolute", false, {{u"/etc/bp.csv"_s}});
    row("drive", false, {{u"C:/bp.csv"_s}});
    row("doubled", false, {{u"bp.csv"_s}, {u"bp.csv"_s}});
    row("link", false, {{u"bp.csv"_s, "/etc/passwd", 0120777U << 16}});
    row("office document", false, {{u"[Content_Types].xml"_s, "<x/>"}, {u"xl/sheet1.csv"_s}});
    row("no table", false, {{u"a.pdf"_s, "%PDF"}});
    row("picture named csv", false, {{u"a.csv"_s, "\x89PNG\r\n"}});
}

void FilesTest::zips()
{
    QFETCH(QList<Entry>, entries);
    QFETCH(bool, opens);
    const QString path = m_folder.filePath(u"test.zip"_s);
    QFile::remove(path);
    writeZip(path, entries);
    const Result<Imported> result = read(path);
    QVERIFY2(result.has_value() == opens, qPrintable(result ? QString() : result.error().message));
    if (opens) {
        QCOMPARE(result->table.rowCount(), 2);
        QCOMPARE(result->report.source.member, entries[0].name);
        QCOMPARE(result->report.format, u"csv in zip"_s);
    } else {
        QCOMPARE(result.error().kind, Error::Kind::Unreadable);
    }
}

void FilesTest::otherFormatsInZips_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << QString::fromLatin1(name) << bytes;
    };
    row("a.db", QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0'));
    row("a.xpt",
        QByteArray("HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!000000000000000000000000000000  "));
    row("a.sav", "$FL2@(#) SPSS DATA FILE");
    row("a.xlsx", "PK\x03\x04");
    row("odd name", "PK\x03\x04");
    row("a.csv.gz", gzipped("a,b\n1,2\n"));
}

void FilesTest::otherFormatsInZips()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString path = m_folder.filePath(u"other.zip"_s);
    QFile::remove(path);
    writeZip(path, {{u"data/"_s + name, bytes}, {u"README.md"_s, "text"}});
    const Result<Imported> result = read(path);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unreadable);
    QVERIFY2(result.error().message.contains(u"Unpack the archive first, then open %1 itself"_s.arg(name)),
             qPrintable(result.error().message));
}

void FilesTest::manyTables()
{
    const QString path = m_folder.filePath(u"many.zip"_s);
    writeZip(path, {{u"a/one.csv"_s}, {u"b/two.csv"_s, "x\n5\n"}});
    const Result<Imported> unclear = read(path);
    QVERIFY(!unclear);
    QCOMPARE(unclear.error().kind, Error::Kind::DoesNotFit);
    QVERIFY(unclear.error().message.contains(u"a/one.csv"_s)
            && unclear.error().message.contains(u"b/two.csv"_s));
    ImportOptions options;
    for (const QString &table : {u"b/two.csv"_s, u"two.csv"_s}) {
        options.table = table;
        const Result<Imported> two = read(path, options);
        QVERIFY(two);
        QCOMPARE(two->table.rowCount(), 1);
    }
    options.table = u"three.csv"_s;
    QCOMPARE(read(path, options).error().kind, Error::Kind::DoesNotFit);
    const auto tables = listTables(path, {});
    QVERIFY(tables);
    QCOMPARE(tables->size(), 2);
    QCOMPARE(tables->first().bytes, smallTable.size());
}

void FilesTest::hundredsOfTables()
{
    const QString path = m_folder.filePath(u"hundreds.zip"_s);
    QList<Entry> entries;
    for (int i = 0; i < 300; ++i)
        entries.append({u"table%1.csv"_s.arg(i)});
    writeZip(path, entries);
    const Result<Imported> unclear = read(path);
    QVERIFY(!unclear);
    QVERIFY2(unclear.error().message.contains(u"table19.csv, … (300)"_s),
             qPrintable(unclear.error().message));
}

void FilesTest::liesAboutItsSize()
{
    const QString path = m_folder.filePath(u"lies.zip"_s);
    writeZip(path, {{u"bp.csv"_s, "id,v\n" + QByteArray("1,2\n").repeated(3000)}});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    // The size that the central directory tells, 24 bytes into its entry.
    const qsizetype entry = bytes.indexOf("PK\x01\x02");
    QVERIFY(entry > 0);
    bytes.replace(entry + 24, 4, QByteArray::fromHex("64000000"));
    file.seek(0);
    file.write(bytes);
    file.close();
    const Result<Imported> result = read(path);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unreadable);
}

void FilesTest::gzip()
{
    const Result<Imported> result = read(write(u"t.csv.gz"_s, gzipped(smallTable)));
    QVERIFY(result);
    QCOMPARE(result->table.rowCount(), 2);
    const Result<Imported> twice = read(write(u"t2.csv.gz"_s, gzipped(smallTable) + gzipped("3,4,5\n")));
    QVERIFY(twice);
    QCOMPARE(twice->table.rowCount(), 3);
}

void FilesTest::growsTooMuch()
{
    const QByteArray repeated = "a,b\n" + (QByteArray("1,2\n").repeated(199) + "1,3\n").repeated(10'000);
    const QString gz = write(u"large.csv.gz"_s, gzipped(repeated));
    const QString zip = m_folder.filePath(u"large.zip"_s);
    writeZip(zip, {{u"a.csv"_s, repeated}});
    for (const QString &path : {gz, zip}) {
        QCOMPARE(read(path).error().kind, Error::Kind::Conflict);
        ImportOptions options;
        options.allowLarge = true;
        const Result<Imported> allowed = read(path, options);
        QVERIFY2(allowed, qPrintable(allowed ? QString() : allowed.error().message));
        QCOMPARE(allowed->table.rowCount(), 2'000'000);
    }
}

namespace {

/// Cuts the file off once reading has begun.
class CutsOff final : public Progress
{
public:
    explicit CutsOff(QString path) : m_path(std::move(path)) {}

    bool update(qint64, qint64) override
    {
        QFile::resize(m_path, 5'000'000);
        return true;
    }

private:
    QString m_path;
};

} // namespace

void FilesTest::shrinksWhileRead()
{
    const QString path =
        write(u"shrinks.csv"_s, "a,b,c\n" + QByteArray("123.5,some text,2024-05-06\n").repeated(600'000));
    CutsOff progress(path);
    const Result<Imported> result = importFile(path, {}, testRules(), progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unreadable);
    QVERIFY2(result.error().message.contains(u"shrinks.csv"_s), qPrintable(result.error().message));
}

void FilesTest::previews()
{
    const QString path =
        write(u"preview.csv"_s,
              "id;alter;rr\nA;45;128,5\nB;61;refused\n" + QByteArray("C;50;120,0\n").repeated(100'000));
    const Result<ImportPreview> preview = previewFile(path, {}, testRules(), 50);
    QVERIFY(preview);
    QVERIFY(!preview->complete);
    QCOMPARE(preview->rows.size(), 50);
    QCOMPARE(preview->lines.first(), 2);
    QCOMPARE(preview->columns[2].type, ColumnType::Number);
    QCOMPARE(preview->rows[0][2].raw, u"128,5"_s);
    QCOMPARE(preview->rows[0][2].parsed, u"128.5"_s);
    QVERIFY(preview->rows[0][2].fits);
    QCOMPARE(preview->rows[1][2].parsed, QString());
    QVERIFY(!preview->rows[1][2].fits);
    QVERIFY(!preview->dialect.decimalSign.why.isEmpty());
}

void FilesTest::issueSentences()
{
    ImportIssue issue;
    issue.line = 12;
    issue.column = u"sbp"_s;
    issue.message = Phrase::verbatim(u"Something."_s);
    QCOMPARE(Translator().text(issueSentence(issue, u"a.csv"_s)),
             u"a.csv, line 12, column sbp: Something."_s);
    issue.line = 0;
    issue.hint = Phrase::verbatim(u"Do this."_s);
    QCOMPARE(Translator().text(issueSentence(issue, u"a.csv"_s)),
             u"a.csv, column sbp: Something. Do this."_s);
    issue.message = Phrase::of("These count as empty: %1", {u"C55, D55"_s});
    QCOMPARE(Translator().text(issueSentence(issue, u"a.csv"_s)),
             u"a.csv, column sbp: These count as empty: C55, D55. Do this."_s);
    issue.file = u"b.csv"_s; // of several
    issue.line = 3;
    QVERIFY(Translator().text(issueSentence(issue, {})).startsWith(u"b.csv, line 3, column sbp: "_s));
}

static const RegisterTest<FilesTest> registered;
#include "tst_files.moc"
