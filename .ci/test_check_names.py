# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of check_names.py."""
import pathlib
import tempfile
import unittest

import check_names


class CheckNamesTest(unittest.TestCase):
    def check(self, first, second):
        with tempfile.TemporaryDirectory() as root:
            for name, text in {"app/a/a.h": first, "ui/b/b.h": second}.items():
                file = pathlib.Path(root, name)
                file.parent.mkdir(parents=True)
                file.write_text(text, encoding="utf-8")
            return check_names.doubled(root)

    def test_one_name_one_type(self):
        self.assertEqual(self.check("struct Row\n{\n    int n;\n};\n", "class Row final : public QObject\n{\n};\n"),
                         ["Row is defined in app/a/a.h and ui/b/b.h"])

    def test_declarations_and_inner_types_are_free(self):
        self.assertEqual(self.check("class Row;\nstruct A\n{\n    struct Part\n    {\n    };\n};\n",
                                    "class Row\n{\n};\nstruct B\n{\n    struct Part\n    {\n    };\n};\n"), [])


if __name__ == "__main__":
    unittest.main()
