// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/clirun.h"

#include <QTest>

#define RUN(run, ...)                                        \
    const CliRun run = runSphygma(QStringList{__VA_ARGS__}); \
    QVERIFY2(run.code == 0, QByteArray::number(run.code) + ": " + run.err)

namespace sphygma {

inline const QByteArray clinic = "patient_id;Alter;sbp (mmHg);dbp;visit_date;note\r\n"
                                 "A1;54;120,50;80;01.02.2026;\"said \"\"fine\"\"; left\"\r\n"
                                 "A2;61;NA;70;02.02.2026;\r\n"
                                 "A3;47;142;95;15.02.2026;tired\r\n"
                                 "A3;47;142;95;15.02.2026;tired\r\n"
                                 "A4;;131,25;refused;28.02.2026;=1+1\r\n"
                                 "A5;38;;60;;x\r\n";

/// What tests of the commands share: a fresh folder for each, with a clinic's table in it.
class CliFixture : public QObject
{
protected:
    void takeFreshFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_in = writeFile(*m_folder, QStringLiteral("visits.csv"), clinic);
    }

    QString m_in;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace sphygma
