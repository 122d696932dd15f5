// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace sphygma {

/// A part of a parsed expression. Operators are calls too, of the functions "+", "and" …
struct Node
{
    enum class Kind : quint8 { Number, Text, Truth, Missing, Field, Call };

    Kind kind = Kind::Missing;
    qsizetype position = 0; ///< of its first character in the formula, from 0
    int depth = 1;
    double number = 0; ///< also 1 and 0 of Truth
    QString text; ///< of Text; the name of a Field or a Call
    std::vector<Node> arguments;
};

} // namespace sphygma
