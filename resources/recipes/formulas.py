# SPDX-License-Identifier: GPL-3.0-or-later
# The functions of formulas (app/expression/expression.h); it stands behind runtime.py in a script.

def f_finite(x):
    if not isinstance(x, pd.Series):
        return x if x is pd.NA or math.isfinite(x) else pd.NA
    numbers = x.astype("Float64").to_numpy(dtype=float, na_value=np.nan)
    return pd.Series(pd.array(numbers, dtype="Float64"), index=x.index).mask(~np.isfinite(numbers))


def each(function, *given):
    """function row by row; missing where a given value is."""
    series = [x for x in given if isinstance(x, pd.Series)]
    if not series:
        return pd.NA if any(x is pd.NA for x in given) else function(*given)
    index = series[0].index
    rows = zip(*[x if isinstance(x, pd.Series) else [x] * len(index) for x in given])
    return pd.Series([pd.NA if any(x is pd.NA for x in row) else function(*row) for row in rows],
                     index=index, dtype=object).convert_dtypes()


def guarded(function):
    def safe(*x):
        try:
            y = float(function(*x))
        except (ValueError, OverflowError, ZeroDivisionError):
            return pd.NA
        return y if math.isfinite(y) else pd.NA
    return lambda *x: each(safe, *x)


def half_away(x, digits=0.0):
    scale = 10.0 ** max(-15, min(15, int(digits)))
    return math.copysign(math.floor(abs(x * scale) + 0.5), x) / scale


f_divide = guarded(lambda x, y: x / y)
f_power = guarded(math.pow)
f_mod = guarded(lambda x, y: x - y * math.floor(x / y))
f_abs, f_floor, f_ceil = guarded(abs), guarded(math.floor), guarded(math.ceil)
f_sqrt, f_exp, f_log, f_log10 = guarded(math.sqrt), guarded(math.exp), guarded(math.log), guarded(math.log10)
f_round = guarded(half_away)
f_min, f_max = guarded(min), guarded(max)


def f_lower(t): return each(str.lower, t)
def f_upper(t): return each(str.upper, t)
def f_trim(t): return each(str.strip, t)
def f_length(t): return each(lambda x: float(len(x)), t)
def f_contains(t, part): return each(lambda x, y: y in x, t, part)
def f_startswith(t, part): return each(str.startswith, t, part)
def f_endswith(t, part): return each(str.endswith, t, part)
def f_replace(t, old, new): return each(lambda x, y, z: x.replace(y, z) if y else x, t, old, new)
def f_concat(*t): return each(lambda *x: "".join(x), *t)
def f_text(x): return each(lambda y: number_text(y) if isinstance(y, (int, float)) else y, x)
def f_number(t): return each(lambda x: parsed(x, "number"), t)
def f_year(d): return each(lambda x: float(x[0:4]), d)
def f_month(d): return each(lambda x: float(x[5:7]), d)
def f_day(d): return each(lambda x: float(x[8:10]), d)
def f_date(t): return each(lambda x: parsed(x, "date"), t)
def f_daysbetween(a, b): return each(lambda x, y: float((pd.Period(y[:10], "D") - pd.Period(x[:10], "D")).n), a, b)


def f_yearsbetween(a, b):
    def years(x, y):
        if y[:10] < x[:10]:
            return -years(y, x)
        return float(int(y[:4]) - int(x[:4]) - (y[5:10] < x[5:10]))
    return each(years, a, b)


def f_ismissing(x):
    return x.isna().astype("boolean") if isinstance(x, pd.Series) else x is pd.NA


def f_not(x):
    return ~x if isinstance(x, pd.Series) else pd.NA if x is pd.NA else not x


def f_coalesce(*given):
    return f_choose(lambda row: next((x for x in row if x is not pd.NA), pd.NA), *given)


def f_if(condition, then, otherwise):
    return f_choose(lambda row: pd.NA if row[0] is pd.NA else row[1] if row[0] else row[2], condition, then, otherwise)


def f_choose(choice, *given):
    series = [x for x in given if isinstance(x, pd.Series)]
    if not series:
        return choice(given)
    index = series[0].index
    rows = zip(*[x if isinstance(x, pd.Series) else [x] * len(index) for x in given])
    return pd.Series([choice(row) for row in rows], index=index, dtype=object).convert_dtypes()


def f_oneof(x, *given):
    def known(row):
        if row[0] is not pd.NA and any(y is not pd.NA and y == row[0] for y in row[1:]):
            return True
        return pd.NA if any(y is pd.NA for y in row) else False
    return f_choose(known, x, *given)
