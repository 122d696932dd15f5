// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/import/importoptions.h"

#include <QIODevice>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace sphygma {

/// The characters, numbers and strings of an SPSS portable file. The first fault ends it: every later answer
/// is empty, and fault() tells what it was.
class PorScanner
{
public:
    enum class Fault : quint8 { None, CutOff, Damaged, Cancelled };

    PorScanner(QIODevice &device, Progress &progress);

    Fault fault() const { return m_fault; }

    bool isGood() const { return m_fault == Fault::None; }

    void fail(Fault fault);

    /// Welcome, character table, "SPSSPORT", version letter, date and time.
    void readHeader();

    /// The tag of the next record.
    char tag();
    /// What tag() would give.
    char next();

    /// Nothing for a system-missing value.
    std::optional<double> number();
    /// From 0 to \a most; anything else is damage.
    int count(int most);
    /// As it stands in the file, blanks at its end cut off.
    std::string string();

private:
    char get();
    int rawByte();
    void readTable();

    QIODevice &m_device;
    Progress &m_progress;
    std::vector<char> m_block;
    size_t m_begin = 0;
    size_t m_end = 0;
    int m_inLine = 0; ///< characters of the line so far
    int m_blanks = 0; ///< that a line cut short lacks
    std::optional<char> m_next;
    std::array<char, 256> m_meaning; ///< of each byte of the file
    Fault m_fault = Fault::None;
};

} // namespace sphygma
