// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/sheetchoice.h"

#include "app/base/numbertext.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Tables and bytes up to which each table is looked at before one is chosen.
static constexpr qsizetype mostLookedAt = 24;
static constexpr qint64 mostBytes = 8LL * 1024 * 1024;

/// Rows looked at of each.
static constexpr int lookRows = 200;

/// With fewer rows the first sheet may be but a note about the others.
static constexpr qint64 fewRows = 3;

SheetChoice::SheetChoice(ClinicalRulesPtr rules, QWidget *parent)
    : QWidget(parent), m_rules(std::move(rules)), m_sheets(new QComboBox(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Table in this file"), this);
    label->setBuddy(m_sheets);
    line->addWidget(label);
    line->addWidget(m_sheets);
    line->addStretch();
    hide();
    connect(m_sheets, &QComboBox::currentIndexChanged, this, &SheetChoice::chosen);
}

QString SheetChoice::current() const
{
    return m_sheets->currentData().toString();
}

Result<QList<SheetChoice::Sheet>> SheetChoice::sheetsOf(const QString &path, ImportOptions options,
                                                        const ClinicalRulesPtr &rules, Progress &progress)
{
    const Result<QList<TableEntry>> entries = listTables(path, options);
    if (!entries)
        return entries.error();
    const bool isQuick =
        entries->size() > 1 && entries->size() <= mostLookedAt && QFileInfo(path).size() <= mostBytes;
    QList<Sheet> sheets;
    for (const TableEntry &entry : *entries) {
        if (!progress.update(sheets.size(), entries->size()))
            return Error::cancelled();
        Sheet sheet{entry.name, {}, false};
        options.table = entry.name;
        if (isQuick) {
            const Result<ImportPreview> preview = previewFile(path, options, rules, lookRows);
            sheet.rows = preview ? static_cast<qint64>(preview->rows.size()) : 0;
            sheet.hasMore = preview && (!preview->complete || preview->rows.size() >= lookRows);
        }
        sheets.append(sheet);
    }
    return sheets;
}

qsizetype SheetChoice::bestOf(const QList<Sheet> &sheets)
{
    if (sheets.isEmpty() || sheets[0].rows.value_or(fewRows) >= fewRows)
        return 0;
    qsizetype best = 0;
    for (qsizetype i = 1; i < sheets.size(); ++i) {
        if (sheets[i].rows.value_or(0) > sheets[best].rows.value_or(0))
            best = i;
    }
    return sheets[best].rows.value_or(0) > fewRows ? best : 0;
}

/// What the reader of FHIR calls its tables is no text of the file.
static QString readableName(const QString &name)
{
    if (name == "blood pressure"_L1)
        return SheetChoice::tr("blood pressure");
    if (name == "observations"_L1)
        return SheetChoice::tr("observations");
    if (name == "observations wide"_L1)
        return SheetChoice::tr("observations wide");
    return name == "patients"_L1 ? SheetChoice::tr("patients") : name;
}

QString SheetChoice::text(const Sheet &sheet, const QString &path)
{
    const QString name = sheet.name.isEmpty() ? QFileInfo(path).fileName() : readableName(sheet.name);
    if (!sheet.rows)
        return name;
    const int rows = static_cast<int>(*sheet.rows);
    return sheet.hasMore ? tr("%1 (%n row(s) or more)", nullptr, rows).arg(name)
                         : tr("%1 (%n row(s))", nullptr, rows).arg(name);
}

void SheetChoice::fill(const QList<Sheet> &sheets, const QString &path)
{
    const QSignalBlocker blocker(m_sheets);
    m_sheets->clear();
    for (const Sheet &sheet : sheets)
        m_sheets->addItem(text(sheet, path), sheet.name);
    m_sheets->setCurrentIndex(static_cast<int>(bestOf(sheets)));
    setVisible(m_sheets->count() > 1);
}

void SheetChoice::list(const QString &path, const ImportOptions &options)
{
    m_job.start<QList<Sheet>>([path, options, rules = m_rules](
                                  Progress &progress) { return sheetsOf(path, options, rules, progress); },
                              [this, path](const Result<QList<Sheet>> &sheets) {
                                  if (!sheets)
                                      return void(emit failed(sheets.error()));
                                  fill(*sheets, path);
                                  emit listed();
                              });
}

} // namespace sphygma
