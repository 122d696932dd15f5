// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"
#include "app/quality/numberview.h"
#include "app/recipe/steps/datereader.h"
#include "app/recipe/steps/steps.h"
#include "app/recipe/steps/steptext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// How people write the unit that the role is kept in, as a pattern: only these can go without a conversion.
QString unitPattern(const QString &role)
{
    static const QHash<QString, QString> patterns{{u"sbp"_s, u"mm\\s*\\[?hg\\]?|毫米汞柱"_s},
                                                  {u"dbp"_s, u"mm\\s*\\[?hg\\]?|毫米汞柱"_s},
                                                  {u"heart_rate"_s, u"bpm|/\\s*min|次/分"_s},
                                                  {u"weight"_s, u"kgs?|公斤|千克"_s},
                                                  {u"height"_s, u"cm|厘米"_s},
                                                  {u"age"_s, u"years?|yrs?|y|岁"_s},
                                                  {u"spo2"_s, u"%|％"_s},
                                                  {u"waist"_s, u"cm|厘米"_s}};
    return patterns.value(role);
}

StepPtr rewritten(const QString &column, const QString &pattern, const QString &with,
                  ReplaceText::Purpose purpose)
{
    ReplaceText text;
    text.columns = {column};
    text.find = pattern;
    text.with = with;
    text.match = ReplaceText::Match::Pattern;
    text.purpose = purpose;
    return replaceText(text);
}

/// "150 mmHg" in a column of mmHg is 150.
QList<Proposal> unitsInCells(const Look &look, qsizetype column)
{
    const ColumnInfo &info = look.table.info(column);
    const Role *role = look.rules->roles.role(info.role);
    const QString unit = unitPattern(info.role);
    if (!role || unit.isEmpty() || info.type != ColumnType::Number
        || (!info.unit.isEmpty() && info.unit != role->unit))
        return {};
    const QString find = u"^\\s*(\\d+(?:\\.\\d+)?)\\s*(?:"_s + unit + u")\\.?\\s*$"_s;
    const Offer offer{
        u"unitInCell:"_s + info.name,
        0.95,
        true,
        info.name,
        Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma", "It is the unit of the column, and what is left is a number. Take it away?")),
        {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Take the unit away")),
          rewritten(info.name, find, u"\\1"_s, ReplaceText::Purpose::TakeUnitAway)}}};
    return offered(look, offer, [&](qint64 cells) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n cells of %1 hold a number and its unit"),
                          {info.name}, cells);
    });
}

/// "70,5" in a column of numbers with a point. One or two digits behind a comma are no thousands.
QList<Proposal> decimalCommas(const Look &look, qsizetype column)
{
    const ColumnInfo &info = look.table.info(column);
    if (info.type != ColumnType::Number)
        return {};
    const Offer offer{
        u"decimalComma:"_s + info.name,
        0.9,
        true,
        info.name,
        Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma", "The other numbers of the column have a point. Read the comma as the decimal sign?")),
        {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read as decimal sign")),
          rewritten(info.name, u"^\\s*(\\d+),(\\d{1,2})\\s*$"_s, u"\\1.\\2"_s,
                    ReplaceText::Purpose::DecimalComma)}}};
    return offered(look, offer, [&](qint64 cells) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n numbers of %1 are written with a decimal comma"),
                          {info.name}, cells);
    });
}

bool isDateRole(const QString &role)
{
    return role == "visit_date"_L1 || role == "birth_date"_L1;
}

/// The share of the first texts of a column that each order reads.
QMap<QString, double> readShares(const Table &table, qsizetype column)
{
    constexpr qsizetype most = 2000;
    const Column &cells = table.column(column);
    QMap<QString, double> shares;
    for (const QString &order : {u"dmy"_s, u"mdy"_s, u"ymd"_s}) {
        const DateReader reader(order, {});
        qint64 texts = 0, read = 0;
        for (qsizetype row = 0; row < table.rowCount() && texts < most; ++row) {
            if (!cells.isValid(row) || !table.isKept(row))
                continue;
            ++texts;
            read += reader.read(cells.text(row)).has_value();
        }
        shares[order] = texts == 0 ? 0 : static_cast<double>(read) / static_cast<double>(texts);
    }
    return shares;
}

Phrase orderVerb(const QString &order)
{
    if (order == "dmy"_L1)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read as day, month, year"));
    if (order == "mdy"_L1)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read as month, day, year"));
    if (order == "ymd"_L1)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read as year, month, day"));
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read as days of a spreadsheet"));
}

ProposalChoice orderChoice(const QString &column, const QString &order)
{
    return {orderVerb(order), parseDates({column, order, {}}), {}};
}

QList<Proposal> datesAsText(const Look &look, qsizetype column)
{
    constexpr double enough = 0.8;
    const ColumnInfo &info = look.table.info(column);
    if (info.type != ColumnType::Text)
        return {};
    const QMap<QString, double> shares = readShares(look.table, column);
    QStringList orders;
    for (const QString &order : shares.keys()) {
        if (shares[order] >= enough || (isDateRole(info.role) && shares[order] >= 0.5))
            orders += order;
    }
    if (orders.isEmpty())
        return {};
    std::stable_sort(orders.begin(), orders.end(),
                     [&](const QString &a, const QString &b) { return shares[a] > shares[b]; });
    const bool isOpen = orders.size() > 1 && shares[orders[0]] == shares[orders[1]];
    Offer offer{u"datesAsText:"_s + info.name,
                isOpen ? 0.5 : 0.85,
                false,
                info.name,
                Phrase::of(isOpen ? QT_TRANSLATE_NOOP("sphygma",
                                                      "The day or the month may stand first: both can be "
                                                      "read. Choose as the file was written.")
                                  : QT_TRANSLATE_NOOP("sphygma",
                                                      "As dates they can be sorted, and times between them "
                                                      "counted. What cannot be read stays as text.")),
                {}};
    for (const QString &order : std::as_const(orders))
        offer.choices += orderChoice(info.name, order);
    return offered(look, offer, [&](qint64 cells) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n cells of %1 are dates written as text"),
                          {info.name}, cells);
    });
}

/// clinical_spec 2.7: numbers of days in a column of dates.
QList<Proposal> spreadsheetDays(const Look &look, qsizetype column)
{
    const ColumnInfo &info = look.table.info(column);
    if (info.type != ColumnType::Number || !isDateRole(info.role))
        return {};
    const NumberView numbers(look.table, column);
    if (numbers.n() < 5 || numbers.share(5000, 60000) < 0.95)
        return {};
    const Offer offer{
        u"spreadsheetDays:"_s + info.name,
        0.9,
        false,
        info.name,
        Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma", "A spreadsheet counts days from 1900, older ones for the Macintosh from 1904.")),
        {orderChoice(info.name, u"excel1900"_s),
         {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read as days from 1904")),
          parseDates({info.name, u"excel1904"_s, {}}),
          {}}}};
    return offered(look, offer, [&](qint64 cells) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n dates of %1 are numbers of days"), {info.name},
                          cells);
    });
}

} // namespace

QList<Proposal> numbersInCells(const Look &look, qsizetype column)
{
    const QList<Proposal> several = unitsToRead(look, column); // asked about on the page Columns
    return several.isEmpty() ? unitsInCells(look, column) + decimalCommas(look, column) : several;
}

QList<Detector> formatDetectors(const Look &look)
{
    QList<Detector> detectors;
    for (qsizetype column = 0; column < look.table.columnCount(); ++column) {
        detectors += [&look, column] {
            return unitsToRead(look, column).isEmpty() ? numbersInCells(look, column) : QList<Proposal>();
        };
        detectors += [&look, column] { return datesAsText(look, column); };
        detectors += [&look, column] { return spreadsheetDays(look, column); };
    }
    return detectors;
}

} // namespace sphygma
