<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>campaigns</name>
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
            <source>Letter</source>
            <translation>信件</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>当面</translation>
        </message>
        <message>
            <source>Poster</source>
            <translation>海报</translation>
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
            <source>Finished</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>Enrolled in a course</source>
            <translation>报名课程</translation>
        </message>
        <message>
            <source>Redeemed the offer</source>
            <translation>核销权益</translation>
        </message>
        <message>
            <source>Came to the event</source>
            <translation>到场参加</translation>
        </message>
        <message>
            <source>Bought something</source>
            <translation>发生购买</translation>
        </message>
        <message>
            <source>Opened the message</source>
            <translation>打开消息</translation>
        </message>
        <message>
            <source>Was sent the message</source>
            <translation>收到消息</translation>
        </message>
        <message>
            <source>Asked for a refund</source>
            <translation>申请退费</translation>
        </message>
        <message>
            <source>Rules {rules} rest on general knowledge of the law: confirm them with counsel.</source>
            <translation>规则 {rules} 依据的是一般法律常识，请与法务确认。</translation>
        </message>
        <message>
            <source>The note on {rules} answers no rule that can be answered by a note.</source>
            <translation>关于 {rules} 的备注不对应任何可用备注答复的规则。</translation>
        </message>
        <message>
            <source>Rules {rules} are past their review date: check whether the law has changed.</source>
            <translation>规则 {rules} 已过复核日期，请查看法规是否有变。</translation>
        </message>
        <message>
            <source>The kind of institution is not set, so the rules for schools apply: set it in Settings.</source>
            <translation>未填写机构类型，按学校的规则处理：请在设置中填写。</translation>
        </message>
        <message>
            <source>The institution's country is not set, so the law of every country applies.</source>
            <translation>未填写机构所在国家，按所有国家的法律处理。</translation>
        </message>
        <message>
            <source>No consent is on file: print the consent form and enter the answers first.</source>
            <translation>还没有任何授权：请先打印授权书，收回后录入。</translation>
        </message>
        <message>
            <source>No one has been scored for these offers yet: train the recommender for a better choice.</source>
            <translation>这些权益还没有人打过分：训练推荐模型后选得更准。</translation>
        </message>
        <message>
            <source>Brothers and sisters share what they get, so whole families are drawn, not students.</source>
            <translation>兄弟姐妹会分享权益，所以按家庭抽取，不按学员抽取。</translation>
        </message>
        <message>
            <source>{offers}: no value is given, so each family that accepts counts as 1.</source>
            <translation>{offers}：未填写价值，每个接受的家庭按 1 计。</translation>
        </message>
        <message>
            <source>{offers}: costs at least what it brings, so nobody will get it.</source>
            <translation>{offers}：成本不低于收益，不会分给任何家庭。</translation>
        </message>
        <message>
            <source>The value is a forecast from %n household(s) asked before; some would come unasked. Only the holdout shows the effect.</source>
            <translation>收益是根据以往联系过的 %n 户家庭预测的，其中有些家庭不联系也会来；只有对照组能看出真实效果。</translation>
        </message>
        <message>
            <source>The value rests on a usual acceptance of 8 in 100, as there is no earlier campaign. Only the holdout shows the effect.</source>
            <translation>还没有做过活动，收益按通常每 100 户有 8 户接受来估计；只有对照组能看出真实效果。</translation>
        </message>
        <message>
            <source>Nobody is held out, so no effect can be seen afterwards.</source>
            <translation>没有留对照组，事后看不出任何效果。</translation>
        </message>
        <message>
            <source>With {treated} families written to and {held} held out, no effect can be seen.</source>
            <translation>联系 {treated} 户、对照 {held} 户，看不出任何效果。</translation>
        </message>
        <message>
            <source>With {treated} families written to and {held} held out, a rise of {lift} in every 100 families will show (from {baseline} in 100); smaller ones will not.</source>
            <translation>联系 {treated} 户、对照 {held} 户：每 100 户提高 {lift} 户以上才看得出（基线每 100 户 {baseline} 户），更小的效果看不出。</translation>
        </message>
        <message>
            <source>Set the holdout to 0.5: with {treated} families written to and {held} held out, a rise of {lift} in 100 will show.</source>
            <translation>把对照比例设为 0.5：联系 {treated} 户、对照 {held} 户，每 100 户提高 {lift} 户就能看出。</translation>
        </message>
        <message>
            <source>To see {lift} in 100 it takes {needed} families: repeat the campaign and pool the results, or compare each family with its own past.</source>
            <translation>要看出每 100 户 {lift} 户的变化，需要 {needed} 户：可以重复做几次把结果合并，或让每个家庭与自己的过去相比。</translation>
        </message>
        <message>
            <source>The family is in none of the chosen segments.</source>
            <translation>该家庭不在所选分群中。</translation>
        </message>
        <message>
            <source>There is nobody to write to: no guardian of a minor and no adult student on file.</source>
            <translation>没有可联系的人：档案中既没有未成年学员的监护人，也没有成年学员。</translation>
        </message>
        <message>
            <source>All families</source>
            <translation>全部家庭</translation>
        </message>
        <message>
            <source>May be contacted</source>
            <translation>可联系</translation>
        </message>
        <message>
            <source>Lawful</source>
            <translation>合法</translation>
        </message>
        <message>
            <source>Probably welcome</source>
            <translation>可能需要</translation>
        </message>
        <message>
            <source>Within budget and seats</source>
            <translation>预算与名额内</translation>
        </message>
        <message>
            <source>Of {all} families, {left} can get an offer</source>
            <translation>{all} 户家庭中，{left} 户可获得权益</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>家庭</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>The list has more rows than a sheet can hold; use its CSV.</source>
            <translation>名单行数超过一张表的上限，请用 CSV。</translation>
        </message>
        <message>
            <source>{folder} is no folder that can be written to; choose another.</source>
            <translation>{folder} 不是可写入的文件夹，请另选一个。</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>券码</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>收件人</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>权益</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>合作方</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>{name}: families written to, {starts} to {ends}.</source>
            <translation>{name}：已联系的家庭数，{starts} 至 {ends}。</translation>
        </message>
        <message>
            <source>Counts below {least} are hidden, others rounded to 5.</source>
            <translation>少于 {least} 的数不显示，其余按 5 取整。</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>汇总</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Age band</source>
            <translation>年龄段</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>收件人名单</translation>
        </message>
        <message>
            <source>budget</source>
            <translation>元预算</translation>
        </message>
        <message>
            <source>seat of “{offer}”</source>
            <translation>个“{offer}”名额</translation>
        </message>
        <message>
            <source>place in the channel “{channel}”</source>
            <translation>个“{channel}”渠道名额</translation>
        </message>
        <message>
            <source>{file} is a folder; give the plan's TOML file.</source>
            <translation>{file} 是文件夹，请给出方案的 TOML 文件。</translation>
        </message>
        <message>
            <source>{file} is too large for a plan; give its TOML file.</source>
            <translation>{file} 太大，不像是方案；请给出方案的 TOML 文件。</translation>
        </message>
        <message>
            <source>{file} is not UTF-8 text; save it as UTF-8.</source>
            <translation>{file} 不是 UTF-8 文本，请另存为 UTF-8。</translation>
        </message>
        <message>
            <source>There is no readable file {file}; check the path.</source>
            <translation>没有可读的文件 {file}，请检查路径。</translation>
        </message>
        <message>
            <source>{file} is not a plan in TOML: {what}. Correct that line.</source>
            <translation>{file} 不是 TOML 格式的方案：{what}。请改正这一行。</translation>
        </message>
        <message>
            <source>{file}: there is no key {key}; the keys are {allowed}.</source>
            <translation>{file}：没有 {key} 这一项；可用的有 {allowed}。</translation>
        </message>
        <message>
            <source>{file}: the key {key} is missing; add it.</source>
            <translation>{file}：缺少 {key}，请补上。</translation>
        </message>
        <message>
            <source>a day not before starts</source>
            <translation>不早于 starts 的日期</translation>
        </message>
        <message>
            <source>{file} cannot be written; choose another folder.</source>
            <translation>{file} 无法写入，请换一个文件夹。</translation>
        </message>
        <message>
            <source>{file}: {key} cannot be {value}; it must be {allowed}.</source>
            <translation>{file}：{key} 不能是 {value}，应为{allowed}。</translation>
        </message>
        <message>
            <source>text of 1 to 200 characters</source>
            <translation>1 到 200 个字的文字</translation>
        </message>
        <message>
            <source>one of {words}</source>
            <translation>以下之一：{words}</translation>
        </message>
        <message>
            <source>a list of names such as ["A", "B"]</source>
            <translation>名称列表，如 ["A", "B"]</translation>
        </message>
        <message>
            <source>a list with at least one name</source>
            <translation>至少含一个名称的列表</translation>
        </message>
        <message>
            <source>a table such as {{ wechat = 400 }} of channels ({words}) and whole numbers above 0</source>
            <translation>渠道（{words}）与大于 0 的整数组成的表，如 {{ wechat = 400 }}</translation>
        </message>
        <message>
            <source>a day such as 2026-12-06</source>
            <translation>日期，如 2026-12-06</translation>
        </message>
        <message>
            <source>a table such as { P4 = "PIA 2026-03" } of rule names and notes</source>
            <translation>规则编号与备注组成的表，如 { P4 = "PIA 2026-03" }</translation>
        </message>
        <message>
            <source>a number from 0 up</source>
            <translation>不小于 0 的数</translation>
        </message>
        <message>
            <source>a fraction from 0 to 0.9, such as 0.1</source>
            <translation>0 到 0.9 的小数，如 0.1</translation>
        </message>
        <message>
            <source>a fraction from 0 to 1, such as 0.05</source>
            <translation>0 到 1 的小数，如 0.05</translation>
        </message>
        <message>
            <source>a fraction from 0 to 0.99, such as 0.08</source>
            <translation>0 到 0.99 的小数，如 0.08</translation>
        </message>
        <message>
            <source>The rules in {file} cannot be used (rule {rule}: {what}). Install the program again.</source>
            <translation>{file} 中的规则无法使用（规则 {rule}：{what}）。请重新安装程序。</translation>
        </message>
        <message>
            <source>not full</source>
            <translation>未满</translation>
        </message>
        <message>
            <source>one more {what} is worth {price}</source>
            <translation>每多 1 {what}值 {price}</translation>
        </message>
        <message>
            <source>A family that may get it; other offers suit them better.</source>
            <translation>可以发给该家庭，但其他权益更适合他们。</translation>
        </message>
        <message>
            <source>How often families like this accept it.</source>
            <translation>按同类家庭的接受比例选出。</translation>
        </message>
        <message>
            <source>There is no campaign “{ref}”; the store has: {there}.</source>
            <translation>没有活动“{ref}”；现有：{there}。</translation>
        </message>
        <message>
            <source>Campaign recorded</source>
            <translation>登记活动</translation>
        </message>
        <message>
            <source>“{name}” has already been launched; give the new plan another name.</source>
            <translation>“{name}”已经启动，请给新方案另起名称。</translation>
        </message>
        <message>
            <source>Campaign finished</source>
            <translation>活动结束</translation>
        </message>
        <message>
            <source>The plan's last day, {ends}, is past; choose later days.</source>
            <translation>方案的最后一天 {ends} 已过，请改为以后的日期。</translation>
        </message>
        <message>
            <source>There is no partner “{name}”</source>
            <translation>没有合作方“{name}”</translation>
        </message>
        <message>
            <source>There is no offer “{name}”</source>
            <translation>没有权益“{name}”</translation>
        </message>
        <message>
            <source>The offer “{name}” belongs to none of the plan's partners; add its partner.</source>
            <translation>权益“{name}”不属于方案中的任何合作方，请加上它的合作方。</translation>
        </message>
        <message>
            <source>{what}; there is: {near}.</source>
            <translation>{what}；现有：{near}。</translation>
        </message>
        <message>
            <source>There is no segment “{name}”</source>
            <translation>没有分群“{name}”</translation>
        </message>
        <message>
            <source>Nobody is left on the list of “{name}”; plan it again.</source>
            <translation>“{name}”的名单上已没有人，请重新策划。</translation>
        </message>
        <message>
            <source>“{name}” has no planned list to launch; plan it first.</source>
            <translation>“{name}”没有可启动的名单，请先策划。</translation>
        </message>
        <message>
            <source>Whoever launches cannot approve as well; ask a second person.</source>
            <translation>启动人不能同时审批，请另一位同事审批。</translation>
        </message>
        <message>
            <source>“{name}” is no staff member; whoever approves must be one.</source>
            <translation>“{name}”不是在册员工，审批人须为在册员工。</translation>
        </message>
    </context>
    <context>
        <name>jobs_campaigns</name>
        <message>
            <source>Reading people, consents and offers</source>
            <translation>读取人员、授权和权益</translation>
        </message>
        <message>
            <source>Asking every rule about every family</source>
            <translation>逐户核对每条规则</translation>
        </message>
        <message>
            <source>Keeping the plan and its decisions</source>
            <translation>保存方案和每项判断</translation>
        </message>
        <message>
            <source>Asking every rule once more</source>
            <translation>再次核对每条规则</translation>
        </message>
        <message>
            <source>Drawing the holdout and writing the lists</source>
            <translation>抽取对照组并写出名单</translation>
        </message>
        <message>
            <source>Sealing the list</source>
            <translation>封存名单</translation>
        </message>
        <message>
            <source>Asking whom each partner's offers may reach</source>
            <translation>核对各合作方的权益可以联系到谁</translation>
        </message>
        <message>
            <source>Weighing what speaks for each partner</source>
            <translation>权衡各合作方的优劣</translation>
        </message>
        <message>
            <source>plan a joint campaign: rules, holdout, what it will show, who gets what</source>
            <translation>策划联合活动：规则、对照组、能看出多大效果、谁得到什么</translation>
        </message>
        <message>
            <source>{rule}: {why} ({count} families)</source>
            <translation>{rule}：{why}（{count} 户）</translation>
        </message>
        <message>
            <source>To check: {what}</source>
            <translation>请核对：{what}</translation>
        </message>
        <message>
            <source>seal a planned campaign and write its lists</source>
            <translation>封存已策划的活动并写出名单</translation>
        </message>
        <message>
            <source>%n household(s) were taken off the list at the last check.</source>
            <translation>最后一次核对时，%n 户家庭被移出名单。</translation>
        </message>
        <message>
            <source>rank the partners, with reasons and how sure the order is</source>
            <translation>给合作方排序，说明理由和把握</translation>
        </message>
    </context>
    <context>
        <name>partners</name>
        <message>
            <source>Interest of families</source>
            <translation>家庭的兴趣</translation>
        </message>
        <message>
            <source>Families in reach</source>
            <translation>可联系的家庭</translation>
        </message>
        <message>
            <source>Adds what you do not teach</source>
            <translation>补充本机构没有的内容</translation>
        </message>
        <message>
            <source>Effect so far</source>
            <translation>以往效果</translation>
        </message>
        <message>
            <source>Licence, agreement and name</source>
            <translation>牌照、协议与口碑</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>No joint campaign has been measured yet.</source>
            <translation>还没有测量过联合活动的效果。</translation>
        </message>
        <message>
            <source>Its campaigns brought {lift} more families in every 100 (cautious estimate).</source>
            <translation>以往活动每 100 户多带来 {lift} 户（保守估计）。</translation>
        </message>
        <message>
            <source>Its campaigns have brought no visible effect so far ({lift} in every 100).</source>
            <translation>以往活动还看不出效果（每 100 户 {lift} 户）。</translation>
        </message>
        <message>
            <source>Its licence is not on file, so no financial offer may be sent.</source>
            <translation>没有登记牌照，不能发送金融类权益。</translation>
        </message>
        <message>
            <source>Its licence ran out on {day}.</source>
            <translation>牌照已于 {day} 到期。</translation>
        </message>
        <message>
            <source>There is no agreement in force.</source>
            <translation>没有有效的合作协议。</translation>
        </message>
        <message>
            <source>The agreement does not cover marketing.</source>
            <translation>协议没有涵盖营销。</translation>
        </message>
        <message>
            <source>The agreement ends on {day}.</source>
            <translation>协议将于 {day} 到期。</translation>
        </message>
        <message>
            <source>It has no offers yet.</source>
            <translation>还没有权益。</translation>
        </message>
        <message>
            <source>No family may be written to about its offers today.</source>
            <translation>今天没有家庭可以收到它的权益。</translation>
        </message>
        <message>
            <source>%n household(s) may be written to about its offers today.</source>
            <translation>今天有 %n 户家庭可以收到它的权益。</translation>
        </message>
        <message>
            <source>%n household(s) have shown interest in its offers.</source>
            <translation>有 %n 户家庭对它的权益表现过兴趣。</translation>
        </message>
    </context>
</TS>
