// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/dialectpanel.h"

#include "ui/data/whylabel.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Shows \a value, adding an entry for one that the list does not have.
static void choose(QComboBox *combo, const QVariant &value, const QString &textIfNew)
{
    const QSignalBlocker blocker(combo);
    if (combo->findData(value) < 0)
        combo->addItem(textIfNew, value);
    combo->setCurrentIndex(combo->findData(value));
}

template<typename T>
static QString evidence(const Chosen<T> &chosen)
{
    return whyText(chosen.byUser ? DialectPanel::tr("You chose it.") : chosen.why);
}

DialectPanel::DialectPanel(QWidget *parent) : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);

    m_encoding = addRow(tr("&Encoding"));
    for (const auto &name :
         {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"GB18030"_s, u"windows-1252"_s, u"ISO-8859-1"_s})
        m_encoding.combo->addItem(name, name);
    m_delimiter = addRow(tr("&Columns are separated by"));
    m_delimiter.combo->addItem(tr("comma  ,"), u","_s);
    m_delimiter.combo->addItem(tr("semicolon  ;"), u";"_s);
    m_delimiter.combo->addItem(tr("tab"), u"\t"_s);
    m_delimiter.combo->addItem(tr("bar  |"), u"|"_s);
    m_delimiter.combo->addItem(tr("space"), u" "_s);
    m_quote = addRow(tr("Te&xt may be enclosed in"));
    m_quote.combo->addItem(tr("nothing"), QChar());
    m_quote.combo->addItem(tr("double quotes  \""), QChar(u'"'));
    m_quote.combo->addItem(tr("single quotes  '"), QChar(u'\''));
    m_decimal = addRow(tr("&Decimal sign"));
    m_decimal.combo->addItem(tr("point: 120.5"), QChar(u'.'));
    m_decimal.combo->addItem(tr("comma: 120,5"), QChar(u','));
    m_thousands = addRow(tr("T&housands sign"));
    m_thousands.combo->addItem(tr("none: 1240"), QChar());
    m_thousands.combo->addItem(tr("comma: 1,240"), QChar(u','));
    m_thousands.combo->addItem(tr("point: 1.240"), QChar(u'.'));
    m_thousands.combo->addItem(tr("space: 1 240"), QChar(u' '));
    m_thousands.combo->addItem(tr("apostrophe: 1'240"), QChar(u'\''));
    m_dates = addRow(tr("D&ates like 03/04/2026"));
    m_dates.combo->addItem(tr("no such dates"), static_cast<int>(DateOrder::Unknown));
    m_dates.combo->addItem(tr("day first: 3 April"), static_cast<int>(DateOrder::DayFirst));
    m_dates.combo->addItem(tr("month first: 4 March"), static_cast<int>(DateOrder::MonthFirst));
    m_dates.combo->addItem(tr("year first"), static_cast<int>(DateOrder::YearFirst));
    m_comment = addRow(tr("Comment lines begin &with"));
    m_comment.combo->addItem(tr("nothing: no line is a comment"), QString());
    for (const QString &sign : {u"#"_s, u"%"_s, u"//"_s, u"*"_s})
        m_comment.combo->addItem(sign, sign);

    m_headerLabel = new QLabel(tr("&Names of the columns stand on line"), this);
    m_header = new QSpinBox(this);
    m_header->setRange(0, 1000);
    m_header->setSpecialValueText(tr("none: there are no names"));
    m_header->setKeyboardTracking(false);
    m_headerWhy = whyLabel(this);
    m_headerLabel->setBuddy(m_header);
    rows->addSpacing(6);
    rows->addWidget(m_headerLabel);
    rows->addWidget(m_header);
    rows->addWidget(m_headerWhy);
    connectRows();
}

DialectPanel::Row DialectPanel::addRow(const QString &text)
{
    auto *rows = static_cast<QVBoxLayout *>(layout());
    auto *label = new QLabel(text, this);
    const Row row{label, new QComboBox(this), whyLabel(this)};
    label->setBuddy(row.combo);
    if (rows->count() > 0)
        rows->addSpacing(6);
    rows->addWidget(label);
    rows->addWidget(row.combo);
    rows->addWidget(row.why);
    return row;
}

void DialectPanel::connectRows()
{
    const auto onChoice = [this](const Row &row, auto take) {
        QComboBox *combo = row.combo;
        connect(combo, &QComboBox::currentIndexChanged, this, [this, combo, take] {
            take(combo->currentData());
            emit chosen();
        });
    };
    onChoice(m_encoding, [this](const QVariant &v) { m_choices.encoding = v.toString(); });
    onChoice(m_delimiter, [this](const QVariant &v) { m_choices.delimiter = v.toString(); });
    onChoice(m_quote, [this](const QVariant &v) { m_choices.quote = v.toChar(); });
    onChoice(m_comment, [this](const QVariant &v) { m_choices.commentSign = v.toString(); });
    onChoice(m_decimal, [this](const QVariant &v) { m_choices.decimalSign = v.toChar(); });
    onChoice(m_thousands, [this](const QVariant &v) { m_choices.thousandsSign = v.toChar(); });
    onChoice(m_dates, [this](const QVariant &v) { m_choices.dateOrder = static_cast<DateOrder>(v.toInt()); });
    connect(m_header, &QSpinBox::valueChanged, this, [this](int line) {
        m_choices.headerLine = line;
        emit chosen();
    });
}

void DialectPanel::chooseDateOrder(DateOrder order)
{
    m_dates.combo->setCurrentIndex(m_dates.combo->findData(static_cast<int>(order)));
}

void DialectPanel::setDialect(const TextDialect &dialect)
{
    const auto fill = [](const Row &row, const QVariant &value, const QString &name, const QString &why) {
        choose(row.combo, value, name);
        row.why->setText(why);
    };
    const auto fillSign = [&fill](const Row &row, const Chosen<QChar> &sign) {
        fill(row, sign.value, QString(sign.value), evidence(sign));
    };
    fill(m_encoding, dialect.encoding.value, dialect.encoding.value, evidence(dialect.encoding));
    fill(m_delimiter, dialect.delimiter.value, dialect.delimiter.value, evidence(dialect.delimiter));
    fillSign(m_quote, dialect.quote);
    fillSign(m_decimal, dialect.decimalSign);
    fillSign(m_thousands, dialect.thousandsSign);
    fill(m_dates, static_cast<int>(dialect.dateOrder.value), {}, evidence(dialect.dateOrder));
    fill(m_comment, dialect.commentSign.value, dialect.commentSign.value, evidence(dialect.commentSign));
    const QSignalBlocker blocker(m_header);
    m_header->setValue(dialect.headerLine.value);
    m_headerWhy->setText(evidence(dialect.headerLine));
    showOnlyWhatApplies(dialect);
}

/// A workbook or a database has no signs between its cells, a file of a statistics program but an encoding.
void DialectPanel::showOnlyWhatApplies(const TextDialect &dialect)
{
    const bool isText = !dialect.delimiter.value.isEmpty();
    m_asks = false;
    const auto show = [this](const Row &row, bool shown) {
        m_asks |= shown;
        row.label->setVisible(shown);
        row.combo->setVisible(shown);
        row.why->setVisible(shown && !row.why->text().isEmpty());
    };
    for (const Row &row : {m_delimiter, m_quote, m_comment})
        show(row, isText);
    const bool hasNumbersAsText = !dialect.decimalSign.value.isNull();
    show(m_encoding, !dialect.encoding.value.isEmpty());
    show(m_decimal, hasNumbersAsText);
    show(m_thousands, hasNumbersAsText);
    show(m_dates, hasNumbersAsText || dialect.dateOrder.value != DateOrder::Unknown);
    const bool hasNames = isText || dialect.headerLine.value > 0;
    m_asks |= hasNames;
    m_headerLabel->setVisible(hasNames);
    m_header->setVisible(hasNames);
    m_headerWhy->setVisible(hasNames && !m_headerWhy->text().isEmpty());
}

} // namespace sphygma
