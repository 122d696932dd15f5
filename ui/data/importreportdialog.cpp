// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importreportdialog.h"

#include "ui/data/importreportfile.h"
#include "ui/data/importreportlines.h"
#include "ui/data/issueview.h"
#include "ui/data/misfits.h"
#include "ui/data/sourcename.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/screenfit.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

ImportReportDialog::ImportReportDialog(Workspace &workspace, RawDataPtr raw, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_raw(std::move(raw))
    , m_message(new MessageBar(workspace.theme.icon(u"close"_s), this))
{
    setWindowTitle(tr("How the file was read"));
    resizeWithinScreen(*this, {800, 680});
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(10);
    rows->addWidget(new PageHeader(tr("How the file was read"), sourceNames(*m_raw), this));
    rows->addWidget(m_message);
    rows->addWidget(buildFacts(), 3);
    rows->addWidget(new SectionLabel(tr("Notes about the file"), this));
    auto *issues = new IssueView(workspace.theme, workspace.words, this);
    issues->setIssues(m_raw->report.issues, noteFile(*m_raw), m_raw->report.issueCount,
                      foundCells(m_raw->table));
    issues->setFixedHeight(issues->heightFor(width() - 40, height() / 3));
    rows->addWidget(issues);
    auto *buttons = new QHBoxLayout;
    auto *save = new QPushButton(workspace.theme.icon(u"save"_s), tr("Save report…"), this);
    save->setToolTip(tr("As a text, a web page, or the notes as a table"));
    buttons->addWidget(save);
    buttons->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    buttons->addWidget(close);
    rows->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &ImportReportDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget *ImportReportDialog::buildFacts()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *inside = new QWidget(scroll);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(10);
    const auto addForm = [&](const QList<ReportLine> &lines) {
        auto *form = new QFormLayout;
        form->setHorizontalSpacing(16);
        form->setVerticalSpacing(6);
        for (const ReportLine &line : lines)
            addLine(*form, line);
        rows->addLayout(form);
    };
    addForm(fileLines(*m_raw));
    for (const Phrase &assumption : m_raw->report.assumptions) {
        auto *line = new TextLabel(TextKind::Body, m_workspace.words.text(assumption), inside);
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        rows->addWidget(line);
    }
    constexpr qsizetype shownColumns = 300; // a line each; the saved report has them all
    QList<ReportLine> columns = columnLines(*m_raw, m_workspace.words);
    rows->addWidget(new SectionLabel(tr("Columns"), inside));
    addForm(columns.first(qMin(columns.size(), shownColumns)));
    rows->addStretch();
    scroll->setWidget(inside);
    return scroll;
}

void ImportReportDialog::addLine(QFormLayout &rows, const ReportLine &line)
{
    auto *name = new TextLabel(TextKind::Small, line.caption, this);
    name->setTextFormat(Qt::PlainText);
    auto *text = new QLabel(
        line.why.isEmpty() ? line.value : tr("%1 (%2)", "a choice and why").arg(line.value, line.why), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows.addRow(name, text);
}

void ImportReportDialog::save()
{
    const QString base = QFileInfo(m_raw->report.source.path).completeBaseName();
    const QString path = m_workspace.dialogs.saveFile(
        this, tr("Save report"), tr("%1 - how it was read").arg(base) + u".html"_s,
        tr("Web page (*.html)") + u";;"_s + tr("Text (*.txt)") + u";;"_s + tr("Notes as a table (*.csv)"));
    if (path.isEmpty())
        return;
    const Status written = writeImportReport(*m_raw, m_workspace.words, path);
    if (!written)
        return m_message->showError(written.error());
    m_message->showMessage(Tone::Ok, tr("The report is in %1.").arg(QFileInfo(path).fileName()));
}

} // namespace sphygma
