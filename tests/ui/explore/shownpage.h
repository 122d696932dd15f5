// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/models/testworkspace.h"
#include "ui/charts/agepressurechart.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/explorepanel.h"
#include "ui/explore/pointwords.h"
#include "ui/models/filterbar.h"
#include "ui/widgets/chip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace sphygma {

/// \a n visits whose pressure rises with age; every third has none.
inline QByteArray clinic(int n)
{
    QByteArray csv = "patient_id,age,sbp,dbp\n";
    for (int i = 0; i < n; ++i) {
        const int age = 20 + (i * 7) % 70;
        csv += 'P' + QByteArray::number(i) + ',' + QByteArray::number(age) + ','
            + (i % 3 == 2 ? QByteArray() : QByteArray::number(100 + age / 2 + (i * 13) % 40)) + ','
            + QByteArray::number(60 + (i * 5) % 40) + '\n';
    }
    return csv;
}

struct ShownPage
{
    explicit ShownPage(const QByteArray &csv = clinic(300))
    {
        if (!csv.isEmpty())
            test.open(csv);
        page.resize(1180, 800);
        page.show();
        settle();
    }

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(test.document.isEmpty() || test.isSettled(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!test.jobs.isBusy() && !chart().isBehind(), 20'000);
    }

    AgePressureChart &chart() { return *page.findChild<AgePressureChart *>(); }

    const ChartSpec &spec() { return *test.document.state().chart; }

    template<typename Widget>
    Widget *named(const QString &text)
    {
        for (Widget *widget : page.findChildren<Widget *>()) {
            if (widget->text() == text)
                return widget;
        }
        return nullptr;
    }

    void choose(const QString &name, int index)
    {
        for (QComboBox *combo : page.findChildren<QComboBox *>()) {
            if (combo->accessibleName() != name)
                continue;
            combo->setCurrentIndex(index);
            emit combo->activated(index);
        }
    }

    void choosePressure(PressureChoice pressure)
    {
        choose(QStringLiteral("Which pressure is drawn"), static_cast<int>(pressure));
    }

    /// A category in one of the panel's choices, which come when their columns are found.
    void chooseColumn(const QString &name, const QString &column)
    {
        const auto combo = [&]() -> QComboBox * {
            for (QComboBox *each : page.findChildren<QComboBox *>()) {
                if (each->accessibleName() == name)
                    return each;
            }
            return nullptr;
        };
        QTRY_VERIFY(combo()->findData(column) >= 0);
        choose(name, combo()->findData(column));
    }

    QPushButton *buttonBeginning(const QString &text)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text().startsWith(text))
                return button;
        }
        return nullptr;
    }

    QList<Chip *> visibleChips()
    {
        QList<Chip *> chips = page.findChild<FilterBar *>()->findChildren<Chip *>();
        chips.removeIf([](const Chip *chip) { return !chip->isVisible(); });
        return chips;
    }

    PlotCloud cloud() { return chart().paper().facets.first().clouds.first(); }

    /// The same points, gathered here.
    ExploreDataPtr data()
    {
        NoProgress progress;
        return gatherExploreData(test.document.result()->table, ExploreRequest(), test.rules, progress)
            .value();
    }

    bool says(const QString &words)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    TestWorkspace test;
    ExplorePage page{test.workspace};
};

} // namespace sphygma
