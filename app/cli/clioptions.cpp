// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clioptions.h"

#include "app/report/exportreport.h"
#include "app/report/reporttemplate.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sphygma {

static const QStringList commands{u"convert"_s, u"profile"_s, u"clean"_s, u"analyse"_s, u"report"_s};

static Error usage(const QString &what)
{
    return {Error::Kind::Invalid, what, u"sphygma-cli --help lists the commands and options."_s};
}

static void addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({
        {{u"o"_s, u"output"_s}, {}, u"FILE"_s},
        {u"recipe"_s, {}, u"FILE"_s},
        {u"log"_s, {}, u"FILE"_s},
        {u"chart"_s, {}, u"FILE"_s},
        {u"question"_s, {}, u"FILE"_s},
        {u"table"_s, {}, u"NAME"_s},
        {u"role"_s, {}, u"ROLE=COLUMN"_s},
        {u"map"_s, {}, u"OLD=NEW"_s},
        {u"partial"_s, {}},
        {u"script"_s, {}, u"LANGUAGE"_s},
        {u"title"_s, {}, u"TEXT"_s},
        {u"site"_s, {}, u"TEXT"_s},
        {u"author"_s, {}, u"TEXT"_s},
        {u"language"_s, {}, u"LANGUAGE"_s},
        {u"spec"_s, {}, u"FILE"_s},
        {u"small-cells"_s, {}, u"N"_s},
        {u"template"_s, {}, u"NAME"_s},
        {u"compare"_s, {}, u"FILE"_s},
        {u"deidentified"_s, {}},
        {u"pdfa"_s, {}},
        {u"json"_s, {}},
        {u"timings"_s, {}},
        {u"progress"_s, {}},
        {u"as-text"_s, {}},
        {u"allow-large"_s, {}},
        {{u"h"_s, u"help"_s}, {}},
        {{u"v"_s, u"version"_s}, {}},
    });
}

static CliOptions gathered(const QCommandLineParser &parser)
{
    CliOptions options;
    options.output = parser.value(u"output"_s);
    options.recipe = parser.value(u"recipe"_s);
    options.chart = parser.value(u"chart"_s);
    options.question = parser.value(u"question"_s);
    options.log = parser.value(u"log"_s);
    options.script = parser.value(u"script"_s);
    options.partial = parser.isSet(u"partial"_s);
    options.title = parser.value(u"title"_s);
    options.site = parser.value(u"site"_s);
    options.author = parser.value(u"author"_s);
    options.language = parser.value(u"language"_s);
    options.spec = parser.value(u"spec"_s);
    options.reportTemplate = parser.value(u"template"_s);
    options.compare = parser.value(u"compare"_s);
    options.deidentified = parser.isSet(u"deidentified"_s);
    options.archival = parser.isSet(u"pdfa"_s);
    options.json = parser.isSet(u"json"_s);
    options.timings = parser.isSet(u"timings"_s);
    options.progress = parser.isSet(u"progress"_s);
    options.asText = parser.isSet(u"as-text"_s);
    options.allowLarge = parser.isSet(u"allow-large"_s);
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);
    return options;
}

/// Where a path leads, also when nothing is there yet.
static QString target(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
}

static bool isSameFile(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && target(a) == target(b);
}

/// What only a report takes.
static Status checkedReport(const CliOptions &options)
{
    QStringList templates;
    for (const ReportTemplate &made : reportTemplates())
        templates += QLatin1String(made.id);
    const bool forReport = !options.spec.isEmpty() || !options.reportTemplate.isEmpty()
        || !options.compare.isEmpty() || options.deidentified || options.archival;
    if (forReport && options.command != u"report"_s)
        return usage(u"--spec, --template, --compare, --deidentified and --pdfa go with report only."_s);
    if (!options.reportTemplate.isEmpty() && !templates.contains(options.reportTemplate))
        return usage(
            u"--template is one of %1, not “%2”."_s.arg(templates.join(u", "_s), options.reportTemplate));
    const QStringList suffixes = reportSuffixes();
    if (options.command == u"report"_s && !suffixes.contains(QFileInfo(options.output).suffix().toLower()))
        return usage(u"A report is written as .%1, not as “%2”."_s.arg(suffixes.join(u", ."_s),
                                                                       QFileInfo(options.output).fileName()));
    for (const QString &read : {options.spec, options.compare}) {
        if (isSameFile(options.output, read))
            return usage(u"%1 would be written over itself; choose another name."_s.arg(options.output));
    }
    return ok();
}

/// What every command needs, and what only some take.
static Status checked(const CliOptions &options)
{
    const QString &command = options.command;
    const bool writesFile = command == u"clean"_s || command == u"report"_s;
    if (!commands.contains(command))
        return usage(u"“%1” is not a command; there are %2."_s.arg(command, commands.join(u", "_s)));
    if (options.input.isEmpty())
        return usage(u"%1 needs a file to read."_s.arg(command));
    if (writesFile && options.output.isEmpty())
        return usage(u"%1 needs -o with the file to write."_s.arg(command));
    if (command == u"convert"_s && options.json && options.output.isEmpty())
        return usage(u"With --json, convert needs -o with the file to write."_s);
    if (command == u"clean"_s && options.recipe.isEmpty())
        return usage(u"clean needs --recipe with the recipe to apply."_s);
    if (!options.log.isEmpty() && command != u"clean"_s)
        return usage(u"--log goes with clean only."_s);
    if ((options.partial || !options.script.isEmpty()) && command != u"clean"_s)
        return usage(u"--partial and --script go with clean only."_s);
    if ((options.mapAuto || !options.newNames.isEmpty()) && options.recipe.isEmpty())
        return usage(u"--map goes with --recipe: it says what the recipe's columns are called here."_s);
    if (!QStringList{QString(), u"r"_s, u"python"_s}.contains(options.script))
        return usage(u"--script is r or python, not “%1”."_s.arg(options.script));
    if (!options.script.isEmpty() && !options.log.isEmpty())
        return usage(u"--script writes the recipe, not the table: it has no --log."_s);
    if (options.asText && command != u"convert"_s)
        return usage(u"--as-text goes with convert only."_s);
    if (!options.recipe.isEmpty() && (command == u"convert"_s || command == u"profile"_s))
        return usage(u"--recipe does not go with %1; clean applies a recipe."_s.arg(command));
    if (!options.chart.isEmpty() && command != u"analyse"_s)
        return usage(u"--chart goes with analyse only."_s);
    if (!options.question.isEmpty() && command != u"analyse"_s)
        return usage(u"--question goes with analyse only."_s);
    if (!options.question.isEmpty() && !options.chart.isEmpty())
        return usage(u"--question and --chart are two runs: name one of them."_s);
    if (!options.chart.isEmpty() && options.output.isEmpty())
        return usage(u"--chart needs -o with the file to draw: .svg, .png or .pdf."_s);
    if (!options.output.isEmpty()
        && (command == u"profile"_s || (command == u"analyse"_s && options.chart.isEmpty())))
        return usage(u"-o does not go with %1, which writes to standard output."_s.arg(command));
    for (const QString &file : {options.output, options.log}) {
        QStringList read{options.input, options.recipe, options.chart};
        for (const auto &[name, path] : options.otherTables)
            read.append(path);
        for (const QString &source : std::as_const(read)) {
            if (isSameFile(file, source))
                return usage(u"%1 would be written over itself; choose another name."_s.arg(file));
        }
    }
    if (!options.log.isEmpty() && isSameFile(options.output, options.log))
        return usage(u"The table and the change log need two files, not both %1."_s.arg(options.log));
    if (!QStringList{QString(), u"en"_s, u"zh_CN"_s}.contains(options.language))
        return usage(u"--language is en or zh_CN, not “%1”."_s.arg(options.language));
    return checkedReport(options);
}

/// --table NAME chooses among the tables of the input, --table NAME=FILE adds one for joining; --map auto
/// stands beside pairs.
static Status readTablesAndNames(const QCommandLineParser &parser, CliOptions &options)
{
    const QStringList tables = parser.values(u"table"_s);
    for (const QString &table : tables) {
        const qsizetype equals = table.indexOf(u'=');
        if (equals > 0 && equals + 1 < table.size())
            options.otherTables.append({table.left(equals), table.mid(equals + 1)});
        else
            options.table = table;
    }
    const QStringList names = parser.values(u"map"_s);
    for (const QString &name : names) {
        const qsizetype equals = name.indexOf(u'=');
        if (name == u"auto"_s)
            options.mapAuto = true;
        else if (equals <= 0 || equals + 1 == name.size())
            return usage(
                u"--map is written OLD=NEW, as in --map sbp=systolic, or --map auto; “%1” is not."_s.arg(
                    name));
        else
            options.newNames.append({name.left(equals), name.mid(equals + 1)});
    }
    return ok();
}

/// From which count on a group is named; fewer is a small group.
static Status readSmallCells(const QCommandLineParser &parser, CliOptions &options)
{
    if (!parser.isSet(u"small-cells"_s))
        return ok();
    bool isNumber = false;
    options.smallCells = parser.value(u"small-cells"_s).toInt(&isNumber);
    if (!isNumber || options.smallCells < 1)
        return usage(
            u"--small-cells is a number of 1 or more, not “%1”."_s.arg(parser.value(u"small-cells"_s)));
    if (options.chart.isEmpty() && parser.positionalArguments().value(0) != u"report"_s)
        return usage(u"--small-cells goes with --chart and with report."_s);
    return ok();
}

Result<CliOptions> parseCliOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"sphygma-cli"_s} + arguments))
        return usage(parser.errorText());
    CliOptions options = gathered(parser);
    if (options.help || options.version)
        return options;
    for (const QString &role : parser.values(u"role"_s)) {
        const qsizetype equals = role.indexOf(u'=');
        if (equals <= 0 || equals + 1 == role.size())
            return usage(
                u"--role is written ROLE=COLUMN, as in --role sbp=pressure; “%1” is not."_s.arg(role));
        options.roles.append({role.left(equals), role.mid(equals + 1)});
    }
    if (const Status read = readTablesAndNames(parser, options); !read)
        return read.error();
    if (const Status read = readSmallCells(parser, options); !read)
        return read.error();
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return usage(u"A command is needed: %1."_s.arg(commands.join(u", "_s)));
    options.command = words.first();
    options.input = words.value(1);
    if (words.size() > 2)
        return usage(u"%1 reads one file; “%2” is one too many."_s.arg(options.command, words[2]));
    if (const Status fits = checked(options); !fits)
        return fits.error();
    return options;
}

QString cliHelp()
{
    return u"Usage: sphygma-cli COMMAND IN [options]\n"
           "\n"
           "Commands\n"
           "  convert IN [-o OUT.csv] [--as-text]          one canonical CSV; without -o to standard output\n"
           "  profile IN [--json]                          what the file is and holds\n"
           "  clean IN --recipe R.json -o OUT.csv [--log LOG.csv]\n"
           "                                               the clean table, and a line a changed cell or "
           "removed row\n"
           "  clean IN --recipe R.json --script r|python -o FILE\n"
           "                                               the recipe as a script that gives the same table\n"
           "  analyse IN [--recipe R.json] [--json]        mean pressure, adults, guideline categories\n"
           "  analyse IN --chart SPEC.json [--small-cells N] -o OUT.svg|png|pdf\n"
           "                                               the same, and a chart of the table\n"
           "  analyse IN --question QUESTION.json [--json] the answer to a question, as Explore gives it\n"
           "  report IN [--recipe R.json] [--title T] [--site S] [--author A] [--language en|zh_CN]\n"
           "         [--template audit|research|onepager] [--spec SPEC.json] [--compare LAST.json]\n"
           "         [--deidentified] [--small-cells N] [--pdfa] [--json] -o OUT.pdf\n"
           "                                               OUT.html, OUT.odt and OUT.json work as well; a "
           "later "
           "report\n"
           "                                               compares with the numbers in OUT.json\n"
           "\n"
           "Options\n"
           "  --json              results as JSON on standard output\n"
           "  --timings           milliseconds a stage and peak memory\n"
           "  --table NAME        which table, when the file holds several\n"
           "  --table NAME=FILE   another table, for a step that joins it (may be repeated)\n"
           "  --map OLD=NEW       what a column of the recipe is called in this file (may be repeated);\n"
           "                      --map auto takes every column that is clearly the one meant\n"
           "  --partial           clean: leave out the steps that do not apply instead of stopping\n"
           "  --role ROLE=COLUMN  what a column means: sbp, dbp, age, patient_id … (may be repeated)\n"
           "  --small-cells N     groups of fewer than N rows are small: noted under a chart, hidden in a\n"
           "                      de-identified report; without it as the project says, else 10\n"
           "  --progress          how far the work is, on standard error\n"
           "  --allow-large       read archives that unpack to more than 100 times their size\n"
           "  --version, --help\n"
           "\n"
           "Exit: 0 done, 1 usage, 2 input unreadable, 3 does not fit, 4 output not writable, 5 internal "
           "error,\n"
           "130 cancelled.\n"_s;
}

} // namespace sphygma
