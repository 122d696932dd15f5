# SPDX-License-Identifier: GPL-3.0-or-later
# The functions of formulas (app/expression/expression.h); it stands behind runtime.R in a script.

f_finite <- function(x) { x[!is.finite(x)] <- NA; x }
f_guarded <- function(work) function(...) suppressWarnings(f_finite(work(...)))
f_divide <- f_guarded(`/`)
f_power <- f_guarded(`^`)
f_mod <- f_guarded(function(x, y) x - y * floor(x / y))
f_abs <- abs
f_floor <- floor
f_ceil <- ceiling
f_sqrt <- f_guarded(sqrt)
f_exp <- f_guarded(exp)
f_log <- f_guarded(log)
f_log10 <- f_guarded(log10)
f_round <- f_guarded(function(x, digits = 0) {
  scale <- 10 ^ pmax(-15, pmin(15, trunc(digits)))
  sign(x) * floor(abs(x * scale) + 0.5) / scale
})
f_min <- pmin
f_max <- pmax
f_lower <- tolower
f_upper <- function(t) ifelse(is.na(t), NA, toupper(t))
f_trim <- function(t) trimws(t, whitespace = "[\\h\\v]")
f_length <- function(t) ifelse(is.na(t), NA, nchar(t))
f_missing_with <- function(x, ...) ifelse(Reduce(`|`, lapply(list(...), is.na)), NA, x)
f_contains <- function(t, part) f_missing_with(mapply(grepl, part, t, MoreArgs = list(fixed = TRUE), USE.NAMES = FALSE), t, part)
f_startswith <- function(t, part) f_missing_with(startsWith(t, part), t, part)
f_endswith <- function(t, part) f_missing_with(endsWith(t, part), t, part)
f_replace <- function(t, old, new) {
  one <- function(x, y, z) if (is.na(x) || is.na(y) || is.na(z)) NA else if (y == "") x else gsub(y, z, x, fixed = TRUE)
  mapply(one, t, old, new, USE.NAMES = FALSE)
}
f_concat <- function(...) f_missing_with(paste0(...), ...)
f_text <- function(x) if (is.numeric(x)) number_text(x) else x
f_number <- function(t) parsed(t, "number")
f_year <- function(d) as.numeric(substr(d, 1, 4))
f_month <- function(d) as.numeric(substr(d, 6, 7))
f_day <- function(d) as.numeric(substr(d, 9, 10))
f_date <- function(t) {
  t <- parsed(t, "date")
  ifelse(is.na(as.Date(t, optional = TRUE, format = "%Y-%m-%d")), NA, t)
}
f_daysbetween <- function(a, b) as.numeric(as.Date(substr(b, 1, 10)) - as.Date(substr(a, 1, 10)))
f_yearsbetween <- function(a, b) {
  a <- substr(a, 1, 10)
  b <- substr(b, 1, 10)
  early <- ifelse(b < a, b, a)
  late <- ifelse(b < a, a, b)
  years <- f_year(late) - f_year(early) - (substr(late, 6, 10) < substr(early, 6, 10))
  ifelse(b < a, -years, years)
}
f_ismissing <- is.na
f_alike <- function(...) lapply(list(...), rep_len, max(lengths(list(...)))) # a single value stands for every row
f_if <- function(...) do.call(ifelse, unname(f_alike(...)))
f_coalesce <- function(...) Reduce(function(x, y) ifelse(is.na(x), y, x), f_alike(...))
f_oneof <- function(x, ...) Reduce(`|`, lapply(list(...), function(y) x == y))
