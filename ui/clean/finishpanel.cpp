// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/finishpanel.h"

#include "app/base/numbertext.h"
#include "app/quality/answeredindicators.h"
#include "app/recipe/changelog.h"
#include "ui/clean/digitcard.h"
#include "ui/clean/indicatortable.h"
#include "ui/clean/reportparts.h"
#include "ui/clean/thresholdeditor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QDate>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

FinishPanel::FinishPanel(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(buildFigures());
    m_report = new QVBoxLayout;
    m_report->setSpacing(12);
    rows->addLayout(m_report);
    rows->addWidget(buildIndicators());
    m_digits = new DigitCard(this);
    m_digits->hide();
    rows->addWidget(m_digits);
    rows->addWidget(buildWays());
    // Undone and redone, too.
    connect(&workspace.document, &ProjectDocument::stateChanged, this, [this] {
        if (isVisible() && !(m_shownFor == m_workspace.document.state().thresholds))
            refresh();
    });
}

QWidget *FinishPanel::buildFigures()
{
    auto *card = new Card(this);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(12);
    m_verdict = new TextLabel(TextKind::CardTitle, tr("Looking at the quality…"), card);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    rows->addWidget(m_verdict);
    auto *line = new QHBoxLayout;
    m_read = new KeyFigure(tr("Rows read"), {}, {}, card);
    m_kept = new KeyFigure(tr("Rows kept"), {}, {}, card);
    m_changed = new KeyFigure(tr("Cells changed"), {}, {}, card);
    for (KeyFigure *figure : {m_read, m_kept, m_changed})
        line->addWidget(figure, 1, Qt::AlignTop);
    rows->addLayout(line);
    return card;
}

QWidget *FinishPanel::buildIndicators()
{
    auto *card = new Card(this);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextKind::CardTitle, tr("Quality, before and after"), card), 1);
    auto *thresholds = new QPushButton(tr("&Thresholds…"), card);
    thresholds->setObjectName(u"thresholds"_s);
    thresholds->setAutoDefault(true);
    head->addWidget(thresholds);
    rows->addLayout(head);
    m_indicators = new IndicatorTable(m_workspace.words, card);
    rows->addWidget(m_indicators);
    connect(thresholds, &QPushButton::clicked, this, &FinishPanel::editThresholds);
    connect(m_indicators, &IndicatorTable::rowsAsked, this, &FinishPanel::rowsAsked);
    connect(m_indicators, &IndicatorTable::pageAsked, this, &FinishPanel::pageAsked);
    return card;
}

QWidget *FinishPanel::buildWays()
{
    auto *ways = new QWidget(this);
    auto *line = new QHBoxLayout(ways);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text) {
        auto *button = new QPushButton(text, ways);
        button->setAutoDefault(true);
        line->addWidget(button);
        return button;
    };
    QPushButton *explore = add(tr("&Explore"));
    explore->setProperty("primary", true);
    QPushButton *decide = add(tr("&Decide"));
    QPushButton *log = add(tr("Export the change &log…"));
    log->setObjectName(u"exportLog"_s);
    line->addStretch();
    connect(explore, &QPushButton::clicked, this, [this] { emit goTo(Stage::Explore); });
    connect(decide, &QPushButton::clicked, this, [this] { emit goTo(Stage::Decide); });
    connect(log, &QPushButton::clicked, this, &FinishPanel::exportLog);
    return ways;
}

/// The report, with links only to where something is offered.
static Result<QualityReport> answeredReport(const QualitySubject &subject, const ClinicalRulesPtr &rules,
                                            const QualityThresholds &thresholds, QDate today,
                                            Progress &progress)
{
    Result<QualityReport> made = qualityReport(subject, rules, thresholds, today, progress);
    if (!made)
        return made;
    QualityReport report = std::move(made).value();
    if (const Status kept = keepAnswered(report.indicators, subject.result, rules, progress); !kept)
        return kept.error();
    return report;
}

void FinishPanel::refresh()
{
    const RecipeResultPtr result = m_workspace.document.result();
    const ProjectState state = m_workspace.document.state();
    if (!result || !state.raw)
        return;
    m_shownFor = state.thresholds;
    const auto read = static_cast<qint64>(state.raw->table.rowCount());
    const auto kept = static_cast<qint64>(result->table.keptCount());
    m_read->setValue(readableNumber(read));
    m_kept->setValue(readableNumber(kept));
    const auto all = static_cast<qint64>(result->table.rowCount()); // more than read where a step makes rows
    const double share = all > 0 ? 100.0 * static_cast<double>(kept) / static_cast<double>(all) : 100;
    m_kept->setNote(tr("%1 % of all, %2 removed").arg(readableShort(share, 1), readableNumber(all - kept)));
    m_changed->setValue(readableNumber(static_cast<qint64>(result->changedCells())));
    m_changed->setNote(tr("by %n step(s)", nullptr, static_cast<int>(result->steps.size())));
    m_job.start<QualityReport>(
        [raw = state.raw, result, recipe = state.recipe, thresholds = state.thresholds,
         rules = m_workspace.document.rules(), today = QDate::currentDate()](Progress &progress) {
            return answeredReport({raw->report, raw->table, *result, *recipe}, rules, *thresholds, today,
                                  progress);
        },
        [this](const Result<QualityReport> &report) {
            if (report)
                showReport(*report);
            else
                emit failed(report.error());
        });
    m_workspace.jobs.watch(m_job, tr("Looking at the quality…"));
}

void FinishPanel::showReport(const QualityReport &report)
{
    m_verdict->setText(m_workspace.words.text(report.verdict));
    while (QLayoutItem *item = m_report->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    const ReportParts parts(report, m_workspace.words, this);
    m_report->addWidget(parts.variables());
    m_report->addWidget(parts.figures());
    const CheckWays ways{[this](WizardPage page) { emit pageAsked(page); },
                         [this](const RowSet &rows, const QString &name) { emit rowsAsked(rows, name); }};
    if (QWidget *checks = parts.checks(ways))
        m_report->addWidget(checks);
    m_report->addWidget(parts.flow());
    m_report->addWidget(parts.limits());
    m_indicators->setIndicators(report.indicators, *m_workspace.document.state().thresholds);
    m_digits->setIndicators(report.indicators);
}

void FinishPanel::editThresholds()
{
    ThresholdEditor editor(*m_workspace.document.state().thresholds, m_workspace.words, this);
    if (editor.exec() != QDialog::Accepted)
        return;
    m_workspace.document.edit(
        tr("Change the thresholds of quality"),
        [thresholds = editor.thresholds()](ProjectState &state) { state.thresholds = thresholds; });
}

void FinishPanel::exportLog()
{
    const RecipeResultPtr result = m_workspace.document.result();
    if (!result)
        return;
    const QString suggested = *m_workspace.document.state().name + u"-changes.csv"_s;
    const QString path = m_workspace.dialogs.saveFile(this, tr("Export the change log"), suggested,
                                                      tr("Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    m_export.start<bool>(
        [result, recipe = m_workspace.document.state().recipe, path](Progress &progress) -> Result<bool> {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return Error{Error::Kind::Unwritable, tr("The change log cannot be written."),
                             file.errorString()};
            const Status written = writeChangeLog(*result, *recipe, file, progress);
            if (!written)
                return written.error();
            if (!file.commit())
                return Error{Error::Kind::Unwritable, tr("The change log cannot be written."),
                             file.errorString()};
            return true;
        },
        [this, path](const Result<bool> &written) {
            if (!written)
                return emit failed(written.error());
            m_workspace.document.note(u"export"_s, u"change log"_s);
            emit said(tr("The change log is in %1.").arg(QFileInfo(path).fileName()));
        });
    m_workspace.jobs.watch(m_export, tr("Writing %1…").arg(QFileInfo(path).fileName()));
}

} // namespace sphygma
