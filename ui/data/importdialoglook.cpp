// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the import window that looks at the file and shows what it found.
#include "ui/data/dateorderquestion.h"
#include "ui/data/importcolumnpanel.h"
#include "ui/data/importdialog.h"
#include "ui/data/importfiles.h"
#include "ui/data/importfoot.h"
#include "ui/data/importmeaning.h"
#include "ui/data/importside.h"
#include "ui/data/misfits.h"
#include "ui/data/previewpane.h"
#include "ui/data/recalledchoices.h"
#include "ui/data/sheetchoice.h"
#include "ui/data/shownrows.h"
#include "ui/widgets/messagebar.h"

namespace sphygma {

static constexpr int previewRows = 200;

void ImportDialog::lookAtFile()
{
    m_foot->setSentence(tr("Looking at the file…"));
    m_sheets->list(m_path, withFile(m_side->previewOptions()));
}

void ImportDialog::refreshPreview()
{
    m_preview.start<ImportPreview>(
        [path = m_path, options = withFile(m_side->previewOptions()), rules = m_workspace.document.rules()](
            Progress &) { return previewFile(path, options, rules, previewRows); },
        [this](const Result<ImportPreview> &preview) {
            m_looked = preview.has_value();
            if (preview)
                showPreview(*preview);
            else
                showFailure(preview.error(), m_path);
        });
}

void ImportDialog::readAhead()
{
    if (!m_looked || m_preview.isRunning())
        return;
    m_foot->setReady(true); // until it shows that it does not work with these choices either
    m_reading.prepare(withFile(m_side->readOptions()));
}

/// Of several files, why they cannot be opened, and a way on; false where it knows none.
bool ImportDialog::offerWayOn(const Error &error, const QString &path)
{
    const bool offered = m_files->offerWayOn(error, path);
    if (offered)
        m_foot->setReady(false);
    return offered;
}

void ImportDialog::showFailure(const Error &error, const QString &path)
{
    const bool isLarge = error.kind == Error::Kind::Conflict && !m_allowLarge;
    if (!isLarge && offerWayOn(error, path))
        return;
    m_foot->setReady(false);
    m_foot->setSentence({});
    if (isLarge)
        m_message->showMessage(Tone::Warn, error.message, tr("Unpack it anyway"));
    else
        m_message->showError(error);
}

void ImportDialog::showPreview(const ImportPreview &found)
{
    if (m_recalled->recall(m_path, found))
        return refreshPreview();
    m_message->dismiss();
    m_foot->setReady(true);
    ImportPreview preview = found;
    applyMeanings(preview.columns, m_side->column());
    m_side->showPreview(preview);
    m_foot->setIssues(preview.issues, fileName(), preview.issues.size(), foundCells(preview));
    m_records.reset();
    if (preview.complete && preview.rows.size() < previewRows && !m_files->isTogether())
        m_records = preview.rows.size();
    // Cells behind the beginning may tell day from month: the whole file is asked first where it is read.
    m_dates->ask(preview.complete || !m_reading.isAhead() ? preview.openDates : QStringList(), preview);
    const int column = qMax(0, m_pane->currentColumn());
    m_pane->setPreview(std::move(preview));
    showColumn(qMin(column, static_cast<int>(m_pane->preview().columns.size()) - 1));
    tellRows();
    m_readAhead.start();
}

void ImportDialog::tellRows()
{
    ShownRows rows;
    rows.shown = m_pane->rowCount();
    rows.areToLookAt = m_pane->showsProblems();
    rows.all = m_records;
    rows.bytes = m_pane->preview().bytes;
    rows.firstFile = m_files->isTogether() ? fileName() : QString();
    m_foot->setSentence(sentence(rows));
}

void ImportDialog::showProblems(const ProblemRows &problems, const ImportReport &report,
                                const FoundCells &found)
{
    m_files->setFit();
    m_foot->setReady(true);
    m_records = report.records;
    m_pane->setProblems(problems);
    const QString file = m_files->isTogether() ? QString() : fileName();
    m_foot->setIssues(report.issues, file, report.issueCount, found);
    tellRows();
    m_dates->ask(report.openDates, m_pane->preview());
}

void ImportDialog::showColumn(int column)
{
    const auto &columns = m_pane->preview().columns;
    const bool valid = column >= 0 && column < columns.size();
    m_side->showColumn(valid ? &columns[column] : nullptr);
    if (valid)
        m_pane->setCurrentColumn(column);
}

void ImportDialog::showMeaning(const QString &name, const QString &role, const QString &unit)
{
    const auto &columns = m_pane->preview().columns;
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].name != name)
            continue;
        m_pane->setColumn(i, role, unit);
        if (i == m_pane->currentColumn())
            m_side->showColumn(&columns[i]);
    }
    m_side->showRoles(columns);
    m_readAhead.start();
}

} // namespace sphygma
