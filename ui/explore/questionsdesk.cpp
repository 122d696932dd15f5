// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/questionsdesk.h"

#include "app/analysis/guide/guidetext.h"
#include "app/analysis/pointgroups.h"
#include "app/decision/questionpin.h"
#include "app/project/dataversion.h"
#include "app/report/chartdata.h"
#include "ui/charts/chartexport.h"
#include "ui/explore/answerview.h"
#include "ui/explore/questionform.h"
#include "ui/explore/sidepanel.h"
#include "ui/models/filterbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int panelWidth = 312;

QuestionsDesk::QuestionsDesk(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_edits(workspace.document)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 10, 20, 20);
    rows->setSpacing(14);
    m_header = new PageHeader;
    m_message = new MessageBar(m_workspace.theme.icon(u"close"_s));
    rows->addWidget(m_header);
    rows->addWidget(m_message);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(buildSide());
    columns->addWidget(buildAnswer(), 1);
    rows->addLayout(columns, 1);
    connect(m_form, &QuestionForm::changed, this, &QuestionsDesk::edit);
    connect(m_pin, &QPushButton::clicked, this, &QuestionsDesk::pin);
    connect(m_copy, &QPushButton::clicked, this, &QuestionsDesk::copy);
    connect(m_save, &QPushButton::clicked, this, &QuestionsDesk::saveCsv);
    connect(&workspace.document, &ProjectDocument::opened, this, [this] { m_lastAsked = {}; });
    connect(&m_answer, &JobSlot::finished, this, [this](JobSlot::Outcome outcome) {
        if (outcome != JobSlot::Outcome::Cancelled)
            return;
        m_asked = {}; // so that the same can be asked again
        showNothing(tr("Stopped before there was an answer. Choose a question or a column to ask again."));
    });
}

QWidget *QuestionsDesk::buildSide()
{
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(8);
    m_form = new QuestionForm(m_workspace);
    m_pin = new QPushButton(tr("Pin to report"));
    m_copy = new QPushButton(m_workspace.theme.icon(u"copy"_s), tr("Copy the answer"));
    m_copy->setToolTip(tr("Copy sentence, figures and checks as text"));
    m_save = new QPushButton(m_workspace.theme.icon(u"table"_s), tr("Figures as CSV…"));
    m_save->setToolTip(tr("Save the tables of the answer"));
    rows->addWidget(m_form);
    rows->addSpacing(12);
    rows->addWidget(m_pin);
    rows->addWidget(m_copy);
    rows->addWidget(m_save);
    rows->addStretch();
    return makeSidePanel(body, panelWidth);
}

QWidget *QuestionsDesk::buildAnswer()
{
    auto *card = new Card;
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(9, 8, 8, 10);
    m_view = new AnswerView(m_workspace);
    rows->addWidget(new FilterBar(m_workspace));
    rows->addWidget(m_view, 1);
    return card;
}

void QuestionsDesk::edit(const QuestionSpec &spec, const QString &field)
{
    m_edits.edit(
        tr("Change the question"),
        [&spec](ChartSpec &chart) {
            chart.kind = questionsKind;
            chart.options = spec.toJson();
        },
        u"question:"_s + field);
}

void QuestionsDesk::update(const RecipeResultPtr &result)
{
    const ChartSpec &chart = *m_workspace.document.state().chart;
    m_workspace.selection.fitFilter(result->table.rowCount());
    const Asked asked{result,
                      questionOf(chart),
                      chart.filters,
                      m_workspace.selection.filter(),
                      {m_workspace.document.state().report->smallCellLimit}};
    m_lastAsked = chart.options;
    if (asked == m_asked)
        return showPin();
    m_asked = asked;
    const QuestionKind &kind = *questionKind(asked.spec.question);
    m_header->setTitle(m_workspace.words.text(kind.name));
    m_header->setSentence(m_workspace.words.text(kind.purpose));
    ask();
}

static GuideAnswer saidOf(const Error &error)
{
    GuideAnswer answer;
    answer.answered = false;
    answer.result = Phrase::verbatim(error.message);
    if (!error.hint.isEmpty())
        answer.meaning = Phrase::verbatim(error.hint);
    return answer;
}

Result<QuestionsDesk::Answered> QuestionsDesk::answerTo(const Asked &asked, FactsPtr facts,
                                                        Progress &progress)
{
    const Table &table = asked.result->table;
    if (!facts) {
        auto learned = learnFacts(table, progress);
        if (!learned)
            return learned.error();
        facts = std::make_shared<const TableFacts>(std::move(learned).value());
    }
    Answered answered{facts, {}, {}};
    const auto found = resolveQuestion(table, *facts, asked.spec);
    if (!found) {
        answered.answer = saidOf(found.error());
        return answered;
    }
    answered.found = *found;
    const Table looked = filteredTable(filteredTable(table, asked.filters), asked.rows);
    const auto answer = answerQuestion(looked, *found, progress);
    if (!answer && answer.error().kind == Error::Kind::Cancelled)
        return answer.error();
    answered.answer = answer ? *answer : saidOf(answer.error());
    return answered;
}

void QuestionsDesk::ask()
{
    m_answer.start<Answered>([asked = m_asked, facts = m_factsOf == m_asked.result ? m_facts : nullptr](
                                 Progress &progress) { return answerTo(asked, facts, progress); },
                             [this](const Result<Answered> &answered) { accept(answered); });
    m_workspace.jobs.watch(m_answer, tr("Answering the question …"));
}

void QuestionsDesk::accept(const Result<Answered> &answered)
{
    if (!answered)
        return showNothing(answered.error().message);
    m_facts = answered->facts;
    m_factsOf = m_asked.result;
    m_shown = answered->answer;
    m_form->show(m_asked.spec, m_asked.result->table, *m_facts,
                 answered->found ? &*answered->found : nullptr);
    m_view->show(m_shown, note(), m_asked.spec.question);
    m_copy->setEnabled(true);
    m_save->setEnabled(m_shown.answered);
    showPin();
}

void QuestionsDesk::showNothing(const QString &sentence)
{
    m_shown = saidOf({Error::Kind::Cancelled, sentence, {}});
    m_view->show(m_shown, {}, {});
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    showPin();
}

/// Which rows and which data.
QString QuestionsDesk::note() const
{
    const Translator &words = m_workspace.words;
    QStringList lines;
    for (const Phrase &filter : filterNotes(m_asked.result->table, m_asked.filters))
        lines += words.text(filter);
    if (m_asked.rows.rows)
        lines += words.text(rowFilterPhrase(m_asked.rows));
    if (const qint64 count = smallGroups(m_shown, m_asked.small); m_shown.answered && count > 0)
        lines += words.text(m_asked.small.note(count));
    lines += words.text(dataVersion(m_asked.result->table, *m_workspace.document.state().recipe));
    return lines.join(u'\n');
}

QString QuestionsDesk::pinId() const
{
    return questionPinId(m_asked.spec, m_asked.filters);
}

/// What a report without identifiers would have to hide is not pinned in the first place.
void QuestionsDesk::showPin()
{
    const ProjectState &state = m_workspace.document.state();
    const bool pinned = m_asked.result && state.pinned->contains(pinId());
    const bool isSmall = m_shown.answered && smallGroups(m_shown, m_asked.small) > 0;
    const bool isNarrowed = m_workspace.selection.isFiltered();
    m_pin->setText(pinned ? tr("Take out of the report") : tr("Pin to report"));
    m_pin->setProperty("primary", !pinned);
    m_pin->setEnabled(pinned || (m_shown.answered && m_asked.result && !isSmall && !isNarrowed));
    m_pin->setToolTip(
        pinned           ? QString()
            : isNarrowed ? tr("The report counts all rows. Show all rows again to pin this answer.")
            : isSmall ? tr("A group has fewer than %1 rows: too few for a report.").arg(m_asked.small.limit)
                      : tr("Pinned answers are listed in Decide and come first in the report"));
    m_pin->update();
}

void QuestionsDesk::pin()
{
    const QString id = pinId();
    const bool pinned = m_workspace.document.state().pinned->contains(id);
    m_workspace.document.edit(
        pinned ? tr("Take the answer out of the report") : tr("Pin the answer to the report"),
        [&](ProjectState &state) {
            const QString version = dataVersion(state);
            state.pinned.change([&](QStringList &ids) {
                if (!ids.removeOne(id))
                    ids.append(id);
            });
            state.pinnedFindings.change([&](PinnedFindings &findings) {
                if (pinned)
                    findings.remove(id);
                else
                    findings.insert(id, questionPin(m_asked.spec, m_asked.filters, m_shown, version));
            });
        });
}

void QuestionsDesk::copy()
{
    const QuestionKind &kind = *questionKind(m_asked.spec.question);
    QGuiApplication::clipboard()->setText(
        answerText(m_workspace.words.text(kind.name), m_shown, m_workspace.words) + note() + u'\n');
    m_message->showMessage(Tone::Ok, tr("The answer is in the clipboard."));
}

void QuestionsDesk::saveCsv()
{
    QString path = m_workspace.dialogs.saveFile(this, tr("Save the tables of the answer"), u"answer.csv"_s,
                                                tr("Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".csv"_s;
    m_write.start<std::monostate>(
        [csv = answerCsv(m_shown, m_workspace.words), path](Progress &) { return saveBytes(csv, path); },
        [this, path](const Status &saved) {
            if (saved)
                m_message->showMessage(Tone::Ok, tr("Saved as %1.").arg(QFileInfo(path).fileName()));
            else
                m_message->showError(saved.error());
        });
}

} // namespace sphygma
