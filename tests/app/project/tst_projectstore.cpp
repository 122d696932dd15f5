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

class ProjectStoreTest : public StoreFixture
{
    Q_OBJECT

private slots:
    void init() { takeFreshFolder(); }
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
    void cancelledSaveChangesNothing();
};

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
