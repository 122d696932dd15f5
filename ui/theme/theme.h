// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QStringList>

class QApplication;

namespace sphygma {

class DesktopScheme;

/// The look of the whole program: tokens become palette, style, fonts and icons. Follows the desktop's dark
/// setting (portal over D-Bus) unless the user chose.
///
/// A push button is drawn as the one that matters with the property "primary", without a frame with "flat",
/// and in red ink with "danger". Labels take their ink from the palette: setForegroundRole
/// (QPalette::PlaceholderText) is muted, QPalette::Link the accent.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    const Tokens &tokens() const;
    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);

    /// Fonts, style and palette for \a app, now and after every change.
    void applyTo(QApplication &app);

    /// Asks the desktop for its dark setting and listens for changes; the answer comes later.
    void followDesktop();

    /// An icon of the family in resources/icons, drawn in the current ink; it follows a later change of
    /// theme: muted when normal, ink under the mouse, accent when on or selected, faint when disabled.
    QIcon icon(const QString &name) const;
    QIcon icon(const QString &name, const QColor &ink) const;

    /// The program's one list of families (tabular digits; Chinese that copies from PDFs), in every QFont we
    /// make.
    static QStringList fontFamilies();
    /// Registers the fonts of resources/fonts with Qt; also for the command line's PDFs.
    static void loadFonts();
    static QFont font(int pixelSize, QFont::Weight weight = QFont::Normal);

signals:
    void changed();

private:
    void setSystemDark(bool dark);
    void paintAll();

    Choice m_choice = Choice::System;
    bool m_systemDark = false;
    QApplication *m_app = nullptr;
    DesktopScheme *m_scheme = nullptr;
};

/// The palette that \a tokens make: WindowText ink, PlaceholderText muted, Mid hairline, Link accent,
/// Highlight accentSoft, BrightText onAccent.
QPalette paletteFor(const Tokens &tokens);

} // namespace sphygma
