#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the example of Sphygma: clinic_example.csv, defects.json and the table of defects in README.md.

A made-up clinic: no person in it exists. The numbers are drawn from one seed, so every run writes the same bytes.
First a clean clinic is drawn, then each defect is put into rows that no other defect touches, so that what a reader
should find is known exactly: kind, count, record and, where a repair is possible, the value that was there before.
Argument: a folder with README.md in it, where the files go instead of beside this script.
"""
import csv
import datetime
import io
import json
import pathlib
import random
import sys

SEED = 20260105
PATIENTS = 2000
FIRST_DAY = datetime.date(2026, 1, 5)
LAST_DAY = datetime.date(2026, 6, 30)
COLUMNS = ["patient_id", "visit_date", "age", "sex", "site", "sbp1", "dbp1", "sbp2", "dbp2", "heart_rate", "weight",
           "height", "smoker", "bp_meds"]
SITES = {"Central": 0.45, "Northgate": 0.25, "Riverside": 0.25, "Hilltop": 0.05}
ROUNDING_SITE = "Riverside"  # read by hand; seven of ten readings end in 0
KPA_SITE = "Hilltop"  # its monitor was set to kPa
MMHG_A_KPA = 7.500637554192107
FOLDER = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent

DESCRIPTIONS = {
    "word_NA": "The word `NA` instead of a second reading",
    "word_refused": "The word `refused` instead of a weight",
    "word_not_done": "The words `not done` instead of a heart rate",
    "word_dot": "A lone `.` instead of a heart rate",
    "code_999": "The code 999 instead of a value",
    "code_minus_1": "The code -1 instead of an age",
    "empty": "Nothing in the cell",
    "text_pair": "Both pressures typed into one cell, as `148/92`",
    "ten_times": "A pressure ten times too large (a lost decimal point or a zero too many)",
    "exchanged": "Systolic and diastolic exchanged",
    "kpa": "A pressure in kPa among values in mmHg (all readings of the site Hilltop)",
    "impossible": "A value no living person has",
    "exact_duplicate": "A row that repeats an earlier row in every cell",
    "same_visit": "A second row for the same patient and day, with slightly other readings",
    "category_spelling": "The same site or sex written in another way",
    "rounded_readings": "Readings rounded to end in 0 (seven of ten readings at the site Riverside)",
}


def draw_age(rng):
    if rng.random() < 0.015:
        return rng.randint(14, 17)
    return min(94, max(18, round(rng.gauss(54, 16))))


def draw_patient(rng, number):
    male = rng.random() < 0.47
    age = draw_age(rng)
    height = rng.gauss(176 if male else 163, 7)
    return {
        "patient_id": f"P{number:04d}", "age": age, "sex": "M" if male else "F",
        "site": rng.choices(list(SITES), SITES.values())[0],
        "height": height, "weight": rng.gauss(26.8, 4.2) * (height / 100) ** 2,
        "smoker": rng.choices(["no", "yes", "former"], [0.58, 0.2, 0.22])[0],
        # systolic rises through life; diastolic rises to about fifty-five, then falls
        "systolic": rng.gauss(103.2 + 0.47 * age + (2.5 if male else 0), 12.5),
        "bend": -0.0085 * (age - 55) ** 2,
        "bp_meds": "yes" if rng.random() < max(0.02, (age - 30) / 110) else "no",
    }


def draw_pair(rng, patient, visit, reading):
    systolic = patient["systolic"] - 2.5 * visit - 3 * reading + rng.gauss(0, 4.5)
    diastolic = 81 + patient["bend"] + 0.34 * (systolic - 128) + rng.gauss(0, 5.5)
    return max(82, round(systolic)), max(44, round(min(diastolic, systolic - 18)))


def draw_visit(rng, patient, day, visit):
    row = {name: patient[name] for name in ("patient_id", "age", "sex", "site", "smoker", "bp_meds")}
    row |= {"visit_date": day.isoformat(), "height": round(patient["height"]),
            "weight": f"{max(41, patient['weight'] + rng.gauss(0, 0.8)):.1f}",
            "heart_rate": max(46, round(rng.gauss(74, 9)))}
    for reading in (1, 2):
        row[f"sbp{reading}"], row[f"dbp{reading}"] = draw_pair(rng, patient, visit, reading - 1)
    return row


def draw_clinic(rng):
    rows = []
    for number in range(1, PATIENTS + 1):
        patient = draw_patient(rng, number)
        day = FIRST_DAY + datetime.timedelta(days=rng.randint(0, 100))
        for visit in range(rng.choices([1, 2, 3], [0.75, 0.21, 0.04])[0]):
            rows.append(draw_visit(rng, patient, day, visit))
            day += datetime.timedelta(days=rng.randint(21, 35))
    rows.sort(key=lambda row: (row["visit_date"], row["patient_id"]))
    return rows


class Defects:
    """Puts defects into untouched rows and remembers each."""

    def __init__(self, rng, rows):
        self.rng, self.rows, self.notes = rng, rows, []
        self.free = [row for row in rows if row["site"] != KPA_SITE]
        rng.shuffle(self.free)

    def take(self, count, fits=lambda row: True):
        taken = [row for row in self.free if fits(row)][:count]
        if len(taken) != count:
            raise SystemExit("not enough rows for the defects")
        gone = set(map(id, taken))
        self.free = [row for row in self.free if id(row) not in gone]
        return taken

    def put(self, kind, row, column, value, repairable=False):
        note = {"kind": kind, "row": row, "column": column, "cell": str(value)}
        if repairable:
            note["was"] = str(row[column])
        self.notes.append(note)
        row[column] = value

    def replace(self, kind, count, columns, value):
        for row in self.take(count):
            for column in columns:
                self.put(kind, row, column, value)


def put_missing(defects):
    defects.replace("word_NA", 40, ["sbp2", "dbp2"], "NA")
    defects.replace("word_refused", 30, ["weight"], "refused")
    defects.replace("word_not_done", 20, ["heart_rate"], "not done")
    defects.replace("word_dot", 25, ["heart_rate"], ".")
    defects.replace("code_999", 12, ["sbp1", "dbp1"], 999)
    defects.replace("code_999", 8, ["heart_rate"], 999)
    defects.replace("code_999", 7, ["weight"], 999)
    defects.replace("code_minus_1", 5, ["age"], -1)
    defects.replace("empty", 14, ["sbp1", "dbp1", "sbp2", "dbp2"], "")
    defects.replace("empty", 150, ["sbp2", "dbp2"], "")
    defects.replace("empty", 60, ["weight"], "")
    defects.replace("empty", 40, ["height"], "")
    defects.replace("empty", 50, ["smoker"], "")


def put_wrong_values(defects):
    for row in defects.take(9):
        row_pair = f"{row['sbp1']}/{row['dbp1']}"
        defects.put("text_pair", row, "sbp1", row_pair, repairable=True)
        defects.put("text_pair", row, "dbp1", "", repairable=True)
    for row in defects.take(24):
        defects.put("ten_times", row, "sbp1", row["sbp1"] * 10, repairable=True)
    for row in defects.take(11, lambda row: row["dbp1"] >= 50):
        defects.put("ten_times", row, "dbp1", row["dbp1"] * 10, repairable=True)
    for row in defects.take(21, lambda row: row["dbp1"] >= 70 and row["sbp1"] - row["dbp1"] >= 20):
        systolic, diastolic = row["sbp1"], row["dbp1"]
        defects.put("exchanged", row, "sbp1", diastolic, repairable=True)
        defects.put("exchanged", row, "dbp1", systolic, repairable=True)
    for column, values in {"sbp1": [347, 399, 311], "dbp1": [251, 263], "sbp2": [322], "dbp2": [258], "heart_rate": [3, 512, 470],
                           "age": [214, 178, 131], "weight": ["6.8", "7.2"], "height": [17, 18, 16]}.items():
        for row, value in zip(defects.take(len(values)), values):
            defects.put("impossible", row, column, value)
    for row in defects.rows:
        if row["site"] == KPA_SITE:
            for column in ("sbp1", "dbp1", "sbp2", "dbp2"):
                defects.put("kpa", row, column, f"{row[column] / MMHG_A_KPA:.1f}", repairable=True)


def put_spellings(defects):
    spellings = {"site": {"Central": ["central", "CENTRAL", "Central "], "Northgate": ["northgate", "North gate"]},
                 "sex": {"F": ["f", "Female"], "M": ["m", "Male"]}}
    for column, count in {"site": 45, "sex": 60}.items():
        for row in defects.take(count, lambda row: row[column] in spellings[column]):
            value = defects.rng.choice(spellings[column][row[column]])
            defects.put("category_spelling", row, column, value, repairable=True)


def put_rounding(rng, rows):
    """Observer habit, not a cell-by-cell defect: it shows in the last digits of the whole site."""
    touched = 0
    for row in rows:
        if row["site"] == ROUNDING_SITE:
            for column in ("sbp1", "dbp1", "sbp2", "dbp2"):
                if rng.random() < 0.7:
                    touched += row[column] % 10 != 0
                    row[column] = round(row[column], -1)
            for reading in "12":  # rounding must not close the gap between the two
                row[f"dbp{reading}"] = min(row[f"dbp{reading}"], row[f"sbp{reading}"] - 10)
    return touched


def put_duplicates(defects):
    for kind, count in {"exact_duplicate": 24, "same_visit": 18}.items():
        for row in defects.take(count):
            copy = dict(row)
            if kind == "same_visit":
                for column in ("sbp1", "sbp2"):
                    copy[column] += defects.rng.choice([-4, -2, 2, 4])
                copy["heart_rate"] += defects.rng.choice([-3, 3])
            # typed in again some rows later
            where = min(len(defects.rows), defects.rows.index(row) + defects.rng.randint(1, 40))
            defects.rows.insert(where, copy)
            defects.notes.append({"kind": kind, "row": copy, "of": row})


def as_json(defects, rounded):
    record = {id(row): number for number, row in enumerate(defects.rows, 1)}
    found = {kind: [] for kind in DESCRIPTIONS}
    for note in defects.notes:
        entry = {"record": record[id(note["row"])]}
        entry |= {key: note[key] for key in ("column", "cell", "was") if key in note}
        if "of" in note:
            entry["of"] = record[id(note["of"])]
        found[note["kind"]].append(entry)
    kinds = []
    for kind, entries in found.items():
        entries.sort(key=lambda entry: (entry["record"], COLUMNS.index(entry.get("column", "patient_id"))))
        count = rounded if kind == "rounded_readings" else len(entries)
        kinds.append({"kind": kind, "what": DESCRIPTIONS[kind], "count": count,
                      "rows": len({entry["record"] for entry in entries}), "cells": entries})
    return {"seed": SEED, "rows": len(defects.rows), "patients": PATIENTS, "columns": COLUMNS, "defects": kinds}


def write_csv(path, rows):
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    path.write_bytes(text.getvalue().encode("utf-8"))


def write_json(path, facts):
    """One line a cell: small, and readable in a diff."""
    text = json.dumps({**facts, "defects": None}, indent=1)
    kinds = []
    for kind in facts["defects"]:
        cells = ",\n".join("   " + json.dumps(cell) for cell in kind["cells"])
        head = json.dumps({key: value for key, value in kind.items() if key != "cells"})[:-1]
        kinds.append(f"  {head}, \"cells\": [\n{cells}]}}" if cells else f"  {head}, \"cells\": []}}")
    path.write_text(text.replace('"defects": null', '"defects": [\n' + ",\n".join(kinds) + "]") + "\n", encoding="utf-8")


def write_table(path, facts):
    """Refreshes the table of README.md between its two marks."""
    lines = ["| defect | cells | rows | where |", "|---|---:|---:|---|"]
    for kind in facts["defects"]:
        columns = sorted({cell["column"] for cell in kind["cells"] if "column" in cell}, key=COLUMNS.index)
        rows = kind["rows"] or ""
        whole = kind["kind"] in ("exact_duplicate", "same_visit")
        where = ", ".join(f"`{column}`" for column in columns) or ("whole row" if whole else "`sbp1` … `dbp2`")
        lines.append(f"| {kind['what']} | {'' if whole else kind['count']} | {rows} | {where} |")
    text = path.read_text(encoding="utf-8")
    head, rest = text.split("<!-- defects -->\n", 1)
    tail = rest.split("<!-- end -->", 1)[1]
    path.write_text(f"{head}<!-- defects -->\n" + "\n".join(lines) + f"\n<!-- end -->{tail}", encoding="utf-8")


def main():
    rng = random.Random(SEED)
    rows = draw_clinic(rng)
    rounded = put_rounding(rng, rows)
    defects = Defects(rng, rows)
    put_missing(defects)
    put_wrong_values(defects)
    put_spellings(defects)
    put_duplicates(defects)
    facts = as_json(defects, rounded)
    write_csv(FOLDER / "clinic_example.csv", rows)
    write_json(FOLDER / "defects.json", facts)
    write_table(FOLDER / "README.md", facts)
    print(f"{facts['rows']} rows, {sum(kind['count'] for kind in facts['defects'])} defects")


if __name__ == "__main__":
    main()
