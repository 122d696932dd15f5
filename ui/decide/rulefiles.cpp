// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/rulefiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

constexpr qint64 largestFile = 4 << 20; ///< bytes; a thousand rules are one megabyte

QString said(const char *text)
{
    return QCoreApplication::translate("RuleFiles", text);
}

Result<RuleBook> readRules(const QString &path, const ClinicalRules &clinical)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable,
                     said(QT_TRANSLATE_NOOP("RuleFiles", "%1 could not be read.")).arg(path),
                     file.errorString()};
    if (file.size() > largestFile)
        return Error{Error::Kind::Invalid,
                     said(QT_TRANSLATE_NOOP("RuleFiles", "%1 is too large to be a file of rules.")).arg(path),
                     {}};
    return RuleBook::fromJson(file.readAll(), clinical);
}

} // namespace

std::optional<RuleBook> askForRules(Workspace &workspace, QWidget *window, const RuleBook &own)
{
    const QStringList paths =
        workspace.dialogs.openFiles(window, said(QT_TRANSLATE_NOOP("RuleFiles", "Import rules")),
                                    said(QT_TRANSLATE_NOOP("RuleFiles", "Rules (*.json)")));
    if (paths.isEmpty())
        return {};
    RuleBook book = own;
    for (const QString &path : paths) {
        const auto read = readRules(path, *workspace.document.rulesForSetting());
        if (!read) {
            workspace.dialogs.showError(window, read.error());
            return {};
        }
        for (const Rule &rule : read->rules())
            book.put(rule);
    }
    return book;
}

void saveRules(Workspace &workspace, QWidget *window, const RuleBook &own, const RuleBook &shipped)
{
    const QString path =
        workspace.dialogs.saveFile(window, said(QT_TRANSLATE_NOOP("RuleFiles", "Export rules")),
                                   u"rules.json"_s, said(QT_TRANSLATE_NOOP("RuleFiles", "Rules (*.json)")));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray json = own.rules().isEmpty() ? shipped.toJson() : own.toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        workspace.dialogs.showError(
            window,
            {Error::Kind::Unwritable,
             said(QT_TRANSLATE_NOOP("RuleFiles", "The rules could not be written to %1.")).arg(path),
             file.errorString()});
}

} // namespace sphygma
