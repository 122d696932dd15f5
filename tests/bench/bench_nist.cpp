// SPDX-License-Identifier: GPL-3.0-or-later
// How many digits of NIST's certified values each method keeps (log relative error, 15 at most).
#include "tests/support/nistsets.h"

#include <cstdio>

int main()
{
    const auto results = sphygma::nistResults(QStringLiteral(SHARED_DATA "/data/stats/nist"));
    if (results.empty())
        std::puts("The data sets are not there.");
    for (const auto &r : results)
        std::printf("%-10s %-14s %5.1f digits  %.15g, certified %.15g\n", qPrintable(r.set),
                    qPrintable(r.quantity), r.digits(), r.found, r.certified);
}
