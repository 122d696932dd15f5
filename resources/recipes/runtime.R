# SPDX-License-Identifier: GPL-3.0-or-later
# What the steps of a recipe do, for R 4. A table is d$v, its values (numbers, texts, ISO dates), beside d$t, the texts
# of cells that hold no value and are not declared missing, and d$record, the record in the file, from 1.

NUMBER <- "^-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"
ISO <- c(date = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
         datetime = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?$",
         time = "^[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?$")
PAIR <- "^\\s*([0-9]{2,3}(?:[.,][0-9]+)?)\\s*[/\\\\|\\-\u2013\u2014:\uff0f]\\s*([0-9]{2,3}(?:[.,][0-9]+)?)\\s*(?:mm\\s?hg|\u6beb\u7c73\u6c5e\u67f1)?\\s*$"

# The values of canonical texts, or NA.
parsed <- function(text, kind) {
  text[!is.na(text) & text == ""] <- NA
  if (kind == "number") {
    text[!grepl(NUMBER, text)] <- NA
    return(as.numeric(text))
  }
  if (kind %in% names(ISO)) text[!grepl(ISO[[kind]], text)] <- NA
  as.character(text)
}

set_column <- function(d, name, values, kind, texts = rep("", nrow(d$v)), at = ncol(d$v) + 1) {
  place <- function(frame, x) {
    if (name %in% names(frame)) {
      frame[[name]] <- x
      return(frame)
    }
    order <- append(names(frame), name, at - 1)
    frame[[name]] <- x
    frame[order]
  }
  d$v <- place(d$v, values)
  d$t <- place(d$t, texts)
  d$types[[name]] <- kind
  d
}

read_table <- function(path, types) {
  raw <- read.csv(path, colClasses = "character", na.strings = character(), check.names = FALSE,
                  encoding = "UTF-8", blank.lines.skip = length(types) > 1)
  none <- data.frame(matrix(nrow = nrow(raw), ncol = 0))
  d <- list(v = none, t = none, types = list(), record = seq_len(nrow(raw)))
  for (i in seq_along(types)) {
    values <- parsed(raw[[i]], types[[i]])
    d <- set_column(d, names(types)[i], values, types[[i]], ifelse(is.na(values), raw[[i]], ""))
  }
  d
}

number_text <- function(x) {
  whole <- !is.na(x) & x == trunc(x) & abs(x) < 1e15
  text <- vapply(x, function(y) {
    if (is.na(y)) return(NA_character_)
    for (digits in 15:17) {
      shown <- formatC(y, digits = digits, format = "g", width = 1)
      if (as.numeric(shown) == y) break
    }
    shown
  }, "")
  ifelse(whole, formatC(x, format = "f", digits = 0, width = 1), text)
}

write_table <- function(d, path) {
  quoted <- function(x) {
    x[is.na(x)] <- ""
    needed <- grepl("[\",\r\n]", x)
    ifelse(needed, paste0("\"", gsub("\"", "\"\"", x, fixed = TRUE), "\""), x)
  }
  cells <- lapply(d$v, function(x) if (is.numeric(x)) { y <- number_text(x); y[is.na(y)] <- ""; y } else quoted(x))
  lines <- if (nrow(d$v) > 0) do.call(paste, c(unname(cells), sep = ",")) else character()
  writeLines(enc2utf8(c(paste(quoted(names(d$v)), collapse = ","), lines)), con <- file(path, "wb"), useBytes = TRUE)
  close(con)
}

keep_rows <- function(d, rows) {
  d$v <- d$v[rows, , drop = FALSE]
  d$t <- d$t[rows, , drop = FALSE]
  d$record <- d$record[rows]
  d
}

yes <- function(x) !is.na(x) & x
columns_of <- function(d, columns) if (length(columns) == 0) names(d$v) else columns
is_text <- function(d, name) d$types[[name]] %in% c("text", "boolean")

make_missing <- function(d, name, rows) {
  d$v[[name]][rows] <- NA
  d$t[[name]][rows] <- ""
  d
}

# What stands in each cell: its value as text, or the text that is not declared missing; NA without one.
standing <- function(d, name) {
  x <- d$v[[name]]
  x <- if (is.numeric(x)) number_text(x) else x
  t <- d$t[[name]]
  ifelse(is.na(x), ifelse(t == "", NA, t), x)
}

declare_missing <- function(d, columns, words, codes, exact) {
  fold <- function(x) if (exact) x else tolower(trimws(x, whitespace = "[\\h\\v]"))
  for (name in columns_of(d, columns)) {
    texts <- if (is_text(d, name)) ifelse(is.na(d$v[[name]]), "", d$v[[name]]) else d$t[[name]]
    rows <- texts != "" & fold(texts) %in% fold(words)
    if (d$types[[name]] == "number") rows <- rows | (!is.na(d$v[[name]]) & d$v[[name]] %in% codes)
    d <- make_missing(d, name, rows)
  }
  d
}

drop_missing_rows <- function(d, columns, every) {
  missing <- rowSums(is.na(d$v[columns_of(d, columns)]))
  keep_rows(d, if (every) missing < length(columns_of(d, columns)) else missing == 0)
}

# One text a row that is equal where all its cells are.
keys_of <- function(d, columns, frame = d$v) {
  texts <- lapply(columns, function(name) {
    x <- frame[[name]]
    x <- if (is.numeric(x)) sprintf("%.17g", x + 0) else x
    ifelse(is.na(frame[[name]]), "\001", paste0("\002", x))
  })
  do.call(paste, c(texts, sep = "\003"))
}

drop_duplicate_rows <- function(d, columns, keep) {
  columns <- columns_of(d, columns)
  keys <- paste(keys_of(d, columns), keys_of(d, columns, d$t), sep = "\004")
  keep_rows(d, !duplicated(keys, fromLast = keep == "last"))
}

limit_values <- function(d, name, low, high) make_missing(d, name, yes(d$v[[name]] < low | d$v[[name]] > high))

split_pressure <- function(d, name, systolic, diastolic) {
  texts <- standing(d, name)
  pair <- grepl(PAIR, texts, perl = TRUE, ignore.case = TRUE)
  left <- ifelse(is.na(texts) | pair, "", texts)
  at <- match(name, names(d$v)) + 1
  for (i in 1:2) {
    half <- sub(PAIR, paste0("\\", i), texts, perl = TRUE, ignore.case = TRUE)
    values <- as.numeric(ifelse(pair, sub(",", ".", half, fixed = TRUE), NA))
    d <- set_column(d, c(systolic, diastolic)[i], values, "number", left, at + i - 1)
  }
  d
}

convert_unit <- function(d, name, factor, offset, below, above) {
  x <- d$v[[name]]
  meant <- !is.na(x) & (if (is.null(below)) TRUE else x < below) & (if (is.null(above)) TRUE else x > above)
  d$v[[name]][meant] <- x[meant] * factor + offset
  d
}

# The visit's value of the readings s and x, NA where a half is missing.
mean_reading <- function(protocol, s, x) {
  mean_of <- function(y) { y <- y[!is.na(y)]; if (length(y)) sum(y) / length(y) else NA }
  if (protocol == "nhanes_auscultatory") {
    half <- function(y, zeros) {
      y <- y[!is.na(y)]
      rest <- y[-1]
      rest <- if (zeros) rest else rest[rest != 0]
      if (length(rest)) sum(rest) / length(rest) else if (length(y)) y[1] else NA
    }
    return(c(half(s, TRUE), half(x, FALSE)))
  }
  used <- which(!is.na(s) & !is.na(x))
  if (length(used) == 0) used <- which(!is.na(s))
  if (length(used) == 0) used <- which(!is.na(x))
  n <- length(used)
  if (n >= 2 && protocol %in% c("esc", "ish")) used <- used[c(n - 1, n)]
  if (n >= 2 && protocol == "nice") {
    a <- used[n - 1]
    b <- used[n]
    key <- function(i) ifelse(is.na(c(s[i], x[i])), 0, c(s[i], x[i]))
    lower <- key(b)[1] < key(a)[1] || (key(b)[1] == key(a)[1] && key(b)[2] < key(a)[2])
    used <- if (lower) b else a
  }
  if (protocol == "nhanes_oscillometric") used <- head(used, 3)
  if (n >= 2 && protocol == "china") {
    apart <- any(abs(c(s[used[1]] - s[used[2]], x[used[1]] - x[used[2]])) > 5, na.rm = TRUE)
    used <- if (apart) used else used[1:2]
  }
  c(mean_of(s[used]), mean_of(x[used]))
}

# The rows of each group, in order; a row with a missing key is in none.
groups_of <- function(d, by) {
  whole <- which(rowSums(is.na(d$v[by])) == 0)
  keys <- keys_of(d, by)[whole]
  unname(split(whole, factor(keys, levels = unique(keys))))
}

average_readings <- function(d, protocol, systolic, diastolic, by, systolic_name, diastolic_name) {
  groups <- if (length(by)) groups_of(d, by) else list()
  joined <- unlist(lapply(groups, function(rows) rows[-1]))
  members <- as.list(seq_len(nrow(d$v)))
  for (rows in groups) members[[rows[1]]] <- rows
  means <- matrix(NA_real_, nrow(d$v), 2)
  for (row in setdiff(seq_len(nrow(d$v)), joined)) {
    rows <- members[[row]]
    s <- as.vector(t(as.matrix(d$v[rows, systolic, drop = FALSE])))
    x <- if (length(diastolic)) as.vector(t(as.matrix(d$v[rows, diastolic, drop = FALSE]))) else rep(NA, length(s))
    means[row, ] <- mean_reading(protocol, s, x)
  }
  d <- set_column(d, systolic_name, means[, 1], "number")
  if (length(diastolic)) d <- set_column(d, diastolic_name, means[, 2], "number")
  if (length(joined)) keep_rows(d, -joined) else d
}

set_cell <- function(d, name, record, text) {
  row <- which(d$record == record)
  value <- parsed(text, d$types[[name]])
  d$v[[name]][row] <- value
  d$t[[name]][row] <- if (is.na(value)) text else ""
  d
}

rename_column <- function(d, name, new) {
  names(d$v)[names(d$v) == name] <- new
  names(d$t)[names(d$t) == name] <- new
  d$types[[new]] <- d$types[[name]]
  d$types[[name]] <- NULL
  d
}

within <- function(x, range) x >= range[1] & x <= range[2]

exchange_pressures <- function(d, systolic, diastolic, high, low, apart) {
  s <- d$v[[systolic]]
  x <- d$v[[diastolic]]
  rows <- yes(s <= x & within(x, high) & within(s, low) & within(x - s, apart))
  d$v[[systolic]][rows] <- x[rows]
  d$v[[diastolic]][rows] <- s[rows]
  d
}

divide_shifted <- function(d, name, factor, highest, usual, fractions, codes) {
  x <- d$v[[name]]
  rows <- yes(x > highest & within(x / factor, usual))
  if (!fractions) rows <- rows & yes(x %% factor == 0)
  rows <- rows & !(x %in% codes)
  d$v[[name]][rows] <- x[rows] / factor
  d
}

drop_columns <- function(d, columns) {
  d$v <- d$v[setdiff(names(d$v), columns)]
  d$t <- d$t[setdiff(names(d$t), columns)]
  d
}

commonest <- function(x) {
  x <- x[!is.na(x)]
  if (length(x) == 0) return(NA)
  values <- sort(unique(x), method = "radix")
  values[which.max(tabulate(match(x, values)))]
}

fill_missing <- function(d, name, method, value, by, order, flag) {
  x <- d$v[[name]]
  fill <- rep(x[NA_integer_], length(x))
  if (method == "constant") fill[] <- parsed(value, d$types[[name]])
  if (method == "mean") fill[] <- mean(x, na.rm = TRUE)
  if (method == "median") fill[] <- median(x, na.rm = TRUE)
  if (method == "mode") fill[] <- commonest(x)
  for (rows in if (method %in% c("groupMedian", "lastOfPatient")) groups_of(d, by) else list()) {
    if (method == "groupMedian") {
      fill[rows] <- median(x[rows], na.rm = TRUE)
      next
    }
    if (nzchar(order)) {
      place <- d$v[[order]][rows]
      rows <- rows[!is.na(place)][order(place[!is.na(place)], method = "radix")]
    }
    last <- x[NA_integer_]
    for (row in rows) {
      if (!is.na(x[row])) last <- x[row]
      fill[row] <- last
    }
  }
  made <- is.na(x) & !is.na(fill)
  at <- match(name, names(d$v)) + 1
  d$v[[name]][made] <- fill[made]
  d$t[[name]][made] <- ""
  set_column(d, flag, ifelse(made, "true", "false"), "boolean", at = at)
}

resolve_repeated_keys <- function(d, columns, keep, name) {
  groups <- Filter(function(rows) length(rows) > 1, groups_of(d, columns))
  if (keep == "flag") {
    rows <- seq_len(nrow(d$v)) %in% unlist(groups)
    return(set_column(d, name, ifelse(rows, "true", "false"), "boolean"))
  }
  for (number in Filter(function(c) keep == "mean" && d$types[[c]] == "number" && !(c %in% columns), names(d$v))) {
    for (rows in groups) {
      y <- d$v[[number]][rows]
      if (all(is.na(y))) next
      d$v[[number]][rows[1]] <- sum(y, na.rm = TRUE) / sum(!is.na(y))
      d$t[[number]][rows[1]] <- ""
    }
  }
  removed <- unlist(lapply(groups, function(rows) if (keep == "last") rows[-length(rows)] else rows[-1]))
  if (length(removed)) keep_rows(d, -removed) else d
}

change_texts <- function(d, columns, change) {
  for (name in columns_of(d, columns)) {
    x <- d$v[[name]]
    t <- d$t[[name]]
    texts <- if (is_text(d, name)) ifelse(is.na(x), t, x) else t
    new <- change(texts)
    rows <- texts != "" & new != texts
    value <- parsed(new[rows], d$types[[name]])
    d$v[[name]][rows] <- value
    d$t[[name]][rows] <- ifelse(is.na(value), new[rows], "")
  }
  d
}

replace_text <- function(d, columns, find, new, whole, exact) {
  inside <- paste0("\\Q", gsub("\\E", "\\E\\\\E\\Q", find, fixed = TRUE), "\\E")
  pattern <- paste0(if (exact) "" else "(?i)", if (whole) paste0("\\A", inside, "\\z") else inside)
  with <- gsub("\\", "\\\\", new, fixed = TRUE)
  change_texts(d, columns, function(x) gsub(pattern, with, x, perl = TRUE))
}

replace_pattern <- function(d, columns, find, new, exact) {
  pattern <- paste0("(*UCP)", if (exact) "" else "(?i)", find)
  change_texts(d, columns, function(x) gsub(pattern, new, x, perl = TRUE))
}

QUANTITY <- "\\A\\s*([+-]?\\d{1,7}(?:\\.\\d{1,9}|,\\d{1,2})?)\\s*([^\\d\\s.,+-].{0,20}?)\\s*\\z"

# Numbers out of cells with a number and one of the units; what is neither that nor a number is missing.
read_units <- function(d, name, units, factors, offsets) {
  texts <- standing(d, name)
  values <- parsed(texts, "number")
  unit <- match(sub(QUANTITY, "\\2", texts, perl = TRUE), units)
  found <- is.na(values) & !is.na(unit) & grepl(QUANTITY, texts, perl = TRUE)
  numbers <- as.numeric(sub(",", ".", sub(QUANTITY, "\\1", texts[found], perl = TRUE), fixed = TRUE))
  values[found] <- numbers * factors[unit[found]] + offsets[unit[found]]
  set_column(d, name, values, "number", ifelse(is.na(values) & !is.na(texts), texts, ""))
}

clean_text <- function(d, columns, case, keep_spaces) {
  change_texts(d, columns, function(x) {
    if (!keep_spaces) x <- gsub("[\\h\\v]+", " ", trimws(x, whitespace = "[\\h\\v]"), perl = TRUE)
    switch(case, lower = tolower(x), upper = toupper(x), x)
  })
}

merge_categories <- function(d, name, map) {
  change_texts(d, name, function(x) ifelse(x %in% names(map), unname(unlist(map))[match(x, names(map))], x))
}

change_type <- function(d, name, kind) {
  texts <- standing(d, name)
  values <- parsed(texts, kind)
  if (kind == "number") values[grepl("^[-+]?0[0-9]", texts) | nchar(gsub("[^0-9]", "", texts)) > 15] <- NA
  set_column(d, name, values, kind, ifelse(is.na(values) & !is.na(texts), texts, ""))
}

every_row <- function(d, x) rep_len(x, nrow(d$v))
filter_rows <- function(d, condition) keep_rows(d, yes(every_row(d, condition)))
remove_where <- function(d, condition) keep_rows(d, !yes(every_row(d, condition)))

missing_where <- function(d, columns, condition) {
  rows <- yes(every_row(d, condition))
  for (name in columns) d <- make_missing(d, name, rows & !is.na(d$v[[name]]))
  d
}

replace_where <- function(d, name, condition, x) {
  rows <- yes(every_row(d, condition))
  d$v[[name]][rows] <- f_finite(as.numeric(every_row(d, x)))[rows]
  d$t[[name]][rows] <- ""
  d
}

add_column <- function(d, name, x, kind) {
  x <- every_row(d, x)
  x <- switch(kind, number = f_finite(as.numeric(x)), boolean = ifelse(x, "true", "false"), as.character(x))
  set_column(d, name, x, kind)
}

# One row for each label that has a value in any of its columns; d$record counts on as if removed rows were one each.
gather_columns <- function(d, columns, values, labels, label) {
  n <- length(labels)
  at <- min(match(columns, names(d$v)))
  has <- vapply(seq_len(n), function(j) {
    own <- columns[seq(j, length(columns), n)]
    rowSums(!is.na(d$v[own]) | d$t[own] != "") > 0
  }, logical(nrow(d$v)))
  has <- matrix(has, ncol = n)
  picks <- lapply(seq_len(nrow(d$v)), function(i) if (any(has[i, ])) which(has[i, ]) else NA)
  rows <- rep(seq_along(picks), lengths(picks))
  chosen <- as.integer(unlist(picks))
  pick <- function(frame, own) {
    x <- frame[[own[1]]][rows]
    for (k in seq_len(n)) {
      here <- !is.na(chosen) & chosen == k
      x[here] <- frame[[own[k]]][rows[here]]
    }
    x
  }
  starts <- cumsum(c(0, lengths(picks)))[seq_along(picks)] + d$record - seq_along(picks)
  rest <- setdiff(names(d$v), columns)
  out <- list(v = d$v[rows, rest, drop = FALSE], t = d$t[rows, rest, drop = FALSE], types = d$types[rest],
              record = rep(starts, lengths(picks)) + sequence(lengths(picks)))
  kind <- if (all(grepl("^(0|-?[1-9][0-9]{0,8})$", labels))) "number" else "text"
  out <- set_column(out, label, parsed(labels[chosen], kind), kind, at = at)
  for (v in seq_along(values)) {
    own <- columns[(v - 1) * n + seq_len(n)]
    out <- set_column(out, values[v], pick(d$v, own), d$types[[own[1]]], pick(d$t, own), at + v)
  }
  out
}

# Columns of the table in the file path, of its first row with the same key.
join_table <- function(d, path, keys, table_keys, columns, kinds, prefix) {
  raw <- read.csv(path, colClasses = "character", na.strings = character(), check.names = FALSE, encoding = "UTF-8")
  key_of <- function(frame, names) {
    parts <- lapply(names, function(name) {
      x <- frame[[name]]
      x <- if (is.numeric(x)) number_text(x) else x
      ifelse(x == "", NA, x)
    })
    ifelse(Reduce(`|`, lapply(parts, is.na)), NA, do.call(paste, c(parts, sep = "\x1f")))
  }
  ours <- key_of(d$v, keys)
  found <- match(ours, key_of(raw, table_keys))
  found[is.na(ours)] <- NA
  for (i in seq_along(columns)) {
    texts <- raw[[columns[i]]][found]
    values <- parsed(texts, kinds[i])
    d <- set_column(d, paste0(prefix, columns[i]), values, kinds[i], ifelse(is.na(values) & !is.na(texts), texts, ""))
  }
  d
}
