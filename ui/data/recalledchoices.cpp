// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/recalledchoices.h"

#include "app/import/importmemory.h"
#include "ui/data/importside.h"
#include "ui/widgets/messagebar.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

RecalledChoices::RecalledChoices(Workspace &workspace, ImportSide &side, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_side(side)
    , m_message(new MessageBar(workspace.theme.icon(u"close"_s), this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_message);
    hide();
    connect(m_message, &MessageBar::actionPressed, this, &RecalledChoices::forget);
    connect(m_message, &MessageBar::dismissed, this, &QWidget::hide);
}

/// "left out: phone, address"; nothing where no column is.
static void addNames(QStringList names, const QString &text, QStringList &all)
{
    names.sort();
    if (!names.isEmpty())
        all.append(text.arg(names.join(u", "_s)));
}

/// Which choices there are, by what a person sees of them.
static QString choicesText(const ImportChoices &choices)
{
    QStringList all;
    addNames(choices.options.skippedColumns, RecalledChoices::tr("left out: %1"), all);
    addNames(choices.options.columnTypes.keys(), RecalledChoices::tr("type: %1"), all);
    addNames(choices.roles.keys(), RecalledChoices::tr("meaning: %1"), all);
    QStringList signs = choices.options.columnDecimals.keys() + choices.options.columnDateOrders.keys();
    signs.removeDuplicates();
    addNames(signs, RecalledChoices::tr("signs or order of dates: %1"), all);
    const ImportOptions &file = choices.options;
    if (file.encoding || file.delimiter || file.quote || file.commentSign || file.headerLine)
        all.append(RecalledChoices::tr("how the file is laid out"));
    if (file.decimalSign || file.thousandsSign || file.dateOrder)
        all.append(RecalledChoices::tr("how its numbers and dates are written"));
    if (!choices.answers.isEmpty())
        all.append(RecalledChoices::tr("where the pressures were measured"));
    return all.join(u"; "_s);
}

bool RecalledChoices::recall(const QString &path, const ImportPreview &preview)
{
    const bool first = m_shape.isEmpty();
    if (!first && !m_recalling)
        return false;
    QStringList names;
    for (const PreviewColumn &column : preview.columns)
        names.append(column.name);
    if (first)
        m_shape = shapeKey(path, names);
    const auto kept = rememberedChoices(m_workspace.settings, m_shape, names);
    m_recalling = first && kept;
    if (!kept)
        return false;
    // Another header line or delimiter brings other names: the choices of columns are looked up again.
    const ImportOptions before = m_side.readOptions();
    m_side.setChoices(*kept);
    emit recalled();
    if (!m_recalling) {
        m_message->showMessage(Tone::Neutral,
                               tr("Same shape as a file you opened before. Your choices were taken over: %1.")
                                   .arg(choicesText(*kept)),
                               tr("Forget them"));
        show();
    }
    return first || before != m_side.readOptions();
}

void RecalledChoices::forget()
{
    remember(m_workspace.settings, m_shape, {});
    m_message->dismiss();
    m_side.setChoices({});
    emit forgotten();
}

void RecalledChoices::startAnew()
{
    m_shape.clear();
    m_recalling = false;
    m_message->dismiss();
}

void RecalledChoices::keep() const
{
    remember(m_workspace.settings, m_shape, m_side.choices());
}

} // namespace sphygma
