// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clean/stepkinds.h"
#include "ui/models/workspace.h"

#include <QJsonValue>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace sphygma {

class TextLabel;
class Toggle;

/// One parameter of a step on the form. The inner control has the parameter's name as object name.
class FieldEdit : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Undefined: leave the parameter out. Nothing, with problem() set, when what stands there is none.
    virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0;

    virtual QString problem() const { return {}; }

signals:
    void changed();
};

/// Makes the control for \a field; \a table offers the columns.
FieldEdit *makeFieldEdit(const StepField &field, const Workspace &workspace, const Table &table,
                         QWidget *parent);

/// A text, a number, or several apart by commas.
class LineField final : public FieldEdit
{
    Q_OBJECT

public:
    LineField(const StepField &field, const Translator &words, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString problem() const override;

private:
    const FieldKind m_kind;
    QLineEdit *m_edit;
};

/// One of a list: a column, a choice, a role, a unit.
class ComboField final : public FieldEdit
{
    Q_OBJECT

public:
    ComboField(const StepField &field, const Workspace &workspace, const Table &table, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString problem() const override;

private:
    void fill(const StepField &field, const Workspace &workspace, const Table &table);
    void fillUnitsOf(const Workspace &workspace, const Table &table);

    const FieldKind m_kind;
    QComboBox *m_combo;
};

/// Columns with ticks.
class ColumnsField final : public FieldEdit
{
    Q_OBJECT

public:
    ColumnsField(const StepField &field, const Translator &words, const Table &table, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString problem() const override;

private:
    const FieldKind m_kind;
    QListWidget *m_list;
};

class FlagField final : public FieldEdit
{
    Q_OBJECT

public:
    FlagField(const StepField &field, const Translator &words, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    Toggle *m_toggle;
};

/// A formula, checked while it is typed; what is wrong is pointed at under the character. Names of columns
/// and functions are completed.
class FormulaField final : public FieldEdit
{
    Q_OBJECT

public:
    FormulaField(const StepField &field, const Translator &words, const Table &table, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString problem() const override;

    /// The character of \a message ("… at character 7 …"), from 0; -1 when it names none.
    static int faultyCharacter(const QString &message);

private:
    void check();

    QLineEdit *m_edit;
    QLabel *m_pointer;
    TextLabel *m_help;
    QStringList m_columns;
    QString m_problem;
};

} // namespace sphygma
