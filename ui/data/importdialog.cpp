// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importdialog.h"

#include "ui/data/dateorderquestion.h"
#include "ui/data/dialectpanel.h"
#include "ui/data/importcolumnpanel.h"
#include "ui/data/importmeaning.h"
#include "ui/data/issueview.h"
#include "ui/data/pressurequestions.h"
#include "ui/data/previewpane.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

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
    return m_questions->setting();
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
    body->addWidget(buildSide());
    rows->addLayout(body, 1);
    rows->addWidget(buildFoot());
}

void ImportDialog::buildNotices(QVBoxLayout &rows)
{
    m_message = new MessageBar(m_workspace.theme.icon(u"close"_s), this);
    rows.addWidget(m_message);
    m_recalled = new MessageBar(m_workspace.theme.icon(u"close"_s), this);
    rows.addWidget(m_recalled);
    connect(m_recalled, &MessageBar::actionPressed, this, &ImportDialog::forget);
    m_dates = new DateOrderQuestion(this);
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
        takeChoices({});
        refreshPreview();
    });
    return m_entryRow;
}

QWidget *ImportDialog::buildSide()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(312);
    m_side = new QWidget(scroll);
    auto *rows = new QVBoxLayout(m_side);
    rows->setContentsMargins(4, 0, 12, 4);
    rows->setSpacing(8);
    m_questions = new PressureQuestions(m_workspace, m_side);
    rows->addWidget(m_questions);
    rows->addWidget(new SectionLabel(tr("This column"), m_side));
    m_column = new ImportColumnPanel(m_workspace, m_side);
    rows->addWidget(m_column);
    rows->addSpacing(8);
    rows->addWidget(new SectionLabel(tr("The whole file"), m_side));
    m_dialect = new DialectPanel(m_side);
    rows->addWidget(m_dialect);
    rows->addStretch();
    scroll->setWidget(m_side);
    return scroll;
}

QWidget *ImportDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *rows = new QVBoxLayout(foot);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_sentence = new TextLabel(TextKind::Note, {}, foot);
    m_sentence->setTextFormat(Qt::PlainText);
    m_issues = new IssueView(m_workspace.theme, m_workspace.words, foot);
    m_issues->setMaximumHeight(92);
    rows->addWidget(m_issues);
    auto *line = new QHBoxLayout;
    line->addWidget(m_sentence, 1);
    m_progress = new QProgressBar(foot);
    m_progress->setFixedWidth(220);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading"));
    m_progress->hide();
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_open = new QPushButton(tr("Open"), foot);
    m_open->setProperty("primary", true);
    m_open->setDefault(true);
    m_open->setEnabled(false);
    line->addWidget(m_progress);
    line->addSpacing(8);
    line->addWidget(m_cancel);
    line->addWidget(m_open);
    rows->addLayout(line);
    connect(m_open, &QPushButton::clicked, this, &ImportDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    return foot;
}

void ImportDialog::connectChoices()
{
    connect(m_pane, &PreviewPane::columnChosen, this, &ImportDialog::showColumn);
    connect(m_dates, &DateOrderQuestion::answered, m_dialect, &DialectPanel::chooseDateOrder);
    connect(m_dialect, &DialectPanel::chosen, this, &ImportDialog::refreshPreview);
    connect(m_column, &ImportColumnPanel::typeChosen, this, &ImportDialog::refreshPreview);
    connect(m_column, &ImportColumnPanel::localeChosen, this, &ImportDialog::refreshPreview);
    connect(m_column, &ImportColumnPanel::skippedChanged, this, [this] {
        m_pane->setSkipped(m_column->skipped());
        m_readAhead.start();
    });
    connect(m_column, &ImportColumnPanel::meaningChosen, this, &ImportDialog::showMeaning);
    connect(m_questions, &PressureQuestions::roleChosen, this,
            [this](const QString &column, const QString &role) {
                for (const PreviewColumn &shown : QList<PreviewColumn>(m_pane->preview().columns)) {
                    if (shown.name == column)
                        m_column->setRole(shown, role);
                }
            });
}

void ImportDialog::connectReading()
{
    connect(&m_readAhead, &QTimer::timeout, this, &ImportDialog::readAhead);
    connect(&m_reading, &ImportReading::progressChanged, m_progress, &QProgressBar::setValue);
    connect(&m_reading, &ImportReading::looked, this, &ImportDialog::showProblems);
    connect(&m_reading, &ImportReading::done, this, &ImportDialog::finishReading);
    connect(&m_reading, &ImportReading::failed, this, [this](const Error &error) {
        setReading(false);
        showFailure(error);
    });
}

// ---- what the user chose

/// As the file is looked at: with every column.
ImportOptions ImportDialog::previewOptions() const
{
    ImportOptions options = m_dialect->choices();
    options.table = m_entry->currentData().toString();
    options.allowLarge = m_allowLarge;
    options.columnTypes = m_column->types();
    options.columnDecimals = m_column->decimals();
    options.columnDateOrders = m_column->dateOrders();
    options.units = m_column->units();
    options.skippedColumns.clear();
    options.roles.clear();
    const auto &roles = m_column->roles();
    for (auto it = roles.begin(); it != roles.end(); ++it) {
        if (!it.value().isEmpty())
            options.roles.insert(it.value(), it.key());
    }
    return options;
}

ImportOptions ImportDialog::readOptions() const
{
    ImportOptions options = previewOptions();
    options.skippedColumns = m_column->skipped().values();
    options.skippedColumns.sort();
    return options;
}

// ---- looking at the file

void ImportDialog::listEntries()
{
    m_sentence->setText(tr("Looking at the file…"));
    m_entries.start<QList<TableEntry>>(
        [path = m_path, options = previewOptions()](Progress &) { return listTables(path, options); },
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
        [path = m_path, options = previewOptions(), rules = m_workspace.document.rules()](Progress &) {
            return previewFile(path, options, rules, previewRows);
        },
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
    const bool same = !first && m_column->types() == kept->options.columnTypes
        && m_column->decimals() == kept->options.columnDecimals
        && m_column->dateOrders() == kept->options.columnDateOrders;
    takeChoices(*kept);
    if (!m_recalling)
        m_recalled->showMessage(Tone::Neutral,
                                tr("Same shape as a file you opened before: your choices were taken over."),
                                tr("Forget them"));
    return !same;
}

void ImportDialog::takeChoices(const ImportChoices &choices)
{
    m_dialect->setChoices(choices.options);
    m_column->setChoices(choices);
    m_questions->setSetting(choices.answers.value(u"setting"_s));
    m_pane->setSkipped(m_column->skipped());
}

void ImportDialog::forget()
{
    remember(m_workspace.settings, m_shape, {});
    m_recalled->dismiss();
    takeChoices({});
    refreshPreview();
}

ImportChoices ImportDialog::choices() const
{
    ImportChoices choices{readOptions(), m_column->roles(), {}};
    if (!setting().isEmpty())
        choices.answers.insert(u"setting"_s, setting());
    return choices;
}

void ImportDialog::readAhead()
{
    if (m_open->isEnabled() && !m_preview.isRunning())
        m_reading.prepare(readOptions());
}

void ImportDialog::showFailure(const Error &error)
{
    m_open->setEnabled(false);
    m_sentence->clear();
    if (error.kind == Error::Kind::Conflict && !m_allowLarge)
        m_message->showMessage(Tone::Warn, error.message, tr("Unpack it anyway"));
    else
        m_message->showError(error);
}

void ImportDialog::showPreview(const ImportPreview &found)
{
    if (recall(found))
        return refreshPreview();
    m_message->dismiss();
    m_open->setEnabled(true);
    ImportPreview preview = found;
    applyMeanings(preview.columns, *m_column);
    m_dialect->setDialect(preview.dialect);
    m_column->setLocaleShown(!preview.dialect.decimalSign.value.isNull());
    m_issues->setIssues(preview.issues, fileName(), preview.issues.size());
    const int shown = static_cast<int>(preview.rows.size());
    const bool all = preview.complete && shown < previewRows;
    m_sentence->setText(all ? tr("All %n row(s) are shown.", nullptr, shown)
                            : tr("The first %n row(s) of %1 are shown.", nullptr, shown)
                                  .arg(QLocale().formattedDataSize(preview.bytes)));
    // Cells behind the beginning may tell day from month: the whole file is asked first where it is read.
    m_dates->ask(preview.complete || !m_reading.isAhead() ? preview.openDates : QStringList(), preview);
    m_questions->setColumns(preview.columns);
    const int column = qMax(0, m_pane->currentColumn());
    m_pane->setPreview(std::move(preview));
    showColumn(qMin(column, static_cast<int>(m_pane->preview().columns.size()) - 1));
    m_readAhead.start();
}

void ImportDialog::showProblems(const ProblemRows &problems, const ImportReport &report)
{
    m_pane->setProblems(problems);
    m_issues->setIssues(report.issues, fileName(), report.issueCount);
    m_dates->ask(report.openDates, m_pane->preview());
}

void ImportDialog::showColumn(int column)
{
    if (column < 0 || column >= m_pane->preview().columns.size())
        return m_column->setNothing();
    m_column->setColumn(m_pane->preview().columns[column]);
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
            m_column->setColumn(columns[i]);
    }
    m_questions->setColumns(m_pane->preview().columns);
    m_readAhead.start();
}

// ---- reading it

void ImportDialog::setReading(bool reading)
{
    m_progress->setVisible(reading);
    m_open->setEnabled(!reading);
    m_pane->setEnabled(!reading);
    m_side->setEnabled(!reading);
    m_dates->setEnabled(!reading);
    m_entry->setEnabled(!reading);
    m_cancel->setText(reading ? tr("Stop") : tr("Cancel"));
    if (!reading)
        m_sentence->clear();
}

void ImportDialog::accept()
{
    if (m_reading.isWanted() || !m_open->isEnabled())
        return;
    m_message->dismiss();
    setReading(true);
    m_sentence->setText(tr("Reading %1…").arg(fileName()));
    m_reading.want(readOptions());
}

void ImportDialog::finishReading(const Imported &imported)
{
    m_result = withMeanings(imported, *m_column);
    remember(m_workspace.settings, m_shape, choices());
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
