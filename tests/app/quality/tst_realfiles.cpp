// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/summary.h"
#include "app/import/importer.h"
#include "app/quality/proposal.h"
#include "app/recipe/reciperunner.h"
#include "tests/app/recipe/runstep.h"
#include "tests/app/table/maketable.h"
#include "tests/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Files with known defects and known results, where they are at hand.
class RealFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void defectsOfADirtyClinicAreFound();
    void plainRecipeEqualsPandas_data();
    void plainRecipeEqualsPandas();

private:
    static QString pathOf(const QString &name)
    {
        const QString path = QStringLiteral(SHARED_DATA) + u"/data/clinical/"_s + name;
        if (QFile::exists(path))
            return path;
        qInfo("the file %s is not at hand", qPrintable(name));
        return {};
    }

    static Table imported(const QString &path)
    {
        NoProgress progress;
        return importFile(path, {}, rules(), progress).value().table;
    }
};

/// Which rows a proposal speaks of: all of them, and those that its step changes.
static RowSet rowsOf(const Table &table, const Proposal &proposal)
{
    RowSet rows(table.rowCount());
    for (const ProposalSample &sample : proposal.samples)
        rows.insert(sample.row);
    if (proposal.rows.size() != 0)
        rows |= proposal.rows;
    if (proposal.choices.isEmpty())
        return rows;
    const StepOutcome outcome = runStep(table, proposal.choices.first().step);
    for (const auto &[name, changed] : outcome.changes.changedCells)
        rows |= changed;
    if (outcome.changes.removedRows.size() != 0)
        rows |= outcome.changes.removedRows;
    return rows;
}

void RealFilesTest::defectsOfADirtyClinicAreFound()
{
    const QString path = pathOf(u"dirty_clinic_600.csv"_s);
    QFile truth(pathOf(u"dirty_clinic_600_errors.json"_s));
    if (path.isEmpty() || !truth.open(QIODevice::ReadOnly))
        return;
    const Table table = imported(path);
    QCOMPARE(table.rowCount(), 610);
    RowSet pointedAt(table.rowCount());
    NoProgress progress;
    using enum WizardPage;
    for (const WizardPage page : {Columns, Missing, Duplicates, WrongValues, Transform}) {
        const auto proposals = findProposals(table, page, rules(), progress).value();
        for (const Proposal &proposal : proposals) {
            if (proposal.id.startsWith(u"unusual"_s) || proposal.id.startsWith(u"lastDigits"_s))
                continue;
            pointedAt |= rowsOf(table, proposal);
            qInfo("%3lld  %s", static_cast<long long>(proposal.count), qPrintable(proposal.id));
        }
    }
    const QJsonObject known = QJsonDocument::fromJson(truth.readAll()).object();
    QMap<QString, std::pair<int, int>> recall;
    const QJsonArray errors = known[u"errors"_s].toArray(), duplicates = known[u"duplicates"_s].toArray();
    for (const auto &error : errors) {
        auto &[found, all] = recall[error[u"column"_s].toString() + u' ' + error[u"type"_s].toString()];
        found += pointedAt.contains(error[u"row"_s].toInt() - 1);
        ++all;
    }
    for (const auto &duplicate : duplicates) {
        auto &[found, all] = recall[u"row "_s + duplicate[u"type"_s].toString()];
        found += pointedAt.contains(duplicate[u"row"_s].toInt() - 1);
        ++all;
    }
    for (auto it = recall.begin(); it != recall.end(); ++it)
        qInfo("%d of %d  %s", it->first, it->second, qPrintable(it.key()));
    for (const QString &kind :
         {u"sbp missing_empty"_s, u"sbp missing_token"_s, u"sbp missing_code_999"_s, u"sbp extra_zero"_s,
          u"sbp decimal_shift"_s, u"sbp kPa"_s, u"sbp unit_text"_s, u"age negative"_s, u"age impossible"_s,
          u"height_cm metres"_s, u"heart_rate zero"_s, u"sbp+dbp swapped"_s, u"birth_date after_visit"_s,
          u"row exact"_s})
        QVERIFY2(recall[kind].first == recall[kind].second && recall[kind].second > 0, qPrintable(kind));
}

/// Rows and means that pandas 1.5 gives for read_csv, dropna, drop_duplicates. In dirty_clinic_600 pandas
/// takes two columns for text and so keeps ten rows whose weight or pressure is no number ("72,5", "120
/// mmHg"); for us those cells are missing, and the figures are those of pandas without these rows.
void RealFilesTest::plainRecipeEqualsPandas_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<QString>("column");
    QTest::addColumn<double>("mean");
    QTest::newRow("dirty_clinic_600.csv")
        << u"dirty_clinic_600.csv"_s << qint64(585) << u"dbp"_s << 76.60512820512821;
    QTest::newRow("nhanes_2015_2016.csv")
        << u"nhanes_2015_2016.csv"_s << qint64(259) << u"BPXSY1"_s << 124.85714285714286;
    QTest::newRow("Heart_islr.csv") << u"Heart_islr.csv"_s << qint64(297) << u"RestBP"_s
                                    << 131.69360269360268;
    QTest::newRow("Pima.tr2.csv") << u"Pima.tr2.csv"_s << qint64(200) << u"bp"_s << 71.26;
    QTest::newRow("CalciumBP.csv") << u"CalciumBP.csv"_s << qint64(21) << u"Decrease"_s << 2.238095238095238;
    QTest::newRow("cdisc_vs_metabolic.csv") << u"cdisc_vs_metabolic.csv"_s << qint64(0) << QString() << 0.0;
    QTest::newRow("cdisc_dm_metabolic.csv") << u"cdisc_dm_metabolic.csv"_s << qint64(0) << QString() << 0.0;
}

void RealFilesTest::plainRecipeEqualsPandas()
{
    QFETCH(const QString, file);
    QFETCH(const qint64, rows);
    QFETCH(const QString, column);
    QFETCH(const double, mean);
    const QString path = pathOf(file);
    if (path.isEmpty())
        return;
    NoProgress progress;
    const Recipe plain = Recipe::fromFile(u":/recipes/plain.json"_s).value();
    RecipeRunner runner(imported(path), rules());
    const Table clean = runner.run(plain, progress).value()->table;
    QCOMPARE(clean.keptCount(), rows);
    if (column.isEmpty())
        return;
    const Summary summary = summarise(clean, clean.indexOf(column));
    QCOMPARE(summary.n, rows);
    QVERIFY2(qAbs(*summary.mean - mean) <= 1e-12 * qAbs(mean),
             qPrintable(QString::number(*summary.mean, 'g', 17)));
}

static const RegisterTest<RealFilesTest> registered;
#include "tst_realfiles.moc"
