// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/shell/actionset.h"
#include "ui/shell/filerow.h"
#include "ui/shell/recentfiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int columnWidth = 760;

static QString dayOf(const QDateTime &time)
{
    const qint64 days = time.date().daysTo(QDate::currentDate());
    if (days == 0)
        return WelcomePage::tr("today");
    if (days == 1)
        return WelcomePage::tr("yesterday");
    return QLocale().toString(time.date(), QLocale::ShortFormat);
}

WelcomePage::WelcomePage(Workspace &workspace, RecentFiles &recent, const ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_recent(recent)
    , m_drop(new Card)
    , m_lists(nullptr)
    , m_column(new QVBoxLayout)
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *inside = new QWidget;
    auto *across = new QHBoxLayout(inside);
    across->setContentsMargins(24, 24, 24, 24);
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addStretch(2);
    auto *title = new TextLabel(TextKind::Hero, tr("Open a table"));
    m_column->addWidget(title);
    auto *promise =
        new TextLabel(TextKind::Note, tr("Nothing leaves this computer. The file itself is never changed."));
    promise->setFont(Theme::font(14));
    m_column->addWidget(promise);
    m_column->addSpacing(16);
    m_column->addWidget(makeDropZone(actions));
    m_column->addStretch(3);
    scroll->setWidget(inside);
    fillLists();
    connect(&m_recent, &RecentFiles::changed, this, &WelcomePage::fillLists);
}

QWidget *WelcomePage::makeDropZone(const ActionSet &actions)
{
    m_drop->setDropTarget(true);
    m_drop->setMinimumHeight(204);
    m_drop->setObjectName(u"drop-zone"_s);
    m_drop->setAccessibleName(tr("Drop files here"));
    auto *layout = new QVBoxLayout(m_drop);
    layout->setSpacing(4);
    layout->addStretch();
    auto *head = new TextLabel(TextKind::CardTitle, tr("Drop a file here"));
    head->setFont(Theme::font(15, QFont::DemiBold));
    auto *kinds = new TextLabel(
        TextKind::Note, tr("Text tables, Excel, SPSS, Stata, SAS, FHIR or SQLite, or a Sphygma project"));
    auto *paste = new TextLabel(TextKind::Note, tr("or paste a table copied elsewhere: Ctrl+V"));
    for (TextLabel *label : {head, kinds, paste}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addSpacing(14);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *choose = new QPushButton(tr("Choose a file…"));
    choose->setObjectName(u"choose-files"_s);
    choose->setProperty("primary", true);
    auto *example = new QPushButton(tr("Open the example"));
    example->setObjectName(u"open-example"_s);
    row->addStretch();
    row->addWidget(choose);
    row->addWidget(example);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();
    connect(choose, &QPushButton::clicked, actions.open, &QAction::trigger);
    connect(example, &QPushButton::clicked, actions.openExample, &QAction::trigger);
    return m_drop;
}

void WelcomePage::setDropping(bool dropping)
{
    m_drop->setDropTarget(true, dropping);
}

void WelcomePage::fillLists()
{
    if (m_lists)
        m_lists->deleteLater(); // the click that led here may come from inside
    m_lists = new QWidget;
    auto *lists = new QVBoxLayout(m_lists);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(6);
    addRecoverable(*lists);
    addRecent(*lists);
    m_column->insertWidget(m_column->count() - 1, m_lists);
}

void WelcomePage::addRecoverable(QVBoxLayout &lists)
{
    const QStringList left = m_workspace.document.recoverable();
    if (left.isEmpty())
        return;
    lists.addSpacing(22);
    lists.addWidget(new SectionLabel(tr("Not named yet")));
    auto *card = new FileCard;
    for (const QString &path : left) {
        auto *row = card->add(m_workspace.theme.icon(u"recent"_s), tr("Project without a name"),
                              tr("kept for you since the last time"), dayOf(QFileInfo(path).lastModified()));
        connect(row, &FileRow::clicked, this, [this, path] { emit recover(path); });
        row->setRemovable(m_workspace.theme.icon(u"trash"_s), tr("Throw it away"));
        connect(row, &FileRow::removed, this, [this, path] {
            const int answer =
                m_workspace.dialogs.ask(this, tr("Throw this project away?"),
                                        tr("What was done in it is lost. The table it came from stays."),
                                        {tr("Throw away"), tr("Keep")});
            if (answer != 0)
                return;
            m_workspace.document.discardRecovery(path);
            fillLists();
        });
    }
    lists.addWidget(card);
}

void WelcomePage::addRecent(QVBoxLayout &lists)
{
    const QStringList paths = m_recent.paths();
    if (paths.isEmpty())
        return;
    lists.addSpacing(22);
    auto *head = new QHBoxLayout;
    head->addWidget(new SectionLabel(tr("Recent")));
    head->addStretch();
    auto *clear = new QPushButton(tr("Clear"));
    clear->setObjectName(u"clear-recent"_s);
    clear->setFlat(true);
    clear->setFont(Theme::font(12));
    clear->setFixedHeight(24);
    head->addWidget(clear);
    connect(clear, &QPushButton::clicked, &m_recent, &RecentFiles::clear);
    lists.addLayout(head);
    auto *card = new FileCard;
    card->setObjectName(u"recent"_s);
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const bool project = file.suffix() == "sphygma"_L1;
        auto *row = card->add(m_workspace.theme.icon(project ? u"logo"_s : u"table"_s),
                              project ? file.completeBaseName() : file.fileName(), file.path(),
                              dayOf(file.lastModified()));
        connect(row, &FileRow::clicked, this, [this, path] { emit openFile(path); });
    }
    lists.addWidget(card);
}

} // namespace sphygma
