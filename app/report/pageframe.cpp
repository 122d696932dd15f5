// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pageframe.h"

#include "app/report/paper.h"

#include <QCoreApplication>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace sphygma {

QList<Mark> pageFrame(const ReportDocument &document, const Translator &words, QSizeF sheet, int number,
                      int total)
{
    const QFont font = paper::font(9.5);
    const QFontMetricsF metrics(font);
    const double left = paper::margins.left(), right = sheet.width() - paper::margins.right();
    const double foot = sheet.height() - 34;
    const auto line = [&](QPointF at, const QString &text) { return TextMark{at, text, font, paper::muted}; };
    const auto fromRight = [&](double y, const QString &text) {
        return line({right - metrics.horizontalAdvance(text), y}, text);
    };
    QList<Mark> marks{BoxMark{{left, foot - 16, right - left, 0.75}, paper::hairline, 0},
                      line({left, foot}, document.safety),
                      fromRight(foot,
                                words.text(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Page %1 of %2"),
                                                      {qint64(number), qint64(total)})))};
    if (!document.banner.isEmpty()) {
        marks += BoxMark{{left, 6, right - left, 17}, paper::notice, 3};
        marks += TextMark{{left + 6, 18}, document.banner, font, paper::ink};
    }
    if (number > 1) {
        QStringList parts{document.title};
        for (const QString &part : {document.site, document.file}) {
            if (!part.isEmpty())
                parts += part;
        }
        marks +=
            line({left, 38}, metrics.elidedText(parts.join(u"  ·  "_s), Qt::ElideRight, right - left - 130));
        marks += fromRight(38, document.date);
    }
    return marks;
}

} // namespace sphygma
