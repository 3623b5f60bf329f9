<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AllocationCard</name>
        <message numerus="yes">
            <source>%Ln family(s)</source>
            <translation>
                <numerusform>%Ln family</numerusform>
                <numerusform>%Ln families</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileDialog</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FunnelCard</name>
        <message numerus="yes">
            <source>%Ln family(s)</source>
            <translation>
                <numerusform>%Ln family</numerusform>
                <numerusform>%Ln families</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LaunchStep</name>
        <message numerus="yes">
            <source>%n point(s) wait for it</source>
            <translation>
                <numerusform>%n point waits for it</numerusform>
                <numerusform>%n points wait for it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LaunchedView</name>
        <message numerus="yes">
            <source>%n file(s) written</source>
            <translation>
                <numerusform>%n file written</numerusform>
                <numerusform>%n files written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln family(s) were left off at the last check: {0}.</source>
            <translation>
                <numerusform>%Ln family was left off at the last check: {0}.</numerusform>
                <numerusform>%Ln families were left off at the last check: {0}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message numerus="yes">
            <source>%Ln outcome(s) are here and nobody has measured them yet.</source>
            <translation>
                <numerusform>%Ln outcome is here and nobody has measured it yet.</numerusform>
                <numerusform>%Ln outcomes are here and nobody has measured them yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written to {0}</source>
            <translation>
                <numerusform>%n file written to {0}</numerusform>
                <numerusform>%n files written to {0}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WarningsCard</name>
        <message numerus="yes">
            <source>%n point(s) need a second person</source>
            <translation>
                <numerusform>%n point needs a second person</numerusform>
                <numerusform>%n points need a second person</numerusform>
            </translation>
        </message>
    </context>
</TS>
