// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontent.h"

namespace sphygma {

/// The numbers of a report, for next month's to be compared with: {"format": "sphygma-report", "version": 1,
/// "date", "title", "dataVersion", "values": {"mean_sbp": {"value": 123.456, "text": "123.5 mmHg"}}}. Texts
/// are in the report's language.
QJsonObject reportJson(const ReportContent &content);

/// Invalid when \a path holds something else.
Result<QJsonObject> readReportJson(const QString &path);

/// A number that is not what it was.
struct ReportChange
{
    Phrase about;
    QString then;
    Phrase now;
    QString difference; ///< "+2.5"; empty where one of them is missing
};

QList<ReportChange> changesSince(const QJsonObject &lastReport, const ReportContent &content);

} // namespace sphygma
