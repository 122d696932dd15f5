// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/porreader.h"

#include "app/import/csv/encoding.h"
#include "app/import/statfile/porscanner.h"
#include "app/import/statfile/staterrors.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace sphygma {

/// By number; empty where there is none. Source: PSPP developer's guide, Variable Record.
static QString formatName(int type)
{
    static constexpr std::array<QLatin1StringView, 42> names{
        ""_L1,       "A"_L1,        "AHEX"_L1,  "COMMA"_L1, "DOLLAR"_L1, "F"_L1,     "IB"_L1,
        "PIBHEX"_L1, "P"_L1,        "PIB"_L1,   "PK"_L1,    "RB"_L1,     "RBHEX"_L1, ""_L1,
        ""_L1,       "Z"_L1,        "N"_L1,     "E"_L1,     ""_L1,       ""_L1,      "DATE"_L1,
        "TIME"_L1,   "DATETIME"_L1, "ADATE"_L1, "JDATE"_L1, "DTIME"_L1,  "WKDAY"_L1, "MONTH"_L1,
        "MOYR"_L1,   "QYR"_L1,      "WKYR"_L1,  "PCT"_L1,   "DOT"_L1,    "CCA"_L1,   "CCB"_L1,
        "CCC"_L1,    "CCD"_L1,      "CCE"_L1,   "EDATE"_L1, "SDATE"_L1,  "MTIME"_L1, "YMDHMS"_L1};
    constexpr int shift = 82; // SPSS adds it to the formats of dates
    const int number = type > shift ? type - shift : type;
    return number >= 0 && number < static_cast<int>(names.size())
        ? QString(names[static_cast<size_t>(number)])
        : QString();
}

namespace {

class PorReader
{
public:
    PorReader(QIODevice &device, const StatRequest &request, Progress &progress)
        : m_in(device, progress), m_request(request)
    {
        m_read.format = StatFormat::Por;
        if (request.options.encoding)
            m_read.encoding = {*request.options.encoding, true, {}};
    }

    Result<StatTable> read()
    {
        if (!m_read.encoding.value.isEmpty()) {
            const auto known =
                transcoded(std::make_unique<MemorySource>(QByteArray()), m_read.encoding.value);
            if (!known)
                return known.error();
        }
        m_in.readHeader();
        while (m_in.isGood() && readRecord()) {}
        if (m_in.isGood())
            readRows();
        if (!m_in.isGood() || m_tooLarge)
            return error();
        m_read.complete = m_request.rows == 0;
        return std::move(m_read);
    }

private:
    Error error() const
    {
        if (m_tooLarge)
            return tooLargeForMemory(m_request.name);
        if (m_in.fault() == PorScanner::Fault::Cancelled)
            return Error::cancelled();
        if (m_in.fault() == PorScanner::Fault::CutOff)
            return cutOffFile(m_request.name, m_rows);
        return damagedStatFile(m_request.name);
    }

    /// False once the data begin.
    bool readRecord()
    {
        const char tag = m_in.tag();
        switch (tag) {
        case '1': // product
        case '2': // author
        case '3': // subproduct
            m_in.string();
            return true;
        case '4': // how many variables there are; they tell it themselves
        case '5': // precision
            m_in.number();
            return true;
        case '6':
            m_read.weight = text();
            return true;
        case '7':
            readVariable();
            return true;
        case '8':
        case '9':
        case 'A':
        case 'B':
            readMissing(tag);
            return true;
        case 'C':
            if (StatVariable *variable = lastVariable())
                variable->label = text();
            return true;
        case 'D':
            readValueLabels();
            return true;
        case 'E': // documents
            for (int lines = m_in.count(mostLines); lines > 0 && m_in.isGood(); --lines)
                m_in.string();
            return true;
        case 'F':
            return false;
        default:
            m_in.fail(PorScanner::Fault::Damaged);
            return false;
        }
    }

    StatVariable *lastVariable()
    {
        if (!m_variables.empty())
            return &m_variables.back();
        m_in.fail(PorScanner::Fault::Damaged);
        return nullptr;
    }

    void readVariable()
    {
        constexpr int widest = 65'535, mostDecimals = 255;
        StatVariable variable;
        variable.isText = m_in.count(widest) > 0;
        variable.name = text();
        const int type = m_in.count(mostDecimals), width = m_in.count(widest);
        const int decimals = m_in.count(mostDecimals);
        for (int i = 0; i < 3; ++i) // the format for writing
            m_in.count(widest);
        variable.format = formatName(type) + QString::number(width);
        if (decimals > 0)
            variable.format += u'.' + QString::number(decimals);
        m_variables.push_back(std::move(variable));
    }

    void readMissing(char tag)
    {
        StatVariable *variable = lastVariable();
        if (!variable)
            return;
        if (variable->isText) {
            variable->missingTexts.append(text());
            return;
        }
        constexpr double infinity = std::numeric_limits<double>::infinity();
        MissingRange range;
        const double first = m_in.number().value_or(0);
        range.low = tag == '9' ? -infinity : first;
        range.high = tag == 'A' ? infinity : tag == 'B' ? m_in.number().value_or(0) : first;
        variable->missingNumbers.append(range);
    }

    void readValueLabels()
    {
        const QString set = QString::number(m_read.labelSets.size());
        bool isText = false;
        for (int names = m_in.count(mostLines); names > 0 && m_in.isGood(); --names) {
            const QString name = text();
            const auto found =
                std::find_if(m_variables.begin(), m_variables.end(),
                             [&name](const StatVariable &variable) { return variable.name == name; });
            if (found == m_variables.end())
                continue;
            found->labelSet = set;
            isText = found->isText;
        }
        QList<ValueLabel> labels;
        for (int left = m_in.count(mostLines); left > 0 && m_in.isGood(); --left) {
            const QString code = isText ? text() : codeText(m_in.number().value_or(0));
            labels.append({code, text()});
        }
        m_read.labelSets.insert(set, labels);
    }

    void makeColumns()
    {
        for (StatVariable &variable : m_variables) {
            m_isSkipped.push_back(m_request.options.skippedColumns.contains(variable.name));
            if (!m_isSkipped.back())
                m_read.columns.emplace_back(std::move(variable));
            else
                m_skippedIsText.push_back(variable.isText);
        }
    }

    void readRows()
    {
        makeColumns();
        if (m_isSkipped.empty())
            m_in.fail(PorScanner::Fault::Damaged);
        while (m_in.isGood() && m_in.next() != 'Z') {
            readRow();
            m_tooLarge = m_bytes > m_request.memory;
            if (m_tooLarge || (m_in.isGood() && ++m_rows == m_request.rows))
                return;
        }
    }

    void readRow()
    {
        size_t kept = 0, skipped = 0;
        for (size_t i = 0; i < m_isSkipped.size() && m_in.isGood(); ++i) {
            if (!m_isSkipped[i])
                readCell(m_read.columns[kept++]);
            else if (m_skippedIsText[skipped++])
                m_in.string();
            else
                m_in.number();
        }
    }

    void readCell(StatColumn &column)
    {
        m_bytes += 9;
        if (column.variable().isText) {
            const std::string cell = decoded(m_in.string());
            m_bytes += static_cast<qint64>(cell.size());
            column.addText(cell);
        } else if (const auto number = m_in.number()) {
            column.addNumber(*number);
        } else {
            column.addEmpty();
        }
    }

    QString text() { return QString::fromStdString(decoded(m_in.string())); }

    /// As UTF-8. The encoding is found from the first text that is not plain ASCII.
    std::string decoded(std::string bytes)
    {
        const bool plain = std::none_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
        if (plain)
            return bytes;
        if (m_read.encoding.value.isEmpty())
            m_read.encoding = detectEncoding(bytes, true);
        auto source =
            std::make_unique<MemorySource>(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
        Result<ByteSourcePtr> made = transcoded(std::move(source), m_read.encoding.value);
        ByteSourcePtr utf8 = made ? std::move(made).value() : nullptr;
        const auto read = utf8 ? readUpTo(*utf8, static_cast<qint64>(4 * bytes.size() + 64))
                               : Result<QByteArray>(QByteArray());
        return repairedUtf8(read ? read->toStdString() : std::string());
    }

    static constexpr int mostLines = 1'000'000;

    PorScanner m_in;
    const StatRequest &m_request;
    StatTable m_read;
    std::vector<StatVariable> m_variables;
    std::vector<bool> m_isSkipped; ///< of the variables, in the order of the file
    std::vector<bool> m_skippedIsText; ///< of those
    qint64 m_rows = 0;
    qint64 m_bytes = 0;
    bool m_tooLarge = false;
};

} // namespace

Result<StatTable> readPor(QIODevice &device, const StatRequest &request, Progress &progress)
{
    return PorReader(device, request, progress).read();
}

} // namespace sphygma
