// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/project/sampleproject.h"
#include "tests/testcase.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class ProjectCrashTest : public QObject
{
    Q_OBJECT

private slots:
    void everySavedEditSurvivesAKill();
    void aSecondWindowIsTurnedAway();
};

static QString newProject(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"clinic.sphygma"_s);
    NoProgress progress;
    const auto store = ProjectStore::create(path);
    const bool saved =
        store && (*store)->save(sampleHistory(sampleRaw(2000), {u"0"_s}), progress).has_value();
    return saved ? path : QString();
}

void ProjectCrashTest::everySavedEditSurvivesAKill()
{
    const QTemporaryDir folder;
    const QString path = newProject(folder);
    QVERIFY(!path.isEmpty());
    NoProgress progress;
    for (int round = 0; round < 12; ++round) {
        QProcess saver;
        saver.start(QStringLiteral(PROJECT_SAVER), {path});
        QByteArray said;
        while (said.count('\n') < 1 + round * 2) {
            QVERIFY2(saver.waitForReadyRead(20'000), said.constData());
            said += saver.readAll();
        }
        saver.kill();
        QVERIFY(saver.waitForFinished());
        said += saver.readAll();
        const int last = said.left(said.lastIndexOf('\n')).split('\n').last().toInt();

        const auto store = ProjectStore::open(path);
        QCOMPARE_EQ(trouble(store), QString());
        const auto history = (*store)->load(progress);
        QCOMPARE_EQ(trouble(history), QString());
        const int kept = history->entries[history->current].state.name->toInt();
        QVERIFY2(kept == last || kept == last + 1, qPrintable(u"%1 of %2"_s.arg(kept).arg(last)));
    }
    { // a journal that was not yet in force may lie there until the next save
        const auto store = ProjectStore::open(path);
        QVERIFY(store);
        QVERIFY((*store)->save(sampleHistory(sampleRaw(2000), {u"0"_s}), progress));
    }
    QCOMPARE_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"clinic.sphygma"_s});
}

void ProjectCrashTest::aSecondWindowIsTurnedAway()
{
    const QTemporaryDir folder;
    const QString path = newProject(folder);
    NoProgress progress;
    {
        QProcess other;
        other.start(QStringLiteral(PROJECT_SAVER), {path});
        QVERIFY(other.waitForReadyRead(20'000));
        const auto here = ProjectStore::open(path);
        QVERIFY(!here);
        QCOMPARE_EQ(here.error().kind, Error::Kind::Conflict);
        QCOMPARE_EQ(here.error().message, u"clinic.sphygma is open in another window."_s);
        const auto replacing = ProjectStore::create(path);
        QVERIFY(!replacing);
        QCOMPARE_EQ(replacing.error().kind, Error::Kind::Conflict);
        const auto looked = ProjectStore::read(path, progress); // while the other one writes
        QCOMPARE_EQ(trouble(looked), QString());
        other.kill();
        QVERIFY(other.waitForFinished());
    }
    const auto first = ProjectStore::open(path); // what a killed window held is free at once
    QVERIFY(first);
    QVERIFY(!ProjectStore::open(path)); // and within one process
}

static const RegisterTest<ProjectCrashTest> registered;
#include "tst_projectcrash.moc"
