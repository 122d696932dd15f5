// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/scriptexport/scriptexport.h"

#include "app/base/translator.h"
#include "app/recipe/scriptexport/stepscript.h"

#include <QFile>

#include "resources/resources.h"

using namespace Qt::StringLiterals;

namespace sphygma {

/// The functions that the lines of a recipe call.
static Result<QString> runtimeOf(ScriptLanguage language)
{
    loadResources();
    QString functions;
    for (const QString &name : {u"runtime"_s, u"formulas"_s}) {
        QFile file(u":/recipes/"_s + name + (language == ScriptLanguage::R ? u".R"_s : u".py"_s));
        if (!file.open(QIODevice::ReadOnly))
            return Error::internal(file.errorString());
        functions += QString::fromUtf8(file.readAll()) + u'\n';
    }
    return functions;
}

static QString readLine(const Table &raw, ScriptLanguage language)
{
    QStringList types;
    for (const ColumnInfo &info : raw.schema())
        types.append(scriptText(language, info.name) + (language == ScriptLanguage::R ? u" = "_s : u": "_s)
                     + scriptText(language, typeId(info.type)));
    const QString list = types.join(u", "_s);
    return language == ScriptLanguage::R
        ? u"files <- commandArgs(trailingOnly = TRUE)\nd <- read_table(files[1], c(%1))\n"_s.arg(list)
        : u"import sys\nd = read_table(sys.argv[1], {%1})\n"_s.arg(list);
}

/// A sentence on one line, whatever its names hold.
static QString comment(qsizetype number, const QString &sentence)
{
    return u"\n# %1. %2\n"_s.arg(QString::number(number), sentence.simplified());
}

/// The name of the table that \a step joins; empty for other steps.
static QString joinedTable(const Step &step)
{
    return step.id() == u"joinTable"_s ? step.parameters()[u"table"_s].toString() : QString();
}

/// The tables that are joined, in the order of their files after IN and OUT.
static QStringList joinedTables(const Recipe &recipe, const RecipeResult &result)
{
    QStringList names;
    for (size_t i = 0; i < result.steps.size(); ++i) {
        const QString name = joinedTable(*recipe.entries()[static_cast<qsizetype>(i)].step);
        if (!name.isEmpty() && result.steps[i].status == StepResult::Status::Applied)
            names.append(name);
    }
    names.removeDuplicates();
    return names;
}

static constexpr qsizetype firstOther = 3;

/// Which files the script is given, where there are more than two.
static QString usageLine(const QStringList &others)
{
    if (others.isEmpty())
        return {};
    QString line = u"# Arguments: IN.csv OUT.csv"_s;
    for (const QString &name : others)
        line += u' ' + name.simplified();
    return line + u'\n';
}

static QString notDone(StepResult::Status status)
{
    return status == StepResult::Status::Disabled ? u"# (switched off)\n"_s : u"# (does not apply)\n"_s;
}

Result<QString> recipeScript(const Recipe &recipe, const RecipeResult &result, const ClinicalRules &rules,
                             ScriptLanguage language)
{
    const auto runtime = runtimeOf(language);
    if (!runtime)
        return runtime;
    const Translator english;
    const QStringList others = joinedTables(recipe, result);
    QString script = *runtime + u"\n# The recipe.\n\n"_s;
    script += usageLine(others);
    script += readLine(result.steps.empty() ? result.table : result.steps.front().before, language);
    for (size_t i = 0; i < result.steps.size(); ++i) {
        const RecipeEntry &entry = recipe.entries()[static_cast<qsizetype>(i)];
        const StepResult &done = result.steps[i];
        script += comment(static_cast<qsizetype>(i) + 1, english.text(entry.step->sentence()));
        if (done.status != StepResult::Status::Applied) {
            script += notDone(done.status);
            continue;
        }
        const auto line = stepScript({*entry.step, done.before, done.after, rules, language,
                                      others.indexOf(joinedTable(*entry.step)) + firstOther});
        if (!line)
            return line;
        script += line->isEmpty() ? u"# (changes no value)\n"_s : *line + u'\n';
    }
    script += language == ScriptLanguage::R ? u"\nwrite_table(d, files[2])\n"_s
                                            : u"\nwrite_table(d, sys.argv[2])\n"_s;
    return script;
}

} // namespace sphygma
