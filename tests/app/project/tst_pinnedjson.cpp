// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/dataversion.h"
#include "app/project/pinnedjson.h"
#include "app/project/statejson.h"
#include "app/recipe/steps/steps.h"
#include "tests/app/project/sampleproject.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class PinnedJsonTest final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        const PinnedFindings pinned = *sampleState(sampleRaw(3, 1), u"A"_s).pinnedFindings;
        QCOMPARE(pinned.size(), 1);
        QVERIFY(pinnedFromJson(pinnedJson(pinned)) == pinned);
    }

    void everyPartCounts_data()
    {
        using Change = std::function<void(PinnedFinding &)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("figure") << Change([](PinnedFinding &p) {
            p.finding.keyFigure = Phrase::of("%1 %2", {Figure{131.26, 1}, u"mmHg"_s});
        });
        QTest::newRow("phrase within a phrase") << Change([](PinnedFinding &p) {
            p.finding.sentences[0].values[1] = nested(Phrase::of("%n people", {}, 8));
        });
        QTest::newRow("row") << Change([](PinnedFinding &p) { p.finding.rows.clear(); });
        QTest::newRow("cell of a table")
            << Change([](PinnedFinding &p) { p.finding.tables[0].cells.rows[1][1] = qint64(51); });
        QTest::newRow("head of a table")
            << Change([](PinnedFinding &p) { p.finding.tables[0].cells.columns[1] = Phrase::of("Mean"); });
        QTest::newRow("table") << Change([](PinnedFinding &p) { p.finding.tables.clear(); });
        QTest::newRow("n") << Change([](PinnedFinding &p) { p.values.n = 8; });
        QTest::newRow("interval") << Change([](PinnedFinding &p) { p.values.ci95->high = 134; });
        QTest::newRow("comment") << Change([](PinnedFinding &p) { p.comment = u"other"_s; });
        QTest::newRow("spec") << Change([](PinnedFinding &p) { p.spec = u"other"_s; });
    }

    void everyPartCounts()
    {
        QFETCH(std::function<void(PinnedFinding &)>, change);
        const PinnedFinding pinned = sampleState({}, u"A"_s).pinnedFindings->first();
        PinnedFinding other = pinned;
        QVERIFY(other == pinned);
        change(other);
        QVERIFY(!(other == pinned));
    }

    void projectsWithoutThemOpen()
    {
        ProjectState state;
        readWords({{u"name"_s, u"Old"_s}, {u"pinned"_s, QJsonArray{u"plainMean"_s}}}, state);
        QCOMPARE(*state.pinned, QStringList{u"plainMean"_s});
        QVERIFY(state.pinnedFindings->isEmpty());
        QVERIFY(state.ownRules->isEmpty());
    }

    void projectsFromBeforeTheTablesOpen()
    {
        QJsonObject json = pinnedJson(*sampleState({}, u"A"_s).pinnedFindings);
        change(json, [](QJsonObject &finding) { finding.remove(u"tables"_s); });
        const PinnedFindings read = pinnedFromJson(json);
        QCOMPARE(read.keys(), QStringList{u"plainMean"_s});
        QVERIFY(read.first().finding.tables.isEmpty());
        QCOMPARE(read.first().finding.rows.size(), 1);
    }

    void halfATableIsNone_data()
    {
        QTest::addColumn<QJsonArray>("tables");
        const QJsonObject head{{u"text"_s, u"x"_s}};
        QTest::newRow("a short row") << QJsonArray{QJsonObject{{u"title"_s, head},
                                                               {u"columns"_s, QJsonArray{head, head}},
                                                               {u"rows"_s, QJsonArray{QJsonArray{u"F"_s}}}}};
        QTest::newRow("no cell") << QJsonArray{QJsonObject{
            {u"title"_s, head}, {u"columns"_s, QJsonArray{head}}, {u"rows"_s, QJsonArray{QJsonArray{true}}}}};
        QTest::newRow("no head") << QJsonArray{QJsonObject{{u"title"_s, head}}};
        QTest::newRow("no title") << QJsonArray{QJsonObject{{u"columns"_s, QJsonArray{head}}}};
        QTest::newRow("no object") << QJsonArray{7};
    }

    void halfATableIsNone()
    {
        QFETCH(QJsonArray, tables);
        QJsonObject json = pinnedJson(*sampleState({}, u"A"_s).pinnedFindings);
        change(json, [&](QJsonObject &finding) { finding[u"tables"_s] = tables; });
        const PinnedFindings read = pinnedFromJson(json);
        QCOMPARE(read.keys(), QStringList{u"plainMean"_s});
        QVERIFY(read.first().finding.tables.isEmpty());
    }

    void nonsenseIsLeftOut()
    {
        QJsonObject json = pinnedJson(*sampleState({}, u"A"_s).pinnedFindings);
        json.insert(u"broken"_s, QJsonObject{{u"finding"_s, 7}});
        QCOMPARE(pinnedFromJson(json).keys(), QStringList{u"plainMean"_s});
    }

    void versionFollowsDataAndSteps()
    {
        ProjectState state = sampleState(sampleRaw(3, 1), u"A"_s);
        const QString before = dataVersion(state);
        QVERIFY(!before.isEmpty());
        state.name = u"B"_s;
        state.recipe.change([](Recipe &recipe) {
            RecipeEntry noted = recipe.entries()[0];
            noted.note = u"agreed on Monday"_s;
            recipe.replace(0, noted);
        });
        QCOMPARE(dataVersion(state), before);
        state.recipe.change([](Recipe &recipe) { recipe.setEnabled(0, false); });
        QVERIFY(dataVersion(state) != before);
        QCOMPARE(dataVersion(ProjectState()), QString());
    }

private:
    /// Changes the JSON of the one finding.
    template<typename Edit>
    static void change(QJsonObject &json, Edit edit)
    {
        QJsonObject pinned = json[u"plainMean"_s].toObject(), finding = pinned[u"finding"_s].toObject();
        edit(finding);
        pinned[u"finding"_s] = finding;
        json[u"plainMean"_s] = pinned;
    }
};

static const RegisterTest<PinnedJsonTest> registered;
#include "tst_pinnedjson.moc"
