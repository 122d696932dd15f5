// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns fit a question, and which are taken where none is named.
#include "app/analysis/guide/guiderows.h"
#include "app/analysis/guide/questionkind.h"
#include "app/analysis/rownumbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

using Takes = QuestionField::Takes;

constexpr qsizetype mostGroups = 50;
constexpr qsizetype mostNumberGroups = 12; ///< numbers of more values are hardly groups
constexpr qsizetype mostSuggested = 3; ///< to be taken into account

bool isPersonalRole(const QString &role)
{
    static const QStringList roles{u"patient_id"_s, u"visit_id"_s, u"name"_s,     u"phone"_s,
                                   u"email"_s,      u"address"_s,  u"postcode"_s, u"national_id"_s};
    return roles.contains(role);
}

ColumnFacts factsOf(const Table &table, qsizetype column)
{
    ColumnFacts facts;
    const ColumnInfo &info = table.info(column);
    facts.isPersonal = isPersonalRole(info.role);
    facts.isNumber = table.column(column).storage() == Storage::Number && info.valueLabels.isEmpty();
    if (facts.isPersonal)
        return facts;
    const auto groups = labelledGroups(table, column, facts.isNumber ? mostNumberGroups : mostGroups);
    if (groups)
        facts.values = groupLabels(table, column, groups->labels);
    facts.isMeasured = facts.isNumber && (!groups || groups->labels.size() > 2);
    return facts;
}

/// Choosing columns for the fields of one question.
class Chooser
{
public:
    Chooser(const Table &table, const TableFacts &facts, const QuestionKind &kind)
        : m_table(table), m_facts(facts), m_kind(kind)
    {}

    QList<qsizetype> used;

    /// Two readings of the same.
    bool asksForPartner() const { return m_kind.fields.size() > 1 && m_kind.fields[1].likeOutcome; }

    /// −1 where nothing suits.
    qsizetype suited(const QuestionField &field) const
    {
        if (field.likeOutcome)
            return used.isEmpty() ? -1 : partnerOf(used.first());
        for (const QString &role : field.roles) {
            for (const qsizetype column : m_table.indicesOfRole(role)) {
                if (suits(column, field))
                    return column;
            }
        }
        for (const QString &hint : field.hints) {
            for (qsizetype column = 0; column < m_table.columnCount(); ++column) {
                if (m_table.info(column).name.contains(hint, Qt::CaseInsensitive) && suits(column, field))
                    return column;
            }
        }
        return field.optional || !field.hints.isEmpty() ? -1 : firstOf(field);
    }

private:
    bool suits(qsizetype column, const QuestionField &field) const
    {
        const ColumnFacts &facts = m_facts[static_cast<size_t>(column)];
        if (used.contains(column) || !fits(facts, field.takes))
            return false;
        return !asksForPartner() || field.place != &QuestionSpec::outcome || partnerOf(column) >= 0;
    }

    /// Any column that fits: for what is compared, measurements whose meaning is known and then any other;
    /// for groups, words before numbers. What only numbers the rows comes last.
    qsizetype firstOf(const QuestionField &field) const
    {
        const auto first = [&](const auto &may) {
            for (qsizetype column = 0; column < m_table.columnCount(); ++column) {
                if (may(m_facts[static_cast<size_t>(column)], column) && suits(column, field))
                    return column;
            }
            return qsizetype(-1);
        };
        const auto isWord = [](const ColumnFacts &facts, qsizetype) { return !facts.isNumber; };
        const auto isKnown = [&](const ColumnFacts &facts, qsizetype column) {
            const QString &role = m_table.info(column).role;
            return facts.isMeasured && !role.isEmpty() && role != "birth_year"_L1;
        };
        const auto isMeasured = [&](const ColumnFacts &facts, qsizetype column) {
            return facts.isMeasured && !numbersTheRows(m_table, column);
        };
        const bool words = field.takes == Takes::Groups || field.takes == Takes::YesNo;
        qsizetype found = words ? first(isWord) : first(isKnown);
        if (found < 0 && !words)
            found = first(isMeasured);
        return found >= 0 ? found : first([](const ColumnFacts &, qsizetype) { return true; });
    }

    static QString stem(const QString &name)
    {
        static const QRegularExpression digits(u"[\\d_ ]+"_s);
        return QString(name).remove(digits).toLower();
    }

    /// Another reading of the same: of the same role, or of the same name but for a number.
    qsizetype partnerOf(qsizetype column) const
    {
        const ColumnInfo &info = m_table.info(column);
        const ColumnFacts &facts = m_facts[static_cast<size_t>(column)];
        for (qsizetype other = 0; other < m_table.columnCount(); ++other) {
            const ColumnInfo &its = m_table.info(other);
            if (other == column || m_facts[static_cast<size_t>(other)].isMeasured != facts.isMeasured
                || !fits(m_facts[static_cast<size_t>(other)], Takes::NumberOrGroups))
                continue;
            if ((!info.role.isEmpty() && its.role == info.role)
                || (info.name != its.name && !stem(info.name).isEmpty() && stem(info.name) == stem(its.name)))
                return other;
        }
        return -1;
    }

    const Table &m_table;
    const TableFacts &m_facts;
    const QuestionKind &m_kind;
};

Error noColumn(const QString &name)
{
    return {Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma", "There is no column “%1”.").arg(name),
            {}};
}

Error nothingSuits(const QuestionField &field, bool isPair)
{
    if (isPair)
        return {Error::Kind::DoesNotFit,
                QCoreApplication::translate("sphygma", "Choose two columns that measure the same."),
                {}};
    return {Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma", "Choose a column for “%1”.")
                .arg(QCoreApplication::translate("sphygma", field.label)),
            QCoreApplication::translate("sphygma", "No column of this table suggests itself.")};
}

/// What else may matter, when nothing is named: age, sex and weight before all others.
QList<qsizetype> suggested(const Table &table, const TableFacts &facts, const QuestionKind &kind,
                           const QList<qsizetype> &used)
{
    const bool all = kind.question == Question::Describe;
    const qsizetype most = all ? kind.most : mostSuggested;
    QList<qsizetype> found;
    const auto add = [&](qsizetype column) {
        if (found.size() < most && !used.contains(column) && !found.contains(column)
            && fitsMany(facts[static_cast<size_t>(column)]) && !numbersTheRows(table, column))
            found.append(column);
    };
    const QStringList roles{u"age"_s, u"sex"_s, u"bmi"_s, u"weight"_s, u"smoker"_s, u"diabetes"_s};
    for (qsizetype i = 0; i < roles.size() && !all; ++i) {
        for (const qsizetype column : table.indicesOfRole(roles[i]))
            add(column);
    }
    for (qsizetype column = 0; column < table.columnCount() && (all || found.isEmpty()); ++column)
        add(column);
    return found;
}

} // namespace

Result<TableFacts> learnFacts(const Table &table, Progress &progress)
{
    TableFacts facts;
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        if (!progress.update(column, table.columnCount()))
            return Error::cancelled();
        facts.push_back(factsOf(table, column));
    }
    return facts;
}

bool fits(const ColumnFacts &facts, QuestionField::Takes takes)
{
    const bool isYesNo = facts.values.size() == 2, isGroups = facts.values.size() >= 2;
    if (facts.isPersonal)
        return false;
    switch (takes) {
    case Takes::Number:
        return facts.isNumber;
    case Takes::Groups:
        return isGroups;
    case Takes::YesNo:
        return isYesNo;
    case Takes::NumberOrGroups:
        return facts.isMeasured || isGroups;
    case Takes::NumberOrYesNo:
        return facts.isMeasured || isYesNo;
    }
    return false;
}

bool fitsMany(const ColumnFacts &facts)
{
    return fits(facts, Takes::NumberOrGroups);
}

Result<GuideQuestion> resolveQuestion(const Table &table, const TableFacts &facts, const QuestionSpec &spec)
{
    const QuestionKind &kind = *questionKind(spec.question);
    GuideQuestion question;
    question.question = kind.question;
    question.paired = kind.paired;
    question.yes = spec.yes;
    Chooser chooser(table, facts, kind);
    for (const QuestionField &field : kind.fields) {
        const QString &name = spec.*field.place;
        const bool left = field.optional && spec.withoutOther;
        const qsizetype column = left ? -1 : name.isEmpty() ? chooser.suited(field) : table.indexOf(name);
        if (column < 0 && !name.isEmpty() && !left)
            return noColumn(name);
        if (column < 0 && !field.optional)
            return nothingSuits(field, chooser.asksForPartner());
        if (column >= 0)
            chooser.used.append(column);
        (field.place == &QuestionSpec::outcome     ? question.outcome
             : field.place == &QuestionSpec::other ? question.other
                                                   : question.time) = column;
    }
    for (const QString &name : kind.many ? spec.columns : QStringList()) {
        if (table.indexOf(name) < 0)
            return noColumn(name);
        question.columns.append(table.indexOf(name));
    }
    if (kind.many && spec.columns.isEmpty() && !spec.noColumns)
        question.columns = suggested(table, facts, kind, chooser.used);
    return question;
}

} // namespace sphygma
