// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/readahead.h"

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <mutex>
#include <new>
#include <optional>
#include <thread>
#include <vector>

namespace sphygma {

namespace {

constexpr size_t blockSize = 256 * 1024;
constexpr size_t mostBlocks = 4;

class ReadAheadSource final : public ByteSource
{
public:
    explicit ReadAheadSource(ByteSourcePtr source)
        : m_source(std::move(source)), m_total(m_source->total()), m_thread([this] { fetch(); })
    {}

    ~ReadAheadSource() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }

    Result<qint64> read(char *to, qint64 size) override
    {
        if (m_used == m_block.size() && !nextBlock()) {
            if (m_error)
                return *m_error;
            return 0;
        }
        const size_t given = std::min(static_cast<size_t>(size), m_block.size() - m_used);
        std::memcpy(to, m_block.data() + m_used, given);
        m_used += given;
        m_done += static_cast<qint64>(given);
        return static_cast<qint64>(given);
    }

    qint64 done() const override { return m_done; }

    qint64 total() const override { return m_total; }

private:
    /// False at the end, and after an error.
    bool nextBlock()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_blocks.empty() || m_ended; });
        if (m_blocks.empty())
            return false;
        m_block = std::move(m_blocks.front());
        m_blocks.pop_front();
        m_used = 0;
        m_changed.notify_all();
        return true;
    }

    void fetch()
    {
        while (true) {
            std::vector<char> block;
            const Result<qint64> got = readInto(block);
            std::unique_lock lock(m_mutex);
            if (!got)
                m_error = got.error();
            m_ended = !got || *got == 0;
            if (!m_ended) {
                block.resize(static_cast<size_t>(*got));
                m_blocks.push_back(std::move(block));
            }
            m_changed.notify_all();
            m_changed.wait(lock, [this] { return m_blocks.size() < mostBlocks || m_stopped; });
            if (m_ended || m_stopped)
                return;
        }
    }

    Result<qint64> readInto(std::vector<char> &block)
    {
        try {
            block.resize(blockSize);
            return m_source->read(block.data(), static_cast<qint64>(block.size()));
        } catch (const std::bad_alloc &) {
            return Error::internal(QStringLiteral("no memory to read ahead"));
        }
    }

    ByteSourcePtr m_source;
    const qint64 m_total;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::vector<char>> m_blocks;
    std::optional<Error> m_error;
    bool m_ended = false;
    bool m_stopped = false;
    std::vector<char> m_block;
    size_t m_used = 0;
    qint64 m_done = 0;
    std::thread m_thread; // last: it uses all the others
};

} // namespace

ByteSourcePtr readAhead(ByteSourcePtr source)
{
    constexpr qint64 small = 1 << 20;
    if (source->total() < small)
        return source;
    return std::make_unique<ReadAheadSource>(std::move(source));
}

} // namespace sphygma
