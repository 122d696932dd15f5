// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/models/testworkspace.h"
#include "ui/charts/marksplot.h"
#include "ui/explore/chartgallery.h"
#include "ui/explore/explorestage.h"
#include "ui/explore/marksdesk.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

/// Visits without an age: only charts other than that of age can be drawn.
inline QByteArray agelessClinic(int n = 120)
{
    QByteArray csv = "patient_id,visit_date,sex,sbp,dbp\n";
    for (int i = 0; i < n; ++i) {
        csv += 'P' + QByteArray::number(i % 40) + ",2024-"
            + QByteArray::number(1 + i % 9).rightJustified(2, '0') + "-15," + (i % 2 ? "F," : "M,")
            + QByteArray::number(110 + (i * 13) % 50) + ',' + QByteArray::number(60 + (i * 5) % 40) + '\n';
    }
    return csv;
}

struct ShownStage
{
    ShownStage()
    {
        test.open(agelessClinic());
        stage.resize(1300, 860);
        stage.show();
        settle();
    }

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(test.isSettled(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!test.jobs.isBusy(), 20'000);
    }

    ChartGallery &gallery() { return *stage.findChild<ChartGallery *>(); }

    MarksDesk &desk() { return *stage.findChild<MarksDesk *>(); }

    const ChartSpec &spec() { return *test.document.state().chart; }

    const ChartMarks &marks() { return *desk().plot().marks(); }

    /// Clicks on a picture of the gallery.
    void click(const QString &kind)
    {
        for (int row = 0; row < gallery().count(); ++row) {
            QListWidgetItem *item = gallery().item(row);
            if (item->data(Qt::UserRole).toString() != kind)
                continue;
            gallery().scrollToItem(item);
            QTest::mouseClick(gallery().viewport(), Qt::LeftButton, {},
                              gallery().visualItemRect(item).center());
        }
        settle();
    }

    template<typename Widget>
    Widget *named(const QString &text)
    {
        for (Widget *widget : desk().findChildren<Widget *>()) {
            if (widget->text() == text && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    /// The newest control of that name: the form is made anew with each change.
    template<typename Widget>
    Widget *control(const QString &name)
    {
        return desk().findChildren<Widget *>(name).last();
    }

    void choose(const QString &name, const QVariant &value)
    {
        auto *combo = control<QComboBox>(name);
        combo->setFocus();
        combo->setCurrentIndex(combo->findData(value));
        emit combo->activated(combo->currentIndex());
        settle();
    }

    bool says(const QString &words)
    {
        const auto labels = stage.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    TestWorkspace test;
    ExploreStage stage{test.workspace};
};

} // namespace sphygma
