// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importcolumnpanel.h"

#include "ui/models/names.h"
#include "ui/models/rolecombo.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sphygma {

/// The entry of the type menu that leaves the type to be found.
static constexpr int automaticType = -1;

static TextLabel *whyLabel(QWidget *parent)
{
    auto *label = new TextLabel(TextKind::Small, {}, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

static QComboBox *labelled(QVBoxLayout *rows, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    auto *combo = new QComboBox(parent);
    label->setBuddy(combo);
    rows->addSpacing(6);
    rows->addWidget(label);
    rows->addWidget(combo);
    return combo;
}

ImportColumnPanel::ImportColumnPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_title = new TextLabel(TextKind::CardTitle, {}, this);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    rows->addWidget(m_title);
    m_type = labelled(rows, tr("T&ype"), this);
    for (const auto type : {ColumnType::Number, ColumnType::Text, ColumnType::Date, ColumnType::DateTime,
                            ColumnType::Time, ColumnType::Boolean})
        m_type->addItem(typeName(type), static_cast<int>(type));
    m_typeWhy = whyLabel(this);
    rows->addWidget(m_typeWhy);
    m_role = labelled(rows, tr("&Meaning"), this);
    fillRoles(*m_role);
    m_roleWhy = whyLabel(this);
    rows->addWidget(m_roleWhy);
    m_unit = labelled(rows, tr("&Unit"), this);
    m_skip = new QCheckBox(tr("&Leave this column out"), this);
    rows->addSpacing(8);
    rows->addWidget(m_skip);
    rows->addStretch();

    connect(m_type, &QComboBox::activated, this, &ImportColumnPanel::chooseType);
    connect(m_role, &QComboBox::activated, this, &ImportColumnPanel::chooseRole);
    connect(m_unit, &QComboBox::activated, this, &ImportColumnPanel::chooseUnit);
    connect(m_skip, &QCheckBox::toggled, this, [this](bool skip) {
        skip ? void(m_skipped.insert(m_name)) : void(m_skipped.remove(m_name));
        emit skippedChanged();
    });
    setNothing();
}

void ImportColumnPanel::setNothing()
{
    m_name.clear();
    m_title->setText(tr("Choose a column to see how it is read"));
    setEnabled(false);
}

void ImportColumnPanel::setColumn(const PreviewColumn &column)
{
    m_name = column.name;
    m_title->setText(column.name);
    setEnabled(true);
    const QSignalBlocker skipBlocker(m_skip);
    m_skip->setChecked(m_skipped.contains(column.name));
    if (m_types.contains(m_name) && m_type->findData(automaticType) < 0)
        m_type->addItem(tr("Find it from the content"), automaticType);
    else if (!m_types.contains(m_name) && m_type->findData(automaticType) >= 0)
        m_type->removeItem(m_type->findData(automaticType));
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(column.type)));
    setCurrentId(*m_role, column.role.role);
    fillUnits(*m_unit, *m_workspace.document.rules(), m_workspace.words, column.role.role, column.unit);
    showWhy(column);
}

void ImportColumnPanel::showWhy(const PreviewColumn &column)
{
    m_typeWhy->setText(m_types.contains(m_name) ? tr("Chosen by you") : column.typeWhy);
    m_typeWhy->setVisible(!m_typeWhy->text().isEmpty());
    QString why;
    if (m_roles.contains(m_name))
        why = tr("Chosen by you");
    else if (!column.role.role.isEmpty() && column.role.certain)
        why = tr("Its name matches “%1”").arg(column.role.evidence);
    else if (!column.role.role.isEmpty())
        why = tr("A guess from “%1”: please check").arg(column.role.evidence);
    m_roleWhy->setText(why);
    m_roleWhy->setVisible(!why.isEmpty());
}

void ImportColumnPanel::chooseType()
{
    const int type = m_type->currentData().toInt();
    if (type == automaticType)
        m_types.remove(m_name);
    else
        m_types.insert(m_name, static_cast<ColumnType>(type));
    m_typeWhy->setText(type == automaticType ? QString() : tr("Chosen by you"));
    emit typeChosen();
}

void ImportColumnPanel::chooseRole()
{
    const QString role = m_role->currentData().toString();
    const ClinicalRules &rules = *m_workspace.document.rules();
    const QString unit = unitForRole(rules, role, m_unit->currentData().toString());
    m_roles.insert(m_name, role);
    m_units.insert(m_name, unit);
    fillUnits(*m_unit, rules, m_workspace.words, role, unit);
    m_roleWhy->setText(tr("Chosen by you"));
    m_roleWhy->setVisible(true);
    emit meaningChosen(m_name, role, unit);
}

void ImportColumnPanel::chooseUnit()
{
    const QString unit = m_unit->currentData().toString();
    m_units.insert(m_name, unit);
    emit meaningChosen(m_name, m_role->currentData().toString(), unit);
}

} // namespace sphygma
