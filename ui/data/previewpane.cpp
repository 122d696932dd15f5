// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/previewpane.h"

#include "app/base/numbertext.h"
#include "ui/data/columnheader.h"
#include "ui/data/previewtable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sphygma {

/// Columns whose width is measured; wider files keep the default for the rest.
static constexpr int measuredColumns = 100;

PreviewPane::PreviewPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_model(new PreviewModel(workspace.words, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_choice = new QWidget(this);
    auto *line = new QHBoxLayout(m_choice);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    m_which = new SegmentedControl({tr("First rows"), tr("Rows to look at")}, m_choice);
    m_which->setAccessibleName(tr("Which rows are shown"));
    m_note = new TextLabel(TextKind::Small, {}, m_choice);
    m_note->setTextFormat(Qt::PlainText);
    line->addWidget(m_which);
    m_note->setWordWrap(true);
    line->addWidget(m_note, 1);
    line->addStretch(); // keeps the choice as narrow as it is while there is no note
    m_choice->hide();
    rows->addWidget(m_choice);

    auto *card = new Card(this);
    auto *cardRows = new QVBoxLayout(card);
    cardRows->setContentsMargins(1, 1, 1, 1);
    m_view = new QTableView(card);
    m_view->setHorizontalHeader(new ColumnHeader(m_view));
    m_view->setItemDelegate(new PreviewDelegate(m_view));
    m_view->verticalHeader()->setDefaultSectionSize(42);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false); // its cells are reached by the arrows
    m_view->setAccessibleName(tr("Preview"));
    m_view->setModel(m_model);
    cardRows->addWidget(m_view);
    rows->addWidget(card, 1);

    connect(m_which, &SegmentedControl::currentChanged, this, [this] {
        showRows();
        if (showsProblems())
            showFirstMisfit();
        emit rowsChanged();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            [this](const QModelIndex &index) { emit columnChosen(index.column()); });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, &PreviewPane::columnChosen);
}

static QStringList namesOf(const ImportPreview &preview)
{
    QStringList names;
    for (const PreviewColumn &column : preview.columns)
        names.append(column.name);
    return names;
}

void PreviewPane::setPreview(ImportPreview preview)
{
    const bool sameColumns = preview.columns.size() == m_preview.columns.size();
    const bool sameTable = sameColumns && namesOf(preview) == namesOf(m_preview);
    m_preview = std::move(preview);
    sameColumns ? showRows() : setNoProblems(); // the problems seen before stand until the new ones are known
    if (!sameTable) {
        for (int i = 0; i < qMin(m_model->columnCount(), measuredColumns); ++i)
            m_view->resizeColumnToContents(i);
    }
}

void PreviewPane::setProblems(const ProblemRows &problems)
{
    if (problems.rows.isEmpty())
        return setNoProblems();
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < problems.columns.size(); ++i)
        places.insert(problems.columns[i], i);
    m_problemRows.clear();
    for (const QList<PreviewCell> &row : problems.rows) {
        QList<PreviewCell> cells;
        for (const PreviewColumn &column : m_preview.columns)
            cells.append(row.value(places.value(column.name, -1)));
        m_problemRows.append(cells);
    }
    m_problemLines = problems.lines;
    m_problemFiles = problems.files;
    m_note->setText(tr("%1 cells in the file are not of their column's type; they keep their text. Each "
                       "different text is shown once.")
                        .arg(readableNumber(problems.cells)));
    m_choice->show();
    showRows();
}

void PreviewPane::setNoProblems()
{
    m_problemRows.clear();
    m_problemLines.clear();
    m_problemFiles.clear();
    m_which->setCurrent(0);
    m_choice->hide();
    showRows();
}

void PreviewPane::showRows()
{
    const int column = m_view->currentIndex().column();
    ImportPreview shown = m_preview;
    if (m_which->current() == 1) {
        shown.rows = m_problemRows;
        shown.lines = m_problemLines;
    }
    m_note->setVisible(m_which->current() == 1);
    m_model->setPreview(std::move(shown));
    m_model->setFiles(m_which->current() == 1 ? m_problemFiles : QStringList());
    if (column >= 0)
        setCurrentColumn(column);
}

/// Its column may lie far to the right.
void PreviewPane::showFirstMisfit()
{
    const auto isMisfit = [](const PreviewCell &cell) { return !cell.fits; };
    for (qsizetype row = 0; row < m_problemRows.size(); ++row) {
        const auto &cells = m_problemRows[row];
        const auto found = std::find_if(cells.begin(), cells.end(), isMisfit);
        if (found == cells.end())
            continue;
        const QModelIndex index =
            m_model->index(static_cast<int>(row), static_cast<int>(found - cells.begin()));
        m_view->setCurrentIndex(index);
        return m_view->scrollTo(index);
    }
}

void PreviewPane::setColumn(int column, const QString &role, const QString &unit)
{
    m_preview.columns[column].role.role = role;
    m_preview.columns[column].unit = unit;
    m_model->setColumn(column, role, unit);
}

void PreviewPane::setSkipped(const QSet<QString> &names)
{
    m_model->setSkipped(names);
}

bool PreviewPane::showsProblems() const
{
    return m_which->current() == 1;
}

int PreviewPane::rowCount() const
{
    return m_model->rowCount();
}

int PreviewPane::currentColumn() const
{
    return m_view->currentIndex().column();
}

void PreviewPane::setCurrentColumn(int column)
{
    if (m_view->currentIndex().column() != column && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(qMax(0, m_view->currentIndex().row()), column));
}

} // namespace sphygma
