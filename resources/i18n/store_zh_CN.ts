<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>commands</name>
    <message>
        <source>show the audit log, newest first, and whether it is whole</source>
        <translation>显示操作日志（最新的在前），并说明它是否完整</translation>
    </message>
    <message>
        <source>The audit log was tampered with: compare the store with a backup.</source>
        <translation>操作日志被人改动过：请拿数据文件和备份对照。</translation>
    </message>
    <message>
        <source>copy a store into a folder and check the copy; older backups are thinned</source>
        <translation>把数据文件备份到一个文件夹并检查；较旧的备份会逐步精简</translation>
    </message>
    <message>
        <source>check every page of a store, its audit log and its rows</source>
        <translation>检查数据文件的每一页、操作日志和每一行数据</translation>
    </message>
    <message>
        <source>make an empty store for an institution; the recovery key is shown once</source>
        <translation>为机构新建一个空的数据文件；恢复密钥只显示一次</translation>
    </message>
    <message>
        <source>“{country}” is no country: give two letters, e.g. CN.</source>
        <translation>“{country}”不是国家代码：请写两个字母，例如 CN。</translation>
    </message>
    <message>
        <source>Print the recovery key and keep it apart from this computer: it is not shown again.</source>
        <translation>请把恢复密钥打印出来，与这台电脑分开保管：它不会再次显示。</translation>
    </message>
    <message>
        <source>check a backup and put it at STORE, which must not be there yet</source>
        <translation>检查一个备份，并恢复成 STORE（该文件不能已经存在）</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Copying the store and checking the copy</source>
        <translation>正在复制数据文件并检查副本</translation>
    </message>
    <message>
        <source>Checking the backup and copying it</source>
        <translation>正在检查备份并复制</translation>
    </message>
    <message>
        <source>Checking every page, the audit log and the rows</source>
        <translation>正在检查每一页、操作日志和每一行数据</translation>
    </message>
    <message>
        <source>Walking the audit log</source>
        <translation>正在核对操作日志</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>“{folder}” is a file: choose a folder for the backups.</source>
        <translation>“{folder}”是一个文件：请为备份选择一个文件夹。</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made ({reason}): choose another.</source>
        <translation>无法新建文件夹“{folder}”（{reason}）：请换一个。</translation>
    </message>
    <message>
        <source>“{store}” is already there: restore under another name.</source>
        <translation>“{store}”已经存在：请换一个名字恢复。</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist: make it first.</source>
        <translation>文件夹“{folder}”不存在：请先建好它。</translation>
    </message>
    <message>
        <source>The backup “{file}” is damaged: choose an older one.</source>
        <translation>备份“{file}”已损坏：请选择更早的备份。</translation>
    </message>
    <message>
        <source>“{title}” cannot be undone alone, because later changes build on it: {others}. Undo those first, or undo them together.</source>
        <translation>“{title}”不能单独撤销，后面的改动以它为基础：{others}。请先撤销那些改动，或者一起撤销。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>There is no change number {change}: look it up under Data.</source>
        <translation>没有编号为 {change} 的改动：请到“数据”页查看。</translation>
    </message>
    <message>
        <source>“{title}” has already been undone.</source>
        <translation>“{title}”已经撤销过了。</translation>
    </message>
    <message>
        <source>a later change</source>
        <translation>后来的一次改动</translation>
    </message>
    <message>
        <source>“{title}” (change {change}, {day})</source>
        <translation>“{title}”（改动 {change}，{day}）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>另有 %n 项</numerusform></translation>
    </message>
    <message>
        <source>{first}; {others}</source>
        <translation>{first}；{others}</translation>
    </message>
    <message>
        <source>“{store}” is damaged: restore the newest backup (Settings, or the command restore).</source>
        <translation>“{store}”已损坏：请恢复最新的备份（在“设置”中，或用 restore 命令）。</translation>
    </message>
    <message>
        <source>A consent needs a purpose and the day it was given: fill in both.</source>
        <translation>授权必须写明用途和授权日期：请都填上。</translation>
    </message>
    <message>
        <source>The consent ends before it was given: mend one of the two dates.</source>
        <translation>授权的到期日早于授权日：请改正其中一个日期。</translation>
    </message>
    <message>
        <source>Consent recorded by hand</source>
        <translation>手工登记授权</translation>
    </message>
    <message>
        <source>Withdrawal recorded by hand</source>
        <translation>手工登记撤回授权</translation>
    </message>
    <message>
        <source>The store is locked: open it again with the password.</source>
        <translation>数据文件已锁定：请用密码重新打开。</translation>
    </message>
    <message>
        <source>“{store}” already exists: choose another name, or open it.</source>
        <translation>“{store}”已经存在：请换一个名字，或直接打开它。</translation>
    </message>
    <message>
        <source>“{store}” is a folder: choose the store file in it.</source>
        <translation>“{store}”是一个文件夹：请选择里面的数据文件。</translation>
    </message>
    <message>
        <source>There is no file “{store}”: check the name, or make a new store.</source>
        <translation>找不到文件“{store}”：请核对名字，或新建一个数据文件。</translation>
    </message>
    <message>
        <source>“{store}” is empty: restore a backup, or make a new store.</source>
        <translation>“{store}”是空文件：请恢复备份，或新建一个数据文件。</translation>
    </message>
    <message>
        <source>“{store}” has a second name on this disk, so it could be opened twice: copy it first.</source>
        <translation>“{store}”在磁盘上还有另一个名字，可能会被同时打开两次：请先复制一份再打开。</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written to: move the store to a folder of your own on this computer.</source>
        <translation>“{folder}”不能写入：请把数据文件移到本机上您自己的文件夹里。</translation>
    </message>
    <message>
        <source>The disk is full and nothing was changed: free some space and try again.</source>
        <translation>磁盘已满，没有做任何改动：请腾出空间后再试。</translation>
    </message>
    <message>
        <source>This cannot be undone: the campaign “{name}” was already sealed with these people in it.</source>
        <translation>无法撤销：活动“{name}”的名单已经封存，里面有这些人。</translation>
    </message>
    <message>
        <source>A part of the file is damaged ({detail}): restore the newest backup.</source>
        <translation>文件有一部分已损坏（{detail}）：请恢复最新的备份。</translation>
    </message>
    <message>
        <source>The audit log was changed at entry {entry}.</source>
        <translation>操作日志的第 {entry} 条被改动过。</translation>
    </message>
    <message>
        <source>Entries are missing at the end of the audit log.</source>
        <translation>操作日志末尾缺少记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {table} have a date in {column} that does not exist.</source>
        <translation><numerusform>{table} 中有 %n 行的 {column} 日期不存在。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) are about a person who is not in the store.</source>
        <translation><numerusform>有 %n 条授权对应的人不在数据文件里。</numerusform></translation>
    </message>
    <message>
        <source>Institution changed</source>
        <translation>修改机构信息</translation>
    </message>
    <message>
        <source>This file is not an Alliance Desk store, or its first bytes are damaged: choose another file or restore a backup.</source>
        <translation>这不是联盟台的数据文件，或者文件开头已损坏：请另选一个文件，或恢复备份。</translation>
    </message>
    <message>
        <source>The password is wrong: try again, or use the printed recovery key.</source>
        <translation>密码不对：请再试一次，或使用打印出来的恢复密钥。</translation>
    </message>
    <message>
        <source>The recovery key has a sign that does not fit: compare it with the printed page.</source>
        <translation>恢复密钥有字符输错了：请对照打印的那一页核对。</translation>
    </message>
    <message>
        <source>The password is empty: type one.</source>
        <translation>密码是空的：请输入密码。</translation>
    </message>
    <message>
        <source>There is too little memory to check the password: close other programs and try again.</source>
        <translation>内存不足，无法核对密码：请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>The title is empty: write what the course is called.</source>
        <translation>课程名称是空的：请写上课程名称。</translation>
    </message>
    <message>
        <source>“{store}” is open in another window or program: close it there first.</source>
        <translation>“{store}”正在另一个窗口或程序中打开：请先在那里关闭。</translation>
    </message>
    <message>
        <source>This table cannot be searched: sort it instead.</source>
        <translation>这个表格不能搜索：请用排序查找。</translation>
    </message>
    <message>
        <source>A partner needs a name and an industry: fill in both.</source>
        <translation>合作方必须有名称和行业：请都填上。</translation>
    </message>
    <message>
        <source>An offer needs a title and a kind: fill in both.</source>
        <translation>权益必须有名称和类型：请都填上。</translation>
    </message>
    <message>
        <source>It ends before it starts: mend one of the two dates.</source>
        <translation>结束日期早于开始日期：请改正其中一个。</translation>
    </message>
    <message>
        <source>This entry is no longer there: it may have been undone. Refresh the page.</source>
        <translation>这条记录已经不在了，可能已被撤销：请刷新页面。</translation>
    </message>
    <message>
        <source>The name is empty: write the person's name.</source>
        <translation>姓名是空的：请写上姓名。</translation>
    </message>
    <message>
        <source>“{ref}” changed by hand</source>
        <translation>手工修改“{ref}”</translation>
    </message>
    <message>
        <source>A person added by hand</source>
        <translation>手工添加人员</translation>
    </message>
    <message>
        <source>“{folder}” is a synced or network folder, which damages an open store: keep the store on this computer and put backups there instead.</source>
        <translation>“{folder}”是同步盘或网络文件夹，会损坏打开着的数据文件：请把数据文件放在本机，那里只放备份。</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>手工修改</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>手工添加</translation>
    </message>
    <message>
        <source>“{ref}” added by hand</source>
        <translation>手工添加“{ref}”</translation>
    </message>
    <message>
        <source>The backup could not be written to “{folder}” ({reason}): choose another folder.</source>
        <translation>备份无法写入“{folder}”（{reason}）：请换一个文件夹。</translation>
    </message>
    <message>
        <source>The copy “{file}” is not whole ({reason}): it was thrown away.</source>
        <translation>副本“{file}”不完整（{reason}），已经丢弃。</translation>
    </message>
    <message>
        <source>The backup could not be made ({reason}): free some space or choose another folder.</source>
        <translation>备份没有做成（{reason}）：请腾出空间，或换一个文件夹。</translation>
    </message>
    <message>
        <source>A PIN is 4 to 12 digits: choose another.</source>
        <translation>PIN 是 4 到 12 位数字：请换一个。</translation>
    </message>
    <message>
        <source>Staff member added</source>
        <translation>添加工作人员</translation>
    </message>
    <message>
        <source>There already is a staff member “{name}”: add a second name.</source>
        <translation>已经有名叫“{name}”的工作人员：请加以区分。</translation>
    </message>
    <message>
        <source>Staff member removed</source>
        <translation>移除工作人员</translation>
    </message>
    <message>
        <source>“{store}” belongs to another program: choose another file.</source>
        <translation>“{store}”属于别的程序：请另选一个文件。</translation>
    </message>
    <message>
        <source>“{store}” was written by a newer version of this program: update the program, then open it.</source>
        <translation>“{store}”是由更新版本的程序写成的：请先升级程序，再打开它。</translation>
    </message>
</context>
</TS>
