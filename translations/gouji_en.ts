<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) among them</source>
        <translation>
            <numerusform>%n error among them</numerusform>
            <numerusform>%n errors among them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%1: %n cells are not filled in (%2); the form demands a printed 0 where nothing happened</source>
        <translation>
            <numerusform>%1: %n cell is not filled in (%2); the form demands a printed 0 where nothing happened</numerusform>
            <numerusform>%1: %n cells are not filled in (%2); the form demands a printed 0 where nothing happened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: for %n numbers the cell cannot be told: %2</source>
        <translation>
            <numerusform>%1: for %n number the cell cannot be told: %2</numerusform>
            <numerusform>%1: for %n numbers the cell cannot be told: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2</source>
        <translation>
            <numerusform>%1 is %2</numerusform>
            <numerusform>%1 are %2</numerusform>
        </translation>
    </message>
</context>
</TS>
