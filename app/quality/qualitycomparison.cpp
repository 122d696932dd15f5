// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/qualitycomparison.h"

using namespace Qt::StringLiterals;

namespace sphygma {

/// \a raw with the roles that its columns have in \a clean.
static Table withRolesOf(const Table &clean, const Table &raw)
{
    Schema schema = raw.schema();
    for (ColumnInfo &info : schema) {
        for (const ColumnInfo &now : clean.schema()) {
            const QString source = now.source.isEmpty() ? now.name : now.source;
            if (source == info.name && now.type == info.type)
                info.role = now.role;
        }
    }
    return raw.withSchema(std::move(schema));
}

static QString keyOf(const Indicator &indicator)
{
    return (QStringList{indicator.kind, indicator.detail} + indicator.columns).join(u'\n');
}

/// A column with fewer values may be a better one: what was impossible is gone.
static qint64 setMissing(const Table &raw, const Table &clean, const Indicator &missing)
{
    const qsizetype now = clean.indexOf(missing.columns.first());
    const QString source = clean.info(now).source.isEmpty() ? clean.info(now).name : clean.info(now).source;
    const qsizetype before = raw.indexOf(source);
    qint64 count = 0;
    if (before >= 0 && missing.rows.size() == raw.rowCount())
        missing.rows.forEach([&](qsizetype row) { count += raw.column(before).isValid(row) ? 1 : 0; });
    return count;
}

Result<QList<IndicatorPair>> compareQuality(const Table &raw, const Table &clean,
                                            const ClinicalRulesPtr &rules,
                                            const QualityThresholds &thresholds, QDate today,
                                            Progress &progress)
{
    const auto before = qualityIndicators(withRolesOf(clean, raw), rules, thresholds, today, progress);
    if (!before)
        return before.error();
    const auto after = qualityIndicators(clean, rules, thresholds, today, progress);
    if (!after)
        return after.error();
    QHash<QString, qsizetype> places;
    QList<IndicatorPair> pairs;
    for (const Indicator &indicator : *after) {
        places.insert(keyOf(indicator), pairs.size());
        pairs.append({{}, indicator, mendingPage(indicator.kind)});
        if (indicator.kind == "C1"_L1)
            pairs.last().setMissing = setMissing(raw, clean, indicator);
    }
    QList<IndicatorPair> gone;
    for (const Indicator &indicator : *before) {
        if (const auto place = places.constFind(keyOf(indicator)); place != places.constEnd())
            pairs[*place].before = indicator;
        else
            gone.append({indicator, {}, mendingPage(indicator.kind)});
    }
    pairs += gone;
    const auto placeOf = [](const IndicatorPair &pair) { return indicatorKind(pair.shown().kind); };
    std::stable_sort(pairs.begin(), pairs.end(),
                     [&](const IndicatorPair &a, const IndicatorPair &b) { return placeOf(a) < placeOf(b); });
    return pairs;
}

std::optional<WizardPage> mendingPage(const QString &kind)
{
    static const QHash<QString, WizardPage> pages{
        {u"C1"_s, WizardPage::Missing},     {u"C2"_s, WizardPage::Missing},
        {u"C3"_s, WizardPage::Missing},     {u"C4"_s, WizardPage::Missing},
        {u"I7"_s, WizardPage::Missing},     {u"I6"_s, WizardPage::Duplicates},
        {u"P1"_s, WizardPage::WrongValues}, {u"P2"_s, WizardPage::WrongValues},
        {u"P4"_s, WizardPage::WrongValues}, {u"P5"_s, WizardPage::WrongValues},
        {u"A1"_s, WizardPage::WrongValues}, {u"A2"_s, WizardPage::WrongValues},
        {u"I1"_s, WizardPage::Transform},   {u"I2"_s, WizardPage::Transform},
        {u"I3"_s, WizardPage::Transform},   {u"P3"_s, WizardPage::Transform},
        {u"P6"_s, WizardPage::Transform},   {u"C5"_s, WizardPage::Transform},
        {u"A7"_s, WizardPage::Transform}};
    const auto found = pages.constFind(kind);
    return found == pages.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace sphygma
