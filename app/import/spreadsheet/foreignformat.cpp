// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/foreignformat.h"

#include "app/import/csv/encoding.h"
#include "app/import/words.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sphygma {

/// The beginning in small letters, without a byte order mark and blanks before it.
static QByteArray beginOf(std::string_view head)
{
    constexpr size_t looked = 4096;
    head.remove_prefix(static_cast<size_t>(byteOrderMark(head)));
    return QByteArray(head.data(), static_cast<qsizetype>(std::min(head.size(), looked))).trimmed().toLower();
}

static bool isWebPage(const QByteArray &begin)
{
    static constexpr std::array marks{"<!doctype html", "<html",   "<head>",  "<meta ",
                                      "<body",          "<table>", "<table ", "<div "};
    const bool isPage = std::any_of(marks.begin(), marks.end(),
                                    [&begin](const char *mark) { return begin.startsWith(mark); });
    const bool isXhtml = begin.startsWith("<?xml") && begin.contains("<html");
    return isPage || isXhtml || (begin.startsWith("mime-version:") && begin.contains("content-type:"));
}

/// What a table of another program is called; empty for other files.
static QString foreignName(const QByteArray &begin)
{
    if (begin.startsWith("<?xml") && begin.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return u"XML Spreadsheet 2003"_s;
    if (begin.startsWith("<?xml") && begin.contains("<office:document"))
        return u"Flat XML ODF"_s;
    if (begin.startsWith("id;p") && begin.contains("\nc;"))
        return u"SYLK"_s;
    QByteArray lines = begin;
    lines.replace('\r', "");
    return lines.startsWith("table\n0,1\n") && lines.contains("\nvectors\n") ? u"DIF"_s : QString();
}

static Error refused(const QString &path)
{
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray();
    const QByteArray begin = beginOf({head.constData(), static_cast<size_t>(head.size())});
    const QString name = QFileInfo(path).fileName();
    if (isWebPage(begin))
        return {Error::Kind::Unreadable,
                say(QT_TRANSLATE_NOOP("sphygma",
                                      "%1 is a web page, not a table. If a spreadsheet program shows a table "
                                      "in it, save it there as .xlsx and import that."))
                    .arg(name),
                {}};
    return {Error::Kind::Unreadable,
            say(QT_TRANSLATE_NOOP("sphygma",
                                  "%1 is a table in the format %2, which is not read here. Open it in a "
                                  "spreadsheet program, save it as .xlsx, and import that."))
                .arg(name, foreignName(begin)),
            {}};
}

bool ForeignFormat::recognises(const QString &, std::string_view head) const
{
    const QByteArray begin = beginOf(head);
    return isWebPage(begin) || !foreignName(begin).isEmpty();
}

Result<QList<TableEntry>> ForeignFormat::tables(const QString &path, const ImportOptions &) const
{
    return refused(path);
}

Result<Imported> ForeignFormat::read(const QString &path, const ImportOptions &, const ClinicalRules &,
                                     Progress &) const
{
    return refused(path);
}

Result<ImportPreview> ForeignFormat::preview(const QString &path, const ImportOptions &,
                                             const ClinicalRules &, int) const
{
    return refused(path);
}

} // namespace sphygma
