// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expression/kernels.h"

#include <array>

namespace sphygma {

namespace {

using Given = std::span<const Values>;

/// Kleene: false where one is false, whatever the other is.
void conjunction(Given given, Values &made, TextArena &)
{
    made.truth.assign(made.valid.size(), 0);
    for (size_t w = 0; w < made.valid.size(); ++w) {
        const quint64 falseA = given[0].valid[w] & ~given[0].truth[w];
        const quint64 falseB = given[1].valid[w] & ~given[1].truth[w];
        made.truth[w] = given[0].truth[w] & given[1].truth[w];
        made.valid[w] = (given[0].valid[w] & given[1].valid[w]) | falseA | falseB;
        made.truth[w] &= ~(falseA | falseB);
    }
}

/// Kleene: true where one is true, whatever the other is.
void disjunction(Given given, Values &made, TextArena &)
{
    made.truth.assign(made.valid.size(), 0);
    for (size_t w = 0; w < made.valid.size(); ++w) {
        const quint64 trueA = given[0].valid[w] & given[0].truth[w];
        const quint64 trueB = given[1].valid[w] & given[1].truth[w];
        made.truth[w] = trueA | trueB;
        made.valid[w] = (given[0].valid[w] & given[1].valid[w]) | trueA | trueB;
    }
}

void negation(Given given, Values &made, TextArena &)
{
    made.truth = given[0].truth;
    for (quint64 &word : made.truth)
        word = ~word;
}

void isMissing(Given given, Values &made, TextArena &)
{
    made.truth = given[0].valid;
    for (quint64 &word : made.truth)
        word = ~word;
    made.valid.assign(made.valid.size(), ~quint64(0));
}

/// Missing where the condition is.
void ifElse(Given given, Values &made, TextArena &)
{
    const Values &condition = given[0];
    choose(given.subspan(1), made, [&](size_t row) -> size_t {
        if (!condition.isValid(row))
            return 2;
        return condition.isTrue(row) ? 0 : 1;
    });
}

void coalesce(Given given, Values &made, TextArena &)
{
    choose(given, made, [&](size_t row) {
        size_t i = 0;
        while (i < given.size() && !given[i].isValid(row))
            ++i;
        return i;
    });
}

const std::array functions{
    Function{"and", "bb", 'b', true, conjunction}, Function{"or", "bb", 'b', true, disjunction},
    Function{"not", "b", 'b', false, negation},    Function{"isMissing", "a", 'b', true, isMissing},
    Function{"if", "baa", 'a', true, ifElse},      Function{"coalesce", "aa+", 'a', true, coalesce},
};

} // namespace

std::span<const Function> logicFunctions()
{
    return functions;
}

} // namespace sphygma
