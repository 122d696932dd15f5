// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/phrase.h"
#include "app/clinical/plausibility.h"

#include <optional>

namespace sphygma {

enum class Sex : quint8 { Male, Female };

/// What a published equation gives for one person, or why it gives nothing. Nothing is guessed or clamped:
/// an input that is missing or outside what the equation was made for leaves \a value empty.
struct RiskResult
{
    std::optional<double> value; ///< share in [0, 1]; for egfr() mL/min/1.73 m²
    Phrase reason = {}; ///< why there is no value; empty where there is one
    Phrase kindOfReason = {}; ///< the same without the person's own number, to count people by
};

/// Looks at the inputs of a score in order and keeps the first objection.
class RiskInputs
{
public:
    /// Completed years \a from … \a to, both included.
    void age(const std::optional<double> &years, int from, int to);

    /// \a role names the input (roleLabel); \a allowed is in \a unit (UCUM).
    void number(const char *role, const std::optional<double> &value, Range allowed, const char *unit);

    /// The same where no range is published: only what is impossible (rules.json "hard") is turned down.
    void pressure(const std::optional<double> &systolic) { number("sbp", systolic, {40, 300}, "mm[Hg]"); }

    /// An answer that must be there, whatever it is.
    template<typename T>
    void answer(const char *role, const std::optional<T> &value)
    {
        if (!value)
            missing(role);
    }

    /// Cholesterols in the same unit: the part is below the whole.
    void cholesterols(const std::optional<double> &total, const std::optional<double> &hdl,
                      Range allowedTotal, Range allowedHdl, const char *unit);

    /// \a objection (marked for translation) where \a given; for people a score is not made for.
    void notFor(bool given, const char *objection);

    bool complete() const { return m_objection.isEmpty(); }

    RiskResult refusal() const { return {{}, m_objection, m_kind}; }

private:
    void missing(const char *role);
    void object(Phrase objection, Phrase kind);

    Phrase m_objection;
    Phrase m_kind;
};

/// 1 − s0^exp(sum − mean): the risk of a proportional hazards model with the baseline survival \a s0.
double survivalRisk(double s0, double sum, double mean);

/// 1 − exp(−exp(scale1 + scale2 · ln(−ln(1 − risk)))): SCORE2 and SCORE2-OP fit to the risk of a region.
double recalibratedRisk(double risk, double scale1, double scale2);

} // namespace sphygma
