// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/lookform.h"

#include "app/analysis/chart/smallcells.h"
#include "app/report/reportjson.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

LookForm::LookForm(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    addChoices(*column);
    addLogo(*column);
    addSwitches(*column);
    addComparison(*column);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &LookForm::showState);
    showState();
}

static QIcon swatch(const QString &colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(QColor(colour));
    return pixmap;
}

void LookForm::addChoices(QVBoxLayout &column)
{
    m_paper = new QComboBox;
    m_paper->setObjectName(u"reportPaper"_s);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItems({tr("A4"), tr("Letter")});
    connect(m_paper, &QComboBox::activated, this, [this](int index) {
        change([index](ReportSpec &spec) { spec.paper = index == 1 ? PaperSize::Letter : PaperSize::A4; });
    });
    m_accent = new QComboBox;
    m_accent->setAccessibleName(tr("Accent colour"));
    for (const auto &[name, colour] : {std::pair{tr("Teal"), u"#0F6E84"_s},
                                       {tr("Blue"), u"#1F5FA8"_s},
                                       {tr("Plum"), u"#7A3B78"_s},
                                       {tr("Rust"), u"#A2491D"_s},
                                       {tr("Graphite"), u"#3D4852"_s}})
        m_accent->addItem(swatch(colour), name, colour);
    connect(m_accent, &QComboBox::activated, this, [this](int index) {
        change([&](ReportSpec &spec) { spec.accent = m_accent->itemData(index).toString(); });
    });
    column.addWidget(new SectionLabel(tr("Paper")));
    column.addWidget(m_paper);
    column.addSpacing(8);
    column.addWidget(new SectionLabel(tr("Accent colour")));
    column.addWidget(m_accent);
    column.addSpacing(8);
}

void LookForm::addLogo(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    m_logo = new QPushButton(tr("Choose logo…"));
    m_noLogo = new QPushButton(tr("No logo"));
    connect(m_logo, &QPushButton::clicked, this, &LookForm::chooseLogo);
    connect(m_noLogo, &QPushButton::clicked, this,
            [this] { change([](ReportSpec &spec) { spec.logo.clear(); }); });
    row->addWidget(m_logo);
    row->addWidget(m_noLogo);
    row->addStretch();
    column.addWidget(new SectionLabel(tr("Logo")));
    column.addLayout(row);
    column.addSpacing(8);
}

void LookForm::addSwitches(QVBoxLayout &column)
{
    const auto note = [&](const QString &text) {
        auto *label = new TextLabel(TextKind::Small, text);
        label->setWordWrap(true);
        column.addWidget(label);
        column.addSpacing(6);
    };
    m_deidentified = new QCheckBox(tr("De-identified"));
    m_deidentified->setObjectName(u"deidentified"_s);
    connect(m_deidentified, &QCheckBox::clicked, this,
            [this](bool on) { change([on](ReportSpec &spec) { spec.deidentified = on; }); });
    column.addWidget(m_deidentified);
    note(tr("Without patient numbers, smallest and largest values, and counts of small groups; a notice on "
            "every page says so. All texts are searched for the names and numbers that stand in the table; "
            "no others are found."));
    addSmallCells(column);
    m_archival = new QCheckBox(tr("For the archive (PDF/A-1b)"));
    m_archival->setObjectName(u"archival"_s);
    connect(m_archival, &QCheckBox::clicked, this,
            [this](bool on) { change([on](ReportSpec &spec) { spec.archival = on; }); });
    column.addWidget(m_archival);
    note(tr(
        "Checked: no transparency, all fonts embedded, colour profile and metadata there. Not checked by an "
        "independent validator."));
}

/// One limit for every place that hides small groups; the charts say where it would.
void LookForm::addSmallCells(QVBoxLayout &column)
{
    m_smallest = new QSpinBox;
    m_smallest->setObjectName(u"smallCellLimit"_s);
    m_smallest->setRange(2, 1000);
    m_smallest->setKeyboardTracking(false);
    m_smallest->setAccessibleName(tr("Groups smaller than this are hidden"));
    m_smallest->setToolTip(
        tr("Hidden in de-identified reports; the charts under Explore say which groups are "
           "smaller"));
    auto *row = new QHBoxLayout;
    auto *caption = new TextLabel(TextKind::Body, tr("Hide groups smaller than"));
    caption->setBuddy(m_smallest);
    row->addWidget(caption);
    row->addStretch();
    row->addWidget(m_smallest);
    column.addLayout(row);
    column.addSpacing(8);
    connect(m_smallest, &QSpinBox::valueChanged, this, &LookForm::setSmallest);
}

/// Of this report, and of every chart and report that follows.
void LookForm::setSmallest(int limit)
{
    m_workspace.settings.setValue(smallCellLimit, limit);
    change([limit](ReportSpec &spec) { spec.smallCellLimit = limit; });
}

void LookForm::addComparison(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    m_compare = new QPushButton(tr("Compare with…"));
    m_compare->setToolTip(
        tr("The numbers of an earlier report, saved as JSON; the appendix then says what changed."));
    m_noCompare = new QPushButton(tr("Do not compare"));
    connect(m_compare, &QPushButton::clicked, this, &LookForm::chooseComparison);
    connect(m_noCompare, &QPushButton::clicked, this,
            [this] { change([](ReportSpec &spec) { spec.lastReport = {}; }); });
    row->addWidget(m_compare);
    row->addWidget(m_noCompare);
    row->addStretch();
    column.addWidget(new SectionLabel(tr("Earlier report")));
    column.addLayout(row);
    m_compared = new TextLabel(TextKind::Small);
    column.addWidget(m_compared);
}

void LookForm::chooseLogo()
{
    const QStringList paths =
        m_workspace.dialogs.openFiles(this, tr("Logo"), tr("Pictures (*.png *.jpg *.jpeg)"));
    if (paths.isEmpty())
        return;
    constexpr qint64 most = 2'000'000;
    QFile file(paths.first());
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(most + 1) : QByteArray();
    if (bytes.size() > most || QImage::fromData(bytes).isNull()) {
        emit failed({Error::Kind::Invalid, tr("%1 cannot be used as a logo.").arg(paths.first()),
                     tr("It takes a PNG or JPEG picture of at most 2 MB.")});
        return;
    }
    change([&](ReportSpec &spec) { spec.logo = bytes; });
}

void LookForm::chooseComparison()
{
    const QStringList paths =
        m_workspace.dialogs.openFiles(this, tr("Earlier report"), tr("Numbers of a report (*.json)"));
    if (paths.isEmpty())
        return;
    const auto numbers = readReportJson(paths.first());
    if (!numbers)
        emit failed(numbers.error());
    else
        change([&](ReportSpec &spec) { spec.lastReport = *numbers; });
}

void LookForm::change(const std::function<void(ReportSpec &)> &mutate)
{
    m_workspace.document.edit(tr("Edit report"), [&](ProjectState &state) { state.report.change(mutate); });
}

void LookForm::showState()
{
    const ReportSpec &spec = *m_workspace.document.state().report;
    m_paper->setCurrentIndex(spec.paper == PaperSize::Letter ? 1 : 0);
    int accent = m_accent->findData(spec.accent, Qt::UserRole, Qt::MatchFixedString);
    if (accent < 0) {
        m_accent->addItem(swatch(spec.accent), spec.accent, spec.accent);
        accent = m_accent->count() - 1;
    }
    m_accent->setCurrentIndex(accent);
    m_noLogo->setEnabled(!spec.logo.isEmpty());
    m_deidentified->setChecked(spec.deidentified);
    const QSignalBlocker quiet(m_smallest);
    m_smallest->setValue(spec.smallCellLimit);
    m_archival->setChecked(spec.archival);
    const QString date = spec.lastReport[u"date"].toString().left(10);
    m_compared->setVisible(!date.isEmpty());
    m_compared->setText(tr("Compared with the report of %1.").arg(date));
    m_noCompare->setEnabled(!date.isEmpty());
}

} // namespace sphygma
