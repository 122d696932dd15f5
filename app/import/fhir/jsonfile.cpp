// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/jsonfile.h"

#include "app/import/archive/gzipsource.h"
#include "app/import/archive/ziparchive.h"
#include "app/import/csv/encoding.h"
#include "app/import/inputfile.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace sphygma {

static bool isGzip(std::string_view head)
{
    return head.starts_with("\x1F\x8B");
}

static bool isZip(std::string_view head)
{
    return head.starts_with("PK\x03\x04");
}

/// UTF-16, with or without a mark, else empty.
static QString wideEncoding(std::string_view head)
{
    if (head.size() < 4)
        return {};
    const std::string_view first = head.substr(0, 2);
    if (first == "\xFF\xFE"sv || ((head[0] == '{' || head[0] == '[') && head[1] == 0))
        return u"UTF-16LE"_s;
    if (first == "\xFE\xFF"sv || (head[0] == 0 && (head[1] == '{' || head[1] == '[')))
        return u"UTF-16BE"_s;
    return {};
}

QList<TableEntry> zippedJson(const QString &path, const QString &table)
{
    static const QSet<QString> texts{u"csv"_s, u"tsv"_s, u"tab"_s, u"dat"_s, u"data"_s, u"psv"_s};
    const Result<QList<TableEntry>> entries = zipEntries(path);
    if (!entries)
        return {};
    QList<TableEntry> found;
    bool hasTexts = false;
    for (const TableEntry &entry : *entries) {
        const QString suffix = QFileInfo(entry.name).suffix().toLower();
        const QString file = entry.name.section(u'/', -1);
        hasTexts = hasTexts || texts.contains(suffix);
        if ((suffix != u"json"_s && suffix != u"ndjson"_s && suffix != u"jsonl"_s) || file.startsWith(u'.')
            || entry.name.contains(u"__MACOSX/"_s))
            continue;
        if (!table.isEmpty() && (entry.name == table || file == table))
            return {entry};
        found.append(entry);
    }
    return hasTexts ? QList<TableEntry>() : found;
}

static Result<JsonFile> openZipped(const QString &path, JsonFile file)
{
    const QList<TableEntry> entries = zippedJson(path, file.options.table);
    const bool isOnly = entries.size() == 1;
    const Result<TableEntry> entry =
        isOnly ? entries.first() : chosenEntry(entries, file.name, file.options.table);
    if (!entry)
        return entry.error();
    if (const Status allowed = checkUnpackedSize(path, entry->name, file.options.allowLarge); !allowed)
        return allowed.error();
    if (file.options.table == entry->name || file.options.table == entry->name.section(u'/', -1))
        file.options.table.clear();
    file.member = entry->name;
    file.packed = u"zip"_s;
    file.open = [path, name = entry->name] { return openZipEntry(path, name); };
    return file;
}

static JsonFile openGzipped(const QString &path, JsonFile file)
{
    file.packed = u"gzip"_s;
    file.open = [path, name = file.name, large = file.options.allowLarge]() -> Result<ByteSourcePtr> {
        Result<ByteSourcePtr> packed = FileSource::open(path);
        if (!packed)
            return packed;
        return ByteSourcePtr(std::make_unique<GzipSource>(std::move(packed).value(), name, large));
    };
    return file;
}

/// In UTF-8, whatever it is written in.
static Result<JsonFile> decoded(JsonFile file)
{
    const Result<ByteSourcePtr> source = file.open();
    if (!source)
        return source.error();
    const Result<QByteArray> head = readUpTo(**source, 4);
    if (!head)
        return head.error();
    const QString encoding = wideEncoding({head->constData(), static_cast<size_t>(head->size())});
    if (encoding.isEmpty())
        return file;
    file.encoding = encoding;
    file.open = [open = file.open, encoding]() -> Result<ByteSourcePtr> {
        Result<ByteSourcePtr> wide = open();
        if (!wide)
            return wide;
        return transcoded(std::move(wide).value(), encoding);
    };
    return file;
}

Result<JsonFile> openJson(const QString &path, const ImportOptions &options)
{
    JsonFile file;
    file.name = QFileInfo(path).fileName();
    file.options = options;
    file.open = [path] { return FileSource::open(path); };
    const Result<ByteSourcePtr> first = file.open();
    if (!first)
        return first.error();
    const Result<QByteArray> bytes = readUpTo(**first, 4);
    if (!bytes)
        return bytes.error();
    const std::string_view head(bytes->constData(), static_cast<size_t>(bytes->size()));
    const Result<JsonFile> opened = isZip(head) ? openZipped(path, file)
        : isGzip(head)                          ? Result<JsonFile>(openGzipped(path, file))
                                                : Result<JsonFile>(file);
    return opened ? decoded(*opened) : opened;
}

static std::string_view withoutBlanks(std::string_view text)
{
    const size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

/// "{" and a name, or "[" and such an object; or nothing in them.
static bool beginsLikeJson(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    text = withoutBlanks(text);
    const bool isList = text.starts_with('[');
    if (isList)
        text = withoutBlanks(text.substr(1));
    if (!text.starts_with('{'))
        return isList && text.starts_with(']');
    text = withoutBlanks(text.substr(1));
    return text.starts_with('"') || text.starts_with('}');
}

bool looksLikeJson(std::string_view head)
{
    if (!wideEncoding(head).isEmpty()) {
        std::string narrow(head.substr(0, 4096));
        std::erase_if(narrow, [](char c) { return c == '\0' || c == '\xFF' || c == '\xFE'; });
        return beginsLikeJson(narrow);
    }
    if (!isGzip(head))
        return beginsLikeJson(head);
    const QByteArray packed(head.data(), static_cast<qsizetype>(head.size()));
    GzipSource source(std::make_unique<MemorySource>(packed), {}, true);
    std::string text(4096, '\0');
    const Result<qint64> got = source.read(text.data(), static_cast<qint64>(text.size()));
    return got && beginsLikeJson(std::string_view(text).substr(0, static_cast<size_t>(*got)));
}

} // namespace sphygma
