// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

constexpr int rowHeight = 34;
constexpr int shownRows = 9;
constexpr int keysRole = Qt::UserRole;

/// Icon and name, and the keys at the right.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(*option.widget);
        const QRect r = option.rect;
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen)
            Style::drawBox(*painter, r.adjusted(0, 1, 0, -1), 6, t.accentSoft);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(r.left() + 10, r.center().y() - 8, 18, 18), Qt::AlignCenter,
                   chosen ? QIcon::Selected : QIcon::Normal);
        const QString keys = index.data(keysRole).toString();
        const QFont small = Theme::font(11);
        const int keyRoom = keys.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(keys) + 12;
        const QRect text = r.adjusted(40, 0, -10 - keyRoom, 0);
        painter->setPen(chosen ? t.accent : t.ink);
        painter->setFont(Theme::font(13, chosen ? QFont::Medium : QFont::Normal));
        painter->drawText(
            text, Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setPen(t.muted);
        painter->setFont(small);
        painter->drawText(r.adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, keys);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, rowHeight};
    }
};

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_actions(actions), m_query(new QLineEdit), m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Search or run a command"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_query);
    layout->addWidget(m_list);
    m_query->setPlaceholderText(tr("What would you like to do?"));
    m_query->setAccessibleName(tr("Search or run a command"));
    m_query->setObjectName(u"palette-query"_s);
    m_query->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemEntered, m_list,
            qOverload<QListWidgetItem *>(&QListWidget::setCurrentItem));
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    filter({});
}

void CommandPalette::openUnder(const QWidget &anchor)
{
    const int width = qMax(anchor.width(), 420);
    const QPoint corner = anchor.mapToGlobal(QPoint(anchor.width() - width, anchor.height() + 4));
    setFixedSize(width, shownRows * rowHeight + 60);
    move(corner);
    show();
    m_query->setFocus();
}

QList<QAction *> CommandPalette::matching(const QList<QAction *> &actions, const QString &query)
{
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<QAction *> found;
    for (QAction *action : actions) {
        const bool fits = std::all_of(words.begin(), words.end(), [action](const QString &word) {
            return action->text().contains(word, Qt::CaseInsensitive);
        });
        if (fits && action->isEnabled())
            found.append(action);
    }
    std::stable_partition(found.begin(), found.end(), [&query](const QAction *action) {
        return action->text().startsWith(query.trimmed(), Qt::CaseInsensitive);
    });
    return found;
}

void CommandPalette::filter(const QString &query)
{
    m_shown = matching(m_actions, query);
    m_list->clear();
    for (const QAction *action : std::as_const(m_shown)) {
        auto *item = new QListWidgetItem(action->icon(), action->text(), m_list);
        item->setData(keysRole, action->shortcut().toString(QKeySequence::NativeText));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    QAction *action = m_shown.value(m_list->currentRow());
    close();
    if (action)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentRow();
    switch (press->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(qMin(row + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(qMax(row - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    Style::drawBox(painter, rect(), 0, t.surface, mixed(t.hairline, t.faint, 0.25));
}

} // namespace sphygma
