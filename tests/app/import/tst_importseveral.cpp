// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importseveral.h"
#include "tests/app/import/importhelp.h"
#include "tests/app/import/statwriter.h"
#include "tests/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace sphygma;
using namespace Qt::StringLiterals;

class ImportSeveralTest : public QObject
{
    Q_OBJECT

private slots:
    void appends();
    void sameNames_data();
    void sameNames();
    void labels_data();
    void labels();
    void units_data();
    void units();
    void fhirIsOneSet_data();
    void fhirIsOneSet();
    void fhirTellsTheFile();
    void typesAgree();
    void doesNotFit_data();
    void doesNotFit();
    void manyRows();
    void cancels();

private:
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("a file of the test cannot be written");
        return file.fileName();
    }

    Result<ImportedSeveral> read(const QStringList &paths)
    {
        NoProgress progress;
        return importFiles(paths, {}, testRules(), progress);
    }

    QTemporaryDir m_folder;
};

void ImportSeveralTest::appends()
{
    const QString march = write(u"march.csv"_s,
                                "pid,sbp,note\nA,120,x\nB,refused,y\nC,130,\nD,131,\nE,132,\n"
                                "F,133,\nG,134,\nH,135,\nI,136,\nJ,137,\nK,138,\nL,139,\n");
    const QString april = write(u"april.csv"_s, "# second\nSBP; note ;pid\n\n141,5;z;M\n142;;N\n");
    const Result<ImportedSeveral> result = read({march, april});
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    const Table &table = result->imported.table;
    QCOMPARE(shown(table)[0], (QStringList{u"pid"_s, u"sbp"_s, u"note"_s, u"source"_s}));
    QCOMPARE(table.rowCount(), 14);
    QCOMPARE(shown(table)[2], (QStringList{u"B"_s, u"refused"_s, u"y"_s, u"march.csv"_s}));
    QCOMPARE(table.column(1).reason(1), Reason::NotANumber);
    QCOMPARE(shown(table)[13], (QStringList{u"M"_s, u"141.5"_s, u"z"_s, u"april.csv"_s}));
    QCOMPARE(table.column(1).number(12), 141.5);
    QCOMPARE(table.lineOf(0), 2);
    QCOMPARE(table.lineOf(12), 4);
    QCOMPARE(table.lineOf(13), 5);
    QCOMPARE(table.lineage()->sources.size(), 2);
    QCOMPARE(result->mapping[1], (QStringList{u"pid"_s, u"SBP"_s, u"note"_s}));
    QCOMPARE(result->files, (QStringList{u"march.csv"_s, u"april.csv"_s}));
    QCOMPARE(result->imported.report.records, 14);
    QVERIFY(sentences(result->imported.report).contains(u"april.csv"_s));
}

void ImportSeveralTest::sameNames_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QStringList>("row");
    QTest::newRow("equal") << QByteArray("pid,SBP,sbp\nB,130,131\n")
                           << QStringList{u"B"_s, u"130"_s, u"131"_s};
    QTest::newRow("another order") << QByteArray("sbp,pid,SBP\n131,B,130\n")
                                   << QStringList{u"B"_s, u"130"_s, u"131"_s};
    QTest::newRow("one that is clear")
        << QByteArray(" PID ,SBP,sbp\nB,130,131\n") << QStringList{u"B"_s, u"130"_s, u"131"_s};
}

/// Two columns whose names differ in case stay two columns.
void ImportSeveralTest::sameNames()
{
    QFETCH(QByteArray, second);
    QFETCH(QStringList, row);
    const QString a = write(u"cc1.csv"_s, "pid,SBP,sbp\nA,120,121\n");
    const Result<ImportedSeveral> result = read({a, write(u"cc2.csv"_s, second)});
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    QCOMPARE(shown(result->imported.table)[1].first(3), (QStringList{u"A"_s, u"120"_s, u"121"_s}));
    QCOMPARE(shown(result->imported.table)[2].first(3), row);
}

/// A file of SPSS with one column, whose codes are named.
static QByteArray labelled(const QList<std::pair<double, const char *>> &labels)
{
    StatWriter writer(StatFormat::Sav);
    readstat_label_set_t *set = readstat_add_label_set(writer.raw(), READSTAT_TYPE_DOUBLE, "l");
    for (const auto &[code, label] : labels)
        readstat_label_double_value(set, code, label);
    readstat_variable_t *sex = writer.number("sex");
    readstat_variable_set_label_set(sex, set);
    writer.begin(1);
    writer.row([&] { writer.put(sex, labels.first().first); });
    return writer.finish();
}

void ImportSeveralTest::labels_data()
{
    using Labels = QList<std::pair<double, const char *>>;
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("told"); // empty where the files agree
    QTest::newRow("other meaning") << labelled(Labels{{1, "Female"}, {2, "Male"}}) << u"“Female”"_s;
    QTest::newRow("more codes") << labelled(Labels{{3, "Unknown"}, {1, "male"}}) << QString();
}

void ImportSeveralTest::labels()
{
    QFETCH(QByteArray, second);
    QFETCH(QString, told);
    const Result<ImportedSeveral> result =
        read({write(u"l1.sav"_s, labelled({{1, "Male"}, {2, "Female"}})), write(u"l2.sav"_s, second)});
    QCOMPARE(bool(result), told.isEmpty());
    if (!result) {
        QCOMPARE(result.error().kind, Error::Kind::DoesNotFit);
        QVERIFY2(result.error().message.contains(told), qPrintable(result.error().message));
        return;
    }
    const ColumnInfo &sex = result->imported.table.info(0);
    QCOMPARE(sex.valueLabel(u"1"_s), u"Male"_s);
    QCOMPARE(sex.valueLabel(u"2"_s), u"Female"_s);
    QCOMPARE(sex.valueLabel(u"3"_s), u"Unknown"_s);
}

void ImportSeveralTest::units_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("warns");
    const QByteArray stated = "pid,sbp\n,mmHg\nA,120\nB,130\n";
    const QByteArray open = "pid,sbp\nA,16.0\nB,17.3\n";
    QTest::newRow("not known of the second") << stated << open << QString() << true;
    QTest::newRow("not known of the first") << open << stated << QString() << true;
    QTest::newRow("first without rows") << QByteArray("pid,sbp\n") << stated << u"mm[Hg]"_s << false;
    QTest::newRow("second without numbers")
        << stated << QByteArray("pid,sbp\nA,\nB,NA\n") << u"mm[Hg]"_s << false;
}

/// Numbers are not put under a unit that nothing says of them.
void ImportSeveralTest::units()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QString, unit);
    QFETCH(bool, warns);
    const Result<ImportedSeveral> result = read({write(u"u1.csv"_s, first), write(u"u2.csv"_s, second)});
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    const Table &table = result->imported.table;
    QCOMPARE(table.info(table.indexOf(u"sbp"_s)).unit, unit);
    const QString told = sentences(result->imported.report);
    QVERIFY2(told.contains(u"nothing tells its unit"_s) == warns, qPrintable(told));
}

static const QByteArray patients =
    R"({"resourceType":"Patient","id":"a","gender":"female","birthDate":"1950-05-01"}
{"resourceType":"Patient","id":"b","gender":"male","birthDate":"1960-05-01"})";

/// A reading of 120/80 and more, as line of NDJSON.
static QByteArray reading(const QByteArray &patient, int more, const QByteArray &fields = {})
{
    const auto part = [](const QByteArray &code, int value) {
        return R"({"code":{"coding":[{"system":"http://loinc.org","code":")" + code
            + R"("}]},"valueQuantity":{"value":)" + QByteArray::number(value) + R"(,"unit":"mmHg"}})";
    };
    return R"({"resourceType":"Observation","id":"o)" + patient + QByteArray::number(more)
        + R"(","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},)"
        + R"("subject":{"reference":"Patient/)" + patient
        + R"("},"effectiveDateTime":"2020-06-01T10:00:00Z",)" + fields + R"("component":[)"
        + part("8480-6", 120 + more) + ',' + part("8462-4", 80 + more) + "]}";
}

void ImportSeveralTest::fhirIsOneSet_data()
{
    QTest::addColumn<QList<QByteArray>>("texts");
    const QByteArray a = reading("a", 1), b = reading("b", 2, R"("bodySite":{"text":"arm"},)");
    QTest::newRow("a file each type") << QList<QByteArray>{patients, a + '\n' + b};
    QTest::newRow("patients last") << QList<QByteArray>{a + '\n' + b + '\n', patients + '\n'};
    QTest::newRow("columns in one file only") << QList<QByteArray>{a, b + '\n', patients};
    QTest::newRow("marks of UTF-8") << QList<QByteArray>{"\xEF\xBB\xBF" + patients,
                                                         "\xEF\xBB\xBF" + a + "\n" + b};
    const QByteArray bundle = "{\"resourceType\": \"Bundle\",\n \"type\": \"collection\",\n \"entry\": [\n";
    QTest::newRow("bundles") << QList<QByteArray>{
        bundle + "{\"resource\":\n" + a + "}]}",
        bundle + "{\"resource\": " + b + "},\n{\"resource\":" + patients.split('\n')[0] + "}]\n}",
        patients.split('\n')[1]};
}

void ImportSeveralTest::fhirIsOneSet()
{
    QFETCH(QList<QByteArray>, texts);
    QStringList paths;
    for (const QByteArray &text : texts)
        paths.append(write(u"part%1.ndjson"_s.arg(paths.size()), text));
    const Result<ImportedSeveral> result = read(paths);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    const Table &table = result->imported.table;
    QCOMPARE(table.rowCount(), 2);
    const auto cell = [&table](qsizetype row, const QString &name) {
        return table.displayText(row, table.indexOf(name));
    };
    QCOMPARE(cell(0, u"sex"_s), u"female"_s);
    QCOMPARE(cell(0, u"age"_s), u"70"_s);
    QCOMPARE(cell(0, u"sbp"_s), u"121"_s);
    QCOMPARE(cell(1, u"sex"_s), u"male"_s);
    QCOMPARE(cell(1, u"age"_s), u"60"_s);
    QCOMPARE(cell(1, u"dbp"_s), u"82"_s);
}

/// Rows and issues name their file and its own line.
void ImportSeveralTest::fhirTellsTheFile()
{
    const QString first = write(u"0.ndjson"_s, reading("a", 1) + '\n' + reading("a", 2));
    const QString second = write(u"1.ndjson"_s, reading("b", 3) + "\n{broken\n" + reading("b", 4) + '\n');
    const Result<ImportedSeveral> result = read({first, second});
    QVERIFY(result);
    const Table &table = result->imported.table;
    QStringList places;
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        places.append(table.displayText(row, table.columnCount() - 1) + u' '
                      + QString::number(table.lineOf(row)));
    QCOMPARE(places, (QStringList{u"0.ndjson 1"_s, u"0.ndjson 2"_s, u"1.ndjson 1"_s, u"1.ndjson 3"_s}));
    QCOMPARE(table.lineage()->sources.size(), 2);
    QCOMPARE(table.lineage()->sources[1].sha256.size(), 32);
    const QString told = sentences(result->imported.report);
    QVERIFY2(told.contains(u"line 2"_s) && told.contains(u"1.ndjson"_s), qPrintable(told));
}

/// A number in one file and text in another is text in both, as written; an empty column says nothing.
void ImportSeveralTest::typesAgree()
{
    const QString a = write(u"a.csv"_s, "n,code,weight\n1,1.50,\n2,2.50,\n");
    const QString b = write(u"b.csv"_s, "n,code,weight\n3,x1,70\n4,y2,80\n");
    const Result<ImportedSeveral> result = read({a, b});
    QVERIFY(result);
    const Table &table = result->imported.table;
    QCOMPARE(typeIds(table), (QStringList{u"number"_s, u"text"_s, u"number"_s, u"text"_s}));
    QCOMPARE(table.displayText(0, 1), u"1.50"_s);
    QCOMPARE(table.displayText(2, 1), u"x1"_s);
    QCOMPARE(table.column(2).number(3), 80);
    QCOMPARE(table.column(2).reason(0), Reason::Empty);
    QVERIFY2(sentences(result->imported.report).contains(u"column code"_s),
             qPrintable(sentences(result->imported.report)));
}

void ImportSeveralTest::doesNotFit_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("told");
    QTest::newRow("a column less") << QByteArray("pid,sbp\nA,120\nB,121\n") << u"dbp"_s;
    QTest::newRow("a column more") << QByteArray("pid,sbp,dbp,hr\nA,120,80,60\nB,121,81,61\n") << u"hr"_s;
    QTest::newRow("a column more that differs in case")
        << QByteArray("pid,sbp,dbp,SBP\nA,120,80,60\nB,121,81,61\n") << u"SBP"_s;
    QTest::newRow("two columns that could be meant")
        << QByteArray("pid,Sbp,SBP,dbp\nA,120,80,60\nB,121,81,61\n") << u"sbp"_s;
    QTest::newRow("another unit") << QByteArray("pid,sbp,dbp\n,kPa,kPa\nA,16.1,10\nB,15.5,11\n") << u"kPa"_s;
}

void ImportSeveralTest::doesNotFit()
{
    QFETCH(QByteArray, second);
    QFETCH(QString, told);
    const QString a = write(u"first.csv"_s, "pid,sbp,dbp\n,mmHg,mmHg\nA,120,80\nB,121,81\n");
    const Result<ImportedSeveral> result = read({a, write(u"second.csv"_s, second)});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::DoesNotFit);
    QVERIFY2(result.error().message.contains(told) && result.error().message.contains(u"second.csv"_s),
             qPrintable(result.error().message));
}

void ImportSeveralTest::manyRows()
{
    QByteArray text = "n,t\n";
    for (int i = 0; i < 50000; ++i)
        text += QByteArray::number(i) + ",t" + QByteArray::number(i) + '\n';
    const QString path = write(u"many.csv"_s, text);
    const Result<ImportedSeveral> result = read({path, write(u"more.csv"_s, text), path});
    QVERIFY(result);
    const Table &table = result->imported.table;
    QCOMPARE(table.rowCount(), 150000);
    for (qsizetype row = 0; row < table.rowCount(); row += 7) {
        QCOMPARE(table.column(0).number(row), static_cast<double>(row % 50000));
        QCOMPARE(table.column(1).text(row), "t" + std::to_string(row % 50000));
        QCOMPARE(table.lineOf(row), row % 50000 + 2);
    }
    QCOMPARE(table.displayText(0, 2), path); // twice given, so its name would not tell
    const QString told = sentences(result->imported.report);
    QVERIFY(told.contains(u"more.csv holds the same as"_s) && told.contains(u"was given twice"_s));
}

void ImportSeveralTest::cancels()
{
    class Stop final : public Progress
    {
    public:
        bool update(qint64, qint64) override { return false; }
    } stop;
    const QString path = write(u"c.csv"_s, "a,b\n1,2\n");
    const Result<ImportedSeveral> result = importFiles({path, path}, {}, testRules(), stop);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
}

static const RegisterTest<ImportSeveralTest> registered;
#include "tst_importseveral.moc"
