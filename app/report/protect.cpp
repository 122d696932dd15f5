// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/protect.h"

#include "app/analysis/chart/smallcells.h"
#include "app/base/numbertext.h"
#include "app/report/patientwords.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// Blots out small counts in phrases, in the language of the report.
class Protector
{
public:
    explicit Protector(const ReportContent &content)
        : m_words(content.spec.language), m_limit(content.spec.smallCellLimit)
    {}

    bool isSmall(qint64 n) const { return n > 0 && n < m_limit; }

    bool isSmall(const Phrase &phrase) const
    {
        if (phrase.count && isSmall(*phrase.count))
            return true;
        return std::any_of(phrase.values.begin(), phrase.values.end(),
                           [this](const PhraseValue &value) { return isSmall(value); });
    }

    bool isSmall(const PhraseValue &value) const
    {
        if (const auto *n = std::get_if<qint64>(&value))
            return isSmall(*n);
        const auto *inner = std::get_if<std::shared_ptr<const Phrase>>(&value);
        return inner && isSmall(**inner);
    }

    /// Small counts of a table, in its heads and its cells.
    qint64 smallCounts(const ChartTable &table) const
    {
        qint64 found = std::count_if(table.columns.begin(), table.columns.end(),
                                     [this](const Phrase &head) { return isSmall(head); });
        for (const QList<PhraseValue> &row : table.rows)
            found += std::count_if(row.begin(), row.end(),
                                   [this](const PhraseValue &cell) { return isSmall(cell); });
        return found;
    }

    /// The tables of an answer tell of one another's groups, and a count from those beside it: all of them
    /// go, and it is said.
    void coverTables(Finding &finding) const
    {
        qint64 found = 0;
        for (const GuideTable &table : finding.tables)
            found += smallCounts(table.cells);
        if (found == 0)
            return;
        finding.tables.clear();
        finding.sentences.append(SmallCells{m_limit, true}.note(found));
    }

    /// "12 of 120 (10.0 %)" keeps its numbers, "3 of 120 (2.5 %)" becomes "< 10 of 120": "< 10" is the one
    /// mark of a hidden count, a share of it would say nothing more.
    Phrase covered(Phrase phrase) const
    {
        // Brackets around nothing but hidden figures, of either language.
        static const QRegularExpression empty(u"\\s*[(（][–%\\s]*–[–%\\s]*[)）]"_s);
        if (!isSmall(phrase))
            return phrase;
        for (PhraseValue &value : phrase.values)
            value = covered(value);
        constexpr qint64 stand = 7'654'321; // a count that is written nowhere else in the sentence
        const bool counts = phrase.count && isSmall(*phrase.count);
        if (counts)
            phrase.count = stand;
        QString text = m_words.text(phrase);
        if (counts)
            text.replace(readableNumber(stand), below());
        return Phrase::verbatim(text.remove(empty));
    }

    QString below() const { return u"< "_s + readableNumber(qint64(m_limit)); }

    void cover(QList<std::pair<Phrase, Phrase>> &rows) const
    {
        QList<qsizetype> small;
        qsizetype next = -1;
        qint64 least = 0;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const auto count = countOf(rows[i].second);
            if (isSmall(rows[i].second))
                small += i;
            else if (count && *count > 0 && (next < 0 || *count < least)) {
                next = i;
                least = *count;
            }
        }
        for (const qsizetype i : small)
            rows[i].second = covered(rows[i].second);
        if (small.size() == 1 && next >= 0)
            rows[next].second = Phrase::verbatim(u"…"_s);
    }

private:
    PhraseValue covered(const PhraseValue &value) const
    {
        if (const auto *n = std::get_if<qint64>(&value))
            return isSmall(*n) ? PhraseValue(below()) : value;
        if (std::holds_alternative<Figure>(value))
            return u"–"_s;
        if (const auto *inner = std::get_if<std::shared_ptr<const Phrase>>(&value))
            return nested(covered(**inner));
        return value;
    }

    static std::optional<qint64> countOf(const Phrase &phrase)
    {
        for (const PhraseValue &value : phrase.values) {
            if (const auto *n = std::get_if<qint64>(&value))
                return *n;
        }
        return std::nullopt;
    }

    const Translator m_words;
    const qint64 m_limit;
};

/// To the nearest ten: the row that is missing for a small count cannot be reckoned any more.
qint64 rounded(qint64 n)
{
    return (n + 5) / 10 * 10;
}

void protectFlow(const Protector &protector, DataFlow &flow)
{
    const auto anySmall = [&](const QList<LeftOut> &list) {
        return std::any_of(list.begin(), list.end(),
                           [&](const LeftOut &left) { return protector.isSmall(left.rows); });
    };
    const bool lost = anySmall(flow.notCounted);
    if (lost || anySmall(flow.removed)) {
        flow.read = rounded(flow.read);
        flow.readRounded = true;
    }
    if (lost) {
        flow.kept = rounded(flow.kept);
        flow.keptRounded = true;
    }
}

void protectValues(const Protector &protector, const DataFlow &flow, QList<BoundValue> &values)
{
    QSet<QString> hidden;
    for (BoundValue &value : values) {
        if (!protector.isSmall(value.text)
            && !hidden.contains(value.name.chopped(qMin(8, value.name.size()))))
            continue;
        hidden += value.name;
        value.text = protector.isSmall(value.text) ? Phrase::verbatim(protector.below()) : Phrase();
        value.value = QJsonValue();
    }
    const auto setRounded = [&](const QString &name, qint64 n) {
        for (BoundValue &value : values) {
            if (value.name == name) {
                value.text = Phrase::of("≈ %1", {n});
                value.value = n;
            }
        }
    };
    if (flow.readRounded)
        setRounded(u"rows_in"_s, flow.read);
    if (flow.keptRounded)
        setRounded(u"rows_kept"_s, flow.kept);
}

} // namespace

ReportContent protectedContent(ReportContent content)
{
    if (!content.spec.deidentified || content.isProtected)
        return content;
    content.isProtected = true;
    blotPatientWords(content);
    const Protector protector(content);
    protectFlow(protector, content.flow);
    protectValues(protector, content.flow, content.values);
    for (Finding &finding : content.findings) {
        finding.keyFigure = protector.covered(finding.keyFigure);
        for (Phrase &sentence : finding.sentences)
            sentence = protector.covered(sentence);
        protector.cover(finding.rows);
        protector.coverTables(finding); // last: what it says counts groups, not persons
    }
    for (auto &[sentence, effect] : content.recipe)
        effect = protector.covered(effect);
    content.usability = protector.covered(content.usability);
    for (QualityLine &line : content.quality)
        line.figure = protector.covered(line.figure);
    if (protector.isSmall(content.changedCells))
        content.changedCells = rounded(content.changedCells);
    content.patients.clear();
    return content;
}

PointCloudPtr protectedCloud(const PointCloudPtr &cloud, int limit)
{
    constexpr float years = 5, pressure = 5;
    const auto place = [&](size_t i) {
        return std::pair(static_cast<int>(std::floor(cloud->x[i] / years)),
                         static_cast<int>(std::floor(cloud->y[i] / pressure)));
    };
    QHash<std::pair<int, int>, int> crowd;
    for (size_t i = 0; i < cloud->x.size(); ++i)
        ++crowd[place(i)];
    auto kept = std::make_shared<PointCloud>(*cloud);
    kept->x.clear();
    kept->y.clear();
    kept->rows.clear();
    for (size_t i = 0; i < cloud->x.size(); ++i) {
        if (crowd[place(i)] < limit)
            continue;
        kept->x.push_back(cloud->x[i]);
        kept->y.push_back(cloud->y[i]);
        kept->rows.push_back(cloud->rows[i]);
    }
    measureExtent(*kept);
    return kept;
}

ChartData protectedData(const ChartData &shown, int limit)
{
    ChartData covered = shown;
    covered.isThinned = shown.cloud || shown.age;
    if (shown.cloud)
        covered.cloud = protectedCloud(shown.cloud, limit);
    if (!shown.age)
        return covered;
    auto age = std::make_shared<AgeChart>(*shown.age);
    for (AgeFacet &facet : age->facets) {
        for (AgeSeries &series : facet.series)
            series.points = protectedCloud(series.points, limit);
    }
    covered.age = age;
    return covered;
}

} // namespace sphygma
