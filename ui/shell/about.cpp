// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about.h"

#include "app/decision/finding.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

AboutDialog::AboutDialog(const Workspace &workspace, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Sphygma"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 20);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    auto *logo = new IconLabel(workspace.theme.icon(u"logo"_s), 36);
    logo->setMode(QIcon::Selected);
    head->addWidget(logo);
    head->addSpacing(4);
    head->addWidget(new TextLabel(TextKind::PageTitle, u"Sphygma"_s));
    head->addStretch();
    head->addWidget(
        new TextLabel(TextKind::Small, tr("Version %1").arg(QCoreApplication::applicationVersion())));
    layout->addLayout(head);
    const auto add = [layout](TextKind kind, const QString &text) {
        auto *label = new TextLabel(kind, text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFixedWidth(440);
        layout->addWidget(label);
    };
    add(TextKind::Body, tr("Analytics for clinicians that stay on this computer."));
    layout->addSpacing(8);
    add(TextKind::CardTitle, workspace.words.text(safetySentence()));
    layout->addSpacing(8);
    add(TextKind::Note,
        tr("Free software. The source is licensed under the GNU General Public License, version 3 or later. "
           "The "
           "built program is under version 3 only, because it contains Qt Charts."));
    add(TextKind::Note,
        tr("Built with Qt %1. It comes without any warranty.").arg(QLatin1StringView(qVersion())));
    layout->addSpacing(12);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace sphygma
