// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/patientwords.h"

#include "app/base/numbertext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

const QRegularExpression &wordPattern()
{
    static const QRegularExpression word(u"[\\w][\\w.\\-/]*"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return word;
}

bool tellsAPerson(const QString &word)
{
    return word.size() >= 5 || std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

/// All texts that may hold a patient number.
class Texts
{
public:
    explicit Texts(ReportContent &content) : m_content(content), m_words(content.spec.language)
    {
        for (auto &[sentence, effect] : content.recipe)
            sentence = Phrase::verbatim(m_words.text(sentence));
        for (Phrase &assumption : content.assumptions)
            assumption = Phrase::verbatim(m_words.text(assumption));
    }

    template<typename Visit>
    void forEach(Visit visit)
    {
        const auto phrase = [&](Phrase &said) { visit(std::get<QString>(said.values.first())); };
        for (auto &[sentence, effect] : m_content.recipe)
            phrase(sentence);
        for (Phrase &assumption : m_content.assumptions)
            phrase(assumption);
        for (SourceFile &file : m_content.sources) {
            visit(file.path);
            visit(file.member);
        }
        for (BoundValue &value : m_content.values) {
            if (value.name == "file"_L1 && !value.text.isEmpty()) {
                value.text = Phrase::verbatim(m_words.text(value.text));
                phrase(value.text);
            }
        }
        visit(m_content.spec.title);
        for (ReportSection &section : m_content.spec.sections) {
            visit(section.title);
            visit(section.text);
        }
    }

private:
    ReportContent &m_content;
    const Translator m_words;
};

/// Those of \a words that the column holds.
QSet<QString> found(const QSet<QString> &words, const Column &ids)
{
    QSet<QString> hits;
    QSet<QByteArray> wanted;
    for (const QString &word : words)
        wanted += word.toUtf8();
    for (qsizetype row = 0; row < ids.rowCount() && !wanted.isEmpty(); ++row) {
        if (!ids.isValid(row))
            continue;
        QByteArray id;
        if (ids.storage() == Storage::Text)
            id = QByteArray(ids.text(row).data(), static_cast<qsizetype>(ids.text(row).size()));
        else if (ids.storage() == Storage::Number)
            id = shortestDecimal(ids.number(row));
        if (wanted.contains(id))
            hits += QString::fromUtf8(id);
    }
    return hits;
}

} // namespace

void blotPatientWords(ReportContent &content)
{
    if (!content.patientColumn)
        return;
    Texts texts(content);
    QSet<QString> words;
    texts.forEach([&](const QString &text) {
        for (auto it = wordPattern().globalMatch(text); it.hasNext();) {
            QString word = it.next().captured();
            const QString bare = word.section(u'.', 0, 0);
            for (const QString &candidate : {word, bare}) {
                if (tellsAPerson(candidate))
                    words += candidate;
            }
        }
    });
    const QSet<QString> ids = found(words, *content.patientColumn);
    texts.forEach([&](QString &text) {
        for (const QString &id : ids)
            text.replace(id, u"…"_s);
    });
}

} // namespace sphygma
