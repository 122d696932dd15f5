// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/patientcompleter.h"

#include <QLineEdit>
#include <QStringListModel>

namespace sphygma {

static constexpr qsizetype mostOffered = 20;

PatientCompleter::PatientCompleter(Workspace &workspace, QLineEdit &edit)
    : QCompleter(&edit), m_workspace(workspace), m_edit(edit), m_offered(new QStringListModel(this))
{
    setModel(m_offered);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(&edit, &QLineEdit::textEdited, this, &PatientCompleter::typed);
    edit.setCompleter(this);
}

void PatientCompleter::typed()
{
    const RecipeResultPtr result = m_workspace.document.result();
    if (!result || result == m_of)
        return offer();
    m_of = result;
    m_people = nullptr;
    m_find.start<KnownPatientsPtr>(
        [table = result->table](Progress &progress) { return knownPatients(table, progress); },
        [this](const Result<KnownPatientsPtr> &people) {
            m_people = people ? *people : nullptr;
            offer();
            if (m_edit.hasFocus() && m_offered->rowCount() > 0)
                complete(); // the key that asked for it is long done
        });
    offer();
}

void PatientCompleter::offer()
{
    const QString part = m_edit.text().trimmed();
    QStringList fitting;
    if (m_people && !part.isEmpty()) {
        for (const auto &[name, row] : m_people->find(part, mostOffered).first)
            fitting += name;
    }
    m_offered->setStringList(fitting);
}

} // namespace sphygma
