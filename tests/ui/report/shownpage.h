// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/models/testworkspace.h"
#include "ui/report/pagepreview.h"
#include "ui/report/reportmaker.h"
#include "ui/report/reportpage.h"
#include "ui/report/sectionlist.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace sphygma;
using namespace Qt::StringLiterals;

inline constexpr int patience = 20'000;

inline QByteArray clinic(int n)
{
    QByteArray csv = "patient_id,age,sbp,dbp\n";
    for (int i = 0; i < n; ++i)
        csv += 'P' + QByteArray::number(i) + ',' + QByteArray::number(20 + (i * 7) % 70) + ','
            + QByteArray::number(105 + (i * 13) % 50) + ',' + QByteArray::number(60 + (i * 5) % 40) + '\n';
    return csv;
}

/// The report page on a small clinic, and what its reader sees of it.
struct ShownPage
{
    explicit ShownPage(const QByteArray &csv = clinic(200))
    {
        if (!csv.isEmpty())
            test.open(csv);
        QObject::connect(&maker(), &ReportMaker::laidOut, &page,
                         [this](const LaidOutReportPtr &report) { m_laid = report; });
        page.resize(1180, 900);
        page.show();
    }

    ReportMaker &maker() { return *page.findChild<ReportMaker *>(); }

    PagePreview &preview() { return *page.findChild<PagePreview *>(); }

    QLineEdit &field(const QString &name) { return *page.findChild<QLineEdit *>(name); }

    SectionList &sections() { return *page.findChild<SectionList *>(); }

    QPlainTextEdit &words() { return *page.findChild<QPlainTextEdit *>(u"sectionText"_s); }

    /// 0 sections, 1 words, 2 look.
    void showTab(int index) { page.findChild<SegmentedControl *>()->setCurrent(index); }

    /// The kinds of the visible sections, in order.
    QList<SectionKind> kinds() const
    {
        QList<SectionKind> kinds;
        for (const ReportSection &section : spec().sections) {
            if (!section.hidden)
                kinds += section.kind;
        }
        return kinds;
    }

    QPushButton &saveButton() { return *page.findChild<QPushButton *>(u"savePdf"_s); }

    bool says(const QString &words)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    /// All that stands on the pages that were laid out last, in reading order.
    QString reportText() const
    {
        QString text;
        for (const LaidOutPage &sheet : m_laid ? m_laid->pages : QList<LaidOutPage>()) {
            for (const Mark &mark : sheet.marks) {
                if (const auto *line = std::get_if<TextMark>(&mark))
                    text += line->text + u'\n';
            }
        }
        return text;
    }

    void chooseSection(SectionKind kind)
    {
        for (int i = 0; i < spec().sections.size(); ++i) {
            if (spec().sections[i].kind == kind)
                return sections().setCurrentRow(i);
        }
    }

    const ReportSpec &spec() const { return *test.document.state().report; }

    QUndoStack &undo() { return test.document.undoStack(); }

    QByteArray fileBytes(const QString &name) const
    {
        QFile file(test.folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    TestWorkspace test;
    ReportPage page{test.workspace};

private:
    LaidOutReportPtr m_laid;
};
