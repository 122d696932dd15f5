// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/statfile/readstatsource.h"
#include "app/import/statfile/statrequest.h"
#include "app/import/statfile/stattable.h"

#include <new>
#include <string>

namespace sphygma {

/// One run of ReadStat over a file. Its handlers are called from C, so that no exception leaves them.
class ReadStatRun
{
public:
    /// \a repairs: texts are taken as they stand and their UTF-8 is repaired here.
    ReadStatRun(QIODevice &device, const StatRequest &request, Progress &progress, bool repairs);

    readstat_error_t run();

    Error errorOf(readstat_error_t error) const;

    /// Texts beyond ASCII as they stand, a line each, at most 256 KB; only of a run that repairs.
    const std::string &foreignTexts() const { return m_foreign; }

    bool isUtf8() const;

    /// Whether every column got as many cells.
    bool isWhole() const;

    StatTable takeTable() { return std::move(m_read); }

private:
    static ReadStatRun &of(void *self) { return *static_cast<ReadStatRun *>(self); }

    /// Runs \a work; what it throws stops the parser and is thrown again behind it.
    template<typename Work>
    int guarded(const Work &work)
    {
        try {
            return work();
        } catch (const std::bad_alloc &) {
            m_outOfMemory = true;
            return READSTAT_HANDLER_ABORT;
        }
    }

    void setHandlers(readstat_parser_t *parser);
    readstat_error_t parse(readstat_parser_t *parser);
    std::string textOf(const char *text);
    QString stringOf(const char *text) { return QString::fromStdString(textOf(text)); }

    static QString namedItself();
    int takeMetadata(readstat_metadata_t *metadata);
    int takeVariable(readstat_variable_t *variable, const char *labels);
    void takeMissing(const readstat_value_t &low, const readstat_value_t &high, StatVariable &taken);
    int takeValue(readstat_variable_t *variable, const readstat_value_t &value);
    void addText(StatColumn &column, const readstat_value_t &value);
    bool hasRoom(const StatColumn &column, const readstat_value_t &value);
    int takeLabel(const char *set, const readstat_value_t &value, const char *label);
    int takeWeight(readstat_variable_t *variable);

    const StatRequest &m_request;
    ReadStatSource m_source;
    bool m_repairs;
    std::string m_foreign;
    StatTable m_read;
    qint64 m_bytes = 0;
    bool m_tooLarge = false;
    bool m_outOfMemory = false;
};

} // namespace sphygma
