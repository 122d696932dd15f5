// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/expression/function.h"
#include "app/expression/node.h"
#include "app/table/schema.h"

namespace sphygma {

/// A part of a formula that knows its columns and types: ready to be evaluated.
struct BoundNode
{
    Node::Kind kind = Node::Kind::Missing;
    ValueType type = ValueType::Missing;
    double number = 0;
    std::string text;
    qsizetype column = -1;
    const Function *function = nullptr;
    std::vector<BoundNode> arguments;
};

/// Finds the columns of \a schema and the functions; an unknown name, a wrong number of values and a type
/// that does not fit are errors that name the place.
Result<BoundNode> bindFormula(const Node &node, const Schema &schema);

/// Whether every function of the formula exists and is given a number of values that it can take: what is
/// known before there is a table.
Status checkFunctions(const Node &node);

} // namespace sphygma
