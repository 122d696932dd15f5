// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expression/kernels.h"

#include <array>
#include <functional>

namespace sphygma {

namespace {

using Given = std::span<const Values>;

/// Numbers by value, texts byte by byte, dates by time, false before true.
template<typename Compare>
void compare(Given given, Values &made, TextArena &)
{
    const Values &a = given[0];
    const Values &b = given[1];
    const Compare holds;
    if (a.numbers)
        fillTruth(made, [&](size_t row) { return holds(a.numbers[row], b.numbers[row]); });
    else if (a.ticks)
        fillTruth(made, [&](size_t row) { return holds(a.ticks[row], b.ticks[row]); });
    else if (!a.texts.empty())
        fillTruth(made, [&](size_t row) { return holds(a.texts[row], b.texts[row]); });
    else
        fillTruth(made, [&](size_t row) { return holds(a.isTrue(row), b.isTrue(row)); });
}

bool equalIn(const Values &a, const Values &b, size_t row)
{
    if (a.numbers)
        return a.numbers[row] == b.numbers[row];
    if (a.ticks)
        return a.ticks[row] == b.ticks[row];
    if (!a.texts.empty())
        return a.texts[row] == b.texts[row];
    return a.isTrue(row) == b.isTrue(row);
}

/// The same as x = a or x = b …: true where one is equal, else missing where one is missing.
void oneOf(Given given, Values &made, TextArena &)
{
    made.valid = given[0].valid;
    fillTruth(made, [&](size_t row) {
        bool isAnyMissing = false;
        for (size_t i = 1; i < given.size(); ++i) {
            if (!given[i].isValid(row))
                isAnyMissing = true;
            else if (given[0].isValid(row) && equalIn(given[0], given[i], row))
                return true;
        }
        if (isAnyMissing)
            made.clear(row);
        return false;
    });
}

const std::array functions{
    Function{"=", "aa", 'b', false, compare<std::equal_to<>>},
    Function{"!=", "aa", 'b', false, compare<std::not_equal_to<>>},
    Function{"<", "aa", 'b', false, compare<std::less<>>},
    Function{"<=", "aa", 'b', false, compare<std::less_equal<>>},
    Function{">", "aa", 'b', false, compare<std::greater<>>},
    Function{">=", "aa", 'b', false, compare<std::greater_equal<>>},
    Function{"oneOf", "aa+", 'b', true, oneOf},
};

} // namespace

std::span<const Function> comparisonFunctions()
{
    return functions;
}

} // namespace sphygma
