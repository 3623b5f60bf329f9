<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>columns</name>
    <message>
        <source>Students</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>合作协议</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>校区</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Guardian's phone</source>
        <translation>监护人电话</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>知名度</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>美誉度</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任度</translation>
    </message>
    <message>
        <source>Agreement ends</source>
        <translation>协议到期</translation>
    </message>
    <message>
        <source>Licence expires</source>
        <translation>执照到期</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>共享字段</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分成</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>读入行数</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已分组</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>commands_measure</name>
    <message>
        <source>the effect of a campaign, or of any experiment in a table (--file)</source>
        <translation>一个活动的效果，或任何表格里一次试验的效果（--file）</translation>
    </message>
    <message>
        <source>Name a store and a campaign, or a table: measure --file F --arm COL --control VALUE --outcome COL.</source>
        <translation>请写明数据文件和活动，或一张表格：measure --file F --arm 列 --control 值 --outcome 列。</translation>
    </message>
    <message>
        <source>The shares “{text}” are not understood; write them as a=1,b=2.</source>
        <translation>看不懂比例“{text}”；请写成 a=1,b=2。</translation>
    </message>
    <message>
        <source>The margin “{text}” must be a number from 0 up, such as 0.03.</source>
        <translation>界限“{text}”应是不小于 0 的数，例如 0.03。</translation>
    </message>
    <message>
        <source>write a campaign's report: PDF, DOCX, XLSX, HTML and CSV, in both languages</source>
        <translation>写出活动报告：PDF、DOCX、XLSX、HTML 和 CSV，中英文各一份</translation>
    </message>
    <message>
        <source>what each partner of a campaign is owed, with its interval</source>
        <translation>活动的每个合作方应得多少，以及可能的范围</translation>
    </message>
</context>
<context>
    <name>jobs_measure</name>
    <message>
        <source>The form is a PDF: “{file}” must end in .pdf.</source>
        <translation>授权书是 PDF：“{file}”应以 .pdf 结尾。</translation>
    </message>
    <message>
        <source>Setting the consent form</source>
        <translation>正在排版授权书</translation>
    </message>
    <message>
        <source>An Excel sheet holds no more than 1,048,575 rows; export to CSV instead.</source>
        <translation>一张 Excel 表最多 1,048,575 行；请改为导出 CSV。</translation>
    </message>
    <message>
        <source>There is no table “{table}”; choose from: {known}.</source>
        <translation>没有“{table}”这张表；可选：{known}。</translation>
    </message>
    <message>
        <source>“{file}” must end in .xlsx or .csv.</source>
        <translation>“{file}”应以 .xlsx 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>“{file}” is a folder; name a file.</source>
        <translation>“{file}”是文件夹；请写文件名。</translation>
    </message>
    <message>
        <source>“{file}” is open in another program or protected; close it and try again.</source>
        <translation>“{file}”正被别的程序打开或受保护；请关闭后再试。</translation>
    </message>
    <message>
        <source>There is no campaign “{ref}”; the store has: {there}.</source>
        <translation>没有活动“{ref}”；现有：{there}。</translation>
    </message>
    <message>
        <source>“{name}” has neither a start nor assigned families yet; launch it first.</source>
        <translation>“{name}”还没有开始日期，也没有分组的家庭；请先启动。</translation>
    </message>
    <message>
        <source>Joining families, arms and outcomes</source>
        <translation>正在对上家庭、分组和结果</translation>
    </message>
    <message>
        <source>Working out the effect</source>
        <translation>正在计算效果</translation>
    </message>
    <message>
        <source>Measured {campaign}</source>
        <translation>已测量 {campaign}</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <source>Working out what each partner is owed</source>
        <translation>正在计算各合作方应得金额</translation>
    </message>
    <message>
        <source>“{name}” has no partner, so there is nothing to settle.</source>
        <translation>“{name}”没有合作方，不需要结算。</translation>
    </message>
    <message>
        <source>Settled {campaign}</source>
        <translation>已结算 {campaign}</translation>
    </message>
    <message>
        <source>Gathering the results</source>
        <translation>正在汇总结果</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写报告</translation>
    </message>
    <message>
        <source>“{partner}” is not a partner of this campaign; its partners are: {there}.</source>
        <translation>“{partner}”不是这个活动的合作方；合作方有：{there}。</translation>
    </message>
    <message>
        <source>A report cannot be written as “{kind}”; choose from: {known}.</source>
        <translation>报告不能写成“{kind}”；可选：{known}。</translation>
    </message>
</context>
<context>
    <name>measure</name>
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
        <source>The shares must name each arm once with a number above 0; the arms are: {arms}.</source>
        <translation>比例要把每个组写一次，数值大于 0；各组是：{arms}。</translation>
    </message>
    <message>
        <source>The arms are not as large as the draw intended (p {p}): something sorted people after the draw. Find out what before you believe the effect.</source>
        <translation>各组人数与抽签设定不符（p {p}）：抽签之后有什么改变了分组。先查清原因，再相信效果。</translation>
    </message>
    <message>
        <source>Column “{column}” differs between the arms far beyond chance: it seems to have been measured after the start and must not be used to adjust the effect.</source>
        <translation>“{column}”这一列在各组之间相差太大，不像偶然：它似乎是活动开始之后才测的，不能用来校正效果。</translation>
    </message>
    <message>
        <source>{rows} rows belong to {units} units; rows of one unit are alike, so the interval counts units, not rows. {both} units have rows in more than one arm.</source>
        <translation>{rows} 行属于 {units} 个单位；同一单位的各行彼此相似，所以范围按单位算，不按行算。有 {both} 个单位同时出现在几个组里。</translation>
    </message>
    <message>
        <source>Only {count} cases in a cell of “{arm}”: exact methods are used and the answer is rough.</source>
        <translation>“{arm}”的一格里只有 {count} 例：改用精确方法，结论较粗。</translation>
    </message>
    <message>
        <source>“{arm}” is too small to see an effect below {detectable}; what would matter is {matters}.</source>
        <translation>“{arm}”人数太少，小于 {detectable} 的效果看不出；而要紧的效果是 {matters}。</translation>
    </message>
    <message>
        <source>In “{arm}” nothing shows that the effect differs from one kind of person to another (gain of choosing {low} to {high}): do not pick targets from these columns.</source>
        <translation>“{arm}”看不出效果因人而异（挑选对象的好处在 {low} 到 {high} 之间）：不要按这些列挑人。</translation>
    </message>
    <message>
        <source>Guardrail: enrolled in any of our courses</source>
        <translation>底线：报名我们自己的任何课程</translation>
    </message>
    <message>
        <source>Fell</source>
        <translation>下降了</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>守住了</translation>
    </message>
    <message>
        <source>Looked at {looks} times: the plain range leaves out zero, the one that allows for looking does not.</source>
        <translation>已看过 {looks} 次：普通范围不含零，而允许多次查看的范围仍含零。</translation>
    </message>
    <message>
        <source>Counted: families, each in the arm it was drawn into, whether it came or not.</source>
        <translation>统计对象：家庭，抽到哪组就算哪组，来没来都一样。</translation>
    </message>
    <message>
        <source>Over time: the sequence is tuned to the plan's baseline before the start; information grows with every family that reaches the goal.</source>
        <translation>逐日变化：置信序列在开始前按计划的基准设定；每有一个家庭达成目标，信息就多一份。</translation>
    </message>
    <message>
        <source>Money: what outcomes record, refunds deducted, invited families against the control (Welch).</source>
        <translation>金额：以结果里登记的为准，扣除退款，收到邀请的家庭与对照组相比（Welch 方法）。</translation>
    </message>
    <message>
        <source>What would change the verdict: fragility index (Walsh et al. 2014).</source>
        <translation>什么会改变结论：脆弱指数（Walsh 等，2014）。</translation>
    </message>
    <message>
        <source>The list was sealed before the launch: nobody was moved between the arms afterwards.</source>
        <translation>名单在启动前已封存：之后没有人换过组。</translation>
    </message>
    <message>
        <source>The list was not sealed before the launch: that the arms were alike cannot be proved.</source>
        <translation>名单在启动前没有封存：无法证明各组本来相同。</translation>
    </message>
    <message>
        <source>The effect is of being invited, not of coming: who comes chooses to.</source>
        <translation>这是“收到邀请”的效果，不是“到场”的效果：来的人是自己选择来的。</translation>
    </message>
    <message>
        <source>It holds for these families and these weeks; another offer or season may do otherwise.</source>
        <translation>它只适用于这些家庭和这几周；换一个权益或季节，结果可能不同。</translation>
    </message>
    <message>
        <source>Only what was recorded as an outcome is counted, in money only what was entered as its value.</source>
        <translation>只统计登记为结果的事，金额只算登记的数值。</translation>
    </message>
    <message>
        <source>No margin was set: “does not work” can therefore never be the answer.</source>
        <translation>没有设定界限，所以不会得出“无效”的结论。</translation>
    </message>
    <message>
        <source>Too small to matter is what does not pay for itself (break-even).</source>
        <translation>“小到不要紧”是指收不回成本（盈亏平衡）。</translation>
    </message>
    <message>
        <source>The campaign is still running; the verdict allows for looking early.</source>
        <translation>活动还在进行；结论已考虑到提前查看。</translation>
    </message>
    <message>
        <source>The campaign has no families assigned yet; launch it first.</source>
        <translation>这个活动还没有分组的家庭；请先启动。</translation>
    </message>
    <message>
        <source>None of the arms ({arms}) is a control; call the one that got nothing “control”.</source>
        <translation>各组（{arms}）里没有对照组；请把什么都没收到的那组叫作“对照组”。</translation>
    </message>
    <message>
        <source>All families are in the control; there is nothing to compare it with.</source>
        <translation>所有家庭都在对照组，没有可比的。</translation>
    </message>
    <message>
        <source>Assignments of nobody we know: left out</source>
        <translation>分组名单里查无此人：未计入</translation>
    </message>
    <message>
        <source>Families drawn into two arms at the same moment: left out</source>
        <translation>同一时刻被分到两个组的家庭：未计入</translation>
    </message>
    <message>
        <source>Families drawn into two arms, one after the other: the first counts</source>
        <translation>先后被分到两个组的家庭：以第一次为准</translation>
    </message>
    <message>
        <source>Outcomes of families that are not in the campaign: left out</source>
        <translation>不在活动里的家庭的结果：未计入</translation>
    </message>
    <message>
        <source>Outcomes dated before the launch: left out</source>
        <translation>日期早于启动的结果：未计入</translation>
    </message>
    <message>
        <source>Outcomes dated after the last day that counts: left out</source>
        <translation>日期晚于统计截止日的结果：未计入</translation>
    </message>
    <message>
        <source>Outcomes without a readable date: left out</source>
        <translation>日期读不出的结果：未计入</translation>
    </message>
    <message>
        <source>Outcomes entered twice, alike in everything: counted once</source>
        <translation>重复登记、完全相同的结果：只算一次</translation>
    </message>
    <message>
        <source>Outcomes with negative money: taken as given back</source>
        <translation>金额为负的结果：按退回处理</translation>
    </message>
    <message>
        <source>Families in the control that were contacted all the same: kept there</source>
        <translation>对照组里却被联系过的家庭：仍算对照组</translation>
    </message>
    <message>
        <source>Families whose purchase was wholly refunded: not counted</source>
        <translation>已全额退款的家庭：不算达成</translation>
    </message>
    <message>
        <source>Extra income from invited families</source>
        <translation>邀请带来的额外收入</translation>
    </message>
    <message>
        <source>Share of {partner} (agreed {percent} %)</source>
        <translation>{partner}分成（约定 {percent}%）</translation>
    </message>
    <message>
        <source>Messages, seats, gifts</source>
        <translation>消息、场地、礼品</translation>
    </message>
    <message>
        <source>Net for the institution</source>
        <translation>机构净得</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>已发消息</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Followed the link</source>
        <translation>点开链接</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>使用权益</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>续报</translation>
    </message>
    <message>
        <source>families in every 100</source>
        <translation>每 100 个家庭中的个数</translation>
    </message>
    <message>
        <source>more families in every 100</source>
        <translation>每 100 个家庭中多出的个数</translation>
    </message>
    <message>
        <source>Shaded: too small to matter.</source>
        <translation>灰色部分：小到不要紧。</translation>
    </message>
    <message>
        <source>because they were invited</source>
        <translation>因为收到邀请</translation>
    </message>
    <message>
        <source>lost because they were invited</source>
        <translation>因为收到邀请而流失</translation>
    </message>
    <message>
        <source>would have anyway</source>
        <translation>本来也会</translation>
    </message>
    <message>
        <source>did not</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>The effect and how sure we are</source>
        <translation>效果有多大，有多确定</translation>
    </message>
    <message>
        <source>All {asked} questions are settled</source>
        <translation>{asked} 个问题都有了答案</translation>
    </message>
    <message>
        <source>{settled} of {asked} questions are settled</source>
        <translation>{asked} 个问题中有 {settled} 个有了答案</translation>
    </message>
    <message>
        <source>Effect with its 95 % range</source>
        <translation>效果及其 95% 范围</translation>
    </message>
    <message>
        <source>{told} of {arms} arms are settled on “{outcome}”</source>
        <translation>就“{outcome}”而言，{arms} 个组中有 {told} 个有了答案</translation>
    </message>
    <message>
        <source>more in every 100</source>
        <translation>每 100 个中多出的个数</translation>
    </message>
    <message>
        <source>difference from the control</source>
        <translation>与对照组之差</translation>
    </message>
    <message>
        <source>“{outcome}” is highest in “{arm}”</source>
        <translation>“{arm}”的“{outcome}”最高</translation>
    </message>
    <message>
        <source>in every 100</source>
        <translation>每 100 个中的个数</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>On no day so far could the effect be told from nothing</source>
        <translation>到目前为止，哪一天都还看不出效果</translation>
    </message>
    <message>
        <source>From day {day} on it can be told from nothing</source>
        <translation>第 {day} 天起就看得出效果</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>第 {day} 天</translation>
    </message>
    <message>
        <source>{did}, difference so far</source>
        <translation>{did}，截至当日之差</translation>
    </message>
    <message>
        <source>days since the launch</source>
        <translation>启动后的天数</translation>
    </message>
    <message>
        <source>The band allows for looking on every day.</source>
        <translation>色带已考虑到每天都查看。</translation>
    </message>
    <message>
        <source>How far the families of each arm came</source>
        <translation>各组家庭走到了哪一步</translation>
    </message>
    <message>
        <source>Control (not invited)</source>
        <translation>对照组（未邀请）</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>实验组（已邀请）</translation>
    </message>
    <message>
        <source>After the partners' shares and the costs, money is left</source>
        <translation>付完分成和成本，还有结余</translation>
    </message>
    <message>
        <source>The campaign cost more than it brought</source>
        <translation>活动花的比带来的多</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>The campaign names no partner, so there is nothing to settle.</source>
        <translation>活动没有写合作方，不需要结算。</translation>
    </message>
    <message>
        <source>A campaign can be settled for at most {most} partners.</source>
        <translation>一个活动最多结算 {most} 个合作方。</translation>
    </message>
    <message>
        <source>Attributable value: what invited families brought, less what the control shows they would have.</source>
        <translation>归因金额：收到邀请的家庭带来的，减去对照组显示本来也会有的。</translation>
    </message>
    <message>
        <source>Income is what families paid us for courses and purchases; the value of gifts is no income.</source>
        <translation>收入是家庭为课程和购买付给我们的钱；赠品的价值不算收入。</translation>
    </message>
    <message>
        <source>Refunds are deducted; a negative contribution owes nothing.</source>
        <translation>退款已扣除；贡献为负则不付。</translation>
    </message>
    <message>
        <source>Several partners share by the Shapley value: what each adds, over all orders.</source>
        <translation>几个合作方按夏普利值分配：在所有加入顺序中各自平均增加了多少。</translation>
    </message>
    <message>
        <source>The whole is divided by what the invited families of each partner's offers brought.</source>
        <translation>整体按收到各合作方权益的家庭带来的金额划分。</translation>
    </message>
    <message>
        <source>No agreement with a split was in force with {partner}: nothing is owed.</source>
        <translation>与{partner}没有生效且写明分成的协议：不需付款。</translation>
    </message>
    <message>
        <source>Effect: mean of the arm minus mean of the control, every case in the arm it was drawn into.</source>
        <translation>效果：该组平均减对照组平均，抽到哪组就算哪组。</translation>
    </message>
    <message>
        <source>Range: 95 %. Yes/no outcomes: unpooled normal interval; with fewer than 10 cases in a cell Newcombe's score interval and Fisher's exact test. Amounts: Welch. Several rows a unit: sandwich variance by unit.</source>
        <translation>范围：95%。是否类结果用不合并方差的正态区间；一格不足 10 例时用 Newcombe 得分区间和 Fisher 精确检验。金额用 Welch 方法。一个单位有多行时，按单位计算稳健方差。</translation>
    </message>
    <message>
        <source>Several arms: p values adjusted by Holm's method.</source>
        <translation>有几个组时，p 值按 Holm 方法校正。</translation>
    </message>
    <message>
        <source>Confidence sequence: normal mixture (Howard et al. 2021; Waudby-Smith et al. 2024), right however often one looks.</source>
        <translation>置信序列：正态混合（Howard 等 2021；Waudby-Smith 等 2024），看多少次都成立。</translation>
    </message>
    <message>
        <source>Known before the start: adjusted by Lin's interacted regression (CUPED, Deng et al. 2013).</source>
        <translation>开始前已知的信息：用 Lin 的交互回归校正（CUPED，Deng 等 2013）。</translation>
    </message>
    <message>
        <source>Arm sizes: chi-square against the intended shares, alarm below .001.</source>
        <translation>各组人数：与设定比例作卡方检验，低于 .001 报警。</translation>
    </message>
    <message>
        <source>The effect is cause only if the arms were drawn by lot; the table alone cannot show that.</source>
        <translation>只有分组是抽签决定的，效果才算因果；单看表格无法证明这一点。</translation>
    </message>
    <message>
        <source>It holds for these people and these days; elsewhere it may differ.</source>
        <translation>它只适用于这些人和这些日子；换个地方可能不同。</translation>
    </message>
    <message>
        <source>Added by “{arm}”, all {n} together</source>
        <translation>“{arm}”全部 {n} 个合计增加</translation>
    </message>
    <message>
        <source>Column “{column}” holds “{cell}”, which is neither a number nor yes or no.</source>
        <translation>“{column}”列里有“{cell}”，既不是数字，也不是“是/否”。</translation>
    </message>
    <message>
        <source>The table has no column “{column}”; its columns are: {there}.</source>
        <translation>表格没有“{column}”列；现有的列：{there}。</translation>
    </message>
    <message>
        <source>Column “{column}” has {count} different values; choose the column that names the arms.</source>
        <translation>“{column}”列有 {count} 种不同的值；请选写着组名的那一列。</translation>
    </message>
    <message>
        <source>No row has “{control}” in column “{column}”; its values are: {there}.</source>
        <translation>“{column}”列里没有“{control}”；现有的值：{there}。</translation>
    </message>
    <message>
        <source>All rows are in the one arm “{control}”: there is nothing to compare with.</source>
        <translation>所有行都在“{control}”这一组，没有可比的。</translation>
    </message>
    <message>
        <source>Rows that name no arm: left out</source>
        <translation>没写组别的行：未计入</translation>
    </message>
    <message>
        <source>Rows without an outcome: left out</source>
        <translation>没有结果的行：未计入</translation>
    </message>
    <message>
        <source>More cases in each arm: with so few nothing can be said.</source>
        <translation>每组要有更多例子：这么少，什么也说不了。</translation>
    </message>
    <message>
        <source>Only a margin below {margin} would turn this into “cannot tell yet”.</source>
        <translation>只有界限小于“{margin}”，结论才会变成“还看不出”。</translation>
    </message>
    <message>
        <source>Repeat it, invite more families, and keep a control again so that you see if it lasts.</source>
        <translation>可以再办，多邀请一些家庭，并继续留对照组，看效果能不能持续。</translation>
    </message>
    <message>
        <source>Do not repeat it in this form: change the offer or put the money somewhere else.</source>
        <translation>不要照原样再办：换一个权益，或把钱用到别处。</translation>
    </message>
    <message>
        <source>Stop it, and ask invited families what put them off before you try anything like it.</source>
        <translation>停下来；先问问收到邀请的家庭为什么反感，再考虑类似的活动。</translation>
    </message>
    <message>
        <source>Let it run on and look again: nothing has been decided yet.</source>
        <translation>让它继续，过些时候再看：现在还没有定论。</translation>
    </message>
    <message>
        <source>Decide nothing from this alone: repeat it with more families, drawn by lot again.</source>
        <translation>不要只凭这一次下决定：用更多家庭、再抽签分组，重做一次。</translation>
    </message>
    <message>
        <source>The verdict would fall if the effect were {amount} nearer to nothing.</source>
        <translation>如果效果再小 {amount}，结论就不成立。</translation>
    </message>
    <message>
        <source>The verdict would fall if {cases} of the {hits} cases in the arm did not count.</source>
        <translation>实验组的 {hits} 例中如果有 {cases} 例不算数，结论就不成立。</translation>
    </message>
    <message>
        <source>The verdict would fall if {cases} more cases in the arm came in, beside the {hits}.</source>
        <translation>实验组在 {hits} 例之外如果再多 {cases} 例，结论就不成立。</translation>
    </message>
    <message>
        <source>The arms are alike so far; set a margin, so that “does not work” can be found.</source>
        <translation>目前各组一样；请设定界限，这样才能得出“无效”。</translation>
    </message>
    <message>
        <source>If things stay as seen, about {needed} in each arm would settle it; the smaller has {now}.</source>
        <translation>如果情况不变，每组约 {needed} 个就能看清；现在较小的一组有 {now} 个。</translation>
    </message>
    <message>
        <source>were sent the message</source>
        <translation>收到消息</translation>
    </message>
    <message>
        <source>opened the message</source>
        <translation>打开消息</translation>
    </message>
    <message>
        <source>followed the link</source>
        <translation>点开链接</translation>
    </message>
    <message>
        <source>redeemed the offer</source>
        <translation>使用权益</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>续报</translation>
    </message>
    <message>
        <source>took a refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>{first} {second} {third}</source>
        <translation>{first}{second}{third}</translation>
    </message>
    <message>
        <source>reached the goal “{goal}”</source>
        <translation>达成“{goal}”</translation>
    </message>
    <message>
        <source>{count} in {base}</source>
        <translation>每 {base} 个中 {count} 个</translation>
    </message>
    <message>
        <source>{count} more in every {base} families {did} because they were invited</source>
        <translation>因为收到邀请，每 {base} 个家庭中{did}的多了 {count} 个</translation>
    </message>
    <message>
        <source>{count} fewer in every {base} families {did} because they were invited</source>
        <translation>因为收到邀请，每 {base} 个家庭中{did}的反而少了 {count} 个</translation>
    </message>
    <message>
        <source>Being invited made no difference that matters to how many families {did}</source>
        <translation>收到邀请与否，{did}的家庭没有要紧的差别</translation>
    </message>
    <message>
        <source>It cannot be told yet whether more families {did} because they were invited</source>
        <translation>还看不出邀请有没有让更多家庭{did}</translation>
    </message>
    <message>
        <source>Without the invitation {count} in every {base} families would have {did} anyway.</source>
        <translation>不邀请的话，每 {base} 个家庭中本来也会有 {count} 个{did}。</translation>
    </message>
    <message>
        <source>{total} families, drawn by lot: {invited} invited, {held} not.</source>
        <translation>共 {total} 个家庭，抽签分组：{invited} 个收到邀请，{held} 个没有。</translation>
    </message>
    <message>
        <source>Between {low} and {high} more in every {base}.</source>
        <translation>每 {base} 个中多 {low} 到 {high} 个。</translation>
    </message>
    <message>
        <source>Between {low} and {high} fewer in every {base}.</source>
        <translation>每 {base} 个中少 {low} 到 {high} 个。</translation>
    </message>
    <message>
        <source>Somewhere between {low} fewer and {high} more in every {base}.</source>
        <translation>每 {base} 个中，从少 {low} 个到多 {high} 个都有可能。</translation>
    </message>
    <message>
        <source>It cannot be told yet whether “{arm}” changes “{outcome}” compared with “{control}”</source>
        <translation>还看不出与“{control}”相比，“{arm}”是否改变了“{outcome}”</translation>
    </message>
    <message>
        <source>“{arm}” makes no difference that matters to “{outcome}”</source>
        <translation>“{arm}”对“{outcome}”没有要紧的影响</translation>
    </message>
    <message>
        <source>“{outcome}” is {amount} higher in “{arm}” than in “{control}”</source>
        <translation>“{arm}”的“{outcome}”比“{control}”高 {amount}</translation>
    </message>
    <message>
        <source>“{outcome}” is {amount} lower in “{arm}” than in “{control}”</source>
        <translation>“{arm}”的“{outcome}”比“{control}”低 {amount}</translation>
    </message>
    <message>
        <source>{count} more in every {base} reach “{outcome}” in “{arm}” than in “{control}”</source>
        <translation>与“{control}”相比，“{arm}”每 {base} 个中达成“{outcome}”的多 {count} 个</translation>
    </message>
    <message>
        <source>{count} fewer in every {base} reach “{outcome}” in “{arm}” than in “{control}”</source>
        <translation>与“{control}”相比，“{arm}”每 {base} 个中达成“{outcome}”的少 {count} 个</translation>
    </message>
    <message>
        <source>Too little was seen to give a range.</source>
        <translation>数据太少，给不出范围。</translation>
    </message>
    <message>
        <source>The control's level is {level}.</source>
        <translation>对照组的水平是{level}。</translation>
    </message>
    <message>
        <source>Compared: {arm} with {control}.</source>
        <translation>比较：{arm} 个对 {control} 个。</translation>
    </message>
    <message>
        <source>The effect lies between {low} and {high}.</source>
        <translation>效果在 {low} 到 {high} 之间。</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Partners</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>授权书</translation>
    </message>
    <message>
        <source>We teach your child or you. Beyond teaching we may only do what you allow here. You may tick nothing at all: lessons, prices and places stay the same.</source>
        <translation>我们为您或您的孩子上课。教学以外的事，只有您在这里允许的我们才做。您可以一项都不勾：课程、价格和名额都不受影响。</translation>
    </message>
    <message>
        <source>1  Who you are</source>
        <translation>1  您的信息</translation>
    </message>
    <message>
        <source>2  What you allow</source>
        <translation>2  您允许的事项</translation>
    </message>
    <message>
        <source>Each line stands alone. Tick yes or no, and then the ways and the data you agree to.</source>
        <translation>每一行各自独立。请勾“同意”或“不同意”，再勾同意的联系方式和数据。</translation>
    </message>
    <message>
        <source>Recipient:</source>
        <translation>接收方：</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>3  Your rights</source>
        <translation>3  您的权利</translation>
    </message>
    <message>
        <source>4  Signature</source>
        <translation>4  签名</translation>
    </message>
    <message>
        <source>For a child under 14 a guardian signs; from 14 to 17 both sign; adults sign for themselves.</source>
        <translation>未满 14 周岁由监护人签名；14 至 17 周岁由学员和监护人共同签名；成年学员本人签名。</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>以下由机构填写</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Version of the text:</source>
        <translation>文本版本：</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Student's name</source>
        <translation>学员姓名</translation>
    </message>
    <message>
        <source>Guardian's name</source>
        <translation>监护人姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与学员关系</translation>
    </message>
    <message>
        <source>Class or course</source>
        <translation>班级或课程</translation>
    </message>
    <message>
        <source>Purpose and recipient</source>
        <translation>用途和接收方</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>是否同意</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>Name and phone</source>
        <translation>姓名和电话</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>年龄段</translation>
    </message>
    <message>
        <source>Courses taken</source>
        <translation>所学课程</translation>
    </message>
    <message>
        <source>District</source>
        <translation>所在区</translation>
    </message>
    <message>
        <source>You can withdraw any line at any time, by word, message or letter to us; it ends at once and costs nothing.</source>
        <translation>任何一项您都可以随时撤回，口头、消息或书面告诉我们即可；立即生效，不收任何费用。</translation>
    </message>
    <message>
        <source>You can see, correct, copy and have deleted what we keep about you.</source>
        <translation>您可以查看、更正、复制和要求删除我们保存的您的信息。</translation>
    </message>
    <message>
        <source>What you do not allow has no consequence for lessons, prices or places.</source>
        <translation>不同意的事项不会影响课程、价格和名额。</translation>
    </message>
    <message>
        <source>The consent ends on the date you write here, at the latest when the student leaves us:</source>
        <translation>授权到您在此填写的日期为止，最迟到学员离开本机构时：</translation>
    </message>
    <message>
        <source>You get a copy of this form.</source>
        <translation>您会得到本授权书的一份副本。</translation>
    </message>
    <message>
        <source>Guardian's signature</source>
        <translation>监护人签名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Student's signature</source>
        <translation>学员签名</translation>
    </message>
    <message>
        <source>Messages about our own courses and events</source>
        <translation>介绍本机构的课程和活动</translation>
    </message>
    <message>
        <source>We write to you about what we teach.</source>
        <translation>由我们联系您，介绍我们的教学。</translation>
    </message>
    <message>
        <source>Messages about partners' offers</source>
        <translation>介绍合作方的权益</translation>
    </message>
    <message>
        <source>We write to you ourselves; partners learn nothing about you.</source>
        <translation>由我们联系您；合作方不会知道您的任何信息。</translation>
    </message>
    <message>
        <source>Choosing what fits you</source>
        <translation>挑选适合您的内容</translation>
    </message>
    <message>
        <source>A computer program here chooses offers for adults; you can have it switched off.</source>
        <translation>由本机构的程序为成年人挑选权益；您可以要求关闭。</translation>
    </message>
    <message>
        <source>Passing data to a partner</source>
        <translation>把信息提供给合作方</translation>
    </message>
    <message>
        <source>The partner named here may contact you itself.</source>
        <translation>这里写明的合作方可以自行联系您。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What would change this verdict</source>
        <translation>什么会改变这个结论</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在该怎么做</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What partners are owed</source>
        <translation>合作方应得</translation>
    </message>
    <message>
        <source>How it was worked out</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <source>Groups compared</source>
        <translation>各组比较</translation>
    </message>
    <message>
        <source>Further questions</source>
        <translation>其他问题</translation>
    </message>
    <message>
        <source>Health of the experiment</source>
        <translation>试验是否可靠</translation>
    </message>
    <message>
        <source>What this report cannot say</source>
        <translation>本报告不能说明的事</translation>
    </message>
    <message>
        <source>Left out or mended on the way</source>
        <translation>未计入或作了处理的数据</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>名词说明</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>high</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>All figures come from one calculation; every format of this report has the same ones.</source>
        <translation>所有数字来自同一次计算；各种格式的报告数字相同。</translation>
    </message>
    <message>
        <source>Campaign report</source>
        <translation>活动报告</translation>
    </message>
    <message>
        <source>Campaign report for partners</source>
        <translation>活动报告（合作方版）</translation>
    </message>
    <message>
        <source>Sample data: invented families</source>
        <translation>示例数据：家庭均为虚构</translation>
    </message>
    <message>
        <source>Days that count</source>
        <translation>统计日期</translation>
    </message>
    <message>
        <source>Families compared</source>
        <translation>比较的家庭</translation>
    </message>
    <message>
        <source>Too small to matter</source>
        <translation>小到不要紧</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>测量日期</translation>
    </message>
    <message>
        <source>below {size} families in 100</source>
        <translation>每 100 个家庭中不足 {size} 个</translation>
    </message>
    <message>
        <source>Group sizes fit the draw (p {p})</source>
        <translation>各组人数与抽签相符（p {p}）</translation>
    </message>
    <message>
        <source>Group sizes do not fit</source>
        <translation>各组人数与抽签不符</translation>
    </message>
    <message>
        <source>Enough cases in every group</source>
        <translation>每组例数足够</translation>
    </message>
    <message>
        <source>Few cases in some group</source>
        <translation>有的组例数太少</translation>
    </message>
    <message>
        <source>Groups were alike before the start</source>
        <translation>开始前各组相近</translation>
    </message>
    <message>
        <source>Known only afterwards</source>
        <translation>有事后才知道的数据</translation>
    </message>
    <message>
        <source>Large enough to see what matters</source>
        <translation>规模足以看出要紧的效果</translation>
    </message>
    <message>
        <source>Too small to see it</source>
        <translation>规模太小，看不出</translation>
    </message>
    <message>
        <source>Rows left out or mended: {touched}</source>
        <translation>未计入或处理过的数据：{touched}</translation>
    </message>
    <message>
        <source>Looked at {looks} times, allowed for</source>
        <translation>已看过 {looks} 次，计算时已考虑</translation>
    </message>
    <message>
        <source>Counts below {least} are not shown, others are rounded to {step}.</source>
        <translation>小于 {least} 的人数不显示，其余按 {step} 取整。</translation>
    </message>
    <message>
        <source>More families, drawn by lot again, would make the answer surer.</source>
        <translation>再抽签分组，用更多家庭，答案会更可靠。</translation>
    </message>
    <message>
        <source>Between {low} and {high} in every 100, about {total} families compared, drawn by lot.</source>
        <translation>每 100 个中 {low} 到 {high} 个；比较了约 {total} 个家庭，抽签分组。</translation>
    </message>
    <message>
        <source>The effect and how sure we are</source>
        <translation>效果有多大，有多确定</translation>
    </message>
    <message>
        <source>“{path}” is a folder; name a file.</source>
        <translation>“{path}”是文件夹；请写文件名。</translation>
    </message>
    <message>
        <source>“{path}” is open in another program; close it there and try again.</source>
        <translation>“{path}”正被别的程序打开；请关闭后再试。</translation>
    </message>
    <message>
        <source>“{path}” could not be written: is the disk full?</source>
        <translation>“{path}”写不进去：磁盘是不是满了？</translation>
    </message>
    <message>
        <source>“{path}” is a file, not a folder; choose a folder.</source>
        <translation>“{path}”是文件，不是文件夹；请选文件夹。</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be written; choose another.</source>
        <translation>文件夹“{path}”不能写入；请换一个。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Line of the account</source>
        <translation>账目里的一行</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Best estimate; money leaving is negative</source>
        <translation>最佳估计；支出为负</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Lower end of the 95 % range</source>
        <translation>95% 范围的下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Upper end of the 95 % range</source>
        <translation>95% 范围的上限</translation>
    </message>
    <message>
        <source>Partner of the campaign</source>
        <translation>活动的合作方</translation>
    </message>
    <message>
        <source>Added value</source>
        <translation>带来的金额</translation>
    </message>
    <message>
        <source>Part of the attributable value that is this partner's</source>
        <translation>归因金额中属于该合作方的部分</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>约定分成</translation>
    </message>
    <message>
        <source>Fraction of it that the agreement gives the partner</source>
        <translation>协议约定给合作方的比例</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <translation>应付金额</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Group that families were drawn into</source>
        <translation>家庭抽到的组</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Number of families (or units) in the group</source>
        <translation>该组的家庭（或单位）数</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>达成</translation>
    </message>
    <message>
        <source>How many reached the goal</source>
        <translation>达成目标的数量</translation>
    </message>
    <message>
        <source>Share that reached the goal, or mean of the outcome</source>
        <translation>达成目标的比例，或结果的平均</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Level minus the level of the control</source>
        <translation>水平减去对照组的水平</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Chance of such a difference if there were no effect</source>
        <translation>如果没有效果，出现这种差别的机会</translation>
    </message>
    <message>
        <source>Works, does not work, harms, or cannot tell yet</source>
        <translation>有效、无效、有害，或还看不出</translation>
    </message>
    <message>
        <source>Control (not invited)</source>
        <translation>对照组（未邀请）</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>实验组（已邀请）</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Outcome asked of the same groups</source>
        <translation>对同样的组问的另一个结果</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>What can be said about it</source>
        <translation>可以怎么说</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What was found and what was done about it</source>
        <translation>发现了什么，如何处理</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>出现次数</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
</context>
</TS>