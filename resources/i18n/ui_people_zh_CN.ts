<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CheckStep</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Need your attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Every row can be taken.</source>
        <translation>每一行都可以导入。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>建议</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken as they are</source>
        <translation><numerusform>%n 行需要处理</numerusform></translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>需要处理的行</translation>
    </message>
    <message>
        <source>The other rows can be imported now. These are saved beside your file with the reasons: mend them there and import that file. The whole import can be taken back at any time.</source>
        <translation>不处理也可以先导入其余各行；问题行会连同原因存到原文件旁边，改好后再导入那个文件即可。整个导入可随时撤销。</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>What each column means</source>
        <translation>列的对应</translation>
    </message>
    <message>
        <source>Columns without a meaning are kept as they are.</source>
        <translation>没有对应的列会原样保留。</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Meaning of {0}</source>
        <translation>“{0}”的含义</translation>
    </message>
    <message>
        <source>— keep as it is —</source>
        <translation>— 原样保留 —</translation>
    </message>
    <message>
        <source>Still needed: {0}. Choose the column that holds it.</source>
        <translation>还缺：{0}。请选出对应的列。</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Every file you brought in, and how to take it back.</source>
        <translation>导入过的每个文件都在这里，随时可以撤销。</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>查找重复</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复</translation>
    </message>
    <message>
        <source>{0} people compared: {1} pairs merged, {2} for you to decide.</source>
        <translation>比对了 {0} 人：合并 {1} 对，{2} 对请您判断。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>已撤销：{0}</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here: the list of your students is the best beginning.</source>
        <translation>把表格拖到这里：最好先从学员名单开始。</translation>
    </message>
    <message>
        <source>Blank student template</source>
        <translation>学员空白模板</translation>
    </message>
    <message>
        <source>Excel, CSV or WPS files as they are. Nothing is written before you have seen what will happen.</source>
        <translation>Excel、CSV、WPS 文件原样即可。看清会发生什么之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作方</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people may be the same person. You decide.</source>
        <translation><numerusform>有 %n 对疑似重复，请您判断是不是同一个人。</numerusform></translation>
    </message>
    <message>
        <source>Review</source>
        <translation>去核对</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Imports and changes</source>
        <translation>导入与改动记录</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the chosen import or change</source>
        <translation>撤销选中的导入或改动</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>请先选中一行。</translation>
    </message>
    <message>
        <source>Take back “{0}”?</source>
        <translation>要撤销“{0}”吗？</translation>
    </message>
    <message>
        <source>Every row goes back to what it was before. The change log keeps a note of it.</source>
        <translation>每一行都会恢复到之前的样子，操作日志会留下记录。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Blank templates</source>
        <translation>空白模板</translation>
    </message>
    <message>
        <source>Excel files with the right headings and one example row.</source>
        <translation>带好标题和一行示例的 Excel 文件。</translation>
    </message>
    <message>
        <source>Without consent nobody may be written to:</source>
        <translation>没有授权就不能联系任何人：</translation>
    </message>
    <message>
        <source>Consent form to print</source>
        <translation>可打印的授权书</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>授权书</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写文件</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Imported in {0} s. Everything is in the store.</source>
        <translation>导入完成，用时 {0} 秒，已全部存好。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Import the next file, look for duplicates, or build the profiles.</source>
        <translation>继续导入下一个文件、查找重复，或生成画像。</translation>
    </message>
    <message>
        <source>See the students</source>
        <translation>查看学员</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>回到首页</translation>
    </message>
    <message>
        <source>The rows left out are in “{0}” with their reasons. Mend them there and import that file.</source>
        <translation>未导入的行连同原因存在“{0}”里，改好后导入那个文件即可。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>DuplicateReview</name>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>是同一个人吗？</translation>
    </message>
    <message>
        <source>Keys: Y the same · N different · S later</source>
        <translation>按键：Y 是 · N 不是 · S 以后再说</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>回到总览</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation><numerusform>还有 %n 对</numerusform></translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>这里没有要处理的了。</translation>
    </message>
    <message>
        <source>Two students</source>
        <translation>两条学员记录</translation>
    </message>
    <message>
        <source>Two guardians</source>
        <translation>两条监护人记录</translation>
    </message>
    <message>
        <source>What speaks for it, and against</source>
        <translation>支持与反对的依据</translation>
    </message>
    <message>
        <source>Of 100 such pairs about {0} are the same person.</source>
        <translation>像这样的每 100 对里，约 {0} 对是同一个人。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>for</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>The same: merge (Y)</source>
        <translation>是同一人：合并（Y）</translation>
    </message>
    <message>
        <source>Different: keep apart (N)</source>
        <translation>不是：分开保留（N）</translation>
    </message>
    <message>
        <source>Later (S)</source>
        <translation>以后再说（S）</translation>
    </message>
    <message>
        <source>A merge can be taken apart again in the list of changes.</source>
        <translation>合并之后，随时可在改动记录里拆开。</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>What is in this file?</source>
        <translation>这个文件里是什么？</translation>
    </message>
    <message>
        <source>Each row is one of</source>
        <translation>每一行是</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字编码</translation>
    </message>
    <message>
        <source>Headings stand in row</source>
        <translation>标题在第几行</translation>
    </message>
    <message>
        <source>If the text below looks wrong, choose other characters or another row.</source>
        <translation>如果下面的文字不对，请换一种编码或标题行。</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>前几行</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列的对应</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Import: {0}</source>
        <translation>导入：{0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>正在读取 {0}</translation>
    </message>
    <message>
        <source>Checking {0}</source>
        <translation>正在检查 {0}</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>正在导入 {0}</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>Sheet {0}</source>
        <translation>工作表 {0}</translation>
    </message>
    <message>
        <source>Headings in row {0}</source>
        <translation>标题在第 {0} 行</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>下一步：列的对应</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>检查全部行</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>再导入一个文件</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>回到总览</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation><numerusform>导入 %n 行</numerusform></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有可导入的行</translation>
    </message>
</context>
<context>
    <name>StudentCard</name>
    <message>
        <source>Opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>登记授权</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Age {0}</source>
        <translation>{0} 岁</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <translation>年龄未知</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>编号 {0}</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>未成年</translation>
    </message>
    <message>
        <source>Age unknown: counts as a minor</source>
        <translation>年龄未知：按未成年处理</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>No profile yet. Build the profiles on Home; it takes some seconds.</source>
        <translation>还没有画像。请在首页生成画像，只需几秒。</translation>
    </message>
    <message>
        <source>About {0} in 100 students like this one do not come back within the period.</source>
        <translation>像这样的学员，每 100 人约有 {0} 人到期后不再续报。</translation>
    </message>
    <message>
        <source>Nothing stands out yet.</source>
        <translation>暂时没有突出的特点。</translation>
    </message>
    <message>
        <source>As of {0}</source>
        <translation>截至 {0}</translation>
    </message>
    <message>
        <source>What would be welcome</source>
        <translation>可能会喜欢</translation>
    </message>
    <message>
        <source>Nothing yet. Train the recommender first; partner offers for a minor go to the guardian.</source>
        <translation>还没有推荐。请先训练推荐；未成年学员的合作权益只向监护人推荐。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Course or offer</source>
        <translation>课程或权益</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation>添加监护人</translation>
    </message>
    <message>
        <source>No household yet: add a guardian.</source>
        <translation>还没有家庭信息：请添加监护人。</translation>
    </message>
    <message>
        <source>Other students of this family</source>
        <translation>同一家庭的其他学员</translation>
    </message>
    <message>
        <source>Consents in force</source>
        <translation>有效授权</translation>
    </message>
    <message>
        <source>None: nobody of this family may be written to. Print the consent form on the Data page.</source>
        <translation>没有：不能联系这个家庭。授权书可在“数据”页打印。</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>有效至 {0}</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>StudentsPage</name>
    <message>
        <source>Students</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Search by name, pinyin, initials or the end of a phone number.</source>
        <translation>可按姓名、拼音、首字母或手机尾号查找。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Add a student</source>
        <translation>添加学员</translation>
    </message>
    <message>
        <source>students</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>已导出：{0}</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>No students yet. Import your list, or enter the first one by hand.</source>
        <translation>还没有学员。请导入名单，或手工录入第一位。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Name, pinyin, phone …</source>
        <translation>姓名、拼音、手机…</translation>
    </message>
    <message>
        <source>Search students</source>
        <translation>查找学员</translation>
    </message>
    <message>
        <source>Nobody matches. Try fewer letters.</source>
        <translation>没有找到，请少输几个字试试。</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>校区</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation><numerusform>%n 名学员</numerusform></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Alliance Desk: joint campaigns of an education institution and its partners, offline and measured.</source>
        <translation>联盟台：教育机构与合作方的联合活动，离线运行，效果可证。</translation>
    </message>
    <message>
        <source>The command was not understood ({reason}); see: python {program} --help</source>
        <translation>看不懂这条命令（{reason}）；请看：python {program} --help</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，没有任何改动。</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself; the details are in {log}.</source>
        <translation>程序自身出错了；详情见 {log}。</translation>
    </message>
    <message>
        <source>The language “{value}” is not there; choose one of: {known}.</source>
        <translation>没有“{value}”这种语言；可选：{known}。</translation>
    </message>
    <message>
        <source>the language of what is printed: en or zh_CN</source>
        <translation>输出所用的语言：en 或 zh_CN</translation>
    </message>
    <message>
        <source>figures as one JSON object</source>
        <translation>以一个 JSON 对象输出数字</translation>
    </message>
    <message>
        <source>No password was given: set the environment variable {name}.</source>
        <translation>没有给出密码：请设置环境变量 {name}。</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>幼儿园</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>小学</translation>
    </message>
    <message>
        <source>Junior secondary</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>Senior secondary</source>
        <translation>高中</translation>
    </message>
    <message>
        <source>Vocational school</source>
        <translation>中职</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父亲</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>祖辈</translation>
    </message>
    <message>
        <source>Other guardian</source>
        <translation>其他监护人</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>退费</translation>
    </message>
    <message>
        <source>Enrolled in</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>营销</translation>
    </message>
    <message>
        <source>Personal recommendations</source>
        <translation>个性化推荐</translation>
    </message>
    <message>
        <source>Sharing with a partner</source>
        <translation>提供给合作方</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation>托班</translation>
    </message>
    <message>
        <source>Kindergarten 1</source>
        <translation>小班</translation>
    </message>
    <message>
        <source>Kindergarten 2</source>
        <translation>中班</translation>
    </message>
    <message>
        <source>Kindergarten 3</source>
        <translation>大班</translation>
    </message>
    <message>
        <source>Grade 1</source>
        <translation>一年级</translation>
    </message>
    <message>
        <source>Grade 2</source>
        <translation>二年级</translation>
    </message>
    <message>
        <source>Grade 3</source>
        <translation>三年级</translation>
    </message>
    <message>
        <source>Grade 4</source>
        <translation>四年级</translation>
    </message>
    <message>
        <source>Grade 5</source>
        <translation>五年级</translation>
    </message>
    <message>
        <source>Grade 6</source>
        <translation>六年级</translation>
    </message>
    <message>
        <source>Grade 7</source>
        <translation>初一</translation>
    </message>
    <message>
        <source>Grade 8</source>
        <translation>初二</translation>
    </message>
    <message>
        <source>Grade 9</source>
        <translation>初三</translation>
    </message>
    <message>
        <source>Grade 10</source>
        <translation>高一</translation>
    </message>
    <message>
        <source>Grade 11</source>
        <translation>高二</translation>
    </message>
    <message>
        <source>Grade 12</source>
        <translation>高三</translation>
    </message>
    <message>
        <source>University 1</source>
        <translation>大一</translation>
    </message>
    <message>
        <source>University 2</source>
        <translation>大二</translation>
    </message>
    <message>
        <source>University 3</source>
        <translation>大三</translation>
    </message>
    <message>
        <source>University 4</source>
        <translation>大四</translation>
    </message>
    <message>
        <source>Edit a student</source>
        <translation>修改学员</translation>
    </message>
    <message>
        <source>Add a student</source>
        <translation>添加学员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Without it the student counts as under 14 in campaigns.</source>
        <translation>不填则在活动中按未满 14 岁处理。</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>The student's own phone</source>
        <translation>学员本人手机</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>校区</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>Objects to marketing</source>
        <translation>拒绝营销</translation>
    </message>
    <message>
        <source>No automated choice of offers</source>
        <translation>不接受自动推荐</translation>
    </message>
    <message>
        <source>Guardian's name</source>
        <translation>监护人姓名</translation>
    </message>
    <message>
        <source>Guardian's phone</source>
        <translation>监护人手机</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Write the guardian's name too.</source>
        <translation>请同时填写监护人姓名。</translation>
    </message>
    <message>
        <source>Edit a guardian</source>
        <translation>修改监护人</translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation>添加监护人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Needed before a test drive may be offered.</source>
        <translation>推荐试驾前必须填写。</translation>
    </message>
    <message>
        <source>Driving licence class</source>
        <translation>驾照类型</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>姓名与联系方式</translation>
    </message>
    <message>
        <source>Age band of the child</source>
        <translation>孩子的年龄段</translation>
    </message>
    <message>
        <source>Courses taken</source>
        <translation>所学课程</translation>
    </message>
    <message>
        <source>Enter what stands on the signed form: nothing more. Entries are never changed later.</source>
        <translation>只录入签字授权书上写明的内容。登记后不可更改。</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>登记授权</translation>
    </message>
    <message>
        <source>Who has signed</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Number of the signed form, or where it is kept.</source>
        <translation>授权书编号，或存放位置。</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>By which channels</source>
        <translation>可用渠道</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>涉及的信息</translation>
    </message>
    <message>
        <source>Withdraw this consent?</source>
        <translation>要撤回这项授权吗？</translation>
    </message>
    <message>
        <source>From now on this person is left out of every list that needs it.</source>
        <translation>从现在起，凡需要这项授权的名单都不再包含此人。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>{name} alone</source>
        <translation>仅{name}</translation>
    </message>
    <message>
        <source>Tick at least one channel: without one nothing may be sent.</source>
        <translation>请至少勾选一个渠道，否则什么都不能发送。</translation>
    </message>
</context>
</TS>