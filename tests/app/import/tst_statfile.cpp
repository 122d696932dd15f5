// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/statreader.h"
#include "tests/app/import/statfiletest.h"
#include "tests/app/import/statwriter.h"
#include "tests/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace sphygma;
using namespace Qt::StringLiterals;

class StatFileTest : public StatFileFixture
{
    Q_OBJECT

private slots:
    void readsAllKinds_data();
    void readsAllKinds();
    void previewsFirstRows_data() { readsAllKinds_data(); }
    void previewsFirstRows();
    void cutOffFilesGiveASentence_data() { readsAllKinds_data(); }
    void cutOffFilesGiveASentence();
    void stopsWhenAsked_data() { readsAllKinds_data(); }
    void stopsWhenAsked();
    void bigEndian();
    void oddDates();
    void severalDataSets();
    void lyingRowCounts_data();
    void lyingRowCounts();
    void refusesMoreThanMemoryHolds();
    void refusesCatalogues();
    void skipsAndTypesOnDemand();
    void tellsOfWeights();
};

namespace {

/// What each format calls a date, a time of both, and a time of day; and what the moment 2020-02-29 13:45:30
/// is in each.
struct Calendar
{
    const char *dateFormat, *dateTimeFormat, *timeFormat;
    double date, dateTime, time;
};

Calendar calendarOf(StatFormat format)
{
    constexpr double days = 18321, time = 13 * 3600 + 45 * 60 + 30; // days since 1970
    constexpr double spss = (days + 141428) * 86400, stata = days + 3653;
    switch (format) {
    case StatFormat::Dta:
        return {"%td", "%tc", "%tcHH:MM:SS", stata, (stata * 86400 + time) * 1000, time * 1000};
    case StatFormat::Sas7bdat:
    case StatFormat::Xpt:
        return {"DATE9", "DATETIME20", "TIME8", stata, stata * 86400 + time, time};
    default:
        return {"DATE11", "DATETIME20", "TIME8", spss, spss + time, time};
    }
}

/// A table of all kinds of columns: two rows with values, one without.
QByteArray mixedFile(StatFormat format, uint8_t version)
{
    StatWriter file(format, version);
    const Calendar calendar = calendarOf(format);
    const bool labels = format != StatFormat::Sas7bdat && format != StatFormat::Xpt;
    readstat_label_set_t *sexes = nullptr;
    if (labels) {
        sexes = readstat_add_label_set(file.raw(), READSTAT_TYPE_DOUBLE, "sexes");
        readstat_label_double_value(sexes, 2, "Female");
        readstat_label_double_value(sexes, 1, "Male");
    }
    auto *sbp = file.number("SBP", nullptr, "Systolic (mmHg)");
    auto *sex = file.number("SEX");
    if (labels)
        readstat_variable_set_label_set(sex, sexes);
    auto *name = file.text("NAME", 12, "Full name");
    auto *day = file.number("DAY", calendar.dateFormat);
    auto *seen = file.number("SEEN", calendar.dateTimeFormat);
    // format 104 has room for six letters: a longer one would be cut by the writer without its end
    auto *at = file.number("AT", version == 104 ? "%tcHH" : calendar.timeFormat);
    file.begin(3);
    for (const int row : {0, 1}) {
        file.row([&] {
            file.put(sbp, row == 0 ? 120.1 : 0.1 + 0.2);
            file.put(sex, row + 1);
            file.put(name, row == 0 ? "Ann" : "Zoe B.");
            file.put(day, calendar.date + 0);
            file.put(seen, calendar.dateTime);
            file.put(at, calendar.time);
        });
    }
    file.row([&] {
        for (auto *variable : {sbp, sex, day, seen, at})
            file.putMissing(variable);
        file.put(name, "");
    });
    return file.finish();
}

class StopAtOnce final : public Progress
{
public:
    bool update(qint64, qint64) override { return false; }
};

} // namespace

void StatFileTest::readsAllKinds_data()
{
    QTest::addColumn<StatFormat>("format");
    QTest::addColumn<int>("version");
    QTest::newRow("sav") << StatFormat::Sav << 2;
    QTest::newRow("zsav") << StatFormat::Zsav << 0;
    QTest::newRow("por") << StatFormat::Por << 0;
    for (const int version : {104, 105, 108, 110, 111, 113, 114, 115, 117, 118, 119})
        QTest::addRow("dta%d", version) << StatFormat::Dta << version;
    QTest::newRow("sas7bdat") << StatFormat::Sas7bdat << 0;
    QTest::newRow("xpt5") << StatFormat::Xpt << 5;
    QTest::newRow("xpt8") << StatFormat::Xpt << 8;
}

void StatFileTest::readsAllKinds()
{
    QFETCH(StatFormat, format);
    QFETCH(int, version);
    const Imported read = table(mixedFile(format, uint8_t(version)), u"mixed.dat"_s);
    const Table &all = read.table;
    QCOMPARE(read.report.format, formatId(format));
    QCOMPARE(shown(all),
             (QList<QStringList>{
                 {u"SBP"_s, u"SEX"_s, u"NAME"_s, u"DAY"_s, u"SEEN"_s, u"AT"_s},
                 {u"120.1"_s, u"1"_s, u"Ann"_s, u"2020-02-29"_s, u"2020-02-29T13:45:30"_s, u"13:45:30"_s},
                 {u"0.30000000000000004"_s, u"2"_s, u"Zoe B."_s, u"2020-02-29"_s, u"2020-02-29T13:45:30"_s,
                  u"13:45:30"_s},
                 {{}, {}, {}, {}, {}, {}}}));
    QCOMPARE(typeIds(all),
             (QStringList{u"number"_s, u"number"_s, u"text"_s, u"date"_s, u"datetime"_s, u"time"_s}));
    for (qsizetype c = 0; c < all.columnCount(); ++c)
        QCOMPARE(all.column(c).reasonName(all.column(c).reason(2)), u"empty"_s);
    QCOMPARE(all.info(0).label, u"Systolic (mmHg)"_s);
    QCOMPARE(all.info(0).role, u"sbp"_s);
    if (format != StatFormat::Sas7bdat && format != StatFormat::Xpt) {
        QCOMPARE(all.info(1).valueLabels.size(), 2);
        QCOMPARE(all.info(1).valueLabel(u"1"_s), u"Male"_s);
        QCOMPARE(all.info(1).valueLabel(u"2"_s), u"Female"_s);
    }
    QCOMPARE(read.report.source.sha256.size(), 32);
}

void StatFileTest::previewsFirstRows()
{
    QFETCH(StatFormat, format);
    QFETCH(int, version);
    const QString path = write(u"preview.dat"_s, mixedFile(format, uint8_t(version)));
    const auto preview = previewFile(path, {}, testRules(), 1);
    QVERIFY(preview);
    QCOMPARE(preview->rows.size(), 1);
    QCOMPARE(preview->columns.size(), 6);
    QCOMPARE(preview->rows[0][3].parsed, u"2020-02-29"_s);
    QVERIFY(!preview->complete);
}

void StatFileTest::cutOffFilesGiveASentence()
{
    QFETCH(StatFormat, format);
    QFETCH(int, version);
    const QByteArray whole = mixedFile(format, uint8_t(version));
    int refused = 0;
    const qsizetype step = std::max<qsizetype>(1, whole.size() / 150);
    for (qsizetype size = 300; size < whole.size(); size += step) {
        const auto result = read(write(u"cut.dat"_s, whole.left(size)));
        if (result) {
            QVERIFY(result->report.format != formatId(format) || result->table.rowCount() <= 3);
            continue;
        }
        ++refused;
        QVERIFY2(result.error().message.contains(u"cut.dat"_s), qPrintable(result.error().message));
        QVERIFY2(result.error().message.endsWith(u'.'), qPrintable(result.error().message));
    }
    QVERIFY(refused > 0);
}

void StatFileTest::stopsWhenAsked()
{
    QFETCH(StatFormat, format);
    QFETCH(int, version);
    StatWriter file(format, uint8_t(version));
    auto *value = file.number("VALUE");
    constexpr int rows = 20'000;
    file.begin(rows);
    for (int i = 0; i < rows; ++i)
        file.row([&] { file.put(value, i); });
    StopAtOnce progress;
    const auto result = importFile(write(u"long.dat"_s, file.finish()), {}, testRules(), progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
}

/// Stata 10 (version 114) as a machine of the other byte order writes it: one double, one short integer.
static QByteArray bigEndianStata()
{
    const auto padded = [](QByteArray text, int size) { return text.leftJustified(size, '\0'); };
    QByteArray file =
        QByteArray::fromHex("72010100") + QByteArray::fromHex("0002") + QByteArray::fromHex("00000002");
    file += padded("", 81) + padded("", 18); // label, time
    file += QByteArray::fromHex("fffc"); // types: double, int
    file += padded("ratio", 33) + padded("count", 33) + QByteArray(6, '\0'); // names, sort order
    file += padded("%9.0g", 49) + padded("%8.0g", 49); // formats
    file += QByteArray(2 * 33, '\0') + padded("A ratio", 81) + padded("", 81) + QByteArray(5, '\0');
    file += QByteArray::fromHex("3ff8000000000000") + QByteArray::fromHex("0102"); // 1.5, 258
    file += QByteArray::fromHex("7fe0000000000000") + QByteArray::fromHex("7fe6"); // ., .a
    return file;
}

void StatFileTest::bigEndian()
{
    const Table read = table(bigEndianStata(), u"big.dta"_s).table;
    QCOMPARE(read.info(0).label, u"A ratio"_s);
    QCOMPARE(read.column(0).number(0), 1.5);
    QCOMPARE(read.column(1).number(0), 258.0);
    QCOMPARE(read.column(0).reason(1), Reason::Empty);
    QCOMPARE(read.column(1).reasonName(read.column(1).reason(1)), u"tagged:a"_s);
}

void StatFileTest::oddDates()
{
    StatWriter file(StatFormat::Sas7bdat);
    auto *noon = file.number("noon", "DATE9");
    auto *stay = file.number("stay", "TIME8");
    auto *never = file.number("never", "DATE9");
    file.begin(2);
    for (const double part : {0.5, 0.0}) {
        file.row([&] {
            file.put(noon, 3653 + part);
            file.put(stay, 90'000);
            file.put(never, part == 0 ? 0 : 1e9);
        });
    }
    const Imported read = table(file.finish(), u"odd.sas7bdat"_s);
    QCOMPARE(typeIds(read.table), (QStringList{u"datetime"_s, u"number"_s, u"date"_s}));
    QCOMPARE(read.table.displayText(0, 0), u"1970-01-01T12:00:00"_s);
    QCOMPARE(read.table.column(1).number(0), 90'000.0);
    QCOMPARE(read.table.info(1).unit, u"s"_s);
    QCOMPARE(read.table.column(2).original(0), u"1000000000"_s);
    QCOMPARE(read.table.displayText(1, 2), u"1960-01-01"_s);
    QVERIFY(sentences(read.report).contains(u"longer than a day"_s));
    QVERIFY(sentences(read.report).contains(u"is no date"_s));
}

void StatFileTest::severalDataSets()
{
    QList<QByteArray> files;
    for (const char *name : {"VS", "DM"}) {
        StatWriter file(StatFormat::Xpt, 5);
        readstat_writer_set_table_name(file.raw(), name);
        auto *value = file.number(name);
        file.begin(1);
        file.row([&] { file.put(value, double(files.size()) + 1); });
        files.append(file.finish());
    }
    const QString path = write(u"both.xpt"_s, files[0] + files[1].mid(240));
    const auto unclear = read(path);
    QVERIFY(!unclear);
    QCOMPARE(unclear.error().kind, Error::Kind::DoesNotFit);
    QVERIFY(unclear.error().message.contains(u"VS, DM"_s));
    const auto tables = listTables(path, {});
    QVERIFY(tables);
    QCOMPARE(tables->size(), 2);
    for (const auto &[name, value] : {std::pair(u"VS"_s, u"1"_s), std::pair(u"DM"_s, u"2"_s)}) {
        ImportOptions options;
        options.table = name;
        const auto one = read(path, options);
        QVERIFY(one);
        QCOMPARE(shown(one->table), (QList<QStringList>{{name}, {value}}));
    }
    ImportOptions options;
    options.table = u"AE"_s;
    QCOMPARE(read(path, options).error().kind, Error::Kind::DoesNotFit);
}

void StatFileTest::lyingRowCounts_data()
{
    QTest::addColumn<StatFormat>("format");
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("claim");
    const QByteArray billions = QByteArray::fromHex("ffffff7f");
    QTest::newRow("sav") << StatFormat::Sav << 2 << 80 << billions;
    QTest::newRow("zsav") << StatFormat::Zsav << 0 << 80 << billions;
    QTest::newRow("dta114") << StatFormat::Dta << 114 << 6 << billions;
    QTest::newRow("dta118") << StatFormat::Dta << 118 << 79 << billions;
}

void StatFileTest::lyingRowCounts()
{
    QFETCH(StatFormat, format);
    QFETCH(int, version);
    QFETCH(int, place);
    QFETCH(QByteArray, claim);
    QByteArray bytes = mixedFile(format, uint8_t(version));
    QCOMPARE(bytes.mid(place, 4), QByteArray::fromHex("03000000"));
    bytes.replace(place, 4, claim);
    const auto result = read(write(u"lying.dat"_s, bytes));
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"lying.dat"_s), qPrintable(result.error().message));
}

void StatFileTest::refusesMoreThanMemoryHolds()
{
    const QByteArray bytes = mixedFile(StatFormat::Sav, 2);
    QFile file(write(u"large.sav"_s, bytes));
    QVERIFY(file.open(QIODevice::ReadOnly));
    StatRequest request;
    request.name = u"large.sav"_s;
    request.memory = 100;
    NoProgress progress;
    const auto refused = readStatFile(file, request, progress);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"memory"_s));
    request.memory = 10'000;
    QVERIFY(readStatFile(file, request, progress));
}

void StatFileTest::refusesCatalogues()
{
    StatWriter file(StatFormat::Sas7bdat);
    readstat_label_set_t *set = readstat_add_label_set(file.raw(), READSTAT_TYPE_DOUBLE, "sexes");
    readstat_label_double_value(set, 1, "Male");
    QByteArray bytes;
    StatWriter::check(readstat_begin_writing_sas7bcat(file.raw(), &bytes));
    StatWriter::check(readstat_end_writing(file.raw()));
    const auto result = read(write(u"formats.sas7bcat"_s, bytes));
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"catalogue"_s), qPrintable(result.error().message));
}

void StatFileTest::skipsAndTypesOnDemand()
{
    for (const auto &[format, version] :
         {std::pair(StatFormat::Sav, 2), std::pair(StatFormat::Por, 0), std::pair(StatFormat::Dta, 118)}) {
        ImportOptions options;
        options.skippedColumns = {u"SBP"_s, u"NAME"_s};
        options.columnTypes = {{u"SEX"_s, ColumnType::Text}, {u"DAY"_s, ColumnType::Number}};
        const Table read = table(mixedFile(format, uint8_t(version)), u"some.dat"_s, options).table;
        QCOMPARE(typeIds(read), (QStringList{u"text"_s, u"number"_s, u"datetime"_s, u"time"_s}));
        QCOMPARE(read.displayText(1, 0), u"2"_s);
        QCOMPARE(read.column(1).number(0), calendarOf(format).date);
        options = {};
        options.asText = true;
        const Table texts = table(mixedFile(format, uint8_t(version)), u"some.dat"_s, options).table;
        QCOMPARE(typeIds(texts), QStringList(6, u"text"_s));
        QCOMPARE(texts.displayText(0, 3), u"2020-02-29"_s);
    }
}

void StatFileTest::tellsOfWeights()
{
    StatWriter file(StatFormat::Sav);
    auto *weight = file.number("weight");
    readstat_writer_set_fweight_variable(file.raw(), weight);
    file.begin(1);
    file.row([&] { file.put(weight, 2); });
    QVERIFY(sentences(table(file.finish(), u"weighed.sav"_s).report).contains(u"by the column weight"_s));
}

#include "tst_statfile.moc"

static const RegisterTest<StatFileTest> registered;
