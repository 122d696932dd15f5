// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportspec.h"
#include "tests/testcase.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sphygma;

static ReportSpec everythingSet()
{
    ReportSpec spec;
    spec.title = u"a"_s;
    spec.site = u"b"_s;
    spec.author = u"c"_s;
    spec.language = u"zh_CN"_s;
    spec.accent = u"#1F5FA8"_s;
    spec.paper = PaperSize::Letter;
    spec.archival = true;
    spec.deidentified = true;
    spec.smallCellLimit = 5;
    spec.logo = QByteArray("\x89PNG\0bytes", 10);
    spec.lastReport = {{u"format"_s, u"sphygma-report"_s}};
    ReportSection section;
    section.kind = SectionKind::Chart;
    section.title = u"Chart of {file}"_s;
    section.text = u"words\nin lines"_s;
    section.hidden = section.landscape = section.newPage = true;
    section.column = u"sex"_s;
    section.chart = ChartSpec();
    section.chart->threshold = 135;
    spec.sections = {section};
    return spec;
}

class ReportSpecTest : public QObject
{
    Q_OBJECT

private slots:
    void survivesJson()
    {
        const ReportSpec spec = everythingSet();
        QCOMPARE(ReportSpec::fromJson(spec.toJson()), spec);
    }

    void olderProjectsGetTheStandardSections()
    {
        const ReportSpec spec = ReportSpec::fromJson({{u"title"_s, u"Old"_s}, {u"language"_s, u"zh_CN"_s}});
        QCOMPARE(spec.title, u"Old"_s);
        QCOMPARE(spec.language, u"zh_CN"_s);
        QCOMPARE(spec.sections, templateSections(u"audit"_s));
        QVERIFY(!spec.deidentified);
    }

    void sectionsOfANewerVersionAreLeftOut()
    {
        QJsonObject json = everythingSet().toJson();
        QJsonArray sections = json[u"sections"].toArray();
        sections.prepend(QJsonObject{{u"kind"_s, u"hologram"_s}});
        json[u"sections"] = sections;
        QCOMPARE(ReportSpec::fromJson(json).sections, everythingSet().sections);
    }

    void everyShippedTemplateHasSections()
    {
        for (const ReportTemplate &made : reportTemplates())
            QVERIFY2(!templateSections(QLatin1String(made.id)).isEmpty(), made.id);
        QVERIFY(templateSections(u"none"_s).isEmpty());
    }

    void ownTemplatesKeepTheArrangementAndNotThePerson()
    {
        const QTemporaryDir folder;
        const OwnTemplates own(folder.filePath(u"templates"_s));
        QVERIFY(own.names().isEmpty());
        QVERIFY(bool(own.save(u"Ward / audit"_s, everythingSet())));
        QCOMPARE(own.names(), QStringList{u"Ward - audit"_s});
        ReportSpec mine;
        mine.title = u"Mine"_s;
        mine.author = u"Dr Wu"_s;
        const auto applied = own.applied(u"Ward / audit"_s, mine);
        QVERIFY(bool(applied));
        QCOMPARE(applied->title, u"Mine"_s);
        QCOMPARE(applied->author, u"Dr Wu"_s);
        QCOMPARE(applied->language, u"en"_s);
        QCOMPARE(applied->sections, everythingSet().sections);
        QCOMPARE(applied->site, u"b"_s);
        QVERIFY(own.remove(u"Ward / audit"_s));
        QVERIFY(!own.applied(u"Ward / audit"_s, mine));
    }
};

static const RegisterTest<ReportSpecTest> registered;
#include "tst_reportspec.moc"
