// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportvalues.h"

#include "app/clinical/clinicaltexts.h"
#include "app/clinical/unit.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

class ValueList
{
public:
    void count(const char *name, const char *about, qint64 n)
    {
        m_values.append({QLatin1String(name), Phrase::of(about), Phrase::of("%1", {n}), n});
    }

    /// Of something else than persons or rows: no report hides it where it is small.
    void number(const char *name, const char *about, qint64 n)
    {
        const Phrase text = Phrase::of("%1", {Figure{static_cast<double>(n), 0}});
        m_values.append({QLatin1String(name), Phrase::of(about), text, n});
    }

    void figure(const char *name, const char *about, const std::optional<double> &value,
                const QString &unit = {})
    {
        const Phrase text = !value ? Phrase()
            : unit.isEmpty()       ? Phrase::of("%1", {Figure{*value, 1}})
                                   : Phrase::of("%1 %2", {Figure{*value, 1}, unit});
        m_values.append(
            {QLatin1String(name), Phrase::of(about), text, value ? QJsonValue(*value) : QJsonValue()});
    }

    void share(const char *name, const char *about, const std::optional<double> &share)
    {
        const Phrase text =
            share ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 %"), {Figure{100 * *share, 1}}) : Phrase();
        m_values.append(
            {QLatin1String(name), Phrase::of(about), text, share ? QJsonValue(*share) : QJsonValue()});
    }

    void words(const char *name, const char *about, const Phrase &text, const QString &value)
    {
        m_values.append({QLatin1String(name), Phrase::of(about), text, value});
    }

    void summary(const Summary &s, const QString &unit)
    {
        figure("mean_sbp", QT_TRANSLATE_NOOP("sphygma", "Mean systolic pressure"), s.mean, unit);
        figure("ci_low", QT_TRANSLATE_NOOP("sphygma", "95 % interval of the mean, from"),
               s.ci95 ? std::optional(s.ci95->low) : std::nullopt);
        figure("ci_high", QT_TRANSLATE_NOOP("sphygma", "95 % interval of the mean, to"),
               s.ci95 ? std::optional(s.ci95->high) : std::nullopt);
        figure("sd_sbp", QT_TRANSLATE_NOOP("sphygma", "Standard deviation"), s.sd);
        count("n_sbp", QT_TRANSLATE_NOOP("sphygma", "Rows with a systolic pressure"), s.n);
        count("missing_sbp", QT_TRANSLATE_NOOP("sphygma", "Rows without a systolic pressure"), s.missing);
    }

    QList<BoundValue> take() { return std::move(m_values); }

private:
    QList<BoundValue> m_values;
};

void addGuideline(const Decision &decision, const QString &guideline, ValueList &list)
{
    for (const GuidelineCounts &counts : decision.guidelines) {
        if (counts.guideline == guideline)
            list.count("not_classified",
                       QT_TRANSLATE_NOOP("sphygma", "Not classified by the chosen guideline"),
                       counts.notClassified);
    }
}

QString readableUnit(const Decision &decision)
{
    return UnitBook::readable(decision.plain.unit.isEmpty() ? u"mm[Hg]"_s : decision.plain.unit);
}

} // namespace

QList<BoundValue> reportValues(const Decision &decision, const ReportContent &content,
                               const QString &guideline)
{
    ValueList list;
    const QString file =
        content.sources.isEmpty() ? QString() : QFileInfo(content.sources.first().path).fileName();
    list.words("file", QT_TRANSLATE_NOOP("sphygma", "File"), Phrase::verbatim(file), file);
    list.words("data_version", QT_TRANSLATE_NOOP("sphygma", "Data version"),
               Phrase::verbatim(content.dataVersion), content.dataVersion);
    list.count("rows_in", QT_TRANSLATE_NOOP("sphygma", "Rows read"), decision.rowsIn);
    list.count("rows_removed", QT_TRANSLATE_NOOP("sphygma", "Rows removed"), decision.rowsRemoved);
    list.count("rows_kept", QT_TRANSLATE_NOOP("sphygma", "Rows kept"), decision.rowsKept);
    list.count("cells_changed", QT_TRANSLATE_NOOP("sphygma", "Cells changed"), content.changedCells);
    list.number("steps", QT_TRANSLATE_NOOP("sphygma", "Steps applied"), content.recipe.size());
    if (!content.noPressures.isEmpty())
        return list.take();
    list.summary(decision.plain.summary, readableUnit(decision));
    list.count("at_130", QT_TRANSLATE_NOOP("sphygma", "At or above 130 mmHg"), decision.atOrAbove130.count);
    list.share("at_130_percent", QT_TRANSLATE_NOOP("sphygma", "Share at or above 130 mmHg"),
               decision.atOrAbove130.share);
    list.count("at_140", QT_TRANSLATE_NOOP("sphygma", "At or above 140 mmHg"), decision.atOrAbove140.count);
    list.share("at_140_percent", QT_TRANSLATE_NOOP("sphygma", "Share at or above 140 mmHg"),
               decision.atOrAbove140.share);
    list.count("adults_n", QT_TRANSLATE_NOOP("sphygma", "Adults counted"), decision.adults.included);
    list.figure("adults_mean", QT_TRANSLATE_NOOP("sphygma", "Mean systolic pressure of the adults"),
                decision.adults.summary.mean, UnitBook::readable(u"mm[Hg]"_s));
    addGuideline(decision, guideline, list);
    return list.take();
}

QList<Phrase> summarySentences(const Decision &decision, const Phrase &noPressures)
{
    QList<Phrase> sentences{Phrase::of(
        QT_TRANSLATE_NOOP("sphygma",
                          "This report describes {rows_kept} of {rows_in} rows of {file} (recorded steps: "
                          "{steps}; rows removed: {rows_removed}; cells changed: {cells_changed})."))};
    if (!noPressures.isEmpty())
        return sentences + QList{noPressures};
    if (!decision.plain.summary.mean)
        return sentences
            + QList{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "No kept row holds a systolic pressure."))};
    sentences += Phrase::of(
        decision.plain.summary.ci95
            ? QT_TRANSLATE_NOOP(
                "sphygma",
                "The mean systolic pressure is {mean_sbp} (95 % interval {ci_low} to {ci_high}; "
                "n = {n_sbp}, missing {missing_sbp}).")
            : QT_TRANSLATE_NOOP(
                "sphygma", "The mean systolic pressure is {mean_sbp} (n = {n_sbp}, missing {missing_sbp})."));
    sentences += Phrase::of(
        QT_TRANSLATE_NOOP("sphygma",
                          "Values at or above 130 mmHg: {at_130} ({at_130_percent}); at or above 140 mmHg: "
                          "{at_140} ({at_140_percent})."));
    if (decision.adults.summary.mean)
        sentences += Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma", "Adults that could be counted: {adults_n}, with a mean of {adults_mean}."));
    sentences += Phrase::of(
        QT_TRANSLATE_NOOP("sphygma",
                          "A group mean says nothing about a single person, and these figures describe this "
                          "table, not everyone in the district."));
    return sentences;
}

} // namespace sphygma
