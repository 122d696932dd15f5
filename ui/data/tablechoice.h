// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/projectstate.h"

#include <QWidget>

class QComboBox;

namespace sphygma {

/// Which table of the project is looked at: the one it works on, or one beside it. Hidden while there is but
/// one.
class TableChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit TableChoice(QWidget *parent = nullptr);

    /// The tables of \a state; the chosen one stays where it can.
    void list(const ProjectState &state);

    bool lists(const ProjectState &state) const;

    /// The chosen table of \a state beside the one it works on; null for that one.
    const NamedTable *other(const ProjectState &state) const;

signals:
    void changed();

private:
    QComboBox *m_tables;
};

} // namespace sphygma
