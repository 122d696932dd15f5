// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportelement.h"

namespace sphygma {

/// What the sections are put into words with. Internal to the report.
struct Composer
{
    const ReportContent &content;
    const Translator words;
    qsizetype section = -1; ///< that is being composed: its place in ReportSpec::sections
    QList<ReportWarning> warnings = {}; ///< places in the user's words that are no value

    QString say(const char *marked) const { return words.text(marked); }

    QString say(const Phrase &phrase) const { return words.text(phrase); }

    QString date(const QDateTime &date) const;
    QString title() const; ///< the user's, or a plain one
    QString file() const; ///< name of the first source

    /// The user's words with their values; what is none is remembered as a warning.
    QString bound(const QString &text);

    /// A count for a table: "<10" where it is small and the report is de-identified.
    QString count(qint64 n) const;
    bool isSmall(qint64 n) const;
};

using Elements = QList<ReportElement>;

// One function a kind of section; the heading and the user's own words stand before already. \a nth counts
// the visible sections of the kind, from 0.
Elements coverElements(Composer &composer);
Elements summaryElements(Composer &composer, const ReportSection &section);
Elements flowElements(Composer &composer);
Elements qualityElements(Composer &composer);
Elements tableOneElements(Composer &composer, qsizetype nth);
Elements chartElements(Composer &composer, qsizetype nth);
Elements findingElements(Composer &composer, const ReportSection &section);
Elements patientElements(Composer &composer, qsizetype nth);
Elements methodElements(Composer &composer);
Elements appendixElements(Composer &composer);

} // namespace sphygma
