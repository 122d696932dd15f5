// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/columninspector.h"

#include "app/base/numbertext.h"
#include "app/recipe/steps/steps.h"
#include "app/table/showntext.h"
#include "app/table/valuelabels.h"
#include "ui/data/settingcombo.h"
#include "ui/data/sourcename.h"
#include "ui/models/columntrail.h"
#include "ui/models/names.h"
#include "ui/models/recipeedits.h"
#include "ui/models/rolecombo.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sphygma {

static constexpr int shownReasons = 6;
static constexpr int shownValues = 6;
static constexpr int shownIssues = 4;
static constexpr int shownLabels = 12;

ColumnInspector::ColumnInspector(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent), m_workspace(workspace)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    build();
    showNothing();
}

void ColumnInspector::build()
{
    auto *inside = new QWidget(this);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(4);
    m_label = new TextLabel(TextKind::Small, {}, inside);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_name = new QLineEdit(inside);
    m_role = new QComboBox(inside);
    m_unit = new QComboBox(inside);
    fillRoles(*m_role);
    const auto field = [&](const QString &text, QWidget *widget) {
        auto *label = new QLabel(text, inside);
        label->setBuddy(widget);
        rows->addWidget(label);
        rows->addWidget(widget);
        rows->addSpacing(6);
    };
    field(tr("&Name"), m_name);
    rows->addWidget(m_label);
    field(tr("&Meaning"), m_role);
    field(tr("&Unit"), m_unit);
    rows->addWidget(buildSetting(inside));
    m_type = new TextLabel(TextKind::Small, {}, inside);
    m_type->setObjectName(QStringLiteral("origin"));
    m_type->setWordWrap(true);
    m_type->setTextFormat(Qt::PlainText);
    rows->addWidget(m_type);
    rows->addSpacing(8);
    m_histogram = new Histogram(inside);
    rows->addWidget(m_histogram);
    m_figures = new QWidget(inside);
    m_figureRows = new QFormLayout(m_figures);
    m_figureRows->setContentsMargins(0, 6, 0, 0);
    m_figureRows->setVerticalSpacing(4);
    rows->addWidget(m_figures);
    m_issues = new TextLabel(TextKind::Small, {}, inside);
    m_issues->setWordWrap(true);
    m_issues->setTextFormat(Qt::PlainText);
    rows->addSpacing(8);
    rows->addWidget(m_issues);
    rows->addStretch();
    setWidget(inside);
    inside->setAutoFillBackground(false); // QScrollArea has set it
    connect(m_role, &QComboBox::activated, this, &ColumnInspector::chooseRole);
    connect(m_unit, &QComboBox::activated, this, &ColumnInspector::chooseUnit);
    connect(m_name, &QLineEdit::editingFinished, this, &ColumnInspector::rename);
}

QWidget *ColumnInspector::buildSetting(QWidget *parent)
{
    m_settingRow = new QWidget(parent);
    auto *rows = new QVBoxLayout(m_settingRow);
    rows->setContentsMargins(0, 0, 0, 6);
    rows->setSpacing(4);
    auto *label = new QLabel(tr("The pressures were measu&red"), m_settingRow);
    m_setting = new QComboBox(m_settingRow);
    label->setBuddy(m_setting);
    fillSettings(*m_setting);
    rows->addWidget(label);
    rows->addWidget(m_setting);
    connect(m_setting, &QComboBox::activated, this, &ColumnInspector::chooseSetting);
    return m_settingRow;
}

void ColumnInspector::showNothing()
{
    m_job.cancel();
    m_info = {};
    widget()->setEnabled(false);
    m_name->clear();
    m_label->setText(tr("Choose a column to see what it holds."));
    m_label->setVisible(true);
    m_settingRow->hide();
    m_type->clear();
    m_issues->clear();
    m_histogram->setBins({});
    clearFigures();
}

static bool isPressure(const QString &role)
{
    return role == QLatin1String("sbp") || role == QLatin1String("dbp")
        || role == QLatin1String("bp_combined");
}

void ColumnInspector::show(const Table &table, qsizetype column, bool editable, bool isOfMainTable)
{
    m_info = table.info(column);
    m_written = table.column(column).numberFormat().decimals;
    widget()->setEnabled(true);
    m_name->setText(m_info.name);
    m_name->setReadOnly(!editable);
    const bool hasLabel = !m_info.label.isEmpty() && m_info.label != m_info.name;
    m_label->setText(m_info.label);
    m_label->setVisible(hasLabel);
    setCurrentId(*m_role, m_info.role);
    fillUnits(*m_unit, *m_workspace.document.rules(), m_workspace.words, m_info.role, m_info.unit);
    m_role->setEnabled(editable);
    m_unit->setEnabled(editable && m_unit->count() > 1);
    m_settingRow->setVisible(isOfMainTable && isPressure(m_info.role));
    setCurrentSetting(*m_setting, *m_workspace.document.state().setting);
    m_type->setText(origin(isOfMainTable));
    showIssues(m_info.name, isOfMainTable);
    m_job.start<Inspection>(
        [table, column](Progress &progress) -> Result<Inspection> {
            auto profile = profileColumn(table, column, progress);
            if (!profile)
                return profile.error();
            Inspection found{*profile, {}, labelCounts(table, column)};
            if (found.profile.info.type == ColumnType::Number)
                found.bins = binValues(presentValues(table, column));
            return found;
        },
        [this](const Result<Inspection> &found) {
            if (found)
                showProfile(*found);
        });
}

/// The type, and where a column comes from that is not as the file has it.
QString ColumnInspector::origin(bool isOfMainTable) const
{
    const QString type = typeName(m_info.type);
    const RecipeResultPtr result = m_workspace.document.result();
    const Recipe &recipe = *m_workspace.document.state().recipe;
    if (result && isOfMainTable && m_info.source != m_info.name) {
        if (const auto step = makingStep(*result, recipe, m_info.name)) {
            const Phrase sentence = recipe.entries()[static_cast<qsizetype>(*step)].step->sentence();
            return tr("%1, made by step %2: %3")
                .arg(type, QString::number(*step + 1), m_workspace.words.text(sentence));
        }
    }
    return m_info.source.isEmpty() || m_info.source == m_info.name
        ? type
        : tr("%1, from “%2”").arg(type, m_info.source);
}

void ColumnInspector::clearFigures()
{
    while (m_figureRows->rowCount() > 0)
        m_figureRows->removeRow(0);
}

void ColumnInspector::addFigure(const QString &caption, const QString &value)
{
    auto *name = new TextLabel(TextKind::Small, caption, m_figures);
    name->setTextFormat(Qt::PlainText);
    auto *figure = new QLabel(value, m_figures);
    figure->setTextFormat(Qt::PlainText);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_figureRows->addRow(name, figure);
}

void ColumnInspector::showProfile(const Inspection &inspection)
{
    const ColumnProfile &profile = inspection.profile;
    m_histogram->setBins(inspection.bins);
    clearFigures();
    addFigure(tr("Values"), readableNumber(profile.n));
    addFigure(tr("Missing"), readableNumber(profile.missing));
    int shown = 0;
    for (auto it = profile.missingReasons.begin(); it != profile.missingReasons.end(); ++it) {
        if (++shown <= shownReasons)
            addFigure(QStringLiteral("   ") + reasonLabel(it.key()), readableNumber(it.value()));
    }
    addFigure(tr("Different values"), readableNumber(profile.distinct));
    addLabels(inspection.labels);
    addNumbers(profile);
    if (!profile.first.isEmpty()) {
        addFigure(tr("First"), profile.first);
        addFigure(tr("Last"), profile.last);
    }
    for (const auto &[value, count] :
         profile.frequent.first(qMin<qsizetype>(shownValues, profile.frequent.size())))
        addFigure(fontMetrics().elidedText(value, Qt::ElideRight, 150), readableNumber(count));
}

/// The codes and what they stand for, as the file says.
void ColumnInspector::addLabels(const std::vector<qint64> &counts)
{
    const qsizetype shown = qMin<qsizetype>(m_info.valueLabels.size(), shownLabels);
    for (qsizetype i = 0; i < qMin<qsizetype>(shown, static_cast<qsizetype>(counts.size())); ++i) {
        const ValueLabel &named = m_info.valueLabels[i];
        const QString text = tr("%1 · %2", "a code and what it stands for").arg(named.code, named.label);
        addFigure(fontMetrics().elidedText(text, Qt::ElideRight, 170),
                  readableNumber(counts[static_cast<size_t>(i)]));
    }
    if (const int more = static_cast<int>(m_info.valueLabels.size() - shown); more > 0)
        addFigure(tr("and %n more code(s)", nullptr, more), {});
}

void ColumnInspector::addNumbers(const ColumnProfile &profile)
{
    const auto add = [this](const QString &caption, const std::optional<double> &value, int decimals) {
        if (value)
            addFigure(caption, readableShort(*value, decimals));
    };
    if (profile.minimum && profile.maximum) {
        addFigure(tr("Smallest"), shownNumber(*profile.minimum, m_written));
        addFigure(tr("Largest"), shownNumber(*profile.maximum, m_written));
    }
    add(tr("Mean"), profile.mean, 2);
    add(tr("Standard deviation"), profile.sd, 2);
    if (const auto &q = profile.quantiles) {
        addFigure(tr("Median"), readableShort(q->p50, 2));
        addFigure(tr("Middle half"), tr("%1 to %2").arg(readableShort(q->p25, 2), readableShort(q->p75, 2)));
        addFigure(tr("Middle 90 %"), tr("%1 to %2").arg(readableShort(q->p05, 2), readableShort(q->p95, 2)));
    }
}

void ColumnInspector::showIssues(const QString &column, bool isOfMainTable)
{
    QStringList lines;
    const RawDataPtr raw = m_workspace.document.state().raw;
    if (raw && isOfMainTable) {
        const QString file = noteFile(*raw);
        for (const ImportIssue &issue : raw->report.issues) {
            if (issue.column == column && lines.size() < shownIssues)
                lines.append(m_workspace.words.text(issueSentence(issue, file)));
        }
    }
    m_issues->setText(lines.join(QStringLiteral("\n\n")));
    m_issues->setVisible(!lines.isEmpty());
}

void ColumnInspector::chooseRole()
{
    const QString role = m_role->currentData().toString();
    editRole(role, unitForRole(*m_workspace.document.rules(), role, m_unit->currentData().toString()));
}

void ColumnInspector::chooseUnit()
{
    editRole(m_role->currentData().toString(), m_unit->currentData().toString());
}

void ColumnInspector::chooseSetting()
{
    m_workspace.document.edit(
        tr("Say where the pressures were measured"),
        [setting = m_setting->currentData().toString()](ProjectState &state) { state.setting = setting; });
}

void ColumnInspector::editRole(const QString &role, const QString &unit)
{
    if (role == m_info.role && unit == m_info.unit)
        return;
    const QString text = tr("Set the meaning of “%1”").arg(m_info.name);
    m_workspace.document.edit(text, [name = m_info.name, role, unit](ProjectState &state) {
        state.recipe.change([&](Recipe &recipe) { putRole(recipe, name, role, unit); });
    });
}

void ColumnInspector::rename()
{
    const QString name = m_name->text().trimmed();
    if (m_name->isReadOnly() || m_info.name.isEmpty() || name == m_info.name)
        return;
    if (name.isEmpty()) {
        m_name->setText(m_info.name);
        return;
    }
    const QString text = tr("Rename “%1”").arg(m_info.name);
    m_workspace.document.edit(text, [step = renameColumn(m_info.name, name)](ProjectState &state) {
        state.recipe.change([&](Recipe &recipe) { insertStep(recipe, step); });
    });
}

} // namespace sphygma
