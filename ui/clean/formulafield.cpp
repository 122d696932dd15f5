// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expression/expression.h"
#include "app/expression/function.h"
#include "ui/clean/fieldedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

/// A column as a formula names it.
static QString inFormula(const QString &name)
{
    static const QRegularExpression plain(u"^[\\p{L}_][\\p{L}\\p{N}_]*$"_s);
    if (plain.match(name).hasMatch())
        return name;
    return u'[' + QString(name).replace(u']', u"]]"_s) + u']';
}

FormulaField::FormulaField(const StepField &field, const Translator &words, const Table &table,
                           QWidget *parent)
    : FieldEdit(parent)
    , m_edit(new QLineEdit(this))
    , m_pointer(new QLabel(this))
    , m_help(new TextLabel(TextKind::Small, {}, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_edit->setObjectName(QLatin1String(field.key));
    m_edit->setAccessibleName(words.text(field.caption));
    m_edit->setPlaceholderText(field.kind == FieldKind::Condition ? tr("for example: age >= 18 and sbp > 0")
                                                                  : tr("for example: sbp - dbp"));
    setFocusProxy(m_edit);
    m_pointer->setAccessibleName(tr("Where the formula is wrong"));
    m_pointer->hide();
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::PlainText);
    for (const ColumnInfo &info : table.schema())
        m_columns += inFormula(info.name);
    m_help->setText(
        tr("Columns: %1. Functions: %2.")
            .arg(QStringList(m_columns.first(qMin<qsizetype>(12, m_columns.size()))).join(u", "_s),
                 functionNames().join(u", "_s)));
    auto *completer = new QCompleter(m_columns + functionNames(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_edit->setCompleter(completer);
    rows->addWidget(m_edit);
    rows->addWidget(m_pointer);
    rows->addWidget(m_help);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        check();
        emit changed();
    });
}

QJsonValue FormulaField::value() const
{
    return m_edit->text().trimmed();
}

void FormulaField::setValue(const QJsonValue &value)
{
    m_edit->setText(value.toString());
}

QString FormulaField::problem() const
{
    return m_edit->text().trimmed().isEmpty() ? tr("Write a formula.") : m_problem;
}

int FormulaField::faultyCharacter(const QString &message)
{
    // The sentence is translated; its first number counts characters from 1.
    static const QRegularExpression number(u"\\d+"_s);
    const auto match = number.match(message);
    return match.hasMatch() ? match.captured().toInt() - 1 : -1;
}

void FormulaField::check()
{
    const QString text = m_edit->text().trimmed();
    const auto parsed = Expression::parse(text);
    m_problem = parsed ? QString() : parsed.error().message;
    if (parsed) {
        const QStringList used = parsed->columns();
        for (const QString &column : used) {
            if (!m_columns.contains(inFormula(column)))
                m_problem = tr("There is no column “%1”.").arg(column);
        }
    }
    const int at = parsed || text.isEmpty() ? -1 : faultyCharacter(m_problem);
    m_pointer->setVisible(at >= 0);
    if (at < 0)
        return;
    const int skipped = static_cast<int>(m_edit->text().indexOf(text)) + at;
    const int x = m_edit->fontMetrics().horizontalAdvance(m_edit->text().left(skipped)) + 10;
    m_pointer->setContentsMargins(x, 0, 0, 0);
    m_pointer->setText(u"▲"_s);
    m_pointer->setAccessibleDescription(tr("Character %1").arg(at + 1));
}

} // namespace sphygma
