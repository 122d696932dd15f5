// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/readstatrun.h"

#include "app/import/csv/encoding.h"
#include "app/import/statfile/staterrors.h"
#include "app/import/words.h"

#include <algorithm>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace sphygma {

using Parser = std::unique_ptr<readstat_parser_t, decltype(&readstat_parser_free)>;

ReadStatRun::ReadStatRun(QIODevice &device, const StatRequest &request, Progress &progress, bool repairs)
    : m_request(request), m_source(device, progress), m_repairs(repairs)
{
    m_read.format = request.format;
    if (request.options.encoding)
        m_read.encoding = {*request.options.encoding, true, {}};
    else if (!request.encoding.isEmpty())
        m_read.encoding = {request.encoding, false, namedItself()};
}

readstat_error_t ReadStatRun::run()
{
    const Parser parser(readstat_parser_init(), readstat_parser_free);
    if (!parser)
        throw std::bad_alloc();
    m_source.connectTo(parser.get());
    setHandlers(parser.get());
    const QByteArray encoding = m_read.encoding.value.toLatin1();
    if (m_repairs)
        readstat_set_handler_character_encoding(parser.get(), nullptr);
    else if (!encoding.isEmpty())
        readstat_set_file_character_encoding(parser.get(), encoding.constData());
    readstat_set_row_limit(parser.get(), static_cast<long>(m_request.rows));
    const readstat_error_t error = parse(parser.get());
    if (m_outOfMemory)
        throw std::bad_alloc();
    return error;
}

bool ReadStatRun::isUtf8() const
{
    return m_read.encoding.value.compare(u"UTF-8"_s, Qt::CaseInsensitive) == 0;
}

bool ReadStatRun::isWhole() const
{
    return std::all_of(m_read.columns.begin(), m_read.columns.end(), [this](const StatColumn &column) {
        return column.rowCount() == m_read.columns.front().rowCount();
    });
}

void ReadStatRun::setHandlers(readstat_parser_t *parser)
{
    readstat_set_metadata_handler(parser, [](readstat_metadata_t *metadata, void *self) {
        return of(self).guarded([=] { return of(self).takeMetadata(metadata); });
    });
    readstat_set_variable_handler(
        parser, [](int, readstat_variable_t *variable, const char *labels, void *self) {
            return of(self).guarded([=] { return of(self).takeVariable(variable, labels); });
        });
    readstat_set_value_handler(
        parser, [](int, readstat_variable_t *variable, readstat_value_t value, void *self) {
            return of(self).guarded([=] { return of(self).takeValue(variable, value); });
        });
    readstat_set_value_label_handler(
        parser, [](const char *set, readstat_value_t value, const char *label, void *self) {
            return of(self).guarded([=] { return of(self).takeLabel(set, value, label); });
        });
    readstat_set_fweight_handler(parser, [](readstat_variable_t *variable, void *self) {
        return of(self).guarded([=] { return of(self).takeWeight(variable); });
    });
}

readstat_error_t ReadStatRun::parse(readstat_parser_t *parser)
{
    switch (m_request.format) {
    case StatFormat::Dta:
        return readstat_parse_dta(parser, "", this);
    case StatFormat::Sas7bdat:
        return readstat_parse_sas7bdat(parser, "", this);
    case StatFormat::Xpt:
        return readstat_parse_xport(parser, "", this);
    case StatFormat::Sav:
    case StatFormat::Zsav:
    case StatFormat::Por:
        break;
    }
    return readstat_parse_sav(parser, "", this);
}

std::string ReadStatRun::textOf(const char *text)
{
    if (!text)
        return {};
    if (!m_repairs)
        return text;
    constexpr size_t enough = 256 * 1024;
    const std::string_view bytes(text);
    const bool plain = std::none_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
    if (!plain && m_foreign.size() < enough)
        m_foreign.append(bytes).append("\n");
    return plain ? std::string(bytes) : repairedUtf8(bytes);
}

QString ReadStatRun::namedItself()
{
    return say(QT_TRANSLATE_NOOP("sphygma", "The file names its encoding itself."));
}

int ReadStatRun::takeMetadata(readstat_metadata_t *metadata)
{
    const char *encoding = readstat_get_file_encoding(metadata);
    if (m_read.encoding.value.isEmpty() && encoding && *encoding)
        m_read.encoding = {QString::fromLatin1(encoding), false, namedItself()};
    return READSTAT_HANDLER_OK;
}

int ReadStatRun::takeVariable(readstat_variable_t *variable, const char *labels)
{
    StatVariable taken;
    taken.name = stringOf(readstat_variable_get_name(variable));
    if (m_request.options.skippedColumns.contains(taken.name))
        return READSTAT_HANDLER_SKIP_VARIABLE;
    taken.label = stringOf(readstat_variable_get_label(variable)).trimmed();
    taken.format = stringOf(readstat_variable_get_format(variable));
    taken.labelSet = QString::fromUtf8(labels);
    const readstat_type_t type = readstat_variable_get_type(variable);
    taken.isText = type == READSTAT_TYPE_STRING || type == READSTAT_TYPE_STRING_REF;
    for (int i = 0; i < readstat_variable_get_missing_ranges_count(variable); ++i)
        takeMissing(readstat_variable_get_missing_range_lo(variable, i),
                    readstat_variable_get_missing_range_hi(variable, i), taken);
    m_read.columns.emplace_back(std::move(taken));
    return READSTAT_HANDLER_OK;
}

void ReadStatRun::takeMissing(const readstat_value_t &low, const readstat_value_t &high, StatVariable &taken)
{
    if (taken.isText && readstat_value_type(low) == READSTAT_TYPE_STRING)
        taken.missingTexts.append(stringOf(readstat_string_value(low)));
    else if (!taken.isText)
        taken.missingNumbers.append({readstat_double_value(low), readstat_double_value(high)});
}

int ReadStatRun::takeValue(readstat_variable_t *variable, const readstat_value_t &value)
{
    const int index = readstat_variable_get_index_after_skipping(variable);
    if (index < 0 || static_cast<size_t>(index) >= m_read.columns.size())
        return READSTAT_HANDLER_ABORT;
    StatColumn &column = m_read.columns[static_cast<size_t>(index)];
    if (!hasRoom(column, value))
        return READSTAT_HANDLER_ABORT;
    if (readstat_value_is_tagged_missing(value))
        column.addTagged(readstat_value_tag(value));
    else if (readstat_value_is_system_missing(value))
        column.addEmpty();
    else if (column.variable().isText)
        addText(column, value);
    else
        column.addNumber(readstat_double_value(value));
    constexpr qsizetype reportEvery = 4096;
    if (index == 0 && column.rowCount() % reportEvery == 0 && !m_source.report())
        return READSTAT_HANDLER_ABORT;
    return READSTAT_HANDLER_OK;
}

void ReadStatRun::addText(StatColumn &column, const readstat_value_t &value)
{
    const char *text = readstat_string_value(value);
    if (m_repairs)
        column.addText(textOf(text));
    else
        column.addText(text ? std::string_view(text) : std::string_view());
}

bool ReadStatRun::hasRoom(const StatColumn &column, const readstat_value_t &value)
{
    m_bytes += 9;
    if (column.variable().isText) {
        const char *text = readstat_string_value(value);
        m_bytes += text ? static_cast<qint64>(std::strlen(text)) : 0;
    }
    m_tooLarge = m_bytes > m_request.memory;
    return !m_tooLarge;
}

int ReadStatRun::takeLabel(const char *set, const readstat_value_t &value, const char *label)
{
    constexpr qsizetype mostLabels = 100'000;
    constexpr size_t longestName = 129; // of a buffer that ReadStat does not close itself
    const auto length = static_cast<qsizetype>(strnlen(set, longestName));
    QList<ValueLabel> &labels = m_read.labelSets[QString::fromUtf8(set, length)];
    if (labels.size() >= mostLabels)
        return READSTAT_HANDLER_OK;
    QString code;
    if (readstat_value_is_tagged_missing(value))
        code = u'.' + QString(QLatin1Char(readstat_value_tag(value)));
    else if (readstat_value_type(value) == READSTAT_TYPE_STRING)
        code = stringOf(readstat_string_value(value));
    else
        code = codeText(readstat_double_value(value));
    labels.append({code, stringOf(label)});
    return READSTAT_HANDLER_OK;
}

int ReadStatRun::takeWeight(readstat_variable_t *variable)
{
    m_read.weight = stringOf(readstat_variable_get_name(variable));
    return READSTAT_HANDLER_OK;
}

Error ReadStatRun::errorOf(readstat_error_t error) const
{
    const QString &name = m_request.name;
    if (m_source.isCancelled())
        return Error::cancelled();
    if (m_tooLarge)
        return tooLargeForMemory(name);
    switch (error) {
    case READSTAT_ERROR_READ:
    case READSTAT_ERROR_SEEK:
    case READSTAT_ERROR_ROW_COUNT_MISMATCH:
        return cutOffFile(name, m_read.columns.empty() ? 0 : m_read.columns.back().rowCount());
    case READSTAT_ERROR_UNSUPPORTED_FILE_FORMAT_VERSION:
    case READSTAT_ERROR_UNSUPPORTED_COMPRESSION:
        return unknownVersion(name);
    case READSTAT_ERROR_UNSUPPORTED_CHARSET:
        return unknownEncoding(name,
                               m_read.encoding.value.isEmpty() ? QString::number(m_request.codePage)
                                                               : m_read.encoding.value);
    case READSTAT_ERROR_CONVERT:
    case READSTAT_ERROR_CONVERT_BAD_STRING:
    case READSTAT_ERROR_CONVERT_SHORT_STRING:
    case READSTAT_ERROR_CONVERT_LONG_STRING:
        return m_read.encoding.value.isEmpty() ? damagedStatFile(name)
                                               : otherEncoding(name, m_read.encoding.value);
    default:
        return damagedStatFile(name);
    }
}

} // namespace sphygma
