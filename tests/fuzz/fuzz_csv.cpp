// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importer.h"

#include "resources/resources.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

static const ClinicalRulesPtr &rules()
{
    static const ClinicalRulesPtr shipped = [] {
        loadResources();
        return ClinicalRules::shipped().value();
    }();
    return shipped;
}

/// A text table comes from anywhere. Whatever its bytes are: a table whose columns are equally long and whose
/// cells can all be shown, or an error with a sentence.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    ImportOptions options;
    options.threads = 1;
    options.asText = size % 2 == 1;
    NoProgress progress;
    const auto imported = importBytes(bytes, u"fuzz.csv"_s, options, rules(), progress);
    if (!imported) {
        if (imported.error().message.isEmpty())
            qFatal("an error without a sentence");
        return 0;
    }
    const Table &table = imported->table;
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        if (table.column(column).rowCount() != table.rowCount())
            qFatal("a column is shorter than its table");
        for (qsizetype row = 0; row < qMin<qsizetype>(table.rowCount(), 50); ++row)
            table.displayText(row, column);
    }
    return 0;
}
