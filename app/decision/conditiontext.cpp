// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/conditiontext.h"

#include "app/base/numbertext.h"
#include "app/decision/rulenames.h"
#include "app/expression/lexer.h"
#include "app/expression/parser.h"

#include <QCoreApplication>

namespace sphygma {

using namespace Qt::StringLiterals;
using namespace rulenames;

namespace {

using Kind = RowCondition::Kind;

Error fault(const Node &node, const char *what)
{
    return formulaError(node.position, QCoreApplication::translate("sphygma", what));
}

template<typename T>
std::optional<T> named(const Names<T> &names, const QString &name)
{
    for (const auto &[known, value] : names) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<double> numberOf(const Node &node)
{
    if (node.kind == Node::Kind::Number)
        return node.number;
    const bool isNegative = node.kind == Node::Kind::Call && node.text == "negative"_L1
        && node.arguments.size() == 1 && node.arguments[0].kind == Node::Kind::Number;
    return isNegative ? std::optional(-node.arguments[0].number) : std::nullopt;
}

Comparison mirrored(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Below:
        return Comparison::Above;
    case Comparison::AtMost:
        return Comparison::AtLeast;
    case Comparison::Above:
        return Comparison::Below;
    case Comparison::AtLeast:
        break;
    }
    return Comparison::AtMost;
}

class Reader
{
public:
    explicit Reader(const ClinicalRules &clinical) : m_clinical(clinical) {}

    Result<RowCondition> condition(const Node &node) const
    {
        if (node.kind != Node::Kind::Call)
            return fault(
                node, QT_TRANSLATE_NOOP("sphygma", "compare a measurement with a number, as in sbp > 140."));
        if (node.text == "and"_L1 || node.text == "or"_L1)
            return joined(node, node.text == "and"_L1 ? Kind::All : Kind::Any);
        if (node.text == "not"_L1) {
            const auto inner = condition(node.arguments[0]);
            if (!inner)
                return inner;
            RowCondition negated;
            negated.kind = Kind::Not;
            negated.parts = {*inner};
            return negated;
        }
        if (const auto comparison = named(comparisons, node.text))
            return compared(node, *comparison);
        return fault(
            node, QT_TRANSLATE_NOOP("sphygma", "a rule knows <, <=, > and >=, joined by and, or and not."));
    }

private:
    /// a or b or c is one list of three, however it was parsed.
    Result<RowCondition> joined(const Node &node, Kind kind) const
    {
        RowCondition whole;
        whole.kind = kind;
        for (const Node &argument : node.arguments) {
            const auto part = condition(argument);
            if (!part)
                return part;
            if (part->kind == kind)
                whole.parts.insert(whole.parts.end(), part->parts.begin(), part->parts.end());
            else
                whole.parts.push_back(*part);
        }
        return whole;
    }

    Result<RowCondition> compared(const Node &node, Comparison comparison) const
    {
        const Node &left = node.arguments[0], &right = node.arguments[1];
        if (const auto number = numberOf(right))
            return measured(left, comparison, *number);
        if (const auto number = numberOf(left))
            return measured(right, mirrored(comparison), *number);
        return fault(right, QT_TRANSLATE_NOOP("sphygma", "a number is expected here."));
    }

    Result<RowCondition> measured(const Node &node, Comparison comparison, double threshold) const
    {
        const bool isCall = node.kind == Node::Kind::Call && node.arguments.size() == 1;
        const auto use = isCall ? named(readingUses, node.text) : ReadingUse::First;
        const Node &field = isCall ? node.arguments[0] : node;
        if (!use || field.kind != Node::Kind::Field)
            return fault(
                node,
                QT_TRANSLATE_NOOP("sphygma",
                                  "a measurement is expected here, as sbp, average(sbp), any(sbp) or "
                                  "all(sbp)."));
        const QString role = m_clinical.roles.idFromText(field.text);
        if (role.isEmpty() || !m_clinical.roles.role(role))
            return formulaError(
                field.position,
                QCoreApplication::translate("sphygma", "no measurement is called “%1”.").arg(field.text));
        return RowCondition{Kind::Compare, role, *use, comparison, threshold, {}};
    }

    const ClinicalRules &m_clinical;
};

QString partText(const RowCondition &part)
{
    const QString text = conditionText(part);
    return part.kind == Kind::Compare || part.kind == Kind::Not ? text : u'(' + text + u')';
}

} // namespace

Result<RowCondition> conditionFromText(const QString &text, const ClinicalRules &clinical)
{
    const auto node = parseFormula(text);
    return node ? Reader(clinical).condition(*node) : node.error();
}

QString conditionText(const RowCondition &condition)
{
    if (condition.kind == Kind::Compare) {
        const QString value = condition.readings == ReadingUse::First
            ? condition.role
            : nameOf(readingUses, condition.readings) + u'(' + condition.role + u')';
        return value + u' ' + nameOf(comparisons, condition.comparison) + u' '
            + QString::fromLatin1(shortestDecimal(condition.threshold));
    }
    if (condition.kind == Kind::Not)
        return u"not ("_s + conditionText(condition.parts.front()) + u')';
    QStringList parts;
    for (const RowCondition &part : condition.parts)
        parts.append(partText(part));
    return parts.join(condition.kind == Kind::All ? u" and "_s : u" or "_s);
}

} // namespace sphygma
