// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/decidepage.h"

#include "app/base/numbertext.h"
#include "app/clinical/clinicaltexts.h"
#include "app/decision/finding.h"
#include "ui/decide/categorytable.h"
#include "ui/decide/findingcard.h"
#include "ui/decide/histogramview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSignalBlocker>
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
    m_empty = new EmptyState(workspace.theme.icon(u"decide"_s), tr("Nothing to decide on yet"),
                             tr("Open a table first."), tr("Go to Data"));
    connect(m_empty, &EmptyState::actionPressed, this, [this] { emit goTo(Stage::Data); });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeFindings());
    page->addWidget(m_stack, 1);

    connect(&workspace.document, &ProjectDocument::resultChanged, this, &DecidePage::refresh);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &DecidePage::showView);
    refresh();
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
        m_stack->setCurrentIndex(0);
        return;
    }
    m_compute.start<DecideView>([table = result->table, rules = m_workspace.document.rules()](
                                    Progress &progress) { return decideView(table, rules, progress); },
                                [this](const Result<DecideView> &view) {
                                    if (!view)
                                        return showError(view.error());
                                    m_view = *view;
                                    showView();
                                });
    m_workspace.jobs.watch(m_compute, tr("Working out the findings …"));
}

void DecidePage::showError(const Error &why)
{
    m_view.reset();
    m_empty->setText(tr("Nothing to decide on yet"),
                     why.hint.isEmpty() ? why.message : why.message + u' ' + why.hint);
    m_stack->setCurrentIndex(0);
}

QString DecidePage::guidelineId() const
{
    const QString chosen = *m_workspace.document.state().guideline;
    return m_workspace.document.rules()->guideline(chosen) ? chosen : ChartSpec().guideline;
}

void DecidePage::showView()
{
    if (!m_view)
        return;
    const ClinicalRulesPtr &rules = m_workspace.document.rules();
    const Decision &decision = m_view->decision;
    const QList<Finding> all = findings(decision, rules, guidelineId());
    m_plain->show(all.value(0));
    m_adults->show(all.value(1));
    m_byGuideline->show(all.value(2));

    const Summary &summary = decision.plain.summary;
    m_histogram->show(m_view->systolic, summary.mean,
                      summary.mean ? tr("mean %1").arg(readableNumber(*summary.mean, 1)) : QString());
    m_histogramNote->setText(
        tr("n = %1 · missing %2").arg(readableNumber(summary.n), readableNumber(summary.missing)));
    for (const GuidelineCounts &counts : decision.guidelines) {
        if (counts.guideline == guidelineId())
            m_categories->show(*rules->guideline(counts.guideline), counts);
    }
    const QSignalBlocker quiet(m_guideline);
    m_guideline->setCurrentIndex(m_guideline->findData(guidelineId()));
    showAssumptions();
    m_stack->setCurrentIndex(1);
}

void DecidePage::showAssumptions()
{
    QStringList lines;
    for (const Phrase &assumption : m_view->decision.columns.assumptions)
        lines += m_workspace.words.text(assumption);
    m_assumptions->setText(lines.isEmpty() ? QString() : tr("Assumed: %1").arg(lines.join(u' ')));
    m_assumptions->setVisible(!lines.isEmpty());
}

void DecidePage::chooseGuideline(const QString &id)
{
    m_workspace.document.edit(tr("Choose guideline"), [&](ProjectState &state) {
        state.guideline = id;
        state.chart.change([&](ChartSpec &spec) { spec.guideline = id; });
    });
}

} // namespace sphygma
