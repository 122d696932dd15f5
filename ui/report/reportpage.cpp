// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "ui/report/pagepreview.h"
#include "ui/report/reportform.h"
#include "ui/report/reportmaker.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace sphygma {

static const SettingKey<QString> reportFolder{"report/folder", QString()};

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
    row->addWidget(makePages(), 1);
    row->addWidget(makePanel());
    page->addLayout(row, 1);
    connectMaker();
    m_maker->refresh();
}

QWidget *ReportPage::makePages()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    m_stack = new QStackedWidget;
    m_preview = new PagePreview;
    m_empty = new EmptyState(m_workspace.theme.icon(u"report"_s), tr("No report yet"),
                             tr("Open a table first; the report follows from it."), tr("Go to Data"));
    connect(m_empty, &EmptyState::actionPressed, this, [this] { emit goTo(Stage::Data); });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_preview);
    column->addWidget(m_stack);
    return card;
}

QWidget *ReportPage::makePanel()
{
    auto *card = new Card;
    card->setFixedWidth(300);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(new ReportForm(m_workspace));
    column->addStretch();
    m_save = new QPushButton(tr("Save PDF…"));
    m_save->setObjectName(u"savePdf"_s);
    m_save->setProperty("primary", true);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::savePdf);
    column->addWidget(m_save);
    return card;
}

void ReportPage::connectMaker()
{
    connect(&m_workspace.document, &ProjectDocument::resultChanged, m_maker, &ReportMaker::refresh);
    connect(&m_workspace.document, &ProjectDocument::stateChanged, m_maker, &ReportMaker::refresh);
    const auto paint = [this] { m_maker->paintPages(m_preview->pageWidth()); };
    connect(m_preview, &PagePreview::widthChanged, this, paint);
    connect(m_maker, &ReportMaker::contentReady, this, [this, paint] {
        m_save->setEnabled(true);
        m_stack->setCurrentWidget(m_preview);
        paint();
        if (std::exchange(m_saveAsked, false))
            savePdf();
    });
    connect(m_maker, &ReportMaker::pagesReady, m_preview, &PagePreview::setPages);
    connect(m_maker, &ReportMaker::cannot, this, [this](const Error &why) {
        m_save->setEnabled(false);
        m_saveAsked = false;
        m_empty->setText(tr("No report yet"),
                         why.hint.isEmpty() ? why.message : why.message + u' ' + why.hint);
        m_stack->setCurrentWidget(m_empty);
    });
    connect(m_maker, &ReportMaker::saved, this, [this](const QString &path) {
        m_message->setProperty("path", path);
        m_message->showMessage(Tone::Ok, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), tr("Open"));
    });
    connect(m_maker, &ReportMaker::failed, m_message, &MessageBar::showError);
    connect(m_message, &MessageBar::actionPressed, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_message->property("path").toString()));
    });
}

QString ReportPage::suggestedPath() const
{
    const ProjectState &state = m_workspace.document.state();
    QString name = state.report->title.isEmpty() ? *state.name : state.report->title;
    for (QChar &c : name) {
        if (u"/\\:*?\"<>|"_s.contains(c))
            c = u'-';
    }
    if (name.isEmpty())
        name = tr("Report");
    const QString folder = m_workspace.settings.value(reportFolder);
    return (folder.isEmpty() ? QDir::homePath() : folder) + u'/' + name + u".pdf"_s;
}

void ReportPage::savePdf()
{
    m_saveAsked = !m_maker->hasContent(); // then as soon as there is
    if (m_saveAsked)
        return;
    const QString path =
        m_workspace.dialogs.saveFile(this, tr("Save the report"), suggestedPath(), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_workspace.settings.setValue(reportFolder, QFileInfo(path).absolutePath());
    m_message->dismiss();
    m_maker->savePdf(path);
}

} // namespace sphygma
