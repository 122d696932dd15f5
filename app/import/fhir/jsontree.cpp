// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/jsontree.h"

#include "app/import/csv/encoding.h"

#include <algorithm>
#include <simdjson.h>
#include <type_traits>

namespace sphygma {

using simdjson::ondemand::json_type;

struct JsonTree::Parser
{
    simdjson::ondemand::parser parser;
};

JsonTree::JsonTree() : m_parser(std::make_unique<Parser>()) {}

JsonTree::~JsonTree() = default;

static std::string_view trimmedEnd(std::string_view token)
{
    const size_t end = token.find_last_not_of(" \t\r\n");
    return token.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

static size_t skipDigits(std::string_view text, size_t at)
{
    while (at < text.size() && text[at] >= '0' && text[at] <= '9')
        ++at;
    return at;
}

/// RFC 8259, section 6: the library looks at a number only when it is asked for its value.
static bool isJsonNumber(std::string_view text)
{
    size_t at = text.starts_with('-') ? 1 : 0;
    const size_t whole = at;
    at = skipDigits(text, at);
    if (at == whole || (text[whole] == '0' && at > whole + 1))
        return false;
    if (at < text.size() && text[at] == '.') {
        const size_t begin = ++at;
        at = skipDigits(text, at);
        if (at == begin)
            return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const size_t begin = at;
        at = skipDigits(text, at);
        if (at == begin)
            return false;
    }
    return at == text.size();
}

/// Visits every value, because the library checks only what is visited.
class JsonTree::Builder
{
public:
    explicit Builder(JsonTree &tree) : m_tree(tree) {}

    /// \a source: a value, or the document when that is an object or array.
    template<typename Source>
    simdjson::error_code add(Source &source, std::string_view key, int depth)
    {
        if (depth > deepest)
            return simdjson::DEPTH_ERROR;
        json_type type{};
        if (const auto error = source.type().get(type))
            return error;
        const size_t index = m_tree.m_nodes.size();
        m_tree.m_nodes.push_back({JsonNode::Kind::Null, 1, key, {}});
        if (type == json_type::object)
            return addObject(source, index, depth);
        if (type == json_type::array)
            return addArray(source, index, depth);
        if constexpr (std::is_same_v<Source, simdjson::ondemand::value>)
            return addScalar(source, type, index);
        else
            return simdjson::INCORRECT_TYPE;
    }

private:
    simdjson::error_code addScalar(simdjson::ondemand::value &source, json_type type, size_t index)
    {
        if (type == json_type::string)
            return addString(source, index);
        if (type == json_type::number)
            return addNumber(source, index);
        if (type == json_type::boolean)
            return addBoolean(source, index);
        bool isNull = false;
        if (const auto error = source.is_null().get(isNull))
            return error;
        return isNull ? simdjson::SUCCESS : simdjson::N_ATOM_ERROR;
    }

    void close(size_t index)
    {
        m_tree.m_nodes[index].span = static_cast<quint32>(m_tree.m_nodes.size() - index);
    }

    template<typename Source>
    simdjson::error_code addObject(Source &source, size_t index, int depth)
    {
        m_tree.m_nodes[index].kind = JsonNode::Kind::Object;
        simdjson::ondemand::object object;
        if (const auto error = source.get_object().get(object))
            return error;
        for (auto member : object) {
            simdjson::ondemand::field field;
            std::string_view name;
            if (const auto error = std::move(member).get(field))
                return error;
            if (const auto error = field.unescaped_key().get(name))
                return error;
            if (const auto error = add(field.value(), name, depth + 1))
                return error;
        }
        close(index);
        noteDoubledName(index);
        return simdjson::SUCCESS;
    }

    template<typename Source>
    simdjson::error_code addArray(Source &source, size_t index, int depth)
    {
        m_tree.m_nodes[index].kind = JsonNode::Kind::Array;
        simdjson::ondemand::array array;
        if (const auto error = source.get_array().get(array))
            return error;
        for (auto element : array) {
            simdjson::ondemand::value value;
            if (const auto error = std::move(element).get(value))
                return error;
            if (const auto error = add(value, {}, depth + 1))
                return error;
        }
        close(index);
        return simdjson::SUCCESS;
    }

    /// Most strings hold no escape and need not be copied.
    simdjson::error_code addString(simdjson::ondemand::value &source, size_t index)
    {
        JsonNode &node = m_tree.m_nodes[index];
        node.kind = JsonNode::Kind::String;
        const std::string_view token = trimmedEnd(source.raw_json_token());
        if (token.size() < 2 || token.back() != '"' || token.find('\\') != std::string_view::npos)
            return source.get_string().get(node.text);
        node.text = token.substr(1, token.size() - 2);
        return simdjson::SUCCESS;
    }

    simdjson::error_code addNumber(simdjson::ondemand::value &source, size_t index)
    {
        JsonNode &node = m_tree.m_nodes[index];
        node.kind = JsonNode::Kind::Number;
        node.text = trimmedEnd(source.raw_json_token());
        return isJsonNumber(node.text) ? simdjson::SUCCESS : simdjson::NUMBER_ERROR;
    }

    simdjson::error_code addBoolean(simdjson::ondemand::value &source, size_t index)
    {
        bool value = false;
        if (const auto error = source.get_bool().get(value))
            return error;
        JsonNode &node = m_tree.m_nodes[index];
        node.kind = value ? JsonNode::Kind::True : JsonNode::Kind::False;
        node.text = value ? "true" : "false";
        return simdjson::SUCCESS;
    }

    void noteDoubledName(size_t index)
    {
        std::vector<std::string_view> &names = m_tree.m_names;
        names.clear();
        for (const JsonValue member : JsonValue(&m_tree.m_nodes[index]))
            names.push_back(member.key());
        std::sort(names.begin(), names.end());
        const auto doubled = std::adjacent_find(names.begin(), names.end());
        if (doubled != names.end() && m_tree.m_doubled.empty())
            m_tree.m_doubled = *doubled;
    }

    JsonTree &m_tree;
};

/// An error code of the library; the tree is empty when there is one.
int JsonTree::build(std::string_view text)
{
    m_nodes.clear();
    m_doubled = {};
    simdjson::ondemand::document document;
    auto error = m_parser->parser.iterate(text.data(), text.size(), text.size() + padding).get(document);
    if (!error)
        error = Builder(*this).add(document, {}, 0);
    if (!error && document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        error = simdjson::TRAILING_CONTENT;
    if (error)
        m_nodes.clear();
    return error;
}

JsonTree::Fault JsonTree::read(std::string_view text)
{
    m_repaired.clear();
    int error = build(text);
    if (error == simdjson::UTF8_ERROR) {
        m_repaired = repairedUtf8(text);
        const size_t size = m_repaired.size();
        m_repaired.resize(size + padding);
        error = build(std::string_view(m_repaired).substr(0, size));
    }
    if (error == simdjson::SUCCESS)
        return Fault::None;
    return error == simdjson::DEPTH_ERROR ? Fault::TooDeep : Fault::BadJson;
}

} // namespace sphygma
