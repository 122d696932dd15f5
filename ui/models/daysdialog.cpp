// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/daysdialog.h"

#include "ui/widgets/datefield.h"

using namespace Qt::StringLiterals;

namespace sphygma {

DaysDialog::DaysDialog(const Workspace &workspace, const FilterColumn &column, const ChartFilter &now,
                       bool ofChart, QWidget *parent)
    : EndsDialog(now,
                 tr("%1: earliest %2, latest %3")
                     .arg(workspace.words.text(column.title), column.first.toString(Qt::ISODate),
                          column.last.toString(Qt::ISODate)),
                 parent)
    , m_missing(column.missing)
{
    const auto add = [&](const QString &name, QDate value, QDate end) {
        auto *field = new DateField(workspace.theme, end, QLocale(workspace.words.language()));
        field->setDate(value);
        addEnd(name, field);
        return field;
    };
    m_from = add(tr("From"), now.since, column.first);
    m_to = add(tr("To"), now.until, column.last);
    finish(ofChart);
    look();
}

void DaysDialog::look()
{
    const auto from = m_from->date(), to = m_to->date();
    const bool wrong = !from || !to;
    const bool turned = !wrong && from->isValid() && to->isValid() && *from > *to;
    QString help = tr("Both days count in full. Leave one empty for no limit there.");
    if (m_missing > 0)
        help += u' ' + tr("%n row(s) without a date are not shown.", nullptr, static_cast<int>(m_missing));
    say(wrong        ? tr("Write a date with its year first, such as 2024-01-31.")
            : turned ? tr("The first day must not be after the last.")
                     : help);
    setReady(!wrong && !turned && (from->isValid() || to->isValid()));
}

void DaysDialog::ask(ChartFilter &filter) const
{
    filter.since = m_from->date().value_or(QDate());
    filter.until = m_to->date().value_or(QDate());
}

} // namespace sphygma
