// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importer.h"
#include "tests/support/dirtyclinic.h"
#include "tests/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "resources/resources.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Every kind of defect is found, and hardly a row is pointed at that has none.
class DetectionTest : public QObject
{
    Q_OBJECT

private slots:
    void shippedExample();
    void madeClinic();

private:
    void check(const QByteArray &csv, const KnownDefects &known, int kinds) const;

    const ClinicalRulesPtr m_rules = ClinicalRules::shipped().value();
};

void DetectionTest::check(const QByteArray &csv, const KnownDefects &known, int kinds) const
{
    NoProgress progress;
    const auto imported = importBytes(csv, u"clinic.csv"_s, {}, m_rules, progress);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    const QList<DetectionScore> scores = scoreDetection(imported->table, known, m_rules);
    QCOMPARE(scores.size(), kinds);
    for (const DetectionScore &score : scores) {
        const QString figures = u"%1: %2 of %3 found, %4 of %5 flagged wrongly"_s.arg(score.kind)
                                    .arg(score.found)
                                    .arg(score.known)
                                    .arg(score.wrongly)
                                    .arg(score.flagged);
        qInfo("%s", qPrintable(figures));
        QVERIFY2(score.known > 0, qPrintable(figures));
        QVERIFY2(score.recall() >= 0.99, qPrintable(figures));
        QVERIFY2(score.falseShare() <= 0.01, qPrintable(figures));
    }
}

void DetectionTest::shippedExample()
{
    loadResources();
    QFile csv(u":/example/clinic_example.csv"_s);
    QFile truth(QStringLiteral(TEST_DATA) + u"/../../resources/example/defects.json"_s);
    QVERIFY(csv.open(QIODevice::ReadOnly) && truth.open(QIODevice::ReadOnly));
    const QJsonDocument facts = QJsonDocument::fromJson(truth.readAll());
    KnownDefects known;
    for (const QJsonValue &kind : facts[u"defects"].toArray()) {
        for (const QJsonValue &cell : kind[u"cells"].toArray())
            known[kind[u"kind"].toString()].insert(cell[u"record"].toInteger() - 1);
    }
    check(csv.readAll(), known, 14);
}

void DetectionTest::madeClinic()
{
    const DirtyClinic clinic = makeDirtyClinic(4000);
    check(clinic.csv, clinic.defects, 24);
}

static const RegisterTest<DetectionTest> registered;
#include "tst_detection.moc"
