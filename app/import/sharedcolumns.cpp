// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/sharedcolumns.h"

#include "app/import/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

static QHash<QString, qsizetype> countFolded(const QStringList &names)
{
    QHash<QString, qsizetype> counts;
    for (const QString &name : names)
        ++counts[folded(name)];
    return counts;
}

/// By name of \a wanted: the index of the same name in \a names, -1 without one.
static QList<qsizetype> indicesOf(const QStringList &wanted, const QStringList &names)
{
    const QHash<QString, qsizetype> alikeWanted = countFolded(wanted), alike = countFolded(names);
    QHash<QString, qsizetype> byName, byFolded;
    for (qsizetype i = 0; i < names.size(); ++i) {
        byName.insert(names[i], i);
        byFolded.insert(folded(names[i]), i);
    }
    QList<qsizetype> indices;
    for (const QString &name : wanted) {
        const QString key = folded(name);
        const bool isClear = alikeWanted.value(key) == 1 && alike.value(key) == 1;
        indices.append(byName.value(name, isClear ? byFolded.value(key) : -1));
    }
    return indices;
}

static QStringList namesOf(const Schema &schema)
{
    QStringList names;
    for (const ColumnInfo &info : schema)
        names.append(info.name);
    return names;
}

static Error doesNotFit(const QString &message)
{
    return {Error::Kind::DoesNotFit, message,
            say(QT_TRANSLATE_NOOP("sphygma", "Read these files one by one, or make their columns alike."))};
}

static bool holdsNumbers(const Column &column)
{
    return column.storage() == Storage::Number && column.missingCount() < column.rowCount();
}

Status SharedColumns::align(const Schema &schema, const QString &file)
{
    const QStringList names = namesOf(schema);
    QStringList wanted;
    for (const Shared &shared : m_shared)
        wanted.append(shared.info.name);
    m_columns = indicesOf(wanted, names);
    QStringList missing, more;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (m_columns[i] < 0)
            missing.append(wanted[i]);
    }
    for (qsizetype c = 0; c < names.size(); ++c) {
        if (!m_columns.contains(c))
            more.append(names[c]);
    }
    if (!missing.isEmpty())
        return doesNotFit(say(QT_TRANSLATE_NOOP("sphygma", "%1 has no column %2, which stands in %3."))
                              .arg(file, missing.join(u", "_s), m_first));
    if (!more.isEmpty())
        return doesNotFit(say(QT_TRANSLATE_NOOP("sphygma", "%1 has a column %2, which is not in %3."))
                              .arg(file, more.join(u", "_s), m_first));
    return ok();
}

Status SharedColumns::addLabels(const ColumnInfo &info, const QString &file, Shared &shared) const
{
    QList<ValueLabel> &known = shared.info.valueLabels;
    for (const ValueLabel &label : info.valueLabels) {
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&label](const ValueLabel &k) { return k.code == label.code; });
        if (same == known.end()) {
            known.append(label);
            shared.labelFiles.append(file);
        } else if (folded(same->label) != folded(label.label)) {
            return doesNotFit(
                say(QT_TRANSLATE_NOOP(
                        "sphygma",
                        "In column %1 the code %2 means \u201C%3\u201D in %4, but \u201C%5\u201D "
                        "in %6."))
                    .arg(shared.info.name, label.code, same->label, shared.labelFiles[same - known.begin()],
                         label.label, file));
        }
    }
    return ok();
}

Status SharedColumns::addUnit(const Table &table, qsizetype column, const QString &file, Shared &shared) const
{
    const QString &unit = table.info(column).unit;
    if (unit.isEmpty()) {
        if (holdsNumbers(table.column(column)))
            shared.unitless.append(file);
        return ok();
    }
    if (shared.info.unit.isEmpty()) {
        shared.info.unit = unit;
        shared.unitFile = file;
    }
    if (shared.info.unit == unit)
        return ok();
    return doesNotFit(say(QT_TRANSLATE_NOOP("sphygma", "Column %1 is in %2 in %3, but in %4 in %5."))
                          .arg(shared.info.name, shared.info.unit, shared.unitFile, unit, file));
}

Status SharedColumns::add(const Table &table, const QString &file)
{
    if (m_shared.isEmpty()) {
        m_first = file;
        for (ColumnInfo info : table.schema()) {
            info.unit.clear();
            info.valueLabels.clear();
            m_shared.append({info, {}, {}, {}});
        }
    }
    if (const Status aligned = align(table.schema(), file); !aligned)
        return aligned;
    for (qsizetype i = 0; i < m_shared.size(); ++i) {
        if (const Status same = addUnit(table, m_columns[i], file, m_shared[i]); !same)
            return same;
        if (const Status same = addLabels(table.info(m_columns[i]), file, m_shared[i]); !same)
            return same;
    }
    return ok();
}

Schema SharedColumns::schema() const
{
    Schema schema;
    for (const Shared &shared : m_shared) {
        schema.append(shared.info);
        if (!shared.unitless.isEmpty())
            schema.last().unit.clear();
    }
    return schema;
}

QList<ImportIssue> SharedColumns::issues() const
{
    QList<ImportIssue> issues;
    for (const Shared &shared : m_shared) {
        if (shared.info.unit.isEmpty() || shared.unitless.isEmpty())
            continue;
        ImportIssue issue;
        issue.severity = ImportIssue::Severity::Warning;
        issue.column = shared.info.name;
        issue.message = Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                                     "It is in %1 in %2, but nothing tells its unit in %3, "
                                                     "where it may be another one."),
                                   {shared.info.unit, shared.unitFile, shared.unitless.join(u", "_s)});
        issue.hint = Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma", "Compare the numbers of these files, and read them one by one where they differ."));
        issues.append(std::move(issue));
    }
    return issues;
}

} // namespace sphygma
