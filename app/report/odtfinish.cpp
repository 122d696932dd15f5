// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/odtfinish.h"

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

#include <QBuffer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sphygma {

static QByteArray withAsianText(const QByteArray &xml)
{
    static const QRegularExpression western(u"fo:(font-size|font-weight|font-style)=(\"[^\"]*\")"_s);
    return QString::fromUtf8(xml).replace(western, u"fo:\\1=\\2 style:\\1-asian=\\2"_s).toUtf8();
}

/// As in a document of any program, the member that tells the kind comes first and is not compressed.
static bool addMember(QuaZip &zip, const QString &name, const QByteArray &bytes, const QDateTime &date)
{
    QuaZipNewInfo info(name);
    info.dateTime = date;
    QuaZipFile file(&zip);
    const bool isKind = name == "mimetype"_L1;
    return file.open(QIODevice::WriteOnly, info, nullptr, 0, isKind ? 0 : Z_DEFLATED,
                     isKind ? 0 : Z_DEFAULT_COMPRESSION)
        && file.write(bytes) == bytes.size();
}

QByteArray finishedOdt(const QByteArray &odt, const QDateTime &date)
{
    QByteArray before = odt, after;
    QBuffer from(&before), to(&after);
    QuaZip in(&from), out(&to);
    if (!in.open(QuaZip::mdUnzip) || !out.open(QuaZip::mdCreate))
        return {};
    for (bool more = in.goToFirstFile(); more; more = in.goToNextFile()) {
        const QString name = in.getCurrentFileName();
        QuaZipFile member(&in);
        if (!member.open(QIODevice::ReadOnly))
            return {};
        QByteArray bytes = member.readAll();
        if (name == "content.xml"_L1)
            bytes = withAsianText(bytes);
        if (!addMember(out, name, bytes, date))
            return {};
    }
    out.close();
    return after;
}

} // namespace sphygma
