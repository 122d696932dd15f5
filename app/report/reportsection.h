// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartspec.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace sphygma {

enum class SectionKind : quint8 {
    Cover,
    Contents,
    Summary,
    DataFlow,
    Quality,
    TableOne,
    Chart,
    Findings,
    Patient,
    Method,
    Appendix,
    Text,
};

/// What is known of a kind of section without any data.
struct SectionName
{
    SectionKind kind;
    const char *id; ///< in files: "tableOne"
    const char *title; ///< its heading where the user gives none; marked for translation
};

/// In the order of a full report.
const QList<SectionName> &sectionNames();
const SectionName &sectionName(SectionKind kind);

/// A section of a report as the user arranged it.
struct ReportSection
{
    SectionKind kind = SectionKind::Text;
    QString title; ///< empty: that of the kind
    QString
        text; ///< the user's words, with places such as {mean_sbp}; of a summary: instead of the sentences
    bool hidden = false;
    bool landscape = false;
    bool newPage = false; ///< begins a page; a cover has it to itself
    QString column; ///< of Table 1: the name of the column that makes the groups; of a patient: the id
    bool pinnedOnly = false; ///< of findings: without those of the program that nobody pinned
    std::optional<ChartSpec> chart = {}; ///< of a chart: what it shows; empty for the one of Explore

    bool operator==(const ReportSection &) const = default;

    QJsonObject toJson() const;
    /// Nothing for a kind this version does not know.
    static std::optional<ReportSection> fromJson(const QJsonObject &json);
};

} // namespace sphygma
