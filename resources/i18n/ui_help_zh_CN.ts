<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>HelpView</name>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>搜索帮助</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Nothing found. Try one shorter word.</source>
            <translation>没有找到。请换一个短一点的词试试。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>正文</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>People and data</source>
            <translation>人员与数据</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Keeping it safe</source>
            <translation>安全</translation>
        </message>
        <message>
            <source>To look up</source>
            <translation>查阅</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
    </context>
</TS>
