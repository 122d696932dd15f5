// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/missingfilter.h"

namespace sphygma {

MissingFilter::MissingFilter(const MissingWords &words) : m_words(words)
{
    for (const QString &word : words.words()) {
        const QString lower = word.toLower(), upper = word.toUpper();
        for (const QString &form : {word, lower, upper})
            add(form.toUtf8());
        if (word.isEmpty())
            continue;
        add((upper.first(1) + lower.mid(1)).toUtf8()); // capitals anywhere: the ends tell
        add((lower.first(1) + upper.mid(1)).toUtf8());
    }
}

void MissingFilter::add(const QByteArray &word)
{
    if (word.isEmpty())
        return;
    const auto first = static_cast<unsigned char>(word.front());
    m_lengths[first].set(std::min<size_t>(static_cast<size_t>(word.size()), 31));
    m_ends[first].set(static_cast<unsigned char>(word.back()));
}

} // namespace sphygma
