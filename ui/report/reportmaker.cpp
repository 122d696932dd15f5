// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportmaker.h"

#include "app/base/clock.h"
#include "app/document/reportcontent.h"
#include "app/report/paper.h"
#include "app/report/pdfreport.h"
#include "ui/charts/figurerenderer.h"

#include <QFileInfo>

namespace sphygma {

ReportMaker::ReportMaker(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_draw(chartFigureRenderer(workspace.document.rules()))
{}

void ReportMaker::refresh()
{
    const RecipeResultPtr result = m_workspace.document.result();
    if (!result) {
        m_gather.cancel();
        m_content.reset();
        return;
    }
    m_gather.start<ReportContent>(
        [state = m_workspace.document.state(), result, rules = m_workspace.document.rules(),
         date = reproducibleClock()()](Progress &progress) {
            return reportContent(state, *result, rules, date, progress);
        },
        [this](const Result<ReportContent> &content) {
            if (content) {
                take(*content);
            } else {
                m_content.reset();
                emit cannot(content.error());
            }
        });
}

void ReportMaker::take(ReportContent content)
{
    if (content.cloud)
        content.figure =
            m_draw(content.chart, content.cloud, paper::figureSize, Translator(content.spec.language));
    m_content = std::move(content);
    emit contentReady();
}

void ReportMaker::paintPages(int width)
{
    if (!m_content)
        return;
    m_paint.start<QList<QImage>>(
        [content = *m_content, width](Progress &) { return previewPages(content, width); },
        [this](const Result<QList<QImage>> &pages) {
            if (pages)
                emit pagesReady(*pages);
        });
}

void ReportMaker::savePdf(const QString &path)
{
    if (!m_content)
        return;
    m_write.start<QString>(
        [content = *m_content, path](Progress &progress) -> Result<QString> {
            const Status written = writePdfReport(path, content, progress);
            if (!written)
                return written.error();
            return path;
        },
        [this](const Result<QString> &written) {
            if (written)
                emit saved(*written);
            else
                emit failed(written.error());
        });
    m_workspace.jobs.watch(m_write, tr("Writing %1 …").arg(QFileInfo(path).fileName()));
}

} // namespace sphygma
