# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when two headers define a type of the same name: both live in one namespace, and the linker would take
the functions of one for the other without a word (the rule of one definition)."""
import collections
import pathlib
import re
import sys

TYPE = re.compile(r"^(?:template<[^>]*>\s*)?(?:struct|class|enum class)\s+(?:\[\[\w+\]\]\s+)?(\w+)[^;{]*\{", re.M)


def doubled(root):
    root = pathlib.Path(root)
    where = collections.defaultdict(list)
    for folder in ("app", "ui"):
        for path in sorted((root / folder).rglob("*.h")):
            for name in TYPE.findall(path.read_text(encoding="utf-8")):
                where[name].append(str(path.relative_to(root)))
    return [f"{name} is defined in {' and '.join(paths)}" for name, paths in where.items() if len(paths) > 1]


if __name__ == "__main__":
    bad = doubled(pathlib.Path(__file__).parent.parent)
    print("\n".join(bad) or "names ok")
    sys.exit(bool(bad))
