// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>

using namespace sphygma;
using namespace Qt::StringLiterals;

static const QString folder = QStringLiteral(SHARED_DATA "/data/fhir/");

/// Real bundles and resources with facts another program found about them; only where they lie beside the
/// project.
class FhirCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void facts_data();
    void facts();
    void asBulkData();
    void cleanupTestCase();

private:
    Result<Imported> read(const QString &path, const QString &table)
    {
        ImportOptions options;
        options.table = table;
        NoProgress progress;
        return importFile(path, options, testRules(), progress);
    }

    void compare(bool equal, const QString &what)
    {
        ++m_facts;
        if (equal)
            return;
        ++m_differences;
        qWarning("%s", qPrintable(what));
    }

    void comparePressures(const Imported &imported, const QJsonObject &facts, const QString &name);
    void compareAges(const Imported &imported, const QJsonObject &facts, const QString &name);
    void compareStatistics(const Imported &imported, const QString &column, const QJsonObject &facts,
                           const QString &name);
    void comparePatients(const QString &name, const QJsonArray &patients);
    void compareObservations(const QString &name, const QJsonObject &facts);

    QJsonObject m_files;
    qint64 m_facts = 0;
    qint64 m_differences = 0;
};

static QString cell(const Table &table, qsizetype row, const QString &column)
{
    const qsizetype index = table.indexOf(column);
    return index < 0 ? QString() : table.displayText(row, index);
}

static bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

void FhirCorpusTest::initTestCase()
{
    QFile file(folder + u"expected.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the corpus is not there; nothing to compare");
    m_files = QJsonDocument::fromJson(file.readAll()).object()[u"files"].toObject();
    QVERIFY(!m_files.isEmpty());
}

void FhirCorpusTest::facts_data()
{
    QTest::addColumn<QString>("name");
    for (auto it = m_files.begin(); it != m_files.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key();
}

/// "2012-09-10T15:29:24+00:00" as the table shows it; a date stands at midnight beside times.
static QString shownTime(const QString &effective, ColumnType type)
{
    if (effective.size() > 10)
        return effective.left(19);
    return effective.size() == 10 && type == ColumnType::DateTime ? effective + u"T00:00:00"_s : effective;
}

void FhirCorpusTest::comparePressures(const Imported &imported, const QJsonObject &facts, const QString &name)
{
    const Table &table = imported.table;
    const QJsonArray expected = facts[u"blood_pressures"].toArray();
    compare(table.rowCount() == expected.size(), name + u" rows"_s);
    for (qsizetype row = 0; row < std::min(table.rowCount(), expected.size()); ++row) {
        const QJsonObject one = expected[row].toObject();
        const QString where = u"%1 reading %2 "_s.arg(name).arg(row);
        const Column &sbp = table.column(table.indexOf(u"sbp"_s)),
                     &dbp = table.column(table.indexOf(u"dbp"_s));
        compare(cell(table, row, u"observation_id"_s) == one[u"id"].toString(), where + u"id"_s);
        compare(cell(table, row, u"status"_s) == one[u"status"].toString(), where + u"status"_s);
        compare(sbp.isValid(row) && sbp.number(row) == one[u"systolic"].toDouble(), where + u"systolic"_s);
        compare(dbp.isValid(row) && dbp.number(row) == one[u"diastolic"].toDouble(), where + u"diastolic"_s);
        const ColumnType type = table.info(table.indexOf(u"visit_date"_s)).type;
        compare(cell(table, row, u"visit_date"_s) == shownTime(one[u"effective"].toString(), type),
                where + u"time "_s + cell(table, row, u"visit_date"_s));
        compare(one[u"subject"].toString().endsWith(cell(table, row, u"patient_id"_s)), where + u"patient"_s);
        compare(table.info(table.indexOf(u"sbp"_s)).unit == u"mm[Hg]"_s, where + u"unit"_s);
    }
}

void FhirCorpusTest::compareAges(const Imported &imported, const QJsonObject &facts, const QString &name)
{
    const qsizetype index = imported.table.indexOf(u"age"_s);
    QList<int> ages;
    for (qsizetype row = 0; row < imported.table.rowCount(); ++row) {
        if (imported.table.column(index).isValid(row))
            ages.append(static_cast<int>(imported.table.column(index).number(row)));
    }
    QList<int> expected;
    for (const QJsonValue &age : facts[u"age_at_bp"].toArray())
        expected.append(age.toInt());
    // Theirs are sorted.
    std::sort(ages.begin(), ages.end());
    std::sort(expected.begin(), expected.end());
    compare(ages == expected, name + u" ages"_s);
}

void FhirCorpusTest::compareStatistics(const Imported &imported, const QString &column,
                                       const QJsonObject &facts, const QString &name)
{
    const Column &cells = imported.table.column(imported.table.indexOf(column));
    double sum = 0, low = INFINITY, high = -INFINITY;
    qint64 n = 0, above = 0;
    for (qsizetype row = 0; row < cells.rowCount(); ++row) {
        if (!cells.isValid(row))
            continue;
        const double value = cells.number(row);
        ++n;
        sum += value;
        low = std::min(low, value);
        high = std::max(high, value);
        above += value > 130;
    }
    const QString where = name + u' ' + column + u' ';
    compare(n == facts[u"n"].toInteger(), where + u"n"_s);
    compare(isNear(sum / static_cast<double>(n), facts[u"mean"].toDouble()), where + u"mean"_s);
    if (facts.contains(u"min"))
        compare(low == facts[u"min"].toDouble() && high == facts[u"max"].toDouble(), where + u"range"_s);
    if (facts.contains(u"gt130"))
        compare(above == facts[u"gt130"].toInteger(), where + u"above 130"_s);
}

void FhirCorpusTest::comparePatients(const QString &name, const QJsonArray &patients)
{
    const Result<Imported> people = read(folder + name, u"patients"_s);
    QVERIFY2(people, qPrintable(name));
    compare(people->table.rowCount() == patients.size(), name + u" patients"_s);
    for (qsizetype row = 0; row < std::min(people->table.rowCount(), patients.size()); ++row) {
        const QJsonObject one = patients[row].toObject();
        compare(cell(people->table, row, u"patient_id"_s) == one[u"id"].toString(), name + u" id"_s);
        compare(cell(people->table, row, u"sex"_s) == one[u"gender"].toString(), name + u" sex"_s);
        compare(cell(people->table, row, u"birth_date"_s) == one[u"birthDate"].toString(),
                name + u" birth"_s);
    }
}

/// Their codes count every coding of an Observation; ours are the one code of each value.
void FhirCorpusTest::compareObservations(const QString &name, const QJsonObject &facts)
{
    const Result<Imported> imported = read(folder + name, u"observations"_s);
    QVERIFY2(imported, qPrintable(name + (imported ? QString() : imported.error().message)));
    const Table &table = imported->table;
    QSet<qint64> lines;
    QHash<QString, qint64> codes;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        lines.insert(table.lineOf(row));
        ++codes[cell(table, row, u"code"_s)];
    }
    // A panel that only points at its members has no row of its own.
    const qint64 groups = name == u"r4_Observation-vitals-panel.json"_s ? 1 : 0;
    compare(lines.size() + groups == facts[u"observations"].toInteger(), name + u" observations"_s);
    const QJsonObject expected = facts[u"top_codes"].toObject();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const bool isPanel = it.key() == u"85354-9"_s || it.key() == u"55284-4"_s || it.key() == u"85353-1"_s;
        const bool isOtherCoding = name == u"r4_Observation-example.json"_s && it.key() != u"29463-7"_s;
        // Panels stand as their components, of 8480-6 one each.
        const bool isPressure = isPanel && groups == 0;
        const qint64 found = codes.value(isPressure ? u"8480-6"_s : it.key());
        compare(found == (isOtherCoding || groups != 0 ? 0 : it->toInteger()),
                u"%1 code %2: %3"_s.arg(name, it.key()).arg(found));
    }
}

void FhirCorpusTest::facts()
{
    QFETCH(QString, name);
    const QJsonObject facts = m_files[name].toObject();
    const bool hasPressures = facts[u"bp_count"].toInt() > 0;
    const Result<Imported> imported = read(folder + name, {});
    if (facts[u"observations"].toInt() + facts[u"patients"].toArray().size() == 0) {
        compare(!imported && imported.error().kind == Error::Kind::Unreadable, name + u" has no table"_s);
        return;
    }
    QVERIFY2(imported, qPrintable(name));
    compare(QString::fromLatin1(imported->report.source.sha256.toHex()) == facts[u"sha256"].toString(),
            name + u" hash"_s);
    compare(imported->report.source.bytes == facts[u"bytes"].toInteger(), name + u" bytes"_s);
    compare((imported->table.indexOf(u"sbp"_s) >= 0) == hasPressures, name + u" table"_s);
    if (hasPressures) {
        comparePressures(*imported, facts, name);
        compareStatistics(*imported, u"sbp"_s, facts[u"systolic"].toObject(), name);
        compareStatistics(*imported, u"dbp"_s, facts[u"diastolic"].toObject(), name);
        compareAges(*imported, facts, name);
    }
    if (const QJsonArray patients = facts[u"patients"].toArray(); !patients.isEmpty())
        comparePatients(name, patients);
    if (facts[u"observations"].toInt() > 0)
        compareObservations(name, facts);
}

/// The resources of all bundles as the lines of one bulk file give the same readings.
void FhirCorpusTest::asBulkData()
{
    const QTemporaryDir temporary;
    QFile bulk(temporary.filePath(u"all.ndjson"_s));
    QVERIFY(bulk.open(QIODevice::WriteOnly));
    double sum = 0;
    qint64 rows = 0;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        if (!it.key().startsWith(u"synthea"_s))
            continue;
        QFile file(folder + it.key());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject bundle = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue &entry : bundle[u"entry"].toArray())
            bulk.write(QJsonDocument(entry[u"resource"].toObject()).toJson(QJsonDocument::Compact) + '\n');
        const QJsonObject systolic = it->toObject()[u"systolic"].toObject();
        rows += systolic[u"n"].toInteger();
        sum += systolic[u"mean"].toDouble() * systolic[u"n"].toDouble();
    }
    bulk.close();
    const Result<Imported> imported = read(bulk.fileName(), {});
    QVERIFY(imported);
    compare(imported->report.format == u"fhir ndjson"_s, u"format"_s);
    compare(imported->table.rowCount() == rows, u"rows of all"_s);
    const Table &table = imported->table;
    double ours = 0;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        ours += table.column(table.indexOf(u"sbp"_s)).number(row);
        compare(table.column(table.indexOf(u"age"_s)).isValid(row), u"age in bulk data"_s);
        compare(!cell(table, row, u"sex"_s).isEmpty(), u"sex in bulk data"_s);
    }
    compare(isNear(ours, sum), u"sum of all"_s);
}

void FhirCorpusTest::cleanupTestCase()
{
    if (m_files.isEmpty())
        return;
    qInfo("fhir: %lld files, %lld facts compared, %lld differ", static_cast<long long>(m_files.size()),
          static_cast<long long>(m_facts), static_cast<long long>(m_differences));
    QVERIFY(m_facts > 0);
    QCOMPARE(m_differences, 0);
}

static const RegisterTest<FhirCorpusTest> registered;
#include "tst_fhircorpus.moc"
