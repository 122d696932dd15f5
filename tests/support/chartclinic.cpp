// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartclinic.h"

#include "app/clinical/calendar.h"
#include "app/table/columnbuilder.h"

#include <QDate>

#include <array>
#include <cmath>

namespace sphygma {

using namespace Qt::StringLiterals;

/// About normal, mean 0 and SD 1, the same in every run.
static double noise(int i, int stream)
{
    quint64 state = static_cast<quint64>(i) * 6364136223846793005ULL
        + static_cast<quint64>(stream) * 1442695040888963407ULL + 99991;
    double sum = 0;
    for (int k = 0; k < 12; ++k) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        sum += static_cast<double>(state >> 40) / static_cast<double>(1 << 24);
    }
    return sum - 6;
}

Table chartClinic(int rows)
{
    ColumnBuilder patient(ColumnType::Text), day(ColumnType::Date), age(ColumnType::Number),
        sex(ColumnType::Text), site(ColumnType::Text), sbp(ColumnType::Number), dbp(ColumnType::Number),
        bmi(ColumnType::Number), second(ColumnType::Number);
    constexpr std::array sites{"North", "East", "South", "West"};
    const int patients = std::max(1, rows / 5);
    for (int i = 0; i < rows; ++i) {
        const int person = i % patients;
        const double years = 20 + (person * 37) % 68;
        const double systolic = std::round(100 + years * 0.5 + 5 * (person % 4) + 12 * noise(i, 1));
        patient.appendText("P" + std::to_string(person));
        day.appendTicks(ticksOf(QDate(2024, 1, 3).addDays(i * 730 / rows)));
        age.appendNumber(years);
        sex.appendText(person % 2 ? "F" : "M");
        site.appendText(sites[static_cast<size_t>(person % 4)]);
        sbp.appendNumber(systolic);
        dbp.appendNumber(std::round(50 + systolic * 0.2 + 6 * noise(i, 2)));
        if (i % 11 == 0)
            bmi.appendMissing();
        else
            bmi.appendNumber(std::round(10 * (26 + 4 * noise(i, 3))) / 10);
        second.appendNumber(std::round(systolic + 2 + 5 * noise(i, 4)));
    }
    const auto info = [](const QString &name, ColumnType type, const QString &role,
                         const QString &unit = {}) {
        ColumnInfo made;
        made.name = name;
        made.type = type;
        made.role = role;
        made.unit = unit;
        return made;
    };
    Schema schema{info(u"patient"_s, ColumnType::Text, u"patient_id"_s),
                  info(u"day"_s, ColumnType::Date, u"visit_date"_s),
                  info(u"age"_s, ColumnType::Number, u"age"_s, u"a"_s),
                  info(u"sex"_s, ColumnType::Text, u"sex"_s),
                  info(u"site"_s, ColumnType::Text, u"site"_s),
                  info(u"sbp"_s, ColumnType::Number, u"sbp"_s, u"mm[Hg]"_s),
                  info(u"dbp"_s, ColumnType::Number, u"dbp"_s, u"mm[Hg]"_s),
                  info(u"bmi"_s, ColumnType::Number, u"bmi"_s, u"kg/m2"_s),
                  info(u"sbp2"_s, ColumnType::Number, {}, u"mm[Hg]"_s)};
    return Table(std::move(schema),
                 {patient.finish(), day.finish(), age.finish(), sex.finish(), site.finish(), sbp.finish(),
                  dbp.finish(), bmi.finish(), second.finish()});
}

} // namespace sphygma
