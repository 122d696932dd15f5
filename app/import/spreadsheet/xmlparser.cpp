// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/xmlparser.h"

#include "app/import/words.h"

#include <exception>
#include <expat.h>
#include <memory>
#include <new>
#include <optional>

namespace sphygma {

static std::string_view withoutPrefix(std::string_view name)
{
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char **at = m_all; *at; at += 2) {
        if (name == at[0])
            return at[1];
    }
    return {};
}

std::string_view XmlAttributes::local(std::string_view name) const
{
    for (const char **at = m_all; *at; at += 2) {
        if (name == withoutPrefix(at[0]))
            return at[1];
    }
    return {};
}

Error damagedFile(const QString &file)
{
    return {Error::Kind::Unreadable,
            say(QT_TRANSLATE_NOOP("sphygma", "%1 is damaged. Get it again from where it came.")).arg(file),
            {}};
}

namespace {

class Parsing
{
public:
    Parsing(XmlHandler &handler, const QString &file) : m_handler(handler), m_file(file)
    {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), onStart, onEnd);
        XML_SetCharacterDataHandler(m_parser.get(), onText);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), onDoctype);
    }

    Status run(ByteSource &source, Progress &progress)
    {
        constexpr int blockSize = 256 * 1024;
        while (true) {
            void *const block = XML_GetBuffer(m_parser.get(), blockSize);
            if (!block)
                throw std::bad_alloc();
            const Result<qint64> got = source.read(static_cast<char *>(block), blockSize);
            if (!got)
                return got.error();
            const XML_Status status = XML_ParseBuffer(m_parser.get(), static_cast<int>(*got), *got == 0);
            if (m_exception)
                std::rethrow_exception(m_exception);
            if (m_refused)
                return *m_refused;
            if (m_enough)
                return ok();
            if (status != XML_STATUS_OK)
                return damagedFile(m_file);
            if (*got == 0)
                return ok();
            if (!progress.update(source.done(), source.total()))
                return Error::cancelled();
        }
    }

private:
    /// Nothing may be thrown through the C code of the parser.
    template<typename Work>
    void guarded(Work &&work)
    {
        try {
            if (m_enough || m_exception || m_refused || work())
                return;
            m_enough = true;
        } catch (...) {
            m_exception = std::current_exception();
        }
        XML_StopParser(m_parser.get(), XML_FALSE);
    }

    void refuse(const char *why)
    {
        m_refused = Error{Error::Kind::Unreadable, say(why).arg(m_file), {}};
        XML_StopParser(m_parser.get(), XML_FALSE);
    }

    static void onStart(void *self, const XML_Char *name, const XML_Char **attributes)
    {
        auto &parsing = *static_cast<Parsing *>(self);
        constexpr int deepest = 256;
        if (++parsing.m_depth > deepest)
            return parsing.refuse(QT_TRANSLATE_NOOP(
                "sphygma", "%1 was not opened: its parts are nested without end, as in an attack."));
        parsing.guarded(
            [&] { return parsing.m_handler.start(withoutPrefix(name), XmlAttributes(attributes)); });
    }

    static void onEnd(void *self, const XML_Char *name)
    {
        auto &parsing = *static_cast<Parsing *>(self);
        --parsing.m_depth;
        parsing.guarded([&] { return parsing.m_handler.end(withoutPrefix(name)); });
    }

    static void onText(void *self, const XML_Char *text, int size)
    {
        auto &parsing = *static_cast<Parsing *>(self);
        parsing.guarded([&] {
            parsing.m_handler.text({text, static_cast<size_t>(size)});
            return true;
        });
    }

    static void onDoctype(void *self, const XML_Char *, const XML_Char *, const XML_Char *, int)
    {
        static_cast<Parsing *>(self)->refuse(
            QT_TRANSLATE_NOOP("sphygma", "%1 was not opened: it declares XML entities, as in an attack."));
    }

    struct Free
    {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };

    std::unique_ptr<XML_ParserStruct, Free> m_parser{XML_ParserCreate(nullptr)};
    XmlHandler &m_handler;
    const QString &m_file;
    std::exception_ptr m_exception;
    std::optional<Error> m_refused;
    bool m_enough = false;
    int m_depth = 0;
};

} // namespace

Status parseXml(ByteSource &source, XmlHandler &handler, const QString &file, Progress &progress)
{
    return Parsing(handler, file).run(source, progress);
}

} // namespace sphygma
