// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportlayout.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QComboBox;

namespace sphygma {

class PagePreview;

/// Over the preview: which page, and how large.
class PreviewBar final : public QWidget
{
    Q_OBJECT

public:
    PreviewBar(Workspace &workspace, PagePreview &preview, QWidget *parent = nullptr);

    /// Lists the pages with the heading that stands on each.
    void setReport(const LaidOutReport &report);

private:
    PagePreview &m_preview;
    QComboBox *m_pages;
};

} // namespace sphygma
