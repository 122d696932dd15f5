// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/database.h"
#include "tests/app/project/sampleproject.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace sphygma;
using namespace Qt::StringLiterals;

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

class ProjectStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingComesBack_data();
    void everythingComesBack();
    void statesShareWhatTheyShared();
    void historyGrowsShrinksAndForks();
    void historyFallsOffTheFront();
    void rawDataNobodyRefersToGo();
    void otherTablesComeBack();
    void otherTablesNobodyRefersToGo();
    void lastPeriodComesBack();
    void logIsKept();
    void nothingBesideTheDocument();
    void creatingReplacesOnlyWhenComplete();
    void copiesAndMoves();
    void foreignFilesAreRefusedUntouched_data();
    void foreignFilesAreRefusedUntouched();
    void newerVersionsAreRefused();
    void addedTriggersAreRefused();
    void truncatedFilesAreRefused();
    void flippedBytesNeverCrash();
    void fullDiskKeepsTheLastState();
    void fullDiskWhileCreatingLeavesNothing();
    void aFileThatWasDeletedIsNoticed();
    void cancelledSaveChangesNothing();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<ProjectStore> saved(const QString &path, const ProjectHistory &history);
    Result<ProjectHistory> loaded(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    NoProgress m_progress;
};

#define VERIFY_OK(result) QCOMPARE_EQ(trouble(result), QString())

void ProjectStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<ProjectStore> ProjectStoreTest::saved(const QString &path, const ProjectHistory &history)
{
    auto store = ProjectStore::create(path);
    if (!store || !(*store)->save(history, m_progress))
        return nullptr;
    return std::move(store).value();
}

Result<ProjectHistory> ProjectStoreTest::loaded(const QString &path)
{
    const auto store = ProjectStore::open(path);
    return store ? (*store)->load(m_progress) : Result<ProjectHistory>(store.error());
}

void ProjectStoreTest::everythingComesBack_data()
{
    QTest::addColumn<RawDataPtr>("raw");
    QTest::newRow("no data") << RawDataPtr();
    QTest::newRow("one row") << sampleRaw(1);
    QTest::newRow("one chunk") << sampleRaw(1000);
    QTest::newRow("several chunks") << sampleRaw(2 * chunkRows + 77);
    QTest::newRow("exactly one chunk") << sampleRaw(chunkRows);
    QTest::newRow("no rows") << sampleRaw(0);
    QTest::newRow("no columns") << std::make_shared<const RawData>();
}

void ProjectStoreTest::everythingComesBack()
{
    QFETCH(RawDataPtr, raw);
    ProjectHistory history = sampleHistory(raw, {u"A"_s, u"B"_s, u"C"_s});
    history.current = 1; // one redo
    QVERIFY(saved(file(u"p.sphygma"_s), history));
    const auto back = loaded(file(u"p.sphygma"_s));
    VERIFY_OK(back);
    QCOMPARE_EQ(difference(*back, history), QString());
    const auto read = ProjectStore::read(file(u"p.sphygma"_s), m_progress);
    VERIFY_OK(read);
    QCOMPARE_EQ(difference(*read, history), QString());
}

void ProjectStoreTest::statesShareWhatTheyShared()
{
    ProjectHistory history = sampleHistory(sampleRaw(100), {u"A"_s, u"B"_s});
    history.entries[1].state.recipe = history.entries[0].state.recipe;
    QVERIFY(saved(file(u"p.sphygma"_s), history));
    const auto back = loaded(file(u"p.sphygma"_s));
    VERIFY_OK(back);
    QCOMPARE_EQ(back->entries[0].state.raw, back->entries[1].state.raw);
    QCOMPARE_EQ(&*back->entries[0].state.recipe, &*back->entries[1].state.recipe);
}

void ProjectStoreTest::historyGrowsShrinksAndForks()
{
    const QString path = file(u"p.sphygma"_s);
    const RawDataPtr raw = sampleRaw(100);
    const auto store = saved(path, sampleHistory(raw, {u"A"_s}));
    QVERIFY(store);
    for (const QStringList &names :
         QList<QStringList>{{u"A"_s, u"B"_s, u"C"_s}, {u"A"_s, u"B"_s}, {u"A"_s, u"X"_s, u"Y"_s}, {u"Z"_s}}) {
        const ProjectHistory history = sampleHistory(raw, names);
        VERIFY_OK(store->save(history, m_progress));
        const auto back = ProjectStore::read(path, m_progress);
        VERIFY_OK(back);
        QCOMPARE_EQ(difference(*back, history), QString());
    }
}

void ProjectStoreTest::historyFallsOffTheFront()
{
    const QString path = file(u"p.sphygma"_s);
    ProjectHistory history = sampleHistory(sampleRaw(10), {u"0"_s, u"1"_s, u"2"_s, u"3"_s});
    auto store = saved(path, history);
    for (int i = 4; i < 30; ++i) {
        history.entries.removeFirst();
        history.entries.append({u"e"_s, sampleState(history.entries[0].state.raw, QString::number(i))});
        VERIFY_OK(store->save(history, m_progress));
        if (i % 10 == 9) { // also after a restart
            store.reset();
            store = std::move(ProjectStore::open(path)).value();
            history = std::move(store->load(m_progress)).value();
        }
    }
    store.reset();
    const auto back = loaded(path);
    VERIFY_OK(back);
    QCOMPARE_EQ(back->entries.size(), 4);
    QCOMPARE_EQ(*back->entries.first().state.name, u"26"_s);
    QCOMPARE_EQ(difference(*back, history), QString());
}

void ProjectStoreTest::rawDataNobodyRefersToGo()
{
    const QString path = file(u"p.sphygma"_s);
    const RawDataPtr large = sampleRaw(2 * chunkRows), small = sampleRaw(10, 3);
    ProjectHistory history = sampleHistory(large, {u"A"_s});
    const auto store = saved(path, history);
    const qint64 before = QFile(path).size();
    history.entries.append({u"Import"_s, sampleState(small, u"B"_s)});
    history.current = 1;
    VERIFY_OK(store->save(history, m_progress));
    QCOMPARE_GE(QFile(path).size(), before); // undoing the import must cost nothing
    history.entries.removeFirst();
    history.current = 0;
    VERIFY_OK(store->save(history, m_progress));
    QCOMPARE_LT(QFile(path).size(), before / 4);
    const auto back = ProjectStore::read(path, m_progress);
    VERIFY_OK(back);
    QCOMPARE_EQ(difference(*back, history), QString());
    history.entries.append({u"Import again"_s, sampleState(large, u"C"_s)});
    VERIFY_OK(store->save(history, m_progress));
    const auto again = ProjectStore::read(path, m_progress);
    VERIFY_OK(again);
    QCOMPARE_EQ(difference(*again, history), QString());
}

void ProjectStoreTest::otherTablesComeBack()
{
    const QString path = file(u"p.sphygma"_s);
    const RawDataPtr first = sampleRaw(100), labs = sampleRaw(50, 4);
    ProjectHistory history = sampleHistory(first, {u"A"_s, u"B"_s, u"C"_s});
    history.entries[1].state.otherTables = QList<NamedTable>{{u"labs"_s, labs}};
    history.entries[2].state.otherTables =
        QList<NamedTable>{{u"labs"_s, labs}, {u"sites"_s, sampleRaw(3, 9)}, {u"itself"_s, first}};
    QVERIFY(saved(path, history));
    const auto back = loaded(path);
    VERIFY_OK(back);
    QCOMPARE_EQ(difference(*back, history), QString());
    const auto &last = *back->entries[2].state.otherTables;
    QCOMPARE_EQ(last[0].raw, (*back->entries[1].state.otherTables)[0].raw);
    QCOMPARE_EQ(last[2].raw, back->entries[2].state.raw);
}

void ProjectStoreTest::otherTablesNobodyRefersToGo()
{
    const QString path = file(u"p.sphygma"_s);
    const RawDataPtr first = sampleRaw(10);
    ProjectHistory history = sampleHistory(first, {u"A"_s, u"B"_s});
    history.entries[1].state.otherTables = QList<NamedTable>{{u"labs"_s, sampleRaw(2 * chunkRows, 4)}};
    const auto store = saved(path, history);
    const qint64 before = QFile(path).size();
    history.entries[0].state.otherTables = QList<NamedTable>{{u"sites"_s, sampleRaw(3, 9)}};
    VERIFY_OK(store->save(history, m_progress)); // the entry before is written anew, the large table stays
    const auto with = ProjectStore::read(path, m_progress);
    VERIFY_OK(with);
    QCOMPARE_EQ(difference(*with, history), QString());
    history.entries.removeLast();
    history.current = 0;
    VERIFY_OK(store->save(history, m_progress));
    QCOMPARE_LT(QFile(path).size(), before / 4);
    const auto without = ProjectStore::read(path, m_progress);
    VERIFY_OK(without);
    QCOMPARE_EQ(difference(*without, history), QString());
}

void ProjectStoreTest::lastPeriodComesBack()
{
    const QString path = file(u"p.sphygma"_s);
    ProjectHistory history = sampleHistory(nullptr, {u"A"_s, u"B"_s});
    const QString kind = QString::fromLatin1(indicatorKinds().front().id);
    Indicator whole, empty;
    whole.kind = empty.kind = kind;
    whole.columns = {u"sbp"_s};
    whole.detail = u"site=North"_s;
    whole.about = Phrase::of("%1", {u"North"_s});
    whole.violated = 3;
    whole.denominator = 40;
    whole.value = 0.075;
    whole.grade = 1;
    const PeriodQuality march{u"march.csv"_s, 40, {whole, empty}};
    history.entries[1].state.lastPeriod = march;
    QVERIFY(saved(path, history));
    const auto back = loaded(path);
    VERIFY_OK(back);
    QVERIFY(back->entries[0].state.lastPeriod->isEmpty());
    QVERIFY(*back->entries[1].state.lastPeriod == march);
    QCOMPARE_EQ(back->entries[1].state.lastPeriod->indicators[0].about.values.size(), 1);
}

void ProjectStoreTest::logIsKept()
{
    const QString path = file(u"p.sphygma"_s);
    const QDateTime time(QDate(2026, 3, 29), QTime(2, 30, 0, 125), Qt::UTC);
    const ProjectHistory history = sampleHistory(nullptr, {u"A"_s});
    {
        auto store = ProjectStore::create(path);
        VERIFY_OK(store);
        VERIFY_OK((*store)->save(history, m_progress, {{time, u"import"_s, u"visits.csv"_s}}));
        VERIFY_OK((*store)->appendLog({time.addMSecs(1), u"export"_s, u"报告.pdf"_s}));
    }
    const auto store = ProjectStore::open(path);
    VERIFY_OK(store);
    const auto log = (*store)->log();
    VERIFY_OK(log);
    QCOMPARE_EQ(log->size(), 2);
    QCOMPARE_EQ(log->at(0).time, time);
    QCOMPARE_EQ(log->at(0).action, u"import"_s);
    QCOMPARE_EQ(log->at(1).detail, u"报告.pdf"_s);
}

void ProjectStoreTest::nothingBesideTheDocument()
{
    const auto store = saved(file(u"p.sphygma"_s), sampleHistory(sampleRaw(1000), {u"A"_s}));
    QVERIFY(store);
    VERIFY_OK(store->save(sampleHistory(sampleRaw(500), {u"B"_s}), m_progress));
    QCOMPARE_EQ(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"p.sphygma"_s});
}

void ProjectStoreTest::creatingReplacesOnlyWhenComplete()
{
    const QString path = file(u"p.sphygma"_s);
    const ProjectHistory old = sampleHistory(sampleRaw(50), {u"old"_s});
    QVERIFY(saved(path, old));
    {
        const auto given = ProjectStore::create(path); // and given up
        VERIFY_OK(given);
    }
    auto back = loaded(path);
    VERIFY_OK(back);
    QCOMPARE_EQ(difference(*back, old), QString());
    const ProjectHistory next = sampleHistory(sampleRaw(60), {u"new"_s});
    QVERIFY(saved(path, next));
    back = loaded(path);
    VERIFY_OK(back);
    QCOMPARE_EQ(difference(*back, next), QString());
    QCOMPARE_EQ(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);

    const auto nowhere = ProjectStore::create(file(u"no/such/folder/p.sphygma"_s));
    QVERIFY(!nowhere);
    QCOMPARE_EQ(nowhere.error().kind, Error::Kind::Unwritable);
    QCOMPARE_EQ(nowhere.error().message, u"p.sphygma cannot be written there."_s);
}

void ProjectStoreTest::copiesAndMoves()
{
    ProjectHistory history = sampleHistory(sampleRaw(3000), {u"A"_s});
    const auto store = saved(file(u"a.sphygma"_s), history);
    VERIFY_OK(store->copyTo(file(u"b.sphygma"_s), m_progress));
    QCOMPARE_EQ(store->path(), QFileInfo(file(u"a.sphygma"_s)).canonicalFilePath());
    VERIFY_OK(store->moveTo(file(u"c.sphygma"_s), m_progress));
    QCOMPARE_EQ(store->path(), QFileInfo(file(u"c.sphygma"_s)).canonicalFilePath());
    const ProjectHistory older = history;
    history.entries.append({u"Edit"_s, sampleState(history.entries[0].state.raw, u"B"_s)});
    history.current = 1;
    VERIFY_OK(store->save(history, m_progress));
    for (const QString &name : {u"a.sphygma"_s, u"b.sphygma"_s}) {
        const auto back = loaded(file(name));
        VERIFY_OK(back);
        QCOMPARE_EQ(difference(*back, older), QString());
    }
    const auto moved = ProjectStore::read(file(u"c.sphygma"_s), m_progress);
    VERIFY_OK(moved);
    QCOMPARE_EQ(difference(*moved, history), QString());
}

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

void ProjectStoreTest::foreignFilesAreRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("age,sbp\n1,2\n");
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("foreign database") << QByteArray("database");
}

void ProjectStoreTest::foreignFilesAreRefusedUntouched()
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

void ProjectStoreTest::newerVersionsAreRefused()
{
    const QString path = file(u"p.sphygma"_s);
    QVERIFY(saved(path, sampleHistory(nullptr, {u"A"_s})));
    VERIFY_OK((*Database::open(path, Database::Mode::Write))->execute("PRAGMA user_version = 2"));
    const auto store = ProjectStore::open(path);
    QVERIFY(!store);
    QCOMPARE_EQ(store.error().kind, Error::Kind::DoesNotFit);
    QCOMPARE_EQ(store.error().message, u"p.sphygma was saved by a newer version of Sphygma."_s);
}

void ProjectStoreTest::addedTriggersAreRefused()
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

void ProjectStoreTest::truncatedFilesAreRefused()
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
void ProjectStoreTest::flippedBytesNeverCrash()
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

void ProjectStoreTest::fullDiskKeepsTheLastState()
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

void ProjectStoreTest::fullDiskWhileCreatingLeavesNothing()
{
    {
        auto store = ProjectStore::create(file(u"p.sphygma"_s));
        VERIFY_OK(store);
        const FileSizeLimit limit(100'000);
        QVERIFY(!(*store)->save(sampleHistory(sampleRaw(chunkRows), {u"A"_s}), m_progress));
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void ProjectStoreTest::aFileThatWasDeletedIsNoticed()
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

void ProjectStoreTest::cancelledSaveChangesNothing()
{
    const QString path = file(u"p.sphygma"_s);
    const ProjectHistory before = sampleHistory(sampleRaw(500), {u"A"_s});
    const auto store = saved(path, before);
    ProjectHistory after = before;
    after.entries.append({u"Import"_s, sampleState(sampleRaw(3 * chunkRows, 9), u"B"_s)});
    CancelAfter stop(3);
    const Status cancelled = store->save(after, stop);
    QVERIFY(!cancelled);
    QCOMPARE_EQ(cancelled.error().kind, Error::Kind::Cancelled);
    const auto back = ProjectStore::read(path, m_progress);
    VERIFY_OK(back);
    QCOMPARE_EQ(difference(*back, before), QString());
}

static const RegisterTest<ProjectStoreTest> registered;
#include "tst_projectstore.moc"
