// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clean/stepkinds.h"
#include "ui/models/workspace.h"

#include <QDialog>
#include <QHash>
#include <QJsonObject>

class QFormLayout;
class QPushButton;
class QScrollArea;

namespace sphygma {

class FieldEdit;
class StepPreviewPane;
class TextLabel;

/// The form of one step, for every kind: a field a parameter, checked while one types, and beneath it what
/// the step would do. Nothing is changed by it; the caller takes step() when it was accepted.
class StepEditor final : public QDialog
{
    Q_OBJECT

public:
    /// The table the step is given; known only once there is a step, because its place follows from its kind.
    using TableBefore = std::function<Table(const StepPtr &)>;

    /// To change \a step. \a columns is the table whose columns are offered.
    StepEditor(const StepPtr &step, const Workspace &workspace, const Table &columns, TableBefore before,
               QWidget *parent = nullptr);
    /// To describe a new step of \a kind.
    StepEditor(const StepKind &kind, const Workspace &workspace, const Table &columns, TableBefore before,
               QWidget *parent = nullptr);

    /// The step as described; the old one, or none, where the fields make none.
    const StepPtr &step() const { return m_step; }

    static bool canEdit(const Step &step)
    {
        const StepKind *kind = stepKind(step.id());
        return kind && kind->hasForm();
    }

    void done(int result) override;

private:
    QWidget *buildForm(const QJsonObject &start);
    QWidget *buildOutcome();
    void openWhole();
    void build(const QString &title, const QJsonObject &start);
    void addFields(QFormLayout &form, const QJsonObject &start);
    void addButtons();
    void fieldChanged(const QString &key);
    void showFittingFields();
    QString fieldText(const char *key) const;
    QJsonObject parameters(QString *problem) const;
    void remake();
    void tell();

    const StepKind &m_kind;
    const Workspace &m_workspace;
    const Table m_columns;
    const TableBefore m_before;
    StepPtr m_step;
    QJsonObject m_given; ///< what the fields began with
    bool m_adding;
    QSize m_openedSize;
    QHash<QString, FieldEdit *> m_fields;
    QScrollArea *m_scroll = nullptr;
    QFormLayout *m_form = nullptr;
    StepPreviewPane *m_preview = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_problem = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace sphygma
