// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/decidepage.h"

#include "app/project/dataversion.h"
#include "ui/decide/findingspanel.h"
#include "ui/decide/patientpanel.h"
#include "ui/decide/pinnedpanel.h"
#include "ui/decide/riskpanel.h"
#include "ui/decide/rulespanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

DecidePage::DecidePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_answers(new RuleAnswers(workspace, this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(20, 18, 20, 0);
    page->setSpacing(14);
    auto *head = new QHBoxLayout;
    m_header = new PageHeader(tr("Decide"), {});
    head->addWidget(m_header, 1);
    m_choice = new SegmentedControl(
        {tr("Findings"), tr("All rules"), tr("One patient"), tr("Risk scores"), tr("Pinned")});
    m_choice->setObjectName(u"decideView"_s);
    m_choice->setAccessibleName(tr("What to look at"));
    head->addWidget(m_choice, 0, Qt::AlignVCenter);
    page->addLayout(head);
    m_stack = new QStackedWidget;
    m_noData =
        makeEmpty(tr("Nothing to decide on yet"), tr("Open a table first."), tr("Go to Data"), Stage::Data);
    m_waiting = makeEmpty(tr("One moment"), tr("The findings are being worked out."), {}, Stage::Data);
    m_noPressure = makeEmpty(tr("Which column is the systolic pressure?"), {}, tr("Choose it under Clean"),
                             Stage::Clean);
    m_body = makeViews();
    m_stack->addWidget(m_body);
    page->addWidget(m_stack, 1);

    connect(&workspace.document, &ProjectDocument::resultChanged, this, &DecidePage::refresh);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &DecidePage::refreshRules);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &DecidePage::describe);
    connect(&workspace.selection, &Selection::filterChanged, this, &DecidePage::describe);
    describe();
    refresh();
}

/// Whoever narrowed the table must not take the findings for those of the rows that are left.
void DecidePage::describe()
{
    QString sentence = tr("What the numbers say, how sure they are, and what they do not say.");
    if (m_workspace.selection.isFiltered() || !m_workspace.document.state().chart->filters.isEmpty())
        sentence += u' ' + tr("Filters of table and charts are not applied here: every row counts.");
    m_header->setSentence(sentence);
}

EmptyState *DecidePage::makeEmpty(const QString &title, const QString &sentence, const QString &action,
                                  Stage stage)
{
    auto *empty = new EmptyState(m_workspace.theme.icon(u"decide"_s), title, sentence, action);
    connect(empty, &EmptyState::actionPressed, this, [this, stage] { emit goTo(stage); });
    m_stack->addWidget(empty);
    return empty;
}

QWidget *DecidePage::makeViews()
{
    m_views = new QStackedWidget;
    m_findings = new FindingsPanel(m_workspace);
    auto *rules = new RulesPanel(m_workspace, *m_answers);
    m_patient = new PatientPanel(m_workspace, *m_answers);
    m_pinned = new PinnedPanel(m_workspace, *m_answers);
    for (QWidget *view :
         {static_cast<QWidget *>(m_findings), static_cast<QWidget *>(rules),
          static_cast<QWidget *>(m_patient), static_cast<QWidget *>(new RiskPanel(m_workspace)),
          static_cast<QWidget *>(m_pinned)})
        m_views->addWidget(view);
    connect(m_choice, &SegmentedControl::currentChanged, this, [this](int view) {
        const bool walks = window()->testAttribute(Qt::WA_KeyboardFocusChange)
            && m_choice->isAncestorOf(QApplication::focusWidget()); // by keys, from view to view
        m_views->setCurrentIndex(view);
        if (view == PatientView && !walks)
            m_patient->focusSearch();
    });
    connect(rules, &RulesPanel::goTo, this, &DecidePage::goTo);
    connect(rules, &RulesPanel::patientChosen, this, [this](qsizetype row) {
        m_patient->open(row);
        m_choice->setCurrent(PatientView);
    });
    return m_views;
}

void DecidePage::refresh()
{
    const RecipeResultPtr result = m_workspace.document.result();
    m_choice->setVisible(!m_workspace.document.isEmpty());
    if (!result) {
        m_compute.cancel();
        m_hasView = false;
        return m_stack->setCurrentWidget(m_workspace.document.isEmpty() ? m_noData : m_waiting);
    }
    if (!m_hasView)
        m_stack->setCurrentWidget(m_waiting);
    m_rules = m_workspace.document.rulesForSetting();
    m_compute.start<DecideView>([table = result->table, rules = m_rules](
                                    Progress &progress) { return decideView(table, rules, progress); },
                                [this, version = dataVersion(m_workspace.document.state())](
                                    const Result<DecideView> &view) { accept(view, version); });
    m_workspace.jobs.watch(m_compute, tr("Working out the findings …"));
}

/// Where the pressures were measured moves the cut-offs.
void DecidePage::refreshRules()
{
    if (m_hasView && m_rules != m_workspace.document.rulesForSetting())
        refresh();
}

void DecidePage::accept(const Result<DecideView> &view, const QString &dataVersion)
{
    m_hasView = view.has_value();
    if (!view) {
        const Error &why = view.error();
        m_noPressure->setText(why.message, why.hint);
        return m_stack->setCurrentWidget(m_noPressure);
    }
    m_findings->show(*view, m_rules, dataVersion);
    m_pinned->setDecision(view->decision, dataVersion);
    m_stack->setCurrentWidget(m_body);
}

} // namespace sphygma
