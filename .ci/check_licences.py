# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a source file lacks its SPDX line, or another file is not covered by REUSE.toml, or a licence's text is missing."""
import fnmatch
import os
import pathlib
import re
import sys
import tomllib

LINE = re.compile(r"SPDX-License-Identifier: ([A-Za-z0-9.+-]+)")
SOURCES = {".cpp", ".h", ".py", ".sh", ".cmake", ".qss", ".sql", ".html"}
SOURCE_NAMES = {"CMakeLists.txt", "run", "test"}
SKIPPED = {"build", ".git", "__pycache__", ".cache", "LICENSES"}


def files(root):
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name not in SKIPPED)
        for name in sorted(names):
            yield pathlib.Path(folder, name).relative_to(root)


def covered(path, annotations):
    """The licence REUSE.toml gives to a path: the last annotation that matches."""
    found = None
    for annotation in annotations:
        patterns = annotation["path"] if isinstance(annotation["path"], list) else [annotation["path"]]
        if any(fnmatch.fnmatch(str(path), pattern.replace("**", "*")) for pattern in patterns):
            found = annotation["SPDX-License-Identifier"]
    return found


def problems(root):
    annotations = tomllib.loads((root / "REUSE.toml").read_text(encoding="utf-8"))["annotations"]
    used = set()
    for path in files(root):
        if path.name == "REUSE.toml":
            continue
        head = (root / path).read_bytes()[:600].decode("utf-8", "replace")
        named = LINE.search("\n".join(head.split("\n")[:4]))
        if path.suffix in SOURCES or path.name in SOURCE_NAMES:
            if not named:
                yield f"{path}: no SPDX-License-Identifier line"
                continue
        licence = named[1] if named else covered(path, annotations)
        if not licence:
            yield f"{path}: no licence; name it in the file or in REUSE.toml"
        else:
            used.add(licence)
    for licence in sorted(used):
        if not (root / "LICENSES" / f"{licence}.txt").exists():
            yield f"LICENSES/{licence}.txt is missing"


if __name__ == "__main__":
    bad = list(problems(pathlib.Path(__file__).resolve().parent.parent))
    print("\n".join(bad) or "licences ok")
    sys.exit(bool(bad))
