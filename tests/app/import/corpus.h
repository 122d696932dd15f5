// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/import/importhelp.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cmath>

namespace sphygma {

/// Real files with facts that other programs found about them; only where they lie beside the project.
class Corpus
{
public:
    explicit Corpus(const QString &set) : m_folder(QStringLiteral(SHARED_DATA "/data/") + set) {}

    bool isThere() const
    {
        const bool there = QFileInfo::exists(m_folder + QStringLiteral("/expected.json"));
        if (!there)
            qInfo("%s is not there; nothing to compare", qPrintable(m_folder));
        return there;
    }

    /// What \a file tells; some of them were written with bytes that are no UTF-8.
    QJsonObject facts(const QString &name = QStringLiteral("expected.json")) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(QString::fromUtf8(file.readAll()).toUtf8()).object();
    }

    QJsonObject files() const { return facts()[QStringLiteral("files")].toObject(); }

    QString path(const QString &name) const { return m_folder + u'/' + name; }

    Result<Imported> read(const QString &name, const ImportOptions &options = {}) const
    {
        NoProgress progress;
        return importFile(path(name), options, testRules(), progress);
    }

private:
    QString m_folder;
};

/// Counts what was compared and what differs. A difference on purpose has its reason in a table: key → why.
class Comparison
{
public:
    explicit Comparison(QHash<QString, QString> reasons = {}) : m_reasons(std::move(reasons)) {}

    void countFile() { ++m_files; }

    /// \a key is the file, or a part of it, under which a reason may stand.
    void compare(bool equal, const QString &key, const QString &what)
    {
        ++m_cells;
        if (equal)
            return;
        const auto reason = m_reasons.constFind(key);
        const bool meant = reason != m_reasons.constEnd();
        ++(meant ? m_meant : m_differences);
        if (meant && !m_told.contains(key)) {
            m_told.insert(key);
            qInfo("  %s differs on purpose: %s (%s)", qPrintable(key), qPrintable(*reason), qPrintable(what));
        } else if (!meant) {
            qWarning("%s: %s", qPrintable(key), qPrintable(what));
        }
    }

    /// Prints the sums; the differences without a reason.
    qint64 finish(const QString &set) const
    {
        qInfo("%s: %lld files, %lld cells compared, %lld differ on purpose, %lld differ", qPrintable(set),
              static_cast<long long>(m_files), static_cast<long long>(m_cells),
              static_cast<long long>(m_meant), static_cast<long long>(m_differences));
        for (auto it = m_reasons.begin(); it != m_reasons.end(); ++it) {
            if (!m_told.contains(it.key()))
                qWarning("the reason for %s is no longer needed", qPrintable(it.key()));
        }
        return m_cells > 0 ? m_differences : -1;
    }

private:
    QHash<QString, QString> m_reasons;
    QSet<QString> m_told;
    qint64 m_files = 0;
    qint64 m_cells = 0;
    qint64 m_meant = 0;
    qint64 m_differences = 0;
};

inline ImportOptions asText(int headerLine)
{
    ImportOptions options;
    options.asText = true;
    options.headerLine = headerLine;
    return options;
}

inline QStringList strings(const QJsonValue &array)
{
    QStringList list;
    if (array.isString())
        return {array.toString()};
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return list;
}

/// "2024-03-05T00:00Z" as "2024-03-05".
inline QString plainTime(QString text)
{
    text.replace(u'T', u' ');
    for (const QString &end :
         {QStringLiteral("Z"), QStringLiteral("+00"), QStringLiteral(":00"), QStringLiteral(" 00:00")}) {
        if (text.endsWith(end))
            text.chop(end.size());
    }
    return text;
}

/// The same value, however it is written: "1.0" and "1", "true" and "TRUE", a blank or a "T" before the time.
inline bool isSameCell(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    bool isA = false, isB = false;
    const double x = a.toDouble(&isA), y = b.toDouble(&isB);
    if (isA && isB)
        return std::abs(x - y) <= 1e-12 * std::max(std::abs(x), std::abs(y));
    return plainTime(a).compare(plainTime(b), Qt::CaseInsensitive) == 0;
}

} // namespace sphygma
