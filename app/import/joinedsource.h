// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/bytesource.h"

#include <QList>

namespace sphygma {

/// Several texts one after the other, each on lines of its own.
class JoinedSource final : public ByteSource
{
public:
    /// By text: the line on which it starts, from 1, as far as it has been read.
    using Starts = QList<qint64>;

    JoinedSource(QList<SourceOpener> texts, std::shared_ptr<Starts> starts)
        : m_texts(std::move(texts)), m_starts(std::move(starts))
    {
        m_starts->clear();
    }

    Result<qint64> read(char *to, qint64 size) override;

    qint64 done() const override { return m_doneBefore + (m_current ? m_current->done() : 0); }

    qint64 total() const override { return -1; }

private:
    Status openNext();

    QList<SourceOpener> m_texts;
    std::shared_ptr<Starts> m_starts;
    ByteSourcePtr m_current;
    qint64 m_doneBefore = 0;
    qint64 m_line = 1;
    char m_last = '\n';
    bool m_isAtStart = false;
};

} // namespace sphygma
