// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportelement.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace sphygma {

class TextLabel;

/// The words and the shape of one section. Typing in one field is one undo step.
class SectionEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionEditor(Workspace &workspace, QWidget *parent = nullptr);

    void setSection(int index);

    /// What may be put into texts, and the sentences a summary starts from.
    void setValues(const QList<BoundValue> &values, const QList<Phrase> &summary);

    /// What does not go out as it stands, of all sections.
    void setWarnings(const QList<ReportWarning> &warnings);

private:
    QWidget *makeText();
    QWidget *makeOptions();
    void showState();
    void showKind(const ReportSection &section);
    void fillColumns(const ReportSection &section);
    void showWarning();
    void edit(const QString &field, quint64 gesture, const std::function<void(ReportSection &)> &mutate);
    void insertValue();
    const ReportSection *section() const;

    Workspace &m_workspace;
    int m_index = -1;
    QList<BoundValue> m_values;
    QList<Phrase> m_summary;
    QList<ReportWarning> m_warnings;
    quint64 m_gesture = 0;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    TextLabel *m_warning;
    QPushButton *m_insert, *m_start, *m_chart;
    QCheckBox *m_landscape, *m_newPage, *m_pinnedOnly;
    QComboBox *m_column;
    QLineEdit *m_patient;
};

} // namespace sphygma
