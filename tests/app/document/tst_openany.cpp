// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/openany.h"
#include "app/project/database.h"
#include "app/project/projectstore.h"
#include "tests/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class OpenAnyTest : public QObject
{
    Q_OBJECT

private slots:
    void contentDecidesNotTheName();
    void refusalsSayWhatAndWhatToDo_data();
    void refusalsSayWhatAndWhatToDo();
};

static QString made(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

void OpenAnyTest::contentDecidesNotTheName()
{
    const QTemporaryDir folder;
    const auto csv = openAny(made(folder, u"a.csv"_s, "age,sbp\n50,120\n"));
    QVERIFY(csv);
    QCOMPARE_EQ(*csv, FileKind::Table);
    QVERIFY(openAny(made(folder, u"empty.csv"_s, ""))); // that it is empty is for the importer to say
    const QString foreign = folder.filePath(u"foreign.db"_s);
    QVERIFY((*Database::open(foreign, Database::Mode::Build))->execute("CREATE TABLE t (x)"));
    const auto database = openAny(foreign);
    QVERIFY(database);
    QCOMPARE_EQ(*database, FileKind::Table);
    const QString project = folder.filePath(u"project.csv"_s);
    NoProgress progress;
    QVERIFY((*ProjectStore::create(project))->save({{{}}, 0}, progress));
    const auto kind = openAny(project);
    QVERIFY(kind);
    QCOMPARE_EQ(*kind, FileKind::Project);
}

void OpenAnyTest::refusalsSayWhatAndWhatToDo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("message");
    QTest::newRow("gone") << u"gone.csv"_s << u"is not there any more."_s;
    QTest::newRow("folder") << u"folder"_s << u"is a folder."_s;
    QTest::newRow("damaged database")
        << u"broken.db"_s << u"is damaged or encrypted. Open a copy of it from a backup."_s;
    QTest::newRow("damaged") << u"damaged.sphygma"_s << u"is damaged or not a Sphygma project."_s;
}

void OpenAnyTest::refusalsSayWhatAndWhatToDo()
{
    QFETCH(QString, name);
    QFETCH(QString, message);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    QVERIFY(!made(folder, u"damaged.sphygma"_s, "garbage").isEmpty());
    QVERIFY(!made(folder, u"broken.db"_s, QByteArray("SQLite format 3\0", 16) + "garbage").isEmpty());
    const auto kind = openAny(folder.filePath(name));
    QVERIFY(!kind);
    QVERIFY(kind.error().message.endsWith(message));
    QVERIFY(kind.error().message.contains(name));
    QVERIFY(!kind.error().hint.isEmpty());
}

static const RegisterTest<OpenAnyTest> registered;
#include "tst_openany.moc"
