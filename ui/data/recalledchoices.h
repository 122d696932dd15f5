// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importreport.h"
#include "ui/models/workspace.h"

#include <QWidget>

namespace sphygma {

class ImportSide;
class MessageBar;

/// What was chosen for the last file of the same shape, taken over and told; it can be forgotten.
class RecalledChoices final : public QWidget
{
    Q_OBJECT

public:
    RecalledChoices(Workspace &workspace, ImportSide &side, QWidget *parent = nullptr);

    /// Sets what was chosen before, the first time a table is looked at. True when the file must be looked at
    /// again with it.
    bool recall(const QString &path, const ImportPreview &preview);

    void startAnew(); ///< the next preview is of another table
    void keep() const; ///< for the next file of this shape

signals:
    void recalled();
    void forgotten();

private:
    void forget();

    Workspace &m_workspace;
    ImportSide &m_side;
    MessageBar *m_message;
    QString m_shape; ///< of the table looked at; empty before its first preview
    bool m_recalling = false; ///< it is being looked at with the choices made before
};

} // namespace sphygma
