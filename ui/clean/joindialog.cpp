// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/joindialog.h"

#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

JoinDialog::JoinDialog(Schema here, QList<NamedTable> others, const Translator &words, QWidget *parent)
    : QDialog(parent), m_here(std::move(here)), m_others(std::move(others)), m_words(words)
{
    build();
    showTable();
}

void JoinDialog::build()
{
    setWindowTitle(tr("Add columns of another table"));
    setMinimumWidth(500);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(8);
    m_table = new QComboBox(this);
    m_table->setAccessibleName(tr("Other table"));
    for (const NamedTable &other : m_others)
        m_table->addItem(other.name);
    rows->addWidget(m_table);
    m_keys = {addKeys(tr("Key"), false), addKeys(tr("Second key"), true)};
    rows->addWidget(new SectionLabel(tr("Columns to add"), this));
    m_columns = new QListWidget(this);
    m_columns->setAccessibleName(tr("Columns to add"));
    rows->addWidget(m_columns, 1);
    m_first = new QCheckBox(tr("Where a key stands there more than once, its &first row counts"), this);
    rows->addWidget(m_first);
    m_sentence = new TextLabel(TextKind::Small, {}, this);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    rows->addWidget(m_sentence);
    auto *foot = new DialogFoot(tr("Add the columns"), this);
    m_join = foot->answer();
    rows->addWidget(foot);
    connect(m_table, &QComboBox::currentIndexChanged, this, &JoinDialog::showTable);
    connect(m_columns, &QListWidget::itemChanged, this, &JoinDialog::describe);
    connect(m_first, &QCheckBox::toggled, this, &JoinDialog::describe);
    connect(m_join, &QPushButton::clicked, this, &QDialog::accept);
}

JoinDialog::KeyPair JoinDialog::addKeys(const QString &title, bool optional)
{
    static_cast<QVBoxLayout *>(layout())->addWidget(new SectionLabel(title, this));
    const KeyPair pair{new QComboBox(this), new QComboBox(this)};
    pair.here->setAccessibleName(tr("%1 in this table").arg(title));
    pair.there->setAccessibleName(tr("%1 in the other table").arg(title));
    if (optional)
        pair.here->addItem(tr("(none)"), QString());
    for (const ColumnInfo &info : m_here)
        pair.here->addItem(info.name, info.name);
    auto *line = new QHBoxLayout;
    line->addWidget(pair.here, 1);
    line->addWidget(new QLabel(u"="_s, this));
    line->addWidget(pair.there, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    for (const QComboBox *combo : {pair.here, pair.there})
        connect(combo, &QComboBox::activated, this, &JoinDialog::describe);
    return pair;
}

const Schema &JoinDialog::there() const
{
    return m_others[qMax(0, m_table->currentIndex())].raw->table.schema();
}

void JoinDialog::showTable()
{
    m_columns->clear();
    for (const KeyPair &pair : std::as_const(m_keys)) {
        pair.there->clear();
        for (const ColumnInfo &info : there())
            pair.there->addItem(info.name, info.name);
    }
    for (const ColumnInfo &info : there()) {
        auto *item = new QListWidgetItem(info.name, m_columns);
        const bool isHere = std::any_of(m_here.begin(), m_here.end(),
                                        [&](const ColumnInfo &other) { return other.name == info.name; });
        item->setCheckState(isHere ? Qt::Unchecked : Qt::Checked);
    }
    guessKeys();
    describe();
}

/// The first pair of columns with the same name, or the same meaning.
void JoinDialog::guessKeys()
{
    for (const bool byRole : {false, true}) {
        for (const ColumnInfo &here : m_here) {
            const auto same = std::find_if(there().begin(), there().end(), [&](const ColumnInfo &other) {
                return byRole ? !here.role.isEmpty() && other.role == here.role : other.name == here.name;
            });
            if (same == there().end())
                continue;
            m_keys.first().here->setCurrentIndex(m_keys.first().here->findData(here.name));
            m_keys.first().there->setCurrentIndex(m_keys.first().there->findData(same->name));
            for (int i = 0; i < m_columns->count(); ++i) {
                if (m_columns->item(i)->text() == same->name)
                    m_columns->item(i)->setCheckState(Qt::Unchecked);
            }
            return;
        }
    }
}

JoinTable JoinDialog::asked() const
{
    JoinTable asked;
    asked.table = m_table->currentText();
    for (const KeyPair &pair : m_keys) {
        if (pair.here->currentData().toString().isEmpty())
            continue;
        asked.keys.append(pair.here->currentData().toString());
        asked.tableKeys.append(pair.there->currentData().toString());
    }
    for (int i = 0; i < m_columns->count(); ++i) {
        if (m_columns->item(i)->checkState() == Qt::Checked)
            asked.columns.append(m_columns->item(i)->text());
    }
    asked.firstCounts = m_first->isChecked();
    return asked;
}

StepPtr JoinDialog::step() const
{
    return joinTable(asked());
}

void JoinDialog::describe()
{
    m_join->setEnabled(!asked().columns.isEmpty());
    m_sentence->setText(m_join->isEnabled() ? m_words.text(step()->sentence())
                                            : tr("Choose at least one column to add."));
}

} // namespace sphygma
