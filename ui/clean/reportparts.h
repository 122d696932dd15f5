// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/qualityreport.h"

#include <functional>

class QGridLayout;
class QWidget;

namespace sphygma {

class Translator;

/// Where a thing to check leads: to the page that mends it, else to its rows.
struct CheckWays
{
    std::function<void(WizardPage)> mend;
    std::function<void(const RowSet &rows, const QString &name)> showRows;
};

/// The parts of the one-page quality report as cards (clinical_spec 4.4). The report outlives the call, not
/// the cards.
class ReportParts
{
public:
    ReportParts(const QualityReport &report, const Translator &words, QWidget *parent)
        : m_report(report), m_words(words), m_parent(parent)
    {}

    /// Each column that matters: n, missing with reasons, impossible, unusual, grade.
    QWidget *variables() const;
    /// Ages, last digits of the systolic pressure, and pressure by site.
    QWidget *figures() const;
    /// What to check with the source; null when there is nothing.
    QWidget *checks(const CheckWays &ways) const;
    /// From the rows read to those analysed.
    QWidget *flow() const;
    /// What was not checked, and where the file came from.
    QWidget *limits() const;

private:
    QString missingText(const QualityVariable &variable) const;
    void addCheck(QGridLayout &grid, const QualityCheck &check, const CheckWays &ways, QWidget *parent) const;

    const QualityReport &m_report;
    const Translator &m_words;
    QWidget *m_parent;
};

} // namespace sphygma
