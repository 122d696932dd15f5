// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/refreshdialog.h"

#include "app/base/numbertext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/screenfit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sphygma {

RefreshDialog::RefreshDialog(Workspace &workspace, const SourceDifference &difference, QWidget *parent)
    : QDialog(parent), m_workspace(workspace)
{
    setWindowTitle(tr("Refresh from source"));
    resizeWithinScreen(*this, {700, 620});
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(10);
    rows->addWidget(new PageHeader(tr("What differs from last time"),
                                   tr("Nothing is taken over before you say so; it can be undone."), this));
    for (const Phrase &sentence : summary(difference)) {
        auto *line = new TextLabel(TextKind::Body, workspace.words.text(sentence), this);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addWidget(line);
    }
    if (!difference.samples.isEmpty())
        rows->addWidget(buildSamples(difference.samples), 1);
    if (!difference.steps.isEmpty())
        rows->addWidget(buildSteps(difference.steps));
    if (difference.samples.isEmpty())
        rows->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *keep = new QPushButton(tr("Keep the data as they are"), this);
    auto *replace = new QPushButton(tr("Take the new data"), this);
    replace->setProperty("primary", true);
    keep->setDefault(true);
    buttons->addWidget(keep);
    buttons->addWidget(replace);
    rows->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(replace, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget *RefreshDialog::buildSamples(const QList<CellDifference> &samples)
{
    auto *part = new QWidget(this);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 6, 0, 0);
    rows->addWidget(new SectionLabel(tr("Some of the changed cells"), part));
    auto *card = new Card(part);
    auto *cardRows = new QVBoxLayout(card);
    cardRows->setContentsMargins(1, 1, 1, 1);
    auto *table = new QTableWidget(static_cast<int>(samples.size()), 4, card);
    table->setAccessibleName(tr("Some of the changed cells"));
    table->setHorizontalHeaderLabels({tr("Line now"), tr("Column"), tr("Before"), tr("Now")});
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setStretchLastSection(true);
    const auto shown = [](const QString &text) { return text.isEmpty() ? tr("empty") : text; };
    for (int row = 0; row < table->rowCount(); ++row) {
        const CellDifference &sample = samples[row];
        const QString number = readableNumber(sample.lineNow);
        auto *line = new QTableWidgetItem(
            sample.file.isEmpty() ? number : tr("%1: %2", "a file and a line").arg(sample.file, number));
        line->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->setItem(row, 0, line);
        table->setItem(row, 1, new QTableWidgetItem(sample.column));
        table->setItem(row, 2, new QTableWidgetItem(shown(sample.before)));
        table->setItem(row, 3, new QTableWidgetItem(shown(sample.now)));
    }
    table->resizeColumnsToContents();
    cardRows->addWidget(table);
    rows->addWidget(card, 1);
    return part;
}

QString RefreshDialog::stepText(const StepDifference &step) const
{
    const QString number = readableNumber(static_cast<qint64>(step.step));
    const QString sentence = m_workspace.words.text(step.sentence);
    switch (step.kind) {
    case StepDifference::Kind::Moved:
        return tr("Step %1 follows its row to record %2: %3")
            .arg(number, readableNumber(step.record), sentence);
    case StepDifference::Kind::SwitchedOff:
        return tr("Step %1 is switched off, for its cell is gone or holds another value: %2")
            .arg(number, sentence);
    case StepDifference::Kind::DoesNotFit:
        break;
    }
    return tr("Step %1 does not fit the new data: %2 %3").arg(number, sentence, step.why);
}

QWidget *RefreshDialog::buildSteps(const QList<StepDifference> &steps)
{
    auto *part = new QWidget(this);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 6, 0, 0);
    rows->addWidget(new SectionLabel(tr("The recipe"), part));
    constexpr qsizetype most = 8;
    for (const StepDifference &step : steps.first(qMin(steps.size(), most))) {
        auto *line = new TextLabel(TextKind::Small, stepText(step), part);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        rows->addWidget(line);
    }
    if (const int more = static_cast<int>(steps.size() - most); more > 0)
        rows->addWidget(new TextLabel(TextKind::Small, tr("and %n more", nullptr, more), part));
    return part;
}

} // namespace sphygma
