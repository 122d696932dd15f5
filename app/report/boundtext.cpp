// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/boundtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

BoundText boundText(const QString &text, const QList<BoundValue> &values, const Translator &words)
{
    static const QRegularExpression place(u"\\{([\\w.\\-]+)\\}"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    BoundText bound;
    qsizetype end = 0;
    for (auto it = place.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        bound.text += QStringView(text).sliced(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString wanted = match.captured(1);
        const auto value =
            std::find_if(values.begin(), values.end(), [&](const BoundValue &v) { return v.name == wanted; });
        if (value == values.end()) {
            bound.unknown += wanted;
            bound.text += u"["_s + wanted + u" ?]"_s;
        } else {
            bound.text += value->text.isEmpty() ? u"–"_s : words.text(value->text);
        }
    }
    bound.text += QStringView(text).sliced(end);
    return bound;
}

} // namespace sphygma
