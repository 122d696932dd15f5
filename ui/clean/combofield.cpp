// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/fieldedit.h"
#include "ui/models/names.h"
#include "ui/models/rolecombo.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

ComboField::ComboField(const StepField &field, const Workspace &workspace, const Table &table,
                       QWidget *parent)
    : FieldEdit(parent), m_kind(field.kind), m_combo(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_combo, 1);
    m_combo->setObjectName(QLatin1String(field.key));
    m_combo->setAccessibleName(workspace.words.text(field.caption));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(18);
    setFocusProxy(m_combo);
    fill(field, workspace, table);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &FieldEdit::changed);
}

void ComboField::fill(const StepField &field, const Workspace &workspace, const Table &table)
{
    switch (m_kind) {
    case FieldKind::Role:
        return fillRoles(*m_combo);
    case FieldKind::Unit:
        return fillUnitsOf(workspace, table);
    case FieldKind::Choice:
        for (const FieldChoice &choice : field.choices)
            m_combo->addItem(workspace.words.text(choice.label), QString::fromLatin1(choice.id));
        if (field.choices.isEmpty()) { // the one list that rules.json holds
            for (const Guideline &guideline : workspace.document.rules()->guidelines)
                m_combo->addItem(guideline.name, guideline.id);
        }
        return;
    default:
        break;
    }
    if (m_kind == FieldKind::OptionalColumn)
        m_combo->addItem(tr("None"), QString());
    for (const ColumnInfo &info : table.schema())
        m_combo->addItem(info.name, info.name);
}

/// Units that convert to another, and those the table has.
void ComboField::fillUnitsOf(const Workspace &workspace, const Table &table)
{
    QStringList codes;
    for (const UnitConversion &conversion : workspace.document.rules()->units.conversions())
        codes << conversion.from << conversion.to;
    for (const ColumnInfo &info : table.schema())
        codes += info.unit;
    codes << u"a"_s << u"mo"_s << u"d"_s << u"/min"_s;
    codes.removeDuplicates();
    codes.removeAll(QString());
    m_combo->addItem(tr("No unit"), QString());
    for (const QString &code : std::as_const(codes))
        m_combo->addItem(unitName(workspace.words, code), code);
}

QJsonValue ComboField::value() const
{
    return m_combo->currentData().toString();
}

void ComboField::setValue(const QJsonValue &value)
{
    const QString id = value.toString();
    if (m_combo->findData(id) < 0) {
        if (id.isEmpty())
            return; // nothing was chosen yet: the first
        m_combo->addItem(id, id); // a column that is gone is still named
    }
    m_combo->setCurrentIndex(m_combo->findData(id));
}

QString ComboField::problem() const
{
    return m_combo->count() == 0 ? tr("The table has no column.") : QString();
}

} // namespace sphygma
