// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/bytesource.h"
#include "app/import/importoptions.h"

#include <string_view>

namespace sphygma {

/// What a byte order mark or the bytes themselves say. UTF-8, UTF-16 (with or without a mark), UTF-32 (with
/// one), GB18030 and Windows-1252 are told apart; \a complete tells that \a head is the whole file.
Chosen<QString> detectEncoding(std::string_view head, bool complete);

/// Whether \a encoding, found in \a head, is only what fits best: the file does not say it.
bool isGuessed(const QString &encoding, std::string_view head);

/// How many bytes of a byte order mark \a head starts with.
int byteOrderMark(std::string_view head);

/// Length of the longest valid UTF-8 beginning of \a bytes; a character cut off at the end does not count as
/// a fault when \a mayBeCut.
size_t validUtf8Length(std::string_view bytes, bool mayBeCut);

/// \a bytes with each fault replaced by U+FFFD.
std::string repairedUtf8(std::string_view bytes);

/// Text of \a encoding as UTF-8, block by block. Bytes that mean nothing become U+FFFD; \a faults, which may
/// be null and must live as long, counts them.
Result<ByteSourcePtr> transcoded(ByteSourcePtr source, const QString &encoding, qint64 *faults = nullptr);

/// The first cell of \a bytes with a letter beyond ASCII, or its beginning: for people to judge \a encoding
/// by.
QString wordBeyondAscii(std::string_view bytes, const QString &encoding);

} // namespace sphygma
