// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sectioneditor.h"

#include "app/analysis/guide/questionspec.h"
#include "app/report/boundtext.h"
#include "ui/report/patientcompleter.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

SectionEditor::SectionEditor(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    m_title = new QLineEdit;
    m_title->setObjectName(u"sectionTitle"_s);
    m_title->setAccessibleName(tr("Heading of the section"));
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        edit(u"title"_s, m_gesture, [&](ReportSection &section) { section.title = text; });
    });
    column->addWidget(new SectionLabel(tr("Heading")));
    column->addWidget(m_title);
    column->addWidget(makeText(), 1);
    column->addWidget(makeOptions());
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &SectionEditor::showState);
}

QWidget *SectionEditor::makeText()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(new SectionLabel(tr("Own words")));
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"sectionText"_s);
    m_text->setAccessibleName(tr("Own words of the section"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(70);
    m_text->setMaximumHeight(130); // the room goes to the list of sections
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        edit(u"text"_s, m_gesture, [&](ReportSection &section) { section.text = m_text->toPlainText(); });
    });
    column->addWidget(m_text, 1);
    m_warning = new TextLabel(TextKind::Small);
    m_warning->setObjectName(u"sectionWarning"_s);
    m_warning->setWordWrap(true);
    m_warning->hide();
    column->addWidget(m_warning);
    auto *row = new QHBoxLayout;
    m_insert = new QPushButton(tr("Insert value…"));
    m_insert->setObjectName(u"insertValue"_s);
    connect(m_insert, &QPushButton::clicked, this, &SectionEditor::insertValue);
    m_start = new QPushButton(tr("Edit the sentences"));
    m_start->setToolTip(
        tr("Puts the sentences of the summary into the text, to be changed; their numbers stay "
           "bound to the results."));
    connect(m_start, &QPushButton::clicked, this, [this] {
        const Translator words(m_workspace.document.state().report->language);
        QStringList lines;
        for (const Phrase &sentence : m_summary)
            lines += words.text(sentence);
        m_text->setPlainText(lines.join(u'\n'));
    });
    row->addWidget(m_insert);
    row->addWidget(m_start);
    row->addStretch();
    column->addLayout(row);
    return box;
}

QWidget *SectionEditor::makeOptions()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(4);
    m_newPage = new QCheckBox(tr("Begins a new page"));
    m_landscape = new QCheckBox(tr("Landscape pages"));
    connect(m_newPage, &QCheckBox::clicked, this, [this](bool on) {
        edit(u"newPage"_s, 0, [on](ReportSection &section) { section.newPage = on; });
    });
    connect(m_landscape, &QCheckBox::clicked, this, [this](bool on) {
        edit(u"landscape"_s, 0, [on](ReportSection &section) { section.landscape = on; });
    });
    m_column = new QComboBox;
    m_column->setAccessibleName(tr("Column that makes the groups"));
    connect(m_column, &QComboBox::activated, this, [this](int index) {
        edit(u"column"_s, 0,
             [&](ReportSection &section) { section.column = m_column->itemData(index).toString(); });
    });
    m_patient = new QLineEdit;
    m_patient->setObjectName(u"sectionPatient"_s);
    m_patient->setAccessibleName(tr("Patient number"));
    m_patient->setPlaceholderText(tr("Patient number"));
    connect(m_patient, &QLineEdit::editingFinished, this, [this] {
        edit(u"patient"_s, 0, [&](ReportSection &section) { section.column = m_patient->text(); });
    });
    connect(new PatientCompleter(m_workspace, *m_patient), qOverload<const QString &>(&QCompleter::activated),
            this, [this](const QString &patient) {
                edit(u"patient"_s, 0, [&](ReportSection &section) { section.column = patient; });
            });
    m_chart = new QPushButton(tr("Take the chart of Explore"));
    m_chart->setToolTip(tr("Keeps the chart as Explore shows it now; its data stay up to date."));
    connect(m_chart, &QPushButton::clicked, this, [this] {
        edit(u"chart"_s, 0, [&](ReportSection &section) {
            section.chart = drawableChart(*m_workspace.document.state().chart);
        });
    });
    m_pinnedOnly = new QCheckBox(tr("Only what is pinned in Decide"));
    m_pinnedOnly->setObjectName(u"pinnedOnly"_s);
    m_pinnedOnly->setToolTip(tr("Else the pinned findings come first, and those of the program follow."));
    connect(m_pinnedOnly, &QCheckBox::clicked, this, [this](bool on) {
        edit(u"pinnedOnly"_s, 0, [on](ReportSection &section) { section.pinnedOnly = on; });
    });
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_column, m_patient, m_chart, m_pinnedOnly, m_newPage, m_landscape})
        column->addWidget(widget);
    return box;
}

const ReportSection *SectionEditor::section() const
{
    const auto &sections = m_workspace.document.state().report->sections;
    return m_index >= 0 && m_index < sections.size() ? &sections[m_index] : nullptr;
}

void SectionEditor::setSection(int index)
{
    m_index = index;
    m_gesture = m_workspace.document.newGesture();
    showState();
}

void SectionEditor::setValues(const QList<BoundValue> &values, const QList<Phrase> &summary)
{
    m_values = values;
    m_summary = summary;
    showWarning();
}

void SectionEditor::showState()
{
    const ReportSection *shown = section();
    setEnabled(shown);
    if (!shown)
        return;
    const QSignalBlocker quietTitle(m_title), quietText(m_text);
    if (m_title->text() != shown->title)
        m_title->setText(shown->title);
    if (m_text->toPlainText() != shown->text)
        m_text->setPlainText(shown->text);
    m_newPage->setChecked(shown->newPage);
    m_pinnedOnly->setChecked(shown->pinnedOnly);
    m_landscape->setChecked(shown->landscape);
    showKind(*shown);
    showWarning();
}

void SectionEditor::showKind(const ReportSection &section)
{
    m_title->setPlaceholderText(m_workspace.words.text(sectionName(section.kind).title));
    m_text->setEnabled(section.kind != SectionKind::Cover && section.kind != SectionKind::Contents);
    m_insert->setEnabled(m_text->isEnabled());
    m_title->setEnabled(section.kind != SectionKind::Cover);
    m_start->setVisible(section.kind == SectionKind::Summary);
    m_column->setVisible(section.kind == SectionKind::TableOne);
    m_patient->setVisible(section.kind == SectionKind::Patient);
    m_chart->setVisible(section.kind == SectionKind::Chart);
    m_pinnedOnly->setVisible(section.kind == SectionKind::Findings);
    m_newPage->setText(section.kind == SectionKind::Cover ? tr("Has a page to itself")
                                                          : tr("Begins a new page"));
    if (section.kind == SectionKind::TableOne)
        fillColumns(section);
    if (section.kind == SectionKind::Patient && m_patient->text() != section.column)
        m_patient->setText(section.column);
}

void SectionEditor::fillColumns(const ReportSection &section)
{
    const RecipeResultPtr result = m_workspace.document.result();
    m_column->clear();
    m_column->addItem(tr("Groups by sex, where it is known"), QString());
    if (result) {
        for (const ColumnInfo &info : result->table.schema())
            m_column->addItem(tr("Groups by %1").arg(info.name), info.name);
    }
    m_column->setCurrentIndex(qMax(0, m_column->findData(section.column)));
}

void SectionEditor::showWarning()
{
    const ReportSection *shown = section();
    if (!shown || m_values.isEmpty())
        return m_warning->hide();
    QStringList lines;
    QStringList unknown = boundText(shown->title + u'\n' + shown->text, m_values, m_workspace.words).unknown;
    unknown.removeDuplicates();
    if (!unknown.isEmpty())
        lines +=
            tr("There is no value named {%1}. Choose one with “Insert value”.").arg(unknown.join(u"}, {"_s));
    for (const ReportWarning &warning : std::as_const(m_warnings)) {
        if (warning.section == m_index
            && warning.place.isEmpty()) // places are known as soon as they are typed
            lines += m_workspace.words.text(warning.text);
    }
    m_warning->setText(lines.join(u'\n'));
    m_warning->setVisible(!lines.isEmpty());
}

void SectionEditor::setWarnings(const QList<ReportWarning> &warnings)
{
    m_warnings = warnings;
    showWarning();
}

void SectionEditor::edit(const QString &field, quint64 gesture,
                         const std::function<void(ReportSection &)> &mutate)
{
    if (!section())
        return;
    m_workspace.document.edit(tr("Edit report"),
                              [&](ProjectState &state) {
                                  state.report.change(
                                      [&](ReportSpec &spec) { mutate(spec.sections[m_index]); });
                              },
                              {u"report"_s, u"section%1.%2"_s.arg(m_index).arg(field), gesture});
}

void SectionEditor::insertValue()
{
    QMenu menu(this);
    for (const BoundValue &value : m_values) {
        const QString now = value.text.isEmpty() ? u"–"_s : m_workspace.words.text(value.text);
        menu.addAction(m_workspace.words.text(value.about) + u'\t' + now, this,
                       [this, name = value.name] { m_text->insertPlainText(u'{' + name + u'}'); });
    }
    menu.exec(m_insert->mapToGlobal(QPoint(0, m_insert->height())));
    m_text->setFocus();
}

} // namespace sphygma
