// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace sphygma {

/// Repeated readings of one visit, in order; mm[Hg].
struct Reading
{
    std::optional<double> systolic;
    std::optional<double> diastolic;
};

/// Protocol ids of rules.json: "all_mean", "nhanes_auscultatory", "nhanes_oscillometric", "esc", "ish",
/// "acc_aha", "nice", "china". Clinical_spec 1.5 defines them. An unknown id is treated as "all_mean".
QStringList averagingProtocols();
QString protocolName(const QString &id); ///< for people, English, marked for Translator

/// The visit's value by \a protocol, both halves from the same readings; without a reading both are empty.
/// Readings that lack a half are left out, unless none has both: then the half that is there is averaged.
Reading averageReadings(const QString &protocol, std::span<const Reading> readings);

} // namespace sphygma
