// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/encoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iconv.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

class TranscodingSource final : public ByteSource
{
public:
    TranscodingSource(ByteSourcePtr source, iconv_t converter, qint64 *faults)
        : m_source(std::move(source)), m_converter(converter), m_faults(faults), m_in(1 << 16)
    {}

    ~TranscodingSource() override { iconv_close(m_converter); }

    TranscodingSource(const TranscodingSource &) = delete;
    TranscodingSource &operator=(const TranscodingSource &) = delete;

    Result<qint64> read(char *to, qint64 size) override
    {
        if (!m_spare.empty() || size < 64)
            return readSpare(to, size);
        char *out = to;
        auto room = static_cast<size_t>(size);
        while (out == to) {
            convert(&out, &room);
            if (out != to)
                break;
            if (m_ended && m_begin == m_end)
                return 0;
            if (const Status filled = fill(); !filled)
                return filled.error();
            if (m_ended)
                replaceCutCharacter(&out, &room);
        }
        return static_cast<qint64>(out - to);
    }

    qint64 done() const override { return m_source->done(); }

    qint64 total() const override { return m_source->total(); }

private:
    /// For callers that want less than a character may need.
    Result<qint64> readSpare(char *to, qint64 size)
    {
        if (m_spare.empty()) {
            std::string block(64, '\0');
            const Result<qint64> got = read(block.data(), 64);
            if (!got || *got == 0)
                return got;
            m_spare.assign(block, 0, static_cast<size_t>(*got));
        }
        const size_t given = std::min(static_cast<size_t>(size), m_spare.size());
        std::memcpy(to, m_spare.data(), given);
        m_spare.erase(0, given);
        return static_cast<qint64>(given);
    }

    void convert(char **out, size_t *room)
    {
        while (m_begin < m_end && *room >= 8) {
            char *in = m_in.data() + m_begin;
            size_t left = m_end - m_begin;
            const size_t answer = iconv(m_converter, &in, &left, out, room);
            m_begin = m_end - left;
            if (answer != static_cast<size_t>(-1) || errno == E2BIG || errno == EINVAL)
                return;
            replaceByte(out, room);
        }
    }

    void replaceByte(char **out, size_t *room)
    {
        if (*room < 3)
            return;
        std::memcpy(*out, "\xEF\xBF\xBD", 3);
        *out += 3;
        *room -= 3;
        ++m_begin;
        if (m_faults)
            ++*m_faults;
    }

    /// A character that the end of the file cuts off.
    void replaceCutCharacter(char **out, size_t *room)
    {
        char *const before = *out;
        convert(out, room);
        if (*out == before && m_begin < m_end) {
            replaceByte(out, room);
            m_begin = m_end;
        }
    }

    Status fill()
    {
        std::memmove(m_in.data(), m_in.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
        const Result<qint64> got =
            m_source->read(m_in.data() + m_end, static_cast<qint64>(m_in.size() - m_end));
        if (!got)
            return got.error();
        m_ended = *got == 0;
        m_end += static_cast<size_t>(*got);
        return ok();
    }

    ByteSourcePtr m_source;
    iconv_t m_converter;
    qint64 *m_faults;
    std::vector<char> m_in;
    std::string m_spare;
    size_t m_begin = 0;
    size_t m_end = 0;
    bool m_ended = false;
};

} // namespace

Result<ByteSourcePtr> transcoded(ByteSourcePtr source, const QString &encoding, qint64 *faults)
{
    if (encoding.compare(u"UTF-8"_s, Qt::CaseInsensitive) == 0)
        return source;
    const iconv_t converter = iconv_open("UTF-8", encoding.toLatin1().constData());
    // NOLINTNEXTLINE(performance-no-int-to-ptr): what iconv documents
    if (converter == reinterpret_cast<iconv_t>(-1))
        return Error{Error::Kind::Unreadable,
                     QCoreApplication::translate(
                         "sphygma", "The text encoding %1 is not known here. Choose another encoding.")
                         .arg(encoding),
                     {}};
    return ByteSourcePtr(std::make_unique<TranscodingSource>(std::move(source), converter, faults));
}

QString wordBeyondAscii(std::string_view bytes, const QString &encoding)
{
    const auto found = std::find_if(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
    const auto at = static_cast<size_t>(found - bytes.begin());
    if (at == bytes.size())
        return {};
    constexpr std::string_view borders = ",;\t|\"\r\n";
    constexpr size_t most = 60;
    const size_t before = bytes.find_last_of(borders, at), behind = bytes.find_first_of(borders, at);
    const size_t begin = before == std::string_view::npos || at - before > most ? at : before + 1;
    const std::string_view word = bytes.substr(begin, std::min({most, behind - begin, bytes.size() - begin}));
    const Result<ByteSourcePtr> source = transcoded(
        std::make_unique<MemorySource>(QByteArray(word.data(), static_cast<qsizetype>(word.size()))),
        encoding);
    const Result<QByteArray> text = source ? readUpTo(**source, 1024) : Result<QByteArray>(QByteArray());
    return text ? QString::fromUtf8(*text).trimmed() : QString();
}

} // namespace sphygma
