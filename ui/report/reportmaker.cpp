// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportmaker.h"

#include "app/base/clock.h"
#include "app/document/reportcontent.h"
#include "app/report/paper.h"
#include "app/report/pdfreport.h"
#include "ui/charts/figurerenderer.h"

#include <QFileInfo>

namespace sphygma {

ReportMaker::ReportMaker(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

void ReportMaker::refresh()
{
    const ProjectState &state = m_workspace.document.state();
    const RecipeResultPtr result = m_workspace.document.result();
    if (!result) {
        m_gather.cancel();
        m_basis.reset();
        m_content.reset();
        return;
    }
    if (m_workspace.document.isComputing())
        return; // resultChanged() follows
    const Basis basis{result, state.chart, state.setting, state.guideline, state.pinned};
    if (m_basis != basis)
        gather(basis);
    else if (m_content && !m_gather.isRunning())
        dress(*m_content);
}

void ReportMaker::gather(const Basis &basis)
{
    m_basis = basis;
    m_gather.start<ReportContent>(
        [state = m_workspace.document.state(), result = basis.result, rules = m_workspace.document.rules(),
         date = reproducibleClock()()](Progress &progress) {
            return reportContent(state, *result, rules, date, progress);
        },
        [this](const Result<ReportContent> &content) {
            if (content)
                return dress(*content);
            m_content.reset();
            m_waitingPath.clear();
            emit cannot(content.error());
        });
}

/// Puts the words of the report on what was gathered, and the chart where there is none in its language.
void ReportMaker::dress(ReportContent content)
{
    const QString language = std::exchange(content.spec, *m_workspace.document.state().report).language;
    if (content.cloud && (content.figure.picture.isNull() || language != content.spec.language))
        content.figure = chartFigureRenderer(m_workspace.document.rulesForSetting())(
            content.chart, {content.cloud, nullptr, content.age}, paper::figureSize,
            Translator(content.spec.language));
    m_content = std::move(content);
    emit contentReady();
    if (!m_waitingPath.isEmpty() && !isBehind())
        write(std::exchange(m_waitingPath, {}));
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
    if (isBehind())
        m_waitingPath = path;
    else if (m_content)
        write(path);
}

void ReportMaker::write(const QString &path)
{
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
