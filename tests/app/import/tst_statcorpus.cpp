// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cmath>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(SHARED_DATA "/data/formats/");

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

/// Real files beside what haven (ReadStat 1.1.9 in R) said of them. Known differences are explained.
class Comparison
{
public:
    void file(const QString &name, const QJsonObject &expected, const Imported &imported)
    {
        m_place = name;
        m_table = &imported.table;
        equal(u"rows"_s, double(m_table->rowCount()), expected[u"rows"].toDouble());
        equal(u"columns"_s, double(m_table->columnCount()), expected[u"columns"].toDouble());
        const QJsonArray columns = expected[u"cols"].toArray();
        for (qsizetype c = 0; c < std::min(columns.size(), m_table->columnCount()); ++c)
            column(name, columns[c].toObject(), c);
        const QJsonObject means = expected[u"means"].toObject();
        for (auto mean = means.begin(); mean != means.end(); ++mean) {
            m_place = name + u' ' + mean.key();
            m_column = m_table->indexOf(mean.key());
            if (m_column < 0)
                differ(u"column"_s, u"none"_s, mean.key());
            else
                equal(u"mean"_s,
                      sumOf() / double(m_table->rowCount() - m_table->column(m_column).missingCount()),
                      mean->toDouble());
        }
        ++files;
    }

    qint64 files = 0;
    qint64 cells = 0;
    qint64 facts = 0;
    qint64 explained = 0;
    QStringList differences;

private:
    void column(const QString &name, const QJsonObject &expected, qsizetype c)
    {
        m_column = c;
        m_format = expected[u"format"].toString();
        const ColumnInfo &info = m_table->info(c);
        m_place = name + u' ' + expected[u"name"].toString() + u' ' + m_format;
        equal(u"name"_s, info.source, expected[u"name"].toString());
        equal(u"label"_s, info.label, expected[u"label"].toString().trimmed());
        if (isBeyondTheCalendar(expected))
            return;
        type(expected[u"class"].toString());
        missing(expected);
        numbers(expected);
        texts(expected);
        labels(expected[u"value_labels"].toArray());
        const QJsonValue rows = expected[u"sample_rows"], sample = expected[u"sample"];
        const QJsonArray at = rows.isArray() ? rows.toArray() : QJsonArray{rows};
        const QJsonArray values = sample.isArray() ? sample.toArray() : QJsonArray{sample};
        for (qsizetype i = 0; i < at.size() && m_table->rowCount() > 0; ++i)
            cell(at[i].toInt() - 1, values[i]);
    }

    /// Stata's periods are dates here and plain counts there; its clock displays are times of day here.
    bool isPeriod() const { return QStringList{u"%tw"_s, u"%tm"_s, u"%tq"_s, u"%th"_s}.contains(m_format); }

    bool isLeap() const { return m_format == u"%tC"_s; }

    /// Moments after the year 9999 are none here: their numbers are kept as original text.
    bool isBeyondTheCalendar(const QJsonObject &expected)
    {
        constexpr double yearTenThousand = 253'402'300'800;
        if (expected[u"class"].toString() != u"POSIXt"_s || expected[u"max"].toDouble() < yearTenThousand)
            return false;
        ++explained;
        const Column &dates = m_table->column(m_column);
        qint64 kept = 0;
        for (qsizetype row = 0; row < dates.rowCount(); ++row)
            kept += dates.reason(row) == Reason::NotANumber && dates.original(row).has_value();
        equal(u"kept as original"_s, double(kept), 1);
        return true;
    }

    void type(const QString &expected)
    {
        const ColumnType found = m_table->info(m_column).type;
        ++facts;
        if (isPeriod() || (m_format == u"%tcHH:MM:SS"_s && found == ColumnType::Time)) {
            ++explained;
            return;
        }
        const QMap<QString, ColumnType> types{
            {u"numeric"_s, ColumnType::Number},  {u"double"_s, ColumnType::Number},
            {u"character"_s, ColumnType::Text},  {u"Date"_s, ColumnType::Date},
            {u"POSIXt"_s, ColumnType::DateTime}, {u"difftime"_s, ColumnType::Time}};
        if (types.value(expected) != found)
            differ(u"type"_s, typeId(found), expected);
    }

    void missing(const QJsonObject &expected)
    {
        const Column &column = m_table->column(m_column);
        equal(u"missing"_s, double(column.missingCount()),
              expected[u"n_missing_incl_user"].toDouble() + expected[u"empty_strings"].toDouble());
        if (!expected.contains(u"n_system_missing"))
            return;
        qint64 system = 0;
        for (qsizetype row = 0; row < column.rowCount(); ++row)
            system +=
                !column.isValid(row) && !column.reasonName(column.reason(row)).startsWith(u"userMissing"_s);
        equal(u"system missing"_s, double(system), expected[u"n_system_missing"].toDouble());
    }

    /// The number of a cell as haven counts: days, seconds.
    double valueOf(qsizetype row) const
    {
        const Column &column = m_table->column(m_column);
        if (column.storage() == Storage::Number)
            return column.number(row);
        const double ms = double(column.ticks(row));
        if (column.type() == ColumnType::Date)
            return ms / 86'400'000;
        return ms / 1000 - (m_format == u"%tcHH:MM:SS"_s ? 3653 * 86400.0 : 0);
    }

    double sumOf() const
    {
        double sum = 0;
        for (qsizetype row = 0; row < m_table->rowCount(); ++row)
            sum += m_table->column(m_column).isValid(row) ? valueOf(row) : 0;
        return sum;
    }

    void numbers(const QJsonObject &expected)
    {
        const Column &column = m_table->column(m_column);
        if (!expected.contains(u"mean") || column.storage() == Storage::Text)
            return;
        if (isPeriod() || isLeap()) {
            ++explained;
            return;
        }
        double low = 1e300, high = -1e300;
        for (qsizetype row = 0; row < m_table->rowCount(); ++row) {
            if (!column.isValid(row))
                continue;
            low = std::min(low, valueOf(row));
            high = std::max(high, valueOf(row));
            ++cells;
        }
        const double n = double(m_table->rowCount() - column.missingCount());
        equal(u"sum"_s, sumOf(), expected[u"sum"].toDouble());
        equal(u"mean"_s, sumOf() / n, expected[u"mean"].toDouble());
        equal(u"min"_s, low, expected[u"min"].toDouble());
        equal(u"max"_s, high, expected[u"max"].toDouble());
    }

    void texts(const QJsonObject &expected)
    {
        if (!expected.contains(u"max_chars") || m_table->column(m_column).storage() != Storage::Text)
            return;
        QSet<QString> distinct;
        qsizetype longest = 0;
        for (qsizetype row = 0; row < m_table->rowCount(); ++row) {
            const QString text = m_table->displayText(row, m_column);
            distinct.insert(text);
            longest = std::max(longest, qsizetype(text.toUcs4().size()));
            ++cells;
        }
        equal(u"distinct"_s, double(distinct.size()), expected[u"distinct"].toDouble());
        equal(u"longest"_s, double(longest), expected[u"max_chars"].toDouble());
    }

    void labels(const QJsonArray &expected)
    {
        for (const QJsonValue label : expected) {
            const QJsonValue value = label[u"value"];
            const QString code = value.isObject() ? u'.' + value[u"missing_tag"].toString()
                : value.isString()                ? value.toString()
                                                  : QString::number(value.toDouble());
            equal(u"label of "_s + code, m_table->info(m_column).valueLabel(code),
                  label[u"label"].toString());
        }
        equal(u"labels"_s, double(m_table->info(m_column).valueLabels.size()), double(expected.size()));
    }

    void cell(qsizetype row, const QJsonValue &expected)
    {
        const Column &column = m_table->column(m_column);
        const QString shown = m_table->displayText(row, m_column);
        ++cells;
        if (isPeriod() || isLeap()) {
            ++explained;
            return;
        }
        if (expected.isObject())
            equal(u"tag"_s, shown.toLower(), u'.' + expected[u"missing_tag"].toString().toLower());
        else if (expected.isDouble() && column.isValid(row))
            equal(u"cell"_s, valueOf(row), expected.toDouble());
        else if (expected.isDouble())
            equal(u"missing code"_s, shown.toDouble(), expected.toDouble());
        else if (column.type() == ColumnType::Time && m_format.startsWith(u"%tc"_s))
            equal(u"cell"_s, shown.isEmpty() ? QString() : u"1960-01-01T"_s + shown, expected.toString());
        else if (column.type() == ColumnType::DateTime)
            equal(u"cell"_s, shown.section(u'.', 0, 0), expected.toString());
        else
            equal(u"cell"_s, shown, expected.toString());
    }

    void equal(const QString &what, double found, double expected)
    {
        ++facts;
        if (!isNear(found, expected))
            differ(what, QString::number(found, 'g', 17), QString::number(expected, 'g', 17));
    }

    void equal(const QString &what, const QString &found, const QString &expected)
    {
        ++facts;
        if (found != expected)
            differ(what, found, expected);
    }

    void differ(const QString &what, const QString &found, const QString &expected)
    {
        differences.append(u"%1: %2 is '%3', not '%4'"_s.arg(m_place, what, found, expected));
    }

    QString m_place;
    QString m_format;
    const Table *m_table = nullptr;
    qsizetype m_column = 0;
};

Result<Imported> readCorpus(const QString &name)
{
    NoProgress progress;
    return importFile(folder + name, {}, testRules(), progress);
}

QJsonObject facts()
{
    QFile file(folder + u"expected.json"_s);
    if (file.open(QIODevice::ReadOnly))
        return QJsonDocument::fromJson(file.readAll()).object()[u"files"].toObject();
    qInfo("%s is not there; nothing to compare", qPrintable(folder));
    return {};
}

} // namespace

class StatCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithHaven();
    void sameTableInEveryFormat();
    void agreesWithOtherReaders();
};

void StatCorpusTest::agreesWithHaven()
{
    const QJsonObject files = facts();
    Comparison comparison;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const auto read = readCorpus(file.key());
        if (read)
            comparison.file(file.key(), file->toObject(), *read);
        else
            comparison.differences.append(file.key() + u": "_s + read.error().message);
    }
    qInfo(
        "%lld files, %lld facts, %lld cells compared; %lld facts differ for a reason (Stata's weeks, months, "
        "quarters and half-years are dates here, %%tC is shown without leap seconds, a clock is a time)",
        comparison.files, comparison.facts, comparison.cells, comparison.explained);
    for (const QString &difference : std::as_const(comparison.differences))
        qInfo("%s", qPrintable(difference));
    QCOMPARE(comparison.differences.size(), 0);
}

void StatCorpusTest::sameTableInEveryFormat()
{
    const QDir tables(folder + u"same_table"_s);
    const auto csv = tables.exists() ? readCorpus(u"same_table/nhanes300.csv"_s) : Error{};
    if (!csv)
        return;
    qint64 cells = 0;
    const QStringList names =
        tables.entryList({u"*.sav"_s, u"*.zsav"_s, u"*.por"_s, u"*.dta"_s, u"*.xpt"_s}, QDir::Files);
    for (const QString &name : names) {
        const auto read = readCorpus(u"same_table/"_s + name);
        QVERIFY2(read, qPrintable(name));
        QCOMPARE(read->table.rowCount(), csv->table.rowCount());
        QCOMPARE(read->table.columnCount(), csv->table.columnCount());
        for (qsizetype c = 0; c < csv->table.columnCount(); ++c) {
            const Column &ours = read->table.column(c), &theirs = csv->table.column(c);
            for (qsizetype row = 0; row < csv->table.rowCount(); ++row, ++cells) {
                QCOMPARE(ours.isValid(row), theirs.isValid(row));
                if (ours.isValid(row))
                    QCOMPARE(read->table.displayText(row, c), csv->table.displayText(row, c));
            }
        }
    }
    qInfo("%lld files, %lld cells exactly as in the CSV", qint64(names.size()), cells);
}

/// What Stata counts where a period is shown by its first day; for %tC the milliseconds without leap seconds.
static double stataCount(const QDateTime &time, const QString &format)
{
    const QDate day = time.date();
    const int years = day.year() - 1960;
    if (format.contains(u"%tw"_s))
        return years * 52 + (day.dayOfYear() - 1) / 7;
    if (format.contains(u"%tm"_s))
        return years * 12 + day.month() - 1;
    if (format.contains(u"%tq"_s))
        return years * 4 + (day.month() - 1) / 3;
    if (format.contains(u"%th"_s))
        return years * 2 + (day.month() - 1) / 6;
    return double(time.toMSecsSinceEpoch()) + 3653 * 86'400'000.0;
}

/// Whether \a text of another reader's CSV says the same as the cell. One of them writes #NULL! for missing,
/// one counts Stata's periods, and one's dates run over before 1678 and after 2262.
static bool agrees(const Imported &ours, qsizetype row, qsizetype column, QString text)
{
    const Table &table = ours.table;
    const ColumnType type = table.info(column).type;
    const QString shown = table.displayText(row, column);
    if (!table.column(column).isValid(row) && (text.isEmpty() || text == u"#NULL!"_s))
        return true;
    bool isNumber = false;
    const double theirs = text.toDouble(&isNumber);
    if (isNumber && type == ColumnType::Number)
        return std::abs(shown.toDouble() - theirs) <= 5.1e-7 * std::max(1.0, std::abs(theirs));
    if (isNumber && (type == ColumnType::Date || type == ColumnType::DateTime)) {
        constexpr double mostLeap = 27'000;
        const QDateTime time = QDateTime::fromString(shown + u'Z', Qt::ISODateWithMs);
        const double apart = theirs
            - stataCount(type == ColumnType::Date
                             ? QDateTime(QDate::fromString(shown, Qt::ISODate), {}, Qt::UTC)
                             : time,
                         ours.report.typeEvidence[column]);
        return type == ColumnType::Date ? apart == 0 : apart >= 0 && apart <= mostLeap;
    }
    if (const int year = shown.left(4).toInt();
        type != ColumnType::Text && text.contains(u"UTC"_s) && (year < 1678 || year > 2261))
        return true;
    text.remove(u" +0000 UTC"_s);
    text.replace(u".000000"_s, QString());
    if (type == ColumnType::Date)
        text = text.left(10);
    if (type == ColumnType::DateTime)
        text.replace(u' ', u'T');
    if (type == ColumnType::Time)
        text = text.rightJustified(8, u'0');
    return shown == text || table.info(column).valueLabel(shown) == text;
}

void StatCorpusTest::agreesWithOtherReaders()
{
    const QList<std::pair<QString, QString>> pairs{
        {u"stata/ksh_stata1_117.dta"_s, u"ksh_stata1_117.csv"_s},
        {u"stata/ksh_stata2_117.dta"_s, u"ksh_stata2_117.csv"_s},
        {u"stata/ksh_stata3_115.dta"_s, u"ksh_stata3_115.csv"_s},
        {u"stata/ksh_stata3_117.dta"_s, u"ksh_stata3_117.csv"_s},
        {u"stata/ksh_stata5_117.dta"_s, u"ksh_stata5_117.csv"_s},
        {u"stata/ksh_stata9_115.dta"_s, u"ksh_stata9_115.csv"_s},
        {u"stata/ksh_stata12_117.dta"_s, u"ksh_stata12_117.csv"_s},
        {u"stata/ksh_stata14_118.dta"_s, u"ksh_stata14_118.csv"_s},
        {u"stata/ksh_test1_115.dta"_s, u"ksh_test1_115.csv"_s},
        {u"stata/ksh_test1_118.dta"_s, u"ksh_test1_118.csv"_s},
        {u"sas/ksh_test1.sas7bdat"_s, u"ksh_test1_sas.csv"_s},
        {u"sas/pyreadstat_sample.sas7bdat"_s, u"pyreadstat_sample.csv"_s},
        {u"sas/pyreadstat_sample.xpt"_s, u"pyreadstat_sample.csv"_s},
        {u"spss/pyreadstat_sample.sav"_s, u"pyreadstat_sample.csv"_s},
        {u"spss/pyreadstat_sample.zsav"_s, u"pyreadstat_sample.csv"_s},
        {u"spss/pyreadstat_sample.por"_s, u"pyreadstat_sample.csv"_s},
        {u"stata/pyreadstat_sample.dta"_s, u"pyreadstat_sample.csv"_s},
        {u"spss/pyreadstat_sample_missing.sav"_s, u"pyreadstat_sample_missing.csv"_s}};
    if (!QFile::exists(folder))
        return;
    qint64 cells = 0;
    QStringList differences;
    for (const auto &[name, reference] : pairs) {
        ImportOptions options;
        options.asText = true;
        NoProgress progress;
        const auto theirs = importFile(folder + u"csv_refs/"_s + reference, options, testRules(), progress);
        const auto ours = readCorpus(name);
        QVERIFY2(theirs && ours, qPrintable(name));
        const Table &table = ours->table;
        QCOMPARE(theirs->table.rowCount(), table.rowCount());
        QCOMPARE(theirs->table.columnCount(), table.columnCount());
        for (qsizetype c = 0; c < table.columnCount(); ++c) {
            for (qsizetype row = 0; row < table.rowCount(); ++row, ++cells) {
                const QString text = theirs->table.displayText(row, c);
                if (!agrees(*ours, row, c, text))
                    differences.append(u"%1 row %2 %3: '%4', not '%5'"_s.arg(name).arg(row + 1).arg(
                        table.info(c).name, table.displayText(row, c), text));
            }
        }
    }
    qInfo("%lld files, %lld cells compared with other readers", qint64(pairs.size()), cells);
    for (const QString &difference : std::as_const(differences))
        qInfo("%s", qPrintable(difference));
    QCOMPARE(differences.size(), 0);
}

static const sphygma::RegisterTest<StatCorpusTest> registered;

#include "tst_statcorpus.moc"
