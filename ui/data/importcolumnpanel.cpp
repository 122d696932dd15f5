// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importcolumnpanel.h"

#include "ui/data/whylabel.h"
#include "ui/models/names.h"
#include "ui/models/rolecombo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sphygma {

/// The entry of the type menu that leaves the type to be found.
static constexpr int automaticType = -1;

static QComboBox *labelled(QVBoxLayout *rows, const QString &text, QWidget *parent, QLabel **its = nullptr)
{
    auto *label = new QLabel(text, parent);
    auto *combo = new QComboBox(parent);
    if (its)
        *its = label;
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
    m_decimal = labelled(rows, tr("Decimal sign in this column"), this, &m_decimalLabel);
    m_decimal->addItem(tr("as in the file"), QChar());
    m_decimal->addItem(tr("point: 120.5"), QChar(u'.'));
    m_decimal->addItem(tr("comma: 120,5"), QChar(u','));
    m_date = labelled(rows, tr("Dates like 03/04/2026 in this column"), this, &m_dateLabel);
    m_date->addItem(tr("as in the file"), static_cast<int>(DateOrder::Unknown));
    m_date->addItem(tr("day first: 3 April"), static_cast<int>(DateOrder::DayFirst));
    m_date->addItem(tr("month first: 4 March"), static_cast<int>(DateOrder::MonthFirst));
    m_skip = new QCheckBox(tr("&Leave this column out"), this);
    rows->addSpacing(8);
    rows->addWidget(m_skip);
    rows->addStretch();

    connect(m_type, &QComboBox::activated, this, &ImportColumnPanel::chooseType);
    connect(m_role, &QComboBox::activated, this, &ImportColumnPanel::chooseRole);
    connect(m_unit, &QComboBox::activated, this, &ImportColumnPanel::chooseUnit);
    connect(m_decimal, &QComboBox::activated, this, &ImportColumnPanel::chooseDecimal);
    connect(m_date, &QComboBox::activated, this, &ImportColumnPanel::chooseDateOrder);
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
    showLocale(column.type);
    showWhy(column);
}

void ImportColumnPanel::setChoices(const ImportChoices &choices)
{
    m_types = choices.options.columnTypes;
    m_decimals = choices.options.columnDecimals;
    m_dateOrders = choices.options.columnDateOrders;
    m_roles = choices.roles;
    m_units = choices.options.units;
    m_skipped = {choices.options.skippedColumns.begin(), choices.options.skippedColumns.end()};
}

void ImportColumnPanel::setLocaleShown(bool shown)
{
    m_localeShown = shown;
}

/// Numbers have a sign, dates an order, and text may be either not yet understood.
void ImportColumnPanel::showLocale(ColumnType type)
{
    const bool isText = type == ColumnType::Text;
    const bool number = m_localeShown && (isText || type == ColumnType::Number);
    const bool date = m_localeShown && (isText || type == ColumnType::Date || type == ColumnType::DateTime);
    m_decimalLabel->setVisible(number);
    m_decimal->setVisible(number);
    m_decimal->setCurrentIndex(qMax(0, m_decimal->findData(m_decimals.value(m_name))));
    m_dateLabel->setVisible(date);
    m_date->setVisible(date);
    m_date->setCurrentIndex(qMax(0, m_date->findData(static_cast<int>(m_dateOrders.value(m_name)))));
}

void ImportColumnPanel::showWhy(const PreviewColumn &column)
{
    m_typeWhy->setText(whyText(m_types.contains(m_name) ? tr("You chose it.") : column.typeWhy));
    m_typeWhy->setVisible(!m_typeWhy->text().isEmpty());
    QString why;
    if (m_roles.contains(m_name))
        why = tr("You chose it.");
    else if (!column.role.role.isEmpty() && column.role.certain)
        why = tr("Its name matches “%1”.").arg(column.role.evidence);
    else if (!column.role.role.isEmpty())
        why = tr("A guess from “%1”: please check.").arg(column.role.evidence);
    m_roleWhy->setText(whyText(why));
    m_roleWhy->setVisible(!why.isEmpty());
}

void ImportColumnPanel::chooseType()
{
    const int type = m_type->currentData().toInt();
    if (type == automaticType)
        m_types.remove(m_name);
    else
        m_types.insert(m_name, static_cast<ColumnType>(type));
    m_typeWhy->setText(type == automaticType ? QString() : whyText(tr("You chose it.")));
    emit typeChosen();
}

void ImportColumnPanel::takeRole(const QString &column, const QString &role, const QString &unit)
{
    m_roles.insert(column, role);
    m_units.insert(column, unit);
    emit meaningChosen(column, role, unit);
}

void ImportColumnPanel::chooseRole()
{
    const QString role = m_role->currentData().toString();
    takeRole(m_name, role,
             unitForRole(*m_workspace.document.rules(), role, m_unit->currentData().toString()));
    fillUnits(*m_unit, *m_workspace.document.rules(), m_workspace.words, role, m_units[m_name]);
    m_roleWhy->setText(whyText(tr("You chose it.")));
    m_roleWhy->setVisible(true);
}

void ImportColumnPanel::setRole(const PreviewColumn &column, const QString &role)
{
    if (column.role.role == role)
        return;
    // A column whose role has no unit is still measured in what it was.
    const QString unit = unitForRole(*m_workspace.document.rules(), role, column.unit);
    takeRole(column.name, role, unit.isEmpty() ? column.unit : unit);
}

void ImportColumnPanel::chooseDecimal()
{
    const QChar sign = m_decimal->currentData().toChar();
    sign.isNull() ? void(m_decimals.remove(m_name)) : void(m_decimals.insert(m_name, sign));
    emit localeChosen();
}

void ImportColumnPanel::chooseDateOrder()
{
    const auto order = static_cast<DateOrder>(m_date->currentData().toInt());
    order == DateOrder::Unknown ? void(m_dateOrders.remove(m_name))
                                : void(m_dateOrders.insert(m_name, order));
    emit localeChosen();
}

void ImportColumnPanel::chooseUnit()
{
    const QString unit = m_unit->currentData().toString();
    m_units.insert(m_name, unit);
    emit meaningChosen(m_name, m_role->currentData().toString(), unit);
}

} // namespace sphygma
