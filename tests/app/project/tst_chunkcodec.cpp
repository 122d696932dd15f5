// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/chunkcodec.h"
#include "app/table/columnbuilder.h"
#include "tests/testcase.h"

#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <limits>

using namespace sphygma;
using namespace Qt::StringLiterals;

using Doubles = std::vector<double>;
using Ticks = std::vector<qint64>;
Q_DECLARE_METATYPE(Doubles)
Q_DECLARE_METATYPE(Ticks)

class ChunkCodecTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersComeBackBitByBit_data();
    void numbersComeBackBitByBit();
    void ticksComeBack_data();
    void ticksComeBack();
    void shortDecimalsAreSmall();
    void textsReasonsAndOriginalsComeBack();
    void equalChunksHaveOneName();
    void anotherStorageIsRefused();
    void anyOtherBytesAreRefused();
};

static Chunk numberChunk(const Doubles &values)
{
    Chunk chunk;
    chunk.rows = static_cast<qsizetype>(values.size());
    chunk.numbers = Buffer<double>(values.size());
    std::copy(values.begin(), values.end(), chunk.numbers.begin());
    return chunk;
}

void ChunkCodecTest::numbersComeBackBitByBit_data()
{
    using Limits = std::numeric_limits<double>;
    QTest::addColumn<Doubles>("values");
    QTest::newRow("whole") << Doubles{0, 1, 255, 120};
    QTest::newRow("one decimal") << Doubles{0.1, 120.5, 37.2, -4.9};
    QTest::newRow("four decimals") << Doubles{0.0001, 12.3456, 0.3};
    QTest::newRow("five decimals") << Doubles{0.00001, 12.34567};
    QTest::newRow("wide range") << Doubles{-1e9, 4e9, 0.5};
    QTest::newRow("large wholes") << Doubles{9007199254740993.0, -9007199254740991.0, 1e300};
    QTest::newRow("minus zero") << Doubles{-0.0, 0.0, 1};
    QTest::newRow("not finite") << Doubles{Limits::infinity(), -Limits::infinity(), Limits::quiet_NaN()};
    QTest::newRow("tiny") << Doubles{Limits::denorm_min(), Limits::min(), Limits::epsilon()};
    QTest::newRow("thirds") << Doubles{1.0 / 3, 2.0 / 3, 1e-7};
    QTest::newRow("not quite a decimal") << Doubles{0.1 + 0.2, 1.1 * 3};
}

void ChunkCodecTest::numbersComeBackBitByBit()
{
    QFETCH(Doubles, values);
    const auto back = unpackChunk(Storage::Number, packChunk(Storage::Number, numberChunk(values)));
    QVERIFY(back);
    QCOMPARE_EQ((*back)->numbers.size(), values.size());
    for (size_t i = 0; i < values.size(); ++i)
        QCOMPARE_EQ(std::bit_cast<quint64>((*back)->numbers[i]), std::bit_cast<quint64>(values[i]));
}

void ChunkCodecTest::ticksComeBack_data()
{
    using Limits = std::numeric_limits<qint64>;
    QTest::addColumn<Ticks>("values");
    QTest::newRow("days") << Ticks{0, 86'400'000, -86'400'000 * 40'000LL};
    QTest::newRow("seconds") << Ticks{1000, -5000, 86'399'000};
    QTest::newRow("milliseconds") << Ticks{1, 2, 3};
    QTest::newRow("ends") << Ticks{Limits::min(), Limits::max(), 0};
    QTest::newRow("days at the ends") << Ticks{Limits::min() / 86'400'000 * 86'400'000, 0};
}

void ChunkCodecTest::ticksComeBack()
{
    QFETCH(Ticks, values);
    Chunk chunk;
    chunk.rows = static_cast<qsizetype>(values.size());
    chunk.ticks = Buffer<qint64>(values.size());
    std::copy(values.begin(), values.end(), chunk.ticks.begin());
    const auto back = unpackChunk(Storage::Ticks, packChunk(Storage::Ticks, chunk));
    QVERIFY(back);
    QCOMPARE_EQ(Ticks((*back)->ticks.begin(), (*back)->ticks.end()), values);
}

void ChunkCodecTest::shortDecimalsAreSmall()
{
    Doubles values(chunkRows);
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = double(800 + (i * i * 31) % 1400) / 10;
    const PackedChunk packed = packChunk(Storage::Number, numberChunk(values));
    QCOMPARE_LT(packed.bytes, qint64(chunkRows) * 2 + 100);
    QCOMPARE_LE(packed.data.size(), packed.bytes);
}

static Chunk textChunk()
{
    ColumnBuilder builder(ColumnType::Text);
    for (int i = 0; i < 1000; ++i) {
        if (i % 7 == 0)
            builder.appendMissing(Reason::NotANumber, "said " + std::to_string(i));
        else if (i % 5 == 0)
            builder.appendMissing();
        else
            builder.appendText(i == 12 ? std::string(300'000, 'y') : std::string(size_t(i % 40), 'x'));
    }
    return builder.finish()->chunks().front()->clone();
}

void ChunkCodecTest::textsReasonsAndOriginalsComeBack()
{
    const Chunk chunk = textChunk();
    const auto back = unpackChunk(Storage::Text, packChunk(Storage::Text, chunk));
    QVERIFY(back);
    QCOMPARE_EQ((*back)->rows, chunk.rows);
    QCOMPARE_EQ((*back)->textBytes, chunk.textBytes);
    QVERIFY((*back)->originals == chunk.originals);
    for (qsizetype row = 0; row < chunk.rows; ++row) {
        QCOMPARE_EQ((*back)->reason(row), chunk.reason(row));
        QVERIFY((*back)->text(row) == chunk.text(row));
    }
}

void ChunkCodecTest::equalChunksHaveOneName()
{
    const Chunk chunk = textChunk();
    QCOMPARE_EQ(packChunk(Storage::Text, chunk).hash, packChunk(Storage::Text, chunk.clone()).hash);
    QCOMPARE_NE(packChunk(Storage::Number, numberChunk({1, 2})).hash,
                packChunk(Storage::Number, numberChunk({2, 1})).hash);
}

void ChunkCodecTest::anotherStorageIsRefused()
{
    const PackedChunk packed = packChunk(Storage::Text, textChunk());
    QVERIFY(!unpackChunk(Storage::Number, packed));
    QVERIFY(!unpackChunk(Storage::Ticks, packed));
}

/// Whoever makes a file can make its hashes too: what was packed well may still hold anything.
void ChunkCodecTest::anyOtherBytesAreRefused()
{
    QRandomGenerator random(20260731);
    Chunk chunk = textChunk();
    chunk.textBytes.assign(chunk.textBytes.size(), 'z');
    const PackedChunk good = packChunk(Storage::Text, chunk);
    PackedChunk flipped = good;
    flipped.data[good.data.size() / 2] = char(flipped.data[good.data.size() / 2] ^ 1);
    QVERIFY(!unpackChunk(Storage::Text, flipped)); // the hash tells

    const QByteArray inside = *uncompressed(good.data, good.bytes);
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes = i % 2 == 0 ? inside : inside.left(random.bounded(int(inside.size())));
        for (int flips = 0; flips < 1 + i % 4 && !bytes.isEmpty(); ++flips) {
            const int at = random.bounded(std::min(int(bytes.size()), i % 3 == 0 ? 16 : int(bytes.size())));
            bytes[at] = char(random.bounded(256));
        }
        const PackedChunk forged{compressed(bytes), contentHash(compressed(bytes)), bytes.size()};
        const auto back = unpackChunk(Storage::Text, forged);
        if (!back)
            continue;
        QCOMPARE_LE((*back)->rows, chunkRows); // changed but sound: every cell can be read
        size_t bytesRead = 0;
        for (qsizetype row = 0; row < (*back)->rows; ++row)
            bytesRead += (*back)->text(row).size() + size_t((*back)->reason(row) == Reason::None);
        QCOMPARE_GE(bytesRead + 1, (*back)->textBytes.size());
    }
}

static const RegisterTest<ChunkCodecTest> registered;
#include "tst_chunkcodec.moc"
