// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importdialog.h"

#include "app/base/numbertext.h"
#include "app/import/importseveral.h"
#include "ui/data/columnheader.h"
#include "ui/data/dialectpanel.h"
#include "ui/data/importcolumnpanel.h"
#include "ui/data/issueview.h"
#include "ui/data/previewtable.h"
#include "ui/widgets/card.h"
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
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int previewRows = 200;

/// Columns whose width is measured; wider files keep the default for the rest.
static constexpr int measuredColumns = 100;

ImportDialog::ImportDialog(Workspace &workspace, const QStringList &paths, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_paths(paths), m_path(paths.value(0))
{
    setWindowTitle(title());
    build();
    resize(1120, 720);
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

/// One file, or several of the same shape one below the other.
static Result<Imported> readPaths(const QStringList &paths, const ImportOptions &options,
                                  const ClinicalRulesPtr &rules, Progress &progress)
{
    if (paths.size() == 1)
        return importFile(paths.first(), options, rules, progress);
    Result<ImportedSeveral> several = importFiles(paths, options, rules, progress);
    if (!several)
        return several.error();
    return std::move(several).value().imported;
}

void ImportDialog::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(12);
    const QString note = m_paths.size() > 1
        ? tr("This is the first. The rows of all are put together, and a column says which file each came "
             "from.")
        : tr("Check how the file is read. The file itself is never changed.");
    auto *head = new PageHeader(title(), note, this);
    rows->addWidget(head);
    m_message = new MessageBar(m_workspace.theme.icon(u"close"_s), this);
    rows->addWidget(m_message);
    connect(m_message, &MessageBar::actionPressed, this, [this] {
        m_allowLarge = true;
        m_message->dismiss();
        listEntries();
    });

    m_entryRow = new QWidget(this);
    auto *entries = new QHBoxLayout(m_entryRow);
    entries->setContentsMargins(0, 0, 0, 0);
    auto *entryLabel = new QLabel(tr("&Table in this file"), m_entryRow);
    m_entry = new QComboBox(m_entryRow);
    entryLabel->setBuddy(m_entry);
    entries->addWidget(entryLabel);
    entries->addWidget(m_entry);
    entries->addStretch();
    m_entryRow->hide();
    rows->addWidget(m_entryRow);
    connect(m_entry, &QComboBox::currentIndexChanged, this, &ImportDialog::refreshPreview);

    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    auto *left = new Card(this);
    auto *leftRows = new QVBoxLayout(left);
    leftRows->setContentsMargins(1, 1, 1, 1);
    leftRows->setSpacing(0);
    m_view = new QTableView(left);
    m_model = new PreviewModel(m_workspace.words, this);
    m_view->setHorizontalHeader(new ColumnHeader(m_view));
    m_view->setItemDelegate(new PreviewDelegate(m_view));
    m_view->verticalHeader()->setDefaultSectionSize(42);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Preview"));
    m_view->setModel(m_model);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            [this](const QModelIndex &index) { showColumn(index.column()); });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, &ImportDialog::showColumn);
    leftRows->addWidget(m_view, 1);
    body->addWidget(left, 1);
    body->addWidget(buildSide());
    rows->addLayout(body, 1);
    rows->addWidget(buildFoot());
}

QWidget *ImportDialog::buildSide()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(300);
    auto *side = new QWidget(scroll);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(4, 0, 12, 4);
    rows->setSpacing(8);
    rows->addWidget(new SectionLabel(tr("This column"), side));
    m_column = new ImportColumnPanel(m_workspace, side);
    rows->addWidget(m_column);
    rows->addSpacing(8);
    rows->addWidget(new SectionLabel(tr("The whole file"), side));
    m_dialect = new DialectPanel(side);
    rows->addWidget(m_dialect);
    rows->addStretch();
    scroll->setWidget(side);
    connect(m_dialect, &DialectPanel::chosen, this, &ImportDialog::refreshPreview);
    connect(m_column, &ImportColumnPanel::typeChosen, this, &ImportDialog::refreshPreview);
    connect(m_column, &ImportColumnPanel::skippedChanged, this,
            [this] { m_model->setSkipped(m_column->skipped()); });
    connect(m_column, &ImportColumnPanel::meaningChosen, this,
            [this](const QString &name, const QString &role, const QString &unit) {
                const auto &columns = m_model->preview().columns;
                for (int i = 0; i < columns.size(); ++i) {
                    if (columns[i].name == name)
                        m_model->setColumn(i, role, unit);
                }
            });
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
    connect(&m_import, &JobSlot::progressChanged, m_progress, &QProgressBar::setValue);
    connect(&m_import, &JobSlot::finished, this, [this](JobSlot::Outcome outcome) {
        if (outcome != JobSlot::Outcome::Done)
            setReading(false);
    });
    return foot;
}

ImportOptions ImportDialog::options() const
{
    ImportOptions options = m_dialect->choices();
    options.table = m_entry->currentData().toString();
    options.allowLarge = m_allowLarge;
    options.columnTypes = m_column->types();
    const auto &roles = m_column->roles();
    for (auto it = roles.begin(); it != roles.end(); ++it) {
        if (!it.value().isEmpty())
            options.roles.insert(it.value(), it.key());
    }
    return options;
}

void ImportDialog::listEntries()
{
    m_sentence->setText(tr("Looking at the file…"));
    m_entries.start<QList<TableEntry>>(
        [path = m_path, options = options()](Progress &) { return listTables(path, options); },
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
    m_preview.start<ImportPreview>([path = m_path, options = options(), rules = m_workspace.document.rules()](
                                       Progress &) { return previewFile(path, options, rules, previewRows); },
                                   [this](const Result<ImportPreview> &preview) {
                                       if (preview)
                                           showPreview(*preview);
                                       else
                                           showFailure(preview.error());
                                   });
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

/// A role and a unit the user chose stand above what is found in the file.
static void applyMeanings(QList<PreviewColumn> &columns, const ImportColumnPanel &chosen)
{
    for (PreviewColumn &column : columns) {
        if (const auto role = chosen.roles().find(column.name); role != chosen.roles().end())
            column.role.role = *role;
        if (const auto unit = chosen.units().find(column.name); unit != chosen.units().end())
            column.unit = *unit;
    }
}

void ImportDialog::showPreview(const ImportPreview &found)
{
    m_message->dismiss();
    m_open->setEnabled(true);
    ImportPreview preview = found;
    applyMeanings(preview.columns, *m_column);
    m_dialect->setDialect(preview.dialect);
    m_issues->setIssues(preview.issues, fileName(), preview.issues.size());
    const int shown = static_cast<int>(preview.rows.size());
    const bool all = preview.complete && shown < previewRows;
    m_sentence->setText(all ? tr("All %n row(s) are shown.", nullptr, shown)
                            : tr("The first %n row(s) of %1 are shown.", nullptr, shown)
                                  .arg(QLocale().formattedDataSize(preview.bytes)));
    const int column = qMax(0, m_view->currentIndex().column());
    const bool firstTime = m_model->columnCount() == 0;
    m_model->setPreview(std::move(preview));
    if (firstTime) {
        for (int i = 0; i < qMin(m_model->columnCount(), measuredColumns); ++i)
            m_view->resizeColumnToContents(i);
    }
    showColumn(qMin(column, m_model->columnCount() - 1));
}

void ImportDialog::showColumn(int column)
{
    if (column < 0 || column >= m_model->columnCount())
        return m_column->setNothing();
    m_column->setColumn(m_model->preview().columns[column]);
    if (m_view->currentIndex().column() != column && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(qMax(0, m_view->currentIndex().row()), column));
}

void ImportDialog::setReading(bool reading)
{
    m_progress->setValue(0);
    m_progress->setVisible(reading);
    m_open->setEnabled(!reading);
    m_view->setEnabled(!reading);
    m_dialect->setEnabled(!reading);
    m_column->setEnabled(!reading);
    m_entry->setEnabled(!reading);
    m_cancel->setText(reading ? tr("Stop") : tr("Cancel"));
    if (!reading)
        m_sentence->clear();
}

void ImportDialog::accept()
{
    if (m_import.isRunning() || !m_open->isEnabled())
        return;
    m_message->dismiss();
    setReading(true);
    m_sentence->setText(tr("Reading %1…").arg(fileName()));
    ImportOptions wanted = options();
    wanted.skippedColumns = m_column->skipped().values();
    m_import.start<Imported>([paths = m_paths, wanted, rules = m_workspace.document.rules()](
                                 Progress &progress) { return readPaths(paths, wanted, rules, progress); },
                             [this](const Result<Imported> &imported) {
                                 if (imported)
                                     finishReading(*imported);
                                 else
                                     showFailure(imported.error());
                             });
}

/// What the user said a column means is neither a guess nor an assumption any more.
static void takeMeaning(const QString &column, const QString &role, qsizetype index, ImportReport &report)
{
    if (index < report.roles.size()) {
        RoleGuess chosen;
        chosen.role = role;
        chosen.score = 1;
        chosen.certain = true;
        chosen.evidence = ImportDialog::tr("chosen by you");
        report.roles[index] = chosen;
    }
    report.assumptions.removeIf([&](const Phrase &assumption) {
        const auto *name =
            assumption.values.isEmpty() ? nullptr : std::get_if<QString>(&assumption.values[0]);
        return name && *name == column;
    });
}

void ImportDialog::finishReading(const Imported &imported)
{
    Schema schema = imported.table.schema();
    ImportReport report = imported.report;
    for (qsizetype i = 0; i < schema.size(); ++i) {
        const QString name = schema[i].name;
        if (m_column->roles().contains(name)) {
            schema[i].role = m_column->roles()[name];
            takeMeaning(name, schema[i].role, i, report);
        }
        if (m_column->units().contains(name))
            schema[i].unit = m_column->units()[name];
    }
    m_result = std::make_shared<const RawData>(RawData{imported.table.withSchema(schema), report});
    QDialog::accept();
}

void ImportDialog::reject()
{
    if (m_import.isRunning())
        m_import.cancel();
    else
        QDialog::reject();
}

} // namespace sphygma
