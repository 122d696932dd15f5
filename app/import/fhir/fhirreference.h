// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/fhir/jsontree.h"

#include <string>
#include <string_view>

namespace sphygma {

/// What a Reference points at, in one form for all: "Patient/12", "urn:uuid:…", "https://…/Patient/12",
/// \a scope + "#p1" for what is contained, "identifier:system|value"; empty when it says nothing.
std::string referenceKey(JsonValue reference, std::string_view scope);

std::string identifierKey(std::string_view system, std::string_view value);

/// "Patient/12" of "https://…/Patient/12", and of "urn:uuid:12" as a reference to a \a type; empty otherwise.
std::string relativeKey(std::string_view key, std::string_view type);

/// A reference for people: the id alone, with its type only where that is not \a type.
std::string_view shownReference(std::string_view key, std::string_view type);

/// "https://a.example/fhir" of "https://a.example/fhir/Patient/12"; empty for what is no such address.
std::string_view serverOf(std::string_view url);

/// Makes one name of the several for a resource. The first server a file names is its home: what lies there
/// is called by type and id alone, as it is within one file; what lies on another server by its address.
class HomeServer
{
public:
    void see(std::string_view url);

    /// \a server: of the resource in which \a key stands; empty when it is not known.
    std::string nameOf(std::string key, std::string_view server) const;

private:
    bool isHome(std::string_view server) const;

    std::string m_home; ///< without its scheme
};

} // namespace sphygma
