// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/findingspanel.h"

#include "app/base/numbertext.h"
#include "app/clinical/clinicaltexts.h"
#include "app/clinical/measurementsetting.h"
#include "app/decision/pinning.h"
#include "ui/decide/categorytable.h"
#include "ui/decide/findingcard.h"
#include "ui/decide/histogramview.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

FindingsPanel::FindingsPanel(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent), m_workspace(workspace)
{
    build();
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &FindingsPanel::showState);
}

void FindingsPanel::show(const DecideView &view, const ClinicalRulesPtr &rules, const QString &dataVersion)
{
    m_view = view;
    m_rules = rules;
    m_dataVersion = dataVersion;
    showView();
}

void FindingsPanel::build()
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

    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
}

QWidget *FindingsPanel::makeGuidelinePicture()
{
    auto *picture = new QWidget;
    auto *column = new QVBoxLayout(picture);
    column->setContentsMargins({});
    column->setSpacing(10);
    m_guideline = new QComboBox;
    m_guideline->setObjectName(u"guideline"_s);
    m_guideline->setAccessibleName(tr("Guideline"));
    for (const Guideline &guideline : m_workspace.document.rulesForSetting()->guidelines)
        m_guideline->addItem(m_workspace.words.text(guidelinePhrase(guideline.name)), guideline.id);
    connect(m_guideline, &QComboBox::activated, this,
            [this](int index) { chooseGuideline(m_guideline->itemData(index).toString()); });
    m_categories = new CategoryTable(m_workspace);
    column->addWidget(m_guideline);
    column->addWidget(m_categories);
    return picture;
}

const Guideline &FindingsPanel::guideline(const ProjectDocument &document)
{
    const ClinicalRulesPtr &rules = document.rulesForSetting();
    const Guideline *chosen = rules->guideline(*document.state().guideline);
    if (!chosen)
        chosen = rules->guideline(ChartSpec().guideline);
    return chosen ? *chosen : rules->guidelines.first();
}

void FindingsPanel::showState()
{
    const bool isCurrent = m_view && m_rules == m_workspace.document.rulesForSetting(); // else show() comes
    if (isCurrent && guideline().id != m_shownGuideline)
        showView();
}

void FindingsPanel::showView()
{
    const Guideline &chosen = guideline();
    m_shownGuideline = chosen.id;
    const Decision &decision = m_view->decision;
    for (const auto &[card, id] : {std::pair{m_plain, u"plainMean"_s}, std::pair{m_adults, u"adultsMean"_s},
                                   std::pair{m_byGuideline, u"guideline:"_s + chosen.id}}) {
        if (const auto pin =
                builtInPin(id, decision, m_rules, *m_workspace.document.state().setting, m_dataVersion))
            card->show(*pin);
    }
    showHistogram();
    for (const GuidelineCounts &counts : decision.guidelines) {
        if (counts.guideline == chosen.id)
            m_categories->show(chosen, counts, decision.plain.clustered);
    }
    m_guideline->setCurrentIndex(m_guideline->findData(chosen.id));
    showAssumptions();
}

void FindingsPanel::showHistogram()
{
    const Summary &summary = m_view->decision.plain.summary;
    const double toUnit = m_view->mercuryToUnit;
    m_histogram->show(
        m_view->systolic,
        {summary.mean, summary.mean ? tr("mean %1").arg(readableNumber(*summary.mean, 1)) : QString()},
        {130 * toUnit, tr("130 mmHg")});
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

void FindingsPanel::showAssumptions()
{
    const ProjectState &state = m_workspace.document.state();
    QList<Phrase> all =
        allAssumptions(state.raw ? state.raw->report.assumptions : QList<Phrase>(), m_view->decision);
    if (const Phrase where = settingAssumption(*state.setting); !where.isEmpty())
        all.append(where);
    QStringList lines;
    for (const Phrase &assumption : std::as_const(all))
        lines += m_workspace.words.text(assumption);
    m_assumptions->setText(lines.isEmpty() ? QString() : tr("Assumed: %1").arg(lines.join(u' ')));
    m_assumptions->setVisible(!lines.isEmpty());
}

void FindingsPanel::chooseGuideline(const QString &id)
{
    m_workspace.document.edit(tr("Choose guideline"), [&](ProjectState &state) {
        state.guideline = id;
        if (!state.chart->guideline.isEmpty()) // bands are off in the chart: they stay off
            state.chart.change([&](ChartSpec &spec) { spec.guideline = id; });
    });
}

} // namespace sphygma
