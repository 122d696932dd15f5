// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/textkeys.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace sphygma {

/// Lower case letters, digits, and a blank for everything else.
static QString plain(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            plain += c;
        else if (!c.isMark())
            plain += u' ';
    }
    return plain;
}

QString fingerprint(const QString &text)
{
    QStringList words = plain(text).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    words.removeDuplicates();
    return words.join(u' ');
}

QString squeezed(const QString &text)
{
    return plain(text).remove(u' ');
}

int editDistance(const QString &a, const QString &b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(width), above(width), line(width);
    for (size_t j = 0; j < width; ++j)
        above[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        line[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < width; ++j) {
            const QChar other = b[static_cast<qsizetype>(j) - 1];
            line[j] = std::min({above[j] + 1, line[j - 1] + 1, above[j - 1] + (a[i] != other)});
            if (i > 0 && j > 1 && a[i] == b[static_cast<qsizetype>(j) - 2] && a[i - 1] == other)
                line[j] = std::min(line[j], before[j - 2] + 1);
        }
        if (*std::min_element(line.begin(), line.end()) > limit)
            return limit + 1;
        std::swap(before, above);
        std::swap(above, line);
    }
    return std::min(above.back(), limit + 1);
}

} // namespace sphygma
