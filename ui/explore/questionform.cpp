// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/questionform.h"

#include "app/analysis/guide/guiderows.h"
#include "ui/explore/formfocus.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int sides = 18; // left and right of a question, with what the style adds
static constexpr int leading = 14; // over and under it

QuestionForm::QuestionForm(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_questions(new QListWidget), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // the rows stay together
    m_questions->setObjectName(u"questions"_s);
    m_questions->setAccessibleName(tr("What do you want to know?"));
    m_questions->setFrameShape(QFrame::NoFrame);
    m_questions->setWordWrap(true);
    m_questions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_questions->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_questions->viewport()->setAutoFillBackground(false);
    for (const QuestionKind &kind : questionKinds()) {
        auto *item = new QListWidgetItem(workspace.words.text(kind.name), m_questions);
        item->setData(Qt::UserRole, kind.id);
        item->setToolTip(workspace.words.text(kind.purpose));
    }
    m_rows->addWidget(new SectionLabel(m_questions->accessibleName()));
    m_rows->addWidget(m_questions);
    fitQuestions();
    connect(m_questions, &QListWidget::currentRowChanged, this, &QuestionForm::choose);
}

/// All questions are seen at once, each on as many lines as it needs.
void QuestionForm::fitQuestions()
{
    const int width = std::max(120, this->width() - sides);
    int height = 0;
    for (int row = 0; row < m_questions->count(); ++row) {
        QListWidgetItem *item = m_questions->item(row);
        const QRect text =
            m_questions->fontMetrics().boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, item->text());
        item->setSizeHint({width, text.height() + leading});
        height += item->sizeHint().height();
    }
    m_questions->setFixedHeight(height + 4);
}

void QuestionForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitQuestions();
}

/// Columns belong to their question: another one starts with what suits it.
void QuestionForm::choose(int row)
{
    if (row < 0)
        return;
    QuestionSpec spec;
    spec.question = m_questions->item(row)->data(Qt::UserRole).toString();
    emit changed(spec, u"question"_s);
}

void QuestionForm::show(const QuestionSpec &spec, const Table &table, const TableFacts &facts,
                        const GuideQuestion *found)
{
    m_spec = spec;
    m_table = table;
    m_facts = facts;
    m_found = found ? std::optional(*found) : std::nullopt;
    {
        const QSignalBlocker quiet(m_questions);
        m_questions->setCurrentRow(static_cast<int>(questionIds().indexOf(spec.question)));
    }
    QWidget *const before = std::exchange(m_body, new QWidget);
    fill();
    m_body->show(); // only what is seen takes the focus
    if (!before)
        return;
    m_rows->removeWidget(before);
    keepFocus(*before, *m_body);
    before->hide();
    before->deleteLater(); // a control of it may be the one that asked
}

void QuestionForm::fill()
{
    m_fields = new QVBoxLayout(m_body);
    m_fields->setContentsMargins({});
    m_fields->setSpacing(6);
    m_rows->addWidget(m_body);
    const QuestionKind &kind = *questionKind(m_spec.question);
    for (const QuestionField &field : kind.fields) {
        addField(field);
        if (field.place == &QuestionSpec::outcome)
            addYes();
    }
    if (kind.many)
        addMany();
}

/// Puts \a widget under its label and gives it its names.
void QuestionForm::place(const QString &label, QWidget *widget, const QString &name)
{
    m_fields->addSpacing(6);
    m_fields->addWidget(new SectionLabel(label));
    m_fields->addWidget(widget);
    widget->setAccessibleName(label);
    widget->setObjectName(name);
}

QComboBox *QuestionForm::combo() const
{
    auto *made = new QComboBox;
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return made;
}

qsizetype QuestionForm::columnOf(const QuestionField &field) const
{
    if (!m_found)
        return -1;
    return field.place == &QuestionSpec::outcome ? m_found->outcome
        : field.place == &QuestionSpec::other    ? m_found->other
                                                 : m_found->time;
}

QString QuestionForm::titleOf(qsizetype column) const
{
    return m_workspace.words.text(guideName(m_table, column));
}

void QuestionForm::addField(const QuestionField &field)
{
    auto *box = combo();
    QString QuestionSpec::*const column = field.place;
    const qsizetype suited = columnOf(field);
    const bool isAutomatic = (m_spec.*column).isEmpty() && !(field.optional && m_spec.withoutOther);
    if (isAutomatic)
        box->addItem(suited >= 0 ? tr("%1 (automatic)").arg(titleOf(suited)) : tr("Choose a column"),
                     QString());
    else
        box->addItem(tr("Automatic"), QString());
    const QString none = u"\n"_s; // no column has that name
    if (field.optional)
        box->addItem(tr("None"), none);
    for (qsizetype i = 0; i < m_table.columnCount(); ++i) {
        if (fits(m_facts[static_cast<size_t>(i)], field.takes))
            box->addItem(titleOf(i), m_table.info(i).name);
    }
    const QString chosen = field.optional && m_spec.withoutOther ? none : m_spec.*column;
    if (box->findData(chosen) < 0)
        box->addItem(chosen, chosen); // named in another file, or by hand
    box->setCurrentIndex(box->findData(chosen));
    connect(box, &QComboBox::activated, this, [this, box, column, none] {
        const QString name = box->currentData().toString();
        m_spec.*column = name == none ? QString() : name;
        if (column == &QuestionSpec::other)
            m_spec.withoutOther = name == none;
        if (column == &QuestionSpec::outcome)
            m_spec.yes.clear(); // a value of the column before
        emit changed(m_spec, u"columns"_s);
    });
    place(m_workspace.words.text(field.label), box,
          column == &QuestionSpec::outcome     ? u"outcome"_s
              : column == &QuestionSpec::other ? u"other"_s
                                               : u"time"_s);
}

/// Which of two values is the yes, where that matters.
void QuestionForm::addYes()
{
    if (!m_found || m_found->outcome < 0 || m_found->question < Question::Adjusted)
        return;
    const QStringList &values = m_facts[static_cast<size_t>(m_found->outcome)].values;
    if (values.size() != 2)
        return;
    auto *box = combo();
    for (const QString &value : values)
        box->addItem(value, value);
    box->setCurrentIndex(static_cast<int>(yesAmong(values, m_spec.yes)));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_spec.yes = box->currentData().toString();
        emit changed(m_spec, u"yes"_s);
    });
    place(tr("Counts as a yes"), box, u"yes"_s);
}

void QuestionForm::addMany()
{
    const QuestionKind &kind = *questionKind(m_spec.question);
    auto *list = new QListWidget;
    const QList<qsizetype> used =
        m_found ? QList<qsizetype>{m_found->outcome, m_found->other} : QList<qsizetype>();
    for (qsizetype i = 0; i < m_table.columnCount(); ++i) {
        if (!fitsMany(m_facts[static_cast<size_t>(i)]) || used.contains(i))
            continue;
        auto *item = new QListWidgetItem(titleOf(i), list);
        item->setData(Qt::UserRole, m_table.info(i).name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_found && m_found->columns.contains(i) ? Qt::Checked : Qt::Unchecked);
    }
    list->setMinimumHeight(180);
    connect(list, &QListWidget::itemChanged, this, [this, list] {
        QStringList names;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                names.append(list->item(row)->data(Qt::UserRole).toString());
        }
        m_spec.columns = names;
        m_spec.noColumns = names.isEmpty();
        emit changed(m_spec, u"columns"_s);
    });
    place(m_workspace.words.text(kind.many), list, u"columns"_s);
}

} // namespace sphygma
