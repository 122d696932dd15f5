// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/patienttimeline.h"

#include "app/base/numbertext.h"
#include "app/report/timelinepicture.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sphygma {

void paintTimeline(QPainter &painter, const QRectF &area, const TimelineContent &content,
                   const Tokens &tokens, const Translator &words, double fontSize)
{
    const TimelineLook look{tokens.surface,
                            mixed(tokens.surface, tokens.hairline, 0.45),
                            tokens.hairline,
                            tokens.muted,
                            tokens.ink,
                            tokens.accent,
                            tokens.categories.value(1, tokens.accent),
                            Theme::fontFamilies()};
    paintTimeline(painter, area, content.patient, content.guideline, look, words, fontSize);
}

PatientTimeline::PatientTimeline(const Theme &theme, const Translator &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words)
{
    setObjectName(u"timeline"_s);
    setMinimumHeight(220);
    setAccessibleName(tr("Pressures over time"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PatientTimeline::setContent(TimelineContent content)
{
    m_content = std::move(content);
    QStringList spoken;
    for (const PatientVisit &visit : m_content.patient.visits) {
        const auto half = [](const std::optional<double> &value) {
            return value ? readableNumber(*value, 0) : u"–"_s;
        };
        spoken += visit.day.toString(Qt::ISODate) + u": "_s + half(visit.pressure.systolic) + u'/'
            + half(visit.pressure.diastolic);
    }
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

void PatientTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    constexpr double fontSize = 11;
    paintTimeline(painter, rect(), m_content, m_theme.tokens(), m_words, fontSize);
}

} // namespace sphygma
