// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datefield.h"

#include <QAction>
#include <QCalendarWidget>
#include <QTest>
#include <QToolButton>

using namespace sphygma;
using namespace Qt::StringLiterals;

class DateFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme.applyTo(*qApp); }

    void readsWhatCannotBeMistaken_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<QDate>("day");
        const QDate day(2024, 3, 5);
        for (const char *written : {"2024-03-05", "2024-3-5", " 2024-03-05 ", "2024/3/5", "2024.03.05",
                                    "2024 3 5", "5.3.2024", "05.03.2024"})
            QTest::newRow(written) << QString::fromLatin1(written) << true << day;
        QTest::newRow("Chinese") << u"2024年3月5日"_s << true << day;
        QTest::newRow("leap day") << u"2024-02-29"_s << true << QDate(2024, 2, 29);
        QTest::newRow("nothing") << QString() << true << QDate();
        QTest::newRow("blanks") << u"  "_s << true << QDate();
        for (const char *written : {"5/3/2024", "05-03-2024", "2023-02-29", "2024-13-01", "2024-03", "2024",
                                    "24-03-05", "20240305", "soon", "2024-03-05T10:00"})
            QTest::newRow(written) << QString::fromLatin1(written) << false << QDate();
    }

    void readsWhatCannotBeMistaken()
    {
        QFETCH(QString, written);
        QFETCH(bool, isRead);
        DateField field(m_theme, QDate(2020, 1, 1), QLocale::c());
        field.insert(written);
        QCOMPARE(field.date().has_value(), isRead);
        QTEST(field.date().value_or(QDate()), "day");
    }

    void aDayIsPickedInTheCalendar_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("keys") << true;
        QTest::newRow("mouse") << false;
    }

    void aDayIsPickedInTheCalendar()
    {
        QFETCH(bool, byKeys);
        DateField field(m_theme, QDate(2024, 1, 15), QLocale(QLocale::English));
        field.resize(240, 34);
        field.show();
        field.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        const auto calendar = [&] { return field.findChild<QCalendarWidget *>(); };
        if (byKeys)
            QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
        else
            QTest::mouseClick(field.findChild<QToolButton *>(), Qt::LeftButton);
        QTRY_VERIFY(calendar() && calendar()->isVisible());
        QCOMPARE(calendar()->selectedDate(), QDate(2024, 1, 15)); // the earliest day
        QWidget *days = calendar()->findChild<QWidget *>(u"qt_calendar_calendarview"_s);
        QVERIFY(days);
        QTest::keyClick(days, Qt::Key_Right);
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_VERIFY(!calendar());
        QCOMPARE(field.text(), u"2024-01-16"_s);
        QTest::keyClick(&field, Qt::Key_F4);
        QTRY_VERIFY(calendar() && calendar()->isVisible());
        QCOMPARE(calendar()->selectedDate(), QDate(2024, 1, 16)); // what is written
        QTest::keyClick(calendar(), Qt::Key_Escape);
        QTRY_VERIFY(!calendar());
        QCOMPARE(field.text(), u"2024-01-16"_s);
    }

private:
    Theme m_theme;
};

static const RegisterTest<DateFieldTest> registered;
#include "tst_datefield.moc"
