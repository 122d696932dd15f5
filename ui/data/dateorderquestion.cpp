// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/dateorderquestion.h"

#include "ui/theme/style.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tone.h"

#include <QDate>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>

#include <set>

namespace sphygma {

namespace {

/// A cell that can be read in more than one way; what it cannot be is no date.
struct OpenDate
{
    QString text;
    QDate dayFirst, monthFirst, yearFirst;

    bool isOpen() const
    {
        std::set<QDate> readings;
        for (const QDate &date : {dayFirst, monthFirst, yearFirst}) {
            if (date.isValid())
                readings.insert(date);
        }
        return readings.size() > 1;
    }
};

std::optional<OpenDate> openDate(const QString &text)
{
    static const QRegularExpression parts(QStringLiteral("^\\s*(\\d{1,2})([./-])(\\d{1,2})[./-](\\d{2,4})"));
    const QRegularExpressionMatch match = parts.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.capturedView(1).toInt(), second = match.capturedView(3).toInt(),
              third = match.capturedView(4).toInt();
    const bool isShort = match.capturedLength(4) == 2;
    const int year = third + (isShort ? 2000 : 0);
    OpenDate date{match.captured(0).trimmed(), QDate(year, second, first), QDate(year, first, second), {}};
    if (isShort && match.capturedView(2) != u'.')
        date.yearFirst = QDate(2000 + first, second, third);
    return date.isOpen() ? std::optional(date) : std::nullopt;
}

std::optional<OpenDate> example(const QString &column, const ImportPreview &preview)
{
    for (qsizetype c = 0; c < preview.columns.size(); ++c) {
        if (preview.columns[c].name != column)
            continue;
        for (const auto &row : preview.rows) {
            if (const auto found = openDate(c < row.size() ? row[c].raw : QString()))
                return found;
        }
    }
    return {};
}

/// \a date in words, with the year where that is open too.
QString inWords(const QDate &date, bool withYear, const QLocale &locale)
{
    const bool chinese = locale.language() == QLocale::Chinese;
    if (withYear)
        return locale.toString(date,
                               chinese ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMMM yyyy"));
    return locale.toString(date, chinese ? QStringLiteral("M月d日") : QStringLiteral("d MMMM"));
}

} // namespace

DateOrderQuestion::DateOrderQuestion(const QString &language, QWidget *parent)
    : QWidget(parent), m_locale(language), m_text(new TextLabel(TextKind::Body))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(20, 6, 12, 6);
    line->setSpacing(8);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    line->addWidget(m_text, 1);
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
        auto *button = new QPushButton;
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, order] { emit answered(order); });
        m_buttons.push_back(button);
    }
    hide();
}

void DateOrderQuestion::ask(const QStringList &columns, const ImportPreview &preview)
{
    if (columns.isEmpty())
        return dismiss();
    const auto date = example(columns.first(), preview);
    m_text->setText(date
                        ? tr("What is %1 in “%2”? No date in the file tells; until you say, these dates stay "
                             "text.")
                              .arg(date->text, columns.first())
                        : tr("Day or month first in “%1”? No date in the file tells; until you say, these "
                             "dates stay text.")
                              .arg(columns.first()));
    const QString orders[] = {tr("Day first"), tr("Month first"), tr("Year first")};
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const QDate reading = !date ? QDate()
            : i == 0                ? date->dayFirst
            : i == 1                ? date->monthFirst
                                    : date->yearFirst;
        QPushButton &button = *m_buttons[i];
        button.setVisible(date ? reading.isValid() : i < 2);
        button.setText(date ? inWords(reading, date->yearFirst.isValid(), m_locale) : orders[i]);
        button.setAccessibleDescription(orders[i]);
        button.setToolTip(orders[i]);
    }
    setAccessibleName(m_text->text());
    show();
}

void DateOrderQuestion::paintEvent(QPaintEvent *)
{
    const auto [ink, ground] = toneColours(tokensOf(*this), Tone::Warn);
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    painter.fillRect(0, 0, 3, height(), ink);
}

} // namespace sphygma
