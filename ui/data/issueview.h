// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "app/import/importreport.h"
#include "ui/data/misfits.h"

#include <QListWidget>

namespace sphygma {

class Theme;

/// What was noticed about a file, one sentence a line, with line numbers; the grave ones first.
class IssueView final : public QListWidget
{
    Q_OBJECT

public:
    IssueView(const Theme &theme, const Translator &words, QWidget *parent = nullptr);

    /// \a total counts also those that are not in \a issues; \a found: what the cells themselves tell.
    void setIssues(const QList<ImportIssue> &issues, const QString &fileName, qint64 total,
                   const FoundCells &found);

    /// As high as its sentences need at \a width, but no more than \a most.
    int heightFor(int width, int most) const;

private:
    const Theme &m_theme;
    const Translator &m_words;
};

} // namespace sphygma
