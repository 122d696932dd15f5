// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importreport.h"
#include "ui/models/workspace.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStyledItemDelegate>

namespace sphygma {

/// The first rows of a file as they will be read, for the import preview.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { RawRole = Qt::UserRole + 32, FitsRole, SkippedRole };

    explicit PreviewModel(const Translator &words, QObject *parent = nullptr);

    /// Cells only, when the columns are the same as before: the view keeps its place.
    void setPreview(ImportPreview preview);

    const ImportPreview &preview() const { return m_preview; }

    /// Of each row, where they stand in several files.
    void setFiles(const QStringList &files);

    /// What the user chose for a column, shown before the file is read anew.
    void setColumn(int column, const QString &role, const QString &unit);
    void setSkipped(const QSet<QString> &names);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const PreviewCell *cell(const QModelIndex &index) const;

    const Translator &m_words;
    ImportPreview m_preview;
    QSet<QString> m_skipped;
    QStringList m_files;
};

/// Draws the understood value and, where it differs, the text of the file beneath it.
class PreviewDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sphygma
