// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "ui/theme/desktopscheme.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDBusVariant>
#include <QDir>
#include <QFontInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

int pixelsOf(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y).rgb() == colour.rgb();
    }
    return found;
}

QImage drawn(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme.applyTo(*qApp); }

    void init() { m_theme.setChoice(Theme::Choice::Light); }

    void theWheelScrollsPastChoices()
    {
        QComboBox choice;
        choice.addItems({u"a"_s, u"b"_s, u"c"_s});
        QSpinBox number;
        number.setValue(5);
        for (QWidget *widget : {static_cast<QWidget *>(&choice), static_cast<QWidget *>(&number)}) {
            widget->show();
            widget->setFocus();
            QWheelEvent turn(QPointF(5, 5), QPointF(5, 5), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                             Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(widget, &turn);
            QVERIFY(!turn.isAccepted()); // left to the page around it
        }
        QCOMPARE(choice.currentIndex(), 0);
        QCOMPARE(number.value(), 5);
    }

    void choiceTurnsTheWholeProgram()
    {
        QWidget widget;
        QSignalSpy changed(&m_theme, &Theme::changed);
        QCOMPARE(tokensOf(widget).surface, lightTokens().surface);
        m_theme.setChoice(Theme::Choice::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(tokensOf(widget).dark);
        // Widgets that are there hear of it only while the program runs.
        QCOMPARE(QWidget().palette().color(QPalette::Window), darkTokens().ground);
        QCOMPARE(QWidget().palette().color(QPalette::PlaceholderText), darkTokens().muted);
        m_theme.setChoice(Theme::Choice::Dark);
        QCOMPARE(changed.count(), 1);
    }

    void everyIconOfTheFamilyIsThere()
    {
        const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() > 40);
        for (const QString &file : names) {
            const QIcon icon = m_theme.icon(file.chopped(4));
            const QImage image = icon.pixmap(24).toImage().convertToFormat(QImage::Format_ARGB32);
            QVERIFY2(pixelsOf(image, lightTokens().muted) > 4, qPrintable(file));
        }
    }

    void iconFollowsTheTheme()
    {
        const QIcon icon = m_theme.icon(u"table"_s);
        const auto ink = [&icon](const QColor &colour, QIcon::Mode mode) {
            return pixelsOf(icon.pixmap(QSize(24, 24), mode).toImage().convertToFormat(QImage::Format_ARGB32),
                            colour);
        };
        QVERIFY(ink(lightTokens().muted, QIcon::Normal) > 20);
        QVERIFY(ink(lightTokens().accent, QIcon::Selected) > 20);
        m_theme.setChoice(Theme::Choice::Dark);
        QVERIFY(ink(darkTokens().muted, QIcon::Normal) > 20);
        QVERIFY(ink(darkTokens().faint, QIcon::Disabled) > 20);
    }

    void iconIsSharpOnAFineScreen()
    {
        const QPixmap fine = m_theme.icon(u"table"_s).pixmap(QSize(18, 18), 2.0);
        QCOMPARE(fine.size(), QSize(36, 36));
        QCOMPARE(fine.devicePixelRatio(), 2.0);
    }

    void primaryButtonIsFilled()
    {
        QPushButton plain(u"Leave"_s), primary(u"Exchange"_s);
        primary.setProperty("primary", true);
        for (QPushButton *button : {&plain, &primary})
            button->resize(120, 32);
        QVERIFY(pixelsOf(drawn(primary), lightTokens().accent) > 120 * 32 / 2);
        QCOMPARE(pixelsOf(drawn(plain), lightTokens().accent), 0);
        m_theme.setChoice(Theme::Choice::Dark);
        QVERIFY(pixelsOf(drawn(primary), darkTokens().accent) > 120 * 32 / 2);
    }

    void aMenuButtonHasOneChevron()
    {
        QMenu menu;
        QPushButton button;
        button.setMenu(&menu);
        button.resize(120, 32);
        const QImage image = drawn(button).copy(4, 4, 112, 24); // without the edge
        const QRgb fill = image.pixel(2, 12);
        int left = image.width(), right = -1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == fill)
                    continue;
                left = qMin(left, x);
                right = qMax(right, x);
            }
        }
        QVERIFY(right > left);
        QVERIFY2(right - left < 12, qPrintable(QString::number(right - left))); // one is 8 wide
    }

    void ringShowsForTheKeyboardOnly()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        auto *first = new QPushButton(u"One"_s);
        auto *second = new QPushButton(u"Two"_s);
        layout.addWidget(first);
        layout.addWidget(second);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::mouseClick(second, Qt::LeftButton);
        QCOMPARE(pixelsOf(drawn(*second), lightTokens().accent), 0);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Tab);
        QTRY_VERIFY(second->hasFocus());
        QVERIFY(pixelsOf(drawn(*second), lightTokens().accent) > 40);
    }

    void controlsAreTallEnoughToHit()
    {
        QVERIFY(QPushButton(u"Set missing"_s).sizeHint().height() >= 32);
        QVERIFY(QLineEdit().sizeHint().height() >= 32);
        QVERIFY(QCheckBox(u"Regression"_s).sizeHint().height() >= 24);
    }

    void fontIsOursWithEqualDigits()
    {
        QCOMPARE(Theme::fontFamilies().first(), u"Sphygma Sans"_s);
        const QFont font = Theme::font(13);
        QCOMPARE(QFontInfo(font).family(), u"Sphygma Sans"_s);
        const QFontMetricsF metrics(font);
        for (const QChar digit : u"0123456789"_s)
            QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
    }

    void portalAnswers_data()
    {
        QTest::addColumn<QVariant>("answer");
        QTest::addColumn<int>("dark"); // -1: nothing said
        const auto wrapped = [](const QVariant &value) { return QVariant::fromValue(QDBusVariant(value)); };
        QTest::newRow("dark") << QVariant(1u) << 1;
        QTest::newRow("light") << QVariant(2u) << 0;
        QTest::newRow("no preference") << QVariant(0u) << -1;
        QTest::newRow("of a later version") << QVariant(7u) << -1;
        QTest::newRow("wrapped as Read answers") << wrapped(wrapped(1u)) << 1;
        QTest::newRow("not a number") << QVariant(u"dark"_s) << -1;
        QTest::newRow("nothing") << QVariant() << -1;
    }

    void portalAnswers()
    {
        QFETCH(QVariant, answer);
        QFETCH(int, dark);
        const auto said = DesktopScheme::isDark(answer);
        QCOMPARE(said ? static_cast<int>(*said) : -1, dark);
    }

private:
    Theme m_theme;
};

static const RegisterTest<ThemeTest> registered;
#include "tst_theme.moc"
