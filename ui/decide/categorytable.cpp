// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/categorytable.h"

#include "app/base/numbertext.h"
#include "app/clinical/clinicaltexts.h"
#include "ui/decide/sharebar.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

QString percent(double share)
{
    return readableNumber(100 * share, 1) + u" %"_s;
}

} // namespace

CategoryTable::CategoryTable(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_grid(new QGridLayout(this))
{
    setObjectName(u"categories"_s);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
}

void CategoryTable::show(const Guideline &guideline, const GuidelineCounts &counts, bool repeats)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_row = 0;
    qint64 classified = 0;
    for (const qint64 count : counts.categories)
        classified += count;
    QStringList spoken;
    for (const BpCategory &category : guideline.categories) {
        const QString label = m_workspace.words.text(guidelinePhrase(category.label));
        const qint64 count = counts.categories.value(category.id);
        Proportion part = proportion(count, classified);
        if (repeats)
            part.ci95.reset();
        addRow(label, part, category.isHypertension);
        spoken += label + u' ' + readableNumber(count);
    }
    addNote(tr("n = %1 rows classified, %2 not.")
                .arg(readableNumber(classified), readableNumber(counts.notClassified)));
    if (classified > 0 && !repeats)
        addNote(tr("The range after each share is its 95 % interval (Wilson)."));
    setAccessibleName(spoken.join(u", "_s));
}

void CategoryTable::addRow(const QString &label, const Proportion &part, bool isHypertension)
{
    auto *name = new TextLabel(TextKind::Body, label);
    auto *count = new TextLabel(TextKind::Body, readableNumber(part.count));
    count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *share = new TextLabel(TextKind::Note, part.share ? percent(*part.share) : u"–"_s);
    share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(name, m_row, 0);
    m_grid->addWidget(new ShareBar(m_workspace.theme, part.share.value_or(0), isHypertension), m_row, 1);
    m_grid->addWidget(count, m_row, 2);
    m_grid->addWidget(share, m_row, 3);
    if (part.ci95) {
        auto *interval = new TextLabel(
            TextKind::Small,
            tr("%1 to %2", "interval of a share, in %")
                .arg(readableNumber(100 * part.ci95->low, 1), readableNumber(100 * part.ci95->high, 1)));
        interval->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        interval->setToolTip(tr("95 % interval"));
        m_grid->addWidget(interval, m_row, 4);
    }
    ++m_row;
}

void CategoryTable::addNote(const QString &text)
{
    auto *note = new TextLabel(TextKind::Small, text);
    note->setWordWrap(true);
    m_grid->addWidget(note, m_row++, 0, 1, 5);
}

} // namespace sphygma
