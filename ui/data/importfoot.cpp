// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importfoot.h"

#include "ui/data/issueview.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace sphygma {

ImportFoot::ImportFoot(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_issues(new IssueView(workspace.theme, workspace.words, this))
    , m_sentence(new TextLabel(TextKind::Note, {}, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_add(new QPushButton(tr("Add to this project"), this))
    , m_open(new QPushButton(tr("Open"), this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_issues->setMaximumHeight(92);
    rows->addWidget(m_issues);
    m_sentence->setTextFormat(Qt::PlainText);
    m_progress->setFixedWidth(220);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading"));
    m_progress->hide();
    m_add->setToolTip(tr("As a further table beside the open one; a step can join it"));
    m_add->setVisible(!workspace.document.isEmpty());
    m_open->setProperty("primary", true);
    m_open->setDefault(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_sentence, 1);
    line->addWidget(m_progress);
    line->addSpacing(8);
    line->addWidget(m_cancel);
    line->addWidget(m_add);
    line->addWidget(m_open);
    rows->addLayout(line);
    connect(m_open, &QPushButton::clicked, this, &ImportFoot::openPressed);
    connect(m_add, &QPushButton::clicked, this, &ImportFoot::addPressed);
    connect(m_cancel, &QPushButton::clicked, this, &ImportFoot::cancelPressed);
    setReady(false);
}

void ImportFoot::setIssues(const QList<ImportIssue> &issues, const QString &fileName, qint64 total,
                           const FoundCells &found)
{
    m_issues->setIssues(issues, fileName, total, found);
}

void ImportFoot::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void ImportFoot::setProgress(int percent)
{
    m_progress->setValue(percent);
}

void ImportFoot::setReady(bool ready)
{
    m_open->setEnabled(ready);
    m_add->setEnabled(ready);
}

bool ImportFoot::isReady() const
{
    return m_open->isEnabled();
}

void ImportFoot::setReading(bool reading)
{
    if (reading)
        m_before = m_sentence->text();
    else
        m_sentence->setText(m_before);
    m_progress->setVisible(reading);
    setReady(!reading);
    m_cancel->setText(reading ? tr("Stop") : tr("Cancel"));
}

} // namespace sphygma
