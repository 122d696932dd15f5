// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"
#include "app/quality/numberview.h"
#include "app/recipe/steps/pressuretext.h"
#include "app/recipe/steps/steps.h"
#include "app/recipe/steps/steptext.h"

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// A unit that the values of a column point to, and why (clinical_spec 2.4).
struct UnitGuess
{
    QString from;
    Phrase why;
    double certainty = 0.85;
};

/// Builds proposals about what columns are.
class ColumnDetector
{
public:
    explicit ColumnDetector(const DetectorInput &input) : m_input(input), m_table(input.table) {}

    Result<QList<Proposal>> run()
    {
        for (qsizetype column = 0; column < m_table.columnCount(); ++column) {
            if (!m_input.progress.update(column, m_table.columnCount()))
                return Error::cancelled();
            for (const auto part : {&ColumnDetector::pairs, &ColumnDetector::units}) {
                if (const Status status = (this->*part)(column); !status)
                    return status.error();
            }
        }
        if (const Status status = readings(); !status)
            return status.error();
        return std::move(m_found);
    }

private:
    /// Share of the first texts that read "120/80".
    double pairShare(qsizetype column) const
    {
        const Column &cells = m_table.column(column);
        qint64 texts = 0, pairs = 0;
        for (qsizetype row = 0; row < m_table.rowCount() && texts < 2000; ++row) {
            if (!cells.isValid(row) || !m_table.isKept(row))
                continue;
            ++texts;
            pairs += parsePressurePair(cells.text(row)).has_value();
        }
        return texts == 0 ? 0 : static_cast<double>(pairs) / static_cast<double>(texts);
    }

    QString freeName(const QString &wanted) const
    {
        QString name = wanted;
        for (int n = 2; m_table.indexOf(name) >= 0; ++n)
            name = wanted + u'_' + QString::number(n);
        return name;
    }

    Status pairs(qsizetype column)
    {
        const ColumnInfo &info = m_table.info(column);
        if (info.type != ColumnType::Text || m_table.indexOfRole(u"sbp"_s) >= 0 || pairShare(column) < 0.5)
            return ok();
        const StepPtr step = splitPressure(info.name, freeName(u"sbp"_s), freeName(u"dbp"_s));
        const auto preview = previewStep(m_input, step, step->columnsMade().value(0));
        if (!preview)
            return preview.error();
        Proposal proposal;
        proposal.id = u"split:"_s + info.name;
        proposal.count = m_table.keptCount();
        proposal.certainty = 0.97;
        proposal.lossless = true;
        proposal.title =
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 holds both pressures as text"), {info.name});
        proposal.explanation = Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma", "Such as 120/80. Split it into systolic and diastolic? The column itself stays."));
        for (qsizetype row = 0; row < m_table.rowCount() && proposal.samples.size() < 3; ++row) {
            const auto pair = m_table.column(column).isValid(row)
                ? parsePressurePair(m_table.column(column).text(row))
                : std::nullopt;
            if (!pair || !m_table.isKept(row))
                continue;
            ProposalSample sample = sampleOf(m_table, row, column);
            sample.after = u"%1 | %2"_s.arg(pair->systolic).arg(pair->diastolic);
            proposal.samples += sample;
        }
        proposal.choices = {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Split")), step}};
        m_found += proposal;
        return ok();
    }

    std::optional<UnitGuess> pressureGuess(const QString &role, const NumberView &numbers) const
    {
        const auto looksKpa = [&](const QString &id, const NumberView &values) {
            const double median = values.median(), p99 = values.quantile(0.99);
            return id == u"sbp"_s ? median >= 12 && median <= 25 && p99 < 40
                                  : median >= 7 && median <= 16 && p99 < 25;
        };
        if (!looksKpa(role, numbers))
            return {};
        const QString other = role == u"sbp"_s ? u"dbp"_s : u"sbp"_s;
        const auto partner = numberOfRole(m_table, other);
        if (partner && !looksKpa(other, NumberView(m_table, *partner)))
            return {};
        return UnitGuess{
            u"kPa"_s,
            Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                         "Half of the values are below %1: pressures in kPa look like this."),
                       {Figure{numbers.median(), 1}}),
            partner ? 0.95 : 0.8};
    }

    std::optional<UnitGuess> ageGuess(const NumberView &numbers) const
    {
        const double median = numbers.median();
        if (median <= 130 || (numbers.wholeShare() >= 0.95 && numbers.share(1900, 2100) >= 0.95))
            return {};
        const bool months = numbers.quantile(0.99) <= 1500;
        return UnitGuess{
            months ? u"mo"_s : u"d"_s,
            Phrase::of(
                months ? QT_TRANSLATE_NOOP("sphygma", "Half of the ages are above %1: they look like months.")
                       : QT_TRANSLATE_NOOP("sphygma", "Half of the ages are above %1: they look like days."),
                {Figure{median, 0}}),
            0.95};
    }

    std::optional<UnitGuess> bodyGuess(const QString &role, double median) const
    {
        const auto looks = [&](const char *unit) {
            return UnitGuess{
                QLatin1String(unit),
                Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The middle value is %1, which is usual for %2."),
                           {Figure{median, 1}, nested(unitPhrase(QLatin1String(unit)))})};
        };
        if (role == u"height"_s && median >= 1.3 && median <= 2.2)
            return looks("m");
        if (role == u"height"_s && median >= 48 && median <= 84)
            return looks("[in_i]");
        if (role == u"temperature"_s && median >= 90 && median <= 110)
            return looks("[degF]");
        const bool cholesterol =
            role == u"total_cholesterol"_s || role == u"ldl"_s || role == u"triglycerides"_s;
        if (((role == u"glucose"_s || cholesterol) && median > 30) || (role == u"hdl"_s && median > 10))
            return looks("mg/dL");
        return {};
    }

    std::optional<UnitGuess> unitGuess(qsizetype column) const
    {
        const ColumnInfo &info = m_table.info(column);
        const Role *role = m_input.rules->roles.role(info.role);
        if (!role || role->unit.isEmpty() || info.type != ColumnType::Number)
            return {};
        if (!info.unit.isEmpty() && info.unit != role->unit)
            return UnitGuess{info.unit,
                             Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The column is in %1."),
                                        {nested(unitPhrase(info.unit))}),
                             0.9};
        const NumberView numbers(m_table, column);
        if (numbers.n() < 5)
            return {};
        if (info.role == u"sbp"_s || info.role == u"dbp"_s)
            return pressureGuess(info.role, numbers);
        return info.role == u"age"_s ? ageGuess(numbers) : bodyGuess(info.role, numbers.median());
    }

    Status units(qsizetype column)
    {
        const auto guess = unitGuess(column);
        if (!guess)
            return ok();
        const ColumnInfo &info = m_table.info(column);
        const QString to = m_input.rules->roles.role(info.role)->unit;
        const StepPtr step = convertUnit(info.name, guess->from, to);
        const auto preview = previewStep(m_input, step, info.name);
        if (!preview)
            return preview.error();
        if (!*preview || (*preview)->changed == 0)
            return ok();
        Proposal proposal;
        proposal.id = u"unit:"_s + info.name;
        proposal.count = (*preview)->changed;
        proposal.certainty = guess->certainty;
        proposal.title = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 looks like %2, not %3"),
                                    {info.name, nested(unitPhrase(guess->from)), nested(unitPhrase(to))});
        proposal.explanation = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 Convert to %2?"),
                                          {nested(guess->why), nested(unitPhrase(to))});
        proposal.samples = (*preview)->samples;
        proposal.choices = {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Convert")), step}};
        m_found += proposal;
        return ok();
    }

    AverageReadings readingColumns() const
    {
        AverageReadings parameters;
        for (const qsizetype column : m_table.indicesOfRole(u"sbp"_s))
            parameters.systolic += m_table.info(column).name;
        for (const qsizetype column : m_table.indicesOfRole(u"dbp"_s))
            parameters.diastolic += m_table.info(column).name;
        if (parameters.diastolic.size() != parameters.systolic.size())
            parameters.diastolic.clear();
        parameters.systolicName = freeName(parameters.systolicName);
        parameters.diastolicName = freeName(parameters.diastolicName);
        return parameters;
    }

    Status readings()
    {
        AverageReadings parameters = readingColumns();
        if (parameters.systolic.size() < 2)
            return ok();
        const bool nhanes = parameters.systolic.first().startsWith(u"BPXSY"_s, Qt::CaseInsensitive);
        QStringList protocols{u"all_mean"_s, u"esc"_s, u"nhanes_auscultatory"_s, u"nice"_s};
        if (nhanes)
            protocols.move(2, 0);
        Proposal proposal;
        proposal.id = u"readings"_s;
        proposal.count = m_table.keptCount();
        proposal.certainty = 0.75;
        proposal.title =
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "There are %1 readings a visit: %2"),
                       {qint64(parameters.systolic.size()), nested(listed(parameters.systolic))});
        proposal.explanation = Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "Average them by a protocol? Without that, only the first reading is used. The readings stay."));
        for (const QString &protocol : protocols) {
            parameters.protocol = protocol;
            proposal.choices += {{protocolName(protocol), {}, {}}, averageReadingsStep(parameters)};
        }
        const auto preview = previewStep(m_input, proposal.choices.first().step, parameters.systolicName);
        if (!preview)
            return preview.error();
        if (*preview)
            proposal.samples = (*preview)->samples;
        m_found += proposal;
        return ok();
    }

    const DetectorInput &m_input;
    const Table &m_table;
    QList<Proposal> m_found;
};

} // namespace

Result<QList<Proposal>> columnProposals(const DetectorInput &input)
{
    return ColumnDetector(input).run();
}

} // namespace sphygma
