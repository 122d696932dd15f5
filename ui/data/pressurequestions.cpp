// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/pressurequestions.h"

#include "ui/data/settingcombo.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

/// The entry that keeps all systolic columns, as readings side by side.
static const QString allReadings = u"*"_s;

/// In wider tables only the columns import has recognised are offered.
static constexpr qsizetype mostGuessed = 400;

PressureQuestions::PressureQuestions(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 8);
    rows->setSpacing(4);
    rows->addWidget(new SectionLabel(tr("What are these numbers?"), this));
    m_setting = addRow(tr("The pressures we&re measured"));
    fillSettings(*m_setting.combo);
    m_systolic = addRow(tr("Which &systolic column counts"));
    m_pairNote = new TextLabel(TextKind::Small, {}, this);
    m_pairNote->setWordWrap(true);
    rows->addWidget(m_pairNote);
    m_pregnancy = addRow(tr("&Pregnancy stands in"));
    m_treatment = addRow(tr("&Blood pressure medicine stands in"));
    connect(m_systolic.combo, &QComboBox::activated, this, &PressureQuestions::chooseSystolic);
    connect(m_pregnancy.combo, &QComboBox::activated, this,
            [this] { chooseColumn(*m_pregnancy.combo, u"pregnancy"_s); });
    connect(m_treatment.combo, &QComboBox::activated, this,
            [this] { chooseColumn(*m_treatment.combo, u"bp_treated"_s); });
    hide();
}

PressureQuestions::Row PressureQuestions::addRow(const QString &text)
{
    auto *rows = static_cast<QVBoxLayout *>(layout());
    const Row row{new QLabel(text, this), new QComboBox(this)};
    row.label->setBuddy(row.combo);
    row.combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    rows->addSpacing(4);
    rows->addWidget(row.label);
    rows->addWidget(row.combo);
    return row;
}

QString PressureQuestions::setting() const
{
    return m_setting.combo->currentData().toString();
}

void PressureQuestions::setSetting(const QString &setting)
{
    setCurrentSetting(*m_setting.combo, setting);
}

static bool hasPressure(const QList<PreviewColumn> &columns)
{
    return std::any_of(columns.begin(), columns.end(), [](const PreviewColumn &column) {
        const QString &role = column.role.role;
        return role == "sbp"_L1 || role == "dbp"_L1 || role == "bp_combined"_L1;
    });
}

void PressureQuestions::setColumns(const QList<PreviewColumn> &columns)
{
    m_columns = columns;
    setVisible(hasPressure(columns));
    if (isHidden())
        return;
    const ClinicalRules &rules = *m_workspace.document.rules();
    for (const PreviewColumn &column : columns) {
        if (m_guesses.contains(column.name) || columns.size() > mostGuessed)
            continue;
        const RoleEvidence evidence{.name = column.name, .label = {}, .isNumber = true, .sample = {}};
        const auto guesses = guessRoles({evidence}, rules.roles, rules.plausibility);
        m_guesses.insert(column.name, guesses.value(0).role);
    }
    fillSystolic(columns);
    fillColumns(*m_pregnancy.combo, u"pregnancy"_s, columns);
    fillColumns(*m_treatment.combo, u"bp_treated"_s, columns);
}

/// Columns that have \a role, or whose name says so.
QStringList PressureQuestions::candidatesFor(const QString &role) const
{
    QStringList names;
    for (const PreviewColumn &column : m_columns) {
        const bool guessed = m_guesses.value(column.name) == role && column.type == ColumnType::Number;
        if (column.role.role == role || guessed)
            names.append(column.name);
    }
    return names;
}

void PressureQuestions::fillSystolic(const QList<PreviewColumn> &columns)
{
    QComboBox &combo = *m_systolic.combo;
    const QSignalBlocker blocker(&combo);
    combo.clear();
    const QStringList candidates = candidatesFor(u"sbp"_s);
    const bool asked = candidates.size() > 1;
    m_systolic.label->setVisible(asked);
    combo.setVisible(asked);
    m_pairNote->clear();
    if (asked) {
        combo.addItem(tr("all of them, as repeated readings"), allReadings);
        for (const QString &name : candidates)
            combo.addItem(name, name);
        QStringList counted, partners;
        for (const PreviewColumn &column : columns) {
            if (column.role.role == "sbp"_L1)
                counted.append(column.name);
            else if (column.role.role == "dbp"_L1)
                partners.append(column.name);
        }
        combo.setCurrentIndex(counted.size() == 1 ? combo.findData(counted[0]) : 0);
        if (counted.size() == 1 && partners.size() == 1)
            m_pairNote->setText(tr("with the diastolic pressure in “%1”").arg(partners[0]));
    }
    m_pairNote->setVisible(!m_pairNote->text().isEmpty());
}

void PressureQuestions::fillColumns(QComboBox &combo, const QString &role,
                                    const QList<PreviewColumn> &columns)
{
    const QSignalBlocker blocker(&combo);
    combo.clear();
    combo.addItem(tr("no column"), QString());
    for (const PreviewColumn &column : columns) {
        // What is surely the patient or a pressure is not this as well.
        if (column.role.certain && !column.role.role.isEmpty() && column.role.role != role)
            continue;
        combo.addItem(column.name, column.name);
        if (column.role.role == role)
            combo.setCurrentIndex(combo.count() - 1);
    }
}

/// Gives \a role to \a column alone of \a candidates; to all of them where it is allReadings.
void PressureQuestions::chooseOnly(const QString &role, const QStringList &candidates, const QString &column)
{
    for (const QString &name : candidates)
        emit roleChosen(name, column == allReadings || name == column ? role : QString());
}

void PressureQuestions::chooseSystolic()
{
    const QString chosen = m_systolic.combo->currentData().toString();
    const QStringList systolic = candidatesFor(u"sbp"_s), diastolic = candidatesFor(u"dbp"_s);
    chooseOnly(u"sbp"_s, systolic, chosen);
    // Readings side by side come in pairs: the diastolic one at the same place belongs to it.
    if (systolic.size() == diastolic.size())
        chooseOnly(u"dbp"_s, diastolic, chosen == allReadings ? chosen : diastolic[systolic.indexOf(chosen)]);
}

void PressureQuestions::chooseColumn(QComboBox &combo, const QString &role)
{
    const QString chosen = combo.currentData().toString();
    // Who goes through the menu by keyboard touches every column: each gets back what it was before.
    for (const PreviewColumn &column : QList<PreviewColumn>(m_columns)) {
        if (column.role.role == role && column.name != chosen)
            emit roleChosen(column.name, m_before.take(column.name));
        else if (column.role.role != role && column.name == chosen)
            m_before.insert(chosen, column.role.role);
    }
    if (!chosen.isEmpty())
        emit roleChosen(chosen, role);
}

} // namespace sphygma
