// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/recipe.h"

#include <QJsonDocument>

using namespace sphygma;

/// A recipe comes from a file that anyone may have written. What can be read must come back equal.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto recipe = Recipe::fromJson(QJsonDocument::fromJson(bytes).object());
    if (!recipe)
        return 0;
    const auto again = Recipe::fromJson(recipe->toJson());
    if (!again || again->toJson() != recipe->toJson())
        qFatal("a recipe does not survive being written and read");
    return 0;
}
