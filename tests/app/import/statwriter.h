// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/statfile/statformat.h"

#include <QByteArray>
#include <QtGlobal>

#include <readstat.h>

namespace sphygma {

/// Writes small files of SPSS, Stata and SAS for tests, through ReadStat's writer.
class StatWriter
{
public:
    /// \a version 0: the newest that ReadStat writes.
    explicit StatWriter(StatFormat format, uint8_t version = 0) : m_format(format)
    {
        readstat_set_data_writer(m_writer, append);
        if (format == StatFormat::Zsav)
            readstat_writer_set_compression(m_writer, READSTAT_COMPRESS_BINARY);
        else if (version != 0)
            readstat_writer_set_file_format_version(m_writer, version);
    }

    ~StatWriter() { readstat_writer_free(m_writer); }

    StatWriter(const StatWriter &) = delete;
    StatWriter &operator=(const StatWriter &) = delete;

    readstat_writer_t *raw() { return m_writer; }

    readstat_variable_t *number(const char *name, const char *format = nullptr, const char *label = nullptr)
    {
        return add(name, READSTAT_TYPE_DOUBLE, 8, format, label);
    }

    readstat_variable_t *text(const char *name, size_t width, const char *label = nullptr)
    {
        return add(name, READSTAT_TYPE_STRING, width, nullptr, label);
    }

    readstat_variable_t *add(const char *name, readstat_type_t type, size_t width, const char *format,
                             const char *label)
    {
        readstat_variable_t *variable = readstat_add_variable(m_writer, name, type, width);
        if (format)
            readstat_variable_set_format(variable, format);
        if (label)
            readstat_variable_set_label(variable, label);
        return variable;
    }

    void begin(long rows)
    {
        switch (m_format) {
        case StatFormat::Sav:
        case StatFormat::Zsav:
            check(readstat_begin_writing_sav(m_writer, &m_bytes, rows));
            break;
        case StatFormat::Por:
            check(readstat_begin_writing_por(m_writer, &m_bytes, rows));
            break;
        case StatFormat::Dta:
            check(readstat_begin_writing_dta(m_writer, &m_bytes, rows));
            break;
        case StatFormat::Sas7bdat:
            check(readstat_begin_writing_sas7bdat(m_writer, &m_bytes, rows));
            break;
        case StatFormat::Xpt:
            check(readstat_begin_writing_xport(m_writer, &m_bytes, rows));
            break;
        }
    }

    /// One row: \a insert puts a value into each variable.
    template<typename Insert>
    void row(const Insert &insert)
    {
        check(readstat_begin_row(m_writer));
        insert();
        check(readstat_end_row(m_writer));
    }

    void put(readstat_variable_t *variable, double value)
    {
        check(readstat_insert_double_value(m_writer, variable, value));
    }

    void put(readstat_variable_t *variable, const char *text)
    {
        check(readstat_insert_string_value(m_writer, variable, text));
    }

    void putMissing(readstat_variable_t *variable)
    {
        check(readstat_insert_missing_value(m_writer, variable));
    }

    void putTagged(readstat_variable_t *variable, char tag)
    {
        check(readstat_insert_tagged_missing_value(m_writer, variable, tag));
    }

    QByteArray finish()
    {
        check(readstat_end_writing(m_writer));
        return m_bytes;
    }

    static void check(readstat_error_t error)
    {
        if (error != READSTAT_OK)
            qFatal("cannot write the test file: %s", readstat_error_message(error));
    }

private:
    static ssize_t append(const void *data, size_t size, void *to)
    {
        static_cast<QByteArray *>(to)->append(static_cast<const char *>(data), static_cast<qsizetype>(size));
        return static_cast<ssize_t>(size);
    }

    StatFormat m_format;
    readstat_writer_t *m_writer = readstat_writer_init();
    QByteArray m_bytes;
};

} // namespace sphygma
