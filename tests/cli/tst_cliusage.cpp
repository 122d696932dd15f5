// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/testcase.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace sphygma;
using namespace Qt::StringLiterals;

class CliUsageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void helpAndVersion();
    void wrongUsageIsOneSentence_data();
    void wrongUsageIsOneSentence();
    void whatCannotBeReadIsTwo_data();
    void whatCannotBeReadIsTwo();
    void aReportNeedsNoPressure();
    void whatDoesNotFitIsThree_data();
    void whatDoesNotFitIsThree();
    void whatCannotBeWrittenIsFour_data();
    void whatCannotBeWrittenIsFour();
    void interruptIs130();
    void inputIsNeverOverwritten();

private:
    void expect(const QStringList &arguments, int code, const QByteArray &said);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CliUsageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeFile(*m_folder, u"in.csv"_s, "age,sbp\n50,120\n60,140\n");
    writeFile(*m_folder, u"plain.csv"_s, "colour,shape\nred,round\nblue,square\n");
    writeFile(*m_folder, u"empty.csv"_s, "");
    writeFile(*m_folder, u"broken.json"_s, "{ \"steps\": [");
    writeFile(*m_folder, u"other.json"_s,
              "{\"format\": \"sphygma-recipe\", \"version\": 1, \"steps\": [{\"step\": \"renameColumn\", "
              "\"column\": \"pulse\", \"name\": \"hr\"}]}");
    writeFile(*m_folder, u"recipe.json"_s, "{\"format\": \"sphygma-recipe\", \"version\": 1, \"steps\": []}");
    writeFile(*m_folder, u"fake.sphygma"_s, "age,sbp\n");
}

/// Runs it in the test's folder: names stand for the files there.
void CliUsageTest::expect(const QStringList &arguments, int code, const QByteArray &said)
{
    QStringList full;
    for (const QString &argument : arguments)
        full.append(argument.contains(u'.') && !argument.contains(u'=') && argument != u"."_s
                        ? m_folder->filePath(argument)
                        : argument);
    const CliRun run = runSphygma(full);
    QVERIFY2(run.code == code, QByteArray::number(run.code) + ": " + run.err);
    QCOMPARE_EQ(run.out, QByteArray());
    QVERIFY2(run.err.contains(said), run.err);
    QCOMPARE_EQ(run.err.count('\n'), 1);
}

void CliUsageTest::helpAndVersion()
{
    const CliRun help = runSphygma({u"--help"_s});
    QCOMPARE_EQ(help.code, 0);
    for (const char *word : {"convert", "profile", "clean", "analyse", "report", "--role", "130"})
        QVERIFY2(help.out.contains(word), word);
    const CliRun version = runSphygma({u"--version"_s});
    QCOMPARE_EQ(version.code, 0);
    QVERIFY2(version.out.startsWith("sphygma-cli 0."), version.out);
}

void CliUsageTest::wrongUsageIsOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QStringList &arguments, const char *said) {
        QTest::newRow(name) << arguments << QByteArray(said);
    };
    row("nothing", {}, "A command is needed");
    row("unknown command", {u"draw"_s, u"in.csv"_s}, "is not a command");
    row("unknown option", {u"profile"_s, u"in.csv"_s, u"--fast"_s}, "fast");
    row("no input", {u"profile"_s}, "needs a file to read");
    row("two inputs", {u"profile"_s, u"in.csv"_s, u"plain.csv"_s}, "one too many");
    row("role without column", {u"analyse"_s, u"in.csv"_s, u"--role"_s, u"sbp"_s}, "ROLE=COLUMN");
    row("unknown role", {u"analyse"_s, u"in.csv"_s, u"--role"_s, u"mood=sbp"_s}, "is not a role");
    row("json of a file to stdout", {u"convert"_s, u"in.csv"_s, u"--json"_s}, "needs -o");
    row("clean without recipe", {u"clean"_s, u"in.csv"_s, u"-o"_s, u"out.csv"_s}, "needs --recipe");
    row("clean without output", {u"clean"_s, u"in.csv"_s, u"--recipe"_s, u"recipe.json"_s}, "needs -o");
    row("report without output", {u"report"_s, u"in.csv"_s}, "needs -o");
    row("report of another format", {u"report"_s, u"in.csv"_s, u"-o"_s, u"out.docx"_s},
        ".pdf, .html, .htm, .odt, .json");
    row("report of no format", {u"report"_s, u"in.csv"_s, u"-o"_s, u"out"_s}, ".pdf, .html");
    row("language", {u"report"_s, u"in.csv"_s, u"-o"_s, u"out.pdf"_s, u"--language"_s, u"fr"_s},
        "en or zh_CN");
    row("log of analyse", {u"analyse"_s, u"in.csv"_s, u"--log"_s, u"log.csv"_s}, "--log");
}

void CliUsageTest::wrongUsageIsOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    expect(arguments, 1, said);
}

void CliUsageTest::whatCannotBeReadIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("gone") << QStringList{u"profile"_s, u"gone.csv"_s} << QByteArray("gone.csv");
    QTest::newRow("folder") << QStringList{u"profile"_s, u"/tmp"_s} << QByteArray("is a folder");
    QTest::newRow("empty") << QStringList{u"analyse"_s, u"empty.csv"_s} << QByteArray("empty.csv");
    QTest::newRow("no project") << QStringList{u"profile"_s, u"fake.sphygma"_s} << QByteArray("fake.sphygma");
}

void CliUsageTest::whatCannotBeReadIsTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    expect(arguments, 2, said);
}

void CliUsageTest::aReportNeedsNoPressure()
{
    const QString out = m_folder->filePath(u"plain.html"_s);
    const CliRun run =
        runSphygma({u"report"_s, m_folder->filePath(u"plain.csv"_s), u"-o"_s, out, u"--json"_s});
    QVERIFY2(run.code == 0, run.err);
    QVERIFY(run.json()[u"values"].toObject().contains(u"rows_kept"_s));
    QVERIFY(!run.json()[u"values"].toObject().contains(u"mean_sbp"_s));
    QVERIFY(readFile(out).contains("nothing is said of blood pressure"));
}

void CliUsageTest::whatDoesNotFitIsThree_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QStringList &arguments, const char *said) {
        QTest::newRow(name) << arguments << QByteArray(said);
    };
    row("no recipe", {u"analyse"_s, u"in.csv"_s, u"--recipe"_s, u"gone.json"_s}, "gone.json");
    row("broken recipe", {u"analyse"_s, u"in.csv"_s, u"--recipe"_s, u"broken.json"_s}, "broken.json");
    row("recipe of other columns", {u"analyse"_s, u"in.csv"_s, u"--recipe"_s, u"other.json"_s}, "pulse");
    row("clean likewise", {u"clean"_s, u"in.csv"_s, u"--recipe"_s, u"other.json"_s, u"-o"_s, u"out.csv"_s},
        "pulse");
    row("no pressure", {u"analyse"_s, u"plain.csv"_s}, "colour");
    row("role of no column", {u"analyse"_s, u"in.csv"_s, u"--role"_s, u"sbp=nope"_s}, "nope");
}

void CliUsageTest::whatDoesNotFitIsThree()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    expect(arguments, 3, said);
    QVERIFY(!QFile::exists(m_folder->filePath(u"out.csv"_s)));
    QVERIFY(!QFile::exists(m_folder->filePath(u"out.pdf"_s)));
}

void CliUsageTest::whatCannotBeWrittenIsFour_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString nowhere = u"no/such/folder/out.csv"_s;
    QTest::newRow("convert") << QStringList{u"convert"_s, u"in.csv"_s, u"-o"_s, nowhere};
    QTest::newRow("clean") << QStringList{u"clean"_s,       u"in.csv"_s, u"--recipe"_s,
                                          u"recipe.json"_s, u"-o"_s,     nowhere};
    QTest::newRow("log") << QStringList{u"clean"_s, u"in.csv"_s,  u"--recipe"_s, u"recipe.json"_s,
                                        u"-o"_s,    u"out.csv"_s, u"--log"_s,    nowhere};
    QTest::newRow("report") << QStringList{u"report"_s, u"in.csv"_s, u"-o"_s, u"no/such/folder/out.pdf"_s};
}

void CliUsageTest::whatCannotBeWrittenIsFour()
{
    QFETCH(QStringList, arguments);
    expect(arguments, 4, arguments.first() == u"report"_s ? "out.pdf" : "out.csv");
    QVERIFY(!QFile::exists(m_folder->filePath(u"out.csv"_s))); // neither file when one cannot be
}

void CliUsageTest::interruptIs130()
{
    QByteArray big = "age,sbp\n";
    for (int i = 0; i < 3'000'000; ++i)
        big += QByteArray::number(20 + i % 70) + "," + QByteArray::number(90 + i % 100) + "\n";
    const QString path = writeFile(*m_folder, u"big.csv"_s, big);
    QProcess process;
    process.start(QStringLiteral(SPHYGMA_CLI), {u"convert"_s, path, u"--progress"_s});
    QVERIFY(process.waitForStarted());
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.waitForReadyRead(60'000)); // it is at work
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE_EQ(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE_EQ(process.exitCode(), 130);
}

void CliUsageTest::inputIsNeverOverwritten()
{
    const QString in = m_folder->filePath(u"in.csv"_s);
    const QByteArray before = readFile(in);
    expect({u"convert"_s, u"in.csv"_s, u"-o"_s, u"in.csv"_s}, 1, "over itself");
    QCOMPARE_EQ(readFile(in), before);
}

static const RegisterTest<CliUsageTest> registered;
#include "tst_cliusage.moc"
