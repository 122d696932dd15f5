// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/reportsection.h"

#include <QStringList>

namespace sphygma {

struct ReportSpec;

/// An arrangement of sections that ships with the program.
struct ReportTemplate
{
    const char *id; ///< "audit"
    const char *name; ///< marked for translation
};

const QList<ReportTemplate> &reportTemplates();

/// Empty for an id that is not there.
QList<ReportSection> templateSections(const QString &id);

/// The user's own arrangements: one JSON file each in a folder of theirs. A template keeps sections, look and
/// site, but neither title nor author.
class OwnTemplates
{
public:
    explicit OwnTemplates(QString folder) : m_folder(std::move(folder)) {}

    QStringList names() const;
    Status save(const QString &name, const ReportSpec &spec) const;
    /// \a spec with the template's sections and look; title, author, language and the last report stay.
    Result<ReportSpec> applied(const QString &name, const ReportSpec &spec) const;
    bool remove(const QString &name) const;

private:
    QString path(const QString &name) const;

    QString m_folder;
};

/// \a json, as one saved by OwnTemplates or a whole ReportSpec, applied on \a spec.
ReportSpec withTemplate(const QJsonObject &json, const ReportSpec &spec);

} // namespace sphygma
