// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/expression/function.h"

namespace sphygma {

/// Sets \a made to one truth bit a row, \a isTrue(row) each.
template<typename IsTrue>
void fillTruth(Values &made, IsTrue isTrue)
{
    made.truth.assign(made.valid.size(), 0);
    for (size_t row = 0; row < made.rows; ++row)
        made.truth[row / 64] |= quint64(isTrue(row)) << (row % 64);
}

template<typename ValueOf>
void fillNumbers(Values &made, ValueOf valueOf)
{
    double *numbers = made.makeNumbers();
    for (size_t row = 0; row < made.rows; ++row)
        numbers[row] = valueOf(row);
}

/// Texts of rows without a value are not asked for.
template<typename TextOf>
void fillTexts(Values &made, TextOf textOf)
{
    made.texts.assign(made.rows, {});
    for (size_t row = 0; row < made.rows; ++row) {
        if (made.isValid(row))
            made.texts[row] = textOf(row);
    }
}

/// Of row \a row, from the one of \a given that \a choice(row) names; none of them past the last.
template<typename Choice>
void choose(std::span<const Values> given, Values &made, Choice choice)
{
    const bool isTruth = !given.front().truth.empty();
    const bool isText = !given.front().texts.empty();
    double *numbers = given.front().numbers ? made.makeNumbers() : nullptr;
    qint64 *ticks = given.front().ticks ? made.makeTicks() : nullptr;
    made.truth.assign(isTruth ? made.valid.size() : 0, 0);
    made.texts.assign(isText ? made.rows : 0, {});
    made.valid.assign(made.valid.size(), 0);
    for (size_t row = 0; row < made.rows; ++row) {
        const size_t chosen = choice(row);
        if (chosen >= given.size() || !given[chosen].isValid(row)) {
            if (numbers)
                numbers[row] = 0;
            if (ticks)
                ticks[row] = 0;
            continue;
        }
        made.valid[row / 64] |= quint64(1) << (row % 64);
        if (numbers)
            numbers[row] = given[chosen].numbers[row];
        if (ticks)
            ticks[row] = given[chosen].ticks[row];
        if (isTruth)
            made.truth[row / 64] |= quint64(given[chosen].isTrue(row)) << (row % 64);
        if (isText)
            made.texts[row] = given[chosen].texts[row];
    }
}

} // namespace sphygma
