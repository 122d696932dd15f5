// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/projectdocument.h"

#include <functional>

namespace sphygma {

/// Changes of the project's chart as undoable steps.
class ChartEdits
{
public:
    explicit ChartEdits(ProjectDocument &document) : m_document(document) {}

    /// One step; edits of the same \a field that follow each other are one. An empty field never joins.
    void edit(const QString &text, const std::function<void(ChartSpec &)> &change, const QString &field = {});

private:
    ProjectDocument &m_document;
    quint64 m_gesture = 0;
    QString m_field; ///< of the last edit
};

} // namespace sphygma
