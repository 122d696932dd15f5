// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/explorepage.h"

#include "app/base/numbertext.h"
#include "ui/charts/agepressurechart.h"
#include "ui/charts/chartexport.h"
#include "ui/explore/explorepanel.h"
#include "ui/explore/pointwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr QSizeF exportSize{960, 600};
static constexpr int panelWidth = 288;
static const QString chartPin = u"chart:ageBloodPressure"_s;

ExplorePage::ExplorePage(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    build();
    connectPanel();
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &ExplorePage::showState);
    connect(&workspace.document, &ProjectDocument::resultChanged, this, &ExplorePage::gather);
    showState();
}

ExplorePage::~ExplorePage() = default;

void ExplorePage::build()
{
    auto *body = buildBody();
    m_empty = new EmptyState(m_workspace.theme.icon(u"explore"_s), {}, {}, tr("Go to Data"));
    connect(m_empty, &EmptyState::actionPressed, this, [this] { emit goTo(Stage::Data); });
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(body);
    m_stack->addWidget(m_empty);
}

QWidget *ExplorePage::buildBody()
{
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(20, 18, 20, 20);
    rows->setSpacing(14);
    m_header = new PageHeader(tr("Age and blood pressure"));
    rows->addWidget(m_header);
    m_message = new MessageBar(m_workspace.theme.icon(u"close"_s));
    rows->addWidget(m_message);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    auto *chartCard = new Card;
    auto *chartRows = new QVBoxLayout(chartCard);
    chartRows->setContentsMargins(12, 14, 8, 8);
    m_chart = new AgePressureChart(m_workspace.theme, m_workspace.words);
    chartRows->addWidget(m_chart);
    columns->addWidget(chartCard, 1);

    auto *side = new Card;
    side->setFixedWidth(panelWidth);
    auto *sideRows = new QVBoxLayout(side);
    sideRows->setContentsMargins(1, 1, 1, 1);
    auto *scroll = new QScrollArea; // on a small screen the numbers must stay within reach
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_panel = new ExplorePanel(m_workspace);
    scroll->setWidget(m_panel);
    m_panel->setAutoFillBackground(false); // QScrollArea has set it
    sideRows->addWidget(scroll);
    columns->addWidget(side);
    rows->addLayout(columns, 1);
    return body;
}

void ExplorePage::connectPanel()
{
    connect(m_panel, &ExplorePanel::pressureChosen, this, [this](PressureChoice pressure) {
        edit(tr("Choose the pressure"), [pressure](ChartSpec &spec) {
            spec.pressure = pressure;
            spec.window.reset();
        });
    });
    connect(m_panel, &ExplorePanel::guidelineChosen, this, [this](const QString &id) {
        edit(tr("Choose the guideline of the chart"), [id](ChartSpec &spec) { spec.guideline = id; });
    });
    connect(m_panel, &ExplorePanel::thresholdShown, this, [this](bool shown) {
        edit(shown ? tr("Show the threshold") : tr("Hide the threshold"),
             [shown](ChartSpec &spec) { spec.showThreshold = shown; });
    });
    connect(m_panel, &ExplorePanel::regressionShown, this, [this](bool shown) {
        edit(shown ? tr("Show the regression line") : tr("Hide the regression line"),
             [shown](ChartSpec &spec) { spec.showRegression = shown; });
    });
    const auto chooseThreshold = [this](const QString &field) {
        return [this, field](double threshold) {
            edit(
                tr("Move the threshold"), [threshold](ChartSpec &spec) { spec.threshold = threshold; },
                field);
        };
    };
    connect(m_panel, &ExplorePanel::thresholdTyped, this, chooseThreshold(u"threshold"_s));
    connect(m_chart, &AgePressureChart::thresholdChosen, this, chooseThreshold({}));
    connect(m_chart, &AgePressureChart::thresholdMoved, this, &ExplorePage::countShare);
    connect(m_chart, &AgePressureChart::windowChosen, this, [this] {
        edit(
            tr("Move in the chart"),
            [window = m_chart->chosenWindow()](ChartSpec &spec) { spec.window = window; }, u"window"_s);
    });
    connect(m_chart, &AgePressureChart::pointChosen, this, [this](qsizetype row) {
        RowSet rows(m_data->table.rowCount());
        rows.insert(row);
        m_workspace.selection.set(std::move(rows));
    });
    connect(m_panel, &ExplorePanel::pinPressed, this, &ExplorePage::pin);
    connect(m_panel, &ExplorePanel::copyPressed, this, &ExplorePage::copy);
    connect(m_panel, &ExplorePanel::savePressed, this, &ExplorePage::save);
}

/// One undoable step; edits of the same \a field that follow each other are one.
void ExplorePage::edit(const QString &text, const std::function<void(ChartSpec &)> &change,
                       const QString &field)
{
    if (field.isEmpty() || field != m_gestureField)
        m_gesture = m_workspace.document.newGesture();
    m_gestureField = field;
    const MergeKey key = field.isEmpty() ? MergeKey{} : MergeKey{u"chart"_s, field, m_gesture};
    m_workspace.document.edit(
        text, [&change](ProjectState &state) { state.chart.change(change); }, key);
}

void ExplorePage::showState()
{
    const ProjectState &state = m_workspace.document.state();
    const ChartSpec &spec = *state.chart;
    if (!m_data
        || spec.pressure == m_dataPressure) // else the points must be there before the axis is renamed
        showSpec();
    m_panel->showSpec(spec, *state.guideline, state.pinned->contains(chartPin));
    gather();
    if (m_data && spec.threshold != m_countedThreshold)
        countShare(spec.threshold);
}

void ExplorePage::showSpec()
{
    const ChartSpec &spec = *m_workspace.document.state().chart;
    m_chart->setSpec(spec, m_workspace.document.rulesForSetting()->guideline(spec.guideline));
}

void ExplorePage::showEmpty(const QString &title, const QString &sentence)
{
    m_gather.cancel();
    m_data = nullptr;
    m_empty->setText(title, sentence);
    m_stack->setCurrentWidget(m_empty);
}

void ExplorePage::gather()
{
    const RecipeResultPtr result = m_workspace.document.result();
    const PressureChoice pressure = m_workspace.document.state().chart->pressure;
    if (!result) {
        m_shownResult = nullptr;
        return m_workspace.document.isEmpty()
            ? showEmpty(tr("There is no chart yet"), tr("Open a file with ages and blood pressures first."))
            : showEmpty(tr("One moment"), tr("The table is being prepared."));
    }
    if (result == m_shownResult && pressure == m_shownPressure)
        return;
    m_shownResult = result;
    m_shownPressure = pressure;
    m_gather.start<ExploreDataPtr>(
        [table = result->table, pressure, rules = m_workspace.document.rules()](Progress &progress) {
            return gatherExploreData(table, pressure, rules, progress);
        },
        [this](const Result<ExploreDataPtr> &gathered) { accept(gathered); });
    m_workspace.jobs.watch(m_gather, tr("Drawing the chart …"));
}

void ExplorePage::accept(const Result<ExploreDataPtr> &gathered)
{
    if (!gathered)
        return showEmpty(tr("There is no chart yet"), gathered.error().message);
    m_data = *gathered;
    m_stack->setCurrentIndex(0);
    m_chart->setDescriber([shown = m_data](qsizetype cloud, qsizetype row, qint64 others) {
        return pointWords(*shown, cloud, row, others);
    });
    m_dataPressure = m_shownPressure;
    showSpec();
    m_chart->setClouds(m_data->clouds, dataNote());
    m_panel->showNumbers(*m_data);
    showHeader();
    countShare(m_workspace.document.state().chart->threshold);
}

void ExplorePage::showHeader()
{
    qint64 readings = 0;
    for (const PlotCloud &cloud : m_data->clouds)
        readings += static_cast<qint64>(cloud.points->x.size());
    const QString persons = m_data->values->personCount > 0
        ? tr("%1 readings of %2 patients.")
              .arg(readableNumber(readings), readableNumber(static_cast<qint64>(m_data->values->personCount)))
        : tr("%1 readings.").arg(readableNumber(readings));
    m_header->setSentence(persons + u' '
                          + tr("Drag to move, turn the wheel to zoom, hold Shift to zoom into a rectangle, "
                               "double-click to see all. Drag the line to move the threshold."));
}

void ExplorePage::countShare(double threshold)
{
    if (!m_data)
        return;
    m_countedThreshold = threshold;
    m_count.start<Proportion>([values = m_data->values, threshold](
                                  Progress &) -> Result<Proportion> { return values->atOrAbove(threshold); },
                              [this, threshold, values = m_data->values](const Result<Proportion> &share) {
                                  if (share)
                                      m_panel->showShare(threshold, *share, !values->persons.empty());
                              });
}

/// Which data and after how many steps: "data 3f2a91c04b17, 6 steps".
Phrase ExplorePage::dataNote() const
{
    const ProjectState &state = m_workspace.document.state();
    qint64 steps = 0;
    for (const RecipeEntry &entry : state.recipe->entries())
        steps += entry.enabled;
    const auto &lineage = m_data->table.lineage();
    const QString version = lineage && !lineage->sources.isEmpty()
        ? QString::fromLatin1(lineage->sources.first().sha256.toHex().left(12))
        : QString();
    return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "data %1, %n steps"), {version}, steps);
}

void ExplorePage::pin()
{
    const bool pinned = m_workspace.document.state().pinned->contains(chartPin);
    m_workspace.document.edit(pinned ? tr("Take the chart out of the report")
                                     : tr("Pin the chart to the report"),
                              [pinned](ProjectState &state) {
                                  state.pinned.change([pinned](QStringList &ids) {
                                      ids.removeAll(chartPin);
                                      if (!pinned)
                                          ids.append(chartPin);
                                  });
                              });
}

void ExplorePage::copy()
{
    if (!m_data)
        return;
    QGuiApplication::clipboard()->setImage(chartImage(m_chart->paper(), exportSize, m_workspace.words));
    m_message->showMessage(Tone::Ok, tr("The chart is in the clipboard."));
}

void ExplorePage::save()
{
    if (!m_data)
        return;
    QString path = m_workspace.dialogs.saveFile(this, tr("Save the chart"), tr("age and blood pressure.png"),
                                                tr("PNG picture (*.png);;SVG drawing (*.svg)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".png"_s;
    std::function<QByteArray()> bytes;
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive))
        bytes = [svg = chartSvg(m_chart->paper(), exportSize, m_workspace.words)] { return svg; };
    else
        bytes = [image = chartImage(m_chart->paper(), exportSize, m_workspace.words)] {
            return pngBytes(image);
        };
    m_write.start<std::monostate>([bytes, path](Progress &) { return saveBytes(bytes(), path); },
                                  [this, path](const Status &saved) {
                                      if (saved)
                                          m_message->showMessage(
                                              Tone::Ok, tr("Saved as %1.").arg(QFileInfo(path).fileName()));
                                      else
                                          m_message->showError(saved.error());
                                  });
}

} // namespace sphygma
