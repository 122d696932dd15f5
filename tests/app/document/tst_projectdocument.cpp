// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/projectdocument.h"
#include "app/recipe/steps/steps.h"
#include "tests/support/oracletable.h"
#include "tests/testcase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace sphygma;
using namespace Qt::StringLiterals;

static RawDataPtr someRaw(double first = 120)
{
    const Table table = tableOf({{u"sbp"_s, u"sbp"_s, numberColumn({first, 999, 140, 130})},
                                 {u"age"_s, u"age"_s, numberColumn({50, 60, 70, 80})}});
    return std::make_shared<const RawData>(RawData{table, {}});
}

static ProjectDocument::Mutator setName(const QString &name)
{
    return [name](ProjectState &state) { state.name = name; };
}

static void declare999(ProjectState &state)
{
    state.recipe.change([](Recipe &recipe) {
        recipe.append({declareMissing({u"sbp"_s}, {}, {999}), true, {}});
    });
}

static ProjectDocument::Mutator limitSystolic(double high)
{
    return [high](ProjectState &state) {
        state.recipe.change([high](Recipe &recipe) {
            if (!recipe.isEmpty())
                recipe.removeAt(0);
            recipe.append({limitValues(u"sbp"_s, {40, high, {}, {}}), true, {}});
        });
    };
}

class ProjectDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void startsEmptyAndIdle();
    void editUndoRedo();
    void copiesShareParts();
    void noOpLeavesNoHistory();
    void oneGestureCollapses();
    void differentKeysStaySeparate();
    void listenerMayEdit();
    void theResultFollowsTheRecipe();
    void manyEditsEndInTheNewestResult();
    void undoingAnImportBringsItsDataBack();
    void namedProjectSavesItself();
    void historyIsRestored();
    void unnamedProjectIsRecovered();
    void closedUnnamedProjectIsGone();
    void editedUnnamedProjectStaysWhenAnotherOpens();
    void failedOpeningLeavesTheProject_data();
    void failedOpeningLeavesTheProject();
    void aProjectOpensOnlyOnce();
    void savingElsewhereAfterTheFileWasDeleted();
    void refusedSaveIsToldOnceAndTriedAgain();
    void savingAsWhereNothingCanBeWritten();
    void flushNeedsNoEventLoop();
    void historyIsBounded();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<ProjectDocument> newDocument();

    ClinicalRulesPtr m_rules;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectDocument> m_document;
};

void ProjectDocumentTest::initTestCase()
{
    const auto rules = ClinicalRules::shipped();
    QVERIFY(rules);
    m_rules = *rules;
}

std::unique_ptr<ProjectDocument> ProjectDocumentTest::newDocument()
{
    return std::make_unique<ProjectDocument>(m_rules, file(u"recovery"_s));
}

void ProjectDocumentTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = newDocument();
}

void ProjectDocumentTest::cleanup()
{
    m_document.reset();
}

void ProjectDocumentTest::startsEmptyAndIdle()
{
    QVERIFY(m_document->isEmpty());
    QVERIFY(m_document->isSaved());
    QVERIFY(!m_document->isSaving());
    QVERIFY(!m_document->result());
    QVERIFY(m_document->path().isEmpty());
    QVERIFY(m_document->recoverable().isEmpty());
    QVERIFY(m_document->flush(0));
    QVERIFY(!QFile::exists(file(u"recovery"_s))); // nothing is done before there is something to keep
}

void ProjectDocumentTest::editUndoRedo()
{
    QSignalSpy changed(m_document.get(), &ProjectDocument::stateChanged);
    m_document->edit(u"Add step"_s, declare999);
    QCOMPARE_EQ(m_document->undoStack().undoText(), u"Add step"_s);
    m_document->undoStack().undo();
    QVERIFY(m_document->state().recipe->isEmpty());
    m_document->undoStack().redo();
    QCOMPARE_EQ(m_document->state().recipe->entries().size(), 1);
    QCOMPARE_EQ(changed.count(), 3);
}

void ProjectDocumentTest::copiesShareParts()
{
    const ProjectState before = m_document->state();
    m_document->edit(u"Rename"_s, setName(u"A"_s));
    QCOMPARE_EQ(&*m_document->state().recipe, &*before.recipe);
    QVERIFY(m_document->state() != before);
    QVERIFY(before.name->isEmpty());
}

void ProjectDocumentTest::noOpLeavesNoHistory()
{
    QSignalSpy changed(m_document.get(), &ProjectDocument::stateChanged);
    m_document->edit(u"Rename"_s, setName({}));
    m_document->edit(u"Nothing"_s, [](ProjectState &state) { state.recipe.change([](Recipe &) {}); });
    QCOMPARE_EQ(m_document->undoStack().count(), 0);
    QCOMPARE_EQ(changed.count(), 0);
}

void ProjectDocumentTest::oneGestureCollapses()
{
    const MergeKey typing{u"project"_s, u"name"_s, m_document->newGesture()};
    for (const QString &name : {u"A"_s, u"AB"_s, u"ABC"_s})
        m_document->edit(u"Rename"_s, setName(name), typing);
    QCOMPARE_EQ(m_document->undoStack().count(), 1);
    m_document->edit(u"Rename"_s, setName({}), typing); // back to where the gesture began
    QCOMPARE_EQ(m_document->undoStack().count(), 0);
}

void ProjectDocumentTest::differentKeysStaySeparate()
{
    const quint64 gesture = m_document->newGesture();
    m_document->edit(u"Rename"_s, setName(u"A"_s), {u"project"_s, u"name"_s, gesture});
    m_document->edit(u"Rename"_s, setName(u"B"_s), {u"project"_s, u"name"_s, m_document->newGesture()});
    m_document->edit(u"Rename"_s, setName(u"C"_s), {u"project"_s, u"site"_s, gesture});
    m_document->edit(u"Rename"_s, setName(u"D"_s), {u"chart"_s, u"site"_s, gesture});
    m_document->edit(u"Rename"_s, setName(u"E"_s));
    m_document->edit(u"Rename"_s, setName(u"F"_s));
    QCOMPARE_EQ(m_document->undoStack().count(), 6);
    m_document->undoStack().undo();
    QCOMPARE_EQ(*m_document->state().name, u"E"_s);
}

void ProjectDocumentTest::listenerMayEdit()
{
    connect(m_document.get(), &ProjectDocument::stateChanged, this, [this] {
        if (!m_document->state().name->isEmpty() && m_document->state().recipe->isEmpty())
            m_document->edit(u"Add step"_s, declare999);
    });
    m_document->edit(u"Rename"_s, setName(u"A"_s));
    QCOMPARE_EQ(m_document->undoStack().text(0), u"Rename"_s);
    QCOMPARE_EQ(m_document->undoStack().count(), 2);
}

void ProjectDocumentTest::theResultFollowsTheRecipe()
{
    QSignalSpy opened(m_document.get(), &ProjectDocument::opened);
    m_document->startProject(someRaw(), u"Clinic"_s);
    QCOMPARE_EQ(opened.count(), 1);
    QVERIFY(m_document->isComputing());
    QTRY_VERIFY(m_document->result());
    QCOMPARE_EQ(m_document->result()->table.column(0).missingCount(), 0);

    QSignalSpy results(m_document.get(), &ProjectDocument::resultChanged);
    m_document->edit(u"Add step"_s, declare999);
    QTRY_COMPARE_EQ(results.count(), 1);
    QCOMPARE_EQ(m_document->result()->table.column(0).missingCount(), 1);
    m_document->edit(u"Rename"_s, setName(u"Another"_s));
    QVERIFY(!m_document->isComputing()); // a name changes no number
    m_document->undoStack().undo();
    m_document->undoStack().undo();
    QTRY_COMPARE_EQ(m_document->result()->table.column(0).missingCount(), 0);
}

void ProjectDocumentTest::manyEditsEndInTheNewestResult()
{
    m_document->startProject(someRaw(), u"Clinic"_s);
    for (const double high : {300.0, 139.0, 135.0, 125.0})
        m_document->edit(u"Limit"_s, limitSystolic(high));
    QTRY_VERIFY(m_document->result() && m_document->result()->table.column(0).missingCount() == 3);
    QTRY_VERIFY(!m_document->isComputing());
    QCOMPARE_EQ(m_document->result()->table.column(0).missingCount(), 3);
}

void ProjectDocumentTest::undoingAnImportBringsItsDataBack()
{
    const RawDataPtr first = someRaw(), second = someRaw(77);
    m_document->startProject(first, u"Clinic"_s);
    QTRY_VERIFY(m_document->result());
    m_document->edit(u"Import"_s, [&](ProjectState &state) { state.raw = second; });
    QVERIFY(!m_document->result()); // rows of other data are never shown with these
    QTRY_VERIFY(m_document->result());
    QCOMPARE_EQ(m_document->result()->table.column(0).number(0), 77);
    m_document->undoStack().undo();
    QCOMPARE_EQ(m_document->state().raw, first);
    QTRY_VERIFY(m_document->result() && m_document->result()->table.column(0).number(0) == 120);
}

void ProjectDocumentTest::namedProjectSavesItself()
{
    const QString path = file(u"clinic.sphygma"_s);
    QSignalSpy renamed(m_document.get(), &ProjectDocument::pathChanged);
    m_document->startProject(someRaw(), u"Clinic"_s);
    m_document->saveAs(path);
    QTRY_COMPARE_EQ(renamed.count(), 1);
    QCOMPARE_EQ(m_document->path(), path);
    QTRY_VERIFY(m_document->isSaved());
    QCOMPARE_EQ(QDir(file(u"recovery"_s)).entryList(QDir::Files).size(), 0);

    QSignalSpy saved(m_document.get(), &ProjectDocument::savedChanged);
    m_document->edit(u"Rename"_s, setName(u"By itself"_s));
    QVERIFY(!m_document->isSaved());
    QTRY_VERIFY(m_document->isSaved());
    // Only the last word is sure: the first save may be told after the edit, and is then no news.
    QTRY_VERIFY(!saved.isEmpty() && saved.last()[0].toBool());
    NoProgress progress;
    const auto history = ProjectStore::read(path, progress); // while it is open
    QVERIFY(history);
    QCOMPARE_EQ(*history->entries.last().state.name, u"By itself"_s);
}

void ProjectDocumentTest::historyIsRestored()
{
    const QString path = file(u"clinic.sphygma"_s);
    m_document->startProject(someRaw(), u"Clinic"_s);
    m_document->edit(u"Add step"_s, declare999);
    m_document->edit(u"Rename"_s, setName(u"Renamed"_s));
    m_document->undoStack().undo();
    m_document->saveAs(path);
    QTRY_COMPARE_EQ(m_document->path(), path);
    QVERIFY(m_document->flush());
    m_document = newDocument();

    QSignalSpy opened(m_document.get(), &ProjectDocument::opened);
    m_document->openProject(path);
    QTRY_COMPARE_EQ(opened.count(), 1);
    QUndoStack &stack = m_document->undoStack();
    QCOMPARE_EQ(stack.count(), 2);
    QCOMPARE_EQ(stack.undoText(), u"Add step"_s);
    QCOMPARE_EQ(stack.redoText(), u"Rename"_s);
    QVERIFY(m_document->isSaved());
    QTRY_VERIFY(m_document->result());
    QCOMPARE_EQ(m_document->result()->table.column(0).missingCount(), 1);
    stack.redo();
    QCOMPARE_EQ(*m_document->state().name, u"Renamed"_s);
    stack.undo();
    stack.undo();
    QVERIFY(m_document->state().recipe->isEmpty());
    QCOMPARE_EQ(*m_document->state().name, u"Clinic"_s);
}

void ProjectDocumentTest::unnamedProjectIsRecovered()
{
    m_document->startProject(someRaw(), u"Clinic"_s);
    m_document->edit(u"Rename"_s, setName(u"Before the crash"_s));
    QVERIFY(m_document->flush());
    const auto other = newDocument();
    QVERIFY(other->recoverable().isEmpty()); // its window is still there
    m_document.reset();
    QCOMPARE_EQ(other->recoverable().size(), 1);
    other->recover(other->recoverable().first());
    QTRY_VERIFY(!other->isEmpty());
    QCOMPARE_EQ(*other->state().name, u"Before the crash"_s);
    QCOMPARE_EQ(other->undoStack().undoText(), u"Rename"_s);
    QVERIFY(other->path().isEmpty());
    QVERIFY(other->recoverable().isEmpty());
    other->saveAs(file(u"named.sphygma"_s));
    QTRY_VERIFY(!other->path().isEmpty());
    QVERIFY(QDir(file(u"recovery"_s)).isEmpty());
}

void ProjectDocumentTest::closedUnnamedProjectIsGone()
{
    m_document->startProject(someRaw(), u"Clinic"_s);
    QVERIFY(m_document->flush());
    m_document->edit(u"Rename"_s, setName(u"A"_s));
    m_document->close();
    QVERIFY(m_document->isEmpty());
    QVERIFY(m_document->flush());
    QVERIFY(QDir(file(u"recovery"_s)).isEmpty());
    QCOMPARE_EQ(m_document->undoStack().count(), 0);

    m_document->startProject(someRaw(), u"Left"_s);
    QVERIFY(m_document->flush());
    const QString left = QDir(file(u"recovery"_s)).entryInfoList(QDir::Files).first().absoluteFilePath();
    m_document = newDocument();
    m_document->discardRecovery(left);
    QVERIFY(m_document->recoverable().isEmpty());
    QVERIFY(!QFile::exists(left));
}

void ProjectDocumentTest::editedUnnamedProjectStaysWhenAnotherOpens()
{
    m_document->startProject(someRaw(), u"Untouched"_s);
    m_document->startProject(someRaw(), u"Touched"_s);
    m_document->edit(u"Add step"_s, declare999);
    m_document->startProject(someRaw(), u"Third"_s);
    QTRY_COMPARE_EQ(*m_document->state().name, u"Third"_s);
    QVERIFY(m_document->flush());
    QTRY_COMPARE_EQ(m_document->recoverable().size(), 1);
    NoProgress progress;
    const auto kept = ProjectStore::read(m_document->recoverable().first(), progress);
    QVERIFY(kept);
    QCOMPARE_EQ(*kept->entries.last().state.name, u"Touched"_s);
}

void ProjectDocumentTest::failedOpeningLeavesTheProject_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");
    QTest::newRow("gone") << QByteArray() << u"is not there any more."_s;
    QTest::newRow("text") << QByteArray("age,sbp\n") << u"other.sphygma is not a Sphygma project."_s;
    QTest::newRow("half a database") << QByteArray("SQLite format 3\0, and then some", 30)
                                     << u"other.sphygma is not a Sphygma project."_s;
}

void ProjectDocumentTest::failedOpeningLeavesTheProject()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    const QString path = file(u"other.sphygma"_s);
    QFile other(path);
    if (!content.isEmpty())
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write(content) == content.size());
    other.close();
    m_document->startProject(someRaw(), u"Clinic"_s);
    m_document->edit(u"Add step"_s, declare999);
    const ProjectState before = m_document->state();
    QSignalSpy failed(m_document.get(), &ProjectDocument::failed);
    m_document->openProject(path);
    QTRY_COMPARE_EQ(failed.count(), 1);
    QVERIFY(failed[0][0].value<Error>().message.endsWith(message));
    QVERIFY(m_document->state() == before);
    QCOMPARE_EQ(m_document->undoStack().count(), 1);
}

void ProjectDocumentTest::aProjectOpensOnlyOnce()
{
    const QString path = file(u"clinic.sphygma"_s);
    m_document->startProject(someRaw(), u"Clinic"_s);
    m_document->saveAs(path);
    QTRY_COMPARE_EQ(m_document->path(), path);
    const auto other = newDocument();
    QSignalSpy failed(other.get(), &ProjectDocument::failed);
    other->openProject(path);
    QTRY_COMPARE_EQ(failed.count(), 1);
    QCOMPARE_EQ(failed[0][0].value<Error>().message, u"clinic.sphygma is open in another window."_s);
    QSignalSpy opened(m_document.get(), &ProjectDocument::opened);
    m_document->openProject(path); // here it is open already
    QCOMPARE_EQ(opened.count(), 1);
}

void ProjectDocumentTest::savingElsewhereAfterTheFileWasDeleted()
{
    const QString path = file(u"clinic.sphygma"_s), next = file(u"next.sphygma"_s);
    m_document->startProject(someRaw(), u"Clinic"_s);
    m_document->saveAs(path);
    QTRY_VERIFY(m_document->path() == path && m_document->isSaved());
    QVERIFY(QFile::remove(path));
    QSignalSpy failed(m_document.get(), &ProjectDocument::failed);
    m_document->edit(u"Add step"_s, declare999);
    QTRY_COMPARE_EQ(failed.count(), 1);
    QVERIFY(!m_document->isSaved());
    m_document->saveAs(next);
    QTRY_COMPARE_EQ(m_document->path(), next);
    QTRY_VERIFY(m_document->isSaved());
    NoProgress progress;
    const auto history = ProjectStore::read(next, progress);
    QVERIFY(history);
    QCOMPARE_EQ(history->entries.size(), 2);
}

void ProjectDocumentTest::refusedSaveIsToldOnceAndTriedAgain()
{
    const QString path = file(u"clinic.sphygma"_s);
    m_document->startProject(someRaw(), u"Clinic"_s);
    m_document->saveAs(path);
    QTRY_VERIFY(m_document->path() == path && m_document->isSaved());
    QSignalSpy failed(m_document.get(), &ProjectDocument::failed);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit none{1000, before.rlim_max}; // as on a full disk
    QCOMPARE_EQ(::setrlimit(RLIMIT_FSIZE, &none), 0);
    m_document->edit(u"Add step"_s, declare999);
    const bool written = m_document->flush();
    m_document->edit(u"Rename"_s, setName(u"B"_s));
    const bool writtenNow = m_document->flush();
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!written && !writtenNow);
    QTRY_COMPARE_EQ(failed.count(), 1);
    QCOMPARE_EQ(failed[0][0].value<Error>().kind, Error::Kind::Unwritable);
    QVERIFY(m_document->flush());
    NoProgress progress;
    const auto history = ProjectStore::read(path, progress);
    QVERIFY(history);
    QCOMPARE_EQ(*history->entries.last().state.name, u"B"_s);
}

void ProjectDocumentTest::savingAsWhereNothingCanBeWritten()
{
    m_document->startProject(someRaw(), u"Clinic"_s);
    QSignalSpy failed(m_document.get(), &ProjectDocument::failed);
    m_document->saveAs(file(u"no/such/folder/clinic.sphygma"_s));
    QTRY_COMPARE_EQ(failed.count(), 1);
    QCOMPARE_EQ(failed[0][0].value<Error>().message, u"clinic.sphygma cannot be written there."_s);
    QVERIFY(m_document->path().isEmpty());
    QVERIFY(m_document->flush()); // still kept in the recovery folder
    QCOMPARE_EQ(QDir(file(u"recovery"_s)).entryList(QDir::Files).size(), 1);
}

void ProjectDocumentTest::flushNeedsNoEventLoop()
{
    m_document->startProject(someRaw(), u"Clinic"_s);
    for (int i = 0; i < 20; ++i)
        m_document->edit(u"Rename"_s, setName(QString::number(i)));
    QVERIFY(m_document->flush());
    QVERIFY(m_document->isSaved());
    const QString kept = QDir(file(u"recovery"_s)).entryInfoList(QDir::Files).first().absoluteFilePath();
    NoProgress progress;
    const auto history = ProjectStore::read(kept, progress);
    QVERIFY(history);
    QCOMPARE_EQ(history->entries.size(), 21);
    QCOMPARE_EQ(*history->entries.last().state.name, u"19"_s);
}

void ProjectDocumentTest::historyIsBounded()
{
    m_document->startProject(someRaw(), u"Clinic"_s);
    for (int i = 0; i < 230; ++i)
        m_document->edit(u"Rename"_s, setName(QString::number(i)));
    QCOMPARE_EQ(m_document->undoStack().count(), 200);
    m_document->saveAs(file(u"clinic.sphygma"_s));
    QTRY_VERIFY(!m_document->path().isEmpty());
    m_document->edit(u"Rename"_s, setName(u"last"_s));
    QVERIFY(m_document->flush());
    m_document = newDocument();
    m_document->openProject(file(u"clinic.sphygma"_s));
    QTRY_VERIFY(!m_document->isEmpty());
    QCOMPARE_EQ(m_document->undoStack().count(), 200);
    m_document->undoStack().setIndex(0);
    QCOMPARE_EQ(*m_document->state().name, u"30"_s);
}

static const RegisterTest<ProjectDocumentTest> registered;
#include "tst_projectdocument.moc"
