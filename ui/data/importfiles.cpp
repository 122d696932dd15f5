// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importfiles.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

ImportFiles::ImportFiles(Workspace &workspace, const QStringList &paths, QWidget *parent)
    : QWidget(parent)
    , m_paths(paths)
    , m_names(new ElidedLabel({}, Qt::ElideRight, this))
    , m_message(new MessageBar(workspace.theme.icon(u"close"_s), this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    m_names->setTextFormat(Qt::PlainText);
    rows->addWidget(m_names);
    rows->addWidget(m_message);
    connect(m_message, &MessageBar::actionPressed, this, &ImportFiles::takeWay);
    showNames();
}

void ImportFiles::showNames()
{
    QStringList names;
    for (const QString &path : m_paths)
        names.append(nameOf(path));
    m_names->setText(names.join(u"  ·  "_s));
    m_names->setToolTip(m_paths.join(u'\n'));
    m_names->setAccessibleName(tr("Files: %1").arg(names.join(u", "_s)));
    m_names->setVisible(isSeveral());
    setVisible(isSeveral());
}

QString ImportFiles::title() const
{
    if (m_pasted)
        return tr("Open the pasted table");
    return isSeveral() ? tr("Open %n file(s)", nullptr, static_cast<int>(m_paths.size()))
                       : tr("Open %1").arg(nameOf(m_paths.value(0)));
}

QString ImportFiles::note() const
{
    if (m_pasted)
        return tr("Check how the cells are read.");
    if (!isSeveral())
        return tr("Check how the file is read. The file itself is never changed.");
    return m_apart ? tr("This is the first, the table to work on. Each of the others is a table beside it.")
                   : tr("This is the first. The rows of all are put together, and a column says which file "
                        "each came from.");
}

bool ImportFiles::offerWayOn(const Error &error, const QString &path)
{
    if (!isSeveral() || error.kind == Error::Kind::Cancelled)
        return false;
    m_unreadable = path;
    if (!path.isEmpty())
        m_message->showMessage(Tone::Bad, error.message, tr("Leave this file out"));
    else if (error.kind == Error::Kind::DoesNotFit && !m_apart)
        m_message->showMessage(Tone::Warn,
                               tr("%1 They can be tables of one project, each by itself.").arg(error.message),
                               tr("Keep them apart"));
    else
        return false;
    return true;
}

void ImportFiles::setFit()
{
    if (!m_apart)
        m_message->dismiss();
}

void ImportFiles::takeWay()
{
    if (!m_unreadable.isEmpty()) {
        m_paths.removeAll(m_unreadable);
        m_message->dismiss();
        showNames();
    } else {
        m_apart = true;
        m_message->showMessage(Tone::Neutral,
                               tr("%1 is the table to work on; the others lie beside it, and a step "
                                  "can join them.")
                                   .arg(nameOf(m_paths.value(0))));
    }
    emit changed();
}

} // namespace sphygma
