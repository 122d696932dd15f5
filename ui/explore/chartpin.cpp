// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartpin.h"

#include <algorithm>

namespace sphygma {

static bool shows(const ReportSection &section, const ChartSpec &chart)
{
    return section.kind == SectionKind::Chart && !section.hidden && section.chart == chart;
}

bool isInReport(const ReportSpec &report, const ChartSpec &chart)
{
    return std::any_of(report.sections.begin(), report.sections.end(),
                       [&](const ReportSection &section) { return shows(section, chart); });
}

void togglePin(ProjectState &state, const ChartSpec &chart)
{
    const bool there = isInReport(*state.report, chart);
    state.report.change([&](ReportSpec &report) {
        if (there) {
            report.sections.removeIf([&](const ReportSection &section) { return shows(section, chart); });
            return;
        }
        ReportSection section;
        section.kind = SectionKind::Chart;
        section.chart = chart; // a copy: what is done in Explore later leaves the report alone
        report.sections.append(section);
    });
}

} // namespace sphygma
