// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"

#include "app/base/numbertext.h"

using namespace Qt::StringLiterals;

namespace sphygma {

static QString known(const QString &language)
{
    return language.startsWith(u"zh"_s) ? u"zh_CN"_s : u"en"_s;
}

Translator::Translator(const QString &language) : m_language(known(language))
{
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(u":/i18n/sphygma_"_s + m_language + u".qm"_s))
        m_translator = std::move(translator);
}

QStringList Translator::languages()
{
    return {u"en"_s, u"zh_CN"_s};
}

QString Translator::value(const PhraseValue &value) const
{
    if (const auto *name = std::get_if<QString>(&value))
        return *name;
    if (const auto *count = std::get_if<qint64>(&value))
        return readableNumber(*count);
    if (const auto *figure = std::get_if<Figure>(&value))
        return readableNumber(figure->value, figure->decimals);
    return text(*std::get<std::shared_ptr<const Phrase>>(value));
}

static QString templateFor(const QTranslator *translator, const QByteArray &source, int count)
{
    const QString found =
        translator ? translator->translate("sphygma", source.constData(), nullptr, count) : QString();
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

QString Translator::text(const Phrase &phrase) const
{
    const qint64 count = phrase.count.value_or(-1);
    const int plural = count < 0 ? -1 : static_cast<int>(qMin<qint64>(count, 1'000'000));
    const QString pattern = templateFor(m_translator.get(), phrase.source.toUtf8(), plural);

    // One pass, so that a "%1" inside a patient's data is never taken for a place of the template.
    QString made;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar next = at + 1 < pattern.size() ? pattern[at + 1] : QChar();
        if (pattern[at] != u'%') {
            made += pattern[at];
        } else if (next == u'n' && phrase.count) {
            made += readableNumber(count);
            ++at;
        } else if (next.isDigit() && next.digitValue() >= 1 && next.digitValue() <= phrase.values.size()) {
            made += value(phrase.values[next.digitValue() - 1]);
            ++at;
        } else {
            made += pattern[at];
        }
    }
    return made;
}

QString Translator::text(const char *marked) const
{
    return templateFor(m_translator.get(), marked, -1);
}

} // namespace sphygma
