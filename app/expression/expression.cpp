// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expression/expression.h"

#include "app/expression/evaluator.h"
#include "app/expression/lexer.h"
#include "app/expression/parser.h"

#include <QCoreApplication>

namespace sphygma {

Expression::Expression(QString formula, Node root)
    : m_formula(std::move(formula)), m_root(std::make_shared<const Node>(std::move(root)))
{}

Result<Expression> Expression::parse(const QString &formula)
{
    auto root = parseFormula(formula);
    if (!root)
        return root.error();
    const Status known = checkFunctions(*root);
    if (!known)
        return known.error();
    return Expression(formula, std::move(root).value());
}

template<typename Visit>
static void forEachField(const Node &node, Visit visit)
{
    if (node.kind == Node::Kind::Field)
        visit(node);
    for (const Node &argument : node.arguments)
        forEachField(argument, visit);
}

QStringList Expression::columns() const
{
    QStringList names;
    forEachField(*m_root, [&](const Node &field) {
        if (!names.contains(field.text))
            names.append(field.text);
    });
    return names;
}

static void rename(Node &node, const QHash<QString, QString> &newNames)
{
    if (node.kind == Node::Kind::Field)
        node.text = newNames.value(node.text, node.text);
    for (Node &argument : node.arguments)
        rename(argument, newNames);
}

/// Only the names change: the rest stays as it was written.
static QString renamedText(const QString &formula, const Node &root, const QHash<QString, QString> &newNames)
{
    QList<qsizetype> positions;
    forEachField(root, [&](const Node &field) {
        if (newNames.contains(field.text))
            positions.append(field.position);
    });
    const QList<Token> tokens = tokensOf(formula).value();
    QString text = formula;
    for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) {
        if (positions.contains(token->position))
            text.replace(token->position, token->length, fieldText(newNames.value(token->text)));
    }
    return text;
}

Expression Expression::renamed(const QHash<QString, QString> &newNames) const
{
    const QString text = renamedText(m_formula, *m_root, newNames);
    if (auto again = parse(text))
        return std::move(again).value();
    Node root = *m_root; // the longer names made the text too long to be read again
    rename(root, newNames);
    return Expression(text, std::move(root));
}

Result<ColumnPtr> Expression::column(const Table &table, Progress &progress) const
{
    const auto bound = bindFormula(*m_root, table.schema());
    if (!bound)
        return bound.error();
    return evaluateColumn(*bound, table, progress);
}

Result<RowSet> Expression::rows(const Table &table, Progress &progress) const
{
    const auto bound = bindFormula(*m_root, table.schema());
    if (!bound)
        return bound.error();
    if (bound->type != ValueType::Truth)
        return formulaError(
            m_root->position,
            QCoreApplication::translate("sphygma", "this must be a comparison, such as “sbp > 140”."));
    return evaluateRows(*bound, table, progress);
}

} // namespace sphygma
