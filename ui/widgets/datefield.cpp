// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

DateField::DateField(const Theme &theme, QDate first, const QLocale &locale, QWidget *parent)
    : QLineEdit(parent), m_theme(theme), m_first(first)
{
    setLocale(locale);
    setPlaceholderText(first.toString(Qt::ISODate));
    QAction *open = addAction(theme.icon(u"calendar"_s), TrailingPosition);
    open->setToolTip(tr("Choose in a calendar (Alt+Down)"));
    open->setText(tr("Calendar"));
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
}

std::optional<QDate> DateField::date() const
{
    static const QRegularExpression yearFirst(u"^(\\d{4})[-/.年 ](\\d{1,2})[-/.月 ](\\d{1,2})日?$"_s);
    static const QRegularExpression dayFirst(u"^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$"_s);
    const QString written = text().trimmed();
    if (written.isEmpty())
        return QDate();
    QDate read;
    if (const auto year = yearFirst.match(written); year.hasMatch())
        read = QDate(year.captured(1).toInt(), year.captured(2).toInt(), year.captured(3).toInt());
    else if (const auto day = dayFirst.match(written); day.hasMatch())
        read = QDate(day.captured(3).toInt(), day.captured(2).toInt(), day.captured(1).toInt());
    return read.isValid() ? std::optional(read) : std::nullopt;
}

void DateField::setDate(QDate date)
{
    setText(date.toString(Qt::ISODate));
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_F4
        || (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier));
    if (opens)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

QCalendarWidget *DateField::makeCalendar() const
{
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setLocale(locale());
    calendar->setFirstDayOfWeek(locale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, QTextCharFormat()); // red would say that something is wrong
    for (const auto &[name, icon] : {std::pair(u"qt_calendar_prevmonth"_s, u"chevron-left"_s),
                                     std::pair(u"qt_calendar_nextmonth"_s, u"chevron-right"_s)}) {
        if (auto *button = calendar->findChild<QToolButton *>(name))
            button->setIcon(m_theme.icon(icon)); // else those of Qt, in green
    }
    const QDate now = date().value_or(QDate());
    calendar->setSelectedDate(now.isValid() ? now : m_first);
    return calendar;
}

/// Under the field, or above it where there is no room. Escape or a click beside it leaves all as it was.
void DateField::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameStyle(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    auto *calendar = makeCalendar();
    column->addWidget(calendar);
    for (const auto signal : {&QCalendarWidget::activated, &QCalendarWidget::clicked}) {
        connect(calendar, signal, this, &DateField::setDate);
        connect(calendar, signal, popup, &QWidget::close);
    }
    const QSize size = popup->sizeHint();
    QPoint at = mapToGlobal(QPoint(0, height()));
    if (at.y() + size.height() > screen()->availableGeometry().bottom())
        at = mapToGlobal(QPoint(0, -size.height()));
    popup->setGeometry(QRect(at, size));
    popup->show();
    calendar->setFocus();
}

} // namespace sphygma
