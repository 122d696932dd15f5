// SPDX-License-Identifier: GPL-3.0-or-later
// Questions in Explore, asked with the mouse and the keyboard, in both languages.
#include "app/analysis/guide/questionkind.h"
#include "tests/testcase.h"
#include "tests/ui/models/testworkspace.h"
#include "ui/explore/answerview.h"
#include "ui/explore/chartgallery.h"
#include "ui/explore/explorestage.h"
#include "ui/explore/questionform.h"
#include "ui/explore/questionsdesk.h"
#include "ui/models/filterbar.h"
#include "ui/widgets/answertable.h"
#include "ui/widgets/chip.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// 120 persons; two readings, a yes and no, a time and an event.
static QByteArray ward(int rows = 120)
{
    QByteArray csv = "patient_id,age,sex,sbp1,sbp2,smoker,weight,months,event,note\n";
    for (int i = 0; i < rows; ++i) {
        const int age = 20 + (i * 7) % 60, first = 105 + age / 2 + (i * 13) % 23 + (i % 2 ? 0 : 9);
        csv += "P" + QByteArray::number(i) + ',' + QByteArray::number(age) + (i % 2 ? ",F," : ",M,")
            + (i % 17 == 5 ? QByteArray() : QByteArray::number(first)) + ','
            + QByteArray::number(first - 4 - i % 5) + (i % 3 ? ",no," : ",yes,")
            + QByteArray::number(60 + (i * 11) % 37) + ".5," + QByteArray::number(1 + (i * 5) % 48)
            + (i % 4 ? ",0," : ",1,") + "word" + QByteArray::number(i) + '\n';
    }
    return csv;
}

namespace {

struct ShownQuestions
{
    explicit ShownQuestions(const QString &language = u"en"_s, const QByteArray &csv = ward())
        : words(language)
        , workspace{test.document, test.selection, test.settings, test.theme, test.dialogs, test.jobs, words}
    {
        if (const auto translator = words.qtTranslator())
            qApp->installTranslator(translator.get());
        stage = std::make_unique<ExploreStage>(workspace);
        if (!csv.isEmpty())
            test.open(csv);
        stage->resize(1300, 860);
        stage->show();
        settle();
        if (!csv.isEmpty())
            open();
    }

    ~ShownQuestions()
    {
        if (const auto translator = words.qtTranslator())
            qApp->removeTranslator(translator.get());
    }

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(test.document.isEmpty() || test.isSettled(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!test.jobs.isBusy(), 20'000);
    }

    ChartGallery &gallery() { return *stage->findChild<ChartGallery *>(); }
    QuestionsDesk &desk() { return *stage->findChild<QuestionsDesk *>(); }
    QListWidget &questions() { return *desk().findChild<QListWidget *>(u"questions"_s); }

    void openKind(const QString &id)
    {
        for (int row = 0; row < gallery().count(); ++row) {
            if (gallery().item(row)->data(Qt::UserRole).toString() == id) {
                gallery().scrollToItem(gallery().item(row));
                QTest::mouseClick(gallery().viewport(), Qt::LeftButton, {},
                                  gallery().visualItemRect(gallery().item(row)).center());
            }
        }
        settle();
    }

    void open() { openKind(questionsKind); }

    void ask(const QString &id)
    {
        const int row = static_cast<int>(questionIds().indexOf(id));
        QTest::mouseClick(questions().viewport(), Qt::LeftButton, {},
                          questions().visualItemRect(questions().item(row)).center());
        settle();
    }

    template<typename Widget>
    Widget *control(const QString &name)
    {
        for (Widget *widget : desk().findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    /// As with the keyboard: the list is gone through until \a column is there.
    void choose(const QString &name, const QString &column)
    {
        auto *combo = control<QComboBox>(name);
        QVERIFY2(combo, qPrintable(name));
        QVERIFY2(combo->findData(column) >= 0, qPrintable(column));
        combo->setCurrentIndex(combo->findData(column));
        emit combo->activated(combo->currentIndex());
        settle();
    }

    QuestionSpec spec() { return questionOf(*test.document.state().chart); }

    QString text(const QString &name)
    {
        auto *label = control<QLabel>(name);
        return label ? label->text().replace(u'−', u'-') : QString();
    }

    QString answer() { return text(u"answer"_s); }

    bool says(const QString &part)
    {
        const auto labels = desk().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(part);
        });
    }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : desk().findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    TestWorkspace test;
    Translator words;
    Workspace workspace;
    std::unique_ptr<ExploreStage> stage;
};

} // namespace

class QuestionsDeskTest final : public QObject
{
    Q_OBJECT

private slots:
    /// Lines that wrap take their height also where the answer just fills its place.
    void nothingIsCutAtAnyHeight()
    {
        ShownQuestions shown;
        shown.ask(u"compareGroups"_s);
        const auto *view = shown.stage->findChild<AnswerView *>();
        for (int height = 560; height <= 900; height += 20) {
            shown.stage->resize(1500, height);
            QCoreApplication::processEvents();
            for (const QLabel *label : view->findChildren<QLabel *>()) {
                const int needed =
                    label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
                QVERIFY2(
                    !label->isVisible() || label->height() >= needed,
                    qPrintable(u"%1 has %2 of %3"_s.arg(label->text()).arg(label->height()).arg(needed)));
            }
        }
    }

    void theFirstQuestionIsAnsweredAtOnce_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("checked");
        QTest::newRow("English") << u"en"_s << u"Mean sbp1 (mmHg) is "_s << u"What was checked"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"sbp1"_s << u"检查了什么"_s;
    }

    void theFirstQuestionIsAnsweredAtOnce()
    {
        QFETCH(QString, language);
        QFETCH(QString, sentence);
        QFETCH(QString, checked);
        ShownQuestions shown(language);
        QVERIFY(shown.desk().isVisible());
        QVERIFY2(shown.answer().contains(sentence), qPrintable(shown.answer()));
        QVERIFY(shown.answer().contains(u"p < 0.001"_s));
        QVERIFY2(shown.text(u"counts"_s).startsWith(u"n = 113"_s), qPrintable(shown.text(u"counts"_s)));
        QVERIFY(shown.says(checked));
        auto *table = shown.desk().findChild<AnswerTable *>();
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 0)->text(), u"F"_s);
        QVERIFY(table->item(0, 1)->textAlignment() & Qt::AlignRight);
        QVERIFY(table->visualItemRect(table->item(1, 0)).bottom() <= table->viewport()->height());
        picture(*shown.stage, u"questions-compare-"_s + language);
    }

    void everyQuestionHasAnAnswer_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s;
    }

    void everyQuestionHasAnAnswer()
    {
        QFETCH(QString, language);
        ShownQuestions shown(language);
        QSet<QString> answers;
        for (const QString &id : questionIds()) {
            shown.ask(id);
            QCOMPARE(shown.spec().question, id);
            QVERIFY2(shown.text(u"counts"_s).startsWith(u"n = 1"_s), qPrintable(id + shown.answer()));
            answers.insert(shown.answer());
            QVERIFY(
                shown.button(language == u"en"_s ? u"Figures as CSV…"_s : u"数字存为 CSV…"_s)->isEnabled());
            picture(*shown.stage, u"questions-%1-%2"_s.arg(id, language));
        }
        QCOMPARE(answers.size(), 8);
    }

    void columnsAreChosenAndUndone()
    {
        ShownQuestions shown;
        auto *other = shown.control<QComboBox>(u"other"_s);
        QCOMPARE(other->currentText(), u"sex (automatic)"_s);
        QCOMPARE(other->findData(u"note"_s), -1); // a word of its own in every row makes no groups
        QCOMPARE(other->findData(u"patient_id"_s), -1);
        auto *outcome = shown.control<QComboBox>(u"outcome"_s);
        QVERIFY(outcome->findText(u"sbp1 (mmHg)"_s) > 0); // with its unit
        shown.choose(u"other"_s, u"smoker"_s);
        QCOMPARE(shown.spec().other, u"smoker"_s);
        QVERIFY2(shown.answer().contains(u" in no and "_s), qPrintable(shown.answer()));
        shown.choose(u"outcome"_s, u"event"_s);
        QVERIFY2(shown.answer().contains(u"event"_s), qPrintable(shown.answer()));
        shown.test.document.undoStack().undo(); // both columns are one step
        shown.settle();
        QVERIFY(shown.answer().contains(u" in F and "_s));
        shown.test.document.undoStack().undo();
        shown.settle();
        QVERIFY(!shown.desk().isVisible());
    }

    void theKeyboardGoesAlongTheQuestions()
    {
        ShownQuestions shown;
        shown.stage->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shown.stage.get()));
        shown.questions().setFocus();
        QTest::keyClick(&shown.questions(), Qt::Key_Down);
        shown.settle();
        QCOMPARE(shown.spec().question, u"change"_s);
        QVERIFY2(shown.answer().startsWith(u"sbp1 is on average "_s), qPrintable(shown.answer()));
        QVERIFY(shown.questions().hasFocus());
        auto *combo = shown.control<QComboBox>(u"other"_s);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down);
        shown.settle();
        QVERIFY(!shown.spec().other.isEmpty());
        QVERIFY(shown.control<QComboBox>(u"other"_s)->hasFocus()); // it was made anew
    }

    void aFilterCountsForTheAnswer()
    {
        ShownQuestions shown;
        RowSet rows(120);
        for (qsizetype row = 0; row < 60; ++row)
            rows.insert(row);
        shown.test.selection.set(rows);
        QTest::mouseClick(shown.button(u"Keep only these"_s), Qt::LeftButton);
        shown.settle();
        QVERIFY2(shown.text(u"counts"_s).startsWith(u"n = 56"_s), qPrintable(shown.text(u"counts"_s)));
        QVERIFY(shown.text(u"note"_s).contains(u"only 60 selected rows"_s));
        shown.test.selection.clearFilter();
        shown.settle();
        QVERIFY(shown.text(u"counts"_s).startsWith(u"n = 113"_s));
    }

    void theSameQuestionComesBackAfterAChart()
    {
        ShownQuestions shown;
        shown.ask(u"agree"_s);
        shown.choose(u"other"_s, u"weight"_s);
        shown.openKind(u"histogram"_s);
        QVERIFY(!shown.desk().isVisible());
        shown.open();
        QCOMPARE(shown.spec().question, u"agree"_s);
        QCOMPARE(shown.spec().other, u"weight"_s);
        shown.test.open("sex,sbp\nM,120\nF,131\n"); // it was about the columns of the file before
        QTRY_COMPARE(shown.test.document.state().chart->kind, ChartSpec().kind);
        shown.settle();
        shown.open();
        QCOMPARE(shown.spec(), QuestionSpec());
    }

    void columnsTakenIntoAccountAreTicked()
    {
        ShownQuestions shown;
        shown.ask(u"adjusted"_s);
        auto *list = shown.control<QListWidget>(u"columns"_s);
        QVERIFY(list);
        QVERIFY(shown.answer().startsWith(u"Taking age, weight, smoker into account, sbp1 (mmHg) is "_s));
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() == u"smoker"_s) {
                list->setFocus();
                list->setCurrentRow(row);
                QTest::keyClick(list, Qt::Key_Space);
                break;
            }
        }
        shown.settle();
        QCOMPARE(shown.spec().columns, (QStringList{u"age"_s, u"weight"_s}));
        QVERIFY2(shown.answer().startsWith(u"Taking age, weight into account"_s), qPrintable(shown.answer()));
        for (int left = 0; left < 2; ++left) { // to the last
            list = shown.control<QListWidget>(u"columns"_s);
            for (int row = 0; row < list->count(); ++row) {
                if (list->item(row)->checkState() != Qt::Checked)
                    continue;
                list->setCurrentRow(row);
                QTest::keyClick(list, Qt::Key_Space);
                break;
            }
            shown.settle();
        }
        QCOMPARE(shown.answer(), u"Choose at least one column to be taken into account."_s);
    }

    void theYesCanBeChosen()
    {
        ShownQuestions shown;
        shown.ask(u"tellApart"_s);
        QVERIFY(shown.answer().contains(u"“smoker: yes”"_s));
        shown.choose(u"yes"_s, u"no"_s);
        QVERIFY2(shown.answer().contains(u"“smoker: no”"_s), qPrintable(shown.answer()));
    }

    void anotherQuestionIsReadFromTheTop()
    {
        ShownQuestions shown;
        shown.stage->resize(1000, 560);
        auto *bar = shown.desk().findChild<AnswerView *>()->verticalScrollBar();
        shown.ask(u"describe"_s);
        QTRY_VERIFY(bar->maximum() > 100);
        bar->setValue(100);
        shown.choose(u"other"_s, u"smoker"_s);
        QTRY_COMPARE(bar->value(), 100);
        shown.ask(u"compareGroups"_s);
        QTRY_COMPARE(bar->value(), 0);
    }

    void groupsCanBeLeftOut()
    {
        ShownQuestions shown;
        shown.ask(u"timeTo"_s);
        QVERIFY(shown.answer().contains(u"groups of sex"_s));
        auto *combo = shown.control<QComboBox>(u"other"_s);
        combo->setCurrentIndex(combo->findText(u"None"_s));
        emit combo->activated(combo->currentIndex());
        shown.settle();
        QVERIFY(shown.spec().withoutOther);
        QVERIFY2(shown.answer().contains(u"are still free of it"_s), qPrintable(shown.answer()));
        QCOMPARE(shown.control<QComboBox>(u"other"_s)->currentText(), u"None"_s);
    }

    void theAnswerIsCopiedAndSaved()
    {
        ShownQuestions shown;
        QTest::mouseClick(shown.button(u"Copy the answer"_s), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(
            u"Is a number or a category different between groups?\nMean sbp1 (mmHg) is "_s));
        QVERIFY(copied.contains(u"What was checked"_s) && copied.contains(u"data "_s));
        shown.test.dialogs.savePath = shown.test.folder.filePath(u"answer"_s);
        QTest::mouseClick(shown.button(u"Figures as CSV…"_s), Qt::LeftButton);
        const QString path = shown.test.dialogs.savePath + u".csv"_s;
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("sex,n,Mean,SD,Median"));
    }

    void theAnswerIsPinnedAsItWasSaid()
    {
        ShownQuestions shown;
        const auto state = [&]() -> const ProjectState & { return shown.test.document.state(); };
        QTest::mouseClick(shown.button(u"Pin to report"_s), Qt::LeftButton);
        QCOMPARE(state().pinned->size(), 1);
        const PinnedFinding pinned = state().pinnedFindings->first();
        QVERIFY(Translator().text(pinned.finding.sentences.first()).startsWith(u"Mean sbp1 (mmHg) is "_s));
        QCOMPARE(pinned.values.n, 113);
        QCOMPARE(pinned.finding.rows.size(), 6);
        QCOMPARE(pinned.finding.tables.size(), 1);
        QCOMPARE(pinned.finding.tables[0].cells.columns.size(), 7);
        QCOMPARE(pinned.finding.tables[0].cells.rows.size(), 2);
        QCOMPARE(pinned.finding.tables[0].cells.rows[0][1], PhraseValue(qint64(56)));
        QVERIFY(!shown.button(u"Pin to report"_s));
        shown.choose(u"other"_s, u"smoker"_s); // another answer, which is not there
        QVERIFY(shown.button(u"Pin to report"_s)->isEnabled());
        shown.test.document.undoStack().undo();
        shown.settle();
        QTest::mouseClick(shown.button(u"Take out of the report"_s), Qt::LeftButton);
        QVERIFY(state().pinned->isEmpty() && state().pinnedFindings->isEmpty());
        shown.test.document.edit(u"limit"_s, [](ProjectState &project) {
            project.report.change([](ReportSpec &spec) { spec.smallCellLimit = 60; });
        });
        shown.settle();
        QVERIFY(!shown.button(u"Pin to report"_s)->isEnabled()); // 56 women, 57 men
        QVERIFY2(shown.text(u"note"_s).contains(u"2 groups have fewer than 60"_s),
                 qPrintable(shown.text(u"note"_s)));
    }

    void whatCannotBeAnsweredIsASentence()
    {
        ShownQuestions shown(u"en"_s, "sex,sbp\nM,120\nF,131\n");
        QCOMPARE(shown.answer(), u"Only 2 rows have a value in both columns: too few to test."_s);
        QVERIFY(!shown.button(u"Figures as CSV…"_s)->isEnabled());
        shown.ask(u"agree"_s);
        QCOMPARE(shown.answer(), u"Choose two columns that measure the same."_s);
        shown.ask(u"related"_s);
        shown.choose(u"other"_s, u"sbp"_s);
        QVERIFY2(shown.answer().startsWith(u"The same column is chosen twice"_s), qPrintable(shown.answer()));
        ShownQuestions nothing(u"en"_s, QByteArray());
        QVERIFY(!nothing.desk().isVisible());
    }

    void stoppedWorkCanBeAskedAgain()
    {
        ShownQuestions shown;
        shown.choose(u"other"_s, u"smoker"_s);
        auto *combo = shown.control<QComboBox>(u"outcome"_s);
        combo->setCurrentIndex(combo->findData(u"weight"_s));
        emit combo->activated(combo->currentIndex());
        shown.test.jobs.cancelNewest();
        shown.settle();
        QVERIFY2(shown.answer().startsWith(u"Stopped before there was an answer."_s),
                 qPrintable(shown.answer()));
        shown.choose(u"outcome"_s, u"age"_s);
        QVERIFY2(shown.answer().contains(u"age"_s), qPrintable(shown.answer()));
    }

    void theReportDrawsAChartMeanwhile()
    {
        ShownQuestions shown;
        const ChartSpec drawn = drawableChart(*shown.test.document.state().chart);
        QCOMPARE(drawn.kind, ChartSpec().kind);
    }

    void allIsWithinReachInASmallWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s;
    }

    void allIsWithinReachInASmallWindow()
    {
        QFETCH(QString, language);
        ShownQuestions shown(language);
        shown.stage->resize(1000, 560);
        for (const QString &id : questionIds()) {
            shown.ask(id);
            QApplication::processEvents();
            auto *view = shown.desk().findChild<AnswerView *>();
            QVERIFY(view->widget()->width() <= view->viewport()->width());
            QVERIFY(view->width() > 500);
            for (int row = 0; row < shown.questions().count(); ++row) {
                QListWidgetItem *item = shown.questions().item(row);
                const QRect place = shown.questions().visualItemRect(item);
                const QRect needed = shown.questions().fontMetrics().boundingRect(
                    QRect(0, 0, place.width() - 16, 1000), Qt::TextWordWrap, item->text());
                QVERIFY2(needed.height() <= place.height(), qPrintable(item->text()));
            }
            picture(*shown.stage, u"questions-small-%1-%2"_s.arg(id, language));
        }
    }
};

static const RegisterTest<QuestionsDeskTest> registered;
#include "tst_questionsdesk.moc"
