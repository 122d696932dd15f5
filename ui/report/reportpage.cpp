// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "ui/report/exportmenu.h"
#include "ui/report/lookform.h"
#include "ui/report/pagepreview.h"
#include "ui/report/previewbar.h"
#include "ui/report/reportform.h"
#include "ui/report/sectionpanel.h"
#include "ui/report/templatemenu.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QDesktopServices>
#include <QDir>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace sphygma {

ReportPage::ReportPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_maker(new ReportMaker(workspace, this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(20, 18, 20, 18);
    page->setSpacing(12);
    page->addWidget(
        new PageHeader(tr("Report"),
                       tr("The pages as they will be printed. Every number comes from the data and the "
                          "steps as they are now.")));
    m_message = new MessageBar(workspace.theme.icon(u"close"_s));
    page->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makePanel());
    row->addWidget(makePages(), 1);
    page->addLayout(row, 1);
    connectMaker();
    connectMessages();
    m_maker->refresh();
}

QWidget *ReportPage::makePages()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    m_stack = new QStackedWidget;
    m_preview = new PagePreview;
    m_bar = new PreviewBar(m_workspace, *m_preview);
    m_empty = new EmptyState(m_workspace.theme.icon(u"report"_s), tr("No report yet"),
                             tr("Open a table first; the report follows from it."), tr("Go to Data"));
    connect(m_empty, &EmptyState::actionPressed, this, [this] { emit goTo(Stage::Data); });
    auto *pages = new QWidget;
    auto *rows = new QVBoxLayout(pages);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_bar);
    rows->addWidget(m_preview, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(pages);
    column->addWidget(m_stack);
    return card;
}

QWidget *ReportPage::makePanel()
{
    auto *card = new Card;
    card->setFixedWidth(320);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    auto *tabs = new SegmentedControl({tr("Sections"), tr("Words"), tr("Look")});
    tabs->setAccessibleName(tr("What is edited"));
    auto *stack = new QStackedWidget;
    stack->setObjectName(u"reportTabs"_s);
    m_sections = new SectionPanel(m_workspace);
    stack->addWidget(m_sections);
    const auto onTop = [](QWidget *form) {
        auto *page = new QWidget;
        auto *rows = new QVBoxLayout(page);
        rows->setContentsMargins({});
        rows->addWidget(form);
        rows->addStretch();
        return page;
    };
    stack->addWidget(onTop(new ReportForm(m_workspace)));
    auto *look = new LookForm(m_workspace);
    connect(look, &LookForm::failed, m_message, &MessageBar::showError);
    stack->addWidget(onTop(look));
    connect(tabs, &SegmentedControl::currentChanged, stack, &QStackedWidget::setCurrentIndex);
    connect(m_sections, &SectionPanel::sectionChosen, this, &ReportPage::showSection);
    column->addWidget(tabs);
    column->addWidget(stack, 1);
    column->addWidget(makeActions());
    return card;
}

QWidget *ReportPage::makeActions()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    auto *templates = new QPushButton(tr("Templates"));
    auto *menu = new TemplateMenu(m_workspace, templates);
    templates->setObjectName(u"templates"_s);
    templates->setMenu(menu);
    connect(menu, &TemplateMenu::failed, m_message, &MessageBar::showError);
    connect(menu, &TemplateMenu::saved, this, [this](const QString &name) {
        m_message->showMessage(Tone::Ok, tr("Saved as template %1.").arg(name));
    });
    m_more = new QPushButton(tr("Export"));
    m_more->setObjectName(u"exportReport"_s);
    m_exports = new ExportMenu(m_workspace, *m_maker, m_more);
    m_more->setMenu(m_exports);
    m_more->setEnabled(false);
    row->addWidget(templates);
    row->addWidget(m_more);
    column->addLayout(row);
    m_save = new QPushButton(tr("Save PDF…"));
    m_save->setObjectName(u"savePdf"_s);
    m_save->setProperty("primary", true);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::savePdf);
    column->addWidget(m_save);
    return box;
}

void ReportPage::connectMaker()
{
    connect(&m_workspace.document, &ProjectDocument::resultChanged, m_maker, &ReportMaker::refresh);
    connect(&m_workspace.document, &ProjectDocument::stateChanged, m_maker, &ReportMaker::refresh);
    connect(m_preview, &PagePreview::pagesWanted, m_maker,
            [this] { m_maker->paintPages(m_preview->pagesInSight(), m_preview->pageWidth()); });
    connect(m_maker, &ReportMaker::contentReady, this, [this] {
        m_save->setEnabled(true);
        m_more->setEnabled(true);
        m_stack->setCurrentIndex(1);
        m_sections->setValues(m_maker->values(), m_maker->summary());
        if (std::exchange(m_saveAsked, false))
            savePdf();
    });
    connect(m_maker, &ReportMaker::laidOut, this, [this](const LaidOutReportPtr &report) {
        m_report = report;
        QList<QSizeF> sizes;
        for (const LaidOutPage &page : report->pages)
            sizes += page.size;
        m_preview->setPages(sizes);
        m_bar->setReport(*report);
        m_sections->setWarnings(report->warnings);
    });
    connect(m_maker, &ReportMaker::pagesReady, this, [this](const QList<PaintedPage> &pages) {
        for (const PaintedPage &page : pages)
            m_preview->setImage(page.number, page.image);
    });
}

void ReportPage::connectMessages()
{
    connect(m_maker, &ReportMaker::cannot, this, [this](const Error &why) {
        m_save->setEnabled(false);
        m_more->setEnabled(false);
        m_saveAsked = false;
        m_empty->setText(tr("No report yet"),
                         why.hint.isEmpty() ? why.message : why.message + u' ' + why.hint);
        m_stack->setCurrentWidget(m_empty);
    });
    connect(m_maker, &ReportMaker::saved, this, &ReportPage::saySaved);
    connect(m_maker, &ReportMaker::sentToPrinter, this, [this](int pages) {
        m_message->showMessage(Tone::Ok, tr("%n page(s) were sent to the printer.", nullptr, pages));
    });
    connect(m_maker, &ReportMaker::failed, m_message, &MessageBar::showError);
    connect(m_message, &MessageBar::actionPressed, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_message->property("path").toString()));
    });
}

void ReportPage::saySaved(const QStringList &files, const QList<ReportWarning> &warnings)
{
    if (files.isEmpty())
        return m_message->showMessage(Tone::Neutral, tr("There was nothing to save."));
    m_message->setProperty("path", files.first());
    const QString first = QDir::toNativeSeparators(files.first());
    QStringList lines{
        files.size() == 1
            ? tr("Saved as %1.").arg(first)
            : tr("Saved %n files, the first as %1.", nullptr, static_cast<int>(files.size())).arg(first)};
    constexpr qsizetype most = 3;
    for (const ReportWarning &warning : warnings.first(qMin(most, warnings.size())))
        lines += m_workspace.words.text(warning.text);
    if (const auto left = static_cast<int>(warnings.size() - most); left > 0)
        lines += tr("%n more notice(s): see the marked sections.", nullptr, left);
    m_message->showMessage(warnings.isEmpty() ? Tone::Ok : Tone::Warn, lines.join(u' '), tr("Open"));
}

/// Brings the chosen section into sight.
void ReportPage::showSection(int index)
{
    if (!m_report)
        return;
    for (qsizetype page = 0; page < m_report->pages.size(); ++page) {
        if (m_report->pages[page].sections.contains(index))
            return m_preview->showPage(static_cast<int>(page));
    }
}

void ReportPage::savePdf()
{
    m_saveAsked = !m_maker->hasContent(); // then as soon as there is
    if (m_saveAsked)
        return;
    m_message->dismiss();
    m_exports->save(u"pdf"_s, tr("PDF (*.pdf)"), ReportMaker::Export::Report);
}

} // namespace sphygma
