// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/rulebook.h"

#include "app/decision/ruleresult.h"
#include "app/table/columnbuilder.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#include "resources/resources.h"

namespace sphygma {

using namespace Qt::StringLiterals;

Result<RuleBook> RuleBook::shipped(const ClinicalRulesPtr &clinical)
{
    loadResources();
    QFile file(u":/clinical/decision_rules.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error::internal(file.errorString());
    return fromJson(file.readAll(), *clinical);
}

Result<RuleBook> RuleBook::fromJson(const QByteArray &json, const ClinicalRules &clinical)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError || root[u"format"].toString() != "sphygma-rules"_L1) {
        return Error{Error::Kind::Unreadable,
                     QCoreApplication::translate("sphygma", "The file does not hold rules of Sphygma."),
                     problem.error == QJsonParseError::NoError ? QString() : problem.errorString()};
    }
    if (root[u"version"].toInt() != 1) {
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("sphygma", "The rules were written by a newer version."),
                     QCoreApplication::translate("sphygma", "Open them with that version.")};
    }
    RuleBook book;
    for (const QJsonValue &item : root[u"rules"].toArray()) {
        auto rule = ruleFromJson(item.toObject(), clinical);
        if (!rule)
            return rule.error();
        if (book.rule(rule->id)) {
            return Error{Error::Kind::Invalid,
                         QCoreApplication::translate("sphygma", "Two rules are called “%1”.").arg(rule->id),
                         QCoreApplication::translate("sphygma", "Give one of them another name.")};
        }
        book.m_rules.append(std::move(rule).value());
    }
    return book;
}

QByteArray RuleBook::toJson() const
{
    QJsonArray rules;
    for (const Rule &rule : m_rules)
        rules.append(ruleToJson(rule));
    return QJsonDocument(
               QJsonObject{{u"format"_s, u"sphygma-rules"_s}, {u"version"_s, 1}, {u"rules"_s, rules}})
        .toJson();
}

const Rule *RuleBook::rule(const QString &id) const
{
    const auto found =
        std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &r) { return r.id == id; });
    return found == m_rules.end() ? nullptr : &*found;
}

void RuleBook::put(Rule rule)
{
    const auto found =
        std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &r) { return r.id == rule.id; });
    if (found == m_rules.end())
        m_rules.append(std::move(rule));
    else
        *found = std::move(rule);
}

Rule editableCopy(const Rule &shipped, const QString &author)
{
    Rule copy = shipped;
    copy.id = shipped.id + u"_local"_s;
    copy.basedOn = shipped.id + u'@' + shipped.version;
    copy.status = RuleStatus::Draft;
    copy.author = author;
    copy.approvedBy.clear();
    copy.validFrom = {};
    copy.reviewBy = {};
    return copy;
}

bool isLocallyModified(const Rule &rule, const RuleBook &shipped)
{
    if (const Rule *same = shipped.rule(rule.id))
        return !(rule == *same);
    const Rule *origin = shipped.rule(rule.basedOn.section(u'@', 0, 0));
    return origin
        && !(rule.when == origin->when && rule.scope == origin->scope && rule.minimumN == origin->minimumN
             && rule.maximumMissing == origin->maximumMissing);
}

/// The made-up rows of a test as a table whose columns have their roles' names and units.
static Table tableOf(const RuleTest &test, const ClinicalRules &clinical)
{
    qsizetype rows = 0;
    for (const auto &values : test.given)
        rows = std::max(rows, values.size());
    Schema schema;
    std::vector<ColumnPtr> columns;
    for (auto it = test.given.begin(); it != test.given.end(); ++it) {
        ColumnBuilder builder(ColumnType::Number);
        for (qsizetype row = 0; row < rows; ++row) {
            const auto value = row < it.value().size() ? it.value()[row] : std::nullopt;
            if (value)
                builder.appendNumber(*value);
            else
                builder.appendMissing();
        }
        const Role *role = clinical.roles.role(it.key());
        schema.append({it.key(), {}, ColumnType::Number, it.key(), role ? role->unit : QString(), it.key()});
        columns.push_back(builder.finish());
    }
    return Table(schema, std::move(columns));
}

static bool passes(const Rule &rule, const RuleTest &test, const ClinicalRulesPtr &clinical)
{
    NoProgress quiet;
    const auto result = evaluateRule(rule, tableOf(test, *clinical), clinical, quiet);
    return result && result->outcome == test.expect;
}

QList<Phrase> obstaclesToApproval(const Rule &rule, const ClinicalRulesPtr &clinical)
{
    QList<Phrase> obstacles;
    if (rule.tests.isEmpty())
        obstacles.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "There is no test of the rule yet.")));
    for (qsizetype i = 0; i < rule.tests.size(); ++i) {
        if (!passes(rule, rule.tests[i], clinical))
            obstacles.append(Phrase::of(
                QT_TRANSLATE_NOOP("sphygma", "Test %1 of the rule gives another answer than it expects."),
                {qint64(i + 1)}));
    }
    if (rule.author.trimmed().isEmpty())
        obstacles.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The rule names no author.")));
    if (rule.approvedBy.trimmed().isEmpty() || rule.approvedBy.trimmed() == rule.author.trimmed())
        obstacles.append(Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Somebody other than the author has to approve the rule.")));
    if (!rule.reviewBy.isValid())
        obstacles.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "There is no date for its review.")));
    return obstacles;
}

} // namespace sphygma
