// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "app/document/recipefit.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QHBoxLayout;

namespace sphygma {

/// Each column that a recipe needs beside the column of the new file that it is; what was not found stands
/// out and is chosen by hand.
class MappingTable final : public QWidget
{
    Q_OBJECT

public:
    MappingTable(QList<ColumnMatch> matches, const Schema &columns, const Translator &words,
                 QWidget *parent = nullptr);

    const QList<ColumnMatch> &matches() const { return m_matches; }

    /// How many have no column.
    int openCount() const;

signals:
    void changed();

private:
    void addRow(QGridLayout &grid, qsizetype index, const Schema &columns);
    void choose(qsizetype index, const QString &column);
    void showHow(qsizetype index);
    bool isTakenTwice(const QString &column) const;

    QList<ColumnMatch> m_matches;
    const Translator &m_words;
    QList<QHBoxLayout *> m_how;
};

} // namespace sphygma
