// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/gatherdialog.h"

#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

GatherDialog::GatherDialog(GatherColumns found, const Translator &words, QWidget *parent)
    : QDialog(parent), m_found(std::move(found)), m_words(words)
{
    setWindowTitle(tr("One row for each reading"));
    setMinimumWidth(460);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(8);
    auto *note = new TextLabel(
        TextKind::Note, tr("Readings side by side become rows; every other column repeats on each."), this);
    note->setWordWrap(true);
    rows->addWidget(note);
    m_values = new QListWidget(this);
    m_values->setAccessibleName(tr("Readings"));
    const qsizetype labels = m_found.labels.size();
    for (qsizetype i = 0; i < m_found.values.size(); ++i) {
        const QStringList columns = m_found.columns.mid(i * labels, labels);
        auto *item = new QListWidgetItem(
            tr("%1: %2", "name and columns").arg(m_found.values[i], columns.join(u", "_s)), m_values);
        item->setCheckState(Qt::Checked);
    }
    rows->addWidget(m_values);
    auto *label = new QLabel(tr("&Column that numbers the readings"), this);
    m_label = new QLineEdit(m_found.label, this);
    label->setBuddy(m_label);
    rows->addWidget(label);
    rows->addWidget(m_label);
    m_sentence = new TextLabel(TextKind::Small, {}, this);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    rows->addWidget(m_sentence);
    auto *foot = new DialogFoot(tr("Make the rows"), this);
    m_make = foot->answer();
    rows->addWidget(foot);
    connect(m_values, &QListWidget::itemChanged, this, &GatherDialog::describe);
    connect(m_label, &QLineEdit::textChanged, this, &GatherDialog::describe);
    connect(m_make, &QPushButton::clicked, this, &QDialog::accept);
    describe();
}

GatherColumns GatherDialog::asked() const
{
    GatherColumns asked{{}, {}, m_found.labels, m_label->text().trimmed()};
    const qsizetype labels = m_found.labels.size();
    for (int i = 0; i < m_values->count(); ++i) {
        if (m_values->item(i)->checkState() != Qt::Checked)
            continue;
        asked.values.append(m_found.values[i]);
        asked.columns += m_found.columns.mid(i * labels, labels);
    }
    return asked;
}

StepPtr GatherDialog::step() const
{
    return gatherColumns(asked());
}

void GatherDialog::describe()
{
    const GatherColumns wanted = asked();
    m_make->setEnabled(!wanted.values.isEmpty() && !wanted.label.isEmpty());
    m_sentence->setText(m_make->isEnabled() ? m_words.text(step()->sentence()) : QString());
}

} // namespace sphygma
