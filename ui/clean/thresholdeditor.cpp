// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/thresholdeditor.h"

#include "app/base/numbertext.h"
#include "app/base/translator.h"
#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Shares are told in percent; rounded where the factor of 100 leaves dust.
static double shown(double value, Measure measure)
{
    return measure == Measure::Share ? std::round(value * 1e10) / 1e8 : value;
}

QString ThresholdEditor::boundsText(const QList<GradeBound> &bounds, Measure measure)
{
    QStringList parts;
    for (const GradeBound &bound : bounds) {
        const QString number = QString::fromLatin1(shortestDecimal(shown(bound.value, measure)));
        parts += bound.inclusive ? number : u"> "_s + number;
    }
    return parts.join(u"; "_s);
}

std::optional<QList<GradeBound>> ThresholdEditor::boundsFrom(const QString &text, Measure measure)
{
    QList<GradeBound> bounds;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString trimmed = part.trimmed();
        const bool above = trimmed.startsWith(u'>');
        bool isNumber = false;
        const double number = (above ? trimmed.mid(1).trimmed() : trimmed).toDouble(&isNumber);
        if (!isNumber)
            return {};
        const GradeBound bound{measure == Measure::Share ? number / 100 : number, !above};
        if (!bounds.isEmpty() && bound.value < bounds.last().value)
            return {};
        bounds += bound;
    }
    return bounds;
}

ThresholdEditor::ThresholdEditor(const QualityThresholds &thresholds, const Translator &words,
                                 QWidget *parent)
    : QDialog(parent), m_thresholds(thresholds)
{
    setWindowTitle(tr("Thresholds of quality"));
    resize(620, 560);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(10);
    auto *note = new TextLabel(TextKind::Note,
                               tr("From which value on the grade is worse, from low to high; shares in "
                                  "percent. “> 0; 2; 5” is worse "
                                  "above 0, again from 2, again from 5. Without a value there is no grade. "
                                  "They belong to the project."),
                               this);
    note->setWordWrap(true);
    rows->addWidget(note);
    rows->addWidget(buildFields(words), 1);
    m_problem = new TextLabel(TextKind::Small, {}, this);
    rows->addWidget(m_problem);
    rows->addWidget(buildFoot());
    showAll();
}

QWidget *ThresholdEditor::buildFields(const Translator &words)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *inside = new QWidget(scroll);
    auto *grid = new QGridLayout(inside);
    grid->setColumnStretch(0, 1);
    for (const IndicatorKind &kind : indicatorKinds()) {
        const QString id = QString::fromLatin1(kind.id);
        auto *edit = new QLineEdit(inside);
        edit->setObjectName(id);
        auto *label = new QLabel(words.text(kind.title), inside);
        label->setBuddy(edit);
        edit->setAccessibleName(label->text());
        grid->addWidget(label, grid->rowCount(), 0);
        grid->addWidget(edit, grid->rowCount() - 1, 1);
        grid->addWidget(
            new TextLabel(TextKind::Small, kind.measure == Measure::Share ? u"%"_s : QString(), inside),
            grid->rowCount() - 1, 2);
        m_fields.insert(id, edit);
        connect(edit, &QLineEdit::textChanged, this, &ThresholdEditor::read);
    }
    scroll->setWidget(inside);
    return scroll;
}

DialogFoot *ThresholdEditor::buildFoot()
{
    auto *foot = new DialogFoot(tr("Use these"), this);
    auto *standard = new QPushButton(tr("&Standard"), this);
    standard->setAutoDefault(false);
    m_apply = foot->answer();
    foot->addAtLeft(standard);
    connect(standard, &QPushButton::clicked, this, [this] {
        m_thresholds = QualityThresholds::standard();
        showAll();
        read();
    });
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}

void ThresholdEditor::showAll()
{
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setText(
            boundsText(m_thresholds.bounds.value(it.key()), indicatorKind(it.key())->measure));
    }
}

void ThresholdEditor::read()
{
    QualityThresholds made;
    QString problem;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const auto bounds = boundsFrom(it.value()->text(), indicatorKind(it.key())->measure);
        if (!bounds)
            problem = tr("“%1” are no numbers from low to high.").arg(it.value()->text());
        else if (!bounds->isEmpty())
            made.bounds.insert(it.key(), *bounds);
    }
    m_problem->setText(problem);
    m_apply->setEnabled(problem.isEmpty());
    if (problem.isEmpty())
        m_thresholds = made;
}

} // namespace sphygma
