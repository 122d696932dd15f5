// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/fieldedit.h"

#include "app/base/numbertext.h"
#include "ui/clean/mergefield.h"
#include "ui/widgets/toggle.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Puts \a control where the field stands and makes it known by \a field's name.
static void adopt(FieldEdit &outer, QWidget *control, const StepField &field, const Translator &words)
{
    auto *row = new QHBoxLayout(&outer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(control);
    control->setObjectName(QLatin1String(field.key));
    control->setAccessibleName(words.text(field.caption));
    outer.setFocusProxy(control);
}

FieldEdit *makeFieldEdit(const StepField &field, const Workspace &workspace, const Table &table,
                         QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Name:
    case FieldKind::Text:
    case FieldKind::Number:
    case FieldKind::Record:
    case FieldKind::Numbers:
    case FieldKind::Words:
        return new LineField(field, workspace.words, parent);
    case FieldKind::Columns:
    case FieldKind::ColumnsOrAll:
        return new ColumnsField(field, workspace.words, table, parent);
    case FieldKind::Flag:
        return new FlagField(field, workspace.words, parent);
    case FieldKind::Formula:
    case FieldKind::Condition:
        return new FormulaField(field, workspace.words, table, parent);
    case FieldKind::Groups:
        return new MergeField(field, workspace, table, parent);
    case FieldKind::Column:
    case FieldKind::OptionalColumn:
    case FieldKind::Choice:
    case FieldKind::Role:
    case FieldKind::Unit:
        break;
    }
    return new ComboField(field, workspace, table, parent);
}

LineField::LineField(const StepField &field, const Translator &words, QWidget *parent)
    : FieldEdit(parent), m_kind(field.kind), m_edit(new QLineEdit(this))
{
    adopt(*this, m_edit, field, words);
    connect(m_edit, &QLineEdit::textChanged, this, &FieldEdit::changed);
}

/// Parts between commas; those of words may be told in quotes by nobody, so a comma never belongs to one.
static QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts += part.trimmed();
    }
    return parts;
}

QJsonValue LineField::value() const
{
    const QString text = m_edit->text();
    QJsonArray list;
    switch (m_kind) {
    case FieldKind::Words:
        return QJsonArray::fromStringList(partsOf(text));
    case FieldKind::Numbers:
        for (const QString &part : partsOf(text))
            list.append(part.toDouble());
        return list;
    case FieldKind::Number:
    case FieldKind::Record:
        return text.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                        : QJsonValue(text.trimmed().toDouble());
    case FieldKind::Name:
        return text.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text.trimmed());
    default:
        return text; // spaces may be meant
    }
}

static QString fieldText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::fromLatin1(shortestDecimal(value.toDouble()));
    if (value.isString())
        return value.toString();
    QStringList parts;
    const QJsonArray items = value.toArray();
    for (const auto &part : items)
        parts += fieldText(part);
    return parts.join(u", "_s);
}

void LineField::setValue(const QJsonValue &value)
{
    m_edit->setText(fieldText(value));
}

QString LineField::problem() const
{
    const bool several = m_kind == FieldKind::Numbers;
    if (!several && m_kind != FieldKind::Number && m_kind != FieldKind::Record)
        return {};
    const QStringList parts = several ? partsOf(m_edit->text()) : QStringList{m_edit->text().trimmed()};
    for (const QString &part : parts) {
        bool isNumber = true;
        const double number = part.toDouble(&isNumber);
        if (!part.isEmpty() && !isNumber)
            return tr("“%1” is not a number.").arg(part);
        if (m_kind == FieldKind::Record && (part.isEmpty() || number < 1 || number != std::floor(number)))
            return tr("Records count from 1.");
    }
    return {};
}

ColumnsField::ColumnsField(const StepField &field, const Translator &words, const Table &table,
                           QWidget *parent)
    : FieldEdit(parent), m_kind(field.kind), m_list(new QListWidget(this))
{
    adopt(*this, m_list, field, words);
    for (const ColumnInfo &info : table.schema()) {
        auto *item = new QListWidgetItem(info.name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    constexpr int rowHeight = 26, frame = 6; // a form of several lists gets smaller ones before it scrolls
    m_list->setMinimumHeight(2 * rowHeight + frame);
    m_list->setMaximumHeight(qBound(2, m_list->count(), 5) * rowHeight + frame);
    if (m_kind == FieldKind::ColumnsOrAll)
        m_list->setToolTip(tr("None ticked: all, or none needed"));
    connect(m_list, &QListWidget::itemChanged, this, &FieldEdit::changed);
}

QJsonValue ColumnsField::value() const
{
    QJsonArray names;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            names.append(m_list->item(i)->text());
    }
    return names;
}

void ColumnsField::setValue(const QJsonValue &value)
{
    const QJsonArray names = value.toArray();
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setCheckState(names.contains(m_list->item(i)->text()) ? Qt::Checked : Qt::Unchecked);
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            return m_list->scrollToItem(m_list->item(i), QAbstractItemView::PositionAtTop);
    }
}

QString ColumnsField::problem() const
{
    return m_kind == FieldKind::Columns && value().toArray().isEmpty() ? tr("Tick at least one column.")
                                                                       : QString();
}

FlagField::FlagField(const StepField &field, const Translator &words, QWidget *parent)
    : FieldEdit(parent), m_toggle(new Toggle(words.text(field.caption), this))
{
    adopt(*this, m_toggle, field, words);
    static_cast<QHBoxLayout *>(layout())->addStretch();
    connect(m_toggle, &Toggle::toggled, this, &FieldEdit::changed);
}

QJsonValue FlagField::value() const
{
    return m_toggle->isChecked();
}

void FlagField::setValue(const QJsonValue &value)
{
    m_toggle->setChecked(value.toBool());
}

} // namespace sphygma
