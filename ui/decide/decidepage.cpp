// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/decidepage.h"

#include "app/base/numbertext.h"
#include "app/clinical/clinicaltexts.h"
#include "app/clinical/measurementsetting.h"
#include "app/decision/finding.h"
#include "ui/decide/categorytable.h"
#include "ui/decide/findingcard.h"
#include "ui/decide/histogramview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

DecidePage::DecidePage(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(20, 18, 20, 0);
    page->setSpacing(14);
    page->addWidget(new PageHeader(tr("Decide"),
                                   tr("What the numbers say, how sure they are, and what they do not say.")));
    m_stack = new QStackedWidget;
    m_noData =
        makeEmpty(tr("Nothing to decide on yet"), tr("Open a table first."), tr("Go to Data"), Stage::Data);
    m_waiting = makeEmpty(tr("One moment"), tr("The findings are being worked out."), {}, Stage::Data);
    m_noPressure = makeEmpty(tr("Which column is the systolic pressure?"), {}, tr("Choose it under Clean"),
                             Stage::Clean);
    m_findings = makeFindings();
    m_stack->addWidget(m_findings);
    page->addWidget(m_stack, 1);

    connect(&workspace.document, &ProjectDocument::resultChanged, this, &DecidePage::refresh);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &DecidePage::showState);
    refresh();
}

EmptyState *DecidePage::makeEmpty(const QString &title, const QString &sentence, const QString &action,
                                  Stage stage)
{
    auto *empty = new EmptyState(m_workspace.theme.icon(u"decide"_s), title, sentence, action);
    connect(empty, &EmptyState::actionPressed, this, [this, stage] { emit goTo(stage); });
    m_stack->addWidget(empty);
    return empty;
}

QWidget *DecidePage::makeFindings()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4, 18);
    column->setSpacing(12);

    m_plain = new FindingCard(m_workspace);
    m_histogram = new HistogramView(m_workspace.theme);
    m_histogramNote = new TextLabel(TextKind::Small);
    m_plain->setPicture(m_histogram);
    m_plain->setPicture(m_histogramNote);
    m_adults = new FindingCard(m_workspace);
    m_byGuideline = new FindingCard(m_workspace);
    m_byGuideline->setPicture(makeGuidelinePicture());
    m_byGuideline->setRowsShown(false);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_adults, 1, Qt::AlignTop);
    row->addWidget(m_byGuideline, 1, Qt::AlignTop);
    column->addWidget(m_plain);
    column->addLayout(row);
    m_assumptions = new TextLabel(TextKind::Small);
    m_assumptions->setObjectName(u"assumptions"_s);
    m_assumptions->setWordWrap(true);
    column->addWidget(m_assumptions);
    column->addWidget(new TextLabel(TextKind::Small, m_workspace.words.text(safetySentence())));
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

QWidget *DecidePage::makeGuidelinePicture()
{
    auto *picture = new QWidget;
    auto *column = new QVBoxLayout(picture);
    column->setContentsMargins({});
    column->setSpacing(10);
    m_guideline = new QComboBox;
    m_guideline->setObjectName(u"guideline"_s);
    m_guideline->setAccessibleName(tr("Guideline"));
    for (const Guideline &guideline : m_workspace.document.rules()->guidelines)
        m_guideline->addItem(m_workspace.words.text(guidelinePhrase(guideline.name)), guideline.id);
    connect(m_guideline, &QComboBox::activated, this,
            [this](int index) { chooseGuideline(m_guideline->itemData(index).toString()); });
    m_categories = new CategoryTable(m_workspace);
    column->addWidget(m_guideline);
    column->addWidget(m_categories);
    return picture;
}

void DecidePage::refresh()
{
    const RecipeResultPtr result = m_workspace.document.result();
    if (!result) {
        m_compute.cancel();
        m_view.reset();
        return m_stack->setCurrentWidget(m_workspace.document.isEmpty() ? m_noData : m_waiting);
    }
    if (!m_view)
        m_stack->setCurrentWidget(m_waiting);
    m_rules = m_workspace.document.rulesForSetting();
    m_compute.start<DecideView>([table = result->table, rules = m_rules](
                                    Progress &progress) { return decideView(table, rules, progress); },
                                [this](const Result<DecideView> &view) { accept(view); });
    m_workspace.jobs.watch(m_compute, tr("Working out the findings …"));
}

void DecidePage::accept(const Result<DecideView> &view)
{
    if (view) {
        m_view = *view;
        return showView();
    }
    m_view.reset();
    const Error &why = view.error();
    m_noPressure->setText(why.message, why.hint);
    m_stack->setCurrentWidget(m_noPressure);
}

const Guideline &DecidePage::guideline() const
{
    const ClinicalRulesPtr &rules = m_workspace.document.rulesForSetting();
    const Guideline *chosen = rules->guideline(*m_workspace.document.state().guideline);
    if (!chosen)
        chosen = rules->guideline(ChartSpec().guideline);
    return chosen ? *chosen : rules->guidelines.first();
}

void DecidePage::showState()
{
    if (m_view && m_rules != m_workspace.document.rulesForSetting())
        refresh();
    else if (m_view && guideline().id != m_shownGuideline)
        showView();
}

void DecidePage::showView()
{
    const Guideline &chosen = guideline();
    m_shownGuideline = chosen.id;
    const Decision &decision = m_view->decision;
    const QList<Finding> all = findings(decision, m_rules, chosen.id, *m_workspace.document.state().setting);
    m_plain->show(all.value(0));
    m_adults->show(all.value(1));
    m_byGuideline->show(all.value(2));
    showHistogram();
    for (const GuidelineCounts &counts : decision.guidelines) {
        if (counts.guideline == chosen.id)
            m_categories->show(chosen, counts, decision.plain.clustered);
    }
    m_guideline->setCurrentIndex(m_guideline->findData(chosen.id));
    showAssumptions();
    m_stack->setCurrentWidget(m_findings);
}

void DecidePage::showHistogram()
{
    const Summary &summary = m_view->decision.plain.summary;
    const double toUnit = m_view->mercuryToUnit;
    m_histogram->show(m_view->systolic, summary.mean,
                      summary.mean ? tr("mean %1").arg(readableNumber(*summary.mean, 1)) : QString(),
                      130 * toUnit);
    QList<PressureBand> bands;
    for (const BpCategory &category : guideline().categories) {
        const QString label = m_workspace.words.text(guidelinePhrase(category.label));
        if (bands.isEmpty())
            bands.append({0, label});
        else if (category.systolicFrom)
            bands.append({*category.systolicFrom * toUnit, label});
    }
    m_histogram->setBands(std::move(bands));
    QStringList note{tr("n = %1").arg(readableNumber(summary.n)),
                     tr("missing %1").arg(readableNumber(summary.missing))};
    if (m_view->systolic.beyond > 0)
        note.append(tr("%n far value(s) not drawn", nullptr, static_cast<int>(m_view->systolic.beyond)));
    m_histogramNote->setText(note.join(u" · "_s));
}

void DecidePage::showAssumptions()
{
    const ProjectState &state = m_workspace.document.state();
    QStringList lines;
    for (const Phrase &assumption :
         allAssumptions(state.raw ? state.raw->report.assumptions : QList<Phrase>(), m_view->decision)
             << settingAssumption(*state.setting)) {
        if (!assumption.isEmpty())
            lines += m_workspace.words.text(assumption);
    }
    m_assumptions->setText(lines.isEmpty() ? QString() : tr("Assumed: %1").arg(lines.join(u' ')));
    m_assumptions->setVisible(!lines.isEmpty());
}

void DecidePage::chooseGuideline(const QString &id)
{
    m_workspace.document.edit(tr("Choose guideline"), [&](ProjectState &state) {
        state.guideline = id;
        if (!state.chart->guideline.isEmpty()) // bands are off in the chart: they stay off
            state.chart.change([&](ChartSpec &spec) { spec.guideline = id; });
    });
}

} // namespace sphygma
