// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbertext.h"
#include "app/base/translator.h"
#include "app/decision/rulebook.h"
#include "app/decision/ruleline.h"
#include "app/decision/ruleresult.h"
#include "tests/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Rules as files: what ships, what is refused, who may approve.
class RuleBookTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theMeanComesFirst();
    void shippedRulesKeepTheirTests();
    void titlesFollowTheirThreshold();
    void titlesFollowTheirPressuresAndMonths();
    void shippedTextsAreTranslatedAndPlain();
    void schemaAndReaderAgree();
    void survivesJson();
    void refuses_data();
    void refuses();
    void copiesAreMarked();
    void approvalTakesTwo();

private:
    ClinicalRulesPtr m_clinical;
    RuleBook m_shipped;
    QJsonObject m_defs;
};

void RuleBookTest::initTestCase()
{
    m_clinical = ClinicalRules::shipped().value();
    const auto shipped = RuleBook::shipped(m_clinical);
    QVERIFY2(shipped, shipped ? "" : qPrintable(shipped.error().message));
    m_shipped = *shipped;
    QFile schema(QStringLiteral(TEST_DATA) + u"/../../resources/schema/rule.schema.json"_s);
    QVERIFY(schema.open(QIODevice::ReadOnly));
    m_defs = QJsonDocument::fromJson(schema.readAll())[u"$defs"].toObject();
}

void RuleBookTest::theMeanComesFirst()
{
    const Rule &first = m_shipped.rules().first();
    QCOMPARE(first.id, u"grp_mean_sbp_gt_130"_s);
    const auto *mean = std::get_if<GroupCondition>(&first.when);
    QVERIFY(mean && mean->comparison == Comparison::Above && mean->threshold == 130);
    QCOMPARE(first.scope, RuleScope());
    QVERIFY(!m_shipped.rule(u"none"_s));
}

/// No shipped rule is called approved: nobody has signed it yet.
void RuleBookTest::shippedRulesKeepTheirTests()
{
    int tests = 0;
    for (const Rule &rule : m_shipped.rules()) {
        QCOMPARE(rule.status, RuleStatus::Draft);
        QVERIFY(!rule.evidence.isEmpty());
        tests += static_cast<int>(rule.tests.size());
        for (const Phrase &obstacle : obstaclesToApproval(rule, m_clinical))
            QVERIFY2(!obstacle.source.startsWith(u"Test"_s), qPrintable(rule.id));
    }
    QVERIFY(tests >= 20);
}

void RuleBookTest::titlesFollowTheirThreshold()
{
    const Translator words;
    int moved = 0;
    for (const Rule &rule : m_shipped.rules()) {
        QCOMPARE(words.text(ruleTitle(rule)), rule.title);
        const auto line = ruleLine(rule, *m_clinical);
        if (!line)
            continue;
        ++moved;
        const Rule copy = withLine(editableCopy(rule, {}), 88);
        const QString title = words.text(ruleTitle(copy));
        QVERIFY2(title.contains(u"88"_s), qPrintable(title));
        QVERIFY2(!title.contains(readableShort(line->value)) || line->value == 0, qPrintable(title));
        Rule own = copy; // a title of its author stays
        own.title = u"Above 130"_s;
        QCOMPARE(words.text(ruleTitle(own)), own.title);
    }
    QCOMPARE(moved, 7);
    Rule other = editableCopy(m_shipped.rules().first(), {});
    std::get<GroupCondition>(other.when).comparison = Comparison::Below;
    QVERIFY(words.text(ruleTitle(other)).endsWith(u"(locally modified)"_s));
    const Translator chinese(u"zh_CN"_s);
    QVERIFY(chinese.text(ruleTitle(withLine(m_shipped.rules().first(), 140))).contains(u"140？"_s));
}

/// Those that list or count people name their pressures, months and visits.
void RuleBookTest::titlesFollowTheirPressuresAndMonths()
{
    const Translator english(u"en"_s), chinese(u"zh_CN"_s);
    const auto copyOf = [this](const QString &id) { return editableCopy(*m_shipped.rule(id), {}); };
    const auto said = [&](const Rule &rule) {
        return english.text(ruleTitle(rule)) + u" | "_s + chinese.text(ruleTitle(rule));
    };
    Rule severe = copyOf(u"row_severe_range"_s);
    std::get<RowCondition>(severe.when).parts[0].threshold = 170;
    QCOMPARE(said(severe), u"Values above 170/120, for review | 高于 170/120 的值，供核查"_s);
    std::get<RowCondition>(severe.when).parts[1].comparison = Comparison::AtLeast;
    QVERIFY(said(severe).contains(u"(locally modified) | "_s));
    Rule readings = copyOf(u"row_all_readings_ge_140_90"_s);
    std::get<RowCondition>(readings.when).parts[1].threshold = 85;
    QCOMPARE(english.text(ruleTitle(readings)), u"All readings of the visit at or above 140/85"_s);
    const QList<std::tuple<QString, std::function<void(FollowUpCondition &)>, QString>> cases{
        {u"per_controlled_last"_s, [](auto &c) { c.systolicBelow = 130; },
         u"Below 130/90 at the last visit | 末次就诊时低于 130/90"_s},
        {u"per_controlled_3m"_s, [](auto &c) { c.months = 6; },
         u"Below 140/90 in the last 6 months | 近 6 个月低于 140/90"_s},
        {u"per_not_controlled_3m"_s, [](auto &c) { c.diastolicBelow = 80; },
         u"At or above 140/80 in the last 3 months | 近 3 个月达到或高于 140/80"_s},
        {u"per_no_visit_3m"_s, [](auto &c) { c.months = 1; },
         u"No visit in the last month | 近 1 个月未就诊"_s},
        {u"per_lost_12m"_s, [](auto &c) { c.lostMonths = 18; },
         u"Lost to follow-up at 18 months | 18 个月失访"_s},
        {u"per_repeatedly_ge_140_90"_s, [](auto &c) { c.visits = 3; },
         u"At or above 140/90 at 3 visits or more | 3 次或以上就诊达到或高于 140/90"_s}};
    for (const auto &[id, change, title] : cases) {
        Rule copy = copyOf(id);
        change(std::get<FollowUpCondition>(copy.when));
        QCOMPARE(said(copy), title);
        copy.title = u"Mine"_s; // a title of its author stays
        QCOMPARE(english.text(ruleTitle(copy)), u"Mine"_s);
    }
}

void RuleBookTest::shippedTextsAreTranslatedAndPlain()
{
    const QRegularExpression prohibited(
        u"\\b(diagnosed|you should take|safe|normal patient|proves|causes|treatment required)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringList marked = shippedRuleTexts();
    for (const Rule &rule : m_shipped.rules()) {
        QVERIFY2(marked.contains(rule.title), qPrintable(rule.title));
        QVERIFY(!rule.title.contains(prohibited));
        if (rule.evidence.first().startsWith(u"a "_s))
            QVERIFY2(marked.contains(rule.evidence.first()), qPrintable(rule.evidence.first()));
    }
}

/// Every key that is written is in the schema, and everything the schema asks for is written.
void RuleBookTest::schemaAndReaderAgree()
{
    const auto check = [this](const QJsonObject &json, const QString &kind) {
        const QJsonObject definition = m_defs[kind].toObject(),
                          properties = definition[u"properties"].toObject();
        for (auto it = json.begin(); it != json.end(); ++it) {
            QVERIFY2(properties.contains(it.key()), qPrintable(kind + u'.' + it.key()));
            const QJsonArray known = properties[it.key()][u"enum"].toArray();
            QVERIFY2(known.isEmpty() || known.contains(it.value()), qPrintable(kind + u'.' + it.key()));
        }
        for (const QJsonValue &key : definition[u"required"].toArray())
            QVERIFY2(json.contains(key.toString()), qPrintable(kind + u'.' + key.toString()));
    };
    static const QStringList kinds{u"group"_s, u"row"_s, u"guideline"_s, u"followUp"_s};
    QSet<qsizetype> seen;
    for (const Rule &rule : m_shipped.rules()) {
        const QJsonObject json = ruleToJson(rule);
        check(json, u"rule"_s);
        const auto kind = static_cast<qsizetype>(rule.when.index());
        check(json[u"when"].toObject(), kinds[kind]);
        seen.insert(kind);
    }
    QCOMPARE(seen.size(), 4);
}

void RuleBookTest::survivesJson()
{
    const auto again = RuleBook::fromJson(m_shipped.toJson(), *m_clinical);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QVERIFY(again->rules() == m_shipped.rules());
}

void RuleBookTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *path, const QJsonValue &value, const char *named) {
        QTest::newRow(qPrintable(QLatin1String(path) + value.toVariant().toString()))
            << QString::fromLatin1(path) << value << QString::fromLatin1(named);
    };
    row("id", u""_s, "id");
    row("title", QJsonValue::Undefined, "title");
    row("surprise", 1, "surprise");
    row("status", u"final"_s, "status");
    row("reviewBy", u"soon"_s, "reviewBy");
    row("minimumN", 0, "minimumN");
    row("maximumMissing", 1.5, "maximumMissing");
    row("when.statistic", u"mode"_s, "when.statistic");
    row("when.of", u"luck"_s, "when.of");
    row("when.right", u"130"_s, "when.right");
    row("when.op", u"="_s, "when.op");
    row("when.readings", u"any"_s, "when.readings");
    row("when.surprise", 1, "when.surprise");
    row("when", QJsonObject{{u"any"_s, QJsonArray()}}, "when.any");
    row("when", QJsonObject{{u"guideline"_s, u"acc_aha_2017"_s}, {u"atLeast"_s, u"stage9"_s}},
        "when.atLeast");
    row("when", QJsonObject{{u"followUp"_s, u"repeatedly"_s}}, "when.that");
}

void RuleBookTest::refuses()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, named);
    QJsonObject json = ruleToJson(m_shipped.rules().first());
    QVERIFY(ruleFromJson(json, *m_clinical));
    if (path.startsWith(u"when."_s)) {
        QJsonObject when = json[u"when"].toObject();
        when.insert(path.mid(5), value);
        json.insert(u"when"_s, when);
    } else {
        json.insert(path, value);
    }
    const auto rule = ruleFromJson(json, *m_clinical);
    QVERIFY(!rule);
    QVERIFY2(rule.error().message.contains(u'“' + named + u'”'), qPrintable(rule.error().message));
}

void RuleBookTest::copiesAreMarked()
{
    Rule copy = editableCopy(m_shipped.rules().first(), u"Dr A"_s);
    QCOMPARE(copy.basedOn, u"grp_mean_sbp_gt_130@1.0.0"_s);
    QVERIFY(copy.id != m_shipped.rules().first().id);
    QVERIFY(!isLocallyModified(copy, m_shipped));
    std::get<GroupCondition>(copy.when).threshold = 135;
    QVERIFY(isLocallyModified(copy, m_shipped));
    Rule own = copy;
    own.basedOn.clear();
    QVERIFY(!isLocallyModified(own, m_shipped));
    RuleBook book = m_shipped;
    book.put(copy);
    QCOMPARE(book.rules().size(), m_shipped.rules().size() + 1);
    QVERIFY(RuleBook::fromJson(book.toJson(), *m_clinical)->rules() == book.rules());
}

void RuleBookTest::approvalTakesTwo()
{
    Rule rule = editableCopy(m_shipped.rules().first(), u"Dr A"_s);
    rule.reviewBy = QDate(2027, 1, 1);
    rule.approvedBy = u"Dr A"_s;
    QCOMPARE(obstaclesToApproval(rule, m_clinical).size(), 1);
    rule.approvedBy = u"Dr B"_s;
    QVERIFY(obstaclesToApproval(rule, m_clinical).isEmpty());
    std::get<GroupCondition>(rule.when).threshold = 100; // its own tests no longer hold
    QCOMPARE(obstaclesToApproval(rule, m_clinical).size(), 1);
    rule.tests.clear();
    QCOMPARE(obstaclesToApproval(rule, m_clinical).size(), 1);
}

static const RegisterTest<RuleBookTest> registered;
#include "tst_rulebook.moc"
