// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/dataversion.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr qsizetype fileDigits = 12, recipeDigits = 6;

static QString digits(const QByteArray &hash, qsizetype count)
{
    return QString::fromLatin1(hash.toHex().left(count));
}

QString dataVersion(const ProjectState &state)
{
    if (!state.raw)
        return {};
    QCryptographicHash steps(QCryptographicHash::Sha256);
    for (const RecipeEntry &entry : state.recipe->entries()) {
        QJsonObject step = entry.toJson();
        step.remove(u"note"_s);
        if (entry.enabled)
            steps.addData(QJsonDocument(step).toJson(QJsonDocument::Compact));
    }
    for (const NamedTable &other : *state.otherTables) {
        if (other.raw)
            steps.addData(other.raw->report.source.sha256);
    }
    return digits(state.raw->report.source.sha256, fileDigits) + u'-' + digits(steps.result(), recipeDigits);
}

} // namespace sphygma
