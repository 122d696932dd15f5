// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/labels.h"

#include <QCoreApplication>

namespace sphygma {

/// The small line under a guess that gives its evidence.
inline TextLabel *whyLabel(QWidget *parent)
{
    auto *label = new TextLabel(TextKind::Small, {}, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// "Why? All bytes are valid UTF-8."; empty without a reason.
inline QString whyText(const QString &reason)
{
    return reason.isEmpty() ? QString()
                            : QCoreApplication::translate("sphygma::WhyLabel", "Why? %1").arg(reason);
}

} // namespace sphygma
