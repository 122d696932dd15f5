// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartform.h"

#include "app/analysis/chart/chartwords.h"
#include "ui/explore/formfocus.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace sphygma {

ChartForm::ChartForm(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // the rows stay together
}

void ChartForm::show(const ChartSpec &spec, const Table &table)
{
    m_spec = spec;
    m_kind = chartKind(spec.kind);
    QWidget *const before = std::exchange(m_body, new QWidget);
    fill(table);
    if (!before)
        return;
    m_rows->removeWidget(before);
    m_body->show(); // only what is seen takes the focus
    keepFocus(*before, *m_body);
    before->hide();
    before->deleteLater(); // a control of it may be the one that asked
}

void ChartForm::fill(const Table &table)
{
    m_fields = new QVBoxLayout(m_body);
    m_fields->setContentsMargins({});
    m_fields->setSpacing(6);
    m_rows->addWidget(m_body);
    if (!m_kind)
        return;
    for (const ChartField &field : m_kind->fields) {
        if (field.place == ChartField::Place::Many)
            addColumns(field, table);
        else
            addField(field, table);
    }
    for (const ChartOption &option : m_kind->options)
        addOption(option);
    if (m_kind->guideline)
        addGuideline();
    if (m_kind->threshold)
        addThreshold();
}

void ChartForm::report(const QString &field)
{
    emit changed(m_spec, field);
}

void ChartForm::setOption(const QString &key, const QJsonValue &value)
{
    m_spec.options.insert(key, value);
    report(u"option:"_s + key);
}

/// Puts \a widget under its label and gives it its name.
void ChartForm::place(const char *label, QWidget *widget)
{
    const QString name = m_workspace.words.text(label);
    if (m_fields->count() > 0)
        m_fields->addSpacing(6);
    m_fields->addWidget(new SectionLabel(name));
    m_fields->addWidget(widget);
    widget->setAccessibleName(name);
}

static QString ChartSpec::*columnOf(ChartField::Place place)
{
    switch (place) {
    case ChartField::Place::Y:
        return &ChartSpec::y;
    case ChartField::Place::By:
        return &ChartSpec::by;
    case ChartField::Place::X:
    case ChartField::Place::Many:
        break;
    }
    return &ChartSpec::x;
}

void ChartForm::addField(const ChartField &field, const Table &table)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto found = chartColumns(table, *m_kind, m_spec);
    const qsizetype suited = !found           ? -1
        : field.place == ChartField::Place::X ? found->x
        : field.place == ChartField::Place::Y ? found->y
                                              : found->by;
    QString ChartSpec::*const column = columnOf(field.place);
    if (m_spec.*column == QString()) // what was taken because nothing is named
        combo->addItem(suited >= 0 ? tr("%1 (automatic)").arg(table.info(suited).name) : tr("None"),
                       QString());
    else
        combo->addItem(tr("Automatic"), QString());
    for (qsizetype i = 0; i < table.columnCount(); ++i) {
        if (fits(table, i, field))
            combo->addItem(table.info(i).name, table.info(i).name);
    }
    combo->setCurrentIndex(std::max(0, combo->findData(m_spec.*column)));
    connect(combo, &QComboBox::activated, this, [this, combo, column] {
        m_spec.*column = combo->currentData().toString();
        report(u"columns"_s);
    });
    combo->setObjectName(field.place == ChartField::Place::X       ? u"x"_s
                             : field.place == ChartField::Place::Y ? u"y"_s
                                                                   : u"by"_s);
    place(field.label, combo);
}

void ChartForm::addColumns(const ChartField &field, const Table &table)
{
    auto *list = new QListWidget;
    const auto found = chartColumns(table, *m_kind, m_spec);
    for (qsizetype i = 0; i < table.columnCount(); ++i) {
        if (!fits(table, i, field))
            continue;
        auto *item = new QListWidgetItem(table.info(i).name, list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(found && found->many.contains(i) ? Qt::Checked : Qt::Unchecked);
    }
    list->setMinimumHeight(180);
    connect(list, &QListWidget::itemChanged, this, [this, list] {
        QStringList names;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                names.append(list->item(row)->text());
        }
        m_spec.columns = names;
        report(u"columns"_s);
    });
    list->setObjectName(u"columns"_s);
    place(field.label, list);
}

void ChartForm::addOption(const ChartOption &option)
{
    const QJsonValue now = m_kind->option(m_spec, option.key);
    switch (option.type) {
    case ChartOption::Type::Choice:
        return addChoice(option, now);
    case ChartOption::Type::File:
        return addFile(option, now);
    case ChartOption::Type::Yes: {
        auto *check = new QCheckBox(m_workspace.words.text(option.label));
        check->setChecked(now.toBool());
        check->setObjectName(option.key);
        connect(check, &QCheckBox::clicked, this,
                [this, key = option.key](bool yes) { setOption(key, yes); });
        m_fields->addSpacing(6);
        m_fields->addWidget(check);
        return;
    }
    case ChartOption::Type::Text: {
        auto *line = new QLineEdit(now.toString());
        line->setObjectName(option.key);
        line->setPlaceholderText(tr("Automatic"));
        connect(line, &QLineEdit::editingFinished, this, [this, line, key = option.key] {
            if (line->text() != m_kind->option(m_spec, key).toString())
                setOption(key, line->text());
        });
        place(option.label, line);
        return;
    }
    }
}

void ChartForm::addChoice(const ChartOption &option, const QJsonValue &now)
{
    auto *combo = new QComboBox;
    for (const auto &[id, name] : option.choices)
        combo->addItem(m_workspace.words.text(name), id);
    combo->setCurrentIndex(std::max(0, combo->findData(now.toString())));
    combo->setObjectName(option.key);
    connect(combo, &QComboBox::activated, this,
            [this, combo, key = option.key] { setOption(key, combo->currentData().toString()); });
    place(option.label, combo);
}

void ChartForm::addFile(const ChartOption &option, const QJsonValue &now)
{
    const QString path = now.toString();
    auto *button = new QPushButton(m_workspace.theme.icon(u"open"_s),
                                   path.isEmpty() ? tr("Choose a file…") : QFileInfo(path).fileName());
    button->setToolTip(path);
    button->setObjectName(option.key);
    connect(button, &QPushButton::clicked, this, [this, key = option.key] {
        const QStringList files = m_workspace.dialogs.openFiles(this, tr("Choose the outlines of regions"),
                                                                tr("GeoJSON (*.geojson *.json)"));
        if (!files.isEmpty())
            setOption(key, files.first());
    });
    place(option.label, button);
    button->setAccessibleName(m_workspace.words.text(option.label) + u": "_s + button->text());
}

void ChartForm::addGuideline()
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Guideline &guideline : m_workspace.document.rulesForSetting()->guidelines)
        combo->addItem(m_workspace.words.text(Phrase{guideline.name, {}, {}}), guideline.id);
    combo->setCurrentIndex(std::max(0, combo->findData(m_spec.guideline)));
    combo->setObjectName(u"guideline"_s);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        m_spec.guideline = combo->currentData().toString();
        report(u"guideline"_s);
    });
    place(QT_TRANSLATE_NOOP("sphygma", "Guideline"), combo);
}

void ChartForm::addThreshold()
{
    auto *spin = new QDoubleSpinBox;
    spin->setRange(-1e6, 1e6);
    spin->setDecimals(1);
    spin->setKeyboardTracking(false);
    spin->setValue(m_spec.threshold);
    spin->setObjectName(u"threshold"_s);
    connect(spin, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_spec.threshold = value;
        report(u"threshold"_s);
    });
    place(QT_TRANSLATE_NOOP("sphygma", "Threshold"), spin);
}

} // namespace sphygma
