// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/stepparameters.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

static QString said(const char *text)
{
    return QCoreApplication::translate("sphygma", text);
}

StepParameters::StepParameters(const QJsonObject &json)
    : m_json(json), m_known{u"step"_s, u"enabled"_s, u"note"_s}
{}

QJsonValue StepParameters::take(const QString &name)
{
    m_known.append(name);
    return m_json.value(name);
}

void StepParameters::reject(const QString &name, const QString &what)
{
    if (m_error)
        return;
    m_error =
        Error{Error::Kind::DoesNotFit,
              said(QT_TRANSLATE_NOOP("sphygma", "In the step “%1”, the parameter “%2” does not fit: %3"))
                  .arg(m_json[u"step"_s].toString(), name, what),
              {}};
}

void StepParameters::fail(const QString &name, const QString &expected)
{
    reject(name, expected);
}

QString StepParameters::text(const QString &name, const QString &otherwise)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return otherwise;
    if (!value.isString())
        fail(name, said(QT_TRANSLATE_NOOP("sphygma", "it must be a text.")));
    return value.toString();
}

QString StepParameters::neededText(const QString &name)
{
    const QString value = text(name);
    if (value.isEmpty())
        fail(name, said(QT_TRANSLATE_NOOP("sphygma", "it must be there and be a text.")));
    return value;
}

QStringList StepParameters::texts(const QString &name)
{
    const QJsonValue value = take(name);
    QStringList list;
    bool fits = value.isUndefined() || value.isArray();
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        fits = fits && item.isString();
        list.append(item.toString());
    }
    if (!fits)
        fail(name, said(QT_TRANSLATE_NOOP("sphygma", "it must be a list of texts.")));
    return list;
}

QStringList StepParameters::neededTexts(const QString &name)
{
    const QStringList list = texts(name);
    if (list.isEmpty())
        fail(name, said(QT_TRANSLATE_NOOP("sphygma", "it must be a list with at least one text.")));
    return list;
}

std::optional<double> StepParameters::number(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isDouble())
        fail(name, said(QT_TRANSLATE_NOOP("sphygma", "it must be a number.")));
    return value.toDouble();
}

QList<double> StepParameters::numbers(const QString &name)
{
    const QJsonValue value = take(name);
    QList<double> list;
    bool fits = value.isUndefined() || value.isArray();
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        fits = fits && item.isDouble();
        list.append(item.toDouble());
    }
    if (!fits)
        fail(name, said(QT_TRANSLATE_NOOP("sphygma", "it must be a list of numbers.")));
    return list;
}

qint64 StepParameters::neededCount(const QString &name)
{
    const QJsonValue value = take(name);
    const double number = value.toDouble(0);
    if (!value.isDouble() || number < 1 || number > 9e15 || number != std::floor(number)) {
        fail(name, said(QT_TRANSLATE_NOOP("sphygma", "it must be a whole number from 1.")));
        return 1;
    }
    return static_cast<qint64>(number);
}

QMap<QString, QString> StepParameters::neededTextMap(const QString &name)
{
    const QJsonObject object = take(name).toObject();
    QMap<QString, QString> map;
    bool fits = !object.isEmpty();
    for (auto it = object.begin(); it != object.end(); ++it) {
        fits = fits && it.value().isString();
        map[it.key()] = it.value().toString();
    }
    if (!fits)
        fail(name, said(QT_TRANSLATE_NOOP("sphygma", "it must name at least one text and what it becomes.")));
    return map;
}

Expression StepParameters::formula(const QString &name)
{
    auto expression = Expression::parse(neededText(name));
    if (expression)
        return std::move(expression).value();
    fail(name, expression.error().message);
    return Expression::parse(u"true"_s).value();
}

bool StepParameters::flag(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isBool())
        fail(name, said(QT_TRANSLATE_NOOP("sphygma", "it must be true or false.")));
    return value.toBool();
}

QString StepParameters::choice(const QString &name, const QStringList &allowed)
{
    const QString value = text(name, allowed.first());
    if (!allowed.contains(value))
        fail(name, said(QT_TRANSLATE_NOOP("sphygma", "it must be one of: %1.")).arg(allowed.join(u", "_s)));
    return value;
}

Status StepParameters::status()
{
    const QStringList names = m_json.keys();
    for (const QString &name : names) {
        if (!m_known.contains(name))
            fail(name, said(QT_TRANSLATE_NOOP("sphygma", "this step has no such parameter.")));
    }
    if (m_error)
        return *m_error;
    return ok();
}

} // namespace sphygma
