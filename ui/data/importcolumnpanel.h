// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importmemory.h"
#include "app/import/importreport.h"
#include "ui/models/workspace.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace sphygma {

class TextLabel;

/// How one column of a file is read: type, meaning, unit, or left out; with the reasons of each guess.
class ImportColumnPanel final : public QWidget
{
    Q_OBJECT

public:
    ImportColumnPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setColumn(const PreviewColumn &column);
    void setNothing();

    /// False for formats whose cells have types of their own.
    void setLocaleShown(bool shown);

    /// Starts with choices made before; shown with the next setColumn().
    void setChoices(const ImportChoices &choices);

    /// The answer to a question asked elsewhere.
    void setRole(const PreviewColumn &column, const QString &role);

    // The user's own choices, by column name.
    const QHash<QString, ColumnType> &types() const { return m_types; }

    const QHash<QString, QString> &roles() const { return m_roles; }

    const QHash<QString, QString> &units() const { return m_units; }

    const QSet<QString> &skipped() const { return m_skipped; }

    const QHash<QString, QChar> &decimals() const { return m_decimals; }

    const QHash<QString, DateOrder> &dateOrders() const { return m_dateOrders; }

signals:
    void typeChosen();
    /// Decimal sign or order of dates.
    void localeChosen();
    /// Role or unit: the cells stay as they are.
    void meaningChosen(const QString &column, const QString &role, const QString &unit);
    void skippedChanged();

private:
    void chooseType();
    void chooseRole();
    void chooseUnit();
    void chooseDecimal();
    void chooseDateOrder();
    void showLocale(ColumnType type);
    void showWhy(const PreviewColumn &column);
    void takeRole(const QString &column, const QString &role, const QString &unit);

    Workspace &m_workspace;
    TextLabel *m_title;
    QComboBox *m_type;
    TextLabel *m_typeWhy;
    QComboBox *m_role;
    TextLabel *m_roleWhy;
    QComboBox *m_unit;
    QLabel *m_decimalLabel;
    QComboBox *m_decimal;
    QLabel *m_dateLabel;
    QComboBox *m_date;
    QCheckBox *m_skip;
    QString m_name;
    bool m_localeShown = true;
    QHash<QString, ColumnType> m_types;
    QHash<QString, QChar> m_decimals;
    QHash<QString, DateOrder> m_dateOrders;
    QHash<QString, QString> m_roles;
    QHash<QString, QString> m_units;
    QSet<QString> m_skipped;
};

} // namespace sphygma
