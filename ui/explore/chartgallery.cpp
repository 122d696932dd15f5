// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartgallery.h"

#include "app/analysis/chart/chartkind.h"
#include "app/analysis/guide/questionspec.h"

#include <QScrollBar>
#include <QSignalBlocker>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int tileHeight = 58;
static constexpr int leastWidth = 84;
static constexpr int sides = 20; // left and right of a name, with what the style adds

ChartGallery::ChartGallery(const Workspace &workspace, QWidget *parent) : QListWidget(parent)
{
    setViewMode(IconMode);
    setFlow(LeftToRight);
    setWrapping(false);
    setMovement(Static);
    setIconSize({24, 24});
    setTextElideMode(Qt::ElideNone);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    setFont(Theme::font(11));
    setAccessibleName(tr("Kind of chart"));
    add(questionsKind, workspace.theme.icon(u"question"_s), tr("Questions"),
        tr("Questions in plain words, answered with the test that fits"));
    for (const ChartKind &kind : chartKinds())
        add(kind.id, workspace.theme.icon(u"chart-"_s + kind.id.toLower()), workspace.words.text(kind.name),
            workspace.words.text(kind.purpose));
    setFixedHeight(tileHeight + 2 + horizontalScrollBar()->sizeHint().height());
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit kindChosen(item->data(Qt::UserRole).toString());
    });
}

void ChartGallery::add(const QString &id, const QIcon &icon, const QString &name, const QString &purpose)
{
    auto *item = new QListWidgetItem(icon, name, this);
    item->setData(Qt::UserRole, id);
    item->setToolTip(purpose);
    item->setSizeHint({qMax(leastWidth, QFontMetrics(font()).horizontalAdvance(name) + sides), tileHeight});
}

void ChartGallery::setKind(const QString &id)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == id) {
            setCurrentRow(row);
            scrollToItem(item(row));
        }
    }
}

/// There is one row only: the wheel goes along it.
void ChartGallery::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turned.y() - turned.x());
    event->accept();
}

} // namespace sphygma
