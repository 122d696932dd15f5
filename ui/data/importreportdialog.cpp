// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importreportdialog.h"

#include "app/base/numbertext.h"
#include "ui/data/issueview.h"
#include "ui/widgets/labels.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace sphygma {

ImportReportDialog::ImportReportDialog(Workspace &workspace, const ImportReport &report, QWidget *parent)
    : QDialog(parent), m_workspace(workspace)
{
    setWindowTitle(tr("How the file was read"));
    resize(680, 620);
    const QString file = QFileInfo(report.source.path).fileName();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(10);
    rows->addWidget(new PageHeader(tr("How the file was read"), file, this));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    addSource(*form, report);
    addDialect(*form, report.dialect);
    rows->addLayout(form);
    for (const Phrase &assumption : report.assumptions) {
        auto *line = new TextLabel(TextKind::Body, workspace.words.text(assumption), this);
        line->setWordWrap(true);
        rows->addWidget(line);
    }
    rows->addWidget(new SectionLabel(tr("Notes about the file"), this));
    auto *issues = new IssueView(workspace.theme, workspace.words, this);
    issues->setIssues(report.issues, file, report.issueCount);
    rows->addWidget(issues, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    buttons->addWidget(close);
    rows->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void ImportReportDialog::addLine(QFormLayout &rows, const QString &caption, const QString &value,
                                 const QString &why)
{
    if (value.isEmpty())
        return;
    auto *name = new TextLabel(TextKind::Small, caption, this);
    auto *text = new QLabel(why.isEmpty() ? value : tr("%1 (%2)", "a choice and why").arg(value, why), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows.addRow(name, text);
}

void ImportReportDialog::addSource(QFormLayout &rows, const ImportReport &report)
{
    addLine(rows, tr("File"), report.source.path);
    addLine(rows, tr("Table"), report.source.member);
    addLine(rows, tr("Size"), QLocale().formattedDataSize(report.source.bytes));
    addLine(rows, tr("Records"), readableNumber(report.records));
    addLine(rows, tr("SHA-256"), QString::fromLatin1(report.source.sha256.toHex()));
}

template<typename T>
static QString evidence(const Chosen<T> &chosen)
{
    return chosen.byUser ? ImportReportDialog::tr("chosen by you") : chosen.why;
}

static QString signName(QChar sign)
{
    switch (sign.unicode()) {
    case u'\t':
        return ImportReportDialog::tr("tab");
    case u' ':
    case u'\u00A0':
    case u'\u2009':
    case u'\u202F':
        return ImportReportDialog::tr("space");
    case 0:
        return ImportReportDialog::tr("none");
    default:
        return QString(sign);
    }
}

void ImportReportDialog::addDialect(QFormLayout &rows, const TextDialect &dialect)
{
    if (dialect.encoding.value.isEmpty())
        return;
    addLine(rows, tr("Encoding"), dialect.encoding.value, evidence(dialect.encoding));
    const QString delimiter = dialect.delimiter.value;
    addLine(rows, tr("Separator"), delimiter.size() == 1 ? signName(delimiter[0]) : delimiter,
            evidence(dialect.delimiter));
    addLine(rows, tr("Decimal sign"), signName(dialect.decimalSign.value), evidence(dialect.decimalSign));
    addLine(rows, tr("Thousands sign"), signName(dialect.thousandsSign.value),
            evidence(dialect.thousandsSign));
    const int line = dialect.headerLine.value;
    addLine(rows, tr("Names of the columns"), line > 0 ? tr("line %1").arg(line) : tr("made by us"),
            evidence(dialect.headerLine));
}

} // namespace sphygma
