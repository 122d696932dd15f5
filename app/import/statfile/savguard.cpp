// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/savguard.h"

#include "app/import/statfile/staterrors.h"

#include <QByteArray>
#include <QtEndian>

#include <cstdlib>

namespace sphygma {

namespace {

/// Walks through the variable records behind the header, one of 8 bytes of each row after the other.
class SavWalk
{
public:
    explicit SavWalk(QIODevice &device) : m_device(device) {}

    bool agrees()
    {
        constexpr qint64 headerBytes = 176, layoutPlace = 64;
        const QByteArray header = m_device.read(headerBytes);
        if (header.size() < headerBytes)
            return true; // ReadStat refuses it
        m_bigEndian = qFromLittleEndian<qint32>(header.constData() + layoutPlace) > 0xFFFF;
        while (number() == variableRecord) {
            if (!variableAgrees())
                return false;
        }
        return m_continuations == 0;
    }

private:
    static constexpr qint32 variableRecord = 2, widest = 255;

    qint32 number()
    {
        const QByteArray bytes = m_device.read(4);
        if (bytes.size() < 4)
            return 0;
        return m_bigEndian ? qFromBigEndian<qint32>(bytes.constData())
                           : qFromLittleEndian<qint32>(bytes.constData());
    }

    bool variableAgrees()
    {
        const qint32 width = number(), hasLabel = number(), missing = number();
        m_device.skip(16); // formats and name
        if (hasLabel == 1)
            m_device.skip((qint64(number()) + 3) / 4 * 4);
        m_device.skip(8 * std::abs(qint64(missing)));
        if (m_continuations > 0) {
            --m_continuations;
            return width == -1;
        }
        m_continuations = width > 8 ? (width + 7) / 8 - 1 : 0;
        return width >= 0 && width <= widest;
    }

    QIODevice &m_device;
    bool m_bigEndian = false;
    qint32 m_continuations = 0; ///< that must still follow
};

} // namespace

Status checkSav(QIODevice &device, const QString &name)
{
    const bool agrees = SavWalk(device).agrees();
    device.seek(0);
    return agrees ? ok() : Status(damagedStatFile(name));
}

} // namespace sphygma
