// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/wideregisters.h"
#include "app/expression/kernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace sphygma {

namespace {

using Given = std::span<const Values>;

template<typename Work>
void one(Given given, Values &made, Work work)
{
    const double *x = given[0].numbers;
    fillNumbers(made, [=](size_t row) { return work(x[row]); });
}

template<typename Work>
void two(Given given, Values &made, Work work)
{
    const double *x = given[0].numbers;
    const double *y = given[1].numbers;
    fillNumbers(made, [=](size_t row) { return work(x[row], y[row]); });
}

template<typename Work>
Kernel unary()
{
    return [](Given given, Values &made, TextArena &) { one(given, made, Work()); };
}

template<typename Work>
Kernel binary()
{
    return [](Given given, Values &made, TextArena &) { two(given, made, Work()); };
}

template<double (*function)(double)>
void plain(Given given, Values &made, TextArena &)
{
    releaseWideRegisters();
    one(given, made, function);
}

struct Power
{
    double operator()(double x, double y) const { return std::pow(x, y); }
};

/// The remainder has the sign of the divisor, as in R and Python.
struct Modulo
{
    double operator()(double x, double y) const { return x - y * std::floor(x / y); }
};

/// Halves go away from zero.
struct RoundTo
{
    double operator()(double x, double digits) const
    {
        constexpr double most = 15;
        const double scale = std::pow(10.0, std::clamp(std::trunc(digits), -most, most));
        return std::round(x * scale) / scale;
    }
};

template<typename Better>
void extreme(Given given, Values &made, TextArena &)
{
    fillNumbers(made, [&](size_t row) {
        double best = given[0].numbers[row];
        for (size_t i = 1; i < given.size(); ++i) {
            if (Better()(given[i].numbers[row], best))
                best = given[i].numbers[row];
        }
        return best;
    });
}

constexpr bool strict = false;

const std::array functions{
    Function{"+", "nn", 'n', strict, binary<std::plus<>>()},
    Function{"-", "nn", 'n', strict, binary<std::minus<>>()},
    Function{"*", "nn", 'n', strict, binary<std::multiplies<>>()},
    Function{"/", "nn", 'n', strict, binary<std::divides<>>()},
    Function{"^", "nn", 'n', strict, binary<Power>()},
    Function{"negative", "n", 'n', strict, unary<std::negate<>>()},
    Function{"mod", "nn", 'n', strict, binary<Modulo>()},
    Function{"abs", "n", 'n', strict, plain<std::fabs>},
    Function{"round", "n", 'n', strict, plain<std::round>},
    Function{"round", "nn", 'n', strict, binary<RoundTo>()},
    Function{"floor", "n", 'n', strict, plain<std::floor>},
    Function{"ceil", "n", 'n', strict, plain<std::ceil>},
    Function{"sqrt", "n", 'n', strict, plain<std::sqrt>},
    Function{"exp", "n", 'n', strict, plain<std::exp>},
    Function{"log", "n", 'n', strict, plain<std::log>},
    Function{"log10", "n", 'n', strict, plain<std::log10>},
    Function{"min", "nn+", 'n', strict, extreme<std::less<>>},
    Function{"max", "nn+", 'n', strict, extreme<std::greater<>>},
};

} // namespace

std::span<const Function> numberFunctions()
{
    return functions;
}

} // namespace sphygma
