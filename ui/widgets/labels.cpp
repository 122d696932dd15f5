// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static QFont fontOf(TextKind kind)
{
    switch (kind) {
    case TextKind::PageTitle:
        return Theme::font(20, QFont::DemiBold);
    case TextKind::CardTitle:
        return Theme::font(13, QFont::DemiBold);
    case TextKind::Section:
        return Theme::font(11, QFont::DemiBold);
    case TextKind::Small:
        return Theme::font(12);
    case TextKind::Hero:
        return Theme::font(26, QFont::DemiBold);
    case TextKind::Body:
    case TextKind::Note:
        break;
    }
    return Theme::font(13);
}

static void dress(QLabel &label, TextKind kind)
{
    label.setFont(fontOf(kind));
    label.setTextFormat(Qt::PlainText); // names from a patient's file are never markup
    const bool muted = kind == TextKind::Note || kind == TextKind::Section || kind == TextKind::Small;
    label.setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
}

TextLabel::TextLabel(TextKind kind, const QString &text, QWidget *parent) : QLabel(text, parent)
{
    dress(*this, kind);
}

SectionLabel::SectionLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    dress(*this, TextKind::Section);
}

ElidedLabel::ElidedLabel(const QString &text, Qt::TextElideMode mode, QWidget *parent)
    : QLabel(text, parent), m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"…"_s) * 3, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), m_mode, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

PageHeader::PageHeader(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextKind::PageTitle, title))
    , m_sentence(new TextLabel(TextKind::Note, sentence))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    m_sentence->setWordWrap(true);
    m_sentence->setVisible(!sentence.isEmpty());
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

KeyFigure::KeyFigure(const QString &caption, const QString &value, const QString &note, QWidget *parent)
    : QWidget(parent)
    , m_caption(new TextLabel(TextKind::Section, caption))
    , m_value(new TextLabel(TextKind::Hero, value))
    , m_note(new TextLabel(TextKind::Note, note))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (TextLabel *label : {m_caption, m_value, m_note})
        layout->addWidget(label);
    m_note->setWordWrap(true);
    m_note->setVisible(!note.isEmpty());
    describe();
}

void KeyFigure::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    describe();
}

void KeyFigure::setValue(const QString &value)
{
    m_value->setText(value);
    describe();
}

void KeyFigure::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    describe();
}

void KeyFigure::describe()
{
    setAccessibleName(m_caption->text());
    setAccessibleDescription(m_value->text() + u". "_s + m_note->text());
}

} // namespace sphygma
