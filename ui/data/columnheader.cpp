// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/columnheader.h"

#include "ui/models/names.h"
#include "ui/models/tablemodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace sphygma {

static constexpr int headerHeight = 48;
static constexpr int margin = 10;

ColumnHeader::ColumnHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(true);
    setMinimumSectionSize(48);
    setDefaultSectionSize(112);
    setAccessibleName(tr("Columns"));
}

QSize ColumnHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headerHeight};
}

QString ColumnHeader::subtitle(int section) const
{
    const auto of = [&](int role) { return model()->headerData(section, Qt::Horizontal, role); };
    const QString role = of(TableModel::RoleIdRole).toString();
    const QString unit = of(TableModel::UnitRole).toString();
    const QString what =
        role.isEmpty() ? typeName(static_cast<ColumnType>(of(TableModel::TypeRole).toInt())) : roleName(role);
    return unit.isEmpty() ? what : tr("%1, %2", "meaning of a column and its unit").arg(what, unit);
}

QSize ColumnHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics name(Theme::font(13, QFont::DemiBold));
    const QFontMetrics small(Theme::font(11));
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const int width = qMax(name.horizontalAdvance(text), small.horizontalAdvance(subtitle(section)));
    return {qBound(72, width + 2 * margin + 4, 260), headerHeight};
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = tokensOf(*this);
    const auto of = [&](int role) { return model()->headerData(section, Qt::Horizontal, role); };
    const bool chosen = selectionModel() && selectionModel()->currentIndex().column() == section;
    painter->save();
    painter->fillRect(rect, chosen ? tokens.accentSoft : tokens.surface);
    painter->setPen(tokens.hairline);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight() + QPoint(0, 8), rect.bottomRight() - QPoint(0, 8));

    const int side = of(Qt::TextAlignmentRole).toInt();
    const QRect inner = rect.adjusted(margin, 6, -margin, -8);
    const QFont nameFont = Theme::font(13, QFont::DemiBold);
    painter->setFont(nameFont);
    painter->setPen(chosen ? tokens.accent : tokens.ink);
    const QString name = of(Qt::DisplayRole).toString();
    painter->drawText(inner, side | Qt::AlignTop | Qt::TextSingleLine,
                      QFontMetrics(nameFont).elidedText(name, Qt::ElideRight, inner.width()));
    const QFont smallFont = Theme::font(11);
    painter->setFont(smallFont);
    painter->setPen(of(TableModel::RoleIdRole).toString().isEmpty() ? tokens.muted : tokens.accent);
    painter->drawText(inner, side | Qt::AlignBottom | Qt::TextSingleLine,
                      QFontMetrics(smallFont).elidedText(subtitle(section), Qt::ElideRight, inner.width()));

    if (const double share = of(TableModel::CompletenessRole).toDouble(); share >= 0) {
        const QRectF bar(rect.left() + margin, rect.bottom() - 4, rect.width() - 2 * margin, 2);
        painter->fillRect(bar, tokens.hairline);
        painter->fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * share, bar.height())), tokens.accent);
    }
    painter->restore();
}

} // namespace sphygma
