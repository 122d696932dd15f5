// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/project/sampleproject.h"

#include <cstdio>

using namespace sphygma;

/// projectsaver FILE: renames the project to 1, 2, 3 … and replaces its data now and then; says each number
/// once it is saved.
int main(int, char **argv)
{
    NoProgress progress;
    auto opened = ProjectStore::open(QString::fromLocal8Bit(argv[1]));
    if (!opened)
        return 1;
    const auto store = std::move(opened).value();
    auto history = std::move(store->load(progress)).value();
    for (int number = 1;; ++number) {
        const RawDataPtr raw = number % 3 == 0 ? sampleRaw(2000, number) : history.entries.last().state.raw;
        history.entries.append({QStringLiteral("edit"), sampleState(raw, QString::number(number))});
        if (history.entries.size() > 4)
            history.entries.removeFirst();
        history.current = history.entries.size() - 1;
        if (!store->save(history, progress))
            return 2;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
