<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sample</name>
    <message>
        <source>There is no sample institution in {folder}: install the program again.</source>
        <translation>{folder} 中没有示例机构，请重新安装本程序。</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}): install the program again.</source>
        <translation>{file} 已损坏（{reason}），请重新安装本程序。</translation>
    </message>
    <message>
        <source>Loading {file} ({place} of {count})</source>
        <translation>正在载入 {file}（第 {place} 个，共 {count} 个）</translation>
    </message>
    <message>
        <source>{file} of the sample does not fit this program (row {row}: {reason}).</source>
        <translation>示例文件 {file} 与本程序不符（第 {row} 行：{reason}）。</translation>
    </message>
    <message>
        <source>{what} ({seconds} s)</source>
        <translation>{what}（{seconds} 秒）</translation>
    </message>
    <message>
        <source>{folder} cannot be made or written: choose another folder.</source>
        <translation>无法新建或写入文件夹 {folder}，请另选一个。</translation>
    </message>
    <message>
        <source>{folder} is full of earlier demonstrations: choose another.</source>
        <translation>文件夹 {folder} 里已有太多演示，请另选一个。</translation>
    </message>
    <message>
        <source>Imported {files} files: {students} students in {households} households, {enrolments} enrolments, {events} events; {refused} faulty rows left out</source>
        <translation>已导入 {files} 个文件：{students} 名学员、{households} 个家庭、{enrolments} 条报名、{events} 条行为；{refused} 行有误未导入</translation>
    </message>
    <message>
        <source>Looked for duplicates: {merged} merged, {review} left for a person to decide</source>
        <translation>已查重：合并 {merged} 条，{review} 对待人工确认</translation>
    </message>
    <message>
        <source>Profiles of {students} students, {segments} segments</source>
        <translation>已建立 {students} 名学员的画像，分为 {segments} 个分群</translation>
    </message>
    <message>
        <source>Recommender trained: “{model}” serves (NDCG@10 {own}, against {popular} for what is popular)</source>
        <translation>推荐模型已训练：启用“{model}”（NDCG@10 {own}，按热门推荐为 {popular}）</translation>
    </message>
    <message>
        <source>Ranked {count} partners; the best choice is {partner}</source>
        <translation>已为 {count} 家合作方排序，首选{partner}</translation>
    </message>
    <message>
        <source>Planned “{name}”: {eligible} families may be asked, {assigned} get an offer, {held} are held out; it will show an effect from {lift} points</source>
        <translation>已策划“{name}”：{eligible} 个家庭可以联系，{assigned} 个收到权益，{held} 个留作对照；效果达到 {lift} 个百分点即可看出</translation>
    </message>
    <message>
        <source>Launched: list sealed ({seal}), {files} files, approved by {approver}</source>
        <translation>已启动：名单已封存（{seal}），{files} 个文件，由{approver}复核</translation>
    </message>
    <message>
        <source>Imported {rows} SIMULATED results (drawn with a true effect of {effect} points), not real ones</source>
        <translation>已导入 {rows} 条【模拟】结果（按真实效果 {effect} 个百分点随机生成），并非真实数据</translation>
    </message>
    <message>
        <source>{name}: {verdict}</source>
        <translation>{name}：{verdict}</translation>
    </message>
    <message>
        <source>Measured {first}; {second}; {third}</source>
        <translation>已评估 {first}；{second}；{third}</translation>
    </message>
    <message>
        <source>Settled {count} campaigns: {total} {currency} owed to partners</source>
        <translation>已结算 {count} 个活动：应付合作方 {total} {currency}</translation>
    </message>
    <message>
        <source>Wrote the reports of {count} campaigns into {folder}</source>
        <translation>已将 {count} 个活动的报告写入 {folder}</translation>
    </message>
    <message>
        <source>Drawing simulated results</source>
        <translation>正在生成模拟结果</translation>
    </message>
    <message>
        <source>the whole way on the sample institution: import, train, plan, measure, settle, report</source>
        <translation>用示例机构走完全程：导入、训练、策划、评估、结算、报告</translation>
    </message>
    <message>
        <source>No password was given in {name}; the sample store's password is “{password}”.</source>
        <translation>环境变量 {name} 中没有密码；示例数据文件的密码是“{password}”。</translation>
    </message>
</context>
</TS>
