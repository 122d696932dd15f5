// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/report/reportsample.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sphygma {

static ReportFigure drawnFigure()
{
    ReportFigure figure;
    figure.size = {640, 300};
    QPainter painter(&figure.picture);
    painter.drawLine(QPointF(0, 300), QPointF(640, 0));
    painter.end();
    return figure;
}

static ReportChart sampleChart()
{
    auto cloud = std::make_shared<PointCloud>();
    cloud->x = {40, 50, 60};
    cloud->y = {120, 130, 140};
    cloud->rows = {0, 1, 2};
    cloud->missing = 7;
    cloud->unusual = 4;
    return {{}, {cloud, nullptr}, {}, drawnFigure(), 0};
}

static QList<Finding> sampleFindings()
{
    Finding finding;
    finding.id = u"plainMean"_s;
    finding.title = Phrase::verbatim(u"Mean systolic pressure"_s);
    finding.keyFigure = Phrase::verbatim(u"123.5 mmHg"_s);
    finding.label = Phrase::verbatim(u"Normal"_s);
    finding.sentences = {
        Phrase::verbatim(u"A group mean says nothing about a single person. "_s.repeated(4).trimmed())};
    finding.rows = {{Phrase::verbatim(u"Mean"_s), Phrase::verbatim(u"123.5 (121.2 to 125.9)"_s)},
                    {Phrase::verbatim(u"Very high"_s), Phrase::of("%1 (%2 %)", {qint64(3), Figure{0.25, 2}})},
                    {Phrase::verbatim(u"High"_s), Phrase::of("%1 (%2 %)", {qint64(411), Figure{34.71, 2}})}};
    Finding second = finding;
    second.title = Phrase::verbatim(u"Adults by guideline"_s);
    return {finding, second};
}

static TableOne sampleTable()
{
    const auto number = [](double mean, qint64 n) {
        TableOneCell cell;
        cell.summary.n = n;
        cell.summary.mean = mean;
        cell.summary.sd = 14.2;
        cell.quantiles = Quantiles{30, 41, 52, 63, 80};
        return cell;
    };
    const auto levels = [](qint64 a, qint64 b) {
        TableOneCell cell;
        cell.summary.n = a + b;
        cell.levels = {proportion(a, a + b), proportion(b, a + b)};
        return cell;
    };
    TableOne table;
    table.groups = {u"F"_s, u"M"_s};
    table.sizes = {600, 584};
    table.rows = {
        {u"age"_s, {}, {number(51.3, 600), number(53.9, 584)}, number(52.6, 1184), 0.18},
        {u"smoker"_s, {u"no"_s, u"yes"_s}, {levels(596, 4), levels(500, 84)}, levels(1096, 88), 0.44}};
    return table;
}

ReportContent sampleReport(const QString &language)
{
    ReportContent content;
    content.spec.title = u"Hypertension clinic"_s;
    content.spec.site = u"North Ward"_s;
    content.spec.author = u"Dr Li 自长龙马见角食"_s;
    content.spec.language = language;
    content.date = QDateTime(QDate(2026, 10, 14), QTime(9, 30), Qt::UTC);
    content.sources = {{u"/data/visits.csv"_s, {}, QByteArray(32, '\x5a'), 1000}};
    content.flow.read = 1240;
    content.flow.removed = {{Phrase::verbatim(u"Repeated rows removed"_s), 56}};
    content.flow.kept = 1184;
    content.flow.notCounted = {{Phrase::verbatim(u"Left out: pregnant"_s), 84}};
    content.flow.counted = 1100;
    content.changedCells = 37;
    content.summary = {Phrase::of("{rows_kept} of {rows_in} rows were analysed.")};
    content.values = {
        {u"rows_in"_s, Phrase::verbatim(u"Rows read"_s), Phrase::of("%1", {qint64(1240)}), 1240},
        {u"rows_kept"_s, Phrase::verbatim(u"Rows kept"_s), Phrase::of("%1", {qint64(1184)}), 1184},
        {u"mean_sbp"_s, Phrase::verbatim(u"Mean systolic pressure"_s),
         Phrase::of("%1 mmHg", {Figure{123.4567, 1}}), 123.4567},
        {u"at_140"_s, Phrase::verbatim(u"At or above 140"_s), Phrase::of("%1", {qint64(3)}), 3},
        {u"at_140_percent"_s, Phrase::verbatim(u"Share at or above 140"_s),
         Phrase::of("%1 %", {Figure{0.25, 1}}), 0.0025}};
    for (int i = 1; i <= 40; ++i)
        content.recipe.append(
            {Phrase::verbatim(u"Step sentence number %1"_s.arg(i)), Phrase::verbatim(u"%1 cells"_s.arg(i))});
    content.assumptions = {Phrase::verbatim(u"收缩压按毫米汞柱理解"_s)};
    content.findings = sampleFindings();
    content.charts = {sampleChart()};
    content.tables = {sampleTable()};
    content.quality = {{QualityDimension::Completeness, Phrase::verbatim(u"Missing values: age"_s),
                        Phrase::verbatim(u"12 of 120 (10.0 %)"_s), Phrase::verbatim(u"Fair"_s), 12, 1}};
    content.dataVersion = u"5a5a5a5a5a5a, 40 steps"_s;
    return content;
}

} // namespace sphygma
