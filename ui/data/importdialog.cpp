// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importdialog.h"

#include "ui/data/dateorderquestion.h"
#include "ui/data/importcolumnpanel.h"
#include "ui/data/importfiles.h"
#include "ui/data/importfoot.h"
#include "ui/data/importmeaning.h"
#include "ui/data/importside.h"
#include "ui/data/previewpane.h"
#include "ui/data/recalledchoices.h"
#include "ui/data/sheetchoice.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/screenfit.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

/// How long the choices rest before the file is read ahead with them.
static constexpr int restMs = 250;

ImportDialog::ImportDialog(Workspace &workspace, const QStringList &paths, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_path(paths.value(0))
    , m_reading(paths, workspace.document.rules())
{
    m_readAhead.setSingleShot(true);
    m_readAhead.setInterval(restMs);
    build(paths);
    showTitle();
    connectChoices();
    connectReading();
    resizeWithinScreen(*this, {1160, 760});
    lookAtFile();
}

QString ImportDialog::fileName() const
{
    return QFileInfo(m_path).fileName();
}

const QStringList &ImportDialog::paths() const
{
    return m_files->paths();
}

void ImportDialog::setPasted()
{
    m_files->setPasted();
    showTitle();
}

void ImportDialog::showTitle()
{
    setWindowTitle(m_files->title());
    m_header->setTitle(m_files->title());
    m_header->setSentence(m_files->note());
}

QString ImportDialog::setting() const
{
    return m_side->setting();
}

// ---- the window

void ImportDialog::build(const QStringList &paths)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(12);
    m_header = new PageHeader({}, {}, this);
    rows->addWidget(m_header);
    m_files = new ImportFiles(m_workspace, paths, this);
    rows->addWidget(m_files);
    buildNotices(*rows);
    const int place = rows->count();
    m_sheets = new SheetChoice(m_workspace.document.rules(), this);
    rows->addWidget(m_sheets);
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    m_pane = new PreviewPane(m_workspace, this);
    body->addWidget(m_pane, 1);
    m_side = new ImportSide(m_workspace, this);
    body->addWidget(m_side);
    rows->addLayout(body, 1);
    m_recalled = new RecalledChoices(m_workspace, *m_side, this);
    rows->insertWidget(place, m_recalled);
    m_foot = new ImportFoot(m_workspace, this);
    rows->addWidget(m_foot);
}

void ImportDialog::buildNotices(QVBoxLayout &rows)
{
    m_message = new MessageBar(m_workspace.theme.icon(u"close"_s), this);
    rows.addWidget(m_message);
    m_dates = new DateOrderQuestion(m_workspace.words.language(), this);
    rows.addWidget(m_dates);
    connect(m_message, &MessageBar::actionPressed, this, [this] {
        m_allowLarge = true;
        m_message->dismiss();
        lookAtFile();
    });
}

/// Another table has choices of its own.
void ImportDialog::startAnew()
{
    m_recalled->startAnew();
    m_looked = false;
    m_side->setChoices({});
    m_pane->setSkipped({});
}

void ImportDialog::connectChoices()
{
    connect(m_files, &ImportFiles::changed, this, &ImportDialog::takeFiles);
    connect(m_sheets, &SheetChoice::listed, this, &ImportDialog::refreshPreview);
    connect(m_sheets, &SheetChoice::failed, this, [this](const Error &error) { showFailure(error, m_path); });
    connect(m_sheets, &SheetChoice::chosen, this, [this] {
        startAnew();
        refreshPreview();
    });
    const auto showSkipped = [this] { m_pane->setSkipped(m_side->column().skipped()); };
    connect(m_recalled, &RecalledChoices::recalled, this, showSkipped);
    connect(m_recalled, &RecalledChoices::forgotten, this, [this, showSkipped] {
        showSkipped();
        refreshPreview();
    });
    connect(m_pane, &PreviewPane::rowsChanged, this, &ImportDialog::tellRows);
    connect(m_pane, &PreviewPane::columnChosen, this, &ImportDialog::showColumn);
    connect(m_dates, &DateOrderQuestion::answered, m_side, &ImportSide::chooseDateOrder);
    connect(m_side, &ImportSide::readingChosen, this, &ImportDialog::refreshPreview);
    connect(m_side, &ImportSide::meaningChosen, this, &ImportDialog::showMeaning);
    connect(m_side, &ImportSide::skippedChanged, this, [this, showSkipped] {
        showSkipped();
        m_readAhead.start();
    });
    const auto open = [this](bool beside) {
        m_beside = beside;
        accept();
    };
    connect(m_foot, &ImportFoot::openPressed, this, [open] { open(false); });
    connect(m_foot, &ImportFoot::addPressed, this, [open] { open(true); });
    connect(m_foot, &ImportFoot::cancelPressed, this, &ImportDialog::reject);
}

void ImportDialog::connectReading()
{
    connect(&m_readAhead, &QTimer::timeout, this, &ImportDialog::readAhead);
    connect(&m_reading, &ImportReading::progressChanged, m_foot, &ImportFoot::setProgress);
    connect(&m_reading, &ImportReading::looked, this, &ImportDialog::showProblems);
    connect(&m_reading, &ImportReading::done, this, &ImportDialog::finishReading);
    connect(&m_reading, &ImportReading::lookFailed, this, &ImportDialog::offerWayOn);
    connect(&m_reading, &ImportReading::failed, this, [this](const Error &error, const QString &path) {
        setReading(false);
        showFailure(error, path);
    });
}

/// Whatever is chosen of its cells.
ImportOptions ImportDialog::withFile(ImportOptions options) const
{
    options.table = m_sheets->current();
    options.allowLarge = m_allowLarge;
    return options;
}

// ---- reading it

void ImportDialog::setReading(bool reading)
{
    m_foot->setReading(reading);
    m_pane->setEnabled(!reading);
    m_side->setEnabled(!reading);
    m_dates->setEnabled(!reading);
    m_sheets->setEnabled(!reading);
    m_files->setEnabled(!reading);
    m_recalled->setEnabled(!reading);
}

void ImportDialog::accept()
{
    if (m_reading.isWanted() || !m_foot->isReady())
        return;
    m_message->dismiss();
    setReading(true);
    m_foot->setSentence(tr("Reading %1…").arg(fileName()));
    m_reading.want(withFile(m_side->readOptions()));
}

/// Other files than before, or each by itself.
void ImportDialog::takeFiles()
{
    showTitle();
    m_foot->setReady(m_looked);
    m_reading.setFiles(m_files->paths(), m_files->isApart());
    if (m_path == m_files->paths().constFirst())
        return m_readAhead.start();
    m_path = m_files->paths().constFirst();
    startAnew();
    lookAtFile();
}

void ImportDialog::finishReading(const Imported &imported, const QList<NamedTable> &others)
{
    m_result = withMeanings(imported, m_side->column());
    m_others = others;
    m_recalled->keep();
    QDialog::accept();
}

/// In a field it takes what was typed over, no more.
void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget *field = focusWidget();
    if (enter && (qobject_cast<const QAbstractSpinBox *>(field) || qobject_cast<const QComboBox *>(field)))
        return event->accept();
    QDialog::keyPressEvent(event);
}

void ImportDialog::reject()
{
    if (m_reading.isWanted()) {
        m_reading.stop();
        setReading(false);
        return;
    }
    QDialog::reject();
}

} // namespace sphygma
