// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sphygma {

/// One value of a JSON text and, behind it, what it contains.
struct JsonNode
{
    enum class Kind : quint8 { Null, False, True, Number, String, Array, Object };

    Kind kind = Kind::Null;
    quint32 span = 1; ///< nodes of it and all it contains
    std::string_view key; ///< its name, when it is a member of an object
    std::string_view text; ///< of a string, without quotes and escapes; of a number, as it is written
};

/// A value of a JsonTree, or none. What is not there answers with nothing, so that lookups can be chained:
/// observation["subject"]["reference"].text().
class JsonValue
{
public:
    class Iterator
    {
    public:
        explicit Iterator(const JsonNode *node) : m_node(node) {}

        JsonValue operator*() const { return JsonValue(m_node); }

        Iterator &operator++()
        {
            m_node += m_node->span;
            return *this;
        }

        bool operator!=(const Iterator &other) const { return m_node != other.m_node; }

    private:
        const JsonNode *m_node;
    };

    JsonValue() = default;

    explicit JsonValue(const JsonNode *node) : m_node(node) {}

    bool isThere() const { return m_node && m_node->kind != JsonNode::Kind::Null; }

    bool is(JsonNode::Kind kind) const { return m_node && m_node->kind == kind; }

    bool isContainer() const { return is(JsonNode::Kind::Array) || is(JsonNode::Kind::Object); }

    std::string_view key() const { return m_node ? m_node->key : std::string_view(); }

    /// Of a string or number, "true", "false"; empty for all else.
    std::string_view text() const { return m_node ? m_node->text : std::string_view(); }

    /// The first member of that name.
    JsonValue operator[](std::string_view name) const
    {
        if (is(JsonNode::Kind::Object)) {
            for (const JsonValue member : *this) {
                if (member.key() == name)
                    return member;
            }
        }
        return {};
    }

    /// The first element of an array; none when it is empty.
    JsonValue first() const
    {
        return is(JsonNode::Kind::Array) && m_node->span > 1 ? JsonValue(m_node + 1) : JsonValue();
    }

    /// Members or elements; none for what is no container.
    Iterator begin() const { return Iterator(isContainer() ? m_node + 1 : nullptr); }

    Iterator end() const { return Iterator(isContainer() ? m_node + m_node->span : nullptr); }

private:
    const JsonNode *m_node = nullptr;
};

/// Reads JSON texts (RFC 8259) one after another, whole or not at all. Numbers keep their text, so that no
/// digit of a file is lost.
class JsonTree
{
public:
    enum class Fault : quint8 { None, BadJson, TooDeep };

    /// Bytes behind a text that must be readable.
    static constexpr size_t padding = 64;
    static constexpr int deepest = 100;

    JsonTree();
    ~JsonTree();
    JsonTree(const JsonTree &) = delete;
    JsonTree &operator=(const JsonTree &) = delete;

    /// The root refers to \a text, and is valid until the next call. Bytes that are not UTF-8 become U+FFFD.
    Fault read(std::string_view text);

    bool isRepaired() const { return !m_repaired.empty(); }

    JsonValue root() const { return m_nodes.empty() ? JsonValue() : JsonValue(m_nodes.data()); }

    /// The first name that stands twice in one object; empty without one. Such names are not told apart.
    std::string_view doubledName() const { return m_doubled; }

private:
    class Builder;
    struct Parser;

    int build(std::string_view text);

    std::unique_ptr<Parser> m_parser;
    std::vector<JsonNode> m_nodes;
    std::vector<std::string_view> m_names;
    std::string_view m_doubled;
    std::string m_repaired; ///< the text, where it had to be
};

} // namespace sphygma
