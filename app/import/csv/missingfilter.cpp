// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/missingfilter.h"

namespace sphygma {

MissingFilter::MissingFilter(const MissingWords &words) : m_words(words)
{
    for (const QString &word : words.words()) {
        for (const QByteArray &form : {word.toUtf8(), word.toUpper().toUtf8(), word.toLower().toUtf8()}) {
            if (!form.isEmpty())
                m_lengths[static_cast<unsigned char>(form[0])].set(
                    std::min<size_t>(static_cast<size_t>(form.size()), 31));
        }
    }
}

} // namespace sphygma
