// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/identifiers.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr qsizetype longestSought = 120; // letters; longer cells are free text, which no table shows
static constexpr qsizetype shortWord = 4;
static constexpr qsizetype shortestNumber = 5; // digits that stand for a patient by themselves

bool isIdentifyingRole(const QString &role)
{
    static const QSet<QString> roles{u"patient_id"_s, u"visit_id"_s, u"encounter_id"_s, u"name"_s,
                                     u"phone"_s,      u"email"_s,    u"address"_s,      u"national_id"_s};
    return roles.contains(role);
}

static QStringView trimmedText(const Column &cells, qsizetype row, QString &buffer)
{
    const std::string_view text = cells.text(row);
    buffer = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return QStringView(buffer).trimmed();
}

/// Long sentences in half of the cells, or another text in nearly each.
static bool isFreeOrUnique(const Table &table, qsizetype column)
{
    constexpr size_t fewest = 20; // of fewer, nothing is said of how much they differ
    const Column &cells = table.column(column);
    std::vector<qsizetype> lengths, words;
    std::vector<quint64> hashes;
    QString buffer;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (!table.isKept(row) || !cells.isValid(row))
            continue;
        const QStringView text = trimmedText(cells, row, buffer);
        lengths.push_back(text.size());
        words.push_back(text.count(u' ') + 1);
        hashes.push_back(qHash(text));
    }
    if (lengths.empty())
        return false;
    const auto median = [](std::vector<qsizetype> &numbers) {
        const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
        std::nth_element(numbers.begin(), middle, numbers.end());
        return *middle;
    };
    if (median(lengths) > 40 || median(words) > 6)
        return true;
    std::sort(hashes.begin(), hashes.end());
    const auto different = std::unique(hashes.begin(), hashes.end()) - hashes.begin();
    return hashes.size() >= fewest
        && static_cast<double>(different) > 0.95 * static_cast<double>(hashes.size());
}

QSet<qsizetype> personalColumns(const Table &table)
{
    QSet<qsizetype> found;
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        const ColumnInfo &info = table.info(column);
        const bool isText = table.column(column).storage() == Storage::Text;
        if (isIdentifyingRole(info.role) || (isText && info.role.isEmpty() && isFreeOrUnique(table, column)))
            found += column;
    }
    return found;
}

void Identifiers::Hashes::add(QStringView text)
{
    m_all.push_back(qHash(text));
}

void Identifiers::Hashes::finish()
{
    std::sort(m_all.begin(), m_all.end());
    m_all.erase(std::unique(m_all.begin(), m_all.end()), m_all.end());
    m_all.shrink_to_fit();
}

bool Identifiers::Hashes::contains(QStringView text) const
{
    return std::binary_search(m_all.begin(), m_all.end(), quint64(qHash(text)));
}

/// Letter for letter, so that places stay the same.
static QString folded(const QString &text)
{
    QString result = text;
    for (QChar &c : result)
        c = c.toCaseFolded();
    return result;
}

static quint32 startOf(QStringView folded)
{
    return quint32(folded.front().unicode()) << 16 | (folded.size() > 1 ? folded[1].unicode() : 0);
}

static bool isNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

static bool isIdeograph(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul
        || c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana;
}

void Identifiers::add(const Table &table)
{
    for (const qsizetype column : personalColumns(table)) {
        const Column &cells = table.column(column);
        if (cells.storage() == Storage::Ticks)
            continue;
        const bool isName = table.info(column).role == u"name"_s;
        for (qsizetype row = 0; row < table.rowCount(); ++row)
            addCell(table.displayText(row, column).trimmed(), isName);
    }
}

void Identifiers::addCell(const QString &cell, bool isName)
{
    if (cell.isEmpty() || cell.size() > longestSought || (cell.size() == 1 && !cell[0].isDigit()))
        return;
    const auto know = [&](QStringView text, Hashes &where) {
        where.add(text);
        m_lengths += text.size();
        m_starts += startOf(folded(text.toString()));
    };
    const bool isShortWord = cell.size() <= shortWord && !isNumber(cell) && !isIdeograph(cell[0])
        && std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    isShortWord ? know(cell, m_short) : know(folded(cell), m_cells);
    if (!isName)
        return;
    static const QRegularExpression between(u"[\\s,;·]+"_s);
    const QStringList parts = cell.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (parts.size() > 1 && part.size() >= (isIdeograph(part[0]) ? 2 : 3))
            know(part, m_nameParts);
    }
}

void Identifiers::finish()
{
    for (Hashes *hashes : {&m_cells, &m_short, &m_nameParts})
        hashes->finish();
    m_longestFirst.assign(m_lengths.begin(), m_lengths.end());
    std::sort(m_longestFirst.begin(), m_longestFirst.end(), std::greater<>());
}

/// Whether a word may begin or end between two letters.
static bool isBoundary(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    const auto joins = [](QChar c) { return c.isLetterOrNumber() && !isIdeograph(c); };
    return !joins(text[at - 1]) || !joins(text[at]);
}

/// "130" of "130.5" or "1 130" is a part of a number.
static bool isPartOfNumber(QStringView before, QStringView after)
{
    static const QString signs = u".,\u2009\u202f"_s;
    const bool goesOn = after.size() > 1 && signs.contains(after[0]) && after[1].isDigit();
    const bool began =
        before.size() > 1 && signs.contains(before.last(1)[0]) && before[before.size() - 2].isDigit();
    return goesOn || began;
}

/// "Patient no. ", "病人".
static bool asksForAPatient(QStringView before)
{
    static const QRegularExpression cue(u"(patient|person|case|\\bid|\\bno\\.?|\\bnr\\.?|number|#|№|患者|"
                                        u"病人|病例|编号|号码|病历号|住院号|号)"
                                        "[\\s:：#\\-]*$"_s,
                                        QRegularExpression::CaseInsensitiveOption
                                            | QRegularExpression::UseUnicodePropertiesOption);
    return cue.match(before.last(qMin<qsizetype>(24, before.size())).toString()).hasMatch();
}

/// "May 2026", "3 June": a month where it stands beside a number.
static bool isMonth(QStringView part, QStringView before, QStringView after)
{
    static const QSet<QString> months{u"January"_s,   u"February"_s, u"March"_s,    u"April"_s,
                                      u"May"_s,       u"June"_s,     u"July"_s,     u"August"_s,
                                      u"September"_s, u"October"_s,  u"November"_s, u"December"_s};
    const bool beforeNumber = after.size() > 1 && after[0].isSpace() && after[1].isDigit();
    const bool afterNumber =
        before.size() > 1 && before.last(1)[0].isSpace() && before[before.size() - 2].isDigit();
    return (beforeNumber || afterNumber) && months.contains(part.toString());
}

bool Identifiers::isFound(QStringView part, QStringView folded, QStringView before, Words words) const
{
    if (isNumber(part) && part.size() < shortestNumber)
        return words == Words::OfUser && m_cells.contains(folded) && asksForAPatient(before);
    return m_cells.contains(folded) || m_short.contains(part)
        || (words == Words::OfUser && m_nameParts.contains(part));
}

/// Letters of the longest identifier that begins there; 0 for none.
qsizetype Identifiers::lengthAt(QStringView text, QStringView folded, qsizetype at, Words words) const
{
    for (const qsizetype length : m_longestFirst) {
        const qsizetype end = at + length;
        if (end > text.size() || !isBoundary(text, end))
            continue;
        const QStringView part = text.sliced(at, length), before = text.first(at);
        if (isNumber(part) && isPartOfNumber(before, text.sliced(end)))
            continue;
        if (isMonth(part, before, text.sliced(end)))
            continue;
        if (isFound(part, folded.sliced(at, length), before, words))
            return length;
    }
    return 0;
}

QString Identifiers::masked(const QString &text, Words words, int *found) const
{
    const QString plain = folded(text);
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = QStringView(plain).sliced(at);
        const bool mayStart = isBoundary(text, at)
            && (m_starts.contains(startOf(rest)) || m_starts.contains(startOf(rest.first(1))));
        const qsizetype length = mayStart ? lengthAt(text, plain, at, words) : 0;
        if (length == 0) {
            ++at;
            continue;
        }
        result += QStringView(text).sliced(copied, at - copied);
        result += u'…';
        copied = at += length;
        if (found)
            ++*found;
    }
    return copied == 0 ? text : result.append(QStringView(text).sliced(copied));
}

} // namespace sphygma
