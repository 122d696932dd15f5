// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportmaker.h"

#include "app/base/clock.h"
#include "app/document/reportcontent.h"
#include "app/report/exportreport.h"
#include "app/report/pdfreport.h"
#include "app/report/reportelement.h"
#include "ui/charts/figurerenderer.h"

#include <QFileInfo>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace sphygma {

ReportMaker::ReportMaker(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

ReportMaker::Basis ReportMaker::basis() const
{
    const ProjectState &state = m_workspace.document.state();
    Basis basis{m_workspace.document.result(),
                state.chart,
                state.setting,
                state.guideline,
                state.pinned,
                state.pinnedFindings,
                state.thresholds,
                {},
                state.report->deidentified,
                state.report->smallCellLimit};
    for (const ReportSection &section : state.report->sections) {
        using enum SectionKind;
        const bool showsData = section.kind == Chart || section.kind == TableOne || section.kind == Quality
            || section.kind == Patient;
        if (!showsData || section.hidden)
            continue;
        ReportSection bare;
        bare.kind = section.kind;
        bare.column = section.column;
        bare.chart = section.chart;
        basis.sections += bare;
    }
    return basis;
}

void ReportMaker::refresh()
{
    if (!m_workspace.document.result()) {
        m_gather.cancel();
        m_basis.reset();
        m_content.reset();
        return;
    }
    if (m_workspace.document.isComputing())
        return; // resultChanged() follows
    const Basis now = basis();
    if (m_basis != now)
        gather(now);
    else if (m_content && !m_gather.isRunning())
        dress(*m_content);
}

void ReportMaker::gather(const Basis &basis)
{
    m_basis = basis;
    const bool takesOver = m_content && m_contentBasis && m_contentBasis->holdsTheSame(basis);
    m_gather.start<ReportContent>(
        [state = m_workspace.document.state(), result = basis.result, rules = m_workspace.document.rules(),
         date = reproducibleClock()(), before = takesOver ? m_content : std::nullopt](Progress &progress) {
            return reportContent(state, *result, rules, date, progress, before ? &*before : nullptr);
        },
        [this, basis](const Result<ReportContent> &content) {
            if (content) {
                m_contentBasis = basis;
                return dress(*content);
            }
            m_content.reset();
            m_waiting.reset();
            emit cannot(content.error());
        });
}

/// Puts the words of the report on what was gathered, and draws charts where there are none in its language.
void ReportMaker::dress(ReportContent content)
{
    const ReportSpec before = std::exchange(content.spec, *m_workspace.document.state().report);
    const bool drawnOtherwise = before.language != content.spec.language
        || before.deidentified != content.spec.deidentified
        || before.smallCellLimit != content.spec.smallCellLimit;
    for (ReportChart &chart : content.charts) {
        if (drawnOtherwise)
            chart.figure = ReportFigure();
    }
    drawCharts(content, chartFigureRenderer(m_workspace.document.rulesForSetting()));
    m_content = std::move(content);
    emit contentReady();
    layOut();
    if (m_waiting && !isBehind()) {
        write(*m_waiting);
        m_waiting.reset();
    }
}

void ReportMaker::layOut()
{
    m_layOut.start<LaidOutReportPtr>(
        [content = *m_content](Progress &) -> Result<LaidOutReportPtr> {
            return LaidOutReportPtr(std::make_shared<const LaidOutReport>(layOutReport(content)));
        },
        [this](const Result<LaidOutReportPtr> &report) {
            if (!report)
                return;
            m_report = *report;
            emit laidOut(m_report);
        });
}

void ReportMaker::paintPages(const QList<int> &pages, int width)
{
    if (!m_report || pages.isEmpty())
        return;
    m_paint.start<QList<PaintedPage>>(
        [report = m_report, pages, width](Progress &progress) -> Result<QList<PaintedPage>> {
            QList<PaintedPage> painted;
            for (const int page : pages) {
                if (!progress.update(painted.size(), pages.size()))
                    return Error::cancelled();
                if (page < report->pages.size())
                    painted += {page, pageImage(report->pages[page], width)};
            }
            return painted;
        },
        [this](const Result<QList<PaintedPage>> &painted) {
            if (painted)
                emit pagesReady(*painted);
        });
}

void ReportMaker::save(const QString &path, Export what)
{
    if (isBehind())
        m_waiting = Waiting{path, what};
    else if (m_content)
        write({path, what});
}

static Result<QStringList> filesOf(const QString &path, ReportMaker::Export what,
                                   const ReportContent &content, Progress &progress)
{
    if (what == ReportMaker::Export::Tables)
        return exportTables(path, content, progress);
    if (what == ReportMaker::Export::Figures)
        return exportFigures(path, content, progress);
    if (const Status written = exportReport(path, content, progress); !written)
        return written.error();
    return QStringList{path};
}

void ReportMaker::write(const Waiting &waiting)
{
    struct Written
    {
        QStringList files;
        QList<ReportWarning> warnings;
    };
    m_write.start<Written>(
        [content = *m_content, waiting](Progress &progress) -> Result<Written> {
            const Result<QStringList> files = filesOf(waiting.path, waiting.what, content, progress);
            if (!files)
                return files.error();
            if (waiting.what != Export::Report)
                return Written{*files, {}};
            return Written{*files, composeReport(content).warnings};
        },
        [this](const Result<Written> &written) {
            if (!written)
                emit failed(written.error());
            else
                emit saved(written->files, written->warnings);
        });
    m_workspace.jobs.watch(m_write, tr("Writing %1 …").arg(QFileInfo(waiting.path).fileName()));
}

/// The sheet as large as the printer's page: another size of paper was chosen, or it cannot turn a page.
static void paintSheet(QPainter &painter, const LaidOutPage &page, const QPrinter &printer)
{
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const bool turned = (page.size.width() > page.size.height()) != (paper.width() > paper.height());
    const QSizeF room = turned ? paper.size().transposed() : paper.size();
    const double scale = std::min(room.width() / page.size.width(), room.height() / page.size.height());
    painter.save();
    if (turned) {
        painter.translate(paper.width(), 0);
        painter.rotate(90);
    }
    painter.scale(scale, scale);
    paint(painter, page.marks);
    painter.restore();
}

static Result<int> printPages(const LaidOutReport &report, QPrinter &printer, Progress &progress)
{
    const auto last = static_cast<int>(report.pages.size());
    const int from = qBound(1, printer.fromPage(), last);
    const int to = printer.toPage() > 0 ? qBound(from, printer.toPage(), last) : last;
    const auto turn = [&](int page) {
        const QSizeF size = report.pages[page - 1].size;
        printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape
                                                                : QPageLayout::Portrait);
    };
    printer.setFullPage(true);
    turn(from);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{Error::Kind::Unwritable, ReportMaker::tr("The printer does not take the report."),
                     ReportMaker::tr("Look whether it is on, or save a PDF and print that.")};
    for (int page = from; page <= to; ++page) {
        if (!progress.update(page - from, to - from + 1)) {
            printer.abort();
            return Error::cancelled();
        }
        if (page > from) {
            turn(page);
            printer.newPage();
        }
        paintSheet(painter, report.pages[page - 1], printer);
    }
    return to - from + 1;
}

void ReportMaker::print(const std::shared_ptr<QPrinter> &printer)
{
    if (!m_report)
        return;
    m_write.start<int>(
        [report = m_report, printer](Progress &progress) { return printPages(*report, *printer, progress); },
        [this](const Result<int> &printed) {
            if (!printed)
                emit failed(printed.error());
            else
                emit sentToPrinter(*printed);
        });
    m_workspace.jobs.watch(m_write, tr("Printing the report …"));
}

} // namespace sphygma
