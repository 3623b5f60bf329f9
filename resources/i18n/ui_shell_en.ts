<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
    <context>
        <name>HomePage</name>
        <message numerus="yes">
            <source>between {0} and {1}; %n campaign(s) measured</source>
            <translation>
                <numerusform>between {0} and {1}; %n campaign measured</numerusform>
                <numerusform>between {0} and {1}; %n campaigns measured</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>All %n</numerusform>
                <numerusform>All %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JobTray</name>
        <message numerus="yes">
            <source>%n more waiting</source>
            <translation>
                <numerusform>%n more waiting</numerusform>
                <numerusform>%n more waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min left</source>
            <translation>
                <numerusform>%n min left</numerusform>
                <numerusform>%n min left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s left</source>
            <translation>
                <numerusform>%n s left</numerusform>
                <numerusform>%n s left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LogCard</name>
        <message numerus="yes">
            <source>%n entries, all seals whole.</source>
            <translation>
                <numerusform>%n entry, all seals whole.</numerusform>
                <numerusform>%n entries, all seals whole.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PinPage</name>
        <message numerus="yes">
            <source>The PIN is wrong; %n more try(s), then the password is needed.</source>
            <translation>
                <numerusform>The PIN is wrong; %n more try, then the password is needed.</numerusform>
                <numerusform>The PIN is wrong; %n more tries, then the password is needed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>after %n minute</numerusform>
                <numerusform>after %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>overview</name>
        <message numerus="yes">
            <source>%n agreement(s) end within 30 days</source>
            <translation>
                <numerusform>%n agreement ends within 30 days</numerusform>
                <numerusform>%n agreements end within 30 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>First {partner}, in %n day(s)</source>
            <translation>
                <numerusform>First {partner}, in %n day</numerusform>
                <numerusform>First {partner}, in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n possible duplicate(s)</source>
            <translation>
                <numerusform>%n possible duplicate</numerusform>
                <numerusform>%n possible duplicates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It ended %n day(s) ago; ask the partner for the list.</source>
            <translation>
                <numerusform>It ended %n day ago; ask the partner for the list.</numerusform>
                <numerusform>It ended %n days ago; ask the partner for the list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Due 31 January {due}; %n minor(s) are in the store.</source>
            <translation>
                <numerusform>Due 31 January {due}; %n minor is in the store.</numerusform>
                <numerusform>Due 31 January {due}; %n minors are in the store.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) · as of {day}</source>
            <translation>
                <numerusform>%n group · as of {day}</numerusform>
                <numerusform>%n groups · as of {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s) running</source>
            <translation>
                <numerusform>%n campaign running</numerusform>
                <numerusform>%n campaigns running</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s) to measure</source>
            <translation>
                <numerusform>%n campaign to measure</numerusform>
                <numerusform>%n campaigns to measure</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s) wait for results</source>
            <translation>
                <numerusform>%n campaign waits for results</numerusform>
                <numerusform>%n campaigns wait for results</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s) measured</source>
            <translation>
                <numerusform>%n campaign measured</numerusform>
                <numerusform>%n campaigns measured</numerusform>
            </translation>
        </message>
    </context>
</TS>
