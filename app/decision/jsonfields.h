// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace sphygma {

/// Reads the fields of one JSON object and notes, by its path ("when.right"), everything that is missing, of
/// the wrong kind, or that nobody asked for. Values of wrong fields are empty; the caller looks at \a wrong
/// at the end.
class JsonFields
{
public:
    JsonFields(QJsonObject object, QString path, QStringList &wrong)
        : m_object(std::move(object)), m_path(std::move(path)), m_wrong(&wrong)
    {}

    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }

    QStringList keys() const { return m_object.keys(); }

    void wrong(const char *key) { m_wrong->append(pathTo(key)); }

    QString text(const char *key, const QString &fallback = {});
    QString requiredText(const char *key);
    QStringList texts(const char *key);
    bool flag(const char *key);
    double requiredNumber(const char *key);

    /// Required without a \a fallback.
    double numberBetween(const char *key, double low, double high, std::optional<double> fallback = {});

    /// null stands for a missing value.
    QList<std::optional<double>> numbers(const char *key);
    QDate date(const char *key); ///< "2026-01-31"; an invalid date without one
    JsonFields object(const char *key);
    QList<JsonFields> objects(const char *key, qsizetype least = 1);

    /// Every key that was not read is wrong.
    void finish();

private:
    QString pathTo(const char *key) const
    {
        return m_path.isEmpty() ? QString::fromLatin1(key) : m_path + u'.' + QLatin1String(key);
    }

    QJsonValue take(const char *key)
    {
        m_read.insert(QString::fromLatin1(key));
        return m_object.value(QLatin1String(key));
    }

    QJsonObject m_object;
    QString m_path;
    QStringList *m_wrong;
    QSet<QString> m_read;
};

} // namespace sphygma
