// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/stepgallery.h"

#include "ui/clean/reshape.h"
#include "ui/clean/stepeditor.h"
#include "ui/clean/stepstart.h"
#include "ui/models/recipeedits.h"
#include "ui/widgets/dialogfoot.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

StepGallery::StepGallery(const Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_search(new QLineEdit(this)), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Add a step"));
    resize(720, 560);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(10);
    m_search->setPlaceholderText(tr("What should be done?"));
    m_search->setAccessibleName(tr("What should be done?"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Kinds of steps"));
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    rows->addWidget(m_search);
    rows->addWidget(m_list, 1);
    auto *foot = new DialogFoot(tr("Go on"), this);
    auto *take = foot->answer();
    rows->addWidget(foot);
    fill();
    const auto goOn = [this] {
        if (chosen())
            accept();
    };
    connect(m_search, &QLineEdit::textChanged, this, &StepGallery::narrow);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, goOn);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this, take] { take->setEnabled(chosen()); });
    connect(take, &QPushButton::clicked, this, goOn);
    narrow({});
}

void StepGallery::fill()
{
    QTreeWidgetItem *family = nullptr;
    std::optional<StepFamily> last;
    for (const StepKind &kind : stepKinds()) {
        if (last != kind.family) {
            family = new QTreeWidgetItem(m_list, {m_workspace.words.text(familyTitle(kind.family)), {}});
            family->setFlags(Qt::ItemIsEnabled);
            QFont strong = m_list->font();
            strong.setWeight(QFont::DemiBold);
            family->setFont(0, strong);
            last = kind.family;
        }
        auto *item = new QTreeWidgetItem(
            family, {m_workspace.words.text(kind.title), m_workspace.words.text(kind.what)});
        item->setData(0, Qt::UserRole, QString::fromLatin1(kind.id));
        item->setForeground(1, palette().color(QPalette::PlaceholderText));
        item->setToolTip(1, item->text(1));
    }
    m_list->expandAll();
    m_list->resizeColumnToContents(0);
}

void StepGallery::narrow(const QString &text)
{
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *family = m_list->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < family->childCount(); ++k) {
            QTreeWidgetItem *item = family->child(k);
            const bool fits = item->text(0).contains(text, Qt::CaseInsensitive)
                || item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any |= fits;
            first = first || !fits ? first : item;
        }
        family->setHidden(!any);
    }
    m_list->setCurrentItem(first);
}

const StepKind *StepGallery::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? stepKind(item->data(0, Qt::UserRole).toString()) : nullptr;
}

/// Up and down move in the list while one types.
bool StepGallery::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QKeyEvent copy(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(m_list, &copy);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

/// Kinds that no form can ask for.
static void openOwnDialog(const StepKind &kind, Workspace &workspace, QWidget *parent)
{
    QWidget *window = parent ? parent->window() : nullptr;
    if (QLatin1String(kind.id) == "joinTable"_L1)
        joinOtherTable(workspace, window);
    else
        gatherReadings(workspace, window);
}

bool StepGallery::addStep(Workspace &workspace, QWidget *parent, const QString &id)
{
    const RecipeResultPtr run = workspace.document.result();
    if (!run)
        return false;
    const StepKind *kind = stepKind(id);
    if (!kind) {
        StepGallery gallery(workspace, parent);
        if (gallery.exec() != QDialog::Accepted)
            return false;
        kind = gallery.chosen();
    }
    if (!kind->hasForm()) {
        openOwnDialog(*kind, workspace, parent);
        return false;
    }
    const Recipe recipe = *workspace.document.state().recipe;
    StepEditor editor(
        *kind, workspace, run->table,
        [run, recipe](const StepPtr &step) { return tableForNewStep(*run, recipe, step); }, parent);
    if (editor.exec() != QDialog::Accepted || !editor.step())
        return false;
    const StepPtr made = editor.step();
    workspace.document.edit(workspace.words.text(made->sentence()), [made](ProjectState &state) {
        state.recipe.change([&](Recipe &changed) { insertStep(changed, made); });
    });
    return true;
}

} // namespace sphygma
