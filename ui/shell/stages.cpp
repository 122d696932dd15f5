// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

QList<Stage> shownStages()
{
    return {Stage::Data, Stage::Clean, Stage::Explore, Stage::Decide, Stage::Report};
}

QString stageId(Stage stage)
{
    static const QStringList ids{u"data"_s, u"clean"_s, u"explore"_s, u"decide"_s, u"report"_s, u"share"_s};
    return ids.at(static_cast<qsizetype>(stage));
}

QString stageName(Stage stage)
{
    static const char *const names[] = {
        QT_TRANSLATE_NOOP("sphygma::Stage", "Data"),    QT_TRANSLATE_NOOP("sphygma::Stage", "Clean"),
        QT_TRANSLATE_NOOP("sphygma::Stage", "Explore"), QT_TRANSLATE_NOOP("sphygma::Stage", "Decide"),
        QT_TRANSLATE_NOOP("sphygma::Stage", "Report"),  QT_TRANSLATE_NOOP("sphygma::Stage", "Share"),
    };
    return QCoreApplication::translate("sphygma::Stage", names[static_cast<size_t>(stage)]);
}

bool isStageDone(Stage stage, const ProjectDocument &document, const QSet<Stage> &seen)
{
    if (document.isEmpty())
        return false;
    if (stage == Stage::Data)
        return true;
    const bool finished = document.state().visited->contains(stageId(stage));
    return finished || (stage != Stage::Clean && seen.contains(stage));
}

} // namespace sphygma
