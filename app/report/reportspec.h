// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reporttemplate.h"

#include <QByteArray>
#include <QJsonObject>

namespace sphygma {

enum class PaperSize : quint8 { A4, Letter };

/// What the user says about the report; kept in the project.
struct ReportSpec
{
    QString title;
    QString site;
    QString author;
    QString language = QStringLiteral("en");
    QString accent = QStringLiteral("#0F6E84"); ///< of headings and rules
    PaperSize paper = PaperSize::A4;
    bool archival = false; ///< PDF/A-1b
    bool deidentified = false;
    int smallCellLimit = 10; ///< counts below it are not shown when de-identified
    QByteArray logo; ///< the bytes of a PNG or JPEG file
    QList<ReportSection> sections = templateSections(QStringLiteral("audit"));
    QJsonObject lastReport; ///< the numbers of an earlier report (see reportjson.h), to say what changed

    bool operator==(const ReportSpec &) const = default;

    QJsonObject toJson() const;
    /// What is not there stays standard, so that projects of older versions open.
    static ReportSpec fromJson(const QJsonObject &json);
};

} // namespace sphygma
