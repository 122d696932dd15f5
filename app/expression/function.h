// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/expression/values.h"

#include <QString>

#include <span>

namespace sphygma {

/// Fills \a made from the \a given values. Its valid bits are already those that all given values share.
using Kernel = void (*)(std::span<const Values> given, Values &made, TextArena &arena);

/// One function or operator for one list of types; several may have the same name. A letter a parameter:
/// n number, t text, b truth, d date, a anything (all alike); in \a parameters a final + repeats the last
/// one. The result is a letter as well: "a" is the type of the a's.
struct Function
{
    const char *name;
    const char *parameters;
    char result;
    bool seesMissing; ///< the kernel sets the valid bits itself
    Kernel kernel;
};

/// All of that \a name, whatever its case; empty when there is none.
std::vector<const Function *> functionsNamed(QStringView name);

/// For the tests and the editor's completion: each name once, operators left out.
QStringList functionNames();

// Each in a file of its own.
std::span<const Function> numberFunctions();
std::span<const Function> comparisonFunctions();
std::span<const Function> logicFunctions();
std::span<const Function> textFunctions();
std::span<const Function> dateFunctions();

} // namespace sphygma
