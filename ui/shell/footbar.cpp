// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/footbar.h"

#include "app/base/numbertext.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sphygma {

/// "Kept  972 074": what, and how many.
class FootBar::Figure final : public QWidget
{
public:
    explicit Figure(const QString &caption) : m_value(new QLabel)
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(new TextLabel(TextKind::Small, caption));
        layout->addWidget(m_value);
        m_value->setFont(Theme::font(12, QFont::DemiBold));
        setAccessibleName(caption);
    }

    void setValue(const QString &text)
    {
        m_value->setText(text);
        setAccessibleDescription(text);
    }

private:
    QLabel *m_value;
};

FootBar::FootBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_nothing(new TextLabel(TextKind::Small, tr("No data open")))
    , m_read(new Figure(tr("Read")))
    , m_kept(new Figure(tr("Kept")))
    , m_changed(new Figure(tr("Changed cells")))
    , m_selected(new Figure(tr("Selected")))
    , m_job(new ElidedLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setFixedHeight(34);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 8, 0);
    layout->setSpacing(24);
    layout->addWidget(m_nothing);
    for (Figure *figure : {m_read, m_kept, m_changed, m_selected})
        layout->addWidget(figure);
    layout->addStretch();
    m_job->setFont(Theme::font(12));
    m_job->setForegroundRole(QPalette::PlaceholderText);
    m_job->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(96, 16);
    m_cancel->setFlat(true);
    m_cancel->setFont(Theme::font(12));
    m_cancel->setFixedHeight(26);
    m_cancel->setObjectName(u"cancel-job"_s);
    auto *job = new QHBoxLayout;
    job->setSpacing(12);
    job->addWidget(m_job, 1);
    job->addWidget(m_progress);
    job->addWidget(m_cancel);
    layout->addLayout(job, 2);
    connect(m_cancel, &QPushButton::clicked, &m_workspace.jobs, &JobBoard::cancelNewest);
    connect(&m_workspace.jobs, &JobBoard::changed, this, &FootBar::showJob);
    connect(&m_workspace.document, &ProjectDocument::stateChanged, this, &FootBar::showData);
    connect(&m_workspace.document, &ProjectDocument::resultChanged, this, &FootBar::showData);
    connect(&m_workspace.selection, &Selection::changed, this, &FootBar::showData);
    showData();
    showJob();
}

void FootBar::showData()
{
    const ProjectDocument &document = m_workspace.document;
    const bool any = !document.isEmpty();
    m_nothing->setVisible(!any);
    for (Figure *figure : {m_read, m_kept, m_changed})
        figure->setVisible(any);
    const auto &rows = m_workspace.selection.rows();
    m_selected->setVisible(any && rows);
    if (!any)
        return;
    m_read->setValue(readableNumber(qint64(document.state().raw->table.rowCount())));
    const RecipeResultPtr result = document.result();
    m_kept->setValue(result ? readableNumber(qint64(result->table.keptCount())) : u"…"_s);
    m_changed->setValue(result ? readableNumber(qint64(result->changedCells())) : u"…"_s);
    if (rows)
        m_selected->setValue(readableNumber(qint64(rows->count())));
}

void FootBar::showJob()
{
    const JobBoard &jobs = m_workspace.jobs;
    const bool busy = jobs.isBusy();
    m_job->setVisible(busy);
    m_cancel->setVisible(busy);
    m_progress->setVisible(busy);
    if (!busy)
        return;
    const int percent = jobs.percent();
    m_job->setText(percent > 0 ? tr("%1  %2 %").arg(jobs.text()).arg(percent) : jobs.text());
    m_progress->setRange(0, 100);
    m_progress->setValue(percent);
    m_progress->setAccessibleName(jobs.text());
}

void FootBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, 0, width(), 1, t.hairline);
}

} // namespace sphygma
