// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/guide/testguide.h"
#include "app/base/translator.h"

#include <QJsonObject>

namespace sphygma {

/// "n = 118 · missing 2 · Welch's t test"
QString countsLine(const GuideAnswer &answer, const Translator &words);

/// The whole answer as text, to be pasted: sentence, figures, tables (tab-separated), reasons, checks,
/// warnings.
QString answerText(const QString &question, const GuideAnswer &answer, const Translator &words);

/// Its tables, then its figures, as CSV; parts are apart by an empty line.
QByteArray answerCsv(const GuideAnswer &answer, const Translator &words);

/// Title, columns and rows; counts and figures are numbers.
QJsonObject tableJson(const GuideTable &table, const Translator &words);

/// For the command line: words of \a words, numbers in full precision.
QJsonObject answerJson(const GuideAnswer &answer, const Translator &words);

} // namespace sphygma
