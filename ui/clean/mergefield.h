// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clean/fieldedit.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace sphygma {

class TextLabel;

/// The spellings of a column, group by group: a tick says that a spelling becomes the name of its group, and
/// the name can be changed. Spellings without a group stand below; a name given there makes one.
class MergeField final : public FieldEdit
{
    Q_OBJECT

public:
    MergeField(const StepField &field, const Workspace &workspace, const Table &table, QWidget *parent);

    /// Looks for the spellings of \a column; what was decided for another one is forgotten.
    void setColumn(const QString &column);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString problem() const override;

    QTreeWidget &tree() const { return *m_tree; }

    static constexpr qsizetype mostOthers = 500;

private:
    struct Spelling
    {
        QString text;
        qint64 cells = 0;
    };

    struct Group
    {
        QString name;
        QString why;
        bool ticked = true;
        QList<Spelling> spellings;
    };

    struct Found
    {
        QList<Group> groups;
        QList<Spelling> others;
    };

    static Found find(const Table &table, qsizetype column, const ClinicalRulesPtr &rules);
    void show(const Found &found);
    QTreeWidgetItem *addGroup(const Group &group);
    void addSpelling(QTreeWidgetItem *group, const Spelling &spelling, bool ticked);

    const Workspace &m_workspace;
    const Table m_table;
    QString m_column;
    QJsonObject m_map; ///< as it was given, for spellings that are looked for still
    bool m_given = false;
    bool m_shown = false;
    QTreeWidget *m_tree;
    JobSlot m_find;
};

} // namespace sphygma
