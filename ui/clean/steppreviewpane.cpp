// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/steppreviewpane.h"

#include "app/base/numbertext.h"
#include "app/table/showntext.h"
#include "ui/clean/sampletable.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int patience = 150; // ms of quiet before a step is tried

StepPreviewPane::StepPreviewPane(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_summary(new TextLabel(TextKind::Body, {}, this))
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(u"previewSummary"_s);
    m_rows->addWidget(m_summary);
    m_soon.setSingleShot(true);
    m_soon.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, &StepPreviewPane::run);
}

void StepPreviewPane::show(const StepPtr &step, const Table &before)
{
    m_step = step;
    m_before = before;
    m_applies = false;
    m_soon.start();
}

void StepPreviewPane::clear()
{
    m_soon.stop();
    m_job.cancel();
    m_step.reset();
    m_applies = false;
    m_summary->clear();
    setDetails(nullptr);
    emit tried();
}

void StepPreviewPane::run()
{
    if (!m_step)
        return;
    if (m_summary->text().isEmpty())
        m_summary->setText(tr("Trying it…"));
    m_job.start<StepPreview>([step = m_step, table = m_before, rules = m_workspace.document.rules()](
                                 Progress &progress) { return previewStep(table, step, rules, progress); },
                             [this](const Result<StepPreview> &found) { showFound(found); });
}

void StepPreviewPane::showFound(const Result<StepPreview> &found)
{
    m_applies = bool(found);
    if (!found) {
        m_summary->setText(found.error().hint.isEmpty() ? found.error().message
                                                        : found.error().message + u' ' + found.error().hint);
        setDetails(nullptr);
    } else {
        m_summary->setText(sentence(*found));
        if (found->matches.size() > 1 && !found->shownColumn.isEmpty())
            showMatches(*found);
        else
            showSamples(*found);
    }
    emit tried();
}

QString StepPreviewPane::sentence(const StepPreview &preview) const
{
    QStringList parts;
    if (preview.cells > 0)
        parts += tr("%n cell(s) would change.", nullptr, static_cast<int>(preview.cells));
    if (preview.rowsRemoved > 0)
        parts += tr("%n row(s) would go, %1 stay.", nullptr, static_cast<int>(preview.rowsRemoved))
                     .arg(readableNumber(preview.rowsKept));
    if (preview.flagged > 0)
        parts += tr("%n cell(s) would be marked as unusual.", nullptr, static_cast<int>(preview.flagged));
    if (!preview.made.isEmpty())
        parts += tr("New column %1: %2 values, %3 missing.")
                     .arg(preview.made.join(u", "_s), readableNumber(preview.madeValues),
                          readableNumber(preview.rowsKept - preview.madeValues));
    return parts.isEmpty() ? tr("No cell would change.") : parts.join(u' ');
}

void StepPreviewPane::showMatches(const StepPreview &preview)
{
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("What would change in %1").arg(preview.shownColumn));
    list->setHeaderLabels({preview.shownColumn, tr("becomes"), tr("Cells")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setFixedHeight(150);
    for (const StepMatch &match : preview.matches) {
        auto *item = new QTreeWidgetItem(list,
                                         {visibleBlanks(match.before),
                                          match.after.isEmpty() ? tr("missing") : visibleBlanks(match.after),
                                          readableNumber(match.cells)});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (!preview.matchesAll)
        new QTreeWidgetItem(list, {tr("and more"), {}, {}});
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    setDetails(list);
}

void StepPreviewPane::showSamples(const StepPreview &preview)
{
    QList<SampleTable::Row> rows;
    for (const ProposalSample &sample : preview.samples) {
        const QString after = preview.shownColumn.isEmpty() ? tr("removed")
            : sample.after.isEmpty()                        ? tr("missing")
                                                            : sample.after;
        rows.append({tr("Record %1").arg(readableNumber(sample.record)),
                     m_workspace.words.text(sample.description), sample.before, after});
    }
    setDetails(rows.isEmpty() ? nullptr : new SampleTable(rows, this));
}

void StepPreviewPane::setDetails(QWidget *details)
{
    if (m_details)
        m_details->deleteLater();
    if (m_details)
        m_details->hide();
    m_details = details;
    if (details)
        m_rows->addWidget(details);
}

} // namespace sphygma
