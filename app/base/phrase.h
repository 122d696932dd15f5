// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace sphygma {

struct Phrase;

/// A number inside a phrase and how many decimals a reader wants of it.
struct Figure
{
    double value = 0;
    int decimals = 1;

    bool operator==(const Figure &) const = default;
};

/// What stands at %1, %2 …: a name from the data as it is, a count, a measured figure, or a phrase of its
/// own.
using PhraseValue = std::variant<QString, qint64, Figure, std::shared_ptr<const Phrase>>;

/// A sentence not yet made: the English template and its values. Results carry phrases, so that window and
/// report can each say them in their own language (see Translator). Templates are literals marked with
/// QT_TRANSLATE_NOOP("sphygma", "…"); one with %n, which stands for \a count, with QT_TRANSLATE_N_NOOP, so
/// that it gets plural forms.
struct Phrase
{
    QString source; ///< English template; empty says nothing
    QList<PhraseValue> values;
    std::optional<qint64> count;

    bool isEmpty() const { return source.isEmpty(); }

    /// The first argument is the marked literal.
    static Phrase of(const char *marked, QList<PhraseValue> values = {}, std::optional<qint64> count = {})
    {
        return {QString::fromUtf8(marked), std::move(values), count};
    }

    /// A text from the data, said as it is in every language.
    static Phrase verbatim(const QString &text) { return {QStringLiteral("%1"), {text}, {}}; }
};

inline PhraseValue nested(Phrase phrase)
{
    return std::make_shared<const Phrase>(std::move(phrase));
}

} // namespace sphygma
