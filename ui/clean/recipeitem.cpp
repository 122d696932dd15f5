// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/recipeitem.h"

#include "app/base/numbertext.h"
#include "ui/clean/stepeditor.h"
#include "ui/clean/stepmisfit.h"
#include "ui/clean/warnnote.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/toggle.h"
#include "ui/widgets/tone.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

RecipeItem::RecipeItem(qsizetype index, const RecipeEntry &entry, const StepResult *result,
                       Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_index(index)
    , m_enabled(entry.enabled)
    , m_editable(StepEditor::canEdit(*entry.step))
    , m_workspace(workspace)
    , m_toggle(new Toggle({}, this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 9, 0, 10);
    line->setSpacing(8);
    auto *number = new TextLabel(TextKind::Small, QString::number(index + 1), this);
    number->setMinimumWidth(16);
    line->addWidget(number, 0, Qt::AlignTop);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    const QString words = workspace.words.text(entry.step->sentence());
    auto *sentence = new TextLabel(m_enabled ? TextKind::Body : TextKind::Note, words, this);
    sentence->setWordWrap(true);
    // one long name must not push the switch and the menu out of the list
    QSizePolicy narrow(QSizePolicy::Ignored, QSizePolicy::Preferred);
    narrow.setHeightForWidth(true);
    sentence->setSizePolicy(narrow);
    sentence->setTextFormat(Qt::PlainText);
    text->addWidget(sentence);
    const QString done = effect(*entry.step, result);
    QLabel *note = nullptr;
    if (m_enabled && result && result->status == StepResult::Status::DoesNotApply)
        note = new WarnNote(done, this);
    else
        note = new TextLabel(TextKind::Small, done, this);
    note->setWordWrap(true);
    note->setSizePolicy(narrow);
    text->addWidget(note);
    text->addStretch(1);
    line->addLayout(text, 1);

    auto *tools = new QVBoxLayout;
    tools->setSpacing(2);
    m_toggle->setChecked(m_enabled);
    m_toggle->setAccessibleName(tr("Step %1 is on").arg(index + 1));
    m_toggle->setToolTip(tr("Switch the step on or off"));
    auto *more = new QToolButton(this);
    more->setIcon(workspace.theme.icon(u"more"_s));
    more->setAutoRaise(true);
    more->setAccessibleName(tr("More about step %1").arg(index + 1));
    more->setToolTip(tr("Changes, order, removal"));
    tools->addWidget(m_toggle, 0, Qt::AlignRight);
    tools->addWidget(more, 0, Qt::AlignRight);
    tools->addStretch();
    line->addLayout(tools);
    setAccessibleName(tr("Step %1: %2").arg(index + 1).arg(words));
    setAccessibleDescription(note->text());
    connect(m_toggle, &QAbstractButton::toggled, this, [this](bool on) { emit switched(m_index, on); });
    connect(more, &QToolButton::clicked, this,
            [this, more] { showMenu(more->mapToGlobal(QPoint(0, more->height()))); });
}

QString RecipeItem::effect(const Step &step, const StepResult *result) const
{
    if (!m_enabled)
        return tr("Switched off");
    if (!result)
        return tr("Computing…");
    if (result->status == StepResult::Status::DoesNotApply)
        return tr("Does not work: %1").arg(whyNot(*result));
    const auto plural = [](qsizetype count) {
        return static_cast<int>(qMin<qsizetype>(count, 2'000'000'000));
    };
    QStringList parts;
    if (const qsizetype cells = result->changes.changedCount(); cells > 0)
        parts.append(
            tr("%1 cell(s)", nullptr, plural(cells)).arg(readableNumber(static_cast<qint64>(cells))));
    if (const qsizetype rows = result->changes.removedCount(); rows > 0)
        parts.append(tr("%1 row(s)", nullptr, plural(rows)).arg(readableNumber(static_cast<qint64>(rows))));
    if (const qsizetype flags = result->changes.flaggedCount(); flags > 0)
        parts.append(tr("%1 marked as unusual", nullptr, plural(flags))
                         .arg(readableNumber(static_cast<qint64>(flags))));
    if (const qsizetype made = step.columnsMade().size(); parts.isEmpty() && made > 0)
        return tr("%1 new column(s)", nullptr, plural(made)).arg(readableNumber(static_cast<qint64>(made)));
    return parts.isEmpty() ? tr("Changes no cell") : parts.join(tr(", "));
}

void RecipeItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokensOf(*this).hairline);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus())
        drawFocusIfKeyed(*this, painter, 6);
}

void RecipeItem::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_Delete)
        emit removeAsked(m_index);
    else if (event->key() == Qt::Key_Space)
        m_toggle->toggle();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit changesAsked(m_index);
    else if (alt && event->key() == Qt::Key_Up)
        emit moveAsked(m_index, m_index - 1);
    else if (alt && event->key() == Qt::Key_Down)
        emit moveAsked(m_index, m_index + 1);
    else
        QWidget::keyPressEvent(event);
}

void RecipeItem::contextMenuEvent(QContextMenuEvent *event)
{
    showMenu(event->globalPos());
}

void RecipeItem::mouseDoubleClickEvent(QMouseEvent *)
{
    emit changesAsked(m_index);
}

void RecipeItem::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &icon, const QString &text, const QKeySequence &key, auto act) {
        QAction *action = menu->addAction(m_workspace.theme.icon(icon), text);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, act);
    };
    add(u"eye"_s, tr("Show the changes"), Qt::Key_Return, [this] { emit changesAsked(m_index); });
    add(u"table"_s, tr("Show the rows in the table"), {}, [this] { emit rowsAsked(m_index); });
    if (m_editable)
        add(u"edit"_s, tr("Change the step…"), {}, [this] { emit editAsked(m_index); });
    menu->addSeparator();
    add(u"arrow-up"_s, tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { emit moveAsked(m_index, m_index - 1); });
    add(u"arrow-down"_s, tr("Move down"), Qt::ALT | Qt::Key_Down,
        [this] { emit moveAsked(m_index, m_index + 1); });
    menu->addSeparator();
    add(u"trash"_s, tr("Remove"), Qt::Key_Delete, [this] { emit removeAsked(m_index); });
    menu->popup(at);
}

} // namespace sphygma
