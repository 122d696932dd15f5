// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/projectdocument.h"
#include "app/document/sourcerefresh.h"
#include "app/import/importer.h"
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// From the file that was imported to the project that holds its next version.
class SourceRefreshTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void asksForTheSameAgain();
    void rolesStay();
    void severalFiles();
    void oneOfSeveralFilesChanges();
    void theSameFileTwice();
    void aFileThatIsGone();
    void oneUndoableEdit();

private:
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("a file of the test cannot be written");
        return file.fileName();
    }

    RawDataPtr read(const QString &path, const ImportOptions &options = {})
    {
        NoProgress progress;
        const auto imported = importFile(path, options, m_rules, progress);
        if (!imported)
            qFatal("a file of the test cannot be read");
        return std::make_shared<const RawData>(RawData{imported->table, imported->report});
    }

    RawDataPtr readAgain(const RawData &before, const QStringList &paths)
    {
        NoProgress progress;
        const auto again = importAgain(before, paths, m_rules, progress);
        return again ? *again : nullptr;
    }

    SourceDifference difference(const RawData &before, const RawData &now, const Recipe &recipe = {})
    {
        NoProgress progress;
        return *sourceDifference(before, now, recipe, m_rules, progress);
    }

    ClinicalRulesPtr m_rules;
    QTemporaryDir m_folder;
};

void SourceRefreshTest::initTestCase()
{
    const auto rules = ClinicalRules::shipped();
    QVERIFY(rules);
    m_rules = *rules;
}

void SourceRefreshTest::asksForTheSameAgain()
{
    ImportOptions options;
    options.columnTypes = {{u"code"_s, ColumnType::Text}};
    options.skippedColumns = {u"note"_s};
    options.units = {{u"SBP"_s, u"kPa"_s}};
    const QString path = write(u"a.csv"_s, "pid,code,SBP,note\nA,1,16.5,x\nB,2,17,y\n");
    const RawDataPtr before = read(path, options);
    QCOMPARE(sourcePaths(*before), QStringList{path});

    RawDataPtr now = readAgain(*before, sourcePaths(*before));
    QVERIFY(now);
    QVERIFY(difference(*before, *now).isNone());
    QVERIFY(difference(*before, *now).sameBytes);

    write(u"a.csv"_s, "pid,code,SBP,note\nA,1,16.5,x\nB,2,18,y\nC,3,15,z\n");
    now = readAgain(*before, sourcePaths(*before));
    QVERIFY(now);
    QCOMPARE(now->table.columnCount(), 3);
    QCOMPARE(now->table.info(1).type, ColumnType::Text);
    QCOMPARE(now->table.info(2).unit, u"kPa"_s);
    const SourceDifference found = difference(*before, *now);
    QVERIFY(!found.sameBytes);
    QCOMPARE(found.rowsAdded, 1);
    QCOMPARE(found.rowsChanged, 1);
    QCOMPARE(found.samples.at(0).lineNow, 3);
}

/// What a column means was settled when the project began; a guess does not change it.
void SourceRefreshTest::rolesStay()
{
    const QString path = write(u"b.csv"_s, "pid,upper,sbp\nA,120,1\nB,130,2\n");
    RawData before = *read(path);
    Schema schema = before.table.schema();
    schema[1].role = u"sbp"_s;
    schema[2].role.clear();
    before.table = before.table.withSchema(schema);
    const RawDataPtr now = readAgain(before, {path});
    QVERIFY(now);
    QCOMPARE(now->table.info(1).role, u"sbp"_s);
    QCOMPARE(now->table.info(2).role, QString());
}

void SourceRefreshTest::severalFiles()
{
    const QString one = write(u"1.csv"_s, "pid,sbp\nA,120\nB,130\n");
    const QString two = write(u"2.csv"_s, "pid,sbp\nC,140\n");
    const RawDataPtr first = read(one);
    const RawDataPtr both = readAgain(*first, {one, two});
    QVERIFY(both);
    QCOMPARE(both->table.rowCount(), 3);
    QCOMPARE(sourcePaths(*both), (QStringList{one, two}));
    const SourceDifference found = difference(*first, *both);
    QCOMPARE(found.rowsAdded, 1);
    QCOMPARE(found.rowsSame, 2);
    QCOMPARE(found.columnsAdded, QStringList{u"source"_s});
}

/// The first file says nothing of the others.
void SourceRefreshTest::oneOfSeveralFilesChanges()
{
    const QString one = write(u"jan.csv"_s, "pid,sbp\nA,120\nB,130\n");
    const QString two = write(u"feb.csv"_s, "pid,sbp\nC,140\nD,150\n");
    const RawDataPtr before = readAgain(*read(one), {one, two});
    QVERIFY(before && difference(*before, *readAgain(*before, {one, two})).sameBytes);
    write(u"feb.csv"_s, "pid,sbp\nC,141\nD,150\n");
    const RawDataPtr now = readAgain(*before, sourcePaths(*before));
    QVERIFY(now);
    const SourceDifference found = difference(*before, *now);
    QVERIFY(!found.sameBytes);
    QCOMPARE(found.samples.size(), 1);
    QCOMPARE(found.samples[0].file, u"feb.csv"_s);
    QCOMPARE(found.samples[0].lineNow, 2);
}

/// Its rows stand in the table twice, and still do after a refresh.
void SourceRefreshTest::theSameFileTwice()
{
    const QString path = write(u"twice.csv"_s, "pid,sbp\nA,120\nB,130\n");
    const RawDataPtr before = readAgain(*read(path), {path, path});
    QVERIFY(before);
    const RawDataPtr now = readAgain(*before, sourcePaths(*before));
    QVERIFY(now);
    QCOMPARE(now->table.rowCount(), 4);
    QVERIFY(difference(*before, *now).isNone());
}

void SourceRefreshTest::aFileThatIsGone()
{
    const RawDataPtr before = read(write(u"c.csv"_s, "a,b\n1,2\n"));
    NoProgress progress;
    const auto again = importAgain(*before, {m_folder.filePath(u"gone.csv"_s)}, m_rules, progress);
    QVERIFY(!again);
    QVERIFY(!again.error().message.isEmpty());
}

void SourceRefreshTest::oneUndoableEdit()
{
    const QString path = write(u"d.csv"_s, "pid,sbp\nA,120\nB,999\n");
    const RawDataPtr before = read(path);
    ProjectDocument document(m_rules, m_folder.filePath(u"recovery"_s));
    document.startProject(before, u"Clinic"_s);
    QTRY_COMPARE(document.state().raw, before);
    document.edit(u"corrections"_s, [](ProjectState &state) {
        state.recipe.change([](Recipe &recipe) {
            recipe.append({declareMissing({u"sbp"_s}, {}, {999}), true, {}});
            recipe.append({setCell(u"sbp"_s, 1, u"121"_s, {}), true, {}});
        });
    });
    const Recipe recipe = *document.state().recipe;
    write(u"d.csv"_s, "pid,sbp\nC,150\nA,120\nB,999\n");
    const RawDataPtr now = readAgain(*before, {path});
    QVERIFY(now);
    const int steps = document.undoStack().count();
    replaceSource(document, now, difference(*before, *now, recipe));
    QCOMPARE(document.undoStack().count(), steps + 1);
    QCOMPARE(document.state().raw, now);
    QTRY_VERIFY(document.result());
    QCOMPARE(document.result()->table.displayText(1, 1), u"121"_s); // the correction followed its patient
    QCOMPARE(document.result()->table.displayText(0, 1), u"150"_s);
    QVERIFY(!document.result()->table.column(1).isValid(2));
    document.undoStack().undo();
    QCOMPARE(document.state().raw, before);
    QCOMPARE(*document.state().recipe, recipe);
}

static const RegisterTest<SourceRefreshTest> registered;

#include "tst_sourcerefresh.moc"
