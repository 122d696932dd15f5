# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a translation is unfinished, loses a place (%1, %n), a mnemonic or a tag, or is older than the sources.

With --sources LIST (the file lupdate reads, made by CMake) the .ts files are compared with a fresh lupdate run.
"""
import argparse
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
LUPDATE = "/usr/lib/qt6/bin/lupdate"
FORMS = {"en": 2, "zh_CN": 1}  # plural forms of a language
PLACE = re.compile(r"%(?:L?\d{1,2}|n)")
MNEMONIC = re.compile(r"&(?=[A-Za-z0-9])(?![a-z]+;)")
TAG = re.compile(r"</?[a-z][^>]*>")


def places(text):
    return collections.Counter(PLACE.findall(text))


def wrong_text(source, text, may_omit_count=False):
    """What is wrong with one translated text, or nothing."""
    if not text.strip():
        return "empty"
    if may_omit_count and "%n" not in text:
        source = source.replace("%n", "")  # "the only row"
    if places(text) != places(source):
        return f"places differ: {' '.join(places(source).elements())} became {' '.join(places(text).elements())}"
    if len(MNEMONIC.findall(text)) != len(MNEMONIC.findall(source)):
        return "mnemonics (&) differ"
    if sorted(TAG.findall(text)) != sorted(TAG.findall(source)):
        return "tags differ"
    for end in ("…", ":", "\n"):
        if source.endswith(end) != text.replace("：", ":").endswith(end):
            return f"ends differently ({end!r})"
    return None


def wrong_message(message, language):
    source, translation = message.findtext("source"), message.find("translation")
    numerus = message.get("numerus") == "yes"
    if "%n" in source and not numerus:
        return "%n without plural: use QT_TRANSLATE_N_NOOP or tr(…, nullptr, n)"
    if translation.get("type") == "unfinished":
        return "unfinished"
    texts = [form.text or "" for form in translation.findall("numerusform")] if numerus else [translation.text or ""]
    if numerus and len(texts) != FORMS[language]:
        return f"{len(texts)} plural forms instead of {FORMS[language]}"
    singular = [len(texts) > 1] + [False] * len(texts)
    return next((wrong for wrong in map(wrong_text, [source] * len(texts), texts, singular) if wrong), None)


def problems(path):
    root = ElementTree.parse(path).getroot()
    language = root.get("language")
    count = 0
    for context in root.findall("context"):
        for message in context.findall("message"):
            count += 1
            wrong = wrong_message(message, language)
            if wrong:
                yield f"{path.name}: {context.findtext('name')}: {message.findtext('source')!r}: {wrong}"
    print(f"{path.name}: {count} texts")


def stale(path, sources):
    """True when lupdate would change the file."""
    language = path.stem.split("_", 1)[1]
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(shutil.copy(path, folder))
        plural = ["-pluralonly"] if language == "en" else []
        subprocess.run([LUPDATE, "-silent", "-locations", "none", "-no-ui-lines", "-no-obsolete", "-I", str(ROOT),
                        f"@{sources}", "-source-language", "en", "-target-language", language, *plural, "-ts", str(fresh)],
                       check=True)
        return fresh.read_bytes() != path.read_bytes()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sources")
    arguments = parser.parse_args()
    files = sorted((ROOT / "translations").glob("*.ts"))
    bad = [wrong for path in files for wrong in problems(path)]
    if arguments.sources:
        bad += [f"{path.name}: older than the sources; build the target update_translations" for path in files
                if stale(path, arguments.sources)]
    print("\n".join(bad) or "translations ok")
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main())
