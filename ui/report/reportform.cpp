// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportform.h"

#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

ReportForm::ReportForm(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    addField(u"reportTitle"_s, tr("Title"), tr("Age and blood pressure"), &ReportSpec::title);
    addField(u"reportSite"_s, tr("Site"), tr("Ward, clinic or practice"), &ReportSpec::site);
    addField(u"reportAuthor"_s, tr("Author"), tr("Who answers for it"), &ReportSpec::author);
    addLanguages();
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &ReportForm::showState);
    showState();
}

QLineEdit *ReportForm::addField(const QString &objectName, const QString &label, const QString &placeholder,
                                QString ReportSpec::*part)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (!m_fields.isEmpty())
        column->addSpacing(8);
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(label);
    auto *caption = new SectionLabel(label);
    caption->setBuddy(edit);
    column->addWidget(caption);
    column->addWidget(edit);
    m_fields += {edit, part};
    connect(edit, &QLineEdit::textEdited, this, [this, part](const QString &text) {
        if (m_gesture == 0)
            m_gesture = m_workspace.document.newGesture();
        change(part, text, m_gesture);
    });
    connect(edit, &QLineEdit::editingFinished, this, [this] { m_gesture = 0; });
    return edit;
}

void ReportForm::addLanguages()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(8);
    m_language = new QComboBox;
    m_language->setObjectName(u"reportLanguage"_s);
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"简体中文"_s, u"zh_CN"_s);
    column->addWidget(new SectionLabel(tr("Language of the report")));
    column->addWidget(m_language);
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { change(&ReportSpec::language, m_language->itemData(index).toString(), 0); });
}

void ReportForm::change(QString ReportSpec::*part, const QString &value, quint64 gesture)
{
    m_workspace.document.edit(
        tr("Edit report"),
        [&](ProjectState &state) { state.report.change([&](ReportSpec &spec) { spec.*part = value; }); },
        {u"report"_s, u"text"_s, gesture});
}

void ReportForm::showState()
{
    const ReportSpec &spec = *m_workspace.document.state().report;
    for (const Field &field : m_fields) {
        if (field.edit->text() != spec.*field.part)
            field.edit->setText(spec.*field.part);
    }
    const QSignalBlocker quiet(m_language);
    m_language->setCurrentIndex(qMax(0, m_language->findData(spec.language)));
}

} // namespace sphygma
