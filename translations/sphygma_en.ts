<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sphygma</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::DataPage</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::ImportDialog</name>
    <message numerus="yes">
        <source>All %n row(s) are shown.</source>
        <translation>
            <numerusform>The only row is shown.</numerusform>
            <numerusform>All %n rows are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) of %1 are shown.</source>
        <translation>
            <numerusform>The first %n row of %1 are shown.</numerusform>
            <numerusform>The first %n rows of %1 are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::IssueList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::PagePreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
</TS>
