// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reporttemplate.h"
#include "ui/models/workspace.h"

#include <QMenu>

namespace sphygma {

/// Arrangements of sections to begin with: those that ship, and the user's own.
class TemplateMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit TemplateMenu(Workspace &workspace, QWidget *parent = nullptr);

signals:
    void failed(const sphygma::Error &error);
    void saved(const QString &name);

private:
    void fill();
    void applyOwn(const QString &name);
    void saveOwn();
    void change(const std::function<void(ReportSpec &)> &mutate);

    Workspace &m_workspace;
    const QString m_folder;
    const OwnTemplates m_own;
};

} // namespace sphygma
