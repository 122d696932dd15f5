<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sphygma</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A group mean says nothing about a single person: %n are below 130 although the mean is above.</source>
        <translation>
            <numerusform>A group mean says nothing about a single person: %n is below 130 although the mean is above.</numerusform>
            <numerusform>A group mean says nothing about a single person: %n are below 130 although the mean is above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A group mean says nothing about a single person: %n are at 130 or above although the mean is not above 130.</source>
        <translation>
            <numerusform>A group mean says nothing about a single person: %n is at 130 or above although the mean is not above 130.</numerusform>
            <numerusform>A group mean says nothing about a single person: %n are at 130 or above although the mean is not above 130.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are classified by one of the two pressures only: at least that high.</source>
        <translation>
            <numerusform>%n is classified by one of the two pressures only: at least that high.</numerusform>
            <numerusform>%n are classified by one of the two pressures only: at least that high.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not classified: no pressure, no age or another age than the guideline is for, or pregnant.</source>
        <translation>
            <numerusform>%n is not classified: no pressure, no age or another age than the guideline is for, or pregnant.</numerusform>
            <numerusform>%n are not classified: no pressure, no age or another age than the guideline is for, or pregnant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells changed</source>
        <translation>
            <numerusform>%n cell changed</numerusform>
            <numerusform>%n cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below %1/%2 in the last %n months</source>
        <translation>
            <numerusform>Below %1/%2 in the last month</numerusform>
            <numerusform>Below %1/%2 in the last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At or above %1/%2 in the last %n months</source>
        <translation>
            <numerusform>At or above %1/%2 in the last month</numerusform>
            <numerusform>At or above %1/%2 in the last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visit in the last %n months</source>
        <translation>
            <numerusform>No visit in the last month</numerusform>
            <numerusform>No visit in the last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost to follow-up at %n months</source>
        <translation>
            <numerusform>Lost to follow-up at %n month</numerusform>
            <numerusform>Lost to follow-up at %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At or above %1/%2 at %n visits or more</source>
        <translation>
            <numerusform>At or above %1/%2 at %n visit or more</numerusform>
            <numerusform>At or above %1/%2 at %n visits or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed</source>
        <translation>
            <numerusform>%n row removed</numerusform>
            <numerusform>%n rows removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells flagged</source>
        <translation>
            <numerusform>%n cell flagged</numerusform>
            <numerusform>%n cells flagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s) were left out.</source>
        <translation>
            <numerusform>%n blank line was left out.</numerusform>
            <numerusform>%n blank lines were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) mean nothing in %1; they are shown as �.</source>
        <translation>
            <numerusform>%n byte means nothing in %1; it is shown as �.</numerusform>
            <numerusform>%n bytes mean nothing in %1; they are shown as �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s) were left out (line %1); in a table of one column each may be a missing value.</source>
        <translation>
            <numerusform>%n blank line was left out (line %1); in a table of one column it may be a missing value.</numerusform>
            <numerusform>%n blank lines were left out (lines %1); in a table of one column each may be a missing value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have more than 15 digits, and the file keeps no more.</source>
        <translation>
            <numerusform>%n number has more than 15 digits, and the file keeps no more.</numerusform>
            <numerusform>%n numbers have more than 15 digits, and the file keeps no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows repeat another row exactly</source>
        <translation>
            <numerusform>%n row repeats another row exactly</numerusform>
            <numerusform>%n rows repeat another row exactly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of a patient and day that stand in another row</source>
        <translation>
            <numerusform>%n row is of a patient and day that stand in another row</numerusform>
            <numerusform>%n rows are of a patient and day that stand in another row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells say that there is no value</source>
        <translation>
            <numerusform>%n cell says that there is no value</numerusform>
            <numerusform>%n cells say that there is no value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 in %2</source>
        <translation>
            <numerusform>%n value of %1 in %2</numerusform>
            <numerusform>%n values of %1 in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no systolic pressure</source>
        <translation>
            <numerusform>%n row has no systolic pressure</numerusform>
            <numerusform>%n rows have no systolic pressure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have %1 below %2</source>
        <translation>
            <numerusform>%n row has %1 below %2</numerusform>
            <numerusform>%n rows have %1 below %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 look ten times too large</source>
        <translation>
            <numerusform>%n value of %1 looks ten times too large</numerusform>
            <numerusform>%n values of %1 look ten times too large</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 are impossible</source>
        <translation>
            <numerusform>%n value of %1 is impossible</numerusform>
            <numerusform>%n values of %1 are impossible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 lie outside %2 to %3 %4</source>
        <translation>
            <numerusform>%n value of %1 lies outside %2 to %3 %4</numerusform>
            <numerusform>%n values of %1 lie outside %2 to %3 %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are further measurements of the same patient and day</source>
        <translation>
            <numerusform>%n row is a further measurement of the same patient and day</numerusform>
            <numerusform>%n rows are further measurements of the same patient and day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diastolic values of %1 are 0</source>
        <translation>
            <numerusform>%n diastolic value of %1 is 0</numerusform>
            <numerusform>%n diastolic values of %1 are 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns hold nothing</source>
        <translation>
            <numerusform>%n column holds nothing</numerusform>
            <numerusform>%n columns hold nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 are unusual</source>
        <translation>
            <numerusform>%n value of %1 is unusual</numerusform>
            <numerusform>%n values of %1 are unusual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>data %1, %n steps</source>
        <translation>
            <numerusform>data %1, %n step</numerusform>
            <numerusform>data %1, %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns made</source>
        <translation>
            <numerusform>%n column made</numerusform>
            <numerusform>%n columns made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ages do not agree with the date of birth</source>
        <translation>
            <numerusform>%n age does not agree with the date of birth</numerusform>
            <numerusform>%n ages do not agree with the date of birth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits are before the date of birth</source>
        <translation>
            <numerusform>%n visit is before the date of birth</numerusform>
            <numerusform>%n visits are before the date of birth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits are in the future</source>
        <translation>
            <numerusform>%n visit is in the future</numerusform>
            <numerusform>%n visits are in the future</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have %1 not above %2</source>
        <translation>
            <numerusform>%n row has %1 not above %2</numerusform>
            <numerusform>%n rows have %1 not above %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may lack a leading 1, as the diastolic pressure is usual. Look them up at the source first.</source>
        <translation>
            <numerusform>%n of them may lack a leading 1, as the diastolic pressure is usual. Look it up at the source first.</numerusform>
            <numerusform>%n of them may lack a leading 1, as the diastolic pressure is usual. Look them up at the source first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be in kPa (%1 would be %2 mmHg) or may have lost a digit: the table does not tell which. Look them up at the source first.</source>
        <translation>
            <numerusform>%n of them may be in kPa (%1 would be %2 mmHg) or may have lost a digit: the table does not tell which. Look it up at the source first.</numerusform>
            <numerusform>%n of them may be in kPa (%1 would be %2 mmHg) or may have lost a digit: the table does not tell which. Look them up at the source first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 are far too low to be mmHg</source>
        <translation>
            <numerusform>%n value of %1 is far too low to be mmHg</numerusform>
            <numerusform>%n values of %1 are far too low to be mmHg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 look like %2</source>
        <translation>
            <numerusform>%n value of %1 looks like %2</numerusform>
            <numerusform>%n values of %1 look like %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of %1 are not numbers</source>
        <translation>
            <numerusform>%n cell of %1 is not a number</numerusform>
            <numerusform>%n cells of %1 are not numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of %1 are not dates or times</source>
        <translation>
            <numerusform>%n cell of %1 is not a date or time</numerusform>
            <numerusform>%n cells of %1 are not dates or times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the picture (no age over 120, no pressure over 300)</source>
        <translation>
            <numerusform>%n outside the picture (no age over 120, no pressure over 300)</numerusform>
            <numerusform>%n outside the picture (no age over 120, no pressure over 300)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) stand in the file again or in a newer version; each was taken once, in its newest version.</source>
        <translation>
            <numerusform>%n observation stands in the file again or in a newer version; it was taken once, in its newest version.</numerusform>
            <numerusform>%n observations stand in the file again or in a newer version; each was taken once, in its newest version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) have the id of another and say something else, and no version tells which is newer; all were kept.</source>
        <translation>
            <numerusform>%n observation has the id of another and says something else, and no version tells which is newer; all were kept.</numerusform>
            <numerusform>%n observations have the id of another and say something else, and no version tells which is newer; all were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stand both in a panel and in an observation of their own; they were taken once.</source>
        <translation>
            <numerusform>%n value stands both in a panel and in an observation of its own; it was taken once.</numerusform>
            <numerusform>%n values stand both in a panel and in observations of their own; they were taken once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) hold no value that its code tells as systolic or diastolic (%1); the table of observations shows what they hold.</source>
        <translation>
            <numerusform>%n reading holds no value that its code tells as systolic or diastolic (%1); the table of observations shows what it holds.</numerusform>
            <numerusform>%n readings hold no value that its code tells as systolic or diastolic (%1); the table of observations shows what they hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) stand in the file again with other data; the newest was taken, or the first where no version is told.</source>
        <translation>
            <numerusform>%n patient stands in the file again with other data; the newest was taken, or the first where no version is told.</numerusform>
            <numerusform>%n patients stand in the file again with other data; the newest was taken, or the first where no version is told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are no FHIR resources and were left out.</source>
        <translation>
            <numerusform>%n object is no FHIR resource and was left out.</numerusform>
            <numerusform>%n objects are no FHIR resources and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) carry no unit and are taken as %1.</source>
        <translation>
            <numerusform>%n value carries no unit and is taken as %1.</numerusform>
            <numerusform>%n values carry no unit and are taken as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of birth are only a year or month, or not readable; they were kept as text.</source>
        <translation>
            <numerusform>%n date of birth is only a year or month, or not readable; it was kept as text.</numerusform>
            <numerusform>%n dates of birth are only a year or month, or not readable; they were kept as text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) are not final by their status (%1); their values were not taken, only kept as text.</source>
        <translation>
            <numerusform>%n reading is not final by its status (%1); its values were not taken, only kept as text.</numerusform>
            <numerusform>%n readings are not final by their status (%1); their values were not taken, only kept as text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) were joined from a systolic and a diastolic observation of one patient at one time.</source>
        <translation>
            <numerusform>%n reading was joined from a systolic and a diastolic observation of one patient at one time.</numerusform>
            <numerusform>%n readings were joined from a systolic and a diastolic observation of one patient at one time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them repeat a patient and time and were joined in the order of the file.</source>
        <translation>
            <numerusform>%n of them repeats a patient and time and was joined in the order of the file.</numerusform>
            <numerusform>%n of them repeat a patient and time and were joined in the order of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name no patient.</source>
        <translation>
            <numerusform>%n row names no patient.</numerusform>
            <numerusform>%n rows name no patient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to patients who are not in this file; their age and sex are empty.</source>
        <translation>
            <numerusform>%n row belongs to a patient who is not in this file; age and sex are empty.</numerusform>
            <numerusform>%n rows belong to patients who are not in this file; their age and sex are empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no time.</source>
        <translation>
            <numerusform>%n row has no time.</numerusform>
            <numerusform>%n rows have no time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are only a year or month, or not readable; they were kept as text and give no age.</source>
        <translation>
            <numerusform>%n time is only a year or month, or not readable; it was kept as text and gives no age.</numerusform>
            <numerusform>%n times are only a year or month, or not readable; they were kept as text and give no age.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are a date alone and stand at midnight.</source>
        <translation>
            <numerusform>%n time is a date alone and stands at midnight.</numerusform>
            <numerusform>%n times are a date alone and stand at midnight.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are finer than a millisecond; the digits behind it were left out.</source>
        <translation>
            <numerusform>%n time is finer than a millisecond; the digits behind it were left out.</numerusform>
            <numerusform>%n times are finer than a millisecond; the digits behind it were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the file are periods; their start was taken.</source>
        <translation>
            <numerusform>%n time in the file is a period; its start was taken.</numerusform>
            <numerusform>%n times in the file are periods; their start was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n age(s) are approximate: only the year or month of birth is known, and 1 July or the 15th was taken.</source>
        <translation>
            <numerusform>%n age is approximate: only the year or month of birth is known, and 1 July or the 15th was taken.</numerusform>
            <numerusform>%n ages are approximate: only the year or month of birth is known, and 1 July or the 15th was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are dated before the patient&apos;s birth; their age was left empty.</source>
        <translation>
            <numerusform>%n row is dated before the patient&apos;s birth; its age was left empty.</numerusform>
            <numerusform>%n rows are dated before the patient&apos;s birth; their age was left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) repeat a patient, time and code; they stand in further rows.</source>
        <translation>
            <numerusform>%n value repeats a patient, time and code; it stands in a further row.</numerusform>
            <numerusform>%n values repeat a patient, time and code; they stand in further rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that occur least were left out, because the table would become too wide. Read the table of observations instead.</source>
        <translation>
            <numerusform>%n code that occurs least was left out, because the table would become too wide. Read the table of observations instead.</numerusform>
            <numerusform>%n codes that occur least were left out, because the table would become too wide. Read the table of observations instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are no dates and were kept as original text.</source>
        <translation>
            <numerusform>%n value is no date and was kept as original text.</numerusform>
            <numerusform>%n values are no dates and were kept as original text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) were rounded to the nearest millisecond.</source>
        <translation>
            <numerusform>%n time was rounded to the nearest millisecond.</numerusform>
            <numerusform>%n times were rounded to the nearest millisecond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sheet are hidden or filtered out; they were read like all others: %1</source>
        <translation>
            <numerusform>%n row of the sheet is hidden or filtered out; it was read like all others: %1</numerusform>
            <numerusform>%n rows of the sheet are hidden or filtered out; they were read like all others: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of cells are merged; the value stands in the first cell of each, the others are empty: %1</source>
        <translation>
            <numerusform>%n group of cells is merged; the value stands in its first cell, the others are empty: %1</numerusform>
            <numerusform>%n groups of cells are merged; the value stands in the first cell of each, the others are empty: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no stored result and count as empty: %1</source>
        <translation>
            <numerusform>%n formula has no stored result and counts as empty: %1</numerusform>
            <numerusform>%n formulas have no stored result and count as empty: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden sheet(s) of the file were not read: %1</source>
        <translation>
            <numerusform>%n hidden sheet of the file was not read: %1</numerusform>
            <numerusform>%n hidden sheets of the file were not read: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a value were left out.</source>
        <translation>
            <numerusform>%n row without a value was left out.</numerusform>
            <numerusform>%n rows without a value were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of patient numbers may be one person each</source>
        <translation>
            <numerusform>%n pair of patient numbers may be one person</numerusform>
            <numerusform>%n pairs of patient numbers may be one person each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows share a number with another person</source>
        <translation>
            <numerusform>%n row shares a number with another person</numerusform>
            <numerusform>%n rows share a number with another person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of %1 are written in another way</source>
        <translation>
            <numerusform>%n cell of %1 is written in another way</numerusform>
            <numerusform>%n cells of %1 are written in another way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be looked at, because a value is missing.</source>
        <translation>
            <numerusform>%n could not be looked at, because a value is missing.</numerusform>
            <numerusform>%n could not be looked at, because a value is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out: younger than 18, of unknown age, or pregnant.</source>
        <translation>
            <numerusform>%n row is left out: younger than 18, of unknown age, or pregnant.</numerusform>
            <numerusform>%n rows are left out: younger than 18, of unknown age, or pregnant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are new.</source>
        <translation>
            <numerusform>%n row is new.</numerusform>
            <numerusform>%n rows are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are gone.</source>
        <translation>
            <numerusform>%n row is gone.</numerusform>
            <numerusform>%n rows are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold other values than before.</source>
        <translation>
            <numerusform>%n row holds other values than before.</numerusform>
            <numerusform>%n rows hold other values than before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as they were.</source>
        <translation>
            <numerusform>%n row is as it was.</numerusform>
            <numerusform>%n rows are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold another value than before.</source>
        <translation>
            <numerusform>%n cell holds another value than before.</numerusform>
            <numerusform>%n cells hold another value than before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without any of these values keep one row</source>
        <translation>
            <numerusform>%n record without any of these values keeps one row</numerusform>
            <numerusform>%n records without any of these values keep one row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) found a partner</source>
        <translation>
            <numerusform>%n row found a partner</numerusform>
            <numerusform>%n rows found a partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) found no partner</source>
        <translation>
            <numerusform>%n row found no partner</numerusform>
            <numerusform>%n rows found no partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no key</source>
        <translation>
            <numerusform>%n row has no key</numerusform>
            <numerusform>%n rows have no key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated row(s) of the other table were passed over: the first counts</source>
        <translation>
            <numerusform>%n repeated row of the other table was passed over: the first counts</numerusform>
            <numerusform>%n repeated rows of the other table were passed over: the first counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n selected rows</source>
        <translation>
            <numerusform>only %n selected row</numerusform>
            <numerusform>only %n selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n selected rows</source>
        <translation>
            <numerusform>without %n selected row</numerusform>
            <numerusform>without %n selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days lie between them.</source>
        <translation>
            <numerusform>%n day lies between them.</numerusform>
            <numerusform>%n days lie between them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of %1 hold a number and its unit</source>
        <translation>
            <numerusform>%n cell of %1 holds a number and its unit</numerusform>
            <numerusform>%n cells of %1 hold a number and its unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of %1 are dates written as text</source>
        <translation>
            <numerusform>%n cell of %1 is a date written as text</numerusform>
            <numerusform>%n cells of %1 are dates written as text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates of %1 are numbers of days</source>
        <translation>
            <numerusform>%n date of %1 is a number of days</numerusform>
            <numerusform>%n dates of %1 are numbers of days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have %1 below %2: the columns are exchanged</source>
        <translation>
            <numerusform>%n row has %1 below %2: the columns are exchanged</numerusform>
            <numerusform>%n rows have %1 below %2: the columns are exchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods stand out (beyond three standard errors, or eight in a row on one side).</source>
        <translation>
            <numerusform>%n period stands out (beyond three standard errors, or eight in a row on one side).</numerusform>
            <numerusform>%n periods stand out (beyond three standard errors, or eight in a row on one side).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups of fewer than %1 are not shown.</source>
        <translation>
            <numerusform>%n group of fewer than %1 is not shown.</numerusform>
            <numerusform>%n groups of fewer than %1 are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups have fewer than %1; they are hidden where data leave without identifiers.</source>
        <translation>
            <numerusform>%n group has fewer than %1; it is hidden where data leave without identifiers.</numerusform>
            <numerusform>%n groups have fewer than %1; they are hidden where data leave without identifiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows left out by the recipe</source>
        <translation>
            <numerusform>%n row left out by the recipe</numerusform>
            <numerusform>%n rows left out by the recipe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further checks found nothing beyond the limits in use.</source>
        <translation>
            <numerusform>%n further check found nothing beyond the limits in use.</numerusform>
            <numerusform>%n further checks found nothing beyond the limits in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n words that stand in a column of names or numbers of patients are left out.</source>
        <translation>
            <numerusform>“%1”: %n word that stands in a column of names or numbers of patients is left out.</numerusform>
            <numerusform>“%1”: %n words that stand in a column of names or numbers of patients are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, to be seen in Decide.</source>
        <translation>
            <numerusform>… and %n more, to be seen in Decide.</numerusform>
            <numerusform>… and %n more, to be seen in Decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Diamonds at the foot: %n visits without a systolic pressure.</source>
        <translation>
            <numerusform>Diamond at the foot: %n visit without a systolic pressure.</numerusform>
            <numerusform>Diamonds at the foot: %n visits without a systolic pressure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are no whole numbers from 0 on: they have no last digit and are not counted in n.</source>
        <translation>
            <numerusform>%n value is no whole number from 0 on: it has no last digit and is not counted in n.</numerusform>
            <numerusform>%n values are no whole numbers from 0 on: they have no last digit and are not counted in n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of %1 are written with a decimal comma</source>
        <translation>
            <numerusform>%n number of %1 is written with a decimal comma</numerusform>
            <numerusform>%n numbers of %1 are written with a decimal comma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient numbers stand in more than one row</source>
        <translation>
            <numerusform>%n patient number stands in more than one row</numerusform>
            <numerusform>%n patient numbers stand in more than one row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers of %1 are %2</source>
        <translation>
            <numerusform>%n answer of %1 is %2</numerusform>
            <numerusform>%n answers of %1 are %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing ages follow from the dates</source>
        <translation>
            <numerusform>%n missing age follows from the dates</numerusform>
            <numerusform>%n missing ages follow from the dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in %1</source>
        <translation>
            <numerusform>%n in %1</numerusform>
            <numerusform>%n in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in one group: who they are stands in the table.</source>
        <translation>
            <numerusform>%n row in one group: who they are stands in the table.</numerusform>
            <numerusform>%n rows in one group: who they are stands in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a group were left out.</source>
        <translation>
            <numerusform>%n row without a group was left out.</numerusform>
            <numerusform>%n rows without a group were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: %n patient(s) have several rows; that is allowed for.</source>
        <translation>
            <numerusform>No: %n patient has several rows; that is allowed for.</numerusform>
            <numerusform>No: %n patients have several rows; that is allowed for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: %n patient(s) have several rows.</source>
        <translation>
            <numerusform>No: %n patient has several rows.</numerusform>
            <numerusform>No: %n patients have several rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a time below 0: correct them, or choose another column of times.</source>
        <translation>
            <numerusform>%n row has a time below 0: correct it, or choose another column of times.</numerusform>
            <numerusform>%n rows have a time below 0: correct them, or choose another column of times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n row(s) have a value in both columns: too few to test.</source>
        <translation>
            <numerusform>Only %n row has a value in both columns: too few to test.</numerusform>
            <numerusform>Only %n rows have a value in both columns: too few to test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 are above %2 kg</source>
        <translation>
            <numerusform>%n value of %1 is above %2 kg</numerusform>
            <numerusform>%n values of %1 are above %2 kg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) repeat a label of their group: they begin rows of their own</source>
        <translation>
            <numerusform>%n value repeats a label of its group: it begins a row of its own</numerusform>
            <numerusform>%n values repeat a label of their group: they begin rows of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n row(s) without a value are left out</source>
        <translation>
            <numerusform>%1; %n row without a value is left out</numerusform>
            <numerusform>%1; %n rows without a value are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of %1 have no unit; the others do (%2). Check that they are in the same one.</source>
        <translation>
            <numerusform>%n number of %1 has no unit; the others do (%2). Check that it is in the same one.</numerusform>
            <numerusform>%n numbers of %1 have no unit; the others do (%2). Check that they are in the same one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are in %1 by unit_concept_id but in %2 by unit_source_value. The first was taken; check which is right.</source>
        <translation>
            <numerusform>%n number is in %1 by unit_concept_id but in %2 by unit_source_value. The first was taken; check which is right.</numerusform>
            <numerusform>%n numbers are in %1 by unit_concept_id but in %2 by unit_source_value. The first was taken; check which is right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are bounds by operator_concept_id, as in “&lt;5”, and no values; they were kept as text.</source>
        <translation>
            <numerusform>%n number is a bound by operator_concept_id, as in “&lt;5”, and no value; it was kept as text.</numerusform>
            <numerusform>%n numbers are bounds by operator_concept_id, as in “&lt;5”, and no values; they were kept as text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) can only be read with day and month the other way round; they count as missing, and their text is kept.</source>
        <translation>
            <numerusform>%n date can only be read with day and month the other way round; it counts as missing, and its text is kept.</numerusform>
            <numerusform>%n dates can only be read with day and month the other way round; they count as missing, and their text is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::ChangesDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::CleanPage</name>
    <message numerus="yes">
        <source>%n finding(s) left. Nothing changes until you accept it; every change can be undone.</source>
        <translation>
            <numerusform>%n finding left. Nothing changes until you accept it; every change can be undone.</numerusform>
            <numerusform>%n findings left. Nothing changes until you accept it; every change can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept all %n safe ones</source>
        <translation>
            <numerusform>&amp;Accept the safe one</numerusform>
            <numerusform>&amp;Accept all %n safe ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::ColumnInspector</name>
    <message numerus="yes">
        <source>and %n more code(s)</source>
        <translation>
            <numerusform>and %n more code</numerusform>
            <numerusform>and %n more codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::ColumnMapping</name>
    <message numerus="yes">
        <source>and %n more, to be seen in Data</source>
        <translation>
            <numerusform>and %n more, to be seen in Data</numerusform>
            <numerusform>and %n more, to be seen in Data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::DataPage</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s).</source>
        <translation>
            <numerusform>%n note.</numerusform>
            <numerusform>%n notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::DaysDialog</name>
    <message numerus="yes">
        <source>%n row(s) without a date are not shown.</source>
        <translation>
            <numerusform>%n row without a date is not shown.</numerusform>
            <numerusform>%n rows without a date are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::FindingsPanel</name>
    <message numerus="yes">
        <source>%n far value(s) not drawn</source>
        <translation>
            <numerusform>%n far value not drawn</numerusform>
            <numerusform>%n far values not drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::FinishPanel</name>
    <message numerus="yes">
        <source>by %n step(s)</source>
        <translation>
            <numerusform>by %n step</numerusform>
            <numerusform>by %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::ImportFiles</name>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>Open %n file</numerusform>
            <numerusform>Open %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::IndicatorTable</name>
    <message numerus="yes">
        <source>%n with nothing found</source>
        <translation>
            <numerusform>%n with nothing found</numerusform>
            <numerusform>%n with nothing found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n set missing by the recipe)</source>
        <translation>
            <numerusform>%1 (%n set missing by the recipe)</numerusform>
            <numerusform>%1 (%n set missing by the recipe)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::IssueView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::Misfits</name>
    <message numerus="yes">
        <source>%n more column(s)</source>
        <translation>
            <numerusform>%n more column</numerusform>
            <numerusform>%n more columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not fit the type of their column; their text is kept (%1).</source>
        <translation>
            <numerusform>%n cell does not fit the type of its column; its text is kept (%1).</numerusform>
            <numerusform>%n cells do not fit the type of their column; their text is kept (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) count as missing because the file says so: codes for missing, or errors of a workbook.</source>
        <translation>
            <numerusform>%n cell counts as missing because the file says so: a code for missing, or an error of a workbook.</numerusform>
            <numerusform>%n cells count as missing because the file says so: codes for missing, or errors of a workbook.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::MissingCard</name>
    <message numerus="yes">
        <source>%n row(s) have rarer patterns.</source>
        <translation>
            <numerusform>%n row has a rarer pattern.</numerusform>
            <numerusform>%n rows have rarer patterns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further column(s) have gaps.</source>
        <translation>
            <numerusform>%n further column has gaps.</numerusform>
            <numerusform>%n further columns have gaps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::MissingMapView</name>
    <message numerus="yes">
        <source>%n row(s) with all of these columns</source>
        <translation>
            <numerusform>%n row with all of these columns</numerusform>
            <numerusform>%n rows with all of these columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without %1</source>
        <translation>
            <numerusform>%n row without %1</numerusform>
            <numerusform>%n rows without %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::PagePreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::PatientPanel</name>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::PeopleTable</name>
    <message numerus="yes">
        <source>Behind it: %n row(s)</source>
        <translation>
            <numerusform>Behind it: %n row</numerusform>
            <numerusform>Behind it: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::PointWords</name>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation>
            <numerusform>and %n more here</numerusform>
            <numerusform>and %n more here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::ProposalBoard</name>
    <message numerus="yes">
        <source>%n finding(s) left as they are</source>
        <translation>
            <numerusform>%n finding left as they are</numerusform>
            <numerusform>%n findings left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n safe finding(s)</source>
        <translation>
            <numerusform>Accept %n safe finding</numerusform>
            <numerusform>Accept %n safe findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::RecipeItem</name>
    <message numerus="yes">
        <source>%1 cell(s)</source>
        <translation>
            <numerusform>%1 cell</numerusform>
            <numerusform>%1 cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 marked as unusual</source>
        <translation>
            <numerusform>%1 marked as unusual</numerusform>
            <numerusform>%1 marked as unusual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new column(s)</source>
        <translation>
            <numerusform>%1 new column</numerusform>
            <numerusform>%1 new columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::RefreshDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::RepeatDialog</name>
    <message numerus="yes">
        <source>%n column(s) of the recipe were not found: choose them, or go on, and their steps will not apply.</source>
        <translation>
            <numerusform>%n column of the recipe was not found: choose it, or go on, and its steps will not apply.</numerusform>
            <numerusform>%n columns of the recipe were not found: choose them, or go on, and their steps will not apply.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) did not apply. It is one edit, which can be undone.</source>
        <translation>
            <numerusform>%n step did not apply. It is one edit, which can be undone.</numerusform>
            <numerusform>%n steps did not apply. It is one edit, which can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::ReportPage</name>
    <message numerus="yes">
        <source>Saved %n files, the first as %1.</source>
        <translation>
            <numerusform>Saved one file as %1.</numerusform>
            <numerusform>Saved %n files, the first as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s): see the marked sections.</source>
        <translation>
            <numerusform>%n more notice: see the marked sections.</numerusform>
            <numerusform>%n more notices: see the marked sections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were sent to the printer.</source>
        <translation>
            <numerusform>%n page was sent to the printer.</numerusform>
            <numerusform>%n pages were sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::ReportParts</name>
    <message numerus="yes">
        <source>record(s) %1</source>
        <translation>
            <numerusform>record %1</numerusform>
            <numerusform>records %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::RiskPanel</name>
    <message numerus="yes">
        <source>No number for %n people, because:</source>
        <translation>
            <numerusform>No number for %n person, because:</numerusform>
            <numerusform>No number for %n people, because:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::RulesPanel</name>
    <message numerus="yes">
        <source>%n far value(s) not drawn</source>
        <translation>
            <numerusform>%n far value not drawn</numerusform>
            <numerusform>%n far values not drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::SheetChoice</name>
    <message numerus="yes">
        <source>%1 (%n row(s) or more)</source>
        <translation>
            <numerusform>%1 (%n row or more)</numerusform>
            <numerusform>%1 (%n rows or more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <translation>
            <numerusform>%1 (%n row)</numerusform>
            <numerusform>%1 (%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::ShownRows</name>
    <message numerus="yes">
        <source>%n row(s) are shown; the file has %1.</source>
        <translation>
            <numerusform>%n row is shown; the file has %1.</numerusform>
            <numerusform>%n rows are shown; the file has %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to look at are shown, of %1.</source>
        <translation>
            <numerusform>%n row to look at is shown, of %1.</numerusform>
            <numerusform>%n rows to look at are shown, of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are shown.</source>
        <translation>
            <numerusform>The only row is shown.</numerusform>
            <numerusform>All %n rows are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s), of %2, are shown; all files have %1.</source>
        <translation>
            <numerusform>The first row, of %2, is shown; all files have %1.</numerusform>
            <numerusform>The first %n rows, of %2, are shown; all files have %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n of %1 rows are shown.</source>
        <translation>
            <numerusform>The first of %1 rows is shown.</numerusform>
            <numerusform>The first %n of %1 rows are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::SourceName</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::SourceRefresher</name>
    <message numerus="yes">
        <source>%n step(s) of the recipe do not apply any more; the page Clean shows which.</source>
        <translation>
            <numerusform>%n step of the recipe does not apply any more; the page Clean shows which.</numerusform>
            <numerusform>%n steps of the recipe do not apply any more; the page Clean shows which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::StepPreviewPane</name>
    <message numerus="yes">
        <source>%n cell(s) would change.</source>
        <translation>
            <numerusform>%n cell would change.</numerusform>
            <numerusform>%n cells would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would go, %1 stay.</source>
        <translation>
            <numerusform>%n row would go, %1 stay.</numerusform>
            <numerusform>%n rows would go, %1 stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would be marked as unusual.</source>
        <translation>
            <numerusform>%n cell would be marked as unusual.</numerusform>
            <numerusform>%n cells would be marked as unusual.</numerusform>
        </translation>
    </message>
</context>
</TS>
