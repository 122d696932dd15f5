// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboardcells.h"

#include <QMimeData>
#include <QStringList>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Beyond it a web page is too much to lay out for a paste.
static constexpr qsizetype mostMarkup = 16LL * 1024 * 1024;

static QTextTable *firstTable(const QTextFrame *frame)
{
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child))
            return table;
        if (QTextTable *table = firstTable(child))
            return table;
    }
    return nullptr;
}

/// Of a cell over several places the text stands in the first.
static QString cellText(const QTextTable &table, int row, int column)
{
    const QTextTableCell cell = table.cellAt(row, column);
    if (!cell.isValid() || cell.row() != row || cell.column() != column)
        return {};
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    QString text = cursor.selectedText();
    for (const QChar sign : {QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator), QChar(u'\t')})
        text.replace(sign, u' ');
    text.remove(QChar(QChar::ObjectReplacementCharacter));
    text = text.trimmed();
    return text.contains(u'"') ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

static QString tableText(const QString &markup)
{
    if (markup.size() > mostMarkup)
        return {};
    QTextDocument document;
    document.setHtml(markup);
    const QTextTable *table = firstTable(document.rootFrame());
    if (!table)
        return {};
    QString text;
    for (int row = 0; row < table->rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columns(); ++column)
            cells.append(cellText(*table, row, column));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString clipboardCells(const QMimeData &data)
{
    const QString text = data.text();
    if (data.hasHtml() && !text.contains(u'\t')) {
        if (const QString table = tableText(data.html()); !table.trimmed().isEmpty())
            return table;
    }
    return text.trimmed().isEmpty() ? QString() : text;
}

} // namespace sphygma
