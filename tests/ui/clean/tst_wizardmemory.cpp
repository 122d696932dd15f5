// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"
#include "ui/clean/wizardmemory.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class WizardMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptedCardsKeepTheirPlace();
    void aStepTakenAwayOpensItsCard();
    void leftOnesAreNotShown();
    void pagesAreApart();
};

static Proposal proposal(const QString &id, WizardPage page = WizardPage::Missing)
{
    Proposal made;
    made.id = id;
    made.page = page;
    return made;
}

static QStringList shown(const QList<WizardMemory::Entry> &entries)
{
    QStringList texts;
    for (const auto &entry : entries)
        texts.append(u"%1:%2"_s.arg(entry.proposal.id).arg(entry.step));
    return texts;
}

void WizardMemoryTest::acceptedCardsKeepTheirPlace()
{
    WizardMemory memory;
    const QList<Proposal> all{proposal(u"a"_s), proposal(u"b"_s), proposal(u"c"_s)};
    QCOMPARE(shown(memory.cards(WizardPage::Missing, all, {}, {})),
             QStringList({u"a:0"_s, u"b:0"_s, u"c:0"_s}));
    const StepPtr step = declareMissing({}, {u"NA"_s}, {});
    memory.accept(all[1], {{}, step, {}});
    Recipe recipe;
    recipe.append({setRole(u"x"_s, {}), true, {}});
    recipe.append({step, true, {}});
    QCOMPARE(shown(memory.cards(WizardPage::Missing, {all[0], all[2]}, recipe, {})),
             QStringList({u"a:0"_s, u"b:2"_s, u"c:0"_s}));
}

void WizardMemoryTest::aStepTakenAwayOpensItsCard()
{
    WizardMemory memory;
    const QList<Proposal> all{proposal(u"a"_s)};
    const StepPtr step = declareMissing({}, {u"NA"_s}, {});
    memory.cards(WizardPage::Missing, all, {}, {});
    memory.accept(all[0], {{}, step, {}});
    QCOMPARE(shown(memory.cards(WizardPage::Missing, {}, {}, {})), QStringList());
    QCOMPARE(shown(memory.cards(WizardPage::Missing, all, {}, {})), QStringList({u"a:0"_s}));
}

void WizardMemoryTest::leftOnesAreNotShown()
{
    WizardMemory memory;
    const QList<Proposal> all{proposal(u"a"_s), proposal(u"b"_s)};
    QCOMPARE(shown(memory.cards(WizardPage::Missing, all, {}, {u"a"_s})), QStringList({u"b:0"_s}));
}

void WizardMemoryTest::pagesAreApart()
{
    WizardMemory memory;
    const Proposal other = proposal(u"d"_s, WizardPage::Duplicates);
    const StepPtr step = dropDuplicateRows({});
    memory.cards(WizardPage::Duplicates, {other}, {}, {});
    memory.accept(other, {{}, step, {}});
    Recipe recipe;
    recipe.append({step, true, {}});
    QCOMPARE(shown(memory.cards(WizardPage::Missing, {}, recipe, {})), QStringList());
    QCOMPARE(shown(memory.cards(WizardPage::Duplicates, {}, recipe, {})), QStringList({u"d:1"_s}));
}

static const RegisterTest<WizardMemoryTest> registered;
#include "tst_wizardmemory.moc"
