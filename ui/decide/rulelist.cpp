// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/rulelist.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// As high as the words need in the width of their column; a tree gives a line to each by itself.
class WholeWords final : public QStyledItemDelegate
{
public:
    explicit WholeWords(QTreeView &view) : QStyledItemDelegate(&view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize line = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() > 0 || m_view.isFirstColumnSpanned(index.row(), index.parent()))
            return line;
        const int margin = m_view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, &m_view) + 1;
        const int room = m_view.columnWidth(0) - 2 * margin;
        const QFontMetrics metrics(m_view.font());
        const QRect words = metrics.boundingRect(QRect(0, 0, qMax(40, room), 10'000), Qt::TextWordWrap,
                                                 index.data().toString());
        return {line.width(), qMax(line.height(), words.height() + line.height() - metrics.height())};
    }

private:
    QTreeView &m_view;
};

} // namespace

RuleList::RuleList(const Workspace &workspace, QWidget *parent) : QTreeWidget(parent), m_workspace(workspace)
{
    setObjectName(u"rules"_s);
    setAccessibleName(tr("Rules"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setWordWrap(true);
    setItemDelegate(new WholeWords(*this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!current().isEmpty())
            emit chosen(current());
    });
}

static QString familyName(RuleFamily family)
{
    switch (family) {
    case RuleFamily::Group:
        return RuleList::tr("About the group");
    case RuleFamily::Guideline:
        return RuleList::tr("By guideline");
    case RuleFamily::Review:
        return RuleList::tr("People to review");
    case RuleFamily::FollowUp:
        return RuleList::tr("Follow-up");
    case RuleFamily::Own:
        break;
    }
    return RuleList::tr("Your own rules");
}

QTreeWidgetItem *RuleList::heading(RuleFamily family)
{
    QTreeWidgetItem *&item = m_headings[family];
    if (item)
        return item;
    item = new QTreeWidgetItem(this, {familyName(family)});
    item->setFlags(Qt::ItemIsEnabled);
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    QFont font = Theme::font(11, QFont::DemiBold);
    item->setFont(0, font);
    item->setForeground(0, palette().brush(QPalette::PlaceholderText));
    item->setSizeHint(0, {0, 34});
    return item;
}

void RuleList::add(const AnsweredRule &answer)
{
    const Translator &words = m_workspace.words;
    const Rule &rule = answer.listed.rule;
    auto *item = new QTreeWidgetItem(heading(answer.listed.family));
    const QString title = words.text(ruleTitle(rule));
    const QString figure =
        answer.result ? words.text(answer.result->finding.keyFigure) : tr("Column missing");
    const QString label = answer.result ? words.text(answer.result->finding.label) : answer.why.message;
    item->setText(0, title);
    item->setText(1, figure);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(0, Qt::UserRole, rule.id);
    item->setToolTip(0, title + u'\n' + label);
    item->setToolTip(1, label);
    item->setData(0, Qt::AccessibleTextRole, title + u", "_s + figure + u", "_s + label);
    if (!answer.result) {
        item->setForeground(0, palette().brush(QPalette::PlaceholderText));
        item->setForeground(1, palette().brush(QPalette::PlaceholderText));
    }
    m_items.insert(rule.id, item);
}

void RuleList::setAnswers(const QList<AnsweredRule> &answers)
{
    const QString before = current();
    {
        const QSignalBlocker quiet(this);
        clear();
        m_headings.clear();
        m_items.clear();
        for (const AnsweredRule &answer : answers)
            add(answer);
        expandAll();
        const QString first = answers.isEmpty() ? QString() : answers.first().listed.rule.id;
        if (QTreeWidgetItem *item = m_items.value(before, m_items.value(first)))
            setCurrentItem(item);
    }
    if (!current().isEmpty())
        emit chosen(current());
}

QString RuleList::current() const
{
    return currentItem() ? currentItem()->data(0, Qt::UserRole).toString() : QString();
}

void RuleList::choose(const QString &ruleId)
{
    if (QTreeWidgetItem *item = m_items.value(ruleId))
        setCurrentItem(item);
}

} // namespace sphygma
