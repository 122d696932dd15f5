// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/reportcontent.h"
#include "app/recipe/recipe.h"
#include "app/report/exportreport.h"
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sphygma;

namespace {

const QStringList given{u"Anna"_s, u"Bertil"_s, u"Cecilia"_s, u"Dagmar"_s, u"Estrid"_s};
const QStringList family{u"Lindqvist"_s, u"Okonkwo"_s, u"Fernández"_s, u"Haugland"_s, u"Szymański"_s};

QString nameOf(int person)
{
    return person % 6 == 5 ? u"王小%1"_s.arg(u"明芳军丽强"_s[person / 6])
                           : given[person / 6] + u' ' + family[person % 6];
}

/// Thirty people in four visits, with all that tells who they are.
QByteArray cohort()
{
    QByteArray csv = "patient_id,name,phone,visit_date,age,sex,ward,sbp,dbp,remark\n";
    for (int i = 0; i < 120; ++i) {
        const int person = i % 30;
        const QString remark = i % 3 ? u"%1 felt well and takes the tablets every morning, %2 times"_s
                                     : u"the daughter of %1 rang about dizziness after breakfast, %2 times"_s;
        csv +=
            QStringList{
                u"HN-%1"_s.arg(40100 + person),       nameOf(person),
                u"0171 55%1"_s.arg(1000 + person),    u"2026-0%1-1%2"_s.arg(1 + i / 30).arg(i % 9),
                QString::number(30 + person),         i % 2 ? u"F"_s : u"M"_s,
                person % 2 ? u"North"_s : u"South"_s, QString::number(112 + (i * 7) % 50),
                QString::number(66 + (i * 5) % 30),   u'"' + remark.arg(nameOf(person)).arg(i % 4) + u'"'}
                .join(u',')
                .toUtf8()
            + '\n';
    }
    return csv;
}

ReportSection section(SectionKind kind, const QString &text = {}, const QString &column = {})
{
    ReportSection made;
    made.kind = kind;
    made.text = text;
    made.column = column;
    return made;
}

/// Everything that could let a name out, switched on.
ProjectState leakyState()
{
    ProjectState state;
    Imported read = imported(cohort());
    read.report.source.path = u"/data/HN-40103 Anna Okonkwo.csv"_s;
    state.raw = std::make_shared<const RawData>(RawData{read.table, read.report});
    const QJsonObject step{{u"step"_s, u"filterRows"_s},
                           {u"where"_s, u"name != \"Cecilia Okonkwo\" and name != \"Dagmar\""_s},
                           {u"note"_s, u"Cecilia asked for it"_s}};
    state.recipe = Recipe::fromJson({{u"steps"_s, QJsonArray{step}}}).value();
    ReportSpec spec;
    spec.title = u"Audit with Dagmar Haugland"_s;
    spec.site = u"Ward of hn-40107"_s;
    spec.deidentified = true;
    ReportSection chart = section(SectionKind::Chart);
    chart.chart = ChartSpec();
    chart.chart->splitBy = u"name"_s;
    ReportSection filtered = section(SectionKind::Chart);
    filtered.chart = ChartSpec();
    filtered.chart->filters = {{u"patient_id"_s, {u"HN-40111"_s}}};
    spec.sections = {section(SectionKind::Cover),
                     section(SectionKind::Summary, u"HN-40111, Estrid and 王小芳 stand out: {mean_sbp}."_s),
                     section(SectionKind::DataFlow),
                     section(SectionKind::Quality),
                     section(SectionKind::TableOne, {}, u"name"_s),
                     section(SectionKind::TableOne),
                     chart,
                     filtered,
                     section(SectionKind::Findings),
                     section(SectionKind::Patient, {}, u"HN-40111"_s),
                     section(SectionKind::Method),
                     section(SectionKind::Appendix)};
    spec.sections[3].title = u"What Bertil's nurse says"_s;
    state.report = spec;
    PinnedFinding pinned;
    pinned.finding.id = u"own"_s;
    pinned.finding.title = Phrase::verbatim(u"Rule for Cecilia Szymański"_s);
    pinned.comment = u"Ask Fernández; ring 0171 551003"_s;
    state.pinned = QStringList{u"own"_s};
    state.pinnedFindings = PinnedFindings{{u"own"_s, pinned}};
    return state;
}

Result<ReportContent> contentOf(const ProjectState &state)
{
    NoProgress progress;
    RecipeRunner runner(state.raw->table, testRules());
    const auto result = runner.run(*state.recipe, progress);
    if (!result)
        return result.error();
    return reportContent(state, **result, testRules(), QDateTime({2026, 5, 15}, {12, 0}, Qt::UTC), progress);
}

/// All that can be read of a file, with a note where a tool for it is not installed.
QString readable(const QString &path)
{
    const bool zipped = path.endsWith(u".odt"_s) || path.endsWith(u".xlsx"_s);
    const bool paper = path.endsWith(u".pdf"_s);
    const QString tool = zipped ? u"unzip"_s : paper ? u"pdftotext"_s : QString();
    if (tool.isEmpty()) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    if (QStandardPaths::findExecutable(tool).isEmpty()) {
        qInfo("%s is not installed: its part of the check is left out", qPrintable(tool));
        return {};
    }
    QProcess process;
    process.start(tool, zipped ? QStringList{u"-p"_s, path} : QStringList{path, u"-"_s});
    process.waitForFinished();
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    if (paper) {
        process.start(u"pdfinfo"_s, {path});
        process.waitForFinished();
        text += QString::fromUtf8(process.readAllStandardOutput());
    }
    return text;
}

} // namespace

class ReportContentTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QStringList written(const ReportContent &content) const
    {
        NoProgress progress;
        QStringList files;
        for (const QString &suffix : {u"pdf"_s, u"html"_s, u"odt"_s, u"json"_s}) {
            files += m_folder.filePath(u"out."_s + suffix);
            if (!exportReport(files.last(), content, progress))
                return {};
        }
        for (const QString &suffix : {u"xlsx"_s, u"csv"_s}) {
            const auto tables = exportTables(m_folder.filePath(u"tables."_s + suffix), content, progress);
            if (!tables)
                return {};
            files += *tables;
        }
        return files;
    }

private slots:
    void nothingThatLeavesTellsWhoSomebodyIs()
    {
        const auto content = contentOf(leakyState());
        QVERIFY2(bool(content), content ? "" : qPrintable(content.error().message));
        const QStringList files = written(*content);
        QVERIFY(files.size() > 8);
        QStringList secrets = given + family;
        for (int person = 0; person < 30; ++person)
            secrets += {u"HN-%1"_s.arg(40100 + person), nameOf(person), u"0171 55%1"_s.arg(1000 + person)};
        secrets += {u"daughter"_s, u"breakfast"_s};
        for (const QString &file : files) {
            const QString text = readable(file);
            for (const QString &secret : std::as_const(secrets))
                QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(file + u": "_s + secret));
        }
        QVERIFY(
            readable(m_folder.filePath(u"out.html"_s)).contains(u"… stand out: "_s)); // not all was dropped
        QVERIFY(readable(m_folder.filePath(u"out.html"_s)).contains(u"North"_s));
    }

    void theCoverTellsNoSmallCount()
    {
        ProjectState state = leakyState();
        const Imported read = imported("patient_id,age,sex,sbp\nA,50,F,120\nB,60,M,140\nC,70,F,150\n");
        state.raw = std::make_shared<const RawData>(RawData{read.table, read.report});
        state.recipe = Recipe();
        const auto content = contentOf(state);
        QVERIFY(bool(content));
        NoProgress progress;
        const QString path = m_folder.filePath(u"few.html"_s);
        QVERIFY(bool(exportReport(path, *content, progress)));
        const QString text = readable(path);
        QVERIFY(text.contains(u"&lt; 10 of &lt; 10 rows analysed"_s));
        QVERIFY(!text.contains(u"3 of 3 rows"_s));
    }

    void howManyStepsThereWereIsNoSecret()
    {
        const auto content = contentOf(leakyState()); // of one step
        QVERIFY(bool(content));
        NoProgress progress;
        const QString path = m_folder.filePath(u"steps.json"_s);
        QVERIFY(bool(exportReport(path, *content, progress)));
        const QJsonValue values = QJsonDocument::fromJson(readable(path).toUtf8())[u"values"];
        QCOMPARE(values[u"steps"][u"value"].toInt(-1), 1);
        QCOMPARE(values[u"steps"][u"text"].toString(), u"1"_s);
    }

    void wordsOfTheProgramAreNotBlottedOut()
    {
        ProjectState state = leakyState();
        QByteArray csv = cohort();
        csv.replace("Anna Lindqvist", "Anna High"); // as in "Guideline for High Blood Pressure"
        const Imported read = imported(csv);
        state.raw = std::make_shared<const RawData>(RawData{read.table, read.report});
        const auto content = contentOf(state);
        QVERIFY(bool(content));
        NoProgress progress;
        const QString path = m_folder.filePath(u"cited.html"_s);
        QVERIFY(bool(exportReport(path, *content, progress)));
        const QString text = readable(path);
        QVERIFY(text.contains(u"High Blood Pressure in Adults"_s));
        QVERIFY(!text.contains(u"Anna"_s));
        QVERIFY(!text.contains(u"What changed since the report"_s)); // there was none before
    }

    void theSameReportForTheHouseKeepsItAll()
    {
        ProjectState state = leakyState();
        state.report.change([](ReportSpec &spec) { spec.deidentified = false; });
        const auto content = contentOf(state);
        QVERIFY(bool(content));
        NoProgress progress;
        const QString path = m_folder.filePath(u"house.html"_s);
        QVERIFY(bool(exportReport(path, *content, progress)));
        const QString text = readable(path);
        for (const QString &kept : {u"Dagmar Haugland"_s, u"HN-40111"_s, u"王小芳"_s, u"Cecilia Okonkwo"_s,
                                    u"Rule for Cecilia Szymański"_s, u"0171 551003"_s})
            QVERIFY2(text.contains(kept), qPrintable(kept));
    }

    void aTableWithoutPressuresIsReportedToo()
    {
        QByteArray csv = "patient_id,sex,weight,visit_date\n";
        for (int i = 0; i < 40; ++i)
            csv += QByteArray("P") + QByteArray::number(i) + (i % 2 ? ",F," : ",M,")
                + QByteArray::number(60 + i) + ",2026-01-" + QByteArray::number(10 + i % 18) + '\n';
        ProjectState state;
        const Imported read = imported(csv);
        state.raw = std::make_shared<const RawData>(RawData{read.table, read.report});
        const auto content = contentOf(state);
        QVERIFY2(bool(content), content ? "" : qPrintable(content.error().message));
        QVERIFY(!content->noPressures.isEmpty());
        QVERIFY(content->findings.isEmpty());
        QCOMPARE(content->flow.kept, qint64(40));
        QCOMPARE(content->tables.size(), 1);
        for (const BoundValue &value : content->values)
            QVERIFY2(!value.name.contains(u"130"_s) && value.name != u"mean_sbp"_s, qPrintable(value.name));
        NoProgress progress;
        const QString path = m_folder.filePath(u"weights.html"_s);
        QVERIFY(bool(exportReport(path, *content, progress)));
        const QString text = readable(path);
        QVERIFY(text.contains(u"nothing is said of blood pressure"_s));
        QVERIFY(text.contains(u"weight, mean (SD)"_s) && text.contains(u"Rows kept"_s));
        QVERIFY(!text.contains(u"Adults counted"_s) && !text.contains(u"130 mmHg"_s));
        QVERIFY(!text.contains(u"Age and blood pressure</"_s));
    }

    void whatStillHoldsIsTakenOver()
    {
        ProjectState state = leakyState();
        state.report.change([](ReportSpec &spec) {
            spec.deidentified = false;
            spec.sections[7].chart = ChartSpec(); // the other chart names a person
        });
        const auto before = contentOf(state);
        QVERIFY(bool(before));
        QCOMPARE(before->charts.size(), 2);
        state.report.change([](ReportSpec &spec) {
            spec.sections[4].hidden = true; // Table 1 by name; that by sex stays
            spec.sections[6].hidden = true; // the first chart
            spec.sections.append(section(SectionKind::TableOne, {}, u"ward"_s));
        });
        const auto fresh = contentOf(state);
        NoProgress progress;
        RecipeRunner runner(state.raw->table, testRules());
        const auto result = runner.run(*state.recipe, progress);
        QVERIFY(bool(result) && bool(fresh));
        const auto taken = reportContent(state, **result, testRules(), fresh->date, progress, &*before);
        QVERIFY(bool(taken));
        const QString first = m_folder.filePath(u"fresh.html"_s), second = m_folder.filePath(u"taken.html"_s);
        QVERIFY(bool(exportReport(first, *fresh, progress)) && bool(exportReport(second, *taken, progress)));
        QVERIFY(readable(first).contains(u"ward"_s));
        QCOMPARE(readable(second), readable(first));
    }

    void pinnedFindingsComeFirstAndHideNoOther()
    {
        const auto content = contentOf(leakyState());
        QVERIFY(bool(content));
        QCOMPARE(content->pinned, 1);
        QCOMPARE(content->findings[0].id, u"own"_s);
        QCOMPARE(content->findings[1].id, u"plainMean"_s);
        QVERIFY(content->findings.size() >= 4);
    }
};

static const RegisterTest<ReportContentTest> registered;
#include "tst_reportcontent.moc"
