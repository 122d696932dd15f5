// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importreport.h"

#include <QJsonObject>

#include <optional>

namespace sphygma {

QJsonObject sourceJson(const SourceFile &source);
SourceFile sourceFromJson(const QJsonValue &json);

/// All of a report: what was chosen and why, every issue, every assumption.
QJsonObject importReportJson(const ImportReport &report);
/// Nothing when something in it is not what it should be.
std::optional<ImportReport> importReportFromJson(const QJsonObject &json);

} // namespace sphygma
