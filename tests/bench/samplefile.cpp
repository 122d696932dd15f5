// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samplefile.h"

#include <QFile>

#include <array>
#include <cstdio>
#include <random>
#include <string>

namespace sphygma {

namespace {

class SampleRows
{
public:
    explicit SampleRows(qint64 patients) : m_patients(patients) {}

    void append(std::string &out)
    {
        static constexpr std::array<const char *, 4> smoking{"never", "former", "current", "NA"};
        static constexpr std::array<const char *, 8> sites{"North",   "South",  "East", "West",
                                                           "Harbour", "Castle", "Mill", "Park"};
        std::array<char, 160> line{};
        const auto patient = static_cast<long long>(m_next() % static_cast<quint64>(m_patients));
        const int age = 18 + static_cast<int>(m_next() % 75), height = 150 + static_cast<int>(m_next() % 45);
        const double weight = 45 + static_cast<double>(m_next() % 800) / 10.0;
        const int systolic = 95 + age / 3 + static_cast<int>(m_next() % 45),
                  diastolic = 55 + static_cast<int>(m_next() % 45);
        const int rate = 50 + static_cast<int>(m_next() % 60), day = static_cast<int>(m_next() % 336);
        const int length = std::snprintf(line.data(), line.size(), "P%07lld,%s,%04d-%02d-%02d,%d,%d,%.1f,",
                                         patient, m_next() % 2 == 0 ? "F" : "M", 2019 + day % 5, day / 28 + 1,
                                         day % 28 + 1, age, height, weight);
        out.append(line.data(), static_cast<size_t>(length));
        appendUnless(out, systolic, 97);
        appendUnless(out, diastolic, 89);
        appendUnless(out, rate, 31);
        out += smoking[m_next() % smoking.size()];
        out += ',';
        out += sites[m_next() % sites.size()];
        out += '\n';
    }

private:
    /// One in \a every is missing.
    void appendUnless(std::string &out, int value, quint64 every)
    {
        if (m_next() % every != 0)
            out += std::to_string(value);
        out += ',';
    }

    qint64 m_patients;
    std::mt19937_64 m_next{20240305};
};

} // namespace

namespace {

/// Lines of 2,000 columns: numbers, every tenth column words.
class WideRows
{
public:
    static std::string header()
    {
        std::string line;
        for (int c = 0; c < columns; ++c)
            line += (c > 0 ? ",c" : "c") + std::to_string(c);
        return line + '\n';
    }

    void append(std::string &out)
    {
        for (int c = 0; c < columns; ++c) {
            if (c > 0)
                out += ',';
            if (c % 10 == 9)
                out += m_next() % 2 == 0 ? "never" : "current";
            else
                out += std::to_string(m_next() % 1000);
        }
        out += '\n';
    }

private:
    static constexpr int columns = 2000;
    std::mt19937_64 m_next{7};
};

/// A number, a quoted note of some hundred characters with delimiters and doubled quotes, a number.
class LongRows
{
public:
    void append(std::string &out)
    {
        out += std::to_string(m_next() % 1000) + ",\"";
        for (quint64 n = m_next() % 20; n > 0; --n)
            out += "Seen at home, says \"\"fine\"\", no pain; ";
        out += "\"," + std::to_string(m_next() % 100) + '\n';
    }

private:
    std::mt19937_64 m_next{11};
};

/// The same cells, each in quotes.
std::string inQuotes(const std::string &line)
{
    std::string out = "\"";
    for (const char c : line.substr(0, line.size() - 1))
        out += c == ',' ? std::string("\",\"") : std::string(1, c);
    return out + "\"\n";
}

class Lines
{
public:
    Lines(SampleShape shape, qint64 rows) : m_shape(shape), m_sample(std::max<qint64>(1, rows / 3)) {}

    std::string header() const
    {
        const std::string names =
            "patient_id,sex,visit_date,age,height_cm,weight_kg,sbp,dbp,heart_rate,smoking,site\n";
        switch (m_shape) {
        case SampleShape::Plain:
            return names;
        case SampleShape::Quoted:
            return inQuotes(names);
        case SampleShape::Wide:
            return WideRows::header();
        case SampleShape::Long:
            return "score,note,rate\n";
        }
        return {};
    }

    void append(std::string &out)
    {
        if (m_shape == SampleShape::Wide)
            return m_wide.append(out);
        if (m_shape == SampleShape::Long)
            return m_long.append(out);
        std::string line;
        m_sample.append(line);
        out += m_shape == SampleShape::Quoted ? inQuotes(line) : line;
    }

private:
    SampleShape m_shape;
    SampleRows m_sample;
    WideRows m_wide;
    LongRows m_long;
};

} // namespace

bool writeSampleFile(const QString &path, qint64 rows, SampleShape shape)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    Lines lines(shape, rows);
    std::string out = lines.header();
    bool written = true;
    for (qint64 row = 0; row < rows && written; ++row) {
        lines.append(out);
        if (out.size() > (1U << 20) || row + 1 == rows) {
            written =
                file.write(out.data(), static_cast<qint64>(out.size())) == static_cast<qint64>(out.size());
            out.clear();
        }
    }
    return written;
}

} // namespace sphygma
