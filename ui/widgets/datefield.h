// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>
#include <QLocale>

#include <optional>

class QCalendarWidget;

namespace sphygma {

class Theme;

/// A day, typed or picked in a calendar (its button, or Alt+Down); it may be left empty. Any order of writing
/// that cannot be mistaken is read: 2024-3-5, 2024/3/5, 5.3.2024, 2024年3月5日.
class DateField final : public QLineEdit
{
    Q_OBJECT

public:
    /// \a first is where the calendar opens while nothing is written; \a locale names its months.
    DateField(const Theme &theme, QDate first, const QLocale &locale, QWidget *parent = nullptr);

    /// No valid day where the field is empty; nothing where it cannot be read.
    std::optional<QDate> date() const;
    void setDate(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();
    QCalendarWidget *makeCalendar() const;

    const Theme &m_theme;
    const QDate m_first;
};

} // namespace sphygma
