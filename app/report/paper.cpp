// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paper.h"

using namespace Qt::StringLiterals;

namespace sphygma::paper {

QStringList fontFamilies()
{
    return {u"Sphygma Sans"_s, u"Noto Sans"_s, u"WenQuanYi Micro Hei"_s};
}

QFont font(double pixelSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(qRound(pixelSize));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // paper has no pixels to fit
    return font;
}

} // namespace sphygma::paper
