// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/explorepanel.h"

#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static QWidget *line()
{
    auto *frame = new QFrame;
    frame->setFixedHeight(1);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Mid); // the hairline
    return frame;
}

ExplorePanel::ExplorePanel(const Workspace &workspace, QWidget *parent) : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(6);
    addChoices(*rows, workspace);
    addShow(*rows);
    rows->addSpacing(8);
    rows->addWidget(line());
    rows->addSpacing(4);
    addNumbers(*rows);
    rows->addSpacing(12);
    addActions(*rows, workspace);
    rows->addStretch();
}

static QComboBox *choice(QVBoxLayout &rows, const QString &caption, const QString &accessible)
{
    auto *section = new SectionLabel(caption);
    auto *combo = new QComboBox;
    combo->setAccessibleName(accessible);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    section->setBuddy(combo);
    rows.addWidget(section);
    rows.addWidget(combo);
    rows.addSpacing(6);
    return combo;
}

void ExplorePanel::addChoices(QVBoxLayout &rows, const Workspace &workspace)
{
    m_pressures = choice(rows, tr("Pressure"), tr("Which pressure is drawn"));
    m_pressures->addItems({tr("Systolic"), tr("Diastolic"), tr("Systolic and diastolic"),
                           tr("Pulse pressure"), tr("Mean arterial pressure")});
    connect(m_pressures, &QComboBox::activated, this, [this](int index) {
        emit edited(tr("Choose the pressure"), [index](ChartSpec &spec) {
            spec.pressure = static_cast<PressureChoice>(index);
            spec.window.reset();
        });
    });
    m_colourBy =
        addCategoryChoice(rows, tr("Colour by"), tr("Choose what colours the chart"), &ChartSpec::colourBy);
    m_splitBy = addCategoryChoice(rows, tr("One chart for each"), tr("Choose what splits the chart"),
                                  &ChartSpec::splitBy);
    m_guideline = choice(rows, tr("Guideline"), tr("Guideline whose categories are shown"));
    for (const Guideline &guideline : workspace.document.rules()->guidelines) {
        m_guideline->addItem(workspace.words.text(Phrase{guideline.name, {}, {}}), guideline.id);
        m_guideline->setItemData(m_guideline->count() - 1, m_guideline->itemText(m_guideline->count() - 1),
                                 Qt::ToolTipRole);
    }
    connect(m_guideline, &QComboBox::activated, this, [this] {
        m_bands->setChecked(m_bands->isEnabled());
        chooseGuideline();
    });
}

QComboBox *ExplorePanel::addCategoryChoice(QVBoxLayout &rows, const QString &caption, const QString &edit,
                                           QString ChartSpec::*field)
{
    QComboBox *combo = choice(rows, caption, caption);
    combo->addItem(tr("None"), QString());
    connect(combo, &QComboBox::activated, this, [this, combo, edit, field] {
        const QString column = combo->currentData().toString();
        emit edited(edit, [field, column](ChartSpec &spec) { spec.*field = column; });
    });
    return combo;
}

QCheckBox *ExplorePanel::addToggle(const QString &name, const QString &on, const QString &off,
                                   bool ChartSpec::*value)
{
    auto *box = new QCheckBox(name);
    m_toggles.append({box, value});
    connect(box, &QCheckBox::clicked, this, [this, on, off, value](bool shown) {
        emit edited(shown ? on : off, [value, shown](ChartSpec &spec) { spec.*value = shown; });
    });
    return box;
}

void ExplorePanel::addShow(QVBoxLayout &rows)
{
    rows.addWidget(new SectionLabel(tr("Show")));
    m_bands = new QCheckBox(tr("Guideline bands"));
    connect(m_bands, &QCheckBox::clicked, this, &ExplorePanel::chooseGuideline);
    rows.addWidget(m_bands);
    rows.addWidget(addToggle(tr("Smooth curve with 95 % band"), tr("Show the smooth curve"),
                             tr("Hide the smooth curve"), &ChartSpec::showCurve));
    rows.addWidget(addToggle(tr("Centiles 5, 25, 50, 75, 95"), tr("Show the centiles"),
                             tr("Hide the centiles"), &ChartSpec::showCentiles));
    rows.addWidget(addToggle(tr("Regression line"), tr("Show the regression line"),
                             tr("Hide the regression line"), &ChartSpec::showRegression));
    m_interval = addToggle(tr("with its 95 % interval"), tr("Show the interval of the regression"),
                           tr("Hide the interval of the regression"), &ChartSpec::showInterval);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(24);
    indented->addWidget(m_interval);
    rows.addLayout(indented);
    m_margins = addToggle(tr("Histograms at the edges"), tr("Show the histograms"), tr("Hide the histograms"),
                          &ChartSpec::showMargins);
    rows.addWidget(m_margins);
    QCheckBox *jitter = addToggle(tr("Spread whole-number ages"), tr("Spread the ages"),
                                  tr("Draw the ages where they are"), &ChartSpec::jitter);
    jitter->setToolTip(
        tr("Draws points of the same age side by side over the year. Counts and curves use the "
           "ages as they are."));
    rows.addWidget(jitter);
    addThreshold(rows);
    m_obstacles = new TextLabel(TextKind::Small);
    m_obstacles->setWordWrap(true);
    m_obstacles->hide();
    rows.addWidget(m_obstacles);
}

void ExplorePanel::addThreshold(QVBoxLayout &rows)
{
    m_threshold = new QDoubleSpinBox;
    m_threshold->setAccessibleName(tr("Threshold in mmHg"));
    m_threshold->setRange(0, 400);
    m_threshold->setDecimals(0);
    m_threshold->setSuffix(u" mmHg"_s);
    m_threshold->setKeyboardTracking(false);
    m_threshold->setMinimumWidth(118); // "130 mmHg" and the arrows
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, [this](double threshold) {
        emit edited(
            tr("Move the threshold"), [threshold](ChartSpec &spec) { spec.threshold = threshold; },
            u"threshold"_s);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(addToggle(tr("Threshold line"), tr("Show the threshold"), tr("Hide the threshold"),
                             &ChartSpec::showThreshold));
    row->addStretch();
    row->addWidget(m_threshold);
    rows.addLayout(row);
}

void ExplorePanel::chooseGuideline()
{
    const QString id = m_bands->isChecked() ? m_guideline->currentData().toString() : QString();
    emit edited(tr("Choose the guideline of the chart"), [id](ChartSpec &spec) { spec.guideline = id; });
}

TextLabel *ExplorePanel::addNumber(QVBoxLayout &rows, const QString &name)
{
    auto *row = new QHBoxLayout;
    auto *caption = new TextLabel(TextKind::Note, name);
    auto *value = new TextLabel(TextKind::Body);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(name);
    row->addWidget(caption);
    row->addStretch();
    row->addWidget(value);
    rows.addLayout(row);
    return value;
}

void ExplorePanel::addNumbers(QVBoxLayout &rows)
{
    m_share = new KeyFigure;
    rows.addWidget(m_share);
    rows.addSpacing(8);
    m_below = addNumber(rows, tr("Below"));
    rows.addWidget(line());
    m_mean = addNumber(rows, tr("Mean"));
    rows.addWidget(line());
    m_sd = addNumber(rows, tr("Standard deviation"));
    rows.addWidget(line());
    m_removed = addNumber(rows, tr("Rows removed"));
}

void ExplorePanel::addActions(QVBoxLayout &rows, const Workspace &workspace)
{
    m_pin = new QPushButton(tr("Pin to report"));
    m_pin->setProperty("primary", true);
    m_copy = new QPushButton(workspace.theme.icon(u"copy"_s), tr("Copy"));
    m_copy->setToolTip(tr("Copy the chart as a picture"));
    m_save = new QPushButton(workspace.theme.icon(u"image"_s), tr("Save as…"));
    m_save->setToolTip(tr("Save the chart as PNG or SVG"));
    m_present = new QPushButton(workspace.theme.icon(u"fit"_s), tr("Present"));
    m_present->setToolTip(tr("The chart alone on the whole screen, without identifiers (F5)"));
    connect(m_pin, &QPushButton::clicked, this, &ExplorePanel::pinPressed);
    connect(m_copy, &QPushButton::clicked, this, &ExplorePanel::copyPressed);
    connect(m_save, &QPushButton::clicked, this, &ExplorePanel::savePressed);
    connect(m_present, &QPushButton::clicked, this, &ExplorePanel::presentPressed);
    rows.addWidget(m_pin);
    auto *files = new QHBoxLayout;
    files->setSpacing(8);
    files->addWidget(m_copy);
    files->addWidget(m_save);
    rows.addLayout(files);
    rows.addWidget(m_present);
}

void ExplorePanel::setActionsEnabled(bool enabled)
{
    for (QPushButton *button : {m_pin, m_copy, m_save, m_present})
        button->setEnabled(enabled);
}

} // namespace sphygma
