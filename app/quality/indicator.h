// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/summary.h"
#include "app/base/phrase.h"
#include "app/clinical/clinicalrules.h"
#include "app/quality/qualitythresholds.h"
#include "app/table/table.h"

#include <QDate>
#include <QJsonObject>

#include <span>

namespace sphygma {

enum class QualityDimension : quint8 { Completeness, Consistency, Accuracy };

/// What the value of an indicator is, and so what its thresholds are compared with.
enum class Measure : quint8 {
    Share, ///< violated / denominator
    Count, ///< violated
    Score, ///< a number of its own: an intraclass correlation, a digit preference score, mmHg
};

/// One kind of indicator (clinical_spec 4.1), named as in the two frameworks that clinicians cite.
struct IndicatorKind
{
    const char *id; ///< "C1", as in the specification
    QualityDimension dimension;
    Measure measure;
    const char *kahn; ///< Kahn 2016: "plausibility/atemporal"
    const char *dataquier; ///< Schmidt 2021, dataquieR: "com_crm_mv DQI-2001"; empty where it has none
    const char *title; ///< marked for translation
};

/// In the order in which they are read: completeness, then consistency, then accuracy.
std::span<const IndicatorKind> indicatorKinds();
const IndicatorKind *indicatorKind(const QString &id);

/// One indicator measured on one table, so that the table before and after cleaning can be compared.
struct Indicator
{
    QString kind; ///< IndicatorKind::id
    QStringList columns;
    QString detail; ///< id of what is told apart within the kind: a missing reason, a rule, "site=North"
    Phrase about; ///< the same for people; empty where the columns say all
    qint64 violated = 0;
    qint64 denominator = 0;
    std::optional<double> value; ///< by the kind's measure; empty where it cannot be evaluated
    std::optional<Interval> ci95; ///< of a share, Wilson
    std::optional<double> p; ///< of a test, adjusted over its family (Benjamini and Hochberg)
    std::optional<int> grade; ///< 0 best … QualityThresholds::worst(kind); empty without thresholds or value
    RowSet rows; ///< the kept rows behind violated; none where the indicator is about all
};

/// All indicators that the table's columns allow. An indicator whose columns are not there is left out; one
/// that is there but has nothing to look at has no value. \a today tells which visits lie in the future.
Result<QList<Indicator>> qualityIndicators(const Table &table, const ClinicalRulesPtr &rules,
                                           const QualityThresholds &thresholds, QDate today,
                                           Progress &progress);

/// "Missing values: age", and "12 of 120 (10.0 %)".
Phrase indicatorTitle(const Indicator &indicator);
Phrase indicatorFigure(const Indicator &indicator);

/// "Good", "Fair", "Poor" by place between the best and the worst grade of the kind; empty without a grade.
Phrase gradeText(const Indicator &indicator, const QualityThresholds &thresholds);

/// For `profile --json`: every indicator with its tags and at most 20 example records, and the thresholds.
QJsonObject qualityJson(const QList<Indicator> &indicators, const QualityThresholds &thresholds);

} // namespace sphygma
