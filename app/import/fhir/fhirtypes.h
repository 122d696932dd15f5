// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/fhir/jsontree.h"

#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace sphygma {

/// What a code says of blood pressure.
enum class PressurePart : quint8 { None, Systolic, Diastolic, Panel };

/// The coding of a CodeableConcept to know it by: LOINC's where there is one, else the first with a code.
struct FhirCoding
{
    std::string_view system;
    std::string_view code;
    std::string_view display; ///< the coding's, else the concept's text
};

FhirCoding codingOf(JsonValue codeable);

struct PressureCode
{
    PressurePart part = PressurePart::None;
    std::string_view position; ///< where the code says it
};

/// LOINC 8480-6, 8462-4, 85354-9, 55284-4, those of a position, and their SNOMED CT twins, among all codings
/// of the concept; of a concept without a code, its words.
PressureCode pressureCodeOf(JsonValue codeable);

inline PressurePart pressurePartOf(JsonValue codeable)
{
    return pressureCodeOf(codeable).part;
}

/// A concept in words: its text, else the first display, else the first code.
std::string_view wordsOf(JsonValue codeable);

/// The value[x] of an extension or component in words.
std::string_view wordsOfValue(JsonValue holder);

/// A dateTime or instant on its own clock, as ColumnType::DateTime keeps it.
struct FhirTime
{
    enum class Kind : quint8 {
        None,
        Date,
        DateTime,
        Text, ///< only a year or month, or not readable: \a text
    };

    Kind kind = Kind::None;
    bool hasZone = false;
    bool isCut = false; ///< was finer than a millisecond
    qint16 zoneMinutes = 0;
    qint64 ticks = 0;
    std::string_view text;

    /// On the clock of UTC where the zone is known.
    qint64 instant() const { return ticks - qint64(zoneMinutes) * 60'000; }
};

FhirTime readFhirTime(std::string_view text);

/// The date of birth of a Patient: "1960-03-06", "1960-03", "1960".
struct BirthDate
{
    qint64 days = 0; ///< since 1970-01-01; 15th of the month, 1 July, where no more is known
    bool isApproximate = false;
};

std::optional<BirthDate> readBirthDate(std::string_view text);

/// Completed years on the day \a days; nothing before birth.
std::optional<int> completedYears(const BirthDate &birth, qint64 days);

/// Which version of a resource this is, as far as it is told.
struct FhirVersion
{
    static constexpr qint64 unknown = std::numeric_limits<qint64>::min();

    qint32 number = -1; ///< of meta.versionId, where that is one
    qint64 updated = unknown; ///< an instant

    bool isKnown() const { return number >= 0 || updated != unknown; }
};

FhirVersion versionOf(JsonValue resource);

/// Negative when \a a is the older; 0 when nothing tells.
int compareVersions(const FhirVersion &a, const FhirVersion &b);

} // namespace sphygma
