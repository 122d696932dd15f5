// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace sphygma {

/// A text marked with QT_TRANSLATE_NOOP("sphygma", "…") in the window's language.
inline QString say(const char *marked)
{
    return QCoreApplication::translate("sphygma", marked);
}

} // namespace sphygma
