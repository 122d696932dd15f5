// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/guide/guidetable.h"
#include "app/decision/decision.h"

#include <QJsonObject>

namespace sphygma {

/// A result said in words, ready to be pinned: clinical_spec 6.2 and 6.3. Data and words apart, so that it
/// can be said again in another language.
struct Finding
{
    QString id; ///< "plainMean", "adultsMean", "guideline:esc_2024"
    Phrase title;
    QString labelId; ///< "high", "normal", "open" (the interval includes the threshold), "unknown"
    Phrase label; ///< of the two rules about a mean: meanLabel()
    Phrase keyFigure; ///< "123.5 mmHg"
    QList<Phrase> sentences; ///< what was measured, how many, where it lies, what it does not say
    QList<std::pair<Phrase, Phrase>> rows; ///< the small table: "Mean", "123.5 (121.2 to 125.9)"
    Phrase source; ///< rule and version
    QList<GuideTable> tables = {}; ///< of a pinned answer: its groups, its coefficients
};

/// Three findings, in the order shown: the plain rule, the adults' rule, and the chosen guideline. \a rules
/// are those for \a setting, where the pressures were measured (app/clinical/measurementsetting.h).
QList<Finding> findings(const Decision &decision, const ClinicalRulesPtr &rules, const QString &guideline,
                        const QString &setting = {});

/// What a mean says against 130: "Mean above 130", "Mean not above 130", or "Not settled" where the interval
/// includes 130. A mean of many people is never called normal. Precondition: there is a mean.
Phrase meanLabel(const Summary &summary);

/// All that was assumed on the way to a decision: by the import, then by the decision, each said once.
QList<Phrase> allAssumptions(const QList<Phrase> &ofImport, const Decision &decision);

/// "Left out: younger than 18", for a reason of AdultsMean::excluded.
Phrase exclusionName(const QString &reason);

/// The one sentence on every export: "For research and service planning …; not a medical device".
Phrase safetySentence();

/// `analyse --json`, exactly as cli.md fixes it.
QJsonObject decisionJson(const Decision &decision, const Table &table, const QList<Phrase> &assumptions);

} // namespace sphygma
