// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reporttemplate.h"

#include "app/report/reportspec.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sphygma {

const QList<ReportTemplate> &reportTemplates()
{
    static const QList<ReportTemplate> all{
        {"audit", QT_TRANSLATE_NOOP("sphygma", "Audit meeting")},
        {"research", QT_TRANSLATE_NOOP("sphygma", "Research")},
        {"onepager", QT_TRANSLATE_NOOP("sphygma", "One page")},
    };
    return all;
}

static ReportSection section(SectionKind kind, bool newPage = false, bool hidden = false)
{
    ReportSection made;
    made.kind = kind;
    made.newPage = newPage;
    made.hidden = hidden;
    return made;
}

QList<ReportSection> templateSections(const QString &id)
{
    using enum SectionKind;
    if (id == "audit"_L1)
        return {section(Cover, true), section(Contents, true), section(Summary),
                section(Chart),       section(Findings),       section(DataFlow),
                section(Quality),     section(TableOne),       section(Patient, true, true),
                section(Method),      section(Appendix)};
    if (id == "research"_L1)
        return {section(Cover),    section(Summary), section(DataFlow),
                section(TableOne), section(Chart),   section(Findings),
                section(Quality),  section(Method),  section(Appendix, true)};
    if (id == "onepager"_L1)
        return {section(Cover), section(Summary), section(Chart)};
    return {};
}

QStringList OwnTemplates::names() const
{
    QStringList names;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
        names += file.completeBaseName();
    return names;
}

QString OwnTemplates::path(const QString &name) const
{
    QString file = name.trimmed();
    for (QChar &c : file) {
        if (u"/\\:*?\"<>|"_s.contains(c))
            c = u'-';
    }
    return m_folder + u'/' + file + u".json"_s;
}

Status OwnTemplates::save(const QString &name, const ReportSpec &spec) const
{
    QJsonObject json = spec.toJson();
    for (const QString &personal : {u"title"_s, u"author"_s, u"language"_s, u"lastReport"_s})
        json.remove(personal);
    QDir().mkpath(m_folder);
    QSaveFile file(path(name));
    const QByteArray text = QJsonDocument(json).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return ok();
    return Error{
        Error::Kind::Unwritable,
        QCoreApplication::translate("sphygma", "The file %1 could not be written.").arg(file.fileName()),
        file.errorString()};
}

Result<ReportSpec> OwnTemplates::applied(const QString &name, const ReportSpec &spec) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Error::Kind::Unreadable,
            QCoreApplication::translate("sphygma", "The file %1 could not be read.").arg(file.fileName()),
            file.errorString()};
    return withTemplate(QJsonDocument::fromJson(file.readAll()).object(), spec);
}

bool OwnTemplates::remove(const QString &name) const
{
    return QFile::remove(path(name));
}

ReportSpec withTemplate(const QJsonObject &json, const ReportSpec &spec)
{
    QJsonObject merged = spec.toJson();
    for (auto it = json.begin(); it != json.end(); ++it)
        merged.insert(it.key(), it.value());
    return ReportSpec::fromJson(merged);
}

} // namespace sphygma
