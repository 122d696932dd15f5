// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importside.h"

#include "ui/data/dialectpanel.h"
#include "ui/data/importcolumnpanel.h"
#include "ui/data/pressurequestions.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

ImportSide::ImportSide(Workspace &workspace, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(312);
    auto *inside = new QWidget(this);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(4, 0, 12, 4);
    rows->setSpacing(8);
    m_questions = new PressureQuestions(workspace, inside);
    rows->addWidget(m_questions);
    rows->addWidget(new SectionLabel(tr("This column"), inside));
    m_column = new ImportColumnPanel(workspace, inside);
    rows->addWidget(m_column);
    rows->addSpacing(8);
    m_fileTitle = new SectionLabel(tr("The whole file"), inside);
    rows->addWidget(m_fileTitle);
    m_dialect = new DialectPanel(inside);
    rows->addWidget(m_dialect);
    rows->addStretch();
    setWidget(inside);
    connectPanels();
}

void ImportSide::connectPanels()
{
    connect(m_dialect, &DialectPanel::chosen, this, &ImportSide::readingChosen);
    connect(m_column, &ImportColumnPanel::typeChosen, this, &ImportSide::readingChosen);
    connect(m_column, &ImportColumnPanel::localeChosen, this, &ImportSide::readingChosen);
    connect(m_column, &ImportColumnPanel::skippedChanged, this, &ImportSide::skippedChanged);
    connect(m_column, &ImportColumnPanel::meaningChosen, this, &ImportSide::meaningChosen);
    connect(m_questions, &PressureQuestions::roleChosen, this,
            [this](const QString &column, const QString &role) {
                for (const PreviewColumn &shown : QList<PreviewColumn>(m_columns)) {
                    if (shown.name == column)
                        m_column->setRole(shown, role);
                }
            });
}

void ImportSide::showPreview(const ImportPreview &preview)
{
    m_dialect->setDialect(preview.dialect);
    m_fileTitle->setVisible(m_dialect->asksAnything());
    m_column->setLocaleShown(!preview.dialect.decimalSign.value.isNull());
    showRoles(preview.columns);
}

void ImportSide::showColumn(const PreviewColumn *column)
{
    column ? m_column->setColumn(*column) : m_column->setNothing();
}

void ImportSide::showRoles(const QList<PreviewColumn> &columns)
{
    m_columns = columns;
    m_questions->setColumns(columns);
}

ImportOptions ImportSide::previewOptions() const
{
    ImportOptions options = m_dialect->choices();
    options.columnTypes = m_column->types();
    options.columnDecimals = m_column->decimals();
    options.columnDateOrders = m_column->dateOrders();
    options.units = m_column->units();
    options.skippedColumns.clear();
    options.roles.clear();
    const auto &roles = m_column->roles();
    for (auto it = roles.begin(); it != roles.end(); ++it) {
        if (!it.value().isEmpty())
            options.roles.insert(it.value(), it.key());
    }
    return options;
}

ImportOptions ImportSide::readOptions() const
{
    ImportOptions options = previewOptions();
    options.skippedColumns = m_column->skipped().values();
    options.skippedColumns.sort();
    return options;
}

ImportChoices ImportSide::choices() const
{
    ImportChoices choices{readOptions(), m_column->roles(), {}};
    if (!setting().isEmpty())
        choices.answers.insert(u"setting"_s, setting());
    return choices;
}

void ImportSide::setChoices(const ImportChoices &choices)
{
    m_dialect->setChoices(choices.options);
    m_column->setChoices(choices);
    m_questions->setSetting(choices.answers.value(u"setting"_s));
}

void ImportSide::chooseDateOrder(DateOrder order)
{
    m_dialect->chooseDateOrder(order);
}

QString ImportSide::setting() const
{
    return m_questions->setting();
}

} // namespace sphygma
