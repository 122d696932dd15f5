// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/explorestage.h"

#include "app/analysis/guide/questionspec.h"
#include "ui/explore/chartgallery.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/marksdesk.h"
#include "ui/explore/questionsdesk.h"

#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

ExploreStage::ExploreStage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_gesture(workspace.document.newGesture())
{
    m_gallery = new ChartGallery(workspace);
    m_age = new ExplorePage(workspace);
    m_desk = new MarksDesk(workspace);
    m_questions = new QuestionsDesk(workspace);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(16, 12, 16, 0);
    strip->addWidget(m_gallery);
    rows->addLayout(strip);
    auto *charts = new QWidget;
    m_stack = new QStackedLayout(charts);
    m_stack->addWidget(m_age);
    m_stack->addWidget(m_desk);
    m_stack->addWidget(m_questions);
    rows->addWidget(charts, 1);
    connect(m_age, &ExplorePage::goTo, this, &ExploreStage::goTo);
    connect(m_desk, &MarksDesk::goTo, this, &ExploreStage::goTo);
    connect(&workspace.selection, &Selection::filterChanged, this, &ExploreStage::showState);
    connect(m_gallery, &ChartGallery::kindChosen, this, &ExploreStage::choose);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &ExploreStage::showState);
    connect(&workspace.document, &ProjectDocument::resultChanged, this, &ExploreStage::showState);
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_F5), QKeySequence(Qt::SHIFT | Qt::Key_F5)}) {
        auto *present = new QShortcut(keys, m_gallery, nullptr, nullptr, Qt::WidgetShortcut);
        connect(present, &QShortcut::activated, this, [this] {
            if (m_stack->currentIndex() == 0)
                m_age->present();
            else if (m_stack->currentIndex() == 1)
                m_desk->present();
        });
    }
    showState();
}

/// A table that is being prepared, or none, is spoken of by the age chart's page.
void ExploreStage::showState()
{
    const QString &kind = m_workspace.document.state().chart->kind;
    const RecipeResultPtr result = m_workspace.document.result();
    m_gallery->setVisible(!m_workspace.document.isEmpty());
    m_gallery->setKind(kind);
    const bool isAge = kind == ChartSpec().kind || !result, asks = kind == questionsKind;
    m_stack->setCurrentIndex(isAge ? 0 : asks ? 2 : 1);
    if (!isAge && asks)
        m_questions->update(result);
    else if (!isAge)
        m_desk->update(result);
}

/// A timeline asked for while a row is selected is that of its patient.
QJsonObject ExploreStage::firstOptions(const QString &kind) const
{
    const RecipeResultPtr result = m_workspace.document.result();
    const auto &rows = m_workspace.selection.rows();
    if (kind != "timeline"_L1 || !result || !rows || rows->size() != result->table.rowCount())
        return {};
    const qsizetype patient = result->table.indexOfRole(u"patient_id"_s);
    const QString id = patient < 0 ? QString() : result->table.displayText(rows->rowAt(0), patient);
    return id.isEmpty() ? QJsonObject() : QJsonObject{{u"patient"_s, id}};
}

/// What belongs to the kind before goes, also filters of it alone; guideline, threshold and the others stay.
/// Going along the gallery is one step.
void ExploreStage::choose(const QString &kind)
{
    const bool asks = kind == questionsKind; // after a look at a chart, the same question again
    const QJsonObject options = asks ? m_questions->lastAsked() : firstOptions(kind);
    m_workspace.document.edit(asks ? tr("Ask a question") : tr("Choose the kind of chart"),
                              [&kind, &options](ProjectState &state) {
                                  state.chart.change([&kind, &options](ChartSpec &spec) {
                                      spec.kind = kind;
                                      spec.x.clear();
                                      spec.y.clear();
                                      spec.by.clear();
                                      spec.columns.clear();
                                      spec.options = options;
                                      spec.filters.removeIf(
                                          [](const ChartFilter &filter) { return filter.onlyHere; });
                                      spec.window.reset();
                                  });
                              },
                              {u"chart"_s, u"kind"_s, m_gesture});
}

} // namespace sphygma
