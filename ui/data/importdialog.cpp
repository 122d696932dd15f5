// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importdialog.h"

#include "app/import/importmemory.h"
#include "ui/data/dateorderquestion.h"
#include "ui/data/importcolumnpanel.h"
#include "ui/data/importfoot.h"
#include "ui/data/importmeaning.h"
#include "ui/data/importside.h"
#include "ui/data/previewpane.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int previewRows = 200;

/// How long the choices rest before the file is read ahead with them.
static constexpr int restMs = 250;

ImportDialog::ImportDialog(Workspace &workspace, const QStringList &paths, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_paths(paths)
    , m_path(paths.value(0))
    , m_reading(paths, workspace.document.rules())
{
    setWindowTitle(title());
    m_readAhead.setSingleShot(true);
    m_readAhead.setInterval(restMs);
    build();
    connectChoices();
    connectReading();
    resize(1160, 760);
    listEntries();
}

QString ImportDialog::fileName() const
{
    return QFileInfo(m_path).fileName();
}

QString ImportDialog::title() const
{
    return m_paths.size() > 1 ? tr("Open %n file(s)", nullptr, static_cast<int>(m_paths.size()))
                              : tr("Open %1").arg(fileName());
}

QString ImportDialog::setting() const
{
    return m_side->setting();
}

// ---- the window

void ImportDialog::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(12);
    const QString note = m_paths.size() > 1
        ? tr("This is the first. The rows of all are put together, and a column says which file each came "
             "from.")
        : tr("Check how the file is read. The file itself is never changed.");
    rows->addWidget(new PageHeader(title(), note, this));
    buildNotices(*rows);
    rows->addWidget(buildEntries());
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    m_pane = new PreviewPane(m_workspace, this);
    body->addWidget(m_pane, 1);
    m_side = new ImportSide(m_workspace, this);
    body->addWidget(m_side);
    rows->addLayout(body, 1);
    m_foot = new ImportFoot(m_workspace, this);
    rows->addWidget(m_foot);
}

void ImportDialog::buildNotices(QVBoxLayout &rows)
{
    m_message = new MessageBar(m_workspace.theme.icon(u"close"_s), this);
    rows.addWidget(m_message);
    m_recalled = new MessageBar(m_workspace.theme.icon(u"close"_s), this);
    rows.addWidget(m_recalled);
    connect(m_recalled, &MessageBar::actionPressed, this, &ImportDialog::forget);
    m_shapes = new MessageBar(m_workspace.theme.icon(u"close"_s), this);
    rows.addWidget(m_shapes);
    connect(m_shapes, &MessageBar::actionPressed, this, &ImportDialog::separate);
    m_dates = new DateOrderQuestion(m_workspace.words.language(), this);
    rows.addWidget(m_dates);
    connect(m_message, &MessageBar::actionPressed, this, [this] {
        m_allowLarge = true;
        m_message->dismiss();
        listEntries();
    });
}

QWidget *ImportDialog::buildEntries()
{
    m_entryRow = new QWidget(this);
    auto *line = new QHBoxLayout(m_entryRow);
    line->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Table in this file"), m_entryRow);
    m_entry = new QComboBox(m_entryRow);
    label->setBuddy(m_entry);
    line->addWidget(label);
    line->addWidget(m_entry);
    line->addStretch();
    m_entryRow->hide();
    connect(m_entry, &QComboBox::currentIndexChanged, this, [this] {
        m_shape.clear(); // another table has choices of its own
        m_side->setChoices({});
        m_pane->setSkipped({});
        refreshPreview();
    });
    return m_entryRow;
}

void ImportDialog::connectChoices()
{
    connect(m_pane, &PreviewPane::columnChosen, this, &ImportDialog::showColumn);
    connect(m_dates, &DateOrderQuestion::answered, m_side, &ImportSide::chooseDateOrder);
    connect(m_side, &ImportSide::readingChosen, this, &ImportDialog::refreshPreview);
    connect(m_side, &ImportSide::meaningChosen, this, &ImportDialog::showMeaning);
    connect(m_side, &ImportSide::skippedChanged, this, [this] {
        m_pane->setSkipped(m_side->column().skipped());
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
    connect(&m_reading, &ImportReading::lookFailed, this, [this](const Error &error) {
        if (isOfShapes(error))
            offerSeparate(error);
    });
    connect(&m_reading, &ImportReading::failed, this, [this](const Error &error) {
        setReading(false);
        isOfShapes(error) ? offerSeparate(error) : showFailure(error);
    });
}

/// The files cannot be put together, but each can be read.
bool ImportDialog::isOfShapes(const Error &error) const
{
    return error.kind == Error::Kind::DoesNotFit && m_paths.size() > 1 && !m_reading.isSeparate();
}

/// Whatever is chosen of its cells.
ImportOptions ImportDialog::withFile(ImportOptions options) const
{
    options.table = m_entry->currentData().toString();
    options.allowLarge = m_allowLarge;
    return options;
}

// ---- looking at the file

void ImportDialog::listEntries()
{
    m_foot->setSentence(tr("Looking at the file…"));
    m_entries.start<QList<TableEntry>>(
        [path = m_path, options = withFile(m_side->previewOptions())](Progress &) {
            return listTables(path, options);
        },
        [this](const Result<QList<TableEntry>> &entries) {
            if (!entries)
                return showFailure(entries.error());
            const QSignalBlocker blocker(m_entry);
            m_entry->clear();
            for (const TableEntry &entry : *entries)
                m_entry->addItem(entry.name.isEmpty() ? fileName() : entry.name, entry.name);
            m_entryRow->setVisible(m_entry->count() > 1);
            refreshPreview();
        });
}

void ImportDialog::refreshPreview()
{
    m_preview.start<ImportPreview>(
        [path = m_path, options = withFile(m_side->previewOptions()), rules = m_workspace.document.rules()](
            Progress &) { return previewFile(path, options, rules, previewRows); },
        [this](const Result<ImportPreview> &preview) {
            if (preview)
                showPreview(*preview);
            else
                showFailure(preview.error());
        });
}

/// Takes over what was chosen for the last file of this shape. True when the file must be looked at again.
bool ImportDialog::recall(const ImportPreview &preview)
{
    const bool first = m_shape.isEmpty();
    if (!first && !m_recalling)
        return false;
    QStringList names;
    for (const PreviewColumn &column : preview.columns)
        names.append(column.name);
    if (first)
        m_shape = shapeKey(m_path, names);
    const auto kept = rememberedChoices(m_workspace.settings, m_shape, names);
    m_recalling = first && kept;
    if (!kept)
        return false;
    // Another header line or delimiter brings other names: the choices of columns are looked up again.
    const ImportOptions before = m_side->readOptions();
    m_side->setChoices(*kept);
    m_pane->setSkipped(m_side->column().skipped());
    const bool same = !first && before == m_side->readOptions();
    if (!m_recalling)
        m_recalled->showMessage(Tone::Neutral,
                                tr("Same shape as a file you opened before: your choices were taken over."),
                                tr("Forget them"));
    return !same;
}

void ImportDialog::forget()
{
    remember(m_workspace.settings, m_shape, {});
    m_recalled->dismiss();
    m_side->setChoices({});
    m_pane->setSkipped({});
    refreshPreview();
}

void ImportDialog::readAhead()
{
    if (m_foot->isReady() && !m_preview.isRunning())
        m_reading.prepare(withFile(m_side->readOptions()));
}

void ImportDialog::showFailure(const Error &error)
{
    m_foot->setReady(false);
    m_foot->setSentence({});
    if (error.kind == Error::Kind::Conflict && !m_allowLarge)
        m_message->showMessage(Tone::Warn, error.message, tr("Unpack it anyway"));
    else
        m_message->showError(error);
}

/// Among the rows of the preview; the whole file is counted later.
static qint64 misfitsOf(const ImportPreview &preview)
{
    qint64 cells = 0;
    for (const QList<PreviewCell> &row : preview.rows)
        cells += std::count_if(row.begin(), row.end(), [](const PreviewCell &cell) { return !cell.fits; });
    return cells;
}

void ImportDialog::showPreview(const ImportPreview &found)
{
    if (recall(found))
        return refreshPreview();
    m_message->dismiss();
    m_foot->setReady(true);
    ImportPreview preview = found;
    applyMeanings(preview.columns, m_side->column());
    m_side->showPreview(preview);
    m_foot->setIssues(preview.issues, fileName(), preview.issues.size(), misfitsOf(preview));
    const int shown = static_cast<int>(preview.rows.size());
    const bool all = preview.complete && shown < previewRows;
    m_foot->setSentence(all ? tr("All %n row(s) are shown.", nullptr, shown)
                            : tr("The first %n row(s) of %1 are shown.", nullptr, shown)
                                  .arg(QLocale().formattedDataSize(preview.bytes)));
    // Cells behind the beginning may tell day from month: the whole file is asked first where it is read.
    m_dates->ask(preview.complete || !m_reading.isAhead() ? preview.openDates : QStringList(), preview);
    const int column = qMax(0, m_pane->currentColumn());
    m_pane->setPreview(std::move(preview));
    showColumn(qMin(column, static_cast<int>(m_pane->preview().columns.size()) - 1));
    m_readAhead.start();
}

void ImportDialog::showProblems(const ProblemRows &problems, const ImportReport &report)
{
    m_pane->setProblems(problems);
    m_foot->setIssues(report.issues, fileName(), report.issueCount, problems.cells);
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
    m_entry->setEnabled(!reading);
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

void ImportDialog::offerSeparate(const Error &error)
{
    m_shapes->showMessage(Tone::Warn,
                          tr("%1 They can be tables of one project, each by itself.").arg(error.message),
                          tr("Keep them apart"));
}

/// Each file is a table of its own; the one looked at is what the project is about.
void ImportDialog::separate()
{
    m_shapes->showMessage(Tone::Neutral,
                          tr("%1 is the table to work on; the others lie beside it, and a step "
                             "can join them.")
                              .arg(fileName()));
    m_reading.setSeparate(true);
    m_readAhead.start();
}

void ImportDialog::finishReading(const Imported &imported, const QList<NamedTable> &others)
{
    m_result = withMeanings(imported, m_side->column());
    m_others = others;
    remember(m_workspace.settings, m_shape, m_side->choices());
    QDialog::accept();
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
