// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "ui/shell/recentfiles.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class RecentFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void newestComesFirstAndOnce()
    {
        SettingsStore settings(m_folder.filePath(u"a.ini"_s));
        RecentFiles recent(settings);
        const QString a = made(u"a.csv"_s), b = made(u"b.csv"_s);
        recent.add(a);
        recent.add(b);
        recent.add(a);
        QCOMPARE(recent.paths(), (QStringList{a, b}));
    }

    void onlyTheLastFewAreKept()
    {
        SettingsStore settings(m_folder.filePath(u"b.ini"_s));
        RecentFiles recent(settings);
        for (int i = 0; i < RecentFiles::limit + 3; ++i)
            recent.add(made(u"%1.csv"_s.arg(i)));
        QCOMPARE(recent.paths().size(), RecentFiles::limit);
        QVERIFY(recent.paths().first().endsWith(u"%1.csv"_s.arg(RecentFiles::limit + 2)));
    }

    void vanishedFileIsLeftOut()
    {
        SettingsStore settings(m_folder.filePath(u"c.ini"_s));
        RecentFiles recent(settings);
        const QString here = made(u"here.csv"_s), gone = made(u"gone.csv"_s);
        recent.add(here);
        recent.add(gone);
        QVERIFY(QFile::remove(gone));
        QCOMPARE(recent.paths(), QStringList{here});
    }

    void clearedAndForgotten()
    {
        SettingsStore settings(m_folder.filePath(u"d.ini"_s));
        RecentFiles recent(settings);
        const QString a = made(u"a.csv"_s), b = made(u"b.csv"_s);
        recent.add(a);
        recent.add(b);
        QSignalSpy changed(&recent, &RecentFiles::changed);
        recent.forget(a);
        QCOMPARE(recent.paths(), QStringList{b});
        recent.clear();
        QVERIFY(recent.paths().isEmpty());
        QCOMPARE(changed.count(), 2);
    }

    void remembered()
    {
        const QString path = made(u"kept.csv"_s);
        {
            SettingsStore settings(m_folder.filePath(u"e.ini"_s));
            RecentFiles(settings).add(path);
        }
        SettingsStore settings(m_folder.filePath(u"e.ini"_s));
        QCOMPARE(RecentFiles(settings).paths(), QStringList{path});
    }

private:
    QString made(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

static const RegisterTest<RecentFilesTest> registered;
#include "tst_recentfiles.moc"
