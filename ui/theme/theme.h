// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QList>
#include <QObject>
#include <QStringList>

class QApplication;

namespace sphygma {

/// The colours of one look, named for what they do (the only place in the program where colours are written
/// down).
struct Tokens
{
    bool dark = false;
    QColor ground, surface, rail, hairline;
    QColor ink, muted, faint;
    QColor accent, accentSoft, onAccent;
    QColor ok, okSoft, warn, warnSoft, bad, badSoft;
    QColor curve;
    QList<QColor> densityRamp; ///< fewer … more, three stops
    QList<QColor> categories; ///< Okabe–Ito
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// The look of the whole program: tokens become palette, style sheet, fonts and icons. Follows the desktop's
/// dark setting (portal over D-Bus) unless the user chose.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit Theme(QObject *parent = nullptr);

    const Tokens &tokens() const;
    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);

    /// Fonts and style sheet for \a app, now and after every change.
    void applyTo(QApplication &app);

    /// An icon of the family in resources/icons, drawn in the current ink; it follows a later change of
    /// theme.
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
    Choice m_choice = Choice::System;
    bool m_systemDark = false;
    QApplication *m_app = nullptr;
};

} // namespace sphygma
