<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AboutCard</name>
        <message>
            <source>Alliance Desk</source>
            <translation>联盟台</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>版本 {0}</translation>
        </message>
        <message>
            <source>It works without a network and opens none. Data stays in one encrypted file on this computer; only what you export leaves it.</source>
            <translation>不需要网络，也不会联网。数据都在这台电脑的一个加密文件里；只有您导出的内容才会离开。</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>使用的开源软件</translation>
        </message>
    </context>
    <context>
        <name>BackupsCard</name>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Back up to a folder</source>
            <translation>备份到文件夹</translation>
        </message>
        <message>
            <source>Restore a file</source>
            <translation>从文件恢复</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>A backup is a complete, encrypted copy; the same password opens it. One is made every day the program is open. Kept: 12 hourly, 7 daily, 4 weekly and 12 monthly ones. Keep a second copy on another disk.</source>
            <translation>备份是一份完整的加密副本，用同一个密码打开。程序每天打开时自动备份一次，保留最近 12 个小时、7 天、4 周和 12 个月的各一份。请在另一块硬盘上再存一份。</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>None yet. The first one takes a moment.</source>
            <translation>还没有备份，第一次只需片刻。</translation>
        </message>
        <message>
            <source>Press a line to restore that backup.</source>
            <translation>点击一行即可恢复该备份。</translation>
        </message>
        <message>
            <source>Folder for the backup</source>
            <translation>备份到哪个文件夹</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>正在备份</translation>
        </message>
        <message>
            <source>Backed up and checked.</source>
            <translation>备份完成，并已校验。</translation>
        </message>
        <message>
            <source>Backups (*.backup);;All files (*)</source>
            <translation>备份文件 (*.backup);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>The backup becomes a store of its own beside the one that is open; nothing is overwritten.</source>
            <translation>备份会另存为一个新的数据文件，不会覆盖现在打开的数据。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Name of the restored store</source>
            <translation>恢复后的名称</translation>
        </message>
        <message>
            <source>Password or recovery key</source>
            <translation>密码或恢复密钥</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>正在恢复</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Restored as {0}.</source>
            <translation>已恢复为 {0}。</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>程序出错了</translation>
        </message>
        <message>
            <source>This is a mistake in the program, not yours. Your data is as it was before. You can go on working; if it happens again, send the details to whoever looks after the program.</source>
            <translation>这是程序的错误，不是您的操作问题。数据没有变化，可以继续使用；如果再次出现，请把详情发给维护程序的人。</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>查看详情</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>收起详情</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Pick a date</source>
            <translation>选择日期</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Let go to import this file</source>
            <translation>松开即可导入此文件</translation>
        </message>
        <message>
            <source>You will see what is in it before anything is changed.</source>
            <translation>会先给您看内容，确认后才改动数据。</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>How would you like to begin?</source>
            <translation>您想怎样开始？</translation>
        </message>
        <message>
            <source>Begin with your institution</source>
            <translation>建立我的机构</translation>
        </message>
        <message>
            <source>Make a new, encrypted store.</source>
            <translation>新建一个加密的数据文件。</translation>
        </message>
        <message>
            <source>Open a store</source>
            <translation>打开数据文件</translation>
        </message>
        <message>
            <source>One that is already on this computer.</source>
            <translation>这台电脑上已有的数据文件。</translation>
        </message>
        <message>
            <source>Look around first</source>
            <translation>先随便看看</translation>
        </message>
        <message>
            <source>A sample institution with invented people: 3,000 students, 14 partners, finished campaigns.</source>
            <translation>示例机构，人物均为虚构：3,000 名学员、14 家合作方、已结束的活动。</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>最近打开</translation>
        </message>
        <message>
            <source>Stores (*.desk);;All files (*)</source>
            <translation>数据文件 (*.desk);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Preparing the sample institution</source>
            <translation>正在准备示例机构</translation>
        </message>
        <message>
            <source>Its files are being imported the way yours will be: messy spreadsheets and all. Once only.</source>
            <translation>正在导入示例文件，和将来导入您的文件一样，连杂乱的表格也不例外。只需一次。</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>Import a file</source>
            <translation>导入文件</translation>
        </message>
        <message>
            <source>Save the template</source>
            <translation>保存模板</translation>
        </message>
        <message>
            <source>Save the consent form</source>
            <translation>保存授权书</translation>
        </message>
        <message>
            <source>You have a list of students</source>
            <translation>已有学员名单</translation>
        </message>
        <message>
            <source>Drop the spreadsheet anywhere on this window. It may be messy: you see what is in it first.</source>
            <translation>把表格拖到窗口任意位置即可。表格乱一点没关系，会先给您看内容。</translation>
        </message>
        <message>
            <source>You have no list yet</source>
            <translation>还没有名单</translation>
        </message>
        <message>
            <source>A blank spreadsheet with the right columns and an example. Fill it in, then drop it here.</source>
            <translation>一份列好标题、带示例的空白表格。填好后拖到这里。</translation>
        </message>
        <message>
            <source>Families must say yes first</source>
            <translation>先取得家长授权</translation>
        </message>
        <message>
            <source>A form to print and sign. Without a permission nobody may be invited to anything.</source>
            <translation>打印后请家长签字。没有授权，不能邀请任何人。</translation>
        </message>
        <message>
            <source>Students.xlsx</source>
            <translation>学员名单.xlsx</translation>
        </message>
        <message>
            <source>Consent form.pdf</source>
            <translation>授权书.pdf</translation>
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
            <source>Saving</source>
            <translation>正在保存</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>请填写此项。</translation>
        </message>
        <message>
            <source>Write the date as 2026-09-01.</source>
            <translation>日期请写成 2026-09-01。</translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Looking at your data …</source>
            <translation>正在读取数据……</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>晚上好</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>早上好</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>下午好</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}，{1}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>The figures could not be read.</source>
            <translation>数据未能读取。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待结果</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>Families you may contact</source>
            <translation>可联系家庭</translation>
        </message>
        <message>
            <source>Not enough data yet: there is no family in the store.</source>
            <translation>数据还不够：还没有任何家庭。</translation>
        </message>
        <message>
            <source>of {0}; {1} gave a permission that holds today</source>
            <translation>共 {0} 户，{1} 有有效授权</translation>
        </message>
        <message>
            <source>Renewal rate (90 days)</source>
            <translation>续报率（90 天）</translation>
        </message>
        <message>
            <source>Not enough data yet: fewer than 30 families finished a course 90 days ago or earlier.</source>
            <translation>数据还不够：90 天前结课的家庭不足 30 户。</translation>
        </message>
        <message>
            <source>between {0} and {1} in every 100 families; {2} counted</source>
            <translation>每 100 户 {0}–{1} 户；按 {2} 户计算</translation>
        </message>
        <message>
            <source>Net of campaigns, last 12 months</source>
            <translation>近 12 个月活动净收益</translation>
        </message>
        <message>
            <source>Not enough data yet: no finished campaign has been measured.</source>
            <translation>数据还不够：还没有评估过的活动。</translation>
        </message>
        <message numerus="yes">
            <source>between {0} and {1}; %n campaign(s) measured</source>
            <translation>
                <numerusform>区间 {0} 至 {1}；已评估 %n 个活动</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>需要处理</translation>
        </message>
        <message>
            <source>Nothing needs a look today.</source>
            <translation>今天没有需要处理的事。</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>去核对</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>No campaign yet. Plan one, and it will keep a comparison group.</source>
            <translation>还没有活动。策划一个，系统会留出对照组。</translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>全部 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>合作方</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>效果</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>已策划</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>To measure</source>
            <translation>待评估</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>Does not work</source>
            <translation>无效</translation>
        </message>
        <message>
            <source>Harms</source>
            <translation>有害</translation>
        </message>
        <message>
            <source>Cannot tell yet</source>
            <translation>还看不出</translation>
        </message>
        <message>
            <source>{0} in 100 ({1} to {2})</source>
            <translation>每百户 {0}（{1} 至 {2}）</translation>
        </message>
    </context>
    <context>
        <name>InstitutionCard</name>
        <message>
            <source>Institution</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>The country decides which law is applied to consents, minors and messages.</source>
            <translation>国家和地区决定授权、未成年人和短信适用哪部法律。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Name of the institution</source>
            <translation>机构名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Country (its rules apply)</source>
            <translation>国家或地区（适用当地法规）</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
    </context>
    <context>
        <name>JobTray</name>
        <message>
            <source>Work in progress</source>
            <translation>正在进行的工作</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message numerus="yes">
            <source>%n more waiting</source>
            <translation>
                <numerusform>还有 %n 项在等待</numerusform>
            </translation>
        </message>
        <message>
            <source>All work finished</source>
            <translation>所有工作已完成</translation>
        </message>
        <message>
            <source>stopping …</source>
            <translation>正在停止……</translation>
        </message>
        <message numerus="yes">
            <source>%n min left</source>
            <translation>
                <numerusform>还需 %n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s left</source>
            <translation>
                <numerusform>还需 %n 秒</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LogCard</name>
        <message>
            <source>Change log</source>
            <translation>操作记录</translation>
        </message>
        <message>
            <source>Check the seals</source>
            <translation>校验记录</translation>
        </message>
        <message>
            <source>Nothing in here can be changed or removed without breaking the seals; it names no person's data.</source>
            <translation>记录逐条加封，改动或删除都会被发现；记录中不含个人信息。</translation>
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
            <source>the program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>On what</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>change {0}</source>
            <translation>第 {0} 次变更</translation>
        </message>
        <message>
            <source>{0} rows</source>
            <translation>{0} 行</translation>
        </message>
        <message>
            <source>{0} added</source>
            <translation>新增 {0}</translation>
        </message>
        <message>
            <source>{0} changed</source>
            <translation>更新 {0}</translation>
        </message>
        <message>
            <source>{0} unchanged</source>
            <translation>未变 {0}</translation>
        </message>
        <message>
            <source>{0} refused</source>
            <translation>拒收 {0}</translation>
        </message>
        <message>
            <source>Checking the change log</source>
            <translation>正在校验操作记录</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, all seals whole.</source>
            <translation>
                <numerusform>共 %n 条，封条完好。</numerusform>
            </translation>
        </message>
        <message>
            <source>The log does not fit from entry {0} on: it was changed outside the program.</source>
            <translation>从第 {0} 条起对不上：记录在程序之外被改动过。</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Alliance Desk</source>
            <translation>联盟台</translation>
        </message>
    </context>
    <context>
        <name>MessageDialog</name>
        <message>
            <source>All right</source>
            <translation>知道了</translation>
        </message>
    </context>
    <context>
        <name>NewStorePage</name>
        <message>
            <source>A new store</source>
            <translation>新建数据文件</translation>
        </message>
        <message>
            <source>One encrypted file on this computer holds everything. Only the password opens it.</source>
            <translation>所有数据都在这台电脑的一个加密文件里，只有密码能打开。</translation>
        </message>
        <message>
            <source>Name of the institution</source>
            <translation>机构名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Country (its rules apply)</source>
            <translation>国家或地区（适用当地法规）</translation>
        </message>
        <message>
            <source>Your institution</source>
            <translation>您的机构</translation>
        </message>
        <message>
            <source>Other folder</source>
            <translation>换个文件夹</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>您的姓名</translation>
        </message>
        <message>
            <source>PIN, 4 to 12 digits</source>
            <translation>PIN 码，4 到 12 位数字</translation>
        </message>
        <message>
            <source>The PIN says who is at the desk when the screen was locked.</source>
            <translation>锁屏之后，用 PIN 码确认是谁在操作。</translation>
        </message>
        <message>
            <source>The first person at the desk</source>
            <translation>第一位使用者</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>再输一遍</translation>
        </message>
        <message>
            <source>Strength of the password</source>
            <translation>密码强度</translation>
        </message>
        <message>
            <source>Four or five words in a row are strong and easy to keep.</source>
            <translation>连用四五个词，既牢靠又好记。</translation>
        </message>
        <message>
            <source>The password of the store</source>
            <translation>数据文件的密码</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Make the store</source>
            <translation>建立</translation>
        </message>
        <message>
            <source>The file: {0}</source>
            <translation>文件位置：{0}</translation>
        </message>
        <message>
            <source>Folder for the store</source>
            <translation>数据文件存放在哪里</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>请填写此项。</translation>
        </message>
        <message>
            <source>4 to 12 digits</source>
            <translation>4 到 12 位数字</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>两次输入不一致。</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Nothing found. Names, pinyin initials and the end of a phone number work.</source>
            <translation>没有找到。可以输入姓名、拼音首字母或手机尾号。</translation>
        </message>
        <message>
            <source>Search students, partners, commands</source>
            <translation>搜索学员、合作方、活动或命令</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>搜索结果</translation>
        </message>
    </context>
    <context>
        <name>PinPage</name>
        <message>
            <source>Who is at the desk?</source>
            <translation>现在是谁在用？</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 码</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>进入</translation>
        </message>
        <message>
            <source>Close this store</source>
            <translation>关闭数据文件</translation>
        </message>
        <message numerus="yes">
            <source>The PIN is wrong; %n more try(s), then the password is needed.</source>
            <translation>
                <numerusform>PIN 码不对；还可以试 %n 次，之后需要输入密码。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Sections</source>
            <translation>栏目</translation>
        </message>
        <message>
            <source>Alliance Desk</source>
            <translation>联盟台</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n 项待处理</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryPage</name>
        <message>
            <source>Keep the recovery key</source>
            <translation>保管好恢复密钥</translation>
        </message>
        <message>
            <source>It opens the store if the password is lost. Nobody else has it, and it is shown only now. Print it and lock it away, not in this computer.</source>
            <translation>忘记密码时，用它打开数据文件。别人没有这个密钥，而且只显示这一次。请打印出来锁好，不要存在这台电脑里。</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>保存为 PDF</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>To be sure, type the last group from your paper</source>
            <translation>请对照纸上的密钥，输入最后一组</translation>
        </message>
        <message>
            <source>Last group of the recovery key</source>
            <translation>恢复密钥的最后一组</translation>
        </message>
        <message>
            <source>I have it safe</source>
            <translation>已经保管好</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>恢复密钥</translation>
        </message>
        <message>
            <source>The page cannot be written there: choose another folder.</source>
            <translation>无法写入该位置：请换个文件夹。</translation>
        </message>
        <message>
            <source>Saved as {0}. Print it, then delete the file.</source>
            <translation>已保存为 {0}。打印后请删除该文件。</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>已发送到打印机。</translation>
        </message>
        <message>
            <source>Whoever has this page can open the store: keep it like a key to the safe.</source>
            <translation>拿到这页纸的人就能打开数据：请像保管保险柜钥匙一样保管。</translation>
        </message>
        <message>
            <source>To use it, type it in place of the password. Capital letters and spaces do not matter.</source>
            <translation>使用时，在输入密码处输入它。不区分大小写，空格可有可无。</translation>
        </message>
        <message>
            <source>After the password is changed this page no longer works: print a new one.</source>
            <translation>更换密码后本页失效，请重新打印。</translation>
        </message>
        <message>
            <source>Copied. Paste it where only you can read it.</source>
            <translation>已复制。请粘贴到只有您能看到的地方。</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>What you choose applies at once, on this computer.</source>
            <translation>选好即刻生效，只影响这台电脑。</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>外观与语言</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>工作人员</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Change log</source>
            <translation>操作记录</translation>
        </message>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation>设置的各部分</translation>
        </message>
        <message>
            <source>Like the computer</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>%n 分钟后</numerusform>
            </translation>
        </message>
        <message>
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Screens, reports and letters.</source>
            <translation>界面、报告和信件。</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>浅色或深色</translation>
        </message>
        <message>
            <source>Dark is easier on the eyes at night.</source>
            <translation>夜间用深色更护眼。</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>Everything grows with it.</source>
            <translation>界面随之放大。</translation>
        </message>
        <message>
            <source>Lock the screen</source>
            <translation>锁定屏幕</translation>
        </message>
        <message>
            <source>When nobody has touched anything.</source>
            <translation>无人操作时自动锁定。</translation>
        </message>
    </context>
    <context>
        <name>StaffCard</name>
        <message>
            <source>Staff</source>
            <translation>工作人员</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>添加人员</translation>
        </message>
        <message>
            <source>The PIN says who is at the desk; the change log names that person.</source>
            <translation>PIN 码用来确认操作人，操作记录会写明是谁。</translation>
        </message>
        <message>
            <source>Nobody yet: the change log cannot name anyone.</source>
            <translation>还没有人员，操作记录无法写明操作人。</translation>
        </message>
        <message>
            <source>You</source>
            <translation>您</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>front desk, teaching, management …</source>
            <translation>前台、教务、管理……</translation>
        </message>
        <message>
            <source>PIN, 4 to 12 digits</source>
            <translation>PIN 码，4 到 12 位数字</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>再输一遍</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>两次输入不一致。</translation>
        </message>
        <message>
            <source>Remove {0} from the list?</source>
            <translation>要把 {0} 从名单中移除吗？</translation>
        </message>
        <message>
            <source>What they did stays in the change log.</source>
            <translation>以往的操作仍保留在操作记录里。</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>you are here</source>
            <translation>当前步骤</translation>
        </message>
        <message>
            <source>Step {0} of {1}</source>
            <translation>第 {0} 步，共 {1} 步</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Show or hide</source>
            <translation>显示或隐藏</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Sample data</source>
            <translation>示例数据</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Search students, partners, commands</source>
            <translation>搜索学员、合作方、活动或命令</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Password or recovery key</source>
            <translation>密码或恢复密钥</translation>
        </message>
        <message>
            <source>Welcome back</source>
            <translation>欢迎回来</translation>
        </message>
        <message>
            <source>The sample institution: its password is “{0}”.</source>
            <translation>示例机构，密码是“{0}”。</translation>
        </message>
        <message>
            <source>Open another store, or begin a new one</source>
            <translation>打开其他数据文件，或新建一个</translation>
        </message>
    </context>
    <context>
        <name>WindowJobs</name>
        <message>
            <source>Undoing</source>
            <translation>正在撤销</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>已撤销：{0}</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>正在备份</translation>
        </message>
        <message>
            <source>Backed up and checked.</source>
            <translation>备份完成，并已校验。</translation>
        </message>
    </context>
    <context>
        <name>_Face</name>
        <message>
            <source>Alliance Desk</source>
            <translation>联盟台</translation>
        </message>
        <message>
            <source>Joint campaigns that families welcome, and proof that they work.</source>
            <translation>家长乐意参加的联合活动，效果有据可查。</translation>
        </message>
        <message>
            <source>Works without a network. Nothing leaves this computer.</source>
            <translation>无需联网，数据不出这台电脑。</translation>
        </message>
        <message>
            <source>Only families who said yes, under rules you can read.</source>
            <translation>只联系授权过的家庭，规则条条可查。</translation>
        </message>
        <message>
            <source>Every campaign keeps a comparison group, so luck is not mistaken for effect.</source>
            <translation>每次活动都留对照组，不把运气当效果。</translation>
        </message>
        <message>
            <source>Every import and every edit can be undone.</source>
            <translation>每次导入和修改都能撤销。</translation>
        </message>
    </context>
    <context>
        <name>overview</name>
        <message>
            <source>No family can be contacted yet</source>
            <translation>还没有可联系的家庭</translation>
        </message>
        <message>
            <source>Print the consent form, or import the permissions you have.</source>
            <translation>请打印授权书，或导入已有的授权。</translation>
        </message>
        <message>
            <source>%n agreement(s) end within 30 days</source>
            <translation>%n 份合作协议 30 天内到期</translation>
        </message>
        <message>
            <source>First {partner}, in %n day(s)</source>
            <translation>最近的是{partner}，还有 %n 天</translation>
        </message>
        <message>
            <source>%n possible duplicate(s)</source>
            <translation>%n 对疑似重复</translation>
        </message>
        <message>
            <source>Same phone, another child? Only you can tell.</source>
            <translation>同一电话，不同孩子？需要您判断。</translation>
        </message>
        <message>
            <source>The results of “{campaign}” are missing</source>
            <translation>“{campaign}”的结果还没有导入</translation>
        </message>
        <message>
            <source>It ended %n day(s) ago; ask the partner for the list.</source>
            <translation>活动已结束 %n 天，请向合作方要名单。</translation>
        </message>
        <message>
            <source>The yearly audit of minors' data for {year}</source>
            <translation>{year} 年度未成年人信息合规审计</translation>
        </message>
        <message>
            <source>Due 31 January {due}; %n minor(s) are in the store.</source>
            <translation>{due} 年 1 月 31 日前报送；涉及 %n 名未成年人。</translation>
        </message>
        <message>
            <source>Next: bring in your students, from the spreadsheet you already have.</source>
            <translation>下一步：用现有的表格导入学员。</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>导入文件</translation>
        </message>
        <message>
            <source>Next: work out profiles, so that students fall into groups you can name.</source>
            <translation>下一步：生成画像，把学员分成说得清的群体。</translation>
        </message>
        <message>
            <source>Work out profiles</source>
            <translation>生成画像</translation>
        </message>
        <message>
            <source>Next: train the recommender on what families really chose.</source>
            <translation>下一步：用家庭的真实选择训练推荐。</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Next: see whether “{campaign}” worked; its results are here.</source>
            <translation>下一步：“{campaign}”的结果到了，看看有没有效。</translation>
        </message>
        <message>
            <source>Measure it</source>
            <translation>评估</translation>
        </message>
        <message>
            <source>Next: finish the list and the comparison group of “{campaign}”.</source>
            <translation>下一步：完成“{campaign}”的名单与对照组。</translation>
        </message>
        <message>
            <source>Go on planning</source>
            <translation>继续策划</translation>
        </message>
        <message>
            <source>Next: import the results of “{campaign}” when the partner sends them.</source>
            <translation>下一步：合作方发来后，导入“{campaign}”的结果。</translation>
        </message>
        <message>
            <source>Import results</source>
            <translation>导入结果</translation>
        </message>
        <message>
            <source>Next: plan a joint campaign with a partner.</source>
            <translation>下一步：和合作方策划一次联合活动。</translation>
        </message>
        <message>
            <source>Plan a campaign</source>
            <translation>策划活动</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>No students yet</source>
            <translation>还没有学员</translation>
        </message>
        <message>
            <source>{students} students · {partners} partners</source>
            <translation>{students} 名学员 · {partners} 家合作方</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Not worked out yet</source>
            <translation>还没有生成</translation>
        </message>
        <message>
            <source>%n group(s) · as of {day}</source>
            <translation>%n 个分群 · {day} 更新</translation>
        </message>
        <message>
            <source>Recommend</source>
            <translation>推荐</translation>
        </message>
        <message>
            <source>Not trained yet</source>
            <translation>还没有训练</translation>
        </message>
        <message>
            <source>{count} recommendations ready</source>
            <translation>已有 {count} 条推荐</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>策划</translation>
        </message>
        <message>
            <source>“{campaign}” is being planned</source>
            <translation>正在策划“{campaign}”</translation>
        </message>
        <message>
            <source>%n campaign(s) running</source>
            <translation>%n 个活动进行中</translation>
        </message>
        <message>
            <source>Nothing open</source>
            <translation>没有待办的策划</translation>
        </message>
        <message>
            <source>No campaign yet</source>
            <translation>还没有活动</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>评估</translation>
        </message>
        <message>
            <source>%n campaign(s) to measure</source>
            <translation>%n 个活动待评估</translation>
        </message>
        <message>
            <source>%n campaign(s) wait for results</source>
            <translation>%n 个活动等待结果</translation>
        </message>
        <message>
            <source>%n campaign(s) measured</source>
            <translation>已评估 %n 个活动</translation>
        </message>
        <message>
            <source>After the first campaign</source>
            <translation>第一个活动之后</translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message>
            <source>Page</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>还没有备份</translation>
        </message>
        <message>
            <source>Last backup {time}, checked</source>
            <translation>上次备份 {time}，已校验</translation>
        </message>
        <message>
            <source>Last backup {day}, checked</source>
            <translation>上次备份 {day}，已校验</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>撤销上一次操作</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Lock the screen</source>
            <translation>锁定屏幕</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>浅色或深色</translation>
        </message>
        <message>
            <source>English / 中文</source>
            <translation>English / 中文</translation>
        </message>
        <message>
            <source>Training organisation</source>
            <translation>培训机构</translation>
        </message>
        <message>
            <source>School</source>
            <translation>学校</translation>
        </message>
        <message>
            <source>Kindergarten</source>
            <translation>幼儿园</translation>
        </message>
        <message>
            <source>University</source>
            <translation>高校</translation>
        </message>
        <message>
            <source>Adult training</source>
            <translation>成人培训</translation>
        </message>
        <message>
            <source>China</source>
            <translation>中国</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>中国香港</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>新加坡</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>英国</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>美国</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>德国</translation>
        </message>
        <message>
            <source>France</source>
            <translation>法国</translation>
        </message>
        <message>
            <source>Student</source>
            <translation>学员</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>监护人</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>合作方</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>权益</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>课程</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Too short: at least 8 signs</source>
            <translation>太短：至少 8 个字符</translation>
        </message>
        <message>
            <source>Easy to guess: make it longer or less regular</source>
            <translation>容易猜到：请加长或少用规律</translation>
        </message>
        <message>
            <source>Fair: a few more signs would help</source>
            <translation>尚可：再加几个字符更好</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>牢靠</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>首页</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Students</source>
            <translation>学员</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>合作方</translation>
        </message>
        <message>
            <source>Recommend</source>
            <translation>推荐</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Store made</source>
            <translation>建立数据文件</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Worked out</source>
            <translation>计算</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Launched</source>
            <translation>启动活动</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Brought up to date</source>
            <translation>升级</translation>
        </message>
        <message>
            <source>Working out profiles</source>
            <translation>正在生成画像</translation>
        </message>
        <message>
            <source>Training the recommender</source>
            <translation>正在训练推荐</translation>
        </message>
        <message>
            <source>Measuring {campaign}</source>
            <translation>正在评估“{campaign}”</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>“{0}” is there already. Replace it?</source>
            <translation>“{0}”已经存在，要替换吗？</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
    </context>
</TS>
