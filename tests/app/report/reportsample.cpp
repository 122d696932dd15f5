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

ReportContent sampleReport(const QString &language)
{
    ReportContent content;
    content.spec = {u"Hypertension clinic"_s, u"North Ward"_s, u"Dr Li 自长龙马见角食"_s, language};
    content.date = QDateTime(QDate(2026, 10, 14), QTime(9, 30), Qt::UTC);
    content.sources = {{u"/data/visits.csv"_s, {}, QByteArray(32, '\x5a'), 1000}};
    content.rowsIn = 1240;
    content.rowsKept = 1184;
    content.rowsRemoved = 56;
    content.changedCells = 37;
    for (int i = 1; i <= 40; ++i)
        content.recipe.append(
            {Phrase::verbatim(u"Step sentence number %1"_s.arg(i)), Phrase::verbatim(u"%1 cells"_s.arg(i))});
    content.assumptions = {Phrase::verbatim(u"收缩压按毫米汞柱理解"_s)};
    Finding finding;
    finding.id = u"plainMean"_s;
    finding.title = Phrase::verbatim(u"Mean systolic pressure"_s);
    finding.keyFigure = Phrase::verbatim(u"123.5 mmHg"_s);
    finding.label = Phrase::verbatim(u"Normal"_s);
    finding.sentences = {
        Phrase::verbatim(u"A group mean says nothing about a single person. "_s.repeated(4).trimmed())};
    finding.rows = {{Phrase::verbatim(u"Mean"_s), Phrase::verbatim(u"123.5 (121.2 to 125.9)"_s)}};
    Finding second = finding;
    second.title = Phrase::verbatim(u"Adults by guideline"_s);
    content.findings = {finding, second};
    auto cloud = std::make_shared<PointCloud>();
    cloud->x = {40, 50, 60};
    cloud->y = {120, 130, 140};
    cloud->rows = {0, 1, 2};
    cloud->missing = 7;
    content.cloud = cloud;
    content.figure = drawnFigure();
    content.dataVersion = u"5a5a5a5a5a5a, 40 steps"_s;
    return content;
}

} // namespace sphygma
