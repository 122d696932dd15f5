// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dirtyclinic.h"

#include <QDate>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

enum Field {
    Id,
    Name,
    Birth,
    Sex,
    Site,
    Visit,
    Age,
    Height,
    Systolic,
    Diastolic,
    Rate,
    Weight,
    BodyMass,
    Fields
};

using Row = QStringList;

class Clinic
{
public:
    explicit Clinic(int visits) : m_share(std::max(3, visits / 700))
    {
        while (m_rows.size() < visits)
            addPatient();
        for (qsizetype row = 0; row < m_rows.size(); ++row)
            m_free.append(row);
        std::shuffle(m_free.begin(), m_free.end(), m_random);
    }

    DirtyClinic spoiled()
    {
        spoilWords();
        spoilNumbers();
        spoilPeople();
        repeatRows();
        DirtyClinic made{"patient_id,name,birth_date,sex,site,visit_date,age,height_cm,sbp,dbp,heart_rate,"
                         "weight_kg,bmi\n",
                         m_defects};
        for (const Row &row : m_rows)
            made.csv += row.join(u',').toUtf8() + '\n';
        return made;
    }

private:
    int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }

    double normal(double mean, double sd) { return std::normal_distribution<double>(mean, sd)(m_random); }

    QString word()
    {
        static const QStringList syllables{u"ba"_s, u"ko"_s,  u"li"_s, u"mer"_s, u"sa"_s,  u"tun"_s,
                                           u"ve"_s, u"ros"_s, u"da"_s, u"nim"_s, u"for"_s, u"gal"_s};
        QString made;
        for (int i = 0; i < 4; ++i)
            made += syllables[between(0, 11)];
        made[0] = made[0].toUpper();
        return made;
    }

    void addPatient()
    {
        static const QStringList sites{u"Central"_s, u"Northgate"_s, u"Riverside"_s, u"Hilltop"_s};
        const QDate birth = QDate(1936, 1, 1).addDays(between(0, 60 * 365));
        Row person(Fields);
        person[Id] = u"P%1"_s.arg(m_patients++, 6, 10, QChar(u'0'));
        person[Name] = word() + u' ' + word();
        person[Birth] = birth.toString(Qt::ISODate);
        person[Sex] = between(0, 1) == 0 ? u"F"_s : u"M"_s;
        person[Site] = sites[between(0, 3)];
        person[Height] = QString::number(std::clamp(qRound(normal(168, 9)), 140, 200));
        const double index = std::clamp(std::normal_distribution<double>(27, 5)(m_bodies), 18.0, 48.0);
        addBody(person, index);
        const double usual = normal(128, 14);
        QDate day = QDate(2025, 1, 1).addDays(between(0, 200));
        for (int visit = between(1, 3); visit > 0; --visit, day = day.addDays(between(20, 40)))
            addVisit(person, birth, day, usual);
    }

    /// From a generator of its own, so that all else stays as it is.
    static void addBody(Row &person, double index)
    {
        const double metres = person[Height].toDouble() / 100;
        const double weight = std::round(10 * index * metres * metres) / 10;
        person[Weight] = QString::number(weight, 'f', 1);
        person[BodyMass] = QString::number(weight / (metres * metres), 'f', 1);
    }

    void addVisit(Row row, QDate birth, QDate day, double usual)
    {
        const bool before = std::pair(day.month(), day.day()) < std::pair(birth.month(), birth.day());
        const int systolic = std::clamp(qRound(usual + normal(0, 6)), 90, 205);
        row[Visit] = day.toString(Qt::ISODate);
        row[Age] = QString::number(day.year() - birth.year() - (before ? 1 : 0));
        row[Systolic] = QString::number(systolic);
        row[Diastolic] =
            QString::number(std::clamp(qRound(systolic * 0.6 + normal(2, 6)), 48, systolic - 22));
        row[Rate] = QString::number(std::clamp(qRound(normal(74, 9)), 46, 118));
        m_rows.append(row);
    }

    /// Changes as many untouched rows as one kind gets; \a fits says which may be taken.
    void spoil(const QString &kind, const std::function<void(Row &)> &change,
               const std::function<bool(const Row &)> &fits = {}, int share = 0)
    {
        int left = share > 0 ? share : m_share;
        for (qsizetype i = m_free.size() - 1; i >= 0 && left > 0; --i) {
            Row &row = m_rows[m_free[i]];
            if (fits && !fits(row))
                continue;
            change(row);
            m_defects[kind].insert(m_free[i]);
            m_free.removeAt(i);
            --left;
        }
    }

    void set(const QString &kind, Field field, const QString &value)
    {
        spoil(kind, [field, value](Row &row) { row[field] = value; });
    }

    void spoilWords()
    {
        set(u"word_NA"_s, Systolic, u"NA"_s);
        set(u"word_refused"_s, Height, u"refused"_s);
        set(u"word_not_done"_s, Rate, u"not done"_s);
        set(u"word_dot"_s, Rate, u"."_s);
        set(u"code_999"_s, Diastolic, u"999"_s);
        set(u"code_minus_1"_s, Age, u"-1"_s);
        spoil(u"text_pair"_s, [](Row &row) { row[Systolic] += u'/' + std::exchange(row[Diastolic], {}); });
        spoil(u"unit_text"_s, [](Row &row) { row[Systolic] += u" mmHg"_s; });
        spoil(u"category_spelling"_s, [this](Row &row) {
            const QString site = row[Site];
            const QStringList other{site.toUpper(), site.toLower(), site + u'.',
                                    site.left(4) + u' ' + site.mid(4), site.left(3) + site.mid(4)};
            row[Site] = other[between(0, 4)];
        });
        spoil(u"category_spelling"_s,
              [](Row &row) { row[Sex] = row[Sex] == u"F"_s ? u"female"_s : u"male"_s; });
    }

    void spoilNumbers()
    {
        const auto gap = [](const Row &row) {
            return row[Diastolic].toInt() >= 70 && row[Systolic].toInt() - row[Diastolic].toInt() >= 22
                && row[Systolic].toInt() <= 140;
        };
        spoil(u"ten_times"_s, [](Row &row) { row[Systolic] += u'0'; });
        spoil(u"ten_times"_s, [](Row &row) { row[Diastolic] += u'0'; });
        spoil(
            u"exchanged"_s, [](Row &row) { std::swap(row[Systolic], row[Diastolic]); }, gap);
        spoil(
            u"kpa"_s,
            [](Row &row) {
                for (const Field field : {Systolic, Diastolic})
                    row[field] = QString::number(row[field].toDouble() / 7.500637554192107, 'f', 1);
            },
            [](const Row &row) { return row[Site] == u"Hilltop"_s; }, m_share * 25);
        spoil(u"metres"_s,
              [](Row &row) { row[Height] = QString::number(row[Height].toDouble() / 100, 'f', 2); });
        spoil(
            u"leading_one"_s, [](Row &row) { row[Systolic] = row[Systolic].mid(1); },
            [](const Row &row) {
                const int systolic = row[Systolic].toInt(), diastolic = row[Diastolic].toInt();
                return systolic >= 120 && systolic < 140 && diastolic <= 100 && diastolic >= 50;
            });
        const auto impossible = [this](Field field, const QStringList &values) {
            spoil(u"impossible"_s, [&](Row &row) { row[field] = values[between(0, 2)]; });
        };
        impossible(Systolic, {u"347"_s, u"399"_s, u"311"_s});
        impossible(Rate, {u"3"_s, u"512"_s, u"471"_s});
        impossible(Height, {u"17"_s, u"301"_s, u"16"_s});
        spoil(u"pounds"_s,
              [](Row &row) { row[Weight] = QString::number(row[Weight].toDouble() / 0.45359237, 'f', 1); });
        spoil(u"inches"_s,
              [](Row &row) { row[Height] = QString::number(row[Height].toDouble() / 2.54, 'f', 1); });
    }

    void spoilPeople()
    {
        spoil(u"wrong_age"_s,
              [this](Row &row) { row[Age] = QString::number(row[Age].toInt() + between(3, 9)); });
        spoil(u"born_after_visit"_s, [](Row &row) {
            row[Birth] = QDate::fromString(row[Visit], Qt::ISODate).addDays(400).toString(Qt::ISODate);
        });
        spoil(u"future_visit"_s, [](Row &row) { row[Visit] = u"2199"_s + row[Visit].mid(4); });
        markShared();
        spoil(u"same_person"_s, [](Row &row) { row[Id][0] = u'Q'; });
        markTwins();
    }

    /// Everyone who was given a second date of birth above, on all their rows: that is what sharedNumber
    /// speaks of.
    void markShared()
    {
        QHash<QString, QSet<QString>> births;
        for (const Row &row : std::as_const(m_rows))
            births[row[Id]].insert(row[Birth]);
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            if (births[m_rows[row][Id]].size() > 1)
                m_defects[u"shared_number"_s].insert(row);
        }
    }

    /// A pair is shown by the first row of each number, where both still stand in the table.
    void markTwins()
    {
        QHash<QString, qsizetype> first;
        for (qsizetype row = m_rows.size() - 1; row >= 0; --row)
            first.insert(m_rows[row][Id], row);
        QSet<qsizetype> shown;
        for (const qsizetype row : std::as_const(m_defects[u"same_person"_s])) {
            const QString id = m_rows[row][Id];
            const qsizetype other = first.value(u'P' + id.mid(1), -1);
            if (other >= 0 && m_rows[other][Birth] == m_rows[row][Birth])
                shown |= {first.value(id), other};
        }
        m_defects[u"renumbered"_s] = std::exchange(m_defects[u"same_person"_s], shown);
    }

    /// Copies stand at the end: row numbers stay.
    void repeatRows()
    {
        for (const QString &kind : {u"exact_duplicate"_s, u"same_visit"_s}) {
            for (int i = 0; i < m_share; ++i) {
                Row copy = m_rows[m_free.takeLast()];
                if (kind == u"same_visit"_s)
                    copy[Systolic] = QString::number(copy[Systolic].toInt() + 3);
                m_defects[kind].insert(m_rows.size());
                m_rows.append(copy);
            }
        }
    }

    const int m_share;
    std::mt19937 m_random{20260705};
    std::mt19937 m_bodies{20260706};
    int m_patients = 1;
    QList<Row> m_rows;
    QList<qsizetype> m_free;
    KnownDefects m_defects;
};

} // namespace

DirtyClinic makeDirtyClinic(int visits)
{
    return Clinic(visits).spoiled();
}

} // namespace sphygma
