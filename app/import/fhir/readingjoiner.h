// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/fhir/fhirtable.h"

#include <list>

namespace sphygma {

/// One row: its systolic and diastolic value, of one observation or of two.
struct ReadingRow
{
    FhirRow row;
    const FhirValue *systolic = nullptr;
    const FhirValue *diastolic = nullptr;
};

/// Puts readings together: the components of a panel, and lone observations of one patient, time and
/// encounter. Of several lone ones, those belong together that one panel names, else those of the same arm,
/// position, method and device; only what is still alike is joined in the order of the file. Those whose
/// values do not count are joined only among themselves.
class ReadingJoiner
{
public:
    explicit ReadingJoiner(const FhirRecords &records) : m_records(records) {}

    void run();

    std::vector<ReadingRow> readings;
    qint64 joined = 0;
    qint64 byOrder = 0; ///< where nothing else told which belong together
    qint64 unknown = 0; ///< panels of nothing that is known as systolic or diastolic
    std::vector<quint32> unknownCodes; ///< a few of them
    qint64 doubled = 0; ///< lone values that stand in their panel too

private:
    struct Lone
    {
        quint64 key; ///< of patient, time and encounter
        size_t reading;
        bool isSystolic;
    };

    using Indices = std::list<size_t>;

    void add(const FhirObservation &observation, size_t begin, size_t end);
    void addPanel(const FhirObservation &observation, std::vector<const FhirValue *> systolic,
                  std::vector<const FhirValue *> diastolic);
    void noteUnknown(size_t begin, size_t end);
    void addLone(const FhirObservation &observation, const FhirValue *value, bool isSystolic);
    void dropDoubled();
    void joinLone();
    void joinAlike(Indices &systolic, Indices &diastolic, int level);
    void join(size_t systolic, size_t diastolic);
    std::string keyOf(const FhirObservation &observation) const;

    const FhirRecords &m_records;
    std::vector<Lone> m_lone;
    std::unordered_map<quint64, size_t> m_panels; ///< the first reading of each that names members
};

} // namespace sphygma
