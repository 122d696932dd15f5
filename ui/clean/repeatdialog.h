// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/periodquality.h"
#include "ui/models/workspace.h"

#include <QDialog>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace sphygma {

class MappingTable;
class MessageBar;
class PageHeader;

/// Uses a recipe on a table: first which of its columns are the recipe's, then, once applied as one edit,
/// what did not apply and how the quality compares with that of the table before.
class RepeatDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a raw may be the project's own table: then only the recipe is new.
    RepeatDialog(Workspace &workspace, RawDataPtr raw, Recipe recipe, QWidget *parent = nullptr);

    const MappingTable &mapping() const { return *m_mapping; }

    /// After applying: everything there is to tell is shown.
    bool isComplete() const { return m_complete; }

private:
    void build();
    QVBoxLayout *newContent();
    void showMapping();
    void describeMapping();
    void measureBefore();
    void apply();
    void showResult();
    void compare(const QList<Indicator> &indicators);
    bool isOtherTable() const { return m_raw != m_oldRaw; }

    Workspace &m_workspace;
    const RawDataPtr m_raw;
    const RawDataPtr m_oldRaw;
    const Recipe m_recipe;
    QHash<QString, QString> m_newNames;
    PeriodQuality m_before;
    bool m_applied = false;
    bool m_complete = false;
    JobSlot m_measure;

    PageHeader *m_header = nullptr;
    MessageBar *m_message = nullptr;
    QScrollArea *m_scroll = nullptr;
    MappingTable *m_mapping = nullptr;
    QVBoxLayout *m_content = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace sphygma
