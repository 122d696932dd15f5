// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/scriptexport/scriptformula.h"

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// Operators that both languages have, with the same meaning for missing values.
QString infix(const QString &function)
{
    static const QHash<QString, QString> signs{
        {u"+"_s, u"+"_s},   {u"-"_s, u"-"_s},   {u"*"_s, u"*"_s},   {u"="_s, u"=="_s},
        {u"!="_s, u"!="_s}, {u"<"_s, u"<"_s},   {u"<="_s, u"<="_s}, {u">"_s, u">"_s},
        {u">="_s, u">="_s}, {u"and"_s, u"&"_s}, {u"or"_s, u"|"_s},
    };
    return signs.value(function);
}

class FormulaWriter
{
public:
    explicit FormulaWriter(ScriptLanguage language) : m_language(language) {}

    QString text(const Node &node) const
    {
        switch (node.kind) {
        case Node::Kind::Number:
            return scriptNumber(m_language, node.number);
        case Node::Kind::Text:
            return scriptText(m_language, node.text);
        case Node::Kind::Truth:
            return truth(node.number != 0);
        case Node::Kind::Missing:
            return isR() ? u"NA"_s : u"pd.NA"_s;
        case Node::Kind::Field:
            return (isR() ? u"d$v[[%1]]"_s : u"d.v[%1]"_s).arg(scriptText(m_language, node.text));
        case Node::Kind::Call:
            break;
        }
        return call(node);
    }

private:
    bool isR() const { return m_language == ScriptLanguage::R; }

    QString truth(bool value) const
    {
        if (isR())
            return value ? u"TRUE"_s : u"FALSE"_s;
        return value ? u"True"_s : u"False"_s;
    }

    QString call(const Node &node) const
    {
        QStringList given;
        for (const Node &argument : node.arguments)
            given.append(text(argument));
        const QString sign = infix(node.text.toLower());
        if (!sign.isEmpty())
            return u'(' + given.join(u' ' + sign + u' ') + u')';
        const QString name = node.text.toLower();
        if (name == u"negative"_s)
            return u"(-"_s + given.first() + u')';
        if (name == u"not"_s)
            return (isR() ? u"(!"_s : u"f_not("_s) + given.first() + u')';
        const QString function = name == u"/"_s ? u"f_divide"_s
            : name == u"^"_s                    ? u"f_power"_s
                                                : u"f_"_s + name;
        return function + u'(' + given.join(u", "_s) + u')';
    }

    const ScriptLanguage m_language;
};

} // namespace

QString scriptFormula(const Expression &formula, ScriptLanguage language)
{
    return FormulaWriter(language).text(formula.root());
}

} // namespace sphygma
