// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace sphygma;
using namespace Qt::StringLiterals;

class SqliteTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTables();
    void mixedTypes_data();
    void mixedTypes();
    void emptyRowsAndTables();
    void choosesTable();
    void readsViews();
    void hostileViews_data();
    void hostileViews();
    void endlessViewCanBeCancelled();
    void damaged();
    void leavesTheFileAlone();
    void unmergedChanges_data();
    void unmergedChanges();
    void searchIndexes_data();
    void searchIndexes();
    void infinite();
    void previews();

private:
    QString make(const QString &name, const QByteArray &sql)
    {
        const QString path = m_folder.filePath(name);
        QFile::remove(path);
        sqlite3 *database = nullptr;
        sqlite3_open(path.toUtf8().constData(), &database);
        char *error = nullptr;
        if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &error) != SQLITE_OK)
            qFatal("%s", error);
        sqlite3_close(database);
        return path;
    }

    static Result<Imported> tryRead(const QString &path, const QString &table = {})
    {
        NoProgress progress;
        ImportOptions options;
        options.table = table;
        return importFile(path, options, testRules(), progress);
    }

    static Imported read(const QString &path, const QString &table = {})
    {
        Result<Imported> result = tryRead(path, table);
        if (!result)
            QTest::qFail(qPrintable(result.error().message), __FILE__, __LINE__);
        return result ? std::move(result).value() : Imported{};
    }

    QTemporaryDir m_folder;
};

void SqliteTest::readsTables()
{
    const QString path = make(u"a.db"_s,
                              "CREATE TABLE visits(pid TEXT, sbp REAL, day TEXT, note);"
                              "INSERT INTO visits VALUES('007', 120.1, '2024-03-05', NULL), "
                              "('008', 1e-5, '2024-03-06', 'a, \"b\"'), ('009', NULL, '', 'ä');");
    const Imported imported = read(path);
    const QList<QStringList> expected{{u"pid"_s, u"sbp"_s, u"day"_s, u"note"_s},
                                      {u"007"_s, u"120.1"_s, u"2024-03-05"_s, {}},
                                      {u"008"_s, u"0.00001"_s, u"2024-03-06"_s, u"a, \"b\""_s},
                                      {u"009"_s, {}, {}, u"ä"_s}};
    QCOMPARE(shown(imported.table), expected);
    QCOMPARE(typeIds(imported.table), QStringList({u"text"_s, u"number"_s, u"date"_s, u"text"_s}));
    QCOMPARE(imported.report.format, u"sqlite"_s);
    QCOMPARE(imported.report.source.member, u"visits"_s);
    QCOMPARE(imported.report.source.sha256.size(), 32);
    QCOMPARE(imported.report.records, 3);
}

void SqliteTest::mixedTypes_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("whole numbers") << QByteArray("(1),(-2),(3)") << u"number"_s
                                   << QStringList{u"1"_s, u"-2"_s, u"3"_s};
    QTest::newRow("larger than a double holds")
        << QByteArray("(9007199254740993),(1)") << u"text"_s << QStringList{u"9007199254740993"_s, u"1"_s};
    QTest::newRow("a word among ten")
        << QByteArray("(1),(1),(1),(1),(1),(1),(1),(1),(1),('refused')") << u"number"_s
        << QStringList{u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"refused"_s};
    QTest::newRow("binary") << QByteArray("(1.5),(x'00ff')") << u"number"_s
                            << QStringList{u"1.5"_s, u"binary"_s};
    QTest::newRow("numbers in texts")
        << QByteArray("('1.5'),('2.25')") << u"number"_s << QStringList{u"1.5"_s, u"2.25"_s};
    QTest::newRow("broken UTF-8") << QByteArray("(CAST(x'61ff62' AS TEXT))") << u"text"_s
                                  << QStringList{u"a\uFFFDb"_s};
}

void SqliteTest::mixedTypes()
{
    QFETCH(QByteArray, values);
    QFETCH(QString, type);
    QFETCH(QStringList, cells);
    const Imported imported = read(make(u"m.db"_s, "CREATE TABLE t(v); INSERT INTO t VALUES" + values));
    QCOMPARE(typeId(imported.table.info(0).type), type);
    for (qsizetype r = 0; r < cells.size(); ++r)
        QCOMPARE(imported.table.displayText(r, 0), cells[r]);
}

void SqliteTest::emptyRowsAndTables()
{
    const QString path = make(u"e.db"_s,
                              "CREATE TABLE none(a, b); CREATE TABLE some(a, b);"
                              "INSERT INTO some VALUES(1, NULL), (NULL, NULL), (3, NULL), (NULL, NULL);");
    const Imported none = read(path, u"none"_s);
    QCOMPARE(none.table.rowCount(), 0);
    QCOMPARE(none.table.columnCount(), 2);
    const Imported some = read(path, u"some"_s);
    QCOMPARE(some.table.rowCount(), 4);
    QCOMPARE(some.table.columnCount(), 2);
    QCOMPARE(some.table.column(0).number(2), 3.0);
    QVERIFY(!some.table.column(0).isValid(3));
}

void SqliteTest::choosesTable()
{
    const QString path = make(
        u"two.db"_s, "CREATE TABLE \"a \"\"b\"(x); CREATE TABLE c(y); INSERT INTO \"a \"\"b\" VALUES(1)");
    const Result<Imported> unclear = tryRead(path);
    QVERIFY(!unclear);
    QCOMPARE(unclear.error().kind, Error::Kind::DoesNotFit);
    QVERIFY(unclear.error().message.contains(u"a \"b"_s));
    QCOMPARE(read(path, u"a \"b"_s).table.rowCount(), 1);
    QCOMPARE(tryRead(path, u"d"_s).error().kind, Error::Kind::DoesNotFit);
    QCOMPARE(listTables(path, {})->size(), 2);
    QCOMPARE(tryRead(make(u"nothing.db"_s, "PRAGMA user_version = 5")).error().kind, Error::Kind::Unreadable);
}

void SqliteTest::readsViews()
{
    const QString path = make(u"v.db"_s,
                              "CREATE TABLE t(a); INSERT INTO t VALUES(1),(2);"
                              "CREATE VIEW doubled AS SELECT a, 2 * a AS b FROM t;");
    const Imported imported = read(path, u"doubled"_s);
    QCOMPARE(shown(imported.table),
             QList<QStringList>({{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u"2"_s, u"4"_s}}));
}

void SqliteTest::hostileViews_data()
{
    QTest::addColumn<QByteArray>("view");
    QTest::newRow("extension") << QByteArray("SELECT load_extension('/tmp/x.so') AS a");
    QTest::newRow("huge cell") << QByteArray("SELECT hex(zeroblob(900000000)) AS a");
    QTest::newRow("pragma") << QByteArray("SELECT * FROM pragma_table_info('t')");
}

void SqliteTest::hostileViews()
{
    QFETCH(QByteArray, view);
    const QString path = make(u"hostile.db"_s, "CREATE TABLE t(a); CREATE VIEW v AS " + view);
    const Result<Imported> result = tryRead(path, u"v"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unreadable);
    QVERIFY2(result.error().message.endsWith(u'.'), qPrintable(result.error().message));
}

namespace {

/// Says stop after having been asked \a times.
class StopLater final : public Progress
{
public:
    explicit StopLater(int times) : m_left(times) {}

    bool update(qint64, qint64) override { return --m_left > 0; }

private:
    int m_left;
};

} // namespace

void SqliteTest::endlessViewCanBeCancelled()
{
    const QString path =
        make(u"endless.db"_s,
             "CREATE VIEW rows AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
             "SELECT i FROM n; CREATE VIEW none AS SELECT i FROM rows WHERE i < 0;");
    for (const QString &view : {u"rows"_s, u"none"_s}) {
        StopLater progress(20);
        ImportOptions options;
        options.table = view;
        const Result<Imported> result = importFile(path, options, testRules(), progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    }
    ImportOptions options;
    options.table = u"rows"_s;
    QCOMPARE(previewFile(path, options, testRules(), 10)->rows.size(), 10);
    options.table = u"none"_s;
    QCOMPARE(previewFile(path, options, testRules(), 10).error().kind, Error::Kind::Unreadable);
}

void SqliteTest::damaged()
{
    QByteArray sql = "CREATE TABLE t(a);";
    for (int i = 0; i < 3000; ++i)
        sql += "INSERT INTO t VALUES('some text of a row that fills pages');";
    const QString path = make(u"broken.db"_s, "BEGIN;" + sql + "COMMIT;");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(5000);
    file.write(QByteArray(100'000, '\xEE'));
    file.close();
    const Result<Imported> result = tryRead(path);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unreadable);
    QVERIFY(result.error().message.contains(u"broken.db"_s));
}

void SqliteTest::leavesTheFileAlone()
{
    const QString path =
        make(u"wal.db"_s, "PRAGMA journal_mode = WAL; CREATE TABLE t(a); INSERT INTO t VALUES(1)");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    read(path);
    QCOMPARE(QDir(m_folder.path()).entryList({u"wal.db*"_s}, QDir::Files), QStringList(u"wal.db"_s));
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void SqliteTest::unmergedChanges_data()
{
    QTest::addColumn<QByteArray>("before"); // then the file is taken while it is open
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("told");
    const QByteArray log = "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;";
    const QByteArray table = "CREATE TABLE t(a); INSERT INTO t VALUES(1);";
    QTest::newRow("in the log") << log + table + "PRAGMA wal_checkpoint; "
                                << QByteArray("INSERT INTO t VALUES(2)")
                                << u"changes that are not yet in this file"_s;
    QTest::newRow("all in the file") << log + table << QByteArray("PRAGMA wal_checkpoint") << QString();
    QTest::newRow("journal that is done")
        << QByteArray("PRAGMA journal_mode = PERSIST;") + table << QByteArray() << QString();
    QTest::newRow("unfinished change")
        << table << QByteArray("PRAGMA cache_size = 1; BEGIN; INSERT INTO t VALUES(hex(zeroblob(99999)))")
        << u"did not finish a change"_s;
    QTest::newRow("nothing but the log") << log << table << u"still stands in taken.db-wal"_s;
}

void SqliteTest::unmergedChanges()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, told);
    const QString from = m_folder.filePath(u"open.db"_s), to = m_folder.filePath(u"taken.db"_s);
    const QStringList endings{QString(), u"-wal"_s, u"-journal"_s};
    for (const QString &ending : endings) {
        QFile::remove(from + ending);
        QFile::remove(to + ending);
    }
    sqlite3 *database = nullptr;
    sqlite3_open(from.toUtf8().constData(), &database);
    QCOMPARE(sqlite3_exec(database, before.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, after.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    for (const QString &ending : endings)
        QFile::copy(from + ending, to + ending);
    sqlite3_close(database);
    const Result<Imported> result = tryRead(to);
    const QString said = result ? sentences(result->report) : result.error().message;
    QVERIFY2(told.isEmpty() ? said.isEmpty() : said.contains(told), qPrintable(said));
}

void SqliteTest::searchIndexes_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QStringList>("tables"); // empty: none can be read
    const QByteArray index = "CREATE VIRTUAL TABLE n USING fts5(note);";
    const QByteArray map = "CREATE VIRTUAL TABLE m\n USING rtree(id, a, b);";
    QTest::newRow("beside tables") << index + map + "CREATE TABLE n_visits(a); CREATE TABLE m_data(a)"
                                   << QStringList{u"n_visits"_s, u"m_data"_s};
    QTest::newRow("alone") << index << QStringList();
}

void SqliteTest::searchIndexes()
{
    QFETCH(QByteArray, sql);
    QFETCH(QStringList, tables);
    const Result<QList<TableEntry>> entries = listTables(make(u"fts.db"_s, sql), {});
    QCOMPARE(bool(entries), !tables.isEmpty());
    if (!entries) {
        QVERIFY2(entries.error().message.contains(u"only virtual tables"_s),
                 qPrintable(entries.error().message));
        return;
    }
    QStringList names;
    for (const TableEntry &entry : *entries)
        names.append(entry.name);
    QCOMPARE(names, tables);
}

void SqliteTest::infinite()
{
    const Table table =
        read(make(u"inf.db"_s, "CREATE TABLE t(v); INSERT INTO t VALUES(1.5),(9e999),(2.5),(-9e999)")).table;
    QCOMPARE(typeId(table.info(0).type), u"number"_s);
    QCOMPARE(table.column(0).missingCount(), 2);
    QCOMPARE(table.displayText(1, 0), u"Inf"_s);
    QCOMPARE(table.displayText(3, 0), u"-Inf"_s);
}

void SqliteTest::previews()
{
    const QString path =
        make(u"p.db"_s,
             "CREATE TABLE t(id, sbp); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
             "FROM n WHERE i < 5000) INSERT INTO t SELECT 'P' || i, 120.5 FROM n;");
    const Result<ImportPreview> preview = previewFile(path, {}, testRules(), 20);
    QVERIFY(preview);
    QCOMPARE(preview->rows.size(), 20);
    QVERIFY(!preview->complete);
    QCOMPARE(preview->columns[1].type, ColumnType::Number);
    QCOMPARE(preview->rows[4][0].raw, u"P5"_s);
}

static const RegisterTest<SqliteTest> registered;
#include "tst_sqlite.moc"
