// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/guide/questionkind.h"

#include <QtGlobal>

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

using Takes = QuestionField::Takes;

constexpr const char *groupsLabel = QT_TRANSLATE_NOOP("sphygma", "Groups");

QuestionField outcomeField(const char *label, Takes takes, const QStringList &roles = {u"sbp"_s, u"dbp"_s})
{
    return {&QuestionSpec::outcome, label, takes, roles};
}

QuestionField groupsField(bool optional)
{
    return {&QuestionSpec::other,
            groupsLabel,
            Takes::Groups,
            {u"sex"_s, u"site"_s, u"bp_treated"_s, u"smoker"_s, u"diabetes"_s},
            {},
            optional};
}

QuestionField secondReading(const char *label)
{
    return {&QuestionSpec::other, label, Takes::NumberOrGroups, {}, {}, false, true};
}

QuestionKind compareKind()
{
    return {
        u"compareGroups"_s,
        Question::CompareGroups,
        false,
        QT_TRANSLATE_NOOP("sphygma", "Is a number or a category different between groups?"),
        QT_TRANSLATE_NOOP("sphygma", "For example: is the systolic pressure higher in men than in women?"),
        {outcomeField(QT_TRANSLATE_NOOP("sphygma", "What is compared"), Takes::NumberOrGroups),
         groupsField(false)}};
}

QuestionKind changeKind()
{
    return {u"change"_s,
            Question::CompareGroups,
            true,
            QT_TRANSLATE_NOOP("sphygma", "Did it change in the same persons?"),
            QT_TRANSLATE_NOOP("sphygma",
                              "For example: is the second reading of each visit lower than the first?"),
            {outcomeField(QT_TRANSLATE_NOOP("sphygma", "Before"), Takes::NumberOrGroups),
             secondReading(QT_TRANSLATE_NOOP("sphygma", "After"))}};
}

QuestionKind relatedKind()
{
    return {u"related"_s,
            Question::Related,
            false,
            QT_TRANSLATE_NOOP("sphygma", "Do two columns go together?"),
            QT_TRANSLATE_NOOP("sphygma", "For example: do older people have a higher pressure?"),
            {outcomeField(QT_TRANSLATE_NOOP("sphygma", "First column"), Takes::NumberOrGroups),
             {&QuestionSpec::other,
              QT_TRANSLATE_NOOP("sphygma", "Second column"),
              Takes::NumberOrGroups,
              {u"age"_s, u"bmi"_s, u"weight"_s}}}};
}

QuestionKind agreeKind()
{
    return {u"agree"_s,
            Question::Agree,
            false,
            QT_TRANSLATE_NOOP("sphygma", "Do two devices or readings agree?"),
            QT_TRANSLATE_NOOP("sphygma", "For example: may the new cuff replace the old one?"),
            {outcomeField(QT_TRANSLATE_NOOP("sphygma", "First reading"), Takes::NumberOrGroups),
             secondReading(QT_TRANSLATE_NOOP("sphygma", "Second reading"))}};
}

QuestionKind adjustedKind()
{
    return {
        u"adjusted"_s,
        Question::Adjusted,
        false,
        QT_TRANSLATE_NOOP("sphygma", "Does it hold when others are taken into account?"),
        QT_TRANSLATE_NOOP(
            "sphygma", "For example: is the pressure of smokers higher when age, sex and weight are alike?"),
        {outcomeField(QT_TRANSLATE_NOOP("sphygma", "Outcome"), Takes::NumberOrYesNo),
         {&QuestionSpec::other,
          QT_TRANSLATE_NOOP("sphygma", "What may explain it"),
          Takes::NumberOrGroups,
          {u"sex"_s, u"smoker"_s, u"bp_treated"_s, u"age"_s}}},
        QT_TRANSLATE_NOOP("sphygma", "Taken into account"),
        7};
}

QuestionKind tellApartKind()
{
    return {u"tellApart"_s,
            Question::TellApart,
            false,
            QT_TRANSLATE_NOOP("sphygma", "How well does a number tell yes from no?"),
            QT_TRANSLATE_NOOP(
                "sphygma", "For example: how well does waist tell who has diabetes, and from which cut on?"),
            {outcomeField(QT_TRANSLATE_NOOP("sphygma", "Yes or no"), Takes::YesNo,
                          {u"bp_treated"_s, u"diabetes"_s, u"smoker"_s}),
             {&QuestionSpec::other,
              QT_TRANSLATE_NOOP("sphygma", "Number"),
              Takes::Number,
              {u"sbp"_s, u"age"_s}}}};
}

QuestionKind timeKind()
{
    return {u"timeTo"_s,
            Question::TimeTo,
            false,
            QT_TRANSLATE_NOOP("sphygma", "How long until something happens?"),
            QT_TRANSLATE_NOOP(
                "sphygma",
                "For example: how long until a stroke, counting those who were not followed to the end?"),
            {{&QuestionSpec::outcome,
              QT_TRANSLATE_NOOP("sphygma", "What happens (yes or no)"),
              Takes::YesNo,
              {},
              {u"event"_s, u"status"_s, u"death"_s, u"died"_s, u"dead"_s, u"stroke"_s, u"outcome"_s,
               u"事件"_s, u"死亡"_s, u"结局"_s}},
             {&QuestionSpec::time,
              QT_TRANSLATE_NOOP("sphygma", "How long each was followed"),
              Takes::Number,
              {},
              {u"time"_s, u"follow"_s, u"month"_s, u"days"_s, u"duration"_s, u"survival"_s, u"时间"_s,
               u"随访"_s}},
             groupsField(true)}};
}

QuestionKind describeKind()
{
    return {u"describe"_s,
            Question::Describe,
            false,
            QT_TRANSLATE_NOOP("sphygma", "Who are the patients, group by group?"),
            QT_TRANSLATE_NOOP(
                "sphygma",
                "The first table of a report: means, medians and shares, and how unlike the groups are."),
            {groupsField(true)},
            QT_TRANSLATE_NOOP("sphygma", "Described")};
}

} // namespace

const QList<QuestionKind> &questionKinds()
{
    static const QList<QuestionKind> kinds{compareKind(),  changeKind(),    relatedKind(), agreeKind(),
                                           adjustedKind(), tellApartKind(), timeKind(),    describeKind()};
    return kinds;
}

const QuestionKind *questionKind(const QString &id)
{
    const auto &all = questionKinds();
    const auto at = std::find_if(all.begin(), all.end(), [&](const QuestionKind &k) { return k.id == id; });
    return at == all.end() ? nullptr : &*at;
}

QStringList questionIds()
{
    QStringList ids;
    for (const QuestionKind &kind : questionKinds())
        ids.append(kind.id);
    return ids;
}

} // namespace sphygma
