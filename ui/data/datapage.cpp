// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/datapage.h"

#include "app/base/numbertext.h"
#include "app/recipe/steps/steps.h"
#include "app/table/csvwriter.h"
#include "app/table/showntext.h"
#include "ui/data/celldialog.h"
#include "ui/data/columnheader.h"
#include "ui/data/columninspector.h"
#include "ui/data/importreportdialog.h"
#include "ui/data/misfits.h"
#include "ui/data/othertable.h"
#include "ui/data/sourcename.h"
#include "ui/data/sourcerefresher.h"
#include "ui/data/tablechoice.h"
#include "ui/data/tablegrid.h"
#include "ui/data/tablesearch.h"
#include "ui/models/completeness.h"
#include "ui/models/filterbar.h"
#include "ui/models/filterchips.h"
#include "ui/models/narrowedrows.h"
#include "ui/models/recipeedits.h"
#include "ui/models/tablemodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sphygma {

DataPage::DataPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_refresher(new SourceRefresher(workspace, this))
    , m_model(new TableModel(workspace.words, this))
    , m_narrowed(new NarrowedRows(this))
{
    build();
    connect(m_narrowed, &NarrowedRows::found, this, [this] {
        refresh();
        showSelected();
    });
    connect(m_refresher, &SourceRefresher::notice, this,
            [this](const QString &sentence) { m_message->showMessage(Tone::Neutral, sentence); });
    connect(m_refresher, &SourceRefresher::failed, m_message, &MessageBar::showError);
    connect(&workspace.document, &ProjectDocument::resultChanged, this, &DataPage::refresh);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, [this] {
        const ProjectState &state = m_workspace.document.state();
        if (state.raw != m_raw || !m_tables->lists(state)
            || state.chart->sharedFilters() != m_narrowed->wish().filters)
            refresh();
        else
            describe();
    });
}

void DataPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        refresh();
    showSelected();
}

/// Another page may have selected rows that lie far down.
void DataPage::showSelected()
{
    const auto &rows = m_workspace.selection.rows();
    const Table &table = m_model->table();
    if (!rows || table.columnCount() == 0 || rows->size() != table.rowCount())
        return;
    const int row = m_model->viewRow(rows->rowAt(0));
    const int column = static_cast<int>(std::max<qsizetype>(0, table.indexOfRole(u"sbp"_s)));
    const QModelIndex index = m_model->index(row, column);
    if (!index.isValid())
        return;
    m_grid->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_grid->scrollTo(index);
}

void DataPage::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(12);
    rows->addWidget(buildTools());
    m_tables = new TableChoice(this);
    connect(m_tables, &TableChoice::changed, this, &DataPage::chooseTable);
    rows->addWidget(m_tables);
    m_message = new MessageBar(m_workspace.theme.icon(u"close"_s), this);
    rows->addWidget(m_message);
    connect(m_message, &MessageBar::actionPressed, this, [this] {
        const auto then = std::exchange(m_offered, {});
        m_message->dismiss();
        if (then)
            then();
    });
    rows->addWidget(new FilterBar(m_workspace, false));

    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    auto *tableCard = new Card(this);
    auto *tableRows = new QVBoxLayout(tableCard);
    tableRows->setContentsMargins(1, 1, 1, 1);
    m_stack = new QStackedWidget(tableCard);
    m_grid = new TableGrid(*m_model, m_workspace.selection, m_stack);
    m_search->setGrid(m_grid);
    m_other = new OtherTable(m_workspace, m_stack);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_other);
    tableRows->addWidget(m_stack);
    body->addWidget(tableCard, 1);
    auto *side = new Card(this);
    side->setFixedWidth(288);
    auto *sideRows = new QVBoxLayout(side);
    sideRows->setContentsMargins(1, 1, 1, 1);
    m_inspector = new ColumnInspector(m_workspace, side);
    sideRows->addWidget(m_inspector);
    body->addWidget(side);
    rows->addLayout(body, 1);

    connect(m_grid->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            [this](const QModelIndex &current) { inspect(current.column()); });
    connect(m_other, &OtherTable::columnChosen, this, &DataPage::inspect);
    connect(m_grid, &QAbstractItemView::doubleClicked, this, &DataPage::correctCell);
    connect(&m_workspace.selection, &Selection::filterChanged, this, &DataPage::showFilter);
    auto *searchKey = new QShortcut(QKeySequence::Find, this);
    connect(searchKey, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

QWidget *DataPage::buildTools()
{
    auto *tools = new QWidget(this);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_header = new PageHeader({}, {}, tools);
    line->addWidget(m_header, 1);
    m_search = new TableSearch(m_workspace, tools);
    connect(m_search, &TableSearch::found, this, [this] { m_message->dismiss(); });
    connect(m_search, &TableSearch::notFound, this,
            [this](const QString &sentence) { m_message->showMessage(Tone::Neutral, sentence); });
    connect(m_search, &TableSearch::failed, this,
            [this](const Error &error) { m_message->showError(error); });
    m_version = new SegmentedControl({tr("Cleaned"), tr("As in the file")}, tools);
    m_version->setAccessibleName(tr("Which table is shown"));
    auto *again = new QPushButton(m_workspace.theme.icon(u"reset"_s), {}, tools);
    again->setToolTip(tr("Refresh from source: read the file again and see what differs (Ctrl+R)"));
    again->setAccessibleName(tr("Refresh from source"));
    auto *report = new QPushButton(m_workspace.theme.icon(u"info"_s), tr("How it was read"), tools);
    m_exportButton = new QPushButton(m_workspace.theme.icon(u"export"_s), tr("Export clean table…"), tools);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_search, m_version, again, report, m_exportButton})
        line->addWidget(widget, 0, Qt::AlignBottom);
    connect(m_version, &SegmentedControl::currentChanged, this, &DataPage::refresh);
    connect(again, &QPushButton::clicked, this, &DataPage::refreshFromSource);
    connect(report, &QPushButton::clicked, this, &DataPage::showImportReport);
    connect(m_exportButton, &QPushButton::clicked, this, &DataPage::exportTable);
    return tools;
}

const NamedTable *DataPage::otherTable() const
{
    return m_tables->other(m_workspace.document.state());
}

void DataPage::chooseTable()
{
    const NamedTable *other = otherTable();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_search, m_version})
        widget->setEnabled(!other);
    m_exportButton->setEnabled(!other && m_workspace.document.result());
    if (other)
        m_other->showTable(*other);
    m_stack->setCurrentWidget(other ? static_cast<QWidget *>(m_other) : m_grid);
    describe();
    if (other)
        m_inspector->showNothing();
    else if (m_grid->currentIndex().isValid())
        inspect(m_grid->currentIndex().column());
}

bool DataPage::showsClean() const
{
    return m_version->current() == 0 && m_workspace.document.result();
}

/// Rows that a step removed are only in the file, so that is what is shown for them.
void DataPage::showFilter()
{
    const RowFilter &filter = m_workspace.selection.filter();
    const RecipeResultPtr result = m_workspace.document.result();
    if (filter.rows && filter.keep && result && filter.rows->size() == result->table.rowCount())
        m_version->setCurrent(filteredTable(result->table, filter).keptCount() == 0 ? 1 : 0);
    refresh();
}

void DataPage::refresh()
{
    m_outdated = !isVisible();
    if (m_outdated)
        return;
    const ProjectState &state = m_workspace.document.state();
    const RecipeResultPtr result = m_workspace.document.result();
    if (state.raw != m_raw) {
        const bool another = m_raw != nullptr; // else what is selected was selected on another page
        m_raw = state.raw;
        m_message->dismiss();
        if (another) {
            m_workspace.selection.clear();
            m_workspace.selection.clearFilter();
            m_grid->selectionModel()->clearCurrentIndex();
        }
        tellWhatWasRead();
    }
    TableContent content;
    content.clean = showsClean();
    content.result = result;
    content.recipe = *state.recipe;
    if (content.clean)
        content.table = result->table;
    else if (m_raw)
        content.table = m_raw->table;
    if (!m_narrowed->look(
            {result, content.clean, state.chart->sharedFilters(), m_workspace.selection.filter()},
            content.table))
        return; // it follows
    content.only = m_narrowed->rows();
    const Table table = content.table;
    m_model->setContent(std::move(content));
    if (!m_grid->currentIndex().isValid())
        m_inspector->showNothing();
    m_tables->list(state);
    chooseTable();
    if (table.columnCount() == 0)
        return m_completeness.cancel();
    m_completeness.start<std::vector<double>>(
        [table](Progress &progress) { return completeness(table, progress); },
        [this](const Result<std::vector<double>> &shares) {
            if (shares)
                m_model->setCompleteness(*shares);
        });
}

void DataPage::describe()
{
    if (const NamedTable *other = otherTable()) {
        const Table &shown = other->raw->table;
        const QString columns = tr("%n column(s)", nullptr, static_cast<int>(shown.columnCount()));
        m_header->setTitle(other->name);
        m_header->setSentence(tr("%1 records, %2; as in the file, to be joined by a step")
                                  .arg(readableNumber(static_cast<qint64>(shown.rowCount())), columns));
        return;
    }
    const Table &table = m_model->table();
    m_header->setTitle(*m_workspace.document.state().name);
    const auto records = static_cast<qint64>(m_model->rowCount());
    const QString columns = tr("%n column(s)", nullptr, static_cast<int>(table.columnCount()));
    const qint64 removed =
        m_model->content().clean ? static_cast<qint64>(table.rowCount() - table.keptCount()) : 0;
    QString sentence = tr("%1 records, %2").arg(readableNumber(records), columns);
    if (removed > 0)
        sentence =
            tr("%1 records (%2 removed), %3").arg(readableNumber(records), readableNumber(removed), columns);
    if (m_model->content().only)
        sentence = tr("%1 of %2 records, %3")
                       .arg(readableNumber(records),
                            readableNumber(static_cast<qint64>(m_model->content().clean ? table.keptCount()
                                                                                        : table.rowCount())),
                            columns);
    m_header->setSentence(sentence);
}

void DataPage::inspect(int column)
{
    if (otherTable()) {
        const bool valid = column >= 0 && column < m_other->table().columnCount();
        return valid ? m_inspector->show(m_other->table(), column, false, false) : m_inspector->showNothing();
    }
    if (column < 0 || column >= m_model->columnCount())
        return m_inspector->showNothing();
    m_inspector->show(m_model->table(), column, m_model->content().clean);
}

void DataPage::correctCell(const QModelIndex &index)
{
    if (!m_model->content().clean) {
        return offer(Tone::Neutral, tr("The file is never changed. Correct the cell in the cleaned table."),
                     tr("Show the cleaned table"), [this] { m_version->setCurrent(0); });
    }
    const qsizetype row = m_model->tableRow(index.row());
    const QString column = m_model->table().info(index.column()).name;
    CellDialog dialog(m_model->table().info(index.column()), row + 1,
                      shownText(m_model->table(), row, index.column()), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const StepPtr step = setCell(column, row + 1, dialog.value(), dialog.reason());
    m_workspace.document.edit(tr("Correct a cell of “%1”").arg(column), [step](ProjectState &state) {
        state.recipe.change([&](Recipe &recipe) { insertStep(recipe, step); });
    });
}

void DataPage::exportTable()
{
    const RecipeResultPtr result = m_workspace.document.result();
    if (!result)
        return;
    const QString suggested = *m_workspace.document.state().name + u"-clean.csv"_s;
    const QString path = m_workspace.dialogs.saveFile(this, tr("Export clean table"), suggested,
                                                      tr("Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    m_export.start<qint64>(
        [table = result->table, path](Progress &progress) -> Result<qint64> {
            const Status written = writeCsvFile(table, path, CellContent::Values, progress);
            return written ? Result<qint64>(static_cast<qint64>(table.keptCount())) : written.error();
        },
        [this, path](const Result<qint64> &written) {
            if (!written)
                return m_message->showError(written.error());
            m_message->showMessage(
                Tone::Ok,
                tr("%1 records are in %2.").arg(readableNumber(*written), QFileInfo(path).fileName()));
        });
    m_workspace.jobs.watch(m_export, tr("Writing %1…").arg(QFileInfo(path).fileName()));
}

void DataPage::showImportReport()
{
    const NamedTable *other = otherTable();
    if (const RawDataPtr raw = other ? other->raw : m_raw)
        ImportReportDialog(m_workspace, raw, this).exec();
}

void DataPage::refreshFromSource()
{
    m_refresher->refresh();
}

void DataPage::offer(Tone tone, const QString &text, const QString &action, std::function<void()> then)
{
    m_offered = std::move(then);
    m_message->showMessage(tone, text, action);
}

/// One after the other; Chinese puts no blank between them.
static QString joined(const QStringList &sentences)
{
    QString text = sentences.value(0);
    for (const QString &sentence : sentences.mid(1))
        text = DataPage::tr("%1 %2", "two sentences").arg(text, sentence);
    return text;
}

/// The result of an import, once; a project that was worked on needs no telling.
void DataPage::tellWhatWasRead()
{
    ProjectDocument &document = m_workspace.document;
    if (!m_raw || !document.path().isEmpty() || document.undoStack().count() > 0)
        return;
    const ImportReport &report = m_raw->report;
    const bool grave = std::any_of(report.issues.begin(), report.issues.end(), [](const ImportIssue &issue) {
        return issue.severity != ImportIssue::Severity::Note;
    });
    const auto notes = static_cast<int>(qMin<qint64>(report.issueCount, 2'000'000'000));
    QStringList found;
    if (notes > 0)
        found.append(tr("%n note(s).", nullptr, notes));
    found += sentences(foundCells(m_raw->table));
    if (found.isEmpty())
        found.append(tr("Nothing unusual was found."));
    offer(grave ? Tone::Warn : Tone::Ok,
          tr("%1 records were read from %2. %3")
              .arg(readableNumber(report.records), sourceNames(*m_raw), joined(found)),
          tr("How it was read"), [this] { showImportReport(); });
}

} // namespace sphygma
