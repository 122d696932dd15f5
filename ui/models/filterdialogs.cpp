// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filterdialogs.h"

#include "app/base/numbertext.h"
#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

FilterDialog::FilterDialog(const ChartFilter &now, QWidget *parent)
    : QDialog(parent), m_rows(new QVBoxLayout(this)), m_now(now)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Filter by %1").arg(now.column));
    m_rows->setContentsMargins(20, 16, 20, 16);
    m_rows->setSpacing(10);
}

void FilterDialog::finish(bool ofChart)
{
    if (ofChart) {
        m_onlyHere = new QCheckBox(tr("Only in this chart"));
        m_onlyHere->setToolTip(tr("Other charts and the table keep all their rows"));
        m_onlyHere->setChecked(m_now.onlyHere);
        m_rows->addWidget(m_onlyHere);
    }
    auto *foot = new DialogFoot(tr("Show these rows"), this);
    m_answer = foot->answer();
    m_rows->addWidget(foot);
    connect(m_answer, &QPushButton::clicked, this, &QDialog::accept);
}

void FilterDialog::setReady(bool ready)
{
    m_answer->setEnabled(ready);
}

ChartFilter FilterDialog::filter() const
{
    ChartFilter filter{m_now.column, {}};
    filter.onlyHere = m_onlyHere ? m_onlyHere->isChecked() : m_now.onlyHere;
    ask(filter);
    return filter;
}

/// As people write numbers: with a comma or a point. Nothing where it is none.
static std::optional<double> numberIn(const QLineEdit &field)
{
    QString text = field.text().trimmed();
    bool isNumber = false;
    const double value = QLocale::c().toDouble(text.replace(u',', u'.').replace(u'−', u'-'), &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

EndsDialog::EndsDialog(const ChartFilter &now, const QString &extremes, QWidget *parent)
    : FilterDialog(now, parent), m_form(new QFormLayout), m_problem(new TextLabel(TextKind::Note))
{
    auto *ends = new TextLabel(TextKind::Body, extremes);
    ends->setObjectName(u"ends"_s);
    ends->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setMinimumWidth(320);
    m_rows->addWidget(ends);
    m_rows->addLayout(m_form);
    m_rows->addWidget(m_problem);
}

void EndsDialog::addEnd(const QString &name, QLineEdit *field)
{
    field->setAccessibleName(name);
    m_form->addRow(name, field);
    connect(field, &QLineEdit::textChanged, this, &EndsDialog::look);
}

void EndsDialog::say(const QString &sentence)
{
    m_problem->setText(sentence);
}

static QString shown(double value)
{
    return QString::fromLatin1(shortestDecimal(value));
}

RangeDialog::RangeDialog(const Workspace &workspace, const FilterColumn &column, const ChartFilter &now,
                         bool ofChart, QWidget *parent)
    : EndsDialog(
        now,
        tr("%1: smallest %2, largest %3")
            .arg(workspace.words.text(column.title), shown(column.range->low), shown(column.range->high)),
        parent)
{
    const auto add = [this](const QString &name, std::optional<double> value, double end) {
        auto *field = new QLineEdit(value ? shown(*value) : QString());
        field->setPlaceholderText(shown(end));
        addEnd(name, field);
        return field;
    };
    m_from = add(tr("From"), now.from, column.range->low);
    m_to = add(tr("To"), now.to, column.range->high);
    finish(ofChart);
    look();
}

void RangeDialog::look()
{
    const auto from = numberIn(*m_from), to = numberIn(*m_to);
    const auto isWrong = [](const QLineEdit *field, const std::optional<double> &value) {
        return !value && !field->text().trimmed().isEmpty();
    };
    const bool wrong = isWrong(m_from, from) || isWrong(m_to, to), turned = from && to && *from > *to;
    say(wrong        ? tr("Write a number, such as 120 or 37.5.")
            : turned ? tr("The first number must not be larger than the second.")
                     : tr("Both ends are shown too. Leave one empty for no limit there."));
    setReady(!wrong && !turned && (from || to));
}

void RangeDialog::ask(ChartFilter &filter) const
{
    filter.from = numberIn(*m_from);
    filter.to = numberIn(*m_to);
}

ValuesDialog::ValuesDialog(const FilterColumn &column, const ChartFilter &now, bool ofChart, QWidget *parent)
    : FilterDialog(now, parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_count(new TextLabel(TextKind::Note))
{
    resize(420, 520);
    m_search->setPlaceholderText(tr("Search the values"));
    m_search->setAccessibleName(tr("Search the values"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Values of %1").arg(now.column));
    m_list->setUniformItemSizes(true);
    const QSet<QString> ticked(now.values.begin(), now.values.end());
    for (qsizetype i = 0; i < column.values.size(); ++i) {
        auto *item = new QListWidgetItem(column.labels[i]);
        item->setData(Qt::UserRole, column.values[i]);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(column.values[i]) ? Qt::Checked : Qt::Unchecked);
        m_list->addItem(item);
    }
    auto *all = new QPushButton(tr("Tick all shown")), *none = new QPushButton(tr("Untick all shown"));
    auto *tools = new QHBoxLayout;
    for (QPushButton *button : {all, none}) {
        button->setProperty("flat", true);
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    tools->addStretch();
    tools->addWidget(m_count);
    m_rows->addWidget(m_search);
    m_rows->addWidget(m_list, 1);
    m_rows->addLayout(tools);
    finish(ofChart);
    connect(m_search, &QLineEdit::textChanged, this, &ValuesDialog::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &ValuesDialog::count);
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShown(false); });
    count();
}

void ValuesDialog::narrow(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->setRowHidden(row, !m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

void ValuesDialog::tickShown(bool on)
{
    const QSignalBlocker once(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->isRowHidden(row))
            m_list->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update();
    count();
}

void ValuesDialog::count()
{
    int ticked = 0;
    for (int row = 0; row < m_list->count(); ++row)
        ticked += m_list->item(row)->checkState() == Qt::Checked;
    m_count->setText(
        tr("%1 of %2 ticked").arg(readableNumber(qint64(ticked)), readableNumber(qint64(m_list->count()))));
    setReady(ticked > 0);
}

void ValuesDialog::ask(ChartFilter &filter) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            filter.values += m_list->item(row)->data(Qt::UserRole).toString();
    }
}

/// From the search down into the list.
bool ValuesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return FilterDialog::eventFilter(watched, event);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->isRowHidden(row))
            continue;
        m_list->setFocus();
        m_list->setCurrentRow(row);
        break;
    }
    return true;
}

} // namespace sphygma
