// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/analysis/oracle/oraclerows.h"

#include "app/clinical/averaging.h"
#include "tests/support/oracletable.h"

namespace sphygma {

using namespace Qt::StringLiterals;

static std::vector<double> indicator(const QStringList &texts, const QString &of)
{
    std::vector<double> result;
    for (const QString &text : texts)
        result.push_back(text == of ? 1 : 0);
    return result;
}

OracleRows::OracleRows()
{
    const Table table = oracleTable();
    for (qsizetype c = 0; c < table.columnCount(); ++c) {
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            if (table.column(c).storage() == Storage::Number)
                m_values[table.info(c).name].push_back(table.column(c).number(row));
            else
                m_texts[table.info(c).name].append(table.displayText(row, c));
        }
    }
    for (size_t row = 0; row < 120; ++row) {
        std::vector<Reading> readings;
        for (const QString &n : {u"1"_s, u"2"_s, u"3"_s})
            readings.push_back({values(u"sbp"_s + n)[row], values(u"dbp"_s + n)[row]});
        const Reading mean = averageReadings(u"esc"_s, readings);
        const double sbp = *mean.systolic, dbp = *mean.diastolic;
        m_values[u"sbp"_s].push_back(sbp);
        m_values[u"dbp"_s].push_back(dbp);
        m_values[u"pp"_s].push_back(sbp - dbp);
        m_values[u"map"_s].push_back(dbp + (sbp - dbp) / 3);
        m_values[u"htn140"_s].push_back(sbp >= 140 || dbp >= 90 ? 1 : 0);
        m_values[u"htn130"_s].push_back(sbp >= 130 || dbp >= 80 ? 1 : 0);
    }
    m_values[u"sexM"_s] = indicator(texts(u"sex"_s), u"M"_s);
    m_values[u"siteB"_s] = indicator(texts(u"site"_s), u"B"_s);
    m_values[u"siteC"_s] = indicator(texts(u"site"_s), u"C"_s);
}

const std::vector<double> &OracleRows::values(const QString &name) const
{
    const auto found = m_values.find(name);
    Q_ASSERT(found != m_values.end());
    return *found;
}

std::vector<std::vector<double>> OracleRows::split(const QString &name, const QString &by,
                                                   const QStringList &levels) const
{
    std::vector<std::vector<double>> parts(static_cast<size_t>(levels.size()));
    for (qsizetype row = 0; row < texts(by).size(); ++row)
        parts[static_cast<size_t>(levels.indexOf(texts(by)[row]))].push_back(
            values(name)[static_cast<size_t>(row)]);
    return parts;
}

void OracleRows::add(const QString &path, double found, double tolerance)
{
    m_rows.push_back({path, found, tolerance});
}

void OracleRows::add(const QString &path, const Interval &found, double tolerance)
{
    add(path + u".0"_s, found.low, tolerance);
    add(path + u".1"_s, found.high, tolerance);
}

void OracleRows::add(const QString &path, const std::vector<double> &found, double tolerance)
{
    for (size_t i = 0; i < found.size(); ++i)
        add(path + u'.' + QString::number(i), found[i], tolerance);
}

} // namespace sphygma
