// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/carddecisions.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static QString leftKey(WizardPage page, const QString &id)
{
    return u"left:%1:"_s.arg(static_cast<int>(page)) + id;
}

static QString acceptedKey(WizardPage page)
{
    return u"accepted:%1:"_s.arg(static_cast<int>(page));
}

/// A step by what it does: after the project is opened again it is another object.
static QString markOf(const StepPtr &step)
{
    constexpr qsizetype digits = 16;
    const QByteArray json =
        QJsonDocument(RecipeEntry{step, true, {}}.toJson()).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(digits));
}

QSet<QString> leftCards(const QStringList &visited, WizardPage page)
{
    const QString prefix = leftKey(page, {});
    QSet<QString> ids;
    for (const QString &key : visited) {
        if (key.startsWith(prefix))
            ids.insert(key.mid(prefix.size()));
    }
    return ids;
}

void leaveCard(QStringList &visited, WizardPage page, const QString &id)
{
    visited.append(leftKey(page, id));
}

void showLeftCards(QStringList &visited, WizardPage page)
{
    visited.removeIf([prefix = leftKey(page, {})](const QString &key) { return key.startsWith(prefix); });
}

void acceptCard(QStringList &visited, const Proposal &proposal, const QList<StepPtr> &steps)
{
    QStringList marks;
    for (const StepPtr &step : steps)
        marks.append(markOf(step));
    takeCardBack(visited, proposal.page, proposal.id);
    visited.append(acceptedKey(proposal.page) + marks.join(u'+') + u':' + proposal.id);
}

void takeCardBack(QStringList &visited, WizardPage page, const QString &id)
{
    visited.removeIf([prefix = acceptedKey(page), &id](const QString &key) {
        return key.startsWith(prefix) && key.mid(prefix.size()).section(u':', 1) == id;
    });
}

/// The steps of those marks; nothing where one is not in the recipe any more.
static QList<StepPtr> stepsOf(const QStringList &marks, const QHash<QString, StepPtr> &steps)
{
    QList<StepPtr> found;
    for (const QString &mark : marks) {
        if (!steps.contains(mark))
            return {};
        found.append(steps.value(mark));
    }
    return found;
}

QList<AcceptedCard> acceptedCards(const QStringList &visited, WizardPage page, const Recipe &recipe)
{
    QHash<QString, StepPtr> steps;
    QList<AcceptedCard> cards;
    const QString prefix = acceptedKey(page);
    for (const QString &key : visited) {
        if (!key.startsWith(prefix))
            continue;
        if (steps.isEmpty()) {
            for (const RecipeEntry &entry : recipe.entries())
                steps.insert(markOf(entry.step), entry.step);
        }
        const QString rest = key.mid(prefix.size());
        const QList<StepPtr> made = stepsOf(rest.section(u':', 0, 0).split(u'+'), steps);
        if (!made.isEmpty())
            cards.append({rest.section(u':', 1), made});
    }
    return cards;
}

int furthestDecision(const QStringList &visited)
{
    int furthest = -1;
    for (const QString &key : visited) {
        if (key.startsWith("left:"_L1) || key.startsWith("accepted:"_L1))
            furthest = std::max(furthest, key.section(u':', 1, 1).toInt());
    }
    return furthest;
}

} // namespace sphygma
