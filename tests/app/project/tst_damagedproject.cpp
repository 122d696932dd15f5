// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/database.h"
#include "tests/app/project/storefixture.h"
#include "tests/testcase.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Files that are none of ours, or damaged, and disks that are full: refused with a sentence, nothing lost.
class DamagedProjectTest : public StoreFixture
{
    Q_OBJECT

private slots:
    void init() { takeFreshFolder(); }
    void foreignFilesAreRefusedUntouched_data();
    void foreignFilesAreRefusedUntouched();
    void newerVersionsAreRefused();
    void addedTriggersAreRefused();
    void truncatedFilesAreRefused();
    void flippedBytesNeverCrash();
    void fullDiskKeepsTheLastState();
    void fullDiskWhileCreatingLeavesNothing();
    void aFileThatWasDeletedIsNoticed();
};

/// No file of this process may grow past a size: what a full disk does, without one.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }

    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE_EQ(file.write(bytes), bytes.size());
}

void DamagedProjectTest::foreignFilesAreRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("age,sbp\n1,2\n");
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("foreign database") << QByteArray("database");
}

void DamagedProjectTest::foreignFilesAreRefusedUntouched()
{
    QFETCH(QByteArray, content);
    const QString path = file(u"p.sphygma"_s);
    if (content == "database")
        VERIFY_OK((*Database::open(path, Database::Mode::Build))
                      ->execute("CREATE TABLE t (x); INSERT INTO t VALUES (1)"));
    else
        write(path, content);
    const QByteArray before = contentOf(path);
    QVERIFY(!ProjectStore::isProject(path));
    const auto store = ProjectStore::open(path);
    QVERIFY(!store);
    QCOMPARE_EQ(store.error().kind, Error::Kind::Unreadable);
    QCOMPARE_EQ(store.error().message, u"p.sphygma is not a Sphygma project."_s);
    QCOMPARE_EQ(contentOf(path), before);
    QVERIFY(!ProjectStore::open(m_folder->path()));
    QCOMPARE_EQ(ProjectStore::open(file(u"gone"_s)).error().kind, Error::Kind::NotFound);
}

void DamagedProjectTest::newerVersionsAreRefused()
{
    const QString path = file(u"p.sphygma"_s);
    QVERIFY(saved(path, sampleHistory(nullptr, {u"A"_s})));
    VERIFY_OK((*Database::open(path, Database::Mode::Write))->execute("PRAGMA user_version = 2"));
    const auto store = ProjectStore::open(path);
    QVERIFY(!store);
    QCOMPARE_EQ(store.error().kind, Error::Kind::DoesNotFit);
    QCOMPARE_EQ(store.error().message, u"p.sphygma was saved by a newer version of Sphygma."_s);
}

void DamagedProjectTest::addedTriggersAreRefused()
{
    for (const char *sql : {"CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM entry; END",
                            "CREATE VIEW v AS SELECT 1", "CREATE TABLE more (x)", "DROP TABLE log"}) {
        const QString path = file(QString::number(qHash(QByteArray(sql))) + u".sphygma"_s);
        QVERIFY(saved(path, sampleHistory(nullptr, {u"A"_s})));
        VERIFY_OK((*Database::open(path, Database::Mode::Write))->execute(sql));
        const auto store = ProjectStore::open(path);
        QVERIFY(!store);
        QCOMPARE_EQ(store.error().kind, Error::Kind::Unreadable);
    }
}

void DamagedProjectTest::truncatedFilesAreRefused()
{
    const QString path = file(u"p.sphygma"_s);
    QVERIFY(saved(path, sampleHistory(sampleRaw(20'000), {u"A"_s})));
    const QByteArray whole = contentOf(path);
    for (const qsizetype size : {whole.size() - 1, whole.size() / 2, qsizetype(16384), qsizetype(100)}) {
        write(path, whole.left(size));
        const auto back = loaded(path);
        QVERIFY2(!back, qPrintable(QString::number(size)));
        QCOMPARE_EQ(back.error().kind, Error::Kind::Unreadable);
    }
}

/// Whatever stands in the file: it is opened as it was saved, or refused with a sentence.
void DamagedProjectTest::flippedBytesNeverCrash()
{
    const QString path = file(u"p.sphygma"_s);
    const ProjectHistory history = sampleHistory(sampleRaw(300), {u"A"_s, u"B"_s});
    QVERIFY(saved(path, history));
    const QByteArray whole = contentOf(path);
    QRandomGenerator random(4711);
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = whole;
        for (int flip = 0; flip <= i % 3; ++flip) {
            const auto at = random.bounded(i % 4 == 0 ? 2000 : int(bytes.size()));
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        }
        const QString copy = file(u"%1.sphygma"_s.arg(i));
        write(copy, bytes);
        const auto back = loaded(copy);
        if (back) { // the flipped bits stood in room that holds nothing
            QCOMPARE_EQ(difference(*back, history), QString());
            continue;
        }
        ++refused;
        QVERIFY(!back.error().message.isEmpty());
        QCOMPARE_NE(back.error().kind, Error::Kind::Internal);
        QFile::remove(copy);
    }
    QCOMPARE_GT(refused, 10);
}

void DamagedProjectTest::fullDiskKeepsTheLastState()
{
    const QString path = file(u"p.sphygma"_s);
    const ProjectHistory before = sampleHistory(sampleRaw(500), {u"A"_s});
    const auto store = saved(path, before);
    ProjectHistory after = before;
    after.entries.append({u"Import"_s, sampleState(sampleRaw(chunkRows + 5, 9), u"B"_s)});
    after.current = 1;
    {
        const FileSizeLimit limit(static_cast<rlim_t>(QFile(path).size() + 50'000));
        const Status refused = store->save(after, m_progress);
        QVERIFY(!refused);
        QCOMPARE_EQ(refused.error().kind, Error::Kind::Unwritable);
        QVERIFY(refused.error().message.startsWith(u"p.sphygma could not be "_s));
    }
    auto back = ProjectStore::read(path, m_progress);
    VERIFY_OK(back);
    QCOMPARE_EQ(difference(*back, before), QString());
    VERIFY_OK(store->save(after, m_progress)); // there is room again
    back = ProjectStore::read(path, m_progress);
    VERIFY_OK(back);
    QCOMPARE_EQ(difference(*back, after), QString());
}

void DamagedProjectTest::fullDiskWhileCreatingLeavesNothing()
{
    {
        auto store = ProjectStore::create(file(u"p.sphygma"_s));
        VERIFY_OK(store);
        const FileSizeLimit limit(100'000);
        QVERIFY(!(*store)->save(sampleHistory(sampleRaw(chunkRows), {u"A"_s}), m_progress));
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void DamagedProjectTest::aFileThatWasDeletedIsNoticed()
{
    const QString path = file(u"p.sphygma"_s);
    ProjectHistory history = sampleHistory(sampleRaw(500), {u"A"_s});
    const auto store = saved(path, history);
    QVERIFY(QFile::rename(path, file(u"elsewhere.sphygma"_s)));
    history.entries[0].state.name = u"B"_s;
    const Status lost = store->save(history, m_progress);
    QVERIFY(!lost);
    QCOMPARE_EQ(lost.error().kind, Error::Kind::Unwritable);
    QVERIFY(!QFile::exists(path));
}

static const RegisterTest<DamagedProjectTest> registered;

#include "tst_damagedproject.moc"
