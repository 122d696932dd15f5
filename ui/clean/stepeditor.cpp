// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/stepeditor.h"

#include "ui/clean/fieldedit.h"
#include "ui/clean/mergefield.h"
#include "ui/clean/steppreviewpane.h"
#include "ui/clean/stepstart.h"
#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static const SettingKey<QSize> formSizeKey{"clean/stepForm", {}};

StepEditor::StepEditor(const StepPtr &step, const Workspace &workspace, const Table &columns,
                       TableBefore before, QWidget *parent)
    : QDialog(parent)
    , m_kind(*stepKind(step->id()))
    , m_workspace(workspace)
    , m_columns(columns)
    , m_before(std::move(before))
    , m_step(step)
    , m_adding(false)
{
    build(tr("Change a step"), step->parameters());
}

StepEditor::StepEditor(const StepKind &kind, const Workspace &workspace, const Table &columns,
                       TableBefore before, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_workspace(workspace)
    , m_columns(columns)
    , m_before(std::move(before))
    , m_adding(true)
{
    build(tr("Add a step"), startParameters(kind, columns, *workspace.document.state().guideline));
}

void StepEditor::build(const QString &title, const QJsonObject &start)
{
    m_given = start;
    setWindowTitle(title);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(10);
    const auto addText = [&](TextKind kind, const QString &text) {
        auto *label = new TextLabel(kind, text, this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        rows->addWidget(label);
        return label;
    };
    addText(TextKind::CardTitle, m_workspace.words.text(m_kind.title));
    addText(TextKind::Note, m_workspace.words.text(m_kind.what));
    if (m_kind.warning)
        addText(TextKind::Body, m_workspace.words.text(m_kind.warning))->setObjectName(u"warning"_s);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(20);
    sides->addWidget(buildForm(start), 1);
    sides->addWidget(buildOutcome(), 1);
    rows->addLayout(sides, 1);
    addButtons();
    connect(m_preview, &StepPreviewPane::tried, this, &StepEditor::tell);
    showFittingFields();
    openWhole();
    remake();
}

QWidget *StepEditor::buildForm(const QJsonObject &start)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *fields = new QWidget(m_scroll);
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins(0, 0, 6, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFields(*m_form, start);
    m_scroll->setWidget(fields);
    fields->setAutoFillBackground(false);
    return m_scroll;
}

/// What the fields come to: the step in words, and what it would do.
QWidget *StepEditor::buildOutcome()
{
    auto *side = new QWidget(this);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    m_problem = new TextLabel(TextKind::Small, {}, side);
    m_problem->setObjectName(u"problem"_s);
    m_sentence = new TextLabel(TextKind::CardTitle, {}, side);
    for (TextLabel *label : {m_problem, m_sentence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        rows->addWidget(label);
    }
    m_preview = new StepPreviewPane(m_workspace, side);
    rows->addWidget(m_preview);
    rows->addStretch();
    return side;
}

/// As large as the form and a full preview need on a small screen, or as it was left last.
void StepEditor::openWhole()
{
    constexpr QSize least(920, 480), most(1200, 690);
    layout()->activate();
    const int besides = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    const int form = m_form->parentWidget()->sizeHint().height() + 2 * m_scroll->frameWidth();
    const QSize whole = QSize(least.width(), besides + form).expandedTo(least).boundedTo(most);
    const QSize left = m_workspace.settings.value(formSizeKey);
    resize(left.isValid() ? left : whole);
    m_openedSize = size();
}

/// Only a size that somebody chose is kept: forms differ in what they need.
void StepEditor::done(int result)
{
    if (size() != m_openedSize)
        m_workspace.settings.setValue(formSizeKey, size());
    QDialog::done(result);
}

void StepEditor::addFields(QFormLayout &form, const QJsonObject &start)
{
    for (const StepField &field : m_kind.fields) {
        const QString key = QString::fromLatin1(field.key);
        FieldEdit *edit = makeFieldEdit(field, m_workspace, m_columns, this);
        edit->setValue(start[key]);
        m_fields.insert(key, edit);
        if (field.kind == FieldKind::Flag) {
            form.addRow(edit);
        } else {
            auto *label = new QLabel(m_workspace.words.text(field.caption), this);
            label->setBuddy(edit->focusProxy());
            form.addRow(label, edit);
        }
        connect(edit, &FieldEdit::changed, this, [this, key] { fieldChanged(key); });
    }
    if (auto *groups = qobject_cast<MergeField *>(m_fields.value(u"map"_s)))
        groups->setColumn(fieldText("column"));
}

void StepEditor::addButtons()
{
    auto *foot = new DialogFoot(m_adding ? tr("Add the step") : tr("Use these"), this);
    m_apply = foot->answer();
    layout()->addWidget(foot);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
}

QString StepEditor::fieldText(const char *key) const
{
    const FieldEdit *edit = m_fields.value(QString::fromLatin1(key));
    return edit ? edit->value().toString() : QString();
}

void StepEditor::fieldChanged(const QString &key)
{
    if (auto *groups = qobject_cast<MergeField *>(m_fields.value(u"map"_s)); groups && key == "column"_L1)
        groups->setColumn(fieldText("column"));
    if (key == "rule"_L1)
        m_fields[u"columns"_s]->setValue(
            QJsonArray::fromStringList(columnsOfRule(fieldText("rule"), m_columns)));
    showFittingFields();
    remake();
}

/// Fields that the chosen method does not look at are out of the way.
void StepEditor::showFittingFields()
{
    const QString method = fieldText("method");
    const bool grouped = method == "groupMedian"_L1 || method == "lastOfPatient"_L1;
    const auto setShown = [this](const QString &key, bool shown) {
        if (FieldEdit *edit = m_fields.value(key)) {
            edit->setVisible(shown);
            if (QWidget *label = m_form->labelForField(edit))
                label->setVisible(shown);
        }
    };
    if (!method.isEmpty()) {
        setShown(u"value"_s, method == "constant"_L1);
        setShown(u"by"_s, grouped);
        setShown(u"order"_s, method == "lastOfPatient"_L1);
    }
    if (QLatin1String(m_kind.id) == "resolveRepeatedKeys"_L1)
        setShown(u"name"_s, fieldText("keep") == "flag"_L1);
}

/// A contradiction looks at its columns in the order of its roles, not in that of the table.
static QStringList inRuleOrder(const QJsonObject &json, const Table &table)
{
    const QJsonArray ticked = json["columns"_L1].toArray();
    QStringList ordered = columnsOfRule(json["rule"_L1].toString(), table);
    ordered.removeIf([&](const QString &name) { return !ticked.contains(name); });
    for (const QJsonValue name : ticked) {
        if (!ordered.contains(name.toString()))
            ordered += name.toString();
    }
    return ordered;
}

/// What stands in no field: what a pattern is for, which holds as long as the pattern does, and the day from
/// which on dates are not trusted.
static void keepHidden(QJsonObject &json, const QJsonObject &given)
{
    const QStringList pattern{u"find"_s, u"with"_s, u"match"_s};
    const bool samePattern = std::all_of(pattern.begin(), pattern.end(), [&](const QString &key) {
        return json.value(key) == given.value(key);
    });
    for (const QString &key : {u"purpose"_s, u"until"_s, u"where"_s}) {
        if (given.contains(key) && samePattern && !json.contains(key))
            json[key] = given[key];
    }
}

QJsonObject StepEditor::parameters(QString *problem) const
{
    QJsonObject json{{u"step"_s, QString::fromLatin1(m_kind.id)}};
    for (const StepField &field : m_kind.fields) {
        const QString key = QString::fromLatin1(field.key);
        const FieldEdit &edit = *m_fields[key];
        if (edit.isHidden())
            continue;
        if (problem->isEmpty())
            *problem = edit.problem();
        if (const QJsonValue value = edit.value(); !value.isUndefined())
            json[key] = value;
    }
    if (json.contains("rule"_L1))
        json[u"columns"_s] = QJsonArray::fromStringList(inRuleOrder(json, m_columns));
    keepHidden(json, m_given);
    return json;
}

void StepEditor::remake()
{
    QString problem;
    const QJsonObject json = parameters(&problem);
    if (problem.isEmpty()) {
        const Result<StepPtr> made = stepFromJson(json);
        if (made)
            m_step = *made;
        else
            problem = made.error().message;
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_sentence->setVisible(problem.isEmpty());
    if (problem.isEmpty()) {
        m_sentence->setText(m_workspace.words.text(m_step->sentence()));
        m_preview->show(m_step, m_before(m_step));
    } else {
        m_preview->clear();
    }
    m_apply->setEnabled(problem.isEmpty());
}

/// What does not apply to this table is not added.
void StepEditor::tell()
{
    m_apply->setEnabled(m_problem->text().isEmpty() && m_preview->applies());
}

} // namespace sphygma
