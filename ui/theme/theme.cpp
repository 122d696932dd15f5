// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/desktopscheme.h"
#include "ui/theme/iconengine.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QDirIterator>
#include <QFontDatabase>
#include <QPalette>
#include <QToolTip>

using namespace Qt::StringLiterals;

static void loadThemeResources()
{
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(fonts);
}

namespace sphygma {

Theme::Theme(QObject *parent) : QObject(parent)
{
    loadThemeResources();
}

Theme::~Theme() = default;

const Tokens &Theme::tokens() const
{
    const bool dark = m_choice == Choice::System ? m_systemDark : m_choice == Choice::Dark;
    return dark ? darkTokens() : lightTokens();
}

void Theme::setChoice(Choice choice)
{
    const bool wasDark = tokens().dark;
    m_choice = choice;
    if (tokens().dark != wasDark)
        paintAll();
}

void Theme::setSystemDark(bool dark)
{
    const bool wasDark = tokens().dark;
    m_systemDark = dark;
    if (tokens().dark != wasDark)
        paintAll();
}

void Theme::applyTo(QApplication &app)
{
    m_app = &app;
    // Until the portal answers, and where there is none, the desktop's own palette tells.
    m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < 110;
    loadFonts();
    QApplication::setStyle(new Style(*this));
    QApplication::setFont(font(13));
    QToolTip::setFont(font(12));
    paintAll();
}

void Theme::followDesktop()
{
    if (m_scheme)
        return;
    m_scheme = new DesktopScheme(this);
    connect(m_scheme, &DesktopScheme::darkChanged, this, &Theme::setSystemDark);
    m_scheme->start();
}

void Theme::paintAll()
{
    if (m_app) {
        const QPalette palette = paletteFor(tokens());
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
        // Chosen text needs a stronger ground than a chosen row.
        QPalette text = palette;
        text.setColor(QPalette::Highlight, mixed(tokens().surface, tokens().accent, 0.3));
        for (const char *editor : {"QLineEdit", "QTextEdit", "QPlainTextEdit"})
            QApplication::setPalette(text, editor);
    }
    emit changed();
}

QIcon Theme::icon(const QString &name) const
{
    return QIcon(new IconEngine(this, name));
}

QIcon Theme::icon(const QString &name, const QColor &ink) const
{
    return QIcon(new IconEngine(this, name, ink));
}

QStringList Theme::fontFamilies()
{
    return {u"Sphygma Sans"_s, u"Noto Sans"_s, u"WenQuanYi Micro Hei"_s};
}

void Theme::loadFonts()
{
    loadThemeResources();
    QDirIterator fonts(u":/fonts"_s, QDir::Files);
    while (fonts.hasNext())
        QFontDatabase::addApplicationFont(fonts.next());
}

QFont Theme::font(int pixelSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

QPalette paletteFor(const Tokens &t)
{
    QPalette palette(t.ink, t.surface, t.surface, t.hairline, t.hairline, t.ink, t.onAccent, t.surface,
                     t.ground);
    palette.setColor(QPalette::AlternateBase, t.rail);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Highlight, t.accentSoft);
    palette.setColor(QPalette::HighlightedText, t.ink);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.ink);
    palette.setColor(QPalette::Midlight, t.hairline);
    palette.setColor(QPalette::Mid, t.hairline);
    palette.setColor(QPalette::Shadow, t.hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, t.faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.rail);
    return palette;
}

} // namespace sphygma
