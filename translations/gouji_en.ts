<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
</TS>
