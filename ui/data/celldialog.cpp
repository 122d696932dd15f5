// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/celldialog.h"

#include "app/base/numbertext.h"
#include "app/table/cellformat.h"
#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sphygma {

/// Why \a text cannot stand in a column of \a type; empty where it can.
static QString misfit(ColumnType type, const QString &text)
{
    const Reason reason = parseCell(type, text).reason;
    if (reason == Reason::None || reason == Reason::Empty)
        return {};
    switch (type) {
    case ColumnType::Date:
        return CellDialog::tr("The column holds dates. Write one like 2026-03-31.");
    case ColumnType::DateTime:
        return CellDialog::tr("The column holds dates with times. Write one like 2026-03-31T08:15.");
    case ColumnType::Time:
        return CellDialog::tr("The column holds times. Write one like 08:15.");
    default:
        return CellDialog::tr("The column holds numbers. Write one like 128.5, with a point.");
    }
}

CellDialog::CellDialog(const ColumnInfo &column, qint64 record, const QString &value, QWidget *parent)
    : QDialog(parent)
    , m_type(column.type)
    , m_before(value.trimmed())
    , m_value(new QLineEdit(value, this))
    , m_reason(new QLineEdit(this))
    , m_problem(new TextLabel(TextKind::Small, {}, this))
{
    setWindowTitle(tr("Correct a cell"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(6);
    auto *title = new TextLabel(TextKind::CardTitle,
                                tr("%1, record %2").arg(column.name, readableNumber(record)), this);
    title->setTextFormat(Qt::PlainText);
    rows->addWidget(title);
    rows->addWidget(
        new TextLabel(TextKind::Note, tr("The file stays as it is; the correction is a step."), this));
    rows->addSpacing(8);
    const auto field = [&](const QString &text, QLineEdit *edit) {
        auto *label = new QLabel(text, this);
        label->setBuddy(edit);
        rows->addWidget(label);
        rows->addWidget(edit);
        rows->addSpacing(4);
    };
    field(tr("&Right value"), m_value);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    rows->addWidget(m_problem);
    field(tr("&How do you know?"), m_reason);
    m_value->setPlaceholderText(tr("empty: missing"));
    m_reason->setPlaceholderText(tr("for example: checked in the patient's file"));
    m_value->selectAll();
    auto *foot = new DialogFoot(tr("Correct"), this);
    m_correct = foot->answer();
    m_correct->setEnabled(false);
    rows->addSpacing(8);
    rows->addWidget(foot);
    setMinimumWidth(380);
    connect(m_correct, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_value, &QLineEdit::textChanged, this, &CellDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &CellDialog::check);
    check();
}

/// What stands there already may not fit; it is not complained of until another value is typed.
void CellDialog::check()
{
    const bool isOther = value() != m_before;
    const QString problem = isOther ? misfit(m_type, value()) : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_correct->setEnabled(isOther && problem.isEmpty() && !reason().isEmpty());
}

QString CellDialog::value() const
{
    return m_value->text().trimmed();
}

QString CellDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace sphygma
