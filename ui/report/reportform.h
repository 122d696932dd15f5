// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace sphygma {

/// What the user says about the report. Typing in one field is one undo step.
class ReportForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportForm(Workspace &workspace, QWidget *parent = nullptr);

private:
    QLineEdit *addField(const QString &objectName, const QString &label, const QString &placeholder,
                        QString ReportSpec::*part);
    void addLanguages();
    void change(QString ReportSpec::*part, const QString &value, quint64 gesture);
    void showState();

    struct Field
    {
        QLineEdit *edit;
        QString ReportSpec::*part;
    };

    Workspace &m_workspace;
    QList<Field> m_fields;
    QComboBox *m_language = nullptr;
    quint64 m_gesture = 0;
};

} // namespace sphygma
