// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/derivedpressure.h"

#include "app/analysis/presentvalues.h"
#include "app/clinical/unit.h"

namespace sphygma {

using namespace Qt::StringLiterals;

static double factorToMercury(const ColumnInfo &info)
{
    const auto conversion = UnitBook().conversion(u"pressure"_s, info.unit, u"mm[Hg]"_s);
    return conversion ? conversion->factor : 1;
}

static QString freeName(const Table &table, const QString &wanted)
{
    QString name = wanted;
    while (table.indexOf(name) >= 0)
        name += u'_';
    return name;
}

Table withDerivedPressure(const Table &table, qsizetype systolic, qsizetype diastolic, PressureChoice choice)
{
    const bool pulse = choice == PressureChoice::PulsePressure;
    if (!pulse && choice != PressureChoice::MeanArterial)
        return table;
    const double highFactor = factorToMercury(table.info(systolic));
    const double lowFactor = factorToMercury(table.info(diastolic));
    const auto &highs = table.column(systolic).chunks();
    const auto &lows = table.column(diastolic).chunks();
    std::vector<ChunkPtr> chunks;
    for (size_t c = 0; c < highs.size(); ++c) {
        auto chunk = std::make_shared<Chunk>();
        const auto rows = static_cast<size_t>(highs[c]->rows);
        chunk->rows = highs[c]->rows;
        chunk->numbers = Buffer<double>(rows, 0);
        chunk->valid = Buffer<quint64>((rows + 63) / 64, 0);
        const Chunk *const both[]{highs[c].get(), lows[c].get()};
        forEachPresent(table, static_cast<qsizetype>(c), both, [&](qsizetype row) {
            const auto i = static_cast<size_t>(row);
            const double high = both[0]->numbers[i] * highFactor, low = both[1]->numbers[i] * lowFactor;
            chunk->numbers[i] = pulse ? high - low : low + (high - low) / 3;
            chunk->valid[i / 64] |= quint64(1) << (i % 64);
        });
        chunks.push_back(std::move(chunk));
    }
    ColumnInfo info;
    info.name = freeName(table, pulse ? u"pulse_pressure"_s : u"mean_arterial_pressure"_s);
    info.type = ColumnType::Number;
    info.role = pulse ? u"pulse_pressure"_s : u"map"_s;
    info.unit = u"mm[Hg]"_s;
    return table.withColumn(table.columnCount(),
                            std::make_shared<const Column>(ColumnType::Number, std::move(chunks)), info);
}

} // namespace sphygma
