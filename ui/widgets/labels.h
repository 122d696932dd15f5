// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace sphygma {

/// The kinds of text a page is made of.
enum class TextKind {
    PageTitle, ///< 20 px, half bold
    CardTitle, ///< 13 px, half bold
    Body, ///< 13 px
    Note, ///< 13 px, muted
    Section, ///< 11 px, half bold, muted
    Small, ///< 12 px, muted
    Hero, ///< 26 px, half bold: a key figure
};

/// A label in one of the kinds of text; wraps when asked, follows the theme.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextKind kind, const QString &text = {}, QWidget *parent = nullptr);
};

/// The small label over a group of controls.
class SectionLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit SectionLabel(const QString &text = {}, QWidget *parent = nullptr);
};

/// One line that gives way: the middle or end is left out where there is no room, and shown as tool tip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, Qt::TextElideMode mode = Qt::ElideRight,
                         QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode;
};

/// What a page is about: its title and, under it, one sentence.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title = {}, const QString &sentence = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSentence(const QString &sentence);

private:
    TextLabel *m_title;
    TextLabel *m_sentence;
};

/// A figure that matters, what it is, and a note under it.
class KeyFigure final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFigure(const QString &caption = {}, const QString &value = {}, const QString &note = {},
                       QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    void setValue(const QString &value);
    void setNote(const QString &note);

private:
    void describe();

    TextLabel *m_caption;
    TextLabel *m_value;
    TextLabel *m_note;
};

} // namespace sphygma
