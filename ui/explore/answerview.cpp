// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/answerview.h"

#include "app/analysis/guide/guidetext.h"
#include "ui/widgets/answertable.h"
#include "ui/widgets/iconlabel.h"

#include <QGridLayout>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int readingWidth = 720; // longer lines are hard to read
static constexpr int figuresWidth = 460;
static constexpr int iconSize = 16;

namespace {

/// A widget that stays narrower than the column around it: at the width it gets, its text takes more lines.
class NarrowItem : public QWidgetItem
{
public:
    using QWidgetItem::QWidgetItem;

    int heightForWidth(int width) const override
    {
        return QWidgetItem::heightForWidth(qMin(width, wid->maximumWidth()));
    }
};

} // namespace

AnswerView::AnswerView(const Workspace &workspace, QWidget *parent)
    : QScrollArea(parent), m_workspace(workspace)
{
    setObjectName(u"answerView"_s);
    setAccessibleName(tr("Answer"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void AnswerView::show(const GuideAnswer &answer, const QString &note, const QString &question)
{
    const Translator &words = m_workspace.words;
    const int before = question == m_question ? verticalScrollBar()->value() : 0;
    m_question = question;
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(16, 8, 16, 16);
    m_column->setSpacing(6);
    addText(TextKind::PageTitle, words.text(answer.result), u"answer"_s);
    if (!answer.meaning.isEmpty())
        addText(TextKind::Body, words.text(answer.meaning), u"meaning"_s);
    if (answer.n + answer.missing > 0)
        addText(TextKind::Note, countsLine(answer, words), u"counts"_s);
    for (const GuideTable &table : answer.tables)
        addTable(table);
    addFigures(answer.figures);
    if (!answer.reasons.isEmpty()) {
        addSection(QT_TRANSLATE_NOOP("sphygma", "Why this method"));
        addSentences(answer.reasons);
    }
    addChecks(answer.checks);
    addWarnings(answer.warnings);
    m_column->addSpacing(8);
    addText(TextKind::Small, note, u"note"_s);
    m_column->addStretch();
    setWidget(body); // deletes the one before
    body->setAutoFillBackground(false); // QScrollArea has set it
    verticalScrollBar()->setValue(before);
}

void AnswerView::addNarrow(QWidget *widget)
{
    widget->setParent(m_column->parentWidget());
    m_column->addItem(new NarrowItem(widget));
}

void AnswerView::addText(TextKind kind, const QString &text, const QString &name)
{
    auto *label = new TextLabel(kind, text);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setMaximumWidth(readingWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addNarrow(label);
}

void AnswerView::addSection(const char *title)
{
    m_column->addSpacing(12);
    m_column->addWidget(new SectionLabel(m_workspace.words.text(title)));
}

void AnswerView::addTable(const GuideTable &table)
{
    m_column->addSpacing(12);
    addAnswerTable(*m_column, table, m_workspace.words);
}

void AnswerView::addFigures(const QList<GuideFigure> &figures)
{
    if (figures.isEmpty())
        return;
    addSection(QT_TRANSLATE_NOOP("sphygma", "Figures"));
    auto *box = new QWidget;
    box->setMaximumWidth(figuresWidth);
    box->setObjectName(u"figures"_s);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const GuideFigure &figure : figures) {
        auto *name = new TextLabel(TextKind::Note, m_workspace.words.text(figure.name));
        auto *value =
            new TextLabel(TextKind::Body, m_workspace.words.text(Phrase{u"%1"_s, {figure.value}, {}}));
        name->setWordWrap(true);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(name, row, 0);
        grid->addWidget(value, row++, 1);
    }
    addNarrow(box);
}

void AnswerView::addSentences(const QList<Phrase> &sentences)
{
    for (const Phrase &sentence : sentences)
        addText(TextKind::Body, m_workspace.words.text(sentence));
}

/// A mark that says by its shape whether all is well, and beside it what was looked at.
void AnswerView::addMarked(QGridLayout &grid, int row, bool good, const QString &what, const QString &found)
{
    auto *mark = new IconLabel(m_workspace.theme.icon(good ? u"check"_s : u"warning"_s), iconSize);
    mark->setAccessibleName(good ? tr("holds") : tr("take care"));
    mark->setMode(good ? QIcon::Normal : QIcon::Active);
    grid.addWidget(mark, row, 0, Qt::AlignTop);
    int column = 1;
    for (const QString &text : {what, found}) {
        if (text.isEmpty())
            continue;
        auto *label = new TextLabel(column == 1 && !found.isEmpty() ? TextKind::Note : TextKind::Body, text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid.addWidget(label, row, column++, 1, found.isEmpty() ? 2 : 1);
    }
}

void AnswerView::addChecks(const QList<GuideCheck> &checks)
{
    if (checks.isEmpty())
        return;
    addSection(QT_TRANSLATE_NOOP("sphygma", "What was checked"));
    auto *box = new QWidget;
    box->setObjectName(u"checks"_s);
    box->setMaximumWidth(readingWidth);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    int row = 0;
    for (const GuideCheck &check : checks)
        addMarked(*grid, row++, check.holds, m_workspace.words.text(check.what),
                  m_workspace.words.text(check.found));
    addNarrow(box);
}

void AnswerView::addWarnings(const QList<Phrase> &warnings)
{
    if (warnings.isEmpty())
        return;
    addSection(QT_TRANSLATE_NOOP("sphygma", "Take care"));
    auto *box = new QWidget;
    box->setObjectName(u"warnings"_s);
    box->setMaximumWidth(readingWidth);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Phrase &warning : warnings)
        addMarked(*grid, row++, false, m_workspace.words.text(warning), {});
    addNarrow(box);
}

} // namespace sphygma
