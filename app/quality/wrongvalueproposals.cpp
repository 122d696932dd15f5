// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"
#include "app/quality/numberview.h"
#include "app/recipe/steps/steps.h"
#include "app/recipe/steps/steptext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// Builds proposals about values that cannot be, or can hardly be.
class WrongValueDetector
{
public:
    explicit WrongValueDetector(const DetectorInput &input) : m_input(input), m_table(input.table) {}

    Result<QList<Proposal>> run()
    {
        if (const Status status = swapped(); !status)
            return status.error();
        for (qsizetype column = 0; column < m_table.columnCount(); ++column) {
            if (!m_input.progress.update(column, m_table.columnCount()))
                return Error::cancelled();
            if (!limitsInColumnUnit(m_table, column, *m_input.rules))
                continue;
            for (const auto part : {&WrongValueDetector::mixedUnits, &WrongValueDetector::shifted,
                                    &WrongValueDetector::limits, &WrongValueDetector::lastDigits}) {
                if (const Status status = (this->*part)(column); !status)
                    return status.error();
            }
        }
        return std::move(m_found);
    }

private:
    struct Offer
    {
        QString id;
        double certainty;
        StepPtr step;
        Phrase verb;
        QString column;
        Phrase explanation;
    };

    /// Adds the offer unless its step would change nothing; \a title is given the number of changed cells.
    template<typename Title>
    Status offer(const Offer &offer, Title title)
    {
        const auto preview = previewStep(m_input, offer.step, offer.column);
        if (!preview)
            return preview.error();
        if (!*preview || (*preview)->changed == 0)
            return ok();
        Proposal proposal;
        proposal.id = offer.id;
        proposal.count = (*preview)->changed;
        proposal.certainty = offer.certainty;
        proposal.title = title(proposal.count);
        proposal.explanation = offer.explanation;
        proposal.samples = (*preview)->samples;
        proposal.choices = {{offer.verb, offer.step}};
        m_found += proposal;
        return ok();
    }

    bool isPressure(qsizetype column) const
    {
        const QString role = m_table.info(column).role;
        return role == u"sbp"_s || role == u"dbp"_s;
    }

    Status swapped()
    {
        const auto systolic = m_table.indicesOfRole(u"sbp"_s), diastolic = m_table.indicesOfRole(u"dbp"_s);
        for (qsizetype i = 0; i < qMin(systolic.size(), diastolic.size()); ++i) {
            const QString upper = m_table.info(systolic[i]).name, lower = m_table.info(diastolic[i]).name;
            const Status status = offer(
                {u"swapped:"_s + upper, 0.93, exchangePressures(upper, lower),
                 Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Exchange")), upper,
                 Phrase::of(QT_TRANSLATE_NOOP(
                     "sphygma",
                     "The two were probably swapped: the other way round they are usual. Exchange them?"))},
                [&](qint64 cells) {
                    return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n rows have %1 below %2"),
                                      {upper, lower}, cells / 2);
                });
            if (!status)
                return status;
        }
        return ok();
    }

    /// Some pressures in kPa in a column of mmHg: both humps must be there (clinical_spec 2.4).
    Status mixedUnits(qsizetype column)
    {
        const ColumnInfo &info = m_table.info(column);
        if (!isPressure(column) || info.unit == u"kPa"_s)
            return ok();
        const bool systolic = info.role == u"sbp"_s;
        const double most = systolic ? 36 : 24;
        const NumberView numbers(m_table, column);
        const double low = numbers.share(systolic ? 8 : 5, most);
        const double usual = numbers.share(systolic ? 70 : 40, systolic ? 260 : 150);
        const bool decimals = NumberView(m_table, column).wholeShare() < 1;
        if (low < 0.005 || usual < 0.4 || low + usual < 0.8 || !decimals)
            return ok();
        return offer({u"mixedUnits:"_s + info.name, 0.85,
                      convertUnit(info.name, u"kPa"_s, u"mm[Hg]"_s, most + 0.5),
                      Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Convert these")), info.name,
                      Phrase::of(QT_TRANSLATE_NOOP(
                          "sphygma",
                          "They form a group of their own, far below the rest, where pressures in kPa lie. "
                          "Convert them to mmHg?"))},
                     [&](qint64 cells) {
                         return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n values of %1 look like kPa"),
                                           {info.name}, cells);
                     });
    }

    Status shifted(qsizetype column)
    {
        const ColumnInfo &info = m_table.info(column);
        return offer({u"shifted:"_s + info.name, 0.9, divideShifted(info.name),
                      Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Divide by ten")), info.name,
                      Phrase::of(QT_TRANSLATE_NOOP(
                          "sphygma",
                          "No one has such a value, but a tenth of it is usual: the decimal point was "
                          "lost. Divide by ten?"))},
                     [&](qint64 cells) {
                         return Phrase::of(
                             QT_TRANSLATE_N_NOOP("sphygma", "%n values of %1 look ten times too large"),
                             {info.name}, cells);
                     });
    }

    Status limits(qsizetype column)
    {
        const ColumnInfo &info = m_table.info(column);
        const PlausibilityLimits own = *limitsInColumnUnit(m_table, column, *m_input.rules);
        const Status status = offer(
            {u"limits:"_s + info.name, 0.8, limitValues(info.name),
             Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Set missing")), info.name,
             Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                          "Outside %1 to %2 %3 nothing can be right. Set them missing? What "
                                          "stood there is kept in the log."),
                        {Figure{own.hard.low, 0}, Figure{own.hard.high, 0}, nested(unitPhrase(own.unit))})},
            [&](qint64 cells) {
                return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n values of %1 are impossible"),
                                  {info.name}, cells);
            });
        return status ? unusual(column, own) : status;
    }

    /// Possible but rare: for a look, nothing to repair.
    Status unusual(qsizetype column, const PlausibilityLimits &own)
    {
        QList<qsizetype> rows;
        qint64 count = 0;
        const Column &cells = m_table.column(column);
        for (qsizetype row = 0; row < m_table.rowCount(); ++row) {
            if (!cells.isValid(row) || !m_table.isKept(row))
                continue;
            const double value = cells.number(row);
            if (own.soft.contains(value) || !own.hard.contains(value))
                continue;
            ++count;
            if (rows.size() < 5)
                rows += row;
        }
        if (count == 0)
            return ok();
        Proposal proposal;
        proposal.id = u"unusual:"_s + m_table.info(column).name;
        proposal.count = count;
        proposal.certainty = 0.3;
        proposal.title = Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n values of %1 are unusual"),
                                    {m_table.info(column).name}, count);
        proposal.explanation = Phrase::of(
            QT_TRANSLATE_NOOP(
                "sphygma",
                "Outside %1 to %2, but possible. They are kept; compare them with the notes where you can."),
            {Figure{own.soft.low, 0}, Figure{own.soft.high, 0}});
        proposal.samples = samplesOf(m_table, rows, column);
        m_found += proposal;
        return ok();
    }

    /// Digit preference of whole-number pressures (clinical_spec 2.5): a quality finding, nothing to repair.
    Status lastDigits(qsizetype column)
    {
        if (!isPressure(column))
            return ok();
        std::array<qint64, 10> digits{};
        qint64 n = 0;
        for (const double value : presentValues(m_table, column)) {
            if (value != std::floor(value) || value < 0)
                continue;
            ++digits[static_cast<size_t>(std::fmod(value, 10))];
            ++n;
        }
        if (n < 100)
            return ok();
        // A column read from a scale of 2 mmHg has no odd digits: then five digits are possible, not ten.
        const qint64 odd = digits[1] + digits[3] + digits[5] + digits[7] + digits[9];
        const int possible = odd * 50 < n ? 5 : 10;
        const double expected = static_cast<double>(n) / possible;
        double chiSquare = 0;
        for (size_t d = 0; d < 10; d += possible == 5 ? 2 : 1)
            chiSquare += std::pow(static_cast<double>(digits[d]) - expected, 2) / expected;
        const double score = 100 * std::sqrt(chiSquare / (static_cast<double>(n) * (possible - 1)));
        if (score < 10)
            return ok();
        Proposal proposal;
        proposal.id = u"lastDigits:"_s + m_table.info(column).name;
        proposal.count = digits[0];
        proposal.certainty = 0.2;
        proposal.title =
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 % of the values of %2 end in 0"),
                       {Figure{100.0 * static_cast<double>(digits[0]) / static_cast<double>(n), 0},
                        m_table.info(column).name});
        proposal.explanation =
            Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                         "%1 % would be expected; digit preference score %2 (10 is mild, 20 "
                                         "marked), n = %3. Rounded readings "
                                         "blur every threshold. Nothing to repair."),
                       {Figure{100.0 / possible, 0}, Figure{score, 1}, n});
        m_found += proposal;
        return ok();
    }

    const DetectorInput &m_input;
    const Table &m_table;
    QList<Proposal> m_found;
};

} // namespace

Result<QList<Proposal>> wrongValueProposals(const DetectorInput &input)
{
    return WrongValueDetector(input).run();
}

} // namespace sphygma
