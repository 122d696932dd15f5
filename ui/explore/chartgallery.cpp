// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartgallery.h"

#include "app/analysis/chart/chartkind.h"

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
    for (const ChartKind &kind : chartKinds()) {
        auto *item = new QListWidgetItem(workspace.theme.icon(u"chart-"_s + kind.id.toLower()),
                                         workspace.words.text(kind.name), this);
        item->setData(Qt::UserRole, kind.id);
        item->setToolTip(workspace.words.text(kind.purpose));
        const int name = QFontMetrics(font()).horizontalAdvance(item->text());
        item->setSizeHint({qMax(leastWidth, name + sides), tileHeight});
    }
    setFixedHeight(tileHeight + 2 + horizontalScrollBar()->sizeHint().height());
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit kindChosen(item->data(Qt::UserRole).toString());
    });
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
