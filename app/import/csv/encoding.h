// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/bytesource.h"
#include "app/import/importoptions.h"

#include <string_view>

namespace sphygma {

/// What a byte order mark or the bytes themselves say. UTF-8, UTF-16 (with or without a mark), GB18030 and
/// Windows-1252 are told apart; \a complete tells that \a head is the whole file.
Chosen<QString> detectEncoding(std::string_view head, bool complete);

/// How many bytes of a byte order mark \a head starts with.
int byteOrderMark(std::string_view head);

/// Length of the longest valid UTF-8 beginning of \a bytes; a character cut off at the end does not count as
/// a fault when \a mayBeCut.
size_t validUtf8Length(std::string_view bytes, bool mayBeCut);

/// \a bytes with each fault replaced by U+FFFD.
std::string repairedUtf8(std::string_view bytes);

/// Text of \a encoding as UTF-8, block by block. Bytes that mean nothing become U+FFFD and are counted.
Result<ByteSourcePtr> transcoded(ByteSourcePtr source, const QString &encoding);

} // namespace sphygma
