// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/import/corpus.h"
#include "tests/testcase.h"

#include <QDir>

using namespace sphygma;
using namespace Qt::StringLiterals;

static bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

class CorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void clinical();
    void own();
    void ownFacts();
    void records();
    void pollock();
    void archives();
    void faulty();

private:
    void compareRows(const QList<QStringList> &read, const QJsonArray &rows, const QString &name);
    void compareNumeric(const Table &table, const QString &column, const QJsonObject &facts,
                        const QString &file);
    qint64 m_files = 0;
    qint64 m_cells = 0;
    qint64 m_differences = 0;

    void count(const QString &set)
    {
        qInfo("%s: %lld files, %lld cells compared, %lld differ", qPrintable(set),
              static_cast<long long>(m_files), static_cast<long long>(m_cells),
              static_cast<long long>(m_differences));
        const qint64 cells = m_cells, differences = m_differences;
        m_files = m_cells = m_differences = 0;
        QVERIFY(cells > 0);
        QCOMPARE(differences, 0);
    }

    void compare(bool equal, const QString &what)
    {
        ++m_cells;
        if (equal)
            return;
        ++m_differences;
        qWarning("%s", qPrintable(what));
    }
};

void CorpusTest::compareNumeric(const Table &table, const QString &column, const QJsonObject &facts,
                                const QString &file)
{
    const qsizetype index = table.indexOf(column);
    if (index < 0 || table.info(index).type != ColumnType::Number) {
        compare(false, file + u": "_s + column + u" is no number column"_s);
        return;
    }
    const Column &cells = table.column(index);
    double sum = 0, low = INFINITY, high = -INFINITY;
    qint64 n = 0, above130 = 0;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (!cells.isValid(row))
            continue;
        const double value = cells.number(row);
        ++n;
        sum += value;
        low = std::min(low, value);
        high = std::max(high, value);
        above130 += value > 130;
    }
    const QString where = file + u' ' + column + u' ';
    compare(n == facts[u"n"].toInteger(), where + u"n "_s + QString::number(n));
    compare(isNear(sum, facts[u"sum"].toDouble()), where + u"sum"_s);
    compare(isNear(sum / static_cast<double>(n), facts[u"mean"].toDouble()), where + u"mean"_s);
    compare(low == facts[u"min"].toDouble() && high == facts[u"max"].toDouble(), where + u"range"_s);
    if (facts.contains(u"count_gt_130"))
        compare(above130 == facts[u"count_gt_130"].toInteger(), where + u"above 130"_s);
}

void CorpusTest::clinical()
{
    const Corpus corpus(u"clinical"_s);
    if (!corpus.isThere())
        return;
    const QJsonObject files = corpus.files();
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QJsonObject facts = it->toObject();
        if (!facts.contains(u"delimiter"))
            continue;
        const Result<Imported> read = corpus.read(it.key());
        QVERIFY2(read, qPrintable(it.key() + (read ? QString() : read.error().message)));
        ++m_files;
        const Table &table = read->table;
        compare(table.rowCount() == facts[u"rows"].toInteger(),
                it.key() + u" rows "_s + QString::number(table.rowCount()));
        compare(table.columnCount() == facts[u"columns"].toInteger(),
                it.key() + u" columns "_s + QString::number(table.columnCount()));
        compare(QString::fromLatin1(read->report.source.sha256.toHex()) == facts[u"sha256"].toString(),
                it.key() + u" hash"_s);
        const QStringList names = strings(facts[u"column_names"]);
        for (qsizetype c = 0; c < names.size(); ++c)
            compare(names[c].isEmpty() || table.info(c).name == names[c],
                    it.key() + u" name "_s + table.info(c).name);
        const QJsonObject numeric = facts[u"numeric"].toObject();
        for (auto column = numeric.begin(); column != numeric.end(); ++column)
            compareNumeric(table, column.key(), column->toObject(), it.key());
        // Their missing cells are the empty ones and the file's words; ours also what is no number.
        const QStringList tokens = strings(facts[u"missing_tokens"]);
        const QJsonObject missing = facts[u"missing_per_column"].toObject();
        for (auto column = missing.begin(); column != missing.end(); ++column) {
            const qsizetype c = table.indexOf(column.key());
            if (c < 0)
                continue;
            qint64 count = 0;
            for (qsizetype row = 0; row < table.rowCount(); ++row)
                count += tokens.contains(table.displayText(row, c));
            compare(count == column->toInteger(),
                    it.key() + u" missing in "_s + column.key() + u' ' + QString::number(count));
        }
    }
    count(u"clinical"_s);
}

void CorpusTest::compareRows(const QList<QStringList> &read, const QJsonArray &rows, const QString &name)
{
    compare(read.size() == rows.size(), u"%1: %2 rows, not %3"_s.arg(name).arg(read.size()).arg(rows.size()));
    for (qsizetype r = 0; r < std::min(read.size(), rows.size()); ++r) {
        const QStringList expected = strings(rows[r]);
        for (qsizetype c = 0; c < std::max(read[r].size(), expected.size()); ++c)
            compare(read[r].value(c, u"(none)"_s) == expected.value(c, u"(none)"_s),
                    u"%1 row %2 cell %3: %4, not %5"_s.arg(name).arg(r).arg(c).arg(read[r].value(c),
                                                                                   expected.value(c)));
    }
}

void CorpusTest::own()
{
    const Corpus corpus(u"csv/own"_s);
    if (!corpus.isThere())
        return;
    const QJsonObject files = corpus.files();
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QJsonObject facts = it->toObject();
        if (!facts.contains(u"rows"))
            continue;
        for (const bool text : {false, true}) {
            ImportOptions options;
            options.asText = text;
            const Result<Imported> read = corpus.read(it.key(), options);
            QVERIFY2(read, qPrintable(it.key()));
            ++m_files;
            compareRows(shown(read->table), facts[u"rows"].toArray(), it.key());
        }
    }
    count(u"csv/own"_s);
}

void CorpusTest::ownFacts()
{
    const Corpus corpus(u"csv/own"_s);
    if (!corpus.isThere())
        return;
    const auto read = [&](const QString &name) { return corpus.read(name).value(); };
    const auto values = [](const Table &table, const QString &column) {
        QList<double> list;
        const qsizetype c = table.indexOf(column);
        for (qsizetype r = 0; c >= 0 && table.info(c).type == ColumnType::Number && r < table.rowCount();
             ++r) {
            if (table.column(c).isValid(r))
                list.append(table.column(c).number(r));
        }
        return list;
    };
    const Table comma = read(u"num_decimal_comma.csv"_s).table;
    QCOMPARE(values(comma, u"sbp"_s), (QList<double>{128.5, 152, 118.25}));
    QCOMPARE(values(comma, u"bmi"_s), (QList<double>{27.31, 31.9, 22}));
    const Table thousands = read(u"num_thousands_en.csv"_s).table;
    QCOMPARE(values(thousands, u"platelets"_s), (QList<double>{265000, 127000, 1263358}));
    QCOMPARE(values(thousands, u"cost"_s), (QList<double>{1234.5, 12345, 999.99}));

    const Table units = read(u"num_with_units.csv"_s).table;
    QCOMPARE(units.displayText(1, units.indexOf(u"sbp"_s)), u"152mmHg"_s);
    QCOMPARE(units.info(units.indexOf(u"weight"_s)).type, ColumnType::Text);

    const Table missing = read(u"missing_tokens.csv"_s).table;
    QCOMPARE(values(missing, u"sbp"_s), (QList<double>{999, 120, 130, 140}));
    QCOMPARE(missing.displayText(0, 2), u"NA"_s);
    QCOMPARE(missing.column(2).reason(0), Reason::NotANumber);
    QCOMPARE(missing.column(2).reason(1), Reason::Empty);

    const Imported dates = read(u"dates_iso_and_dmy.csv"_s);
    for (qsizetype r = 0; r < 3; ++r)
        QCOMPARE(dates.table.displayText(r, 1), dates.table.displayText(r, 2));
    QCOMPARE(dates.table.displayText(0, 2), u"2024-02-29"_s);
    QCOMPARE(dates.report.dialect.dateOrder.value, DateOrder::DayFirst);

    const Imported framed = read(u"struct_preamble_units_footer.csv"_s);
    QCOMPARE(shown(framed.table),
             (QList<QStringList>{{u"id"_s, u"age"_s, u"sbp"_s, u"dbp"_s},
                                 {u"1"_s, u"45"_s, u"128"_s, u"82"_s},
                                 {u"2"_s, u"61"_s, u"152"_s, u"95"_s},
                                 {u"3"_s, u"38"_s, u"118"_s, u"76"_s}}));
    QCOMPARE(values(framed.table, u"sbp"_s), (QList<double>{128, 152, 118}));
    QCOMPARE(framed.table.info(2).unit, u"mm[Hg]"_s);
    QCOMPARE(framed.table.lineOf(0), 6);
    QVERIFY(sentences(framed.report).contains(u"Total"_s));

    const Imported doubled = read(u"struct_duplicate_headers.csv"_s);
    QCOMPARE(shown(doubled.table)[0].mid(0, 5),
             (QStringList{u"id"_s, u"BP"_s, u"HR"_s, u"BP_2"_s, u"HR_2"_s}));
    QCOMPARE(values(doubled.table, u"BP_2"_s), (QList<double>{122, 149}));
    const Imported ragged = read(u"struct_ragged.csv"_s);
    QCOMPARE(ragged.table.rowCount(), 4);
    QVERIFY2(sentences(ragged.report).contains(u"extra"_s), qPrintable(sentences(ragged.report)));
    QVERIFY(sentences(ragged.report).contains(u"line 3"_s));
    const Table pressure = read(u"bp_strings.csv"_s).table;
    QCOMPARE(pressure.displayText(5, 2), u">200/110"_s);
}

void CorpusTest::records()
{
    for (const QString &set : {u"csv/csv-spectrum"_s, u"csv/csv-test-data"_s}) {
        const Corpus corpus(set);
        if (!corpus.isThere())
            return;
        const QJsonObject files = corpus.files();
        for (auto it = files.begin(); it != files.end(); ++it) {
            const QJsonObject facts = it->toObject();
            const QJsonArray records = facts[facts.contains(u"records") ? u"records"_s : u"json"_s].toArray();
            if (records.isEmpty() || it.key() == u"all-empty.csv"_s)
                continue;
            const bool objects = records.first().isObject();
            const Result<Imported> read = corpus.read(it.key(), asText(objects ? 1 : 0));
            QVERIFY2(read, qPrintable(it.key()));
            ++m_files;
            QList<QStringList> rows = shown(read->table);
            const QStringList names = rows.takeFirst();
            QJsonArray expected;
            for (const QJsonValue &record : records) {
                QJsonArray cells;
                for (const QString &name : names)
                    cells.append(record.toObject()[name]);
                expected.append(objects ? QJsonValue(cells) : record);
            }
            compareRows(rows, expected, it.key());
        }
    }
    count(u"csv-spectrum and csv-test-data"_s);
}

void CorpusTest::pollock()
{
    const Corpus corpus(u"csv/pollock_sample"_s);
    if (!corpus.isThere())
        return;
    const QJsonObject files = corpus.files();
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QJsonObject facts = it->toObject();
        ImportOptions options;
        options.asText = true;
        const Result<Imported> read = corpus.read(u"csv/"_s + it.key(), options);
        QVERIFY2(read, qPrintable(it.key()));
        ++m_files;
        QList<QStringList> rows = shown(read->table);
        // Its quotation mark is ' but its doubled mark is "; we know one mark for both.
        if (it.key().contains(u"0x27"_s)) {
            for (QStringList &row : rows)
                row.replaceInStrings(u"\"\""_s, u"\""_s);
        }
        compareRows({rows[0], rows[1], rows.last()},
                    {facts[u"header"], facts[u"first_data_row"], facts[u"last_data_row"]}, it.key());
        compare(rows.size() == facts[u"rows_incl_header"].toInteger(), it.key() + u" rows"_s);
        NoProgress progress;
        ImportOptions plain;
        plain.asText = true;
        const Result<Imported> clean = corpus.read(u"clean/"_s + it.key(), plain);
        QVERIFY(clean);
        compare(shown(clean->table) == rows, it.key() + u" cells"_s);
        m_cells += read->table.rowCount() * read->table.columnCount();
    }
    count(u"csv/pollock_sample"_s);
}

void CorpusTest::archives()
{
    const Corpus corpus(u"zip"_s);
    if (!corpus.isThere())
        return;
    const QJsonObject files = corpus.files();
    for (const QString &name : {u"one_csv.zip"_s, u"folders_and_junk.zip"_s, u"stored.zip"_s}) {
        const Result<Imported> read = corpus.read(name);
        QVERIFY2(read, qPrintable(name + (read ? QString() : read.error().message)));
        QCOMPARE(read->table.rowCount(), 3);
        QCOMPARE(read->table.columnCount(), 4);
        const Column &sbp = read->table.column(read->table.indexOf(u"sbp"_s));
        QCOMPARE((sbp.number(0) + sbp.number(1) + sbp.number(2)) / 3, 132.66666666666666);
        QCOMPARE(QString::fromLatin1(read->report.source.sha256.toHex()), files[name][u"sha256"].toString());
    }
    const Result<Imported> two = corpus.read(u"two_tables.zip"_s);
    QVERIFY(!two);
    QCOMPARE(two.error().kind, Error::Kind::DoesNotFit);
    const Result<QList<TableEntry>> tables = listTables(corpus.path(u"two_tables.zip"_s), {});
    QVERIFY(tables);
    QCOMPARE(tables->size(), 2);
    for (const TableEntry &entry : *tables) {
        QVERIFY(two.error().message.contains(entry.name));
        ImportOptions options;
        options.table = entry.name;
        QVERIFY(corpus.read(u"two_tables.zip"_s, options));
    }
    for (const QString &name : {u"zip_slip_dotdot.zip"_s, u"not_a_zip.zip"_s, u"truncated.zip"_s}) {
        const Result<Imported> read = corpus.read(name);
        QVERIFY2(!read, qPrintable(name));
        QCOMPARE(read.error().kind, Error::Kind::Unreadable);
        QVERIFY2(read.error().message.contains(name), qPrintable(read.error().message));
    }
    const Result<Imported> asks = corpus.read(u"bomb_24MB.zip"_s);
    QVERIFY(!asks);
    QCOMPARE(asks.error().kind, Error::Kind::Conflict);
    ImportOptions large;
    large.allowLarge = true;
    const Result<Imported> opens = corpus.read(u"bomb_24MB.zip"_s, large);
    QVERIFY(opens);
    QCOMPARE(opens->table.rowCount(), 4000000);
}

void CorpusTest::faulty()
{
    const Corpus corpus(u"csv/csv-test-data"_s);
    if (!corpus.isThere())
        return;
    for (const QString &name : {u"bad-missing-quote.csv"_s, u"bad-unescaped-quote.csv"_s}) {
        const Result<Imported> read = corpus.read(name);
        QVERIFY2(read, qPrintable(name));
        QCOMPARE(read->table.rowCount(), 1);
        QVERIFY2(sentences(read->report).contains(u"line 2"_s), qPrintable(sentences(read->report)));
    }
}

static const RegisterTest<CorpusTest> registered;
#include "tst_corpus.moc"
