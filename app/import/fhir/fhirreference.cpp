// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/fhirreference.h"

#include <charconv>

namespace sphygma {

std::string identifierKey(std::string_view system, std::string_view value)
{
    return std::string("identifier:").append(system).append("|").append(value);
}

static std::string percentDecoded(std::string_view text)
{
    std::string plain;
    for (size_t i = 0; i < text.size(); ++i) {
        unsigned char byte = 0;
        const char *const hex = text.data() + i + 1;
        if (text[i] == '%' && i + 2 < text.size() && std::from_chars(hex, hex + 2, byte, 16).ptr == hex + 2)
            i += 2;
        else
            byte = static_cast<unsigned char>(text[i]);
        plain += static_cast<char>(byte);
    }
    return plain;
}

std::string referenceKey(JsonValue reference, std::string_view scope)
{
    std::string_view to = reference["reference"].text();
    if (to.empty()) {
        const JsonValue identifier = reference["identifier"];
        const std::string_view value = identifier["value"].text();
        return value.empty() ? std::string() : identifierKey(identifier["system"].text(), value);
    }
    if (to.starts_with('#'))
        return std::string(scope).append(to);
    constexpr std::string_view conditional = "?identifier=";
    if (const size_t at = to.find(conditional); at != std::string_view::npos)
        return std::string("identifier:").append(percentDecoded(to.substr(at + conditional.size())));
    return std::string(to.substr(0, to.find("/_history/")));
}

std::string relativeKey(std::string_view key, std::string_view type)
{
    if (key.starts_with("urn:")) {
        const size_t colon = key.rfind(':');
        return std::string(type).append("/").append(key.substr(colon + 1));
    }
    if (key.find("://") == std::string_view::npos)
        return {};
    const size_t id = key.rfind('/');
    const size_t before = id == 0 ? std::string_view::npos : key.rfind('/', id - 1);
    return before == std::string_view::npos ? std::string() : std::string(key.substr(before + 1));
}

std::string_view shownReference(std::string_view key, std::string_view type)
{
    if (key.starts_with("identifier:"))
        return key.substr(key.rfind('|') == std::string_view::npos ? 11 : key.rfind('|') + 1);
    if (key.starts_with("urn:uuid:") || key.starts_with("urn:oid:"))
        return key.substr(key.find(':', 4) + 1);
    if (key.find('#') != std::string_view::npos)
        return key;
    const size_t id = key.rfind('/');
    if (id == std::string_view::npos || id == 0)
        return key;
    const size_t before = key.rfind('/', id - 1);
    const size_t typeAt = before == std::string_view::npos ? 0 : before + 1;
    return key.substr(typeAt, id - typeAt) == type ? key.substr(id + 1) : key.substr(typeAt);
}

std::string_view serverOf(std::string_view url)
{
    const size_t scheme = url.find("://");
    if (!url.starts_with("http") || scheme == std::string_view::npos
        || url.find_first_of("#?") != std::string_view::npos)
        return {};
    const size_t id = url.rfind('/');
    const size_t type = id == 0 ? std::string_view::npos : url.rfind('/', id - 1);
    return type == std::string_view::npos || type < scheme + 3 ? std::string_view() : url.substr(0, type);
}

static std::string_view withoutScheme(std::string_view url)
{
    return url.substr(url.find("://") + 3);
}

void HomeServer::see(std::string_view url)
{
    const std::string_view server = serverOf(url);
    if (m_home.empty() && !server.empty())
        m_home = withoutScheme(server);
}

bool HomeServer::isHome(std::string_view server) const
{
    return withoutScheme(server) == m_home;
}

std::string HomeServer::nameOf(std::string key, std::string_view server) const
{
    if (const std::string_view own = serverOf(key); !own.empty())
        return isHome(own) ? key.substr(own.size() + 1) : key;
    const bool isRelative = key.find('/') != std::string::npos && key.find(':') == std::string::npos
        && key.find('#') == std::string::npos;
    return isRelative && !server.empty() && !isHome(server) ? std::string(server).append("/").append(key)
                                                            : key;
}

} // namespace sphygma
