// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/chartkind.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace sphygma {

/// The columns and choices of one kind of chart. Made anew for each kind and each set of columns.
class ChartForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartForm(const Workspace &workspace, QWidget *parent = nullptr);

    /// Shows what \a spec says of its kind over the columns of \a table.
    void show(const ChartSpec &spec, const Table &table);

signals:
    /// \a field names what was changed, so that changes of one field follow each other as one step.
    void changed(const sphygma::ChartSpec &spec, const QString &field);

private:
    void fill(const Table &table);
    void addField(const ChartField &field, const Table &table);
    void addColumns(const ChartField &field, const Table &table);
    void addOption(const ChartOption &option);
    void addChoice(const ChartOption &option, const QJsonValue &now);
    void addFile(const ChartOption &option, const QJsonValue &now);
    void addGuideline();
    void addThreshold();
    void setOption(const QString &key, const QJsonValue &value);
    void report(const QString &field);
    void place(const char *label, QWidget *widget);

    const Workspace &m_workspace;
    ChartSpec m_spec;
    const ChartKind *m_kind = nullptr;
    QVBoxLayout *m_rows;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_fields = nullptr;
};

} // namespace sphygma
