// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/import/bytesource.h"

#include <string_view>

namespace sphygma {

/// The attributes of an element, as long as its start is handled.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **namesAndValues) : m_all(namesAndValues) {}

    /// By the name with its prefix, as in "office:value"; empty where there is none.
    std::string_view value(std::string_view name) const;
    /// By the name alone.
    std::string_view local(std::string_view name) const;

private:
    const char **m_all;
};

/// What is done with an XML document while it passes. Names come without their prefix. Start and end answer
/// false when enough is known: the rest is not read.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual bool start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual bool end(std::string_view name) = 0;
    virtual void text(std::string_view utf8) = 0;
};

/// Reads \a source as it comes, by expat. Fails with Unreadable when it is no well-formed XML, when it is
/// deeper than 256 elements, and when it declares a document type: no document of this program needs one,
/// and entities are how XML bombs are made. \a file is for the sentence.
Status parseXml(ByteSource &source, XmlHandler &handler, const QString &file, Progress &progress);

/// "… is damaged. Get it again from where it came."
Error damagedFile(const QString &file);

} // namespace sphygma
