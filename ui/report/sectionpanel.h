// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportelement.h"
#include "ui/models/workspace.h"

#include <QWidget>

namespace sphygma {

class SectionEditor;
class SectionList;

/// The list of sections with its buttons, and the editor of the chosen one under it.
class SectionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setValues(const QList<BoundValue> &values, const QList<Phrase> &summary);
    void setWarnings(const QList<ReportWarning> &warnings);

signals:
    void sectionChosen(int index);

private:
    QWidget *makeButtons();
    void fillAddMenu(QMenu &menu);

    Workspace &m_workspace;
    SectionList *m_list;
    SectionEditor *m_editor;
};

} // namespace sphygma
