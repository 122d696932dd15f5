// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/import/workbooktest.h"
#include "tests/testcase.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Every name stands above its own column.
class SheetHeadersTest : public WorkbookTest
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
};

/// "id|age||120": cells of one row; numbers are numbers, and empty ones are not there.
static QByteArray cellsOf(int line, const QString &written)
{
    QByteArrayList cells;
    for (const QString &cell : written.split(u'|')) {
        bool isNumber = false;
        cell.toDouble(&isNumber);
        cells.append(cell.isEmpty() ? "<c/>" : isNumber ? number(cell.toUtf8()) : text(cell.toUtf8()));
    }
    return row(line, cells);
}

void SheetHeadersTest::names_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("records");
    const QStringList four{u"P0|54|120|80"_s, u"P1|55|121|81"_s, u"P2|56|122|82"_s};
    const QStringList five{u"P0|120|80|121|81"_s, u"P1|121|81|122|82"_s};
    const auto add = [](const char *name, const QStringList &above, const QStringList &data,
                        const QString &names) {
        QTest::newRow(name) << above + data << names << static_cast<int>(data.size());
    };
    add("last column without a name", {u"ID|Age|SBP|"_s}, four, u"ID|Age|SBP|V4"_s);
    add("the same below a title", {u"Clinic 1|||"_s, u"ID|Age|SBP|"_s}, four, u"ID|Age|SBP|V4"_s);
    add("two without a name", {u"ID||SBP|"_s}, four, u"ID|V2|SBP|V4"_s);
    add("a last column that is often empty", {u"id|sbp||"_s}, {u"P0|1|2|"_s, u"P1|3|4|"_s, u"P2|5|6|x"_s},
        u"id|sbp|V3|V4"_s);
    add("words without a name", {u"id|sbp|"_s}, {u"P0|1|refused"_s, u"P1|x|refused"_s, u"P2|5|no"_s},
        u"id|sbp|V3"_s);
    add("visits", {u"id|visit 1||visit 2|"_s, u"|sbp|dbp|sbp|dbp"_s}, five,
        u"id|visit 1 sbp|visit 1 dbp|visit 2 sbp|visit 2 dbp"_s);
    add("visits, id below", {u"|visit 1||visit 2|"_s, u"id|sbp|dbp|sbp|dbp"_s}, five,
        u"id|visit 1 sbp|visit 1 dbp|visit 2 sbp|visit 2 dbp"_s);
    add("visits, id twice", {u"id|visit 1||visit 2|"_s, u"id|sbp|dbp|sbp|dbp"_s}, five,
        u"id|visit 1 sbp|visit 1 dbp|visit 2 sbp|visit 2 dbp"_s);
    add("visits below a title", {u"Clinic||||"_s, u"id|visit 1||visit 2|"_s, u"|sbp|dbp|sbp|dbp"_s}, five,
        u"id|visit 1 sbp|visit 1 dbp|visit 2 sbp|visit 2 dbp"_s);
    add("years as groups", {u"id|2021||2022|"_s, u"|sbp|dbp|sbp|dbp"_s}, five,
        u"id|2021 sbp|2021 dbp|2022 sbp|2022 dbp"_s);
    add("two rows", {u"编号|年龄|血压|"_s, u"||收缩压|舒张压"_s}, four, u"编号|年龄|收缩压|舒张压"_s);
    add("a short group", {u"ID|visit 1||visit 2"_s, u"|SBP|DBP|SBP"_s}, four,
        u"ID|visit 1 SBP|visit 1 DBP|visit 2 SBP"_s);
    add("titles of two cells", {u"Hospital A|Cardiology|"_s, u"Printed by|Dr. X|"_s, u"id|sbp|dbp"_s},
        {u"P0|120|80"_s, u"P1|121|81"_s}, u"id|sbp|dbp"_s);
    add("years, not as names", {}, {u"P0|2021|2022"_s, u"P1|2020|2021"_s}, u"V1|V2|V3"_s);
    add("units", {u"id|sbp|"_s, u"|mmHg|mmHg"_s}, {u"P0|120|80"_s, u"P1|121|81"_s}, u"id|sbp|V3"_s);
}

void SheetHeadersTest::names()
{
    QFETCH(QStringList, rows);
    QFETCH(QString, names);
    QFETCH(int, records);
    QByteArray cells;
    for (qsizetype i = 0; i < rows.size(); ++i)
        cells += cellsOf(static_cast<int>(i) + 1, rows[i]);
    const Imported imported = read(write(u"names.xlsx"_s, xlsxParts({{"S", cells, {}, {}}})));
    QCOMPARE(shown(imported.table)[0].join(u'|'), names);
    QCOMPARE(imported.table.rowCount(), records);
}

static const RegisterTest<SheetHeadersTest> registered;

#include "tst_sheetheaders.moc"
