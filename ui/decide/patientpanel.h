// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/knownpatients.h"
#include "ui/decide/patienttimeline.h"
#include "ui/decide/ruleanswers.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QListWidget;
class QPagedPaintDevice;
class QPushButton;
class QScrollArea;

namespace sphygma {

class TextLabel;

/// One person at a time: found by number, shown with readings over time and all that is said about them, and
/// printed on one page.
class PatientPanel final : public QWidget
{
    Q_OBJECT

public:
    PatientPanel(Workspace &workspace, RuleAnswers &answers, QWidget *parent = nullptr);

    /// The person to whom \a row of the clean table belongs.
    void open(qsizetype row);

    void focusSearch();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSearch();
    QWidget *makePage();
    void refresh();
    void findPeople();
    void listPeople();
    void summarise();
    void showPatient();
    void savePdf();
    void print();
    void paint(QPagedPaintDevice &device) const;

    Workspace &m_workspace;
    RuleAnswers &m_answers;
    JobSlot m_find, m_summarise;
    KnownPatientsPtr m_people; ///< null until they are found
    std::optional<qsizetype> m_row; ///< whose page is open
    TimelineContent m_content;
    QLineEdit *m_search;
    QListWidget *m_list;
    TextLabel *m_found, *m_title;
    PatientTimeline *m_timeline;
    QGridLayout *m_sections = nullptr;
    QScrollArea *m_page = nullptr;
    QPushButton *m_save, *m_print;
};

} // namespace sphygma
