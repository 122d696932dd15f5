// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/settings.h"
#include "tests/testcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

static const SettingKey<int> rows{"import/rows", 200};
static const SettingKey<QString> language{"window/language", u"system"_s};
static const SettingKey<QStringList> recent{"recent/files", {}};
static const SettingKey<bool> dark{"window/dark", false};

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fallbackUntilSet();
    void valuesSurviveAReopen();
    void wrongTypeFallsBack();
    void damagedFileFallsBack();
    void folderComesFromTheEnvironment();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void SettingsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"settings.ini"_s);
}

void SettingsTest::fallbackUntilSet()
{
    const SettingsStore store(m_path);
    QCOMPARE_EQ(store.value(rows), 200);
    QCOMPARE_EQ(store.value(language), u"system"_s);
    QCOMPARE_EQ(store.value(recent), QStringList());
    QVERIFY2(!QFile::exists(m_path), "reading must not write");
}

void SettingsTest::valuesSurviveAReopen()
{
    const QStringList files{u"/tmp/Ärzte, Klinik.csv"_s, u"/tmp/血压.csv"_s};
    {
        SettingsStore store(m_path);
        store.setValue(rows, 50);
        store.setValue(language, u"zh_CN"_s);
        store.setValue(recent, files);
        store.setValue(dark, true);
        QCOMPARE_EQ(store.value(rows), 50);
    }
    const SettingsStore store(m_path);
    QCOMPARE_EQ(store.path(), m_path);
    QCOMPARE_EQ(store.value(rows), 50);
    QCOMPARE_EQ(store.value(language), u"zh_CN"_s);
    QCOMPARE_EQ(store.value(recent), files);
    QCOMPARE_EQ(store.value(dark), true);
}

static bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void SettingsTest::wrongTypeFallsBack()
{
    QVERIFY(write(m_path, "[import]\nrows=many\n"));
    QCOMPARE_EQ(SettingsStore(m_path).value(rows), 200);
}

void SettingsTest::damagedFileFallsBack()
{
    QVERIFY(write(m_path, QByteArray("\0\xff[[[\n=\n", 8)));
    QCOMPARE_EQ(SettingsStore(m_path).value(rows), 200);
    QCOMPARE_EQ(SettingsStore(m_path).value(language), u"system"_s);
}

void SettingsTest::folderComesFromTheEnvironment()
{
    const QByteArray before = qgetenv("SPHYGMA_CONFIG_DIR");
    qputenv("SPHYGMA_CONFIG_DIR", m_folder->path().toLocal8Bit());
    const QString chosen = SettingsStore::standardPath();
    qunsetenv("SPHYGMA_CONFIG_DIR");
    const QString standard = SettingsStore::standardPath();
    if (!before.isEmpty())
        qputenv("SPHYGMA_CONFIG_DIR", before);
    QCOMPARE_EQ(chosen, m_folder->filePath(u"settings.ini"_s));
    QVERIFY(standard.endsWith(u"/settings.ini"_s) && standard != chosen);
}

static const RegisterTest<SettingsTest> registered;
#include "tst_settings.moc"
