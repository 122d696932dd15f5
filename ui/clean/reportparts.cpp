// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/reportparts.h"

#include "app/base/numbertext.h"
#include "app/base/translator.h"
#include "ui/clean/minifigures.h"
#include "ui/clean/wizardpages.h"
#include "ui/models/names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

struct Said
{
    Q_DECLARE_TR_FUNCTIONS(sphygma::ReportParts)
};

/// A card with a title; what is added to its layout stands beneath.
Card *titledCard(const QString &title, QWidget *parent)
{
    auto *card = new Card(parent);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 12, 16, 14);
    rows->setSpacing(8);
    rows->addWidget(new TextLabel(TextKind::CardTitle, title, card));
    return card;
}

TextLabel *plain(TextKind kind, const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(kind, text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

Tone toneOf(const QualityVariable &variable)
{
    if (*variable.grade == 0)
        return Tone::Ok;
    return variable.gradeName.source == "Poor"_L1 ? Tone::Bad : Tone::Warn;
}

QString orDash(const std::optional<qint64> &count)
{
    return count ? readableNumber(*count) : u"–"_s;
}

} // namespace

QString ReportParts::missingText(const QualityVariable &variable) const
{
    const qint64 all = variable.n + variable.missing;
    const double share =
        all > 0 ? 100.0 * static_cast<double>(variable.missing) / static_cast<double>(all) : 0;
    QStringList reasons;
    for (const auto &[reason, count] : variable.missingReasons)
        reasons += Said::tr("%1: %2").arg(m_words.text(reason), readableNumber(count));
    const QString text =
        Said::tr("%1 (%2 %)").arg(readableNumber(variable.missing), readableNumber(share, 1));
    return reasons.isEmpty() ? text : text + u"; "_s + reasons.join(u", "_s);
}

QWidget *ReportParts::variables() const
{
    Card *card = titledCard(Said::tr("Each column after cleaning"), m_parent);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int place = 0;
    for (const QString &head : {Said::tr("Column"), Said::tr("n"), Said::tr("Missing"),
                                Said::tr("Impossible"), Said::tr("Unusual"), Said::tr("Grade")}) {
        grid->addWidget(new SectionLabel(head, card), 0, place, place == 0 ? Qt::AlignLeft : Qt::AlignRight);
        ++place;
    }
    for (const QualityVariable &variable : m_report.variables) {
        const int row = grid->rowCount();
        grid->addWidget(new ElidedLabel(Said::tr("%1 (%2)", "meaning and name of a column")
                                            .arg(roleName(variable.role), variable.column),
                                        Qt::ElideRight, card),
                        row, 0);
        int column = 1;
        for (const QString &text : {readableNumber(variable.n), missingText(variable),
                                    orDash(variable.impossible), orDash(variable.unusual)})
            grid->addWidget(plain(TextKind::Body, text, card), row, column++, Qt::AlignRight);
        if (variable.grade)
            grid->addWidget(new Chip(m_words.text(variable.gradeName), toneOf(variable), card), row, column,
                            Qt::AlignRight);
    }
    if (m_report.variables.isEmpty())
        grid->addWidget(new TextLabel(TextKind::Note, Said::tr("No column has a meaning yet."), card), 1, 0);
    static_cast<QVBoxLayout *>(card->layout())->addLayout(grid);
    return card;
}

QWidget *ReportParts::figures() const
{
    auto *outer = new QWidget(m_parent);
    auto *line = new QHBoxLayout(outer);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    const auto add = [&](const QString &title, QWidget *figure) {
        Card *card = titledCard(title, outer);
        auto *rows = static_cast<QVBoxLayout *>(card->layout());
        rows->addWidget(figure);
        rows->addStretch(); // the figures differ in height; their titles stand in one line
        line->addWidget(card, 1);
    };
    QList<MiniBars::Bar> ages, digits;
    for (const auto &[from, rows] : m_report.ages)
        ages.append({QString::number(from), rows});
    for (size_t digit = 0; digit < m_report.systolicDigits.size(); ++digit)
        digits.append({QString::number(digit), m_report.systolicDigits[digit]});
    const DigitPreference &preference = m_report.digitPreference;
    if (!ages.isEmpty())
        add(Said::tr("Ages"), new MiniBars(ages, {}, outer));
    if (m_report.sites.isEmpty())
        return outer; // there are no pressures, and nothing to be drawn of them
    add(Said::tr("Last digits, systolic"),
        new MiniBars(digits,
                     preference.n > 0
                         ? std::optional(static_cast<double>(preference.n) / preference.possibleDigits)
                         : std::nullopt,
                     outer));
    const bool sites = m_report.sites.size() > 1;
    add(sites ? Said::tr("Systolic by site") : Said::tr("Systolic pressure"),
        new SiteBoxes(m_report.sites, outer));
    return outer;
}

void ReportParts::addCheck(QGridLayout &grid, const QualityCheck &check, const CheckWays &ways,
                           QWidget *parent) const
{
    const int row = grid.rowCount();
    QStringList records;
    for (const qint64 record : check.records)
        records += readableNumber(record);
    auto *what = plain(TextKind::Body, m_words.text(check.what), parent);
    what->setWordWrap(true);
    grid.addWidget(what, row, 0);
    grid.addWidget(plain(TextKind::Body, m_words.text(check.figure), parent), row, 1);
    grid.addWidget(
        plain(TextKind::Small,
              Said::tr("record(s) %1", nullptr, static_cast<int>(records.size())).arg(records.join(u", "_s)),
              parent),
        row, 2);
    const auto addButton = [&](const QString &text, const QString &tip, const std::function<void()> &go) {
        auto *button = new QPushButton(text, parent);
        button->setProperty("flat", true);
        button->setAutoDefault(true);
        button->setToolTip(tip);
        button->setAccessibleName(Said::tr("%1: %2").arg(what->text(), button->text()));
        QObject::connect(button, &QPushButton::clicked, parent, go);
        grid.addWidget(button, row, 3, Qt::AlignRight);
    };
    const IndicatorPair &pair = m_report.indicators[check.indicator];
    if (pair.mends)
        addButton(wizardPageTitle(*pair.mends), Said::tr("To the page that may mend it"),
                  [mend = ways.mend, page = *pair.mends] { mend(page); });
    else if (!pair.shown().rows.isEmpty())
        addButton(
            Said::tr("Show the rows"), Said::tr("No step mends this: look at the rows"),
            [show = ways.showRows, rows = pair.shown().rows, name = what->text()] { show(rows, name); });
}

QWidget *ReportParts::checks(const CheckWays &ways) const
{
    if (m_report.checks.isEmpty())
        return nullptr;
    Card *card = titledCard(Said::tr("Things to check with the source"), m_parent);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    for (const QualityCheck &check : m_report.checks)
        addCheck(*grid, check, ways, card);
    static_cast<QVBoxLayout *>(card->layout())->addLayout(grid);
    return card;
}

QWidget *ReportParts::flow() const
{
    Card *card = titledCard(Said::tr("From the file to the figures"), m_parent);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(4);
    for (const QualityFlow &step : m_report.flow) {
        const int row = grid->rowCount();
        auto *what = plain(step.isRemoval ? TextKind::Note : TextKind::Body, m_words.text(step.what), card);
        what->setWordWrap(true);
        grid->addWidget(what, row, 0);
        const QString rows = readableNumber(step.rows);
        grid->addWidget(plain(TextKind::Body, step.isRemoval ? u"− "_s + rows : rows, card), row, 1,
                        Qt::AlignRight);
    }
    static_cast<QVBoxLayout *>(card->layout())->addLayout(grid);
    return card;
}

QWidget *ReportParts::limits() const
{
    Card *card = titledCard(Said::tr("What was not checked"), m_parent);
    const auto add = [&](const QString &text) {
        auto *label = plain(TextKind::Note, text, card);
        label->setWordWrap(true);
        card->layout()->addWidget(label);
    };
    for (const Phrase &limit : m_report.limits)
        add(m_words.text(limit));
    QStringList source{Said::tr("%1, SHA-256 %2…").arg(m_report.file, m_report.sha256)};
    if (m_report.patients)
        source += Said::tr("%1 patients").arg(readableNumber(*m_report.patients));
    if (!m_report.firstVisit.isEmpty())
        source += Said::tr("visits from %1 to %2").arg(m_report.firstVisit, m_report.lastVisit);
    add(source.join(u"; "_s));
    return card;
}

} // namespace sphygma
