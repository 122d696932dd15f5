// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontent.h"
#include "app/report/reportlayout.h"
#include "ui/models/workspace.h"

#include <QImage>
#include <QObject>

#include <optional>

class QPrinter;

namespace sphygma {

using LaidOutReportPtr = std::shared_ptr<const LaidOutReport>;

/// A page painted for the screen.
struct PaintedPage
{
    int number = 0; ///< from 0
    QImage image;
};

/// Makes the report of the open project off the GUI thread: its content whenever the data, the recipe or the
/// sections change, its pages whenever a word changes, pictures of them, and the files. Only charts are drawn
/// on the GUI thread, as recordings. A new title or text gathers and draws nothing anew.
class ReportMaker final : public QObject
{
    Q_OBJECT

public:
    explicit ReportMaker(Workspace &workspace, QObject *parent = nullptr);

    /// Brings the content up to date; the answer is contentReady() and then laidOut(), or cannot(). While the
    /// recipe still runs the answer comes after it: a new recipe beside its old result would tell a
    /// falsehood.
    void refresh();

    /// Paints pages of the last layout, \a width pixels wide; the answer is pagesReady().
    void paintPages(const QList<int> &pages, int width);

    enum class Export { Report, Tables, Figures };

    /// Writes what the project says now, as soon as the content is up to date; the answer is saved() or
    /// failed(). The format follows from the suffix.
    void save(const QString &path, Export what = Export::Report);

    /// The pages that \a printer asks for; the answer is sentToPrinter() or failed().
    void print(const std::shared_ptr<QPrinter> &printer);

    int pageCount() const { return m_report ? static_cast<int>(m_report->pages.size()) : 0; }

    bool hasContent() const { return m_content.has_value(); }

    /// The values that texts can hold; empty before there is content.
    QList<BoundValue> values() const { return m_content ? m_content->values : QList<BoundValue>(); }

    /// The sentences of the summary, with places for values.
    QList<Phrase> summary() const { return m_content ? m_content->summary : QList<Phrase>(); }

signals:
    void contentReady();
    void laidOut(const sphygma::LaidOutReportPtr &report);
    void cannot(const sphygma::Error &why);
    void pagesReady(const QList<sphygma::PaintedPage> &pages);
    /// \a warnings say what of the user's words did not go out as it stands.
    void saved(const QStringList &files, const QList<sphygma::ReportWarning> &warnings);
    void sentToPrinter(int pages);
    void failed(const sphygma::Error &error);

private:
    /// What the content follows from, but for the words of the report itself.
    struct Basis
    {
        RecipeResultPtr result;
        Shared<ChartSpec> chart;
        Shared<QString> setting;
        Shared<QString> guideline;
        Shared<QStringList> pinned;
        Shared<PinnedFindings> pinnedFindings;
        Shared<QualityThresholds> thresholds;
        QList<ReportSection> sections; ///< those that show data, without their words
        bool deidentified = false;
        int smallCellLimit = 0;

        bool operator==(const Basis &) const = default;

        /// Whether only other sections show them.
        bool holdsTheSame(Basis other) const
        {
            other.sections = sections;
            other.chart = chart; // a section without one of its own shows it
            return *this == other;
        }
    };

    struct Waiting
    {
        QString path;
        Export what = Export::Report;
    };

    Basis basis() const;
    void gather(const Basis &basis);
    void dress(ReportContent content);
    void layOut();
    bool isBehind() const { return m_gather.isRunning() || m_workspace.document.isComputing(); }
    void write(const Waiting &waiting);

    Workspace &m_workspace;
    JobSlot m_gather{JobSlot::Mode::Coalesce};
    JobSlot m_layOut{JobSlot::Mode::Coalesce};
    JobSlot m_paint{JobSlot::Mode::Coalesce};
    JobSlot m_write;
    std::optional<Basis> m_basis; ///< of the running or last gathering
    std::optional<ReportContent> m_content;
    std::optional<Basis> m_contentBasis; ///< of m_content
    LaidOutReportPtr m_report;
    std::optional<Waiting> m_waiting; ///< what to write once the content is up to date
};

} // namespace sphygma
