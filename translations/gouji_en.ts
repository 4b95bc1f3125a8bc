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
<context>
    <name>gouji::CellBar</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::CellEditing</name>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Clear %n cell</numerusform>
            <numerusform>Clear %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::DialogPrompts</name>
    <message numerus="yes">
        <source>%n correction(s) to “%1” have not been exported.</source>
        <translation>
            <numerusform>%n correction to “%1” has not been exported.</numerusform>
            <numerusform>%n corrections to “%1” have not been exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::MainWindow</name>
    <message numerus="yes">
        <source>%n check(s) hold</source>
        <translation>
            <numerusform>%n check holds</numerusform>
            <numerusform>%n checks hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>%n fails</numerusform>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be assessed</source>
        <translation>
            <numerusform>%n cannot be assessed</numerusform>
            <numerusform>%n cannot be assessed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::RelationsPane</name>
    <message numerus="yes">
        <source>%1: %n relation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that no relation covers, to be compared with the original:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::TablesPane</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
</TS>
