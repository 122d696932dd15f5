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

namespace sphygma {

namespace {

/// A cell that can be read in two ways.
struct OpenDate
{
    QString text;
    QDate dayFirst, monthFirst;
};

std::optional<OpenDate> openDate(const QString &text)
{
    static const QRegularExpression parts(QStringLiteral("^\\s*(\\d{1,2})[./-](\\d{1,2})[./-](\\d{2,4})"));
    const QRegularExpressionMatch match = parts.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.capturedView(1).toInt(), second = match.capturedView(2).toInt();
    const int year = match.capturedView(3).toInt() + (match.capturedLength(3) == 2 ? 2000 : 0);
    const OpenDate date{match.captured(0).trimmed(), QDate(year, second, first), QDate(year, first, second)};
    const bool isOpen = date.dayFirst.isValid() && date.monthFirst.isValid() && first != second;
    return isOpen ? std::optional(date) : std::nullopt;
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

QString dayAndMonth(const QDate &date, const QLocale &locale)
{
    return locale.toString(
        date, locale.language() == QLocale::Chinese ? QStringLiteral("M月d日") : QStringLiteral("d MMMM"));
}

} // namespace

DateOrderQuestion::DateOrderQuestion(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_locale(language)
    , m_text(new TextLabel(TextKind::Body))
    , m_dayFirst(new QPushButton)
    , m_monthFirst(new QPushButton)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(20, 6, 12, 6);
    line->setSpacing(8);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    line->addWidget(m_text, 1);
    line->addWidget(m_dayFirst);
    line->addWidget(m_monthFirst);
    connect(m_dayFirst, &QPushButton::clicked, this, [this] { emit answered(DateOrder::DayFirst); });
    connect(m_monthFirst, &QPushButton::clicked, this, [this] { emit answered(DateOrder::MonthFirst); });
    hide();
}

void DateOrderQuestion::ask(const QStringList &columns, const ImportPreview &preview)
{
    if (columns.isEmpty())
        return dismiss();
    const auto date = example(columns.first(), preview);
    m_text->setText(date ? tr("What is %1 in “%2”? No date in the file tells day from month; until you say, "
                              "these dates stay text.")
                               .arg(date->text, columns.first())
                         : tr("Day or month first in “%1”? No date in the file tells; until you say, these "
                              "dates stay text.")
                               .arg(columns.first()));
    m_dayFirst->setText(date ? dayAndMonth(date->dayFirst, m_locale) : tr("Day first"));
    m_monthFirst->setText(date ? dayAndMonth(date->monthFirst, m_locale) : tr("Month first"));
    m_dayFirst->setAccessibleDescription(tr("Day first"));
    m_monthFirst->setAccessibleDescription(tr("Month first"));
    m_dayFirst->setToolTip(tr("Day first"));
    m_monthFirst->setToolTip(tr("Month first"));
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
