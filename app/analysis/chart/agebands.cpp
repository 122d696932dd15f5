// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/agebands.h"

#include <QCoreApplication>

#include <array>

namespace sphygma {

const QList<AgeBand> &ageBands()
{
    static const QList<AgeBand> bands = [] {
        QList<AgeBand> made{{0, 18, Phrase::of(QT_TRANSLATE_NOOP("sphygma", "under 18"))}};
        double from = 18;
        for (const double below : std::array{30.0, 40.0, 50.0, 60.0, 70.0, 80.0}) {
            made.append(
                {from, below,
                 Phrase::verbatim(QStringLiteral("%1–%2").arg(from, 0, 'f', 0).arg(below - 1, 0, 'f', 0))});
            from = below;
        }
        made.append({from, std::numeric_limits<double>::infinity(),
                     Phrase::of(QT_TRANSLATE_NOOP("sphygma", "80 and over"))});
        return made;
    }();
    return bands;
}

qsizetype ageBandOf(double years)
{
    const auto &bands = ageBands();
    for (qsizetype i = 0; i < bands.size(); ++i) {
        if (years >= bands[i].from && years < bands[i].below)
            return i;
    }
    return -1;
}

} // namespace sphygma
