// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/statreader.h"
#include "tests/app/import/importhelp.h"
#include "tests/app/import/statwriter.h"
#include "tests/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace sphygma;
using namespace Qt::StringLiterals;

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

class StatFileTest : public QObject
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
    void keepsUserMissing();
    void keepsTaggedMissing_data();
    void keepsTaggedMissing();
    void labelsOfTexts();
    void longTexts_data();
    void longTexts();
    void stringRefs();
    void encodings();
    void repairsUtf8();
    void bigEndian();
    void oddDates();
    void severalDataSets();
    void lyingRowCounts_data();
    void lyingRowCounts();
    void refusesMoreThanMemoryHolds();
    void refusesCatalogues();
    void skipsAndTypesOnDemand();
    void tellsOfWeights();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    static Result<Imported> read(const QString &path, const ImportOptions &options = {})
    {
        NoProgress progress;
        return importFile(path, options, testRules(), progress);
    }

    /// What must be readable.
    Imported table(const QByteArray &bytes, const QString &name, const ImportOptions &options = {})
    {
        Result<Imported> result = read(write(name, bytes), options);
        if (!result)
            QTest::qFail(qPrintable(result.error().message), __FILE__, __LINE__);
        return result ? std::move(result).value() : Imported{};
    }

    QTemporaryDir m_folder;
};

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

void StatFileTest::keepsUserMissing()
{
    StatWriter file(StatFormat::Sav);
    auto *value = file.number("value");
    readstat_variable_add_missing_double_value(value, 99);
    readstat_variable_add_missing_double_range(value, 200, 300);
    auto *text = file.text("text", 4);
    readstat_variable_add_missing_string_value(text, "NA");
    file.begin(4);
    for (const auto &[number, word] : std::initializer_list<std::pair<double, const char *>>{
             {99, "NA"}, {250.5, "N"}, {98, ""}, {301, "x"}}) {
        file.row([&, n = number, w = word] {
            file.put(value, n);
            file.put(text, w);
        });
    }
    const Table read = table(file.finish(), u"missing.sav"_s).table;
    const Column &numbers = read.column(0), &texts = read.column(1);
    QCOMPARE(numbers.missingCount(), 2);
    QCOMPARE(numbers.reasonName(numbers.reason(0)), u"userMissing:99"_s);
    QCOMPARE(numbers.original(0), u"99"_s);
    QCOMPARE(numbers.reasonName(numbers.reason(1)), u"userMissing:250.5"_s);
    QCOMPARE(numbers.original(1), u"250.5"_s);
    QCOMPARE(numbers.number(2), 98.0);
    QCOMPARE(numbers.number(3), 301.0);
    QCOMPARE(texts.reasonName(texts.reason(0)), u"userMissing:NA"_s);
    QCOMPARE(texts.original(0), u"NA"_s);
    QVERIFY(texts.isValid(1));
    QCOMPARE(texts.reason(2), Reason::Empty);
}

void StatFileTest::keepsTaggedMissing_data()
{
    QTest::addColumn<StatFormat>("format");
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("tags");
    QTest::newRow("dta114") << StatFormat::Dta << 114 << u"abz"_s;
    QTest::newRow("dta118") << StatFormat::Dta << 118 << u"abz"_s;
    QTest::newRow("sas7bdat") << StatFormat::Sas7bdat << 0 << u"ABZ_"_s;
    QTest::newRow("xpt5") << StatFormat::Xpt << 5 << u"ABZ_"_s;
    QTest::newRow("xpt8") << StatFormat::Xpt << 8 << u"ABZ_"_s;
}

void StatFileTest::keepsTaggedMissing()
{
    QFETCH(StatFormat, format);
    QFETCH(int, version);
    QFETCH(QString, tags);
    StatWriter file(format, uint8_t(version));
    auto *value = file.number("value");
    if (format == StatFormat::Dta) {
        auto *set = readstat_add_label_set(file.raw(), READSTAT_TYPE_DOUBLE, "why");
        readstat_label_tagged_value(set, 'a', "refused");
        readstat_variable_set_label_set(value, set);
    }
    file.begin(long(tags.size()) + 2);
    for (const QChar tag : tags)
        file.row([&] { file.putTagged(value, tag.toLatin1()); });
    file.row([&] { file.putMissing(value); });
    file.row([&] { file.put(value, 7); });
    const Table read = table(file.finish(), u"tagged.dat"_s).table;
    const Column &column = read.column(0);
    for (qsizetype i = 0; i < tags.size(); ++i) {
        QCOMPARE(column.reasonName(column.reason(i)), u"tagged:"_s + tags[i].toLower());
        QCOMPARE(column.original(i), u'.' + QString(tags[i]));
    }
    QCOMPARE(column.reason(tags.size()), Reason::Empty);
    QCOMPARE(column.number(tags.size() + 1), 7.0);
    if (format == StatFormat::Dta)
        QCOMPARE(read.info(0).valueLabel(u".a"_s), u"refused"_s);
}

void StatFileTest::labelsOfTexts()
{
    StatWriter file(StatFormat::Sav);
    auto *set = readstat_add_label_set(file.raw(), READSTAT_TYPE_STRING, "sexes");
    readstat_label_string_value(set, "m", "male");
    readstat_label_string_value(set, "f", "female");
    auto *sex = file.text("sex", 1);
    readstat_variable_set_label_set(sex, set);
    file.begin(1);
    file.row([&] { file.put(sex, "f"); });
    const Table read = table(file.finish(), u"texts.sav"_s).table;
    QCOMPARE(read.displayText(0, 0), u"f"_s);
    QCOMPARE(read.info(0).valueLabel(u"f"_s), u"female"_s);
    QCOMPARE(read.info(0).valueLabel(u"x"_s), QString());
}

void StatFileTest::longTexts_data()
{
    QTest::addColumn<StatFormat>("format");
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("width");
    QTest::newRow("sav 255") << StatFormat::Sav << 0 << 255;
    QTest::newRow("sav 256") << StatFormat::Sav << 0 << 256;
    QTest::newRow("sav 5000") << StatFormat::Sav << 0 << 5000;
    QTest::newRow("zsav 5000") << StatFormat::Zsav << 0 << 5000;
    QTest::newRow("dta117 2000") << StatFormat::Dta << 117 << 2000;
    QTest::newRow("sas7bdat 5000") << StatFormat::Sas7bdat << 0 << 5000;
    QTest::newRow("xpt5 200") << StatFormat::Xpt << 5 << 200;
}

void StatFileTest::longTexts()
{
    QFETCH(StatFormat, format);
    QFETCH(int, version);
    QFETCH(int, width);
    QByteArray whole;
    for (int i = 0; whole.size() < width; ++i)
        whole += QByteArray::number(i) + '-';
    whole = whole.left(width);
    StatWriter file(format, uint8_t(version));
    auto *before = file.number("before");
    auto *text = file.text("note", size_t(width));
    auto *after = file.number("after");
    file.begin(2);
    for (const QByteArray &note : {whole, QByteArray("short")}) {
        file.row([&] {
            file.put(before, 1);
            file.put(text, note.constData());
            file.put(after, 2);
        });
    }
    const Table read = table(file.finish(), u"long.dat"_s).table;
    QCOMPARE(read.columnCount(), 3);
    QCOMPARE(read.displayText(0, 1), QString::fromLatin1(whole));
    QCOMPARE(read.displayText(1, 1), u"short"_s);
    QCOMPARE(read.column(2).number(1), 2.0);
}

void StatFileTest::stringRefs()
{
    StatWriter file(StatFormat::Dta, 118);
    auto *note = file.add("note", READSTAT_TYPE_STRING_REF, 0, nullptr, nullptr);
    const QByteArray whole = QByteArray("Bogot\xC3\xA1 ").repeated(1000);
    auto *one = readstat_add_string_ref(file.raw(), whole.constData());
    auto *two = readstat_add_string_ref(file.raw(), "two");
    file.begin(3);
    for (auto *ref : {one, two, one})
        file.row([&] { StatWriter::check(readstat_insert_string_ref(file.raw(), note, ref)); });
    const Table read = table(file.finish(), u"refs.dta"_s).table;
    QCOMPARE(read.displayText(0, 0), QString::fromUtf8(whole));
    QCOMPARE(read.displayText(1, 0), u"two"_s);
    QCOMPARE(read.displayText(2, 0), QString::fromUtf8(whole));
}

void StatFileTest::encodings()
{
    StatWriter file(StatFormat::Dta, 114);
    auto *name = file.text("name", 10);
    file.begin(1);
    file.row([&] { file.put(name, "\xD5\xC5\xC8\xFD"); }); // 张三 in GB18030
    const QByteArray bytes = file.finish();
    ImportOptions options;
    options.encoding = u"GB18030"_s;
    const Imported read = table(bytes, u"old.dta"_s, options);
    QCOMPARE(read.table.displayText(0, 0), u"张三"_s);
    QCOMPARE(read.report.dialect.encoding.value, u"GB18030"_s);
    QVERIFY(read.report.dialect.encoding.byUser);
    QCOMPARE(table(bytes, u"old.dta"_s).table.displayText(0, 0), u"ÕÅÈý"_s);
    options.encoding = u"no such encoding"_s;
    const auto refused = this->read(m_folder.filePath(u"old.dta"_s), options);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"no such encoding"_s));
}

void StatFileTest::repairsUtf8()
{
    StatWriter file(StatFormat::Sav);
    auto *name = file.text("name", 10);
    file.begin(2);
    file.row([&] { file.put(name, "a\xFFz"); });
    file.row([&] { file.put(name, "gr\xC3\xBCn"); });
    const Imported read = table(file.finish(), u"faulty.sav"_s);
    QCOMPARE(read.table.displayText(0, 0), u"a\uFFFDz"_s);
    QCOMPARE(read.table.displayText(1, 0), u"grün"_s);
    QVERIFY(sentences(read.report).contains(u"not valid UTF-8"_s));
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

static const sphygma::RegisterTest<StatFileTest> registered;

#include "tst_statfile.moc"
