// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/translator.h"
#include "app/project/projectstate.h"

namespace sphygma {

class Translator;

// How a file was read, to be kept or sent: the whole of it for people, the notes as a table for programs.

QString importReportText(const RawData &raw, const Translator &words);
QString importReportHtml(const RawData &raw, const Translator &words);

/// One line a note: severity, file, line, record, column, message, hint.
QString importIssuesCsv(const RawData &raw, const Translator &words);

/// In the form the ending of \a path asks for: .html, .csv, else plain text; UTF-8.
Status writeImportReport(const RawData &raw, const Translator &words, const QString &path);

} // namespace sphygma
