// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/peopletable.h"

#include "app/base/numbertext.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int rowHeight = 28, shownRows = 9;

PeopleTable::PeopleTable(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new PeopleModel(workspace.words, this))
    , m_view(new QTableView)
    , m_count(new TextLabel(TextKind::CardTitle))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_count); // a line of its own: beside the buttons the whole would not fit the window
    auto *head = new QHBoxLayout;
    connect(addAction(*head, u"table"_s, tr("Show in the table"), u"showInTable"_s), &QPushButton::clicked,
            this, [this] { select(Stage::Data); });
    connect(addAction(*head, u"explore"_s, tr("Show in the chart"), u"showInChart"_s), &QPushButton::clicked,
            this, [this] { select(Stage::Explore); });
    connect(addAction(*head, u"export"_s, tr("Export CSV…"), u"exportPeople"_s), &QPushButton::clicked, this,
            &PeopleTable::exportCsv);
    head->addStretch();
    column->addLayout(head);

    m_view->setObjectName(u"people"_s);
    m_view->setAccessibleName(tr("People behind the result"));
    m_view->setModel(m_model);
    m_view->setSortingEnabled(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setToolTip(tr("Double click, or Enter, opens the patient"));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setMinimumHeight(rowHeight * shownRows);
    column->addWidget(m_view, 1);

    connect(m_view, &QTableView::doubleClicked, this, &PeopleTable::chooseCurrent);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *open = new QShortcut(QKeySequence(key), m_view);
        open->setContext(Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this, &PeopleTable::chooseCurrent);
    }
}

QPushButton *PeopleTable::addAction(QLayout &row, const QString &icon, const QString &text,
                                    const QString &name)
{
    auto *action = new QPushButton(m_workspace.theme.icon(icon), text);
    action->setObjectName(name);
    row.addWidget(action);
    m_actions.append(action);
    return action;
}

void PeopleTable::setPeople(ListedPeople people, const QString &name)
{
    m_name = name;
    const auto rows = static_cast<qint64>(people.rows().size());
    if (people.peopleCount() > 0 && people.peopleCount() < rows)
        m_count->setText(tr("Behind it: %1 rows of %2 people")
                             .arg(readableNumber(rows), readableNumber(people.peopleCount())));
    else
        m_count->setText(tr("Behind it: %n row(s)", nullptr, static_cast<int>(rows)));
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->setPeople(std::move(people));
    for (QPushButton *action : std::as_const(m_actions))
        action->setEnabled(rows > 0);
    m_view->setVisible(rows > 0);
    m_view->horizontalHeader()->setMinimumSectionSize(70);
    if (rows > 0 && rows <= 2000) // measuring texts takes time
        m_view->resizeColumnsToContents();
    fitReasons();
}

/// The reasons are what the list is read for: never cut, though the table is scrolled then.
void PeopleTable::fitReasons()
{
    constexpr int margin = 24;
    QHeaderView *header = m_view->horizontalHeader();
    const int last = m_model->columnCount() - 1;
    if (last < 0)
        return;
    int wanted = 0;
    const int rows = qMin(m_model->rowCount(), 50);
    for (int row = 0; row < rows; ++row)
        wanted = qMax(wanted,
                      m_view->fontMetrics().horizontalAdvance(m_model->index(row, last).data().toString()));
    wanted += margin;
    const int others = header->length() - header->sectionSize(last);
    const bool fits = others + wanted <= m_view->viewport()->width();
    header->setStretchLastSection(fits);
    if (!fits)
        header->resizeSection(last, wanted);
}

void PeopleTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitReasons();
}

void PeopleTable::exportCsv()
{
    const QString path =
        m_workspace.dialogs.saveFile(window(), tr("Export the list"), m_name + u".csv"_s, tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray text = m_model->people().csv(m_workspace.words);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        m_workspace.dialogs.showError(window(),
                                      {Error::Kind::Unwritable,
                                       tr("The list could not be written to %1.").arg(path),
                                       file.errorString()});
        return;
    }
    m_workspace.document.note(u"export"_s, u"list of a rule, %1 rows"_s.arg(m_model->rowCount()));
}

void PeopleTable::select(Stage stage)
{
    m_workspace.selection.set(m_model->people().rowSet());
    emit goTo(stage);
}

void PeopleTable::chooseCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        emit patientChosen(m_model->tableRow(current.row()));
}

} // namespace sphygma
