// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "app/import/importreport.h"

#include <QListWidget>

namespace sphygma {

class Theme;

/// What was noticed about a file, one sentence a line, with line numbers; the grave ones first.
class IssueView final : public QListWidget
{
    Q_OBJECT

public:
    IssueView(const Theme &theme, const Translator &words, QWidget *parent = nullptr);

    /// \a total counts also those that are not in \a issues; \a misfits: cells that do not fit their column.
    void setIssues(const QList<ImportIssue> &issues, const QString &fileName, qint64 total, qint64 misfits);

private:
    const Theme &m_theme;
    const Translator &m_words;
};

} // namespace sphygma
