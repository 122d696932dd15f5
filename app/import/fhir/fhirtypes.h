// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/fhir/jsontree.h"

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

/// LOINC 8480-6, 8462-4, 85354-9, 55284-4 and their SNOMED CT twins, among all codings of the concept.
PressurePart pressurePartOf(JsonValue codeable);

/// A concept in words: its text, else the first display, else the first code.
std::string_view wordsOf(JsonValue codeable);

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

/// What a Reference points at, in one form for all: "Patient/12", "urn:uuid:…", "https://…/Patient/12",
/// \a scope + "#p1" for what is contained, "identifier:system|value"; empty when it says nothing.
std::string referenceKey(JsonValue reference, std::string_view scope);

std::string identifierKey(std::string_view system, std::string_view value);

/// "Patient/12" of "https://…/Patient/12", and of "urn:uuid:12" as a reference to a \a type; empty otherwise.
std::string relativeKey(std::string_view key, std::string_view type);

/// A reference for people: the id alone, with its type only where that is not \a type.
std::string_view shownReference(std::string_view key, std::string_view type);

} // namespace sphygma
