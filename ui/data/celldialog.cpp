// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/celldialog.h"

#include "app/base/numbertext.h"
#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sphygma {

CellDialog::CellDialog(const QString &column, qint64 record, const QString &value, QWidget *parent)
    : QDialog(parent), m_value(new QLineEdit(value, this)), m_reason(new QLineEdit(this))
{
    setWindowTitle(tr("Correct a cell"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(6);
    auto *title =
        new TextLabel(TextKind::CardTitle, tr("%1, record %2").arg(column, readableNumber(record)), this);
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
    const auto check = [this, value] {
        m_correct->setEnabled(!reason().isEmpty() && this->value() != value.trimmed());
    };
    connect(m_value, &QLineEdit::textChanged, this, check);
    connect(m_reason, &QLineEdit::textChanged, this, check);
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
