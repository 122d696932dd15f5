// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/footer.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

bool isTotalWord(const QString &text)
{
    static const std::array<QString, 17> words{
        u"total"_s,    u"totals"_s, u"grand total"_s, u"sum"_s,        u"mean"_s,    u"average"_s,
        u"summe"_s,    u"gesamt"_s, u"insgesamt"_s,   u"mittelwert"_s, u"moyenne"_s, u"suma"_s,
        u"promedio"_s, u"合计"_s,   u"总计"_s,        u"平均"_s,       u"合計"_s};
    QString word = text.trimmed().toCaseFolded();
    if (word.endsWith(u':'))
        word.chop(1);
    return std::find(words.begin(), words.end(), word) != words.end();
}

namespace {

class FooterCutter
{
public:
    FooterCutter(const CsvLayout &layout, PassResult &result) : m_layout(layout), m_result(result) {}

    void cut()
    {
        for (int most = 5; most > 0 && m_result.rows > 2 && isTotal(); --most)
            dropLastRow();
    }

private:
    const Chunk &lastChunk(size_t c) const { return *m_result.chunks[c].back(); }

    bool isUsed(size_t c) const { return !m_layout.plans[c].skip && !m_result.chunks[c].empty(); }

    /// What the last row says in column \a c, if it is no value of the column's type or a text.
    QString lastText(size_t c) const
    {
        const Chunk &chunk = lastChunk(c);
        const qsizetype row = chunk.rows - 1;
        if (storageOf(m_layout.plans[c].type) == Storage::Text && chunk.isValid(row))
            return QString::fromStdString(std::string(chunk.text(row)));
        const auto found = chunk.originals.find(static_cast<quint32>(row));
        return found == chunk.originals.end() ? QString() : QString::fromStdString(found->second);
    }

    bool isTotal() const
    {
        for (size_t c = 0; c < m_layout.plans.size(); ++c) {
            if (!isUsed(c))
                continue;
            if (const QString text = lastText(c); !text.isEmpty())
                return isTotalWord(text) && holdsSumOrMean(c + 1);
            if (lastChunk(c).isValid(lastChunk(c).rows - 1))
                return false;
        }
        return false;
    }

    bool holdsSumOrMean(size_t from) const
    {
        for (size_t c = from; c < m_layout.plans.size(); ++c) {
            const bool number = isUsed(c) && m_layout.plans[c].type == ColumnType::Number;
            if (number && lastChunk(c).isValid(lastChunk(c).rows - 1) && isSumOrMean(c))
                return true;
        }
        return false;
    }

    bool isSumOrMean(size_t c) const
    {
        const Chunk &last = lastChunk(c);
        const double told = last.numbers[static_cast<size_t>(last.rows - 1)];
        double sum = -told;
        qint64 count = -1;
        for (const ChunkPtr &chunk : m_result.chunks[c]) {
            for (qsizetype row = 0; row < chunk->rows; ++row) {
                sum += chunk->numbers[static_cast<size_t>(row)]; // 0 without a value
                count += chunk->isValid(row);
            }
        }
        const double tolerance = 0.51 * std::pow(10.0, -m_result.tallies[c].decimals);
        const double mean = sum / static_cast<double>(std::max<qint64>(1, count));
        return std::abs(told - sum) < tolerance + std::abs(sum) * 1e-12 || std::abs(told - mean) < tolerance;
    }

    void dropLastRow()
    {
        QStringList cells;
        for (size_t c = 0; c < m_layout.plans.size(); ++c) {
            if (isUsed(c)) {
                cells.append(lastText(c));
                shorten(c);
            }
        }
        cells.removeAll(QString());
        ImportIssue issue;
        issue.severity = ImportIssue::Severity::Warning;
        issue.line = m_result.lineMap.lineOf(m_result.rows - 1);
        issue.message = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "A line below the table was left out: %1"),
                                   {cells.join(u" · "_s).left(200)});
        m_result.issues.add(IssueList::Kind::Footer, std::move(issue));
        --m_result.rows;
    }

    void shorten(size_t c)
    {
        std::vector<ChunkPtr> &chunks = m_result.chunks[c];
        const Chunk &old = *chunks.back();
        const auto rows = static_cast<size_t>(old.rows - 1);
        if (rows == 0) {
            chunks.pop_back();
            return;
        }
        auto chunk = std::make_shared<Chunk>();
        chunk->rows = old.rows - 1;
        chunk->numbers = front(old.numbers, rows);
        chunk->ticks = front(old.ticks, rows);
        chunk->textEnds = front(old.textEnds, rows);
        chunk->textBytes = old.textBytes.substr(0, old.textEnds.empty() ? 0 : old.textEnds[rows - 1]);
        chunk->valid = front(old.valid, (rows + 63) / 64);
        if (!chunk->valid.empty() && rows % 64 != 0)
            chunk->valid[rows / 64] &= (quint64(1) << (rows % 64)) - 1;
        chunk->reasons = front(old.reasons, rows);
        chunk->originals = old.originals;
        chunk->originals.erase(static_cast<quint32>(rows));
        chunks.back() = std::move(chunk);
    }

    template<typename T>
    static Buffer<T> front(const Buffer<T> &buffer, size_t size)
    {
        if (buffer.empty())
            return {};
        Buffer<T> copy(size);
        std::copy(buffer.begin(), buffer.begin() + size, copy.begin());
        return copy;
    }

    const CsvLayout &m_layout;
    PassResult &m_result;
};

} // namespace

void cutFooters(const CsvLayout &layout, PassResult &result)
{
    FooterCutter(layout, result).cut();
}

} // namespace sphygma
