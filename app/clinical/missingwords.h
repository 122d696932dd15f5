// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <array>
#include <string_view>

namespace sphygma {

/// Words and numbers that files use for "no value" (rules.json "sentinels").
class MissingWords
{
public:
    MissingWords() = default;
    MissingWords(QStringList words, QList<double> codes, QHash<QString, QString> reasonOfWord);

    /// \a text trimmed and case folded is one of the 113 words; the empty text is one of them.
    bool isMissingWord(const QString &text) const;
    /// The same for a cell of a file (UTF-8); most cells are turned down by length and first byte.
    bool isMissingWord(std::string_view utf8) const;

    /// "refused", "not_done", "not_applicable", "unknown", "technical", or empty.
    QString reasonClass(const QString &word) const;

    /// Case folded.
    const QSet<QString> &words() const { return m_words; }

    /// Numbers that are often codes: -9, 999 … Candidates only; 77, 88 and 99 are real pressures and ages.
    const QList<double> &codes() const { return m_codes; }

private:
    QSet<QString> m_words;
    QSet<QByteArray> m_utf8;
    std::array<quint64, 256> m_lengthsByFirstByte{}; ///< bit n: a word of n bytes begins with this byte
    QList<double> m_codes;
    QHash<QString, QString> m_reasonOfWord;
};

} // namespace sphygma
