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
    <message numerus="yes">
        <source>%n difference(s) to the own report</source>
        <translation>
            <numerusform>%n difference to the own report</numerusform>
            <numerusform>%n differences to the own report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resolves %n finding(s)</source>
        <translation>
            <numerusform>resolves %n finding</numerusform>
            <numerusform>resolves %n findings</numerusform>
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
    <message numerus="yes">
        <source>%1: %2 Numbers without a cell (%n): %3</source>
        <translation>
            <numerusform>%1: %2 Number without a cell: %3</numerusform>
            <numerusform>%1: %2 Numbers without a cell (%n): %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::CampaignController</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::CampaignServices</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::CampaignWindow</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>%n listed</numerusform>
            <numerusform>%n listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
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
    <name>gouji::ChangesPane</name>
    <message numerus="yes">
        <source>%1: the new version differs in %n cell(s).</source>
        <translation>
            <numerusform>%1: the new version differs in %n cell.</numerusform>
            <numerusform>%1: the new version differs in %n cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::DialogPrompts</name>
    <message numerus="yes">
        <source>%n review(s) had not been saved when the program ended.</source>
        <translation>
            <numerusform>%n review had not been saved when the program ended.</numerusform>
            <numerusform>%n reviews had not been saved when the program ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::DifferencesPane</name>
    <message numerus="yes">
        <source>%1: %2 of %n cell(s) differ.</source>
        <translation>
            <numerusform>%1: %2 of %n cell differs.</numerusform>
            <numerusform>%1: %2 of %n cells differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of it have no sum on the same form.</source>
        <translation>
            <numerusform>%n table of it has no sum on the same form.</numerusform>
            <numerusform>%n tables of it have no sum on the same form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::DraftTexts</name>
    <message numerus="yes">
        <source>The file holds %n report(s), of which one is counted here. Open it to choose another:</source>
        <translation>
            <numerusform>The file holds %n report, of which one is counted here. Open it to choose another:</numerusform>
            <numerusform>The file holds %n reports, of which one is counted here. Open it to choose another:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::HeaderBar</name>
    <message numerus="yes">
        <source>This file holds %n report(s). Under re&amp;view:</source>
        <translation>
            <numerusform>This file holds %n report. Under re&amp;view:</numerusform>
            <numerusform>This file holds %n reports. Under re&amp;view:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a number, shown as “?”. %1</source>
        <comment>the reason follows</comment>
        <translation>
            <numerusform>%n cell without a number, shown as “?”. %1</numerusform>
            <numerusform>%n cells without a number, shown as “?”. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::MainWindow</name>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s) decided</source>
        <translation>
            <numerusform>%1 of %n finding decided</numerusform>
            <numerusform>%1 of %n findings decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::MissingPane</name>
    <message numerus="yes">
        <source>All %n expected issuer(s) have handed in.</source>
        <translation>
            <numerusform>All %n expected issuer have handed in.</numerusform>
            <numerusform>All %n expected issuers have handed in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::NotesExporter</name>
    <message numerus="yes">
        <source>%n draft(s) exported.</source>
        <translation>
            <numerusform>%n draft exported.</numerusform>
            <numerusform>%n drafts exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::PrintedReview</name>
    <message numerus="yes">
        <source>%1 of %n finding(s) decided. What fails is printed in bold; a corrected cell shows its old and its new value.</source>
        <translation>
            <numerusform>%1 of %n finding decided. What fails is printed in bold; a corrected cell shows its old and its new value.</numerusform>
            <numerusform>%1 of %n findings decided. What fails is printed in bold; a corrected cell shows its old and its new value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::ReasonDialog</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::RelationsPane</name>
    <message numerus="yes">
        <source>%1: %n relation(s)</source>
        <translation>
            <numerusform>%1: %n relation</numerusform>
            <numerusform>%1: %n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that no relation covers, to be compared with the original:</source>
        <translation>
            <numerusform>%n cell that no relation covers, to be compared with the original:</numerusform>
            <numerusform>%n cells that no relation covers, to be compared with the original:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::RollupController</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::RollupWindow</name>
    <message numerus="yes">
        <source>Sum of %n draft(s)</source>
        <translation>
            <numerusform>Sum of %n draft</numerusform>
            <numerusform>Sum of %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hybrid(s)</source>
        <translation>
            <numerusform>%n hybrid</numerusform>
            <numerusform>%n hybrids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added</source>
        <translation>
            <numerusform>%n not added</numerusform>
            <numerusform>%n not added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an issuer that came before</source>
        <translation>
            <numerusform>%n of an issuer that came before</numerusform>
            <numerusform>%n of issuers that came before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::StartPage</name>
    <message numerus="yes">
        <source>%1 of %n finding(s) decided</source>
        <translation>
            <numerusform>%1 of %n finding decided</numerusform>
            <numerusform>%1 of %n findings decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::SuggestionPanel</name>
    <message numerus="yes">
        <source>%n suggestion(s), and there are more</source>
        <translation>
            <numerusform>%n suggestion, and there are more</numerusform>
            <numerusform>%n suggestions, and there are more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s) as suggested</source>
        <translation>
            <numerusform>Change %n cell as suggested</numerusform>
            <numerusform>Change %n cells as suggested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::SumTableModel</name>
    <message numerus="yes">
        <source>Sum of %n number(s)</source>
        <translation>
            <numerusform>Sum of %n number</numerusform>
            <numerusform>Sum of %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) without a number here</source>
        <translation>
            <numerusform>%n draft without a number here</numerusform>
            <numerusform>%n drafts without a number here</numerusform>
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
