// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/previewbar.h"

#include "ui/report/pagepreview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sphygma {

PreviewBar::PreviewBar(Workspace &workspace, PagePreview &preview, QWidget *parent)
    : QWidget(parent), m_preview(preview), m_pages(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 4);
    m_pages->setObjectName(u"reportPages"_s);
    m_pages->setAccessibleName(tr("Page shown"));
    m_pages->setMinimumWidth(260);
    m_pages->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_pages, &QComboBox::activated, &preview, &PagePreview::showPage);
    connect(&preview, &PagePreview::currentPageChanged, this, [this](int page) {
        const QSignalBlocker quiet(m_pages);
        m_pages->setCurrentIndex(page);
    });
    row->addWidget(m_pages);
    row->addStretch();
    const auto button = [&](const QString &icon, const QString &name, const QKeySequence &keys, auto action) {
        auto *made = new QToolButton;
        made->setIcon(workspace.theme.icon(icon));
        made->setToolTip(name);
        made->setAccessibleName(name);
        made->setShortcut(keys);
        connect(made, &QToolButton::clicked, &preview, action);
        row->addWidget(made);
    };
    button(u"zoom-out"_s, tr("Smaller"), QKeySequence::ZoomOut,
           [this] { m_preview.setZoom(m_preview.zoom() / 1.2); });
    button(u"fit"_s, tr("Fit the width"), {}, [this] { m_preview.setZoom(1); });
    button(u"zoom-in"_s, tr("Larger"), QKeySequence::ZoomIn,
           [this] { m_preview.setZoom(m_preview.zoom() * 1.2); });
}

void PreviewBar::setReport(const LaidOutReport &report)
{
    QStringList headings(report.pages.size());
    for (const PdfBookmark &bookmark : report.bookmarks) {
        if (headings[bookmark.page].isEmpty())
            headings[bookmark.page] = bookmark.text;
    }
    const QSignalBlocker quiet(m_pages);
    m_pages->clear();
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const QString page = tr("Page %1 of %2").arg(i + 1).arg(headings.size());
        m_pages->addItem(headings[i].isEmpty() ? page : page + u" · "_s + headings[i]);
    }
    m_pages->setCurrentIndex(m_preview.currentPage());
}

} // namespace sphygma
