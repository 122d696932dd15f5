// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/patientpanel.h"

#include "app/base/numbertext.h"
#include "app/decision/patientwords.h"
#include "ui/decide/findingspanel.h"
#include "ui/decide/patientpaper.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr qsizetype mostListed = 200; ///< a longer list is searched, not scrolled
static constexpr int searchWidth = 240;
static constexpr double marginMillimetres = 15;

PatientPanel::PatientPanel(Workspace &workspace, RuleAnswers &answers, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_answers(answers)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_found(new TextLabel(TextKind::Small))
    , m_title(new TextLabel(TextKind::PageTitle))
    , m_timeline(new PatientTimeline(workspace.theme, workspace.words))
    , m_save(new QPushButton(workspace.theme.icon(u"export"_s), tr("Save as PDF…")))
    , m_print(new QPushButton(workspace.theme.icon(u"print"_s), tr("Print…")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 18);
    row->setSpacing(16);
    row->addWidget(makeSearch());
    row->addWidget(makePage(), 1);
    connect(&answers, &RuleAnswers::changed, this, &PatientPanel::refresh);
    connect(m_search, &QLineEdit::textChanged, this, &PatientPanel::listPeople);
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { m_list->setCurrentRow(qMax(0, m_list->currentRow())); });
    m_search->installEventFilter(this);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            open(item->data(Qt::UserRole).toLongLong());
    });
    connect(m_save, &QPushButton::clicked, this, &PatientPanel::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PatientPanel::print);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &PatientPanel::showPatient);
    showPatient();
}

QWidget *PatientPanel::makeSearch()
{
    auto *card = new Card;
    card->setFixedWidth(searchWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 12, 12, 12);
    m_search->setObjectName(u"patientSearch"_s);
    m_search->setPlaceholderText(tr("Patient number"));
    m_search->setAccessibleName(tr("Patient number"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"patients"_s);
    m_list->setAccessibleName(tr("Patients found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_found->setWordWrap(true);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_found);
    return card;
}

QWidget *PatientPanel::makePage()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    m_title->setObjectName(u"patientTitle"_s);
    m_save->setObjectName(u"savePatient"_s);
    m_print->setObjectName(u"printPatient"_s);
    head->addWidget(m_title, 1);
    head->addWidget(m_save);
    head->addWidget(m_print);
    column->addLayout(head);
    column->addWidget(m_timeline);
    column->addWidget(
        new TextLabel(TextKind::Small,
                      tr("Filled circles: systolic, open squares: diastolic, in mmHg; bands by systolic "
                         "pressure.")));
    m_sections = new QGridLayout;
    m_sections->setHorizontalSpacing(28);
    m_sections->setVerticalSpacing(14);
    m_sections->setColumnStretch(0, 1);
    m_sections->setColumnStretch(1, 1);
    column->addLayout(m_sections);
    column->addStretch();
    m_page = new QScrollArea;
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setWidgetResizable(true);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setWidget(card);
    return m_page;
}

void PatientPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_answers.want();
}

/// What is there is marked: the next patient is typed over it.
void PatientPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void PatientPanel::refresh()
{
    findPeople();
    if (m_row && *m_row >= m_answers.table().rowCount())
        m_row.reset();
    if (m_row)
        summarise();
    showPatient();
}

void PatientPanel::findPeople()
{
    m_find.start<KnownPatientsPtr>(
        [table = m_answers.table()](Progress &progress) { return knownPatients(table, progress); },
        [this](const Result<KnownPatientsPtr> &people) {
            m_people = people ? *people : nullptr;
            listPeople();
        });
}

/// The list below completes what is typed: the arrows of the keyboard walk it without leaving the field.
bool PatientPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up && key != Qt::Key_PageDown && key != Qt::Key_PageUp)
        return QWidget::eventFilter(watched, event);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    else
        QCoreApplication::sendEvent(m_list, event);
    return true;
}

void PatientPanel::listPeople()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const KnownPatients::Found found =
        m_people ? m_people->find(m_search->text().trimmed(), mostListed) : KnownPatients::Found();
    for (const auto &[name, row] : found.first) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, static_cast<qlonglong>(row));
    }
    if (!m_people || m_people->isEmpty())
        m_found->setText(tr("No column holds patient numbers. A person can be opened from the list behind a "
                            "rule."));
    else if (found.count > mostListed)
        m_found->setText(tr("%1 of %2 are shown. Type a part of the number.")
                             .arg(readableNumber(qint64(mostListed)), readableNumber(found.count)));
    else
        m_found->setText(tr("%n patient(s)", nullptr, static_cast<int>(found.count)));
}

void PatientPanel::open(qsizetype row)
{
    m_row = row;
    summarise();
}

void PatientPanel::summarise()
{
    if (!m_answers.isReady())
        return; // refresh() comes back
    QList<RuleResult> results;
    for (const AnsweredRule &answer : m_answers.all()) {
        const bool isOfGroup = std::holds_alternative<GroupCondition>(answer.listed.rule.when);
        if (answer.result && !isOfGroup) // a figure for the group says nothing about a person
            results.append(*answer.result);
    }
    m_summarise.start<PatientSummary>(
        [table = m_answers.table(), row = *m_row, clinical = m_workspace.document.rulesForSetting(), results,
         today = QDate::currentDate()](Progress &progress) {
            return patientSummary(table, row, clinical, results, today, progress);
        },
        [this](const Result<PatientSummary> &patient) {
            m_content.patient = patient ? *patient : PatientSummary();
            showPatient();
        });
}

void PatientPanel::showPatient()
{
    const bool isThere = m_row && !m_content.patient.visits.isEmpty();
    m_save->setEnabled(isThere);
    m_print->setEnabled(isThere);
    m_timeline->setVisible(isThere);
    while (QLayoutItem *item = m_sections->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!isThere)
        return m_title->setText(tr("Choose a patient"));
    m_content.guideline = FindingsPanel::guideline(m_workspace.document);
    m_title->setText(m_workspace.words.text(patientTitle(m_content.patient)));
    m_timeline->setContent(m_content);
    int place = 0;
    for (const PatientSection &section : patientInWords(m_content.patient, m_content.guideline)) {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins({});
        column->setSpacing(4);
        column->addWidget(new TextLabel(TextKind::CardTitle, m_workspace.words.text(section.heading)));
        for (const Phrase &line : section.lines) {
            auto *label = new TextLabel(TextKind::Body, m_workspace.words.text(line));
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            column->addWidget(label);
        }
        m_sections->addWidget(box, place / 2, place % 2, Qt::AlignTop);
        ++place;
    }
}

void PatientPanel::paint(QPagedPaintDevice &device) const
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins({marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres},
                          QPageLayout::Millimeter);
    const RawDataPtr &raw = m_workspace.document.state().raw;
    const QString foot = QStringList{raw ? QFileInfo(raw->report.source.path).fileName() : QString(),
                                     tr("data version %1").arg(m_answers.dataVersion()),
                                     QDate::currentDate().toString(Qt::ISODate)}
                             .join(u" · "_s);
    paintPatientPage(device, m_content, m_workspace.words, foot);
}

void PatientPanel::savePdf()
{
    const QString path = m_workspace.dialogs.saveFile(
        window(), tr("Save the patient's page"), m_content.patient.patient + u".pdf"_s, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        QPdfWriter writer(&file);
        writer.setTitle(m_title->text());
        paint(writer);
    }
    if (!file.commit())
        return m_workspace.dialogs.showError(window(),
                                             {Error::Kind::Unwritable,
                                              tr("The page could not be written to %1.").arg(path),
                                              file.errorString()});
    m_workspace.document.note(u"export"_s, u"page of one patient"_s);
}

void PatientPanel::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, window());
    dialog.setWindowTitle(tr("Print the patient's page"));
    if (dialog.exec() == QDialog::Accepted)
        paint(printer);
}

} // namespace sphygma
