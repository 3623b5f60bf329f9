<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AllocationCard</name>
        <message>
            <source>Offers and channels</source>
            <translation>权益与渠道分配</translation>
        </message>
        <message>
            <source>Nobody is left to offer anything to.</source>
            <translation>没有可以发放权益的家庭了。</translation>
        </message>
        <message>
            <source>Expected value {0}, at most {1}% below the best possible.</source>
            <translation>预计价值 {0}，离理论最优不超过 {1}%。</translation>
        </message>
        <message>
            <source>If everyone accepts it costs {0}.</source>
            <translation>若全部接受，成本为 {0}。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln family(s)</source>
            <translation>
                <numerusform>%Ln 户</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Browser</name>
        <message>
            <source>By person</source>
            <translation>按人</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>按姓名搜索</translation>
        </message>
        <message>
            <source>By course</source>
            <translation>按课程</translation>
        </message>
        <message>
            <source>By offer</source>
            <translation>按权益</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人群</translation>
        </message>
        <message>
            <source>In the five best of</source>
            <translation>进入前五的人数</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>监护人</translation>
        </message>
        <message>
            <source>Student</source>
            <translation>学员</translation>
        </message>
        <message>
            <source>Whom shall we look at?</source>
            <translation>想看谁？</translation>
        </message>
        <message>
            <source>Choose somebody or something at the left: what would they welcome next, and why?</source>
            <translation>在左边选一个人或一项：他们接下来会喜欢什么，为什么？</translation>
        </message>
        <message>
            <source>What {0} would welcome</source>
            <translation>{0} 可能喜欢</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>打开档案</translation>
        </message>
        <message>
            <source>Nothing to recommend: everything fitting was taken already.</source>
            <translation>没有可推荐的：合适的都已经报过了。</translation>
        </message>
        <message>
            <source>Who would welcome “{0}”</source>
            <translation>谁会喜欢“{0}”</translation>
        </message>
        <message>
            <source>It is among the five best of {0} people. The first of them:</source>
            <translation>有 {0} 人的前五名里有它，最靠前的是：</translation>
        </message>
        <message>
            <source>their no. {0}</source>
            <translation>排第 {0}</translation>
        </message>
        <message>
            <source>Nobody so far: others fit better, or it is over.</source>
            <translation>暂时没有人：有更合适的，或已经结束。</translation>
        </message>
    </context>
    <context>
        <name>BudgetStep</name>
        <message>
            <source>How much, and when?</source>
            <translation>多少预算，什么时候？</translation>
        </message>
        <message>
            <source>Budget ({0})</source>
            <translation>预算（{0}）</translation>
        </message>
        <message>
            <source>What offers cost us, all together. Empty: no limit.</source>
            <translation>权益给我们带来的总成本。留空表示不限。</translation>
        </message>
        <message>
            <source>Outcomes count until this day.</source>
            <translation>结果统计到这一天。</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>开始日期</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>结束日期</translation>
        </message>
    </context>
    <context>
        <name>CampaignsPage</name>
        <message>
            <source>Campaigns</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Planned by rules, proved by lot.</source>
            <translation>按规则策划，用抽签证明。</translation>
        </message>
        <message>
            <source>Reading the campaigns …</source>
            <translation>正在读取活动……</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>The campaigns could not be read.</source>
            <translation>无法读取活动。</translation>
        </message>
        <message>
            <source>Plan a campaign</source>
            <translation>策划活动</translation>
        </message>
        <message>
            <source>No campaign yet. A plan takes about ten minutes.</source>
            <translation>还没有活动。策划一次约十分钟。</translation>
        </message>
        <message>
            <source>The rules say who may be asked, the model who would welcome it, and a lot who waits.</source>
            <translation>规则决定能问谁，模型预计谁会喜欢，抽签决定谁先等一等。</translation>
        </message>
        <message>
            <source>All campaigns</source>
            <translation>全部活动</translation>
        </message>
        <message>
            <source>A campaign without a name</source>
            <translation>未命名的活动</translation>
        </message>
        <message>
            <source>Draft · step {0}: {1}</source>
            <translation>草稿 · 第 {0} 步：{1}</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
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
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>户数</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>效果</translation>
        </message>
        <message>
            <source>Waiting for results</source>
            <translation>等待结果</translation>
        </message>
        <message>
            <source>{0} · {1} in 100</source>
            <translation>{0} · 每百户 {1}</translation>
        </message>
        <message>
            <source>Start anew and throw the draft “{0}” away?</source>
            <translation>重新开始并丢弃草稿“{0}”？</translation>
        </message>
        <message>
            <source>Start anew</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>Keep the draft</source>
            <translation>保留草稿</translation>
        </message>
        <message>
            <source>Throw the draft away?</source>
            <translation>丢弃这份草稿？</translation>
        </message>
        <message>
            <source>A new campaign</source>
            <translation>新活动</translation>
        </message>
        <message>
            <source>Draft · saved by itself</source>
            <translation>草稿 · 已自动保存</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>On to the launch</source>
            <translation>去发布</translation>
        </message>
        <message>
            <source>Launch</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>“{0}” is out: send the lists.</source>
            <translation>“{0}”已发布：请按名单联系。</translation>
        </message>
        <message>
            <source>Where should the lists go?</source>
            <translation>名单保存到哪里？</translation>
        </message>
        <message>
            <source>Writing the lists of “{0}”</source>
            <translation>正在写“{0}”的名单</translation>
        </message>
        <message>
            <source>Is “{0}” over?</source>
            <translation>“{0}”结束了吗？</translation>
        </message>
        <message>
            <source>Its outcomes can still be imported.</source>
            <translation>之后仍可导入结果。</translation>
        </message>
        <message>
            <source>It is over</source>
            <translation>已结束</translation>
        </message>
    </context>
    <context>
        <name>ChannelsStep</name>
        <message>
            <source>How are families reached?</source>
            <translation>怎样联系家庭？</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Families it can carry</source>
            <translation>可联系户数</translation>
        </message>
        <message>
            <source>{0}: families it can carry</source>
            <translation>{0}：可联系户数</translation>
        </message>
        <message>
            <source>Each family is written to once, through the channel it has agreed to.</source>
            <translation>每个家庭只联系一次，只用其授权的渠道。</translation>
        </message>
    </context>
    <context>
        <name>ExperimentStep</name>
        <message>
            <source>Who is left out, so that the effect can be seen?</source>
            <translation>留出多少家庭作对照，好看出效果？</translation>
        </message>
        <message>
            <source>nobody: no proof</source>
            <translation>不留：无法证明</translation>
        </message>
        <message>
            <source>half: the clearest answer</source>
            <translation>一半：看得最清楚</translation>
        </message>
        <message>
            <source>Empty: worked out from earlier campaigns and enrolments.</source>
            <translation>留空则根据以往活动和报名推算。</translation>
        </message>
        <message>
            <source>The draw</source>
            <translation>抽签</translation>
        </message>
        <message>
            <source>What is drawn by lot</source>
            <translation>按什么抽签</translation>
        </message>
        <message>
            <source>What the partner learns</source>
            <translation>合作方能知道什么</translation>
        </message>
        <message>
            <source>Families in 100 who would come anyway</source>
            <translation>不邀请也会来的（每百户）</translation>
        </message>
        <message>
            <source>Nobody is left out: afterwards nobody will know what the campaign did.</source>
            <translation>不留对照：事后无法知道活动有没有用。</translation>
        </message>
        <message>
            <source>{0} in every 100 chosen families get nothing now, drawn by lot and sealed before the launch.</source>
            <translation>每 100 户入选家庭中有 {0} 户暂不联系，抽签决定，发布前封存。</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Choose a folder …</source>
            <translation>选择文件夹……</translation>
        </message>
        <message>
            <source>The school: everything</source>
            <translation>本机构：全部内容</translation>
        </message>
        <message>
            <source>{0}: only what concerns them</source>
            <translation>{0}：只含与其有关的内容</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>给谁看</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
    </context>
    <context>
        <name>FigureView</name>
        <message>
            <source>Copy or export this figure</source>
            <translation>复制或导出此图</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>复制图片</translation>
        </message>
        <message>
            <source>Copy the numbers</source>
            <translation>复制数据</translation>
        </message>
        <message>
            <source>Save as PNG …</source>
            <translation>另存为 PNG …</translation>
        </message>
        <message>
            <source>Save as SVG …</source>
            <translation>另存为 SVG …</translation>
        </message>
        <message>
            <source>Save as CSV …</source>
            <translation>另存为 CSV …</translation>
        </message>
        <message>
            <source>Save the figure</source>
            <translation>保存图表</translation>
        </message>
    </context>
    <context>
        <name>FileDialog</name>
        <message>
            <source>Work it out</source>
            <translation>开始分析</translation>
        </message>
        <message>
            <source>What was compared</source>
            <translation>比较了什么</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Column with the groups</source>
            <translation>分组所在的列</translation>
        </message>
        <message>
            <source>Who was left alone</source>
            <translation>哪一组是对照</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>看什么结果</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果所在的列</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>金额列</translation>
        </message>
        <message>
            <source>If you know it</source>
            <translation>如果知道</translation>
        </message>
        <message>
            <source>Who a row belongs to</source>
            <translation>每行属于谁</translation>
        </message>
        <message>
            <source>e.g. the family's number</source>
            <translation>如家庭编号</translation>
        </message>
        <message>
            <source>The same outcome before</source>
            <translation>活动前的同一指标</translation>
        </message>
        <message>
            <source>Sharpens the answer.</source>
            <translation>能让结论更精确。</translation>
        </message>
        <message>
            <source>Too small to matter below</source>
            <translation>小于多少就没有意义</translation>
        </message>
        <message>
            <source>For yes/no outcomes in every 100, else in the outcome's unit.</source>
            <translation>是/否类结果按每百户填，其他按原单位填。</translation>
        </message>
        <message>
            <source>Fewer is better</source>
            <translation>越少越好</translation>
        </message>
    </context>
    <context>
        <name>FunnelCard</name>
        <message>
            <source>Who gets it, who does not, and why</source>
            <translation>谁会收到，谁不会，为什么</translation>
        </message>
        <message>
            <source>{0} of them are held out by lot and get nothing now. Press a bar to read its rules.</source>
            <translation>其中 {0} 户由抽签留作对照，暂不联系。点击任一横条查看规则原文。</translation>
        </message>
        <message>
            <source>rules {0}</source>
            <translation>规则 {0}</translation>
        </message>
        <message>
            <source>expected to be unwelcome</source>
            <translation>预计不感兴趣</translation>
        </message>
        <message>
            <source>budget, places and channels are full</source>
            <translation>预算、名额或渠道已满</translation>
        </message>
        <message numerus="yes">
            <source>%Ln family(s)</source>
            <translation>
                <numerusform>%Ln 户</numerusform>
            </translation>
        </message>
        <message>
            <source>No rule stopped anyone here.</source>
            <translation>这一步没有规则拦下任何人。</translation>
        </message>
    </context>
    <context>
        <name>GoalStep</name>
        <message>
            <source>Family finance evening</source>
            <translation>家庭理财公开课</translation>
        </message>
        <message>
            <source>What is the campaign for?</source>
            <translation>这次活动为了什么？</translation>
        </message>
        <message>
            <source>So many more families in every 100; less is too small to matter. Empty: what pays for itself.</source>
            <translation>每百户至少多几户才值得做；更小就没有意义。留空则以不亏本为准。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>活动名称</translation>
        </message>
        <message>
            <source>What counts as success</source>
            <translation>怎样算成功</translation>
        </message>
        <message>
            <source>Smallest effect worth having</source>
            <translation>值得做的最小效果</translation>
        </message>
        <message>
            <source>Where it takes place</source>
            <translation>在哪里举行</translation>
        </message>
        <message>
            <source>Some places have rules of their own.</source>
            <translation>有些场所有专门的规定。</translation>
        </message>
    </context>
    <context>
        <name>HealthCard</name>
        <message>
            <source>Can it be believed?</source>
            <translation>结论可信吗？</translation>
        </message>
        <message>
            <source>Group sizes fit the draw · p {0}</source>
            <translation>分组人数与抽签相符 · p {0}</translation>
        </message>
        <message>
            <source>List sealed before the launch</source>
            <translation>名单发布前已封存</translation>
        </message>
        <message>
            <source>List was not sealed</source>
            <translation>名单未封存</translation>
        </message>
        <message>
            <source>Families kept whole</source>
            <translation>家庭未拆开</translation>
        </message>
        <message>
            <source>Looked at {0} times · allowed for</source>
            <translation>看过 {0} 次 · 已计入</translation>
        </message>
        <message>
            <source>Still running</source>
            <translation>仍在进行</translation>
        </message>
    </context>
    <context>
        <name>LadderCard</name>
        <message>
            <source>Score: NDCG@10 with its 95 % range, on a time split, over the whole catalogue. A model is put in use only if it beats the simpler one in use beyond chance.</source>
            <translation>得分：NDCG@10 及 95% 区间，按时间划分，在全部目录上计算。只有确实胜过正在使用的更简单模型，才会换用。</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Among ten best</source>
            <translation>前十命中</translation>
        </message>
        <message>
            <source>{0} of 100</source>
            <translation>每百人 {0}</translation>
        </message>
        <message>
            <source>Lead over the one in use</source>
            <translation>比在用模型高</translation>
        </message>
        <message>
            <source>Catalogue used</source>
            <translation>覆盖目录</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
    </context>
    <context>
        <name>LaunchStep</name>
        <message>
            <source>Get an offer</source>
            <translation>将收到权益</translation>
        </message>
        <message>
            <source>of {0} chosen</source>
            <translation>入选 {0} 户</translation>
        </message>
        <message>
            <source>Held out by lot</source>
            <translation>抽签留作对照</translation>
        </message>
        <message>
            <source>drawn and sealed at the launch</source>
            <translation>发布时抽签并封存</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日程</translation>
        </message>
        <message>
            <source>outcomes count until the last day</source>
            <translation>结果统计到最后一天</translation>
        </message>
        <message>
            <source>What happens at the launch</source>
            <translation>发布时会发生什么</translation>
        </message>
        <message>
            <source>Every rule is asked once more; whoever has withdrawn since then is left off.</source>
            <translation>再过一遍所有规则；期间撤回授权的人会被去掉。</translation>
        </message>
        <message>
            <source>The holdout is drawn by lot; list and draw are sealed in the log before a file appears.</source>
            <translation>对照组抽签产生；名单和抽签结果先封存在日志里，再写文件。</translation>
        </message>
        <message>
            <source>One list for each channel, and one for each partner with what was agreed, go to the folder you choose.</source>
            <translation>每个渠道一份名单，每个合作方一份约定内容，写到您选的文件夹。</translation>
        </message>
        <message>
            <source>A second person looks</source>
            <translation>第二个人审核</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) wait for it</source>
            <translation>
                <numerusform>%n 项等待审核</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>无</translation>
        </message>
        <message>
            <source>e.g. impact assessment no. 12, text approved by the bank</source>
            <translation>如：影响评估第 12 号，文案已由银行审定</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>审核人</translation>
        </message>
        <message>
            <source>Their PIN</source>
            <translation>审核人 PIN 码</translation>
        </message>
        <message>
            <source>What they looked at</source>
            <translation>审核了什么</translation>
        </message>
        <message>
            <source>Without a second person, families that a point keeps waiting stay off the list.</source>
            <translation>没有第二个人审核时，待审核事项涉及的家庭不会进入名单。</translation>
        </message>
        <message>
            <source>There is no other staff member yet: add one in Settings.</source>
            <translation>还没有其他工作人员：请在“设置”中添加。</translation>
        </message>
        <message>
            <source>That is not {0}'s PIN.</source>
            <translation>这不是 {0} 的 PIN 码。</translation>
        </message>
        <message>
            <source>Write what {0} looked at.</source>
            <translation>请填写 {0} 审核了什么。</translation>
        </message>
    </context>
    <context>
        <name>LaunchedView</name>
        <message>
            <source>Got an offer</source>
            <translation>收到权益</translation>
        </message>
        <message>
            <source>Held out by lot</source>
            <translation>抽签留作对照</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日程</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>接下来</translation>
        </message>
        <message>
            <source>Send the lists. When outcomes arrive (who redeemed, came or enrolled), import the file: the codes on the lists bring every outcome to its family.</source>
            <translation>请按名单联系。收到结果（谁核销、到场或报名）后导入文件：名单上的编码会让每条结果对应到家庭。</translation>
        </message>
        <message>
            <source>Import outcomes</source>
            <translation>导入结果</translation>
        </message>
        <message>
            <source>See the result</source>
            <translation>查看结果</translation>
        </message>
        <message>
            <source>Write the lists again</source>
            <translation>重新写出名单</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>结束活动</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written</source>
            <translation>
                <numerusform>已写出 %n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message numerus="yes">
            <source>%Ln family(s) were left off at the last check: {0}.</source>
            <translation>
                <numerusform>最后核对时去掉了 %Ln 户：{0}。</numerusform>
            </translation>
        </message>
        <message>
            <source>The seal</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>This campaign was recorded afterwards: there is no seal.</source>
            <translation>此活动是事后补录的，没有封存。</translation>
        </message>
        <message>
            <source>Sealed on {0}. Whoever holds this number can check that nobody was moved afterwards:</source>
            <translation>{0} 封存。凭此编号可核对事后没有人被挪动：</translation>
        </message>
        <message>
            <source>Approved by {0}</source>
            <translation>审核人：{0}</translation>
        </message>
    </context>
    <context>
        <name>ListCard</name>
        <message>
            <source>The list</source>
            <translation>名单预览</translation>
        </message>
        <message>
            <source>Names and phones masked · {0} of {1} families</source>
            <translation>姓名与电话已遮盖 · 显示 {1} 户中的 {0} 户</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>对象</translation>
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
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>预计价值</translation>
        </message>
        <message>
            <source>Nobody is left on the list.</source>
            <translation>名单上没有人了。</translation>
        </message>
    </context>
    <context>
        <name>MoneyCard</name>
        <message>
            <source>Money</source>
            <translation>收支</translation>
        </message>
        <message>
            <source>No income or cost was recorded for this.</source>
            <translation>没有记录收入或成本。</translation>
        </message>
    </context>
    <context>
        <name>OffersStep</name>
        <message>
            <source>Partners</source>
            <translation>合作方</translation>
        </message>
        <message>
            <source>Tick a partner first: their offers appear here.</source>
            <translation>先勾选合作方，这里会列出其权益。</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>权益</translation>
        </message>
        <message>
            <source>With whom?</source>
            <translation>和谁合作？</translation>
        </message>
        <message>
            <source>Who fits best?</source>
            <translation>谁最合适？</translation>
        </message>
        <message>
            <source>What do families get?</source>
            <translation>家庭能得到什么？</translation>
        </message>
    </context>
    <context>
        <name>PartnerCard</name>
        <message>
            <source>Why this place?</source>
            <translation>为什么排在这里？</translation>
        </message>
        <message>
            <source>{0} of 100, between {1} and {2}</source>
            <translation>{0} 分（满分 100），区间 {1} 至 {2}</translation>
        </message>
        <message>
            <source>Not possible today</source>
            <translation>今天不可行</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>权益</translation>
        </message>
        <message>
            <source>Add an offer</source>
            <translation>添加权益</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>权益</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>价值</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>名额</translation>
        </message>
        <message>
            <source>No offer yet. Add what this partner would give your families.</source>
            <translation>还没有权益。请添加这个合作方能给家庭的东西。</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>合作协议</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>No agreement yet: without one nothing may be sent together.</source>
            <translation>还没有协议：没有协议不能联合发送。</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>未开始</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>生效中</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Partner gets {0} of what is added</source>
            <translation>合作方分得增量的 {0}</translation>
        </message>
        <message>
            <source>shared: {0}</source>
            <translation>共享：{0}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Campaigns together</source>
            <translation>一起做过的活动</translation>
        </message>
        <message>
            <source>None measured yet. Effect so far is taken as unknown, not as nothing.</source>
            <translation>还没有评估过。以往效果按未知处理，不按没有处理。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>PartnersPage</name>
        <message>
            <source>Partners</source>
            <translation>合作方</translation>
        </message>
        <message>
            <source>With whom would a campaign be lawful, welcome and worth it?</source>
            <translation>和谁合作既合规、受欢迎，又值得？</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Add a partner</source>
            <translation>添加合作方</translation>
        </message>
        <message>
            <source>Reading the partners …</source>
            <translation>正在读取合作方……</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>The partners could not be read.</source>
            <translation>无法读取合作方。</translation>
        </message>
        <message>
            <source>Ranking partners</source>
            <translation>正在给合作方排名</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>导入名单</translation>
        </message>
        <message>
            <source>A bank, a museum, a bookshop: whoever has something your families would gladly take.</source>
            <translation>银行、博物馆、书店：只要有您的家庭乐意接受的东西。</translation>
        </message>
        <message>
            <source>No partner yet.</source>
            <translation>还没有合作方。</translation>
        </message>
        <message>
            <source>Ranking …</source>
            <translation>排名中……</translation>
        </message>
        <message>
            <source>Who fits best today</source>
            <translation>今天谁最合适</translation>
        </message>
        <message>
            <source>Press a partner to see why</source>
            <translation>点击合作方查看原因</translation>
        </message>
        <message>
            <source>The bar is the range over many ways to weigh the criteria; “best choice”: how often a partner came first.</source>
            <translation>横条是在多种权重下的得分区间；“首选”指排第一的次数占比。</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>合作方</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>适合度</translation>
        </message>
        <message>
            <source>Best choice</source>
            <translation>首选</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>合作协议</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>资质</translation>
        </message>
        <message>
            <source>Not possible today</source>
            <translation>今天不可行</translation>
        </message>
        <message>
            <source>No. {0} of {1}</source>
            <translation>第 {0} 名（共 {1}）</translation>
        </message>
        <message>
            <source>All partners</source>
            <translation>全部合作方</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Plan a campaign</source>
            <translation>策划活动</translation>
        </message>
        <message>
            <source>partners</source>
            <translation>合作方</translation>
        </message>
        <message>
            <source>Exported: {0}</source>
            <translation>已导出：{0}</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>正在导出</translation>
        </message>
    </context>
    <context>
        <name>PeopleStep</name>
        <message>
            <source>Those the model expects to welcome it</source>
            <translation>模型预计会喜欢的</translation>
        </message>
        <message>
            <source>Everyone alike</source>
            <translation>一视同仁</translation>
        </message>
        <message>
            <source>Who is asked first?</source>
            <translation>先问谁？</translation>
        </message>
        <message>
            <source>Rules and consent come before everything: whoever may not be written to never appears. The model sees nothing of a child.</source>
            <translation>规则和授权优先于一切：不能联系的人不会出现。模型看不到孩子的任何信息。</translation>
        </message>
        <message>
            <source>No segments yet: work out the profiles on the Recommend page. Until then everyone lawful is asked.</source>
            <translation>还没有分群：请在“推荐”页生成画像。在此之前面向所有合规的家庭。</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>分群</translation>
        </message>
        <message>
            <source>Only some segments?</source>
            <translation>只面向部分分群？</translation>
        </message>
        <message>
            <source>None ticked: everyone lawful</source>
            <translation>不勾选：所有合规的家庭</translation>
        </message>
    </context>
    <context>
        <name>PickList</name>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
    </context>
    <context>
        <name>Planner</name>
        <message>
            <source>Nobody would get an offer: change the plan first.</source>
            <translation>没有家庭会收到权益：请先修改方案。</translation>
        </message>
        <message>
            <source>Asking every rule about every family …</source>
            <translation>正在逐户核对规则……</translation>
        </message>
        <message>
            <source>Planning “{0}”</source>
            <translation>正在策划“{0}”</translation>
        </message>
        <message>
            <source>Answer rule {0}</source>
            <translation>答复规则 {0}</translation>
        </message>
        <message>
            <source>What you know that the program cannot: a number, a decision, a date. It is kept with the plan.</source>
            <translation>程序无法知道而您知道的：编号、决定或日期。会随方案保存。</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>说明内容</translation>
        </message>
        <message>
            <source>The list is sealed and the plan cannot change afterwards.</source>
            <translation>名单将被封存，之后方案不能再改。</translation>
        </message>
        <message>
            <source>Launch “{0}”?</source>
            <translation>发布“{0}”？</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>选择文件夹……</translation>
        </message>
        <message>
            <source>Where should the lists go?</source>
            <translation>名单保存到哪里？</translation>
        </message>
        <message>
            <source>Launching “{0}”</source>
            <translation>正在发布“{0}”</translation>
        </message>
    </context>
    <context>
        <name>PowerCard</name>
        <message>
            <source>How large an effect will be seen?</source>
            <translation>这次能看出多大的效果？</translation>
        </message>
        <message>
            <source>None</source>
            <translation>看不出</translation>
        </message>
        <message>
            <source>+{0} families in 100</source>
            <translation>每百户多 {0} 户</translation>
        </message>
        <message>
            <source>Too small to tell</source>
            <translation>人数太少，看不出</translation>
        </message>
        <message>
            <source>Smaller ones stay unseen</source>
            <translation>更小的效果看不出</translation>
        </message>
        <message>
            <source>Change the experiment</source>
            <translation>调整实验设计</translation>
        </message>
    </context>
    <context>
        <name>RecommendPage</name>
        <message>
            <source>Recommend</source>
            <translation>推荐</translation>
        </message>
        <message>
            <source>What would a student learn next, and which offer would be welcome?</source>
            <translation>学员接下来会学什么，哪项权益会受欢迎？</translation>
        </message>
        <message>
            <source>Reading the models …</source>
            <translation>正在读取模型……</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>The models could not be read.</source>
            <translation>无法读取模型。</translation>
        </message>
        <message>
            <source>Trained {0}</source>
            <translation>{0} 训练</translation>
        </message>
        <message>
            <source>Train again</source>
            <translation>重新训练</translation>
        </message>
        <message>
            <source>No model for offers yet: it needs partner offers, and guardians or adult students.</source>
            <translation>还没有权益模型：需要合作方权益，以及监护人或成人学员。</translation>
        </message>
        <message>
            <source>There is nothing to learn from yet.</source>
            <translation>还没有可供学习的数据。</translation>
        </message>
        <message>
            <source>It takes students, courses and who enrolled when: {0} students, {1} courses, {2} enrolments so far.</source>
            <translation>需要学员、课程和报名时间：目前有 {0} 名学员、{1} 门课程、{2} 条报名。</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>导入文件</translation>
        </message>
        <message>
            <source>No model has been trained yet.</source>
            <translation>还没有训练过模型。</translation>
        </message>
        <message>
            <source>{0} enrolments of {1} students are here. Several models compete; the simplest unbeaten one wins.</source>
            <translation>已有 {1} 名学员的 {0} 条报名。多个模型比赛，未被胜过的最简单模型获胜。</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>开始训练</translation>
        </message>
        <message>
            <source>Courses for students</source>
            <translation>给学员的课程</translation>
        </message>
        <message>
            <source>Offers for families</source>
            <translation>给家庭的权益</translation>
        </message>
        <message>
            <source>Profiles and segments</source>
            <translation>画像与分群</translation>
        </message>
        <message>
            <source>{0} students in {1} segments, worked out {2}.</source>
            <translation>{0} 名学员，{1} 个分群，{2} 生成。</translation>
        </message>
        <message>
            <source>Not worked out yet. Profiles say who is about to leave, and why somebody is in a segment.</source>
            <translation>尚未生成。画像会说明谁可能流失，以及为什么属于某个分群。</translation>
        </message>
        <message>
            <source>Work them out again</source>
            <translation>重新生成</translation>
        </message>
        <message>
            <source>Work them out</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Building the profiles</source>
            <translation>正在生成画像</translation>
        </message>
        <message>
            <source>Training the recommender</source>
            <translation>正在训练推荐模型</translation>
        </message>
        <message>
            <source>Trained in {0} seconds: {1} recommendations are ready.</source>
            <translation>训练用时 {0} 秒：已生成 {1} 条推荐。</translation>
        </message>
        <message>
            <source>Stopped. The model in use is still the one from before.</source>
            <translation>已停止。仍使用原来的模型。</translation>
        </message>
    </context>
    <context>
        <name>ResultView</name>
        <message>
            <source>What this does not say, and how it was worked out</source>
            <translation>它不能说明什么，怎样算出来的</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>局限</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}：{1}</translation>
        </message>
        <message>
            <source>Left out or mended</source>
            <translation>剔除或修正</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>展开</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>收起</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <source>Results</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>What each campaign added, and how sure that is.</source>
            <translation>每次活动带来了多少，有多大把握。</translation>
        </message>
        <message>
            <source>Analyse a past campaign</source>
            <translation>分析以往活动</translation>
        </message>
        <message>
            <source>Reading the results …</source>
            <translation>正在读取结果……</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>The results could not be read.</source>
            <translation>无法读取结果。</translation>
        </message>
        <message>
            <source>Plan a campaign</source>
            <translation>策划活动</translation>
        </message>
        <message>
            <source>Or take any old spreadsheet that says who was invited and what they did.</source>
            <translation>也可以用任何旧表格：只要写着邀请了谁、他们做了什么。</translation>
        </message>
        <message>
            <source>No campaign has gone out yet.</source>
            <translation>还没有发布过活动。</translation>
        </message>
        <message>
            <source>Campaigns that went out</source>
            <translation>已发布的活动</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>结果数</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>结论</translation>
        </message>
        <message>
            <source>What we found</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>Not measured</source>
            <translation>未评估</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>All results</source>
            <translation>全部结果</translation>
        </message>
        <message>
            <source>Partner version</source>
            <translation>合作方版本</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>导出报告</translation>
        </message>
        <message>
            <source>Measure again</source>
            <translation>重新评估</translation>
        </message>
        <message>
            <source>No outcomes yet: import who enrolled, redeemed or came.</source>
            <translation>还没有结果：请导入谁报名、核销或到场。</translation>
        </message>
        <message>
            <source>Import outcomes</source>
            <translation>导入结果</translation>
        </message>
        <message numerus="yes">
            <source>%Ln outcome(s) are here and nobody has measured them yet.</source>
            <translation>
                <numerusform>已有 %Ln 条结果，还没有评估。</numerusform>
            </translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>评估</translation>
        </message>
        <message>
            <source>Measuring “{0}” …</source>
            <translation>正在评估“{0}”……</translation>
        </message>
        <message>
            <source>Measuring “{0}”</source>
            <translation>正在评估“{0}”</translation>
        </message>
        <message>
            <source>Settling “{0}”</source>
            <translation>正在结算“{0}”</translation>
        </message>
        <message>
            <source>Where should the report go?</source>
            <translation>报告保存到哪里？</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>正在写报告</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written to {0}</source>
            <translation>
                <numerusform>已写出 %n 个文件到 {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Reading {0}</source>
            <translation>正在读取 {0}</translation>
        </message>
        <message>
            <source>Working out {0}</source>
            <translation>正在分析 {0}</translation>
        </message>
        <message>
            <source>From a spreadsheet: nothing of it was added to your data.</source>
            <translation>来自表格：没有写入您的数据。</translation>
        </message>
        <message>
            <source>against {0}</source>
            <translation>对照：{0}</translation>
        </message>
    </context>
    <context>
        <name>SettlementCard</name>
        <message>
            <source>What each partner is owed</source>
            <translation>应付合作方</translation>
        </message>
        <message>
            <source>Settled {0}</source>
            <translation>{0} 结算</translation>
        </message>
        <message>
            <source>Settle again</source>
            <translation>重新结算</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>结算</translation>
        </message>
        <message>
            <source>Not settled yet. The agreed share is applied to what the campaign added, not to all sales.</source>
            <translation>尚未结算。约定比例按活动带来的增量计算，不按全部销售额。</translation>
        </message>
        <message>
            <source>{0} of what was added</source>
            <translation>增量的 {0}</translation>
        </message>
    </context>
    <context>
        <name>TrainingCard</name>
        <message>
            <source>Learning what students choose next</source>
            <translation>正在学习学员接下来会选什么</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>The simpler models come first; then the network shows its curve here.</source>
            <translation>先比较较简单的模型；随后这里显示神经网络的曲线。</translation>
        </message>
        <message>
            <source>Stopping is safe: the model in use stays until a better one has proved itself.</source>
            <translation>可以放心停止：在更好的模型被证明之前，一直使用现有模型。</translation>
        </message>
        <message>
            <source>Epoch {0}: score {1} on choices it has not seen, loss {2}</source>
            <translation>第 {0} 轮：在没见过的选择上得分 {1}，损失 {2}</translation>
        </message>
        <message>
            <source>score (NDCG@10), by epoch</source>
            <translation>得分（NDCG@10），按轮次</translation>
        </message>
    </context>
    <context>
        <name>WarningsCard</name>
        <message>
            <source>Before the launch</source>
            <translation>发布之前</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) need a second person</source>
            <translation>
                <numerusform>%n 项须第二人审核</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} answered: {1}</source>
            <translation>{0} 已答复：{1}</translation>
        </message>
        <message>
            <source>Nothing stands in the way.</source>
            <translation>没有需要处理的事项。</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>须审批</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} 至 {1}</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>系列</translation>
        </message>
        <message>
            <source>At</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>下限</translation>
        </message>
        <message>
            <source>High</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
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
            <translation>补充您不教的</translation>
        </message>
        <message>
            <source>Effect so far</source>
            <translation>以往效果</translation>
        </message>
        <message>
            <source>Licence, agreement and name</source>
            <translation>资质、协议与口碑</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>In {share} of 100 ways to weigh the criteria it comes out first</source>
            <translation>100 种权重中有 {share} 种它排第一</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>from 0 (poor) to 100% (best)</source>
            <translation>0（差）到 100%（最好）</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>银行</translation>
        </message>
        <message>
            <source>Car brand</source>
            <translation>汽车品牌</translation>
        </message>
        <message>
            <source>Insurer</source>
            <translation>保险</translation>
        </message>
        <message>
            <source>Museum</source>
            <translation>博物馆</translation>
        </message>
        <message>
            <source>Clinic</source>
            <translation>诊所</translation>
        </message>
        <message>
            <source>Bookshop</source>
            <translation>书店</translation>
        </message>
        <message>
            <source>Gym</source>
            <translation>健身</translation>
        </message>
        <message>
            <source>Theatre</source>
            <translation>剧场</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>商店</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Course for pupils</source>
            <translation>中小学课程</translation>
        </message>
        <message>
            <source>Course for adults</source>
            <translation>成人课程</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Talk or open class</source>
            <translation>讲座或公开课</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>会员卡</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>代金券</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>实物</translation>
        </message>
        <message>
            <source>Test drive</source>
            <translation>试驾</translation>
        </message>
        <message>
            <source>Car purchase</source>
            <translation>购车</translation>
        </message>
        <message>
            <source>Car finance</source>
            <translation>车贷</translation>
        </message>
        <message>
            <source>Savings account</source>
            <translation>储蓄账户</translation>
        </message>
        <message>
            <source>Credit card</source>
            <translation>信用卡</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>贷款</translation>
        </message>
        <message>
            <source>Loan for training</source>
            <translation>培训贷</translation>
        </message>
        <message>
            <source>Investment</source>
            <translation>投资理财</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>保险</translation>
        </message>
        <message>
            <source>Health service</source>
            <translation>健康服务</translation>
        </message>
        <message>
            <source>Age band</source>
            <translation>年龄段</translation>
        </message>
        <message>
            <source>District</source>
            <translation>区域</translation>
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
            <source>E-mail</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>Interests</source>
            <translation>兴趣</translation>
        </message>
        <message>
            <source>Joint offers</source>
            <translation>联合权益</translation>
        </message>
        <message>
            <source>Measuring together</source>
            <translation>共同评估</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>结算</translation>
        </message>
        <message>
            <source>Counting shared families</source>
            <translation>统计共同家庭</translation>
        </message>
        <message>
            <source>No licence on file</source>
            <translation>未登记资质</translation>
        </message>
        <message>
            <source>Licence on file</source>
            <translation>已登记资质</translation>
        </message>
        <message>
            <source>Licence expired {day}</source>
            <translation>资质{day}过期</translation>
        </message>
        <message>
            <source>Licence ends {day}</source>
            <translation>资质{day}到期</translation>
        </message>
        <message>
            <source>Licence valid</source>
            <translation>资质有效</translation>
        </message>
        <message>
            <source>No agreement</source>
            <translation>没有协议</translation>
        </message>
        <message>
            <source>Agreement ends {day}</source>
            <translation>协议{day}到期</translation>
        </message>
        <message>
            <source>Agreed until {day}</source>
            <translation>协议至{day}</translation>
        </message>
        <message>
            <source>Agreed from {day}</source>
            <translation>协议{day}起</translation>
        </message>
        <message>
            <source>Agreement ended {day}</source>
            <translation>协议{day}结束</translation>
        </message>
        <message>
            <source>worth {amount}</source>
            <translation>价值 {amount}</translation>
        </message>
        <message>
            <source>costs us {amount}</source>
            <translation>我方成本 {amount}</translation>
        </message>
        <message>
            <source>{count} places</source>
            <translation>{count} 个名额</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>Popular in the age group</source>
            <translation>同龄热门</translation>
        </message>
        <message>
            <source>Fit of person and item</source>
            <translation>人与课程的契合</translation>
        </message>
        <message>
            <source>What the same people take</source>
            <translation>同类人也选</translation>
        </message>
        <message>
            <source>Linear item model (EASE)</source>
            <translation>线性项目模型（EASE）</translation>
        </message>
        <message>
            <source>Hidden tastes (ALS)</source>
            <translation>隐含偏好（ALS）</translation>
        </message>
        <message>
            <source>What usually comes next</source>
            <translation>通常的下一步</translation>
        </message>
        <message>
            <source>Neural network with features</source>
            <translation>带特征的神经网络</translation>
        </message>
        <message>
            <source>Blend of several models</source>
            <translation>多模型组合</translation>
        </message>
        <message>
            <source>Tested on the newest choice of {users} people, hidden from the models; {catalogue} things to choose from.</source>
            <translation>用 {users} 人最近一次的选择来检验，模型事先看不到；共有 {catalogue} 项可选。</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>合作方与权益</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人群</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Budget and dates</source>
            <translation>预算与日程</translation>
        </message>
        <message>
            <source>Experiment</source>
            <translation>实验设计</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>名单预览</translation>
        </message>
        <message>
            <source>Launch</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>Give the campaign a name.</source>
            <translation>请给活动起个名称。</translation>
        </message>
        <message>
            <source>Choose at least one offer.</source>
            <translation>请至少选一项权益。</translation>
        </message>
        <message>
            <source>Choose at least one channel and how many families it can reach.</source>
            <translation>请至少选一个渠道，并填写可联系户数。</translation>
        </message>
        <message>
            <source>Write both dates as 2026-12-06.</source>
            <translation>两个日期请写成 2026-12-06 的形式。</translation>
        </message>
        <message>
            <source>It ends before it starts: mend one of the two dates.</source>
            <translation>结束早于开始：请改正其中一个日期。</translation>
        </message>
        <message>
            <source>The last day is past: choose later days.</source>
            <translation>结束日期已过：请选更晚的日期。</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>线上</translation>
        </message>
        <message>
            <source>On our premises</source>
            <translation>本机构</translation>
        </message>
        <message>
            <source>At the partner's</source>
            <translation>合作方场所</translation>
        </message>
        <message>
            <source>In a school</source>
            <translation>学校</translation>
        </message>
        <message>
            <source>In a kindergarten</source>
            <translation>幼儿园</translation>
        </message>
        <message>
            <source>At a university</source>
            <translation>高校</translation>
        </message>
        <message>
            <source>In a public place</source>
            <translation>公共场所</translation>
        </message>
        <message>
            <source>Families (recommended)</source>
            <translation>家庭（推荐）</translation>
        </message>
        <message>
            <source>Whole classes</source>
            <translation>整班</translation>
        </message>
        <message>
            <source>Students, families kept whole</source>
            <translation>学员（同一家庭不拆开）</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>什么都不提供</translation>
        </message>
        <message>
            <source>Totals only</source>
            <translation>只提供汇总数</translation>
        </message>
        <message>
            <source>A private count of shared families</source>
            <translation>隐私求交后的共同家庭数</translation>
        </message>
        <message>
            <source>Rows about people (needs separate consent)</source>
            <translation>个人明细（须单独授权）</translation>
        </message>
        <message>
            <source>{told} of {all} campaigns gave a clear answer</source>
            <translation>{all} 次活动中有 {told} 次有了明确结论</translation>
        </message>
        <message>
            <source>more families in every 100 reached the goal</source>
            <translation>每百户多达成目标的户数</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>导出报告</translation>
        </message>
        <message>
            <source>Choose at least one format and one language.</source>
            <translation>请至少选一种格式和一种语言。</translation>
        </message>
        <message>
            <source>No column says who was in which group: it should hold two to twenty words, such as “invited” and “control”.</source>
            <translation>没有一列写明谁在哪一组：这一列应有 2 到 20 种取值，如“邀请”和“对照”。</translation>
        </message>
        <message>
            <source>The groups are not the size they were drawn</source>
            <translation>分组人数与抽签不符</translation>
        </message>
        <message>
            <source>Too few to see a small effect</source>
            <translation>人数少，看不出小的效果</translation>
        </message>
        <message>
            <source>A column knows the outcome</source>
            <translation>有一列泄露了结果</translation>
        </message>
        <message>
            <source>Split at random, not by time</source>
            <translation>随机划分，未按时间</translation>
        </message>
        <message>
            <source>Rows belong together</source>
            <translation>行与行有关联</translation>
        </message>
        <message>
            <source>Very few in a group</source>
            <translation>某组人数极少</translation>
        </message>
        <message>
            <source>Looked at several times</source>
            <translation>多次查看</translation>
        </message>
        <message>
            <source>No one gains more than another</source>
            <translation>看不出谁更受益</translation>
        </message>
        <message>
            <source>Edit the partner</source>
            <translation>修改合作方</translation>
        </message>
        <message>
            <source>Add a partner</source>
            <translation>添加合作方</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Whom to call</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家或地区</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>资质</translation>
        </message>
        <message>
            <source>Licence number</source>
            <translation>资质编号</translation>
        </message>
        <message>
            <source>Financial offers need a valid licence.</source>
            <translation>金融类权益须有有效资质。</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>How families see them (0 to 5)</source>
            <translation>家庭怎么看它（0 到 5）</translation>
        </message>
        <message>
            <source>Known to families</source>
            <translation>知名度</translation>
        </message>
        <message>
            <source>Well spoken of</source>
            <translation>口碑</translation>
        </message>
        <message>
            <source>Trusted</source>
            <translation>信任度</translation>
        </message>
        <message>
            <source>Write a number from 0 to 5.</source>
            <translation>请填 0 到 5 之间的数。</translation>
        </message>
        <message>
            <source>Edit the offer</source>
            <translation>修改权益</translation>
        </message>
        <message>
            <source>Add an offer</source>
            <translation>添加权益</translation>
        </message>
        <message>
            <source>Of {partner}</source>
            <translation>来自{partner}</translation>
        </message>
        <message>
            <source>What families get</source>
            <translation>家庭得到什么</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Worth to us, each</source>
            <translation>每份对我们的价值</translation>
        </message>
        <message>
            <source>When a family takes it.</source>
            <translation>有家庭接受时。</translation>
        </message>
        <message>
            <source>Cost to us, each</source>
            <translation>每份成本</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>名额</translation>
        </message>
        <message>
            <source>Empty: no limit.</source>
            <translation>留空表示不限。</translation>
        </message>
        <message>
            <source>When and for whom</source>
            <translation>时间与对象</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>开始日期</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>结束日期</translation>
        </message>
        <message>
            <source>Youngest age</source>
            <translation>最小年龄</translation>
        </message>
        <message>
            <source>Oldest age</source>
            <translation>最大年龄</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>文字说明</translation>
        </message>
        <message>
            <source>Short description</source>
            <translation>简短说明</translation>
        </message>
        <message>
            <source>One a line. The rules read them: a promise of sure returns, for example, stops an offer.</source>
            <translation>每行一条。规则会读取：例如承诺保本保收益会被拦下。</translation>
        </message>
        <message>
            <source>What is promised</source>
            <translation>宣传承诺</translation>
        </message>
        <message>
            <source>It ends before it starts.</source>
            <translation>结束早于开始。</translation>
        </message>
        <message>
            <source>The oldest age is below the youngest.</source>
            <translation>最大年龄小于最小年龄。</translation>
        </message>
        <message>
            <source>Edit the agreement</source>
            <translation>修改协议</translation>
        </message>
        <message>
            <source>Add an agreement</source>
            <translation>添加协议</translation>
        </message>
        <message>
            <source>With {partner}</source>
            <translation>与{partner}</translation>
        </message>
        <message>
            <source>Of what the campaign added, not of all sales.</source>
            <translation>按活动带来的增量，不按全部销售额。</translation>
        </message>
        <message>
            <source>Partner's share (%)</source>
            <translation>合作方分成（%）</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>What may be shared about people</source>
            <translation>可共享的个人信息</translation>
        </message>
        <message>
            <source>Write a number from 0 to 100.</source>
            <translation>请填 0 到 100 之间的数。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>Undoing</source>
            <translation>正在撤销</translation>
        </message>
    </context>
</TS>
