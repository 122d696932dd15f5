// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/repeatdialog.h"

#include "app/document/recipefit.h"
#include "app/recipe/stepfate.h"
#include "ui/clean/fatelist.h"
#include "ui/clean/mappingtable.h"
#include "ui/clean/periodtable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static QString fileName(const RawDataPtr &raw)
{
    return QFileInfo(raw->report.source.path).fileName();
}

RepeatDialog::RepeatDialog(Workspace &workspace, RawDataPtr raw, Recipe recipe, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_raw(std::move(raw))
    , m_oldRaw(workspace.document.state().raw)
    , m_recipe(std::move(recipe))
{
    build();
    showMapping();
    measureBefore();
    connect(&workspace.document, &ProjectDocument::resultChanged, this, &RepeatDialog::showResult);
}

void RepeatDialog::build()
{
    setWindowTitle(tr("Use the recipe on %1").arg(fileName(m_raw)));
    resize(860, 620);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(12);
    m_header = new PageHeader({}, {}, this);
    rows->addWidget(m_header);
    m_message = new MessageBar(m_workspace.theme.icon(u"close"_s), this);
    rows->addWidget(m_message);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setAccessibleName(windowTitle());
    rows->addWidget(m_scroll, 1);
    auto *foot = new DialogFoot(tr("&Use the recipe"), this);
    m_cancel = foot->cancel();
    m_apply = foot->answer();
    m_apply->setObjectName(u"apply"_s);
    rows->addWidget(foot);
    connect(m_apply, &QPushButton::clicked, this, [this] { m_applied ? accept() : apply(); });
}

/// An empty column of cards in place of what was shown.
QVBoxLayout *RepeatDialog::newContent()
{
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    m_scroll->setWidget(inside); // deletes the one before
    inside->setAutoFillBackground(false); // QScrollArea has set it
    return rows;
}

static void addCard(QVBoxLayout &rows, QWidget *inside)
{
    auto *card = new Card;
    auto *fill = new QVBoxLayout(card);
    fill->setContentsMargins(1, 1, 1, 1);
    fill->addWidget(inside);
    rows.addWidget(card);
}

void RepeatDialog::showMapping()
{
    m_header->setTitle(tr("Which columns are which?"));
    const Schema before = m_oldRaw ? m_oldRaw->table.schema() : Schema();
    const Schema &now = m_raw->table.schema();
    m_mapping = new MappingTable(matchColumns(m_recipe, before, now, *m_workspace.document.rules()), now,
                                 m_workspace.words);
    QVBoxLayout *rows = newContent();
    addCard(*rows, m_mapping);
    rows->addStretch();
    connect(m_mapping, &MappingTable::changed, this, &RepeatDialog::describeMapping);
    describeMapping();
}

void RepeatDialog::describeMapping()
{
    const int open = m_mapping->openCount();
    m_header->setSentence(
        open == 0 ? tr("Every column that the recipe needs was found in this file.")
                  : tr("%n column(s) of the recipe were not found: choose them, or go on, and their steps "
                       "will not apply.",
                       nullptr, open));
}

/// What the table before was like, to be compared with; without it there is nothing to wait for.
void RepeatDialog::measureBefore()
{
    const RecipeResultPtr result = m_workspace.document.result();
    if (!isOtherTable() || !m_oldRaw || !result)
        return;
    m_apply->setEnabled(false);
    const auto work = [table = result->table, rules = m_workspace.document.rules(),
                       thresholds = *m_workspace.document.state().thresholds](Progress &progress) {
        return qualityIndicators(table, rules, thresholds, QDate::currentDate(), progress);
    };
    m_measure.start<QList<Indicator>>(work, [this, result](const Result<QList<Indicator>> &indicators) {
        m_apply->setEnabled(true);
        m_apply->setFocus(Qt::OtherFocusReason);
        if (indicators)
            m_before = periodQuality(fileName(m_oldRaw), static_cast<qint64>(result->table.keptCount()),
                                     *indicators);
    });
    m_workspace.jobs.watch(m_measure, tr("Measuring the quality…"));
}

void RepeatDialog::apply()
{
    m_newNames = exchangedNames(m_mapping->matches());
    const Recipe recipe = withRoles(withNewNames(m_recipe, m_newNames), m_mapping->matches(),
                                    m_oldRaw ? m_oldRaw->table.schema() : Schema(), m_raw->table.schema());
    m_applied = true;
    m_mapping->setEnabled(false);
    m_apply->setEnabled(false);
    m_workspace.document.edit(tr("Use the recipe on %1").arg(fileName(m_raw)), [&](ProjectState &state) {
        state.raw = m_raw;
        state.recipe = recipe;
        if (!isOtherTable())
            return;
        state.lastPeriod = m_before;
        state.visited = QStringList(); // what was decided and done was about the table before
    });
    showResult(); // where nothing had to be computed
}

void RepeatDialog::showResult()
{
    const ProjectDocument &document = m_workspace.document;
    const RecipeResultPtr result = document.result();
    if (!m_applied || m_content || !result || document.isComputing())
        return;
    const QList<StepFate> fates = stepFates(*document.state().recipe, *result);
    const auto misfits = std::count_if(fates.begin(), fates.end(), [](const StepFate &fate) {
        return fate.kind == StepFate::Kind::DoesNotApply;
    });
    m_header->setTitle(tr("The recipe was used on %1").arg(fileName(m_raw)));
    m_header->setSentence(misfits == 0 ? tr("It is one edit, which can be undone.")
                                       : tr("%n step(s) did not apply. It is one edit, which can be undone.",
                                            nullptr, static_cast<int>(misfits)));
    m_mapping = nullptr; // goes with the old content
    m_content = newContent();
    addCard(*m_content, new FateList(fates, m_workspace.words));
    m_content->addStretch();
    m_cancel->hide();
    m_apply->setText(tr("&Done"));
    m_apply->setEnabled(true);
    m_apply->setFocus(Qt::OtherFocusReason);
    m_complete = m_before.isEmpty();
    if (m_complete)
        return;
    const auto work = [table = result->table, rules = document.rules(),
                       thresholds = *document.state().thresholds](Progress &progress) {
        return qualityIndicators(table, rules, thresholds, QDate::currentDate(), progress);
    };
    m_measure.start<QList<Indicator>>(work, [this](const Result<QList<Indicator>> &indicators) {
        if (indicators)
            compare(*indicators);
        else
            m_message->showError(indicators.error());
    });
    m_workspace.jobs.watch(m_measure, tr("Measuring the quality…"));
}

void RepeatDialog::compare(const QList<Indicator> &indicators)
{
    const auto kept = static_cast<qint64>(m_workspace.document.result()->table.keptCount());
    const PeriodQuality now = periodQuality(fileName(m_raw), kept, indicators);
    auto *card = new Card;
    auto *fill = new QVBoxLayout(card);
    fill->setContentsMargins(1, 1, 1, 1);
    fill->addWidget(new PeriodTable(m_before, now, comparePeriods(m_before, now, m_newNames),
                                    *m_workspace.document.state().thresholds, m_workspace.words));
    m_content->insertWidget(1, card);
    m_complete = true;
}

} // namespace sphygma
