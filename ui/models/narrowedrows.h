// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartspec.h"
#include "app/document/jobslot.h"
#include "app/recipe/reciperunner.h"
#include "ui/models/rowfilter.h"

namespace sphygma {

/// The rows that filters leave of the table on screen, found off the GUI thread.
class NarrowedRows final : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        RecipeResultPtr result; ///< null before the first run
        bool clean = true; ///< its table is shown; else that of the file
        QList<ChartFilter> filters;
        RowFilter rows;

        bool operator==(const Wish &) const = default;
    };

    using QObject::QObject;

    /// Whether rows() are those of \a wish over \a shown; else they follow, with found().
    bool look(const Wish &wish, const Table &shown);

    const Wish &wish() const { return m_wish; } ///< looked at last

    /// Null where all rows are shown.
    const std::shared_ptr<const RowSet> &rows() const { return m_rows; }

signals:
    void found();

private:
    Wish m_wish;
    std::shared_ptr<const RowSet> m_rows;
    JobSlot m_find;
};

} // namespace sphygma
