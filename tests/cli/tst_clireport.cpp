// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/testcase.h"

#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <random>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

/// A clinic of its own for each \a seed: any size, holes, repeated people, pressures that cannot be.
QByteArray someClinic(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
    QByteArray csv = "patient_id,visit_date,age,sex,sbp,dbp\n";
    const int rows = 60 + below(900), people = rows / (1 + below(3)) + 1;
    for (int i = 0; i < rows; ++i) {
        const int person = below(static_cast<unsigned>(people));
        csv += "P-" + QByteArray::number(7000 + person) + ",2026-0" + QByteArray::number(1 + below(9)) + "-1"
            + QByteArray::number(below(9)) + ',' + QByteArray::number(12 + person % 80) + ','
            + (person % 2 ? "F," : "M,")
            + (below(12) == 0 ? QByteArray() : QByteArray::number(below(200) == 0 ? 1310 : 96 + below(90)))
            + ',' + (below(15) == 0 ? QByteArray() : QByteArray::number(55 + below(50))) + '\n';
    }
    return csv;
}

std::optional<QString> toolSays(const QString &tool, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(tool).isEmpty()) {
        qInfo("%s is not installed: its part of the check is left out", qPrintable(tool));
        return {};
    }
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Without spaces of any kind: lines of a paper end anywhere.
QString closed(const QString &text)
{
    QString rest;
    for (const QChar c : text) {
        if (!c.isSpace())
            rest += c;
    }
    return rest;
}

/// A count as the paper writes it, without its spaces, and nothing of a longer number around it.
bool holds(const QString &text, const QString &number)
{
    for (qsizetype at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
        const QChar before = at > 0 ? text[at - 1] : u' ';
        const qsizetype end = at + number.size();
        const QChar after = end < text.size() ? text[end] : u' ';
        if (!before.isDigit() && !after.isDigit())
            return true;
    }
    return false;
}

} // namespace

/// Every number on the paper is that of the command line.
class CliReportTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void everyNumberIsTheOneOfTheAnalysis_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<QString>("language");
        for (const unsigned seed : {1U, 2U, 3U, 4U, 5U, 6U})
            QTest::addRow("%u", seed) << seed << (seed % 2 ? u"en"_s : u"zh_CN"_s);
    }

    void everyNumberIsTheOneOfTheAnalysis()
    {
        QFETCH(const unsigned, seed);
        QFETCH(const QString, language);
        const QString in = writeFile(m_folder, u"clinic%1.csv"_s.arg(seed), someClinic(seed));
        const QString out = m_folder.filePath(u"%1.pdf"_s.arg(seed));
        const CliRun analysed = runSphygma({u"analyse"_s, in, u"--json"_s});
        QVERIFY2(analysed.code == 0, analysed.err);
        const CliRun reported =
            runSphygma({u"report"_s, in, u"-o"_s, out, u"--language"_s, language, u"--json"_s});
        QVERIFY2(reported.code == 0, reported.err);
        const QJsonObject analysis = analysed.json(), values = reported.json()[u"values"].toObject();
        const auto value = [&](const QString &name) { return values[name][u"value"]; };
        const QJsonObject adults = analysis[u"adults"].toObject();
        QCOMPARE(value(u"mean_sbp"_s), analysis[u"meanSystolic"]);
        QCOMPARE(value(u"n_sbp"_s), analysis[u"n"]);
        QCOMPARE(value(u"ci_low"_s), analysis[u"ci95"][0]);
        QCOMPARE(value(u"ci_high"_s), analysis[u"ci95"][1]);
        QCOMPARE(value(u"at_130"_s), analysis[u"atOrAbove130"]);
        QCOMPARE(value(u"at_140"_s), analysis[u"atOrAbove140"]);
        QCOMPARE(value(u"adults_n"_s), adults[u"included"]);
        QCOMPARE(value(u"adults_mean"_s), adults[u"mean"]);

        const auto paper = toolSays(u"pdftotext"_s, {u"-layout"_s, out, u"-"_s});
        if (!paper)
            return;
        const QString text = closed(*paper);
        QVERIFY(values.size() > 15);
        for (auto it = values.begin(); it != values.end(); ++it) {
            const QString said = it.value()[u"text"].toString();
            QVERIFY2(text.contains(closed(said)), qPrintable(it.key() + u' ' + said));
        }
        // The table of the chosen guideline, and who was left out, come from the same counts.
        const QString rows = QString(*paper).remove(u'\u2009');
        const QJsonObject categories = analysis[u"guidelines"][u"acc_aha_2017"].toObject();
        const QJsonObject excluded = adults[u"excluded"].toObject();
        QVERIFY(categories.size() >= 5);
        for (const QJsonObject &counts : {categories, excluded}) {
            for (auto it = counts.begin(); it != counts.end(); ++it) {
                if (it.key() != u"partial"_s) // told only where there are some
                    QVERIFY2(holds(rows, QString::number(it.value().toInt())), qPrintable(it.key()));
            }
        }
    }

    void thePaperIsSound()
    {
        const QString in = writeFile(m_folder, u"sound.csv"_s, someClinic(7));
        const QString out = m_folder.filePath(u"sound.pdf"_s), again = m_folder.filePath(u"again.pdf"_s);
        for (const QString &path : {out, again}) {
            const CliRun run = runSphygma({u"report"_s, in, u"-o"_s, path, u"--language"_s, u"zh_CN"_s,
                                           u"--title"_s, u"高血压门诊：自长龙马见角食"_s});
            QVERIFY2(run.code == 0, run.err);
        }
        QVERIFY(readFile(out) == readFile(again));
        if (const auto fonts = toolSays(u"pdffonts"_s, {out})) {
            const QStringList lines = fonts->trimmed().split(u'\n').mid(2);
            QVERIFY(lines.size() >= 2);
            for (const QString &line : lines)
                QVERIFY2(line.contains(u" yes yes yes "_s), qPrintable(line));
        }
        if (const auto check = toolSays(u"qpdf"_s, {u"--check"_s, out}))
            QVERIFY2(check->contains(u"No syntax or stream encoding errors"_s), qPrintable(*check));
        if (const auto text = toolSays(u"pdftotext"_s, {out, u"-"_s}))
            QVERIFY2(text->contains(u"高血压门诊：自长龙马见角食"_s), qPrintable(text->left(400)));
    }
};

static const RegisterTest<CliReportTest> registered;
#include "tst_clireport.moc"
