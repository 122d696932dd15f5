// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/stepeditor.h"

#include "app/base/numbertext.h"
#include "app/base/translator.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

bool StepEditor::canEdit(const Step &step)
{
    return step.id() == "limitValues"_L1 || step.id() == "declareMissing"_L1;
}

static QString fieldText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::fromLatin1(shortestDecimal(value.toDouble()));
    QStringList parts;
    for (const QJsonValue &part : value.toArray())
        parts.append(part.isDouble() ? fieldText(part) : part.toString());
    return parts.join(u", "_s);
}

/// What \a text says for \a key; nothing when it is no number where one is needed.
static std::optional<QJsonValue> fieldValue(const QString &key, const QString &text)
{
    if (key == "words"_L1 || key == "codes"_L1) {
        QJsonArray list;
        for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
            bool isNumber = true;
            const double number = part.trimmed().toDouble(&isNumber);
            if (key == "codes"_L1 && !isNumber)
                return {};
            list.append(key == "codes"_L1 ? QJsonValue(number) : QJsonValue(part.trimmed()));
        }
        return QJsonValue(list);
    }
    if (text.trimmed().isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber ? std::optional<QJsonValue>(number) : std::nullopt;
}

StepEditor::StepEditor(const StepPtr &step, const Translator &words, QWidget *parent)
    : QDialog(parent), m_step(step), m_json(step->parameters())
{
    m_json[u"step"_s] = step->id();
    setWindowTitle(tr("Change the numbers"));
    setMinimumWidth(420);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(10);
    auto *sentence = new TextLabel(TextKind::CardTitle, words.text(step->sentence()), this);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    rows->addWidget(sentence);
    auto *form = new QFormLayout;
    if (step->id() == "limitValues"_L1) {
        addField(*form, tr("&Missing below"), u"hardLow"_s);
        addField(*form, tr("M&issing above"), u"hardHigh"_s);
        addField(*form, tr("Marked as unusual &below"), u"softLow"_s);
        addField(*form, tr("Marked as unusual &above"), u"softHigh"_s);
    } else {
        addField(*form, tr("&Numbers that mean missing"), u"codes"_s);
        addField(*form, tr("&Words that mean missing"), u"words"_s);
    }
    rows->addLayout(form);
    m_problem = new TextLabel(TextKind::Small, {}, this);
    m_problem->setWordWrap(true);
    rows->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_apply = new QPushButton(tr("Use these"), this);
    m_apply->setProperty("primary", true);
    m_apply->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    rows->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    build();
}

void StepEditor::addField(QFormLayout &rows, const QString &caption, const QString &key)
{
    auto *edit = new QLineEdit(fieldText(m_json[key]), this);
    edit->setObjectName(key);
    m_fields.insert(key, edit);
    rows.addRow(caption, edit);
    connect(edit, &QLineEdit::textChanged, this, &StepEditor::build);
}

void StepEditor::build()
{
    QJsonObject json = m_json;
    QString problem;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const auto value = fieldValue(it.key(), it.value()->text());
        if (!value)
            problem = tr("“%1” is not a number.").arg(it.value()->text().trimmed());
        else if (value->isUndefined())
            json.remove(it.key());
        else
            json[it.key()] = *value;
    }
    if (problem.isEmpty()) {
        const Result<StepPtr> made = stepFromJson(json);
        if (made)
            m_step = *made;
        else
            problem = made.error().message;
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_apply->setEnabled(problem.isEmpty());
}

} // namespace sphygma
