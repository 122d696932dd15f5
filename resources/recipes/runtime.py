# SPDX-License-Identifier: GPL-3.0-or-later
# What the steps of a recipe do, for pandas 1.5 or newer. A table is d.v, its values (numbers, texts, ISO dates), beside
# d.t, the texts of cells that hold no value and are not declared missing. d.v.index is the record in the file, from 0.
import csv
import math
import re

import numpy as np
import pandas as pd

NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][-+]?\d+)?")
ISO = {"date": re.compile(r"\d{4}-\d\d-\d\d"), "datetime": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?"),
       "time": re.compile(r"\d\d:\d\d:\d\d(\.\d+)?")}
PAIR = re.compile(r"\s*(\d{2,3}(?:[.,]\d+)?)\s*[/\\|\-–—:／]\s*(\d{2,3}(?:[.,]\d+)?)\s*(?:mm\s?hg|毫米汞柱)?\s*", re.I)


class Table:
    def __init__(self, v, t, types):
        self.v, self.t, self.types = v, t, types


def parsed(text, kind):
    """The value of a canonical text, or NA."""
    if text is None or text is pd.NA or text == "":
        return pd.NA
    if kind == "number":
        return float(text) if NUMBER.fullmatch(text) else pd.NA
    return text if kind not in ISO or ISO[kind].fullmatch(text) else pd.NA


def column(values, kind, index):
    return pd.Series(pd.array(list(values), dtype="Float64" if kind == "number" else "string"), index=index)


def set_column(d, name, values, kind, texts=None, at=None):
    at = len(d.v.columns) if at is None else at
    for frame, series in ((d.v, column(values, kind, d.v.index)),
                          (d.t, pd.Series(list(texts) if texts is not None else [""] * len(d.v), index=d.v.index))):
        if name in frame.columns:
            frame[name] = series
        else:
            frame.insert(at, name, series)
    d.types[name] = kind


def read_table(path, types):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    rows = [row for row in rows if row or len(types) == 0]
    d = Table(pd.DataFrame(index=range(len(rows))), pd.DataFrame(index=range(len(rows))), {})
    for i, (name, kind) in enumerate(types.items()):
        cells = [row[i] for row in rows]
        values = [parsed(cell, kind) for cell in cells]
        set_column(d, name, values, kind, [cell if value is pd.NA else "" for cell, value in zip(cells, values)])
    return d


def number_text(x):
    return str(int(x)) if x == int(x) and abs(x) < 1e15 else repr(float(x))


def write_table(d, path):
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(d.v.columns)
        for row in d.v.itertuples(index=False):
            out.writerow(["" if x is pd.NA else number_text(x) if isinstance(x, float) else x for x in row])


def keep_rows(d, rows):
    d.v, d.t = d.v[rows], d.t[rows]
    return d


def columns_of(d, columns):
    return columns or list(d.v.columns)


def is_text(d, name):
    return d.types[name] in ("text", "boolean")


def make_missing(d, name, rows):
    d.v[name] = d.v[name].mask(rows)
    d.t[name] = d.t[name].mask(rows, "")


def standing(d, name):
    """What stands in each cell: its value as text, or the text that is not declared missing; None without one."""
    return [number_text(x) if isinstance(x, float) else x if x is not pd.NA else t if t != "" else None
            for x, t in zip(d.v[name], d.t[name])]


def declare_missing(d, columns, words, codes, exact):
    meant = set(words) if exact else {word.strip().casefold() for word in words}
    says = (lambda x: x in meant) if exact else (lambda x: x.strip().casefold() in meant)
    for name in columns_of(d, columns):
        texts = d.v[name].fillna("") if is_text(d, name) else d.t[name]
        rows = pd.Series([x != "" and says(x) for x in texts], index=d.v.index)
        if d.types[name] == "number":
            rows |= d.v[name].isin(codes).fillna(False)
        make_missing(d, name, rows)
    return d


def drop_missing_rows(d, columns, every):
    missing = d.v[columns_of(d, columns)].isna()
    return keep_rows(d, ~(missing.all(axis=1) if every else missing.any(axis=1)))


def keys_of(d, columns):
    return pd.Series([tuple(None if x is pd.NA else x + 0.0 if isinstance(x, float) else x for x in row)
                      for row in d.v[columns].itertuples(index=False)], index=d.v.index, dtype=object)


def drop_duplicate_rows(d, columns, keep):
    columns = columns_of(d, columns)
    texts = pd.Series([tuple(row) for row in d.t[columns].itertuples(index=False)], index=d.v.index, dtype=object)
    return keep_rows(d, ~pd.Series(list(zip(keys_of(d, columns), texts)), index=d.v.index).duplicated(keep))


def limit_values(d, name, low, high):
    make_missing(d, name, ((d.v[name] < low) | (d.v[name] > high)).fillna(False))
    return d


def split_pressure(d, name, systolic, diastolic):
    texts = standing(d, name)
    found = [PAIR.fullmatch(x) if x is not None else None for x in texts]
    left = [x if x is not None and not pair else "" for x, pair in zip(texts, found)]
    at = list(d.v.columns).index(name) + 1
    for i, new in enumerate((systolic, diastolic)):
        values = [float(pair[i + 1].replace(",", ".")) if pair else pd.NA for pair in found]
        set_column(d, new, values, "number", left, at + i)
    return d


def convert_unit(d, name, factor, offset, below, above):
    x = d.v[name]
    meant = pd.Series(True, index=x.index)
    if below is not None:
        meant &= (x < below).fillna(False)
    if above is not None:
        meant &= (x > above).fillna(False)
    d.v[name] = x.mask(meant, x * factor + offset)
    return d


def mean_reading(protocol, pairs):
    """The visit's value of (systolic, diastolic) readings, None where a half is missing."""
    def mean(values):
        return sum(values) / len(values) if values else None

    def means(used):
        return tuple(mean([pair[half] for pair in used if pair[half] is not None]) for half in (0, 1))
    if protocol == "nhanes_auscultatory":
        result = []
        for half in (0, 1):
            values = [pair[half] for pair in pairs if pair[half] is not None]
            rest = [x for x in values[1:] if half == 0 or x != 0]
            result.append(mean(rest) if rest else values[0] if values else None)
        return tuple(result)
    whole = [pair for pair in pairs if None not in pair]
    upper = [pair for pair in pairs if pair[0] is not None]
    used = whole or upper or [pair for pair in pairs if pair[1] is not None]
    if len(used) < 2:
        return means(used)
    if protocol in ("esc", "ish"):
        return means(used[-2:])
    if protocol == "nice":
        return min(used[-2:], key=lambda pair: tuple(x or 0 for x in pair))
    if protocol == "nhanes_oscillometric":
        return means(used[:3])
    apart = any(None not in (a, b) and abs(a - b) > 5 for a, b in zip(used[0], used[1]))
    return means(used[:2]) if protocol == "china" and not apart else means(used)


def groups_of(d, by):
    """The rows of each group, in order; a row with a missing key is in none."""
    groups = {}
    for row, key in keys_of(d, by).items():
        if None not in key:
            groups.setdefault(key, []).append(row)
    return list(groups.values())


def average_readings(d, protocol, systolic, diastolic, by, systolic_name, diastolic_name):
    def number(name, row):
        x = d.v.at[row, name]
        return None if x is pd.NA else x

    def pairs(rows):
        return [(number(s, row), number(diastolic[i], row) if diastolic else None)
                for row in rows for i, s in enumerate(systolic)]
    groups = groups_of(d, by) if by else []
    joined = {row for rows in groups for row in rows[1:]}
    members = {rows[0]: rows for rows in groups}
    means = {row: mean_reading(protocol, pairs(members.get(row, [row]))) for row in d.v.index if row not in joined}
    for half, name in ((0, systolic_name), (1, diastolic_name))[:2 if diastolic else 1]:
        set_column(d, name, [pd.NA if means.get(row, (None, None))[half] is None else float(means[row][half])
                             for row in d.v.index], "number")
    return keep_rows(d, ~d.v.index.isin(joined))


def set_cell(d, name, record, text):
    if record - 1 in d.v.index:
        value = parsed(text, d.types[name])
        d.v.at[record - 1, name] = value
        d.t.at[record - 1, name] = text if value is pd.NA else ""
    return d


def rename_column(d, name, new):
    d.v, d.t = d.v.rename(columns={name: new}), d.t.rename(columns={name: new})
    d.types[new] = d.types.pop(name)
    return d


def exchange_pressures(d, systolic, diastolic, high, low, apart):
    s, x = d.v[systolic], d.v[diastolic]
    rows = ((s <= x) & x.between(*high) & s.between(*low) & (x - s).between(*apart)).fillna(False)
    d.v[systolic], d.v[diastolic] = s.mask(rows, x), x.mask(rows, s)
    return d


def divide_shifted(d, name, factor, highest, usual, fractions, codes):
    x = d.v[name]
    rows = ((x > highest) & (x / factor).between(*usual)).fillna(False)
    if not fractions:
        rows &= (x % factor == 0).fillna(False)
    rows &= ~x.isin(codes)
    d.v[name] = x.mask(rows, x / factor)
    return d


def drop_columns(d, columns):
    d.v, d.t = d.v.drop(columns=columns), d.t.drop(columns=columns)
    return d


def fill_missing(d, name, method, value, by, order, flag):
    x, kind = d.v[name], d.types[name]
    fill = {}
    if method == "constant":
        fill = dict.fromkeys(x.index, parsed(value, kind))
    elif method == "mean":
        fill = dict.fromkeys(x.index, math.fsum(x.dropna()) / x.count() if x.count() else pd.NA)
    elif method == "median":
        fill = dict.fromkeys(x.index, x.median())
    elif method == "mode":
        fill = dict.fromkeys(x.index, min(x.mode()) if x.count() else pd.NA)
    for rows in groups_of(d, by) if method in ("groupMedian", "lastOfPatient") else []:
        if method == "groupMedian":
            fill.update(dict.fromkeys(rows, x[rows].median() if x[rows].count() else pd.NA))
            continue
        last = pd.NA
        for row in sorted((r for r in rows if d.v.at[r, order] is not pd.NA), key=lambda r: d.v.at[r, order]) if order else rows:
            last = x[row] if x[row] is not pd.NA else last
            fill[row] = last
    filled = [fill.get(row, pd.NA) if old is pd.NA else old for row, old in x.items()]
    made = ["true" if old is pd.NA and new is not pd.NA else "false" for old, new in zip(x, filled)]
    at = list(d.v.columns).index(name)
    set_column(d, name, filled, kind, ["" if was == "true" else t for was, t in zip(made, d.t[name])])
    set_column(d, flag, made, "boolean", None, at + 1)
    return d


def resolve_repeated_keys(d, columns, keep, name):
    groups = [rows for rows in groups_of(d, columns) if len(rows) > 1]
    if keep == "flag":
        repeated = {row for rows in groups for row in rows}
        set_column(d, name, ["true" if row in repeated else "false" for row in d.v.index], "boolean")
        return d
    for number in [c for c in d.v.columns if keep == "mean" and d.types[c] == "number" and c not in columns]:
        for rows in groups:
            if d.v.loc[rows, number].count():
                d.v.at[rows[0], number] = float(d.v.loc[rows, number].mean())
                d.t.at[rows[0], number] = ""
    removed = {row for rows in groups for row in (rows[:-1] if keep == "last" else rows[1:])}
    return keep_rows(d, ~d.v.index.isin(removed))


def change_texts(d, columns, change):
    for name in columns_of(d, columns):
        values, texts = list(d.v[name]), list(d.t[name])
        for i, old in enumerate(values):
            text = old if is_text(d, name) and old is not pd.NA else texts[i]
            if text != "" and change(text) != text:
                values[i] = parsed(change(text), d.types[name])
                texts[i] = change(text) if values[i] is pd.NA else ""
        set_column(d, name, values, d.types[name], texts)
    return d


def replace_text(d, columns, find, new, whole, exact):
    pattern = re.compile(re.escape(find), 0 if exact else re.I)
    if whole:
        return change_texts(d, columns, lambda x: new if pattern.fullmatch(x) else x)
    return change_texts(d, columns, lambda x: pattern.sub(lambda _: new, x))


def replace_pattern(d, columns, find, new, exact):
    pattern = re.compile(find, 0 if exact else re.I)
    return change_texts(d, columns, lambda x: pattern.sub(new, x))


QUANTITY = re.compile(r"\s*([+-]?\d{1,7}(?:\.\d{1,9}|,\d{1,2})?)\s*([^\d\s.,+-].{0,20}?)\s*", re.ASCII)


def read_units(d, name, units, factors, offsets):
    """Numbers out of cells with a number and one of the units; what is neither that nor a number is missing."""
    def read(text):
        value = parsed(text, "number")
        found = QUANTITY.fullmatch(text) if value is pd.NA and text is not None else None
        if not found or found[2] not in units:
            return value
        at = units.index(found[2])
        return float(found[1].replace(",", ".")) * factors[at] + offsets[at]

    texts = standing(d, name)
    values = [read(x) for x in texts]
    set_column(d, name, values, "number", [x if x is not None and v is pd.NA else "" for x, v in zip(texts, values)])
    return d


def clean_text(d, columns, case, keep_spaces):
    cased = {"lower": str.lower, "upper": str.upper}.get(case, str)
    return change_texts(d, columns, lambda x: cased(x if keep_spaces else " ".join(x.split())))


def merge_categories(d, name, names):
    return change_texts(d, [name], lambda x: names.get(x, x))


def loses_as_number(text):
    digits = text.lstrip("+-")
    return (len(digits) > 1 and digits[0] == "0" and digits[1].isdigit()) or sum(c.isdigit() for c in text) > 15


def change_type(d, name, kind):
    texts = standing(d, name)
    values = [pd.NA if x is None or (kind == "number" and loses_as_number(x)) else parsed(x, kind) for x in texts]
    set_column(d, name, values, kind, [x if x is not None and v is pd.NA else "" for x, v in zip(texts, values)])
    return d


def is_true(d, condition):
    return every_row(d, condition).astype("boolean").fillna(False).astype(bool)


def every_row(d, x):
    return x if isinstance(x, pd.Series) else pd.Series([x] * len(d.v), index=d.v.index)


def filter_rows(d, condition):
    return keep_rows(d, is_true(d, condition))


def remove_where(d, condition):
    return keep_rows(d, ~is_true(d, condition))


def missing_where(d, columns, condition):
    rows = is_true(d, condition)
    for name in columns:
        make_missing(d, name, rows & d.v[name].notna())
    return d


def replace_where(d, name, condition, x):
    rows, x = is_true(d, condition), every_row(d, x)
    d.v[name] = d.v[name].mask(rows, f_finite(x.astype("Float64")))
    d.t[name] = d.t[name].mask(rows, "")
    return d


def add_column(d, name, x, kind):
    x = every_row(d, x)
    if kind == "number":
        x = f_finite(x.astype("Float64"))
    elif kind == "boolean":
        x = ["true" if y is not pd.NA and y else "false" if y is not pd.NA else pd.NA for y in x.astype("boolean")]
    set_column(d, name, x, kind)
    return d


def gather_columns(d, columns, values, labels, label):
    """One row for each label that has a value in any of its columns; removed rows count as one each in the index."""
    n = len(labels)
    at = min(list(d.v.columns).index(name) for name in columns)
    has = [(d.v[columns[j::n]].notna() | (d.t[columns[j::n]] != "")).any(axis=1).tolist() for j in range(n)]
    picks = [[j for j in range(n) if has[j][i]] or [None] for i in range(len(d.v))]
    rows = [i for i, labels_of in enumerate(picks) for _ in labels_of]
    chosen = [j for labels_of in picks for j in labels_of]
    index, start, before = [], 0, -1
    for record, labels_of in zip(d.v.index, picks):
        start += record - before - 1
        index += range(start, start + len(labels_of))
        start, before = start + len(labels_of), record
    out = Table(d.v.iloc[rows].drop(columns=columns), d.t.iloc[rows].drop(columns=columns), dict(d.types))
    out.v.index = out.t.index = index
    kind = "number" if all(re.fullmatch("0|-?[1-9][0-9]{0,8}", x) for x in labels) else "text"
    set_column(out, label, [parsed(labels[j], kind) if j is not None else pd.NA for j in chosen], kind, None, at)
    for v, name in enumerate(values):
        own = columns[v * n:(v + 1) * n]
        cells = [[frame[own[j or 0]].iloc[i] for i, j in zip(rows, chosen)] for frame in (d.v, d.t)]
        set_column(out, name, cells[0], d.types[own[0]], cells[1], at + 1 + v)
    return out


def join_table(d, path, keys, table_keys, columns, kinds, prefix):
    """Columns of the table in the file path, of its first row with the same key."""
    with open(path, encoding="utf-8", newline="") as file:
        theirs = {}
        for row in csv.DictReader(file):
            key = tuple(row[name] for name in table_keys)
            if "" not in key:
                theirs.setdefault(key, row)
    ours = [tuple(number_text(x) if isinstance(x, float) else None if x is pd.NA else x for x in row)
            for row in d.v[keys].itertuples(index=False)]
    found = [theirs.get(key) for key in ours]
    for name, kind in zip(columns, kinds):
        texts = [row[name] if row else "" for row in found]
        values = [parsed(text, kind) for text in texts]
        set_column(d, prefix + name, values, kind, [t if v is pd.NA else "" for t, v in zip(texts, values)])
    return d
