// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importdialog.h"

#include "ui/data/dateorderquestion.h"
#include "ui/data/importcolumnpanel.h"
#include "ui/data/importfiles.h"
#include "ui/data/importfoot.h"
#include "ui/data/importmeaning.h"
#include "ui/data/importside.h"
#include "ui/data/previewpane.h"
#include "ui/data/recalledchoices.h"
#include "ui/data/sheetchoice.h"
#include "ui/data/shownrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/screenfit.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int previewRows = 200;

/// How long the choices rest before the file is read ahead with them.
static constexpr int restMs = 250;

ImportDialog::ImportDialog(Workspace &workspace, const QStringList &paths, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_path(paths.value(0))
    , m_reading(paths, workspace.document.rules())
{
    m_readAhead.setSingleShot(true);
    m_readAhead.setInterval(restMs);
    build(paths);
    showTitle();
    connectChoices();
    connectReading();
    resizeWithinScreen(*this, {1160, 760});
    lookAtFile();
}

QString ImportDialog::fileName() const
{
    return QFileInfo(m_path).fileName();
}

const QStringList &ImportDialog::paths() const
{
    return m_files->paths();
}

void ImportDialog::setPasted()
{
    m_files->setPasted();
    showTitle();
}

void ImportDialog::showTitle()
{
    setWindowTitle(m_files->title());
    m_header->setTitle(m_files->title());
    m_header->setSentence(m_files->note());
}

QString ImportDialog::setting() const
{
    return m_side->setting();
}

// ---- the window

void ImportDialog::build(const QStringList &paths)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(12);
    m_header = new PageHeader({}, {}, this);
    rows->addWidget(m_header);
    m_files = new ImportFiles(m_workspace, paths, this);
    rows->addWidget(m_files);
    buildNotices(*rows);
    const int place = rows->count();
    m_sheets = new SheetChoice(m_workspace.document.rules(), this);
    rows->addWidget(m_sheets);
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    m_pane = new PreviewPane(m_workspace, this);
    body->addWidget(m_pane, 1);
    m_side = new ImportSide(m_workspace, this);
    body->addWidget(m_side);
    rows->addLayout(body, 1);
    m_recalled = new RecalledChoices(m_workspace, *m_side, this);
    rows->insertWidget(place, m_recalled);
    m_foot = new ImportFoot(m_workspace, this);
    rows->addWidget(m_foot);
}

void ImportDialog::buildNotices(QVBoxLayout &rows)
{
    m_message = new MessageBar(m_workspace.theme.icon(u"close"_s), this);
    rows.addWidget(m_message);
    m_dates = new DateOrderQuestion(m_workspace.words.language(), this);
    rows.addWidget(m_dates);
    connect(m_message, &MessageBar::actionPressed, this, [this] {
        m_allowLarge = true;
        m_message->dismiss();
        lookAtFile();
    });
}

/// Another table has choices of its own.
void ImportDialog::startAnew()
{
    m_recalled->startAnew();
    m_looked = false;
    m_side->setChoices({});
    m_pane->setSkipped({});
}

void ImportDialog::connectChoices()
{
    connect(m_files, &ImportFiles::changed, this, &ImportDialog::takeFiles);
    connect(m_sheets, &SheetChoice::listed, this, &ImportDialog::refreshPreview);
    connect(m_sheets, &SheetChoice::failed, this, [this](const Error &error) { showFailure(error, m_path); });
    connect(m_sheets, &SheetChoice::chosen, this, [this] {
        startAnew();
        refreshPreview();
    });
    const auto showSkipped = [this] { m_pane->setSkipped(m_side->column().skipped()); };
    connect(m_recalled, &RecalledChoices::recalled, this, showSkipped);
    connect(m_recalled, &RecalledChoices::forgotten, this, [this, showSkipped] {
        showSkipped();
        refreshPreview();
    });
    connect(m_pane, &PreviewPane::rowsChanged, this, &ImportDialog::tellRows);
    connect(m_pane, &PreviewPane::columnChosen, this, &ImportDialog::showColumn);
    connect(m_dates, &DateOrderQuestion::answered, m_side, &ImportSide::chooseDateOrder);
    connect(m_side, &ImportSide::readingChosen, this, &ImportDialog::refreshPreview);
    connect(m_side, &ImportSide::meaningChosen, this, &ImportDialog::showMeaning);
    connect(m_side, &ImportSide::skippedChanged, this, [this, showSkipped] {
        showSkipped();
        m_readAhead.start();
    });
    const auto open = [this](bool beside) {
        m_beside = beside;
        accept();
    };
    connect(m_foot, &ImportFoot::openPressed, this, [open] { open(false); });
    connect(m_foot, &ImportFoot::addPressed, this, [open] { open(true); });
    connect(m_foot, &ImportFoot::cancelPressed, this, &ImportDialog::reject);
}

void ImportDialog::connectReading()
{
    connect(&m_readAhead, &QTimer::timeout, this, &ImportDialog::readAhead);
    connect(&m_reading, &ImportReading::progressChanged, m_foot, &ImportFoot::setProgress);
    connect(&m_reading, &ImportReading::looked, this, &ImportDialog::showProblems);
    connect(&m_reading, &ImportReading::done, this, &ImportDialog::finishReading);
    connect(&m_reading, &ImportReading::lookFailed, this, &ImportDialog::offerWayOn);
    connect(&m_reading, &ImportReading::failed, this, [this](const Error &error, const QString &path) {
        setReading(false);
        showFailure(error, path);
    });
}

/// Whatever is chosen of its cells.
ImportOptions ImportDialog::withFile(ImportOptions options) const
{
    options.table = m_sheets->current();
    options.allowLarge = m_allowLarge;
    return options;
}

// ---- looking at the file

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

// ---- reading it

void ImportDialog::setReading(bool reading)
{
    m_foot->setReading(reading);
    m_pane->setEnabled(!reading);
    m_side->setEnabled(!reading);
    m_dates->setEnabled(!reading);
    m_sheets->setEnabled(!reading);
    m_files->setEnabled(!reading);
    m_recalled->setEnabled(!reading);
}

void ImportDialog::accept()
{
    if (m_reading.isWanted() || !m_foot->isReady())
        return;
    m_message->dismiss();
    setReading(true);
    m_foot->setSentence(tr("Reading %1…").arg(fileName()));
    m_reading.want(withFile(m_side->readOptions()));
}

/// Other files than before, or each by itself.
void ImportDialog::takeFiles()
{
    showTitle();
    m_foot->setReady(m_looked);
    m_reading.setFiles(m_files->paths(), m_files->isApart());
    if (m_path == m_files->paths().constFirst())
        return m_readAhead.start();
    m_path = m_files->paths().constFirst();
    startAnew();
    lookAtFile();
}

void ImportDialog::finishReading(const Imported &imported, const QList<NamedTable> &others)
{
    m_result = withMeanings(imported, m_side->column());
    m_others = others;
    m_recalled->keep();
    QDialog::accept();
}

/// In a field it takes what was typed over, no more.
void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget *field = focusWidget();
    if (enter && (qobject_cast<const QAbstractSpinBox *>(field) || qobject_cast<const QComboBox *>(field)))
        return event->accept();
    QDialog::keyPressEvent(event);
}

void ImportDialog::reject()
{
    if (m_reading.isWanted()) {
        m_reading.stop();
        setReading(false);
        return;
    }
    QDialog::reject();
}

} // namespace sphygma
