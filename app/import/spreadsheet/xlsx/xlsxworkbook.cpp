// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/xlsx/xlsxworkbook.h"

#include "app/import/inputfile.h"
#include "app/import/spreadsheet/xlsx/xlsxsheet.h"
#include "app/import/spreadsheet/zippackage.h"
#include "app/import/words.h"

#include <limits>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Where the relations of a part lead.
class Relations final : public XmlHandler
{
public:
    struct Target
    {
        QString path;
        QString type; ///< the last word of it: "worksheet"
    };

    bool start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "Relationship" && attributes.local("TargetMode") != "External")
            m_targets[textOf(attributes.local("Id"))] = {textOf(attributes.local("Target")),
                                                         textOf(attributes.local("Type")).section(u'/', -1)};
        return true;
    }

    bool end(std::string_view) override { return true; }

    void text(std::string_view) override {}

    const std::map<QString, Target> &all() const { return m_targets; }

    QString pathOfType(const QString &type) const
    {
        for (const auto &[id, target] : m_targets) {
            if (target.type == type)
                return target.path;
        }
        return {};
    }

private:
    std::map<QString, Target> m_targets;
};

/// Reads workbook.xml.
class WorkbookPart final : public XmlHandler
{
public:
    struct Sheet
    {
        SheetInfo info;
        QString relation;
    };

    bool start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr") {
            const std::string_view told = attributes.local("date1904");
            is1904 |= told == "1" || told == "true"; // an extension has an element of that name too
        } else if (name == "sheet") {
            const std::string_view state = attributes.local("state");
            sheets.append({{textOf(attributes.local("name")), !state.empty() && state != "visible"},
                           textOf(attributes.local("id"))});
        }
        return true;
    }

    bool end(std::string_view) override { return true; }

    void text(std::string_view) override {}

    QList<Sheet> sheets;
    bool is1904 = false;
};

/// "../a.xml" or "/xl/a.xml" as told in the part \a from.
QString resolved(const QString &target, const QString &from)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList path = from.split(u'/');
    path.removeLast();
    for (const QString &step : target.split(u'/')) {
        if (step == u".."_s && !path.isEmpty())
            path.removeLast();
        else if (step != u"."_s && step != u".."_s)
            path.append(step);
    }
    return path.join(u'/');
}

QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + u"_rels/"_s + part.mid(slash) + u".rels"_s;
}

class XlsxWorkbook final : public Workbook
{
public:
    explicit XlsxWorkbook(ZipPackage package) : m_package(std::move(package)) {}

    Status open()
    {
        NoProgress progress;
        Relations top;
        if (const Status read = m_package.parseOptional(u"_rels/.rels"_s, top, progress); !read)
            return read;
        m_part = resolved(top.pathOfType(u"officeDocument"_s), {});
        if (!m_package.contains(m_part))
            m_part = u"xl/workbook.xml"_s;
        WorkbookPart workbook;
        for (const Status &read : {m_package.parse(m_part, workbook, progress),
                                   m_package.parseOptional(relationsOf(m_part), m_relations, progress)}) {
            if (!read)
                return read;
        }
        m_is1904 = workbook.is1904;
        for (const WorkbookPart::Sheet &sheet : workbook.sheets)
            addSheet(sheet);
        return ok();
    }

    const QList<SheetInfo> &sheets() const override { return m_sheets; }

    Status read(qsizetype sheet, SheetSink &sink, Progress &progress) override
    {
        if (const Status read = readShared(progress); !read)
            return read;
        XlsxSheet handler(*m_strings, m_styles, m_is1904, sink);
        const Status read = m_package.parse(m_paths[sheet], handler, progress);
        return read && handler.isDamaged() ? Status(damagedFile(m_package.fileName())) : read;
    }

private:
    void addSheet(const WorkbookPart::Sheet &sheet)
    {
        const auto target = m_relations.all().find(sheet.relation);
        const bool isCells = target != m_relations.all().end()
            && (target->second.type == u"worksheet"_s || target->second.type.isEmpty());
        if (!isCells)
            return; // a chart, a dialog, a macro sheet
        m_sheets.append(sheet.info);
        m_paths.append(resolved(target->second.path, m_part));
    }

    /// Styles and texts, the first time a sheet is read.
    Status readShared(Progress &progress)
    {
        if (m_strings)
            return ok();
        const qint64 available = availableMemory();
        m_strings.emplace(available > 0 ? available / 2 : std::numeric_limits<qint64>::max());
        const auto pathOf = [this](const QString &type) {
            const QString path = m_relations.pathOfType(type);
            return path.isEmpty() ? path : resolved(path, m_part);
        };
        if (const Status read = m_package.parseOptional(pathOf(u"styles"_s), m_styles, progress); !read)
            return read;
        return m_package.parseOptional(pathOf(u"sharedStrings"_s), *m_strings, progress);
    }

    ZipPackage m_package;
    QString m_part;
    Relations m_relations;
    QList<SheetInfo> m_sheets;
    QStringList m_paths;
    XlsxStyles m_styles;
    std::optional<XlsxStrings> m_strings;
    bool m_is1904 = false;
};

} // namespace

bool isXlsx(const QString &path)
{
    const Result<ZipPackage> package = ZipPackage::open(path, true);
    return package && package->contains(u"[Content_Types].xml"_s) && package->containsUnder(u"xl/"_s);
}

Result<WorkbookPtr> openXlsx(const QString &path, bool allowLarge)
{
    Result<ZipPackage> opened = ZipPackage::open(path, allowLarge);
    if (!opened)
        return opened.error();
    ZipPackage package = std::move(opened).value();
    if (package.contains(u"xl/workbook.bin"_s))
        return Error{Error::Kind::Unreadable,
                     say(QT_TRANSLATE_NOOP(
                             "sphygma", "%1 is a binary workbook (.xlsb). Save it as .xlsx and open that."))
                         .arg(package.fileName()),
                     {}};
    auto book = std::make_unique<XlsxWorkbook>(std::move(package));
    if (const Status read = book->open(); !read)
        return read.error();
    return WorkbookPtr(std::move(book));
}

} // namespace sphygma
