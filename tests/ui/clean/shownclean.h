// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/models/testworkspace.h"
#include "ui/clean/cleanpage.h"
#include "ui/clean/proposalboard.h"
#include "ui/clean/proposalcard.h"

#include <QPushButton>

namespace sphygma {

/// A clinic of sixty visits with one defect of every kind.
inline QByteArray clinic()
{
    QByteArray csv = "patient_id,age,sex,sysBP,diaBP,clinic\n";
    for (int i = 0; i < 60; ++i) {
        QByteArray sbp = QByteArray::number(112 + (i * 7) % 45), dbp = QByteArray::number(70 + (i * 3) % 22);
        QByteArray age = QByteArray::number(30 + i % 50);
        if (i % 10 == 4)
            sbp = "NA";
        if (i == 12 || i == 13 || i == 14)
            sbp = "999";
        if (i == 20 || i == 21)
            sbp = QByteArray::number(1240 + 10 * i);
        if (i == 30 || i == 31 || i == 32)
            std::swap(sbp, dbp);
        if (i == 40)
            age = "refused";
        csv += "P" + QByteArray::number(100 + i) + ',' + age + ',' + (i % 2 ? "F" : "M") + ',' + sbp + ','
            + dbp + (i % 3 ? ",North\n" : ",South\n");
        if (i == 50 || i == 51)
            csv += csv.mid(csv.lastIndexOf('\n', csv.size() - 2) + 1); // the same visit again
    }
    return csv;
}

struct ShownPage
{
    explicit ShownPage(const QByteArray &csv = clinic(), const Translator &words = Translator())
    {
        test.words = words;
        test.open(csv, QStringLiteral("Ward audit"));
        page = std::make_unique<CleanPage>(test.workspace);
        page->resize(1240, 820);
        page->show();
        page->activateWindow();
    }

    QList<ProposalCard *> cards() const
    {
        QList<ProposalCard *> shown;
        for (auto *card : page->findChildren<ProposalCard *>()) {
            if (card->isVisible())
                shown.append(card);
        }
        return shown;
    }

    QList<ProposalCard *> openCards() const
    {
        QList<ProposalCard *> open;
        for (ProposalCard *card : cards()) {
            if (card->isOpen() && card->primary())
                open.append(card);
        }
        return open;
    }

    const Recipe &recipe() const { return *test.document.state().recipe; }

    bool isSettled() const
    {
        return test.isSettled() && !test.jobs.isBusy() && !page->findChild<ProposalBoard *>()->isLooking()
            && areShown();
    }

    /// A layout shows what was added to it in the next turn of the event loop.
    bool areShown() const
    {
        const auto made = page->findChildren<ProposalCard *>();
        return std::all_of(made.begin(), made.end(), [](const ProposalCard *card) {
            return card->isVisible() || card->testAttribute(Qt::WA_WState_ExplicitShowHide);
        });
    }

    TestWorkspace test;
    std::unique_ptr<CleanPage> page;
};

inline QPushButton *button(QWidget &parent, const QString &text)
{
    for (auto *found : parent.findChildren<QPushButton *>()) {
        if (found->isVisible() && found->text().remove(u'&').startsWith(text))
            return found;
    }
    return nullptr;
}

} // namespace sphygma
