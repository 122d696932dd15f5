// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/knownpatients.h"
#include "ui/models/workspace.h"

#include <QCompleter>

class QLineEdit;
class QStringListModel;

namespace sphygma {

/// Offers the patients of the clean table whose number holds what is typed. They are gathered in the
/// background when somebody begins to type, and only the first few that fit are shown.
class PatientCompleter final : public QCompleter
{
    Q_OBJECT

public:
    PatientCompleter(Workspace &workspace, QLineEdit &edit);

private:
    void typed();
    void offer();

    Workspace &m_workspace;
    QLineEdit &m_edit;
    QStringListModel *m_offered;
    RecipeResultPtr m_of; ///< whose patients are known
    KnownPatientsPtr m_people; ///< null until they are found
    JobSlot m_find;
};

} // namespace sphygma
