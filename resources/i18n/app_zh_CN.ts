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
    <name>Answer</name>
    <message>
      <source>What this rests on</source>
      <translation>依据</translation>
    </message>
    <message numerus="yes">
      <source>%Ln replay(s); each range holds 95 in 100 of them.</source>
      <translation>
        <numerusform>共推演 %Ln 次；每个区间包含其中的 95%。</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}; it pays in {1} of 100</source>
      <translation>{0}；100 次中有 {1} 次划算</translation>
    </message>
    <message>
      <source>{0}; {1} reach the goal in all</source>
      <translation>{0}；总共有 {1} 户达成目标</translation>
    </message>
    <message>
      <source>of {0} written to; {1} held out</source>
      <translation>发送 {0} 户，留出 {1} 户</translation>
    </message>
    <message>
      <source>Take the offer</source>
      <translation>接受权益</translation>
    </message>
    <message>
      <source>Extra families</source>
      <translation>净增家庭</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>成本</translation>
    </message>
    <message>
      <source>What is left</source>
      <translation>结余</translation>
    </message>
    <message>
      <source>Beside another plan</source>
      <translation>与另一方案对比</translation>
    </message>
    <message>
      <source>Choose a campaign</source>
      <translation>选择活动</translation>
    </message>
    <message>
      <source>Both are replayed in the same worlds, so that luck does not decide.</source>
      <translation>两个方案在同样的假设下推演，不靠运气分高下。</translation>
    </message>
    <message>
      <source>Extra families {0} ({1}) · cost {2}</source>
      <translation>净增家庭 {0}（{1}）· 成本 {2}</translation>
    </message>
  </context>
  <context>
    <name>ApprovalDialog</name>
    <message>
      <source>A second person looks</source>
      <translation>第二个人审核</translation>
    </message>
    <message>
      <source>Write the lists</source>
      <translation>写出名单</translation>
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
    <name>BanditView</name>
    <message>
      <source>The next batch</source>
      <translation>下一批</translation>
    </message>
    <message>
      <source>{0} of every 100 families</source>
      <translation>每 100 户中 {0} 户</translation>
    </message>
    <message>
      <source>At least for each variant</source>
      <translation>每个版本至少</translation>
    </message>
    <message>
      <source>Families in it</source>
      <translation>这一批有多少户</translation>
    </message>
    <message>
      <source>How it is shared</source>
      <translation>怎样分配</translation>
    </message>
    <message>
      <source>Reading the answers …</source>
      <translation>正在读取反馈……</translation>
    </message>
    <message>
      <source>The answers could not be read.</source>
      <translation>无法读取反馈。</translation>
    </message>
    <message>
      <source>{0}; expected in the next batch: {1}</source>
      <translation>{0}；预计下一批再损失 {1}</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>已有定论</translation>
    </message>
    <message>
      <source>Still open</source>
      <translation>尚未定论</translation>
    </message>
    <message>
      <source>Leads</source>
      <translation>领先</translation>
    </message>
    <message>
      <source>{0} families asked so far</source>
      <translation>至今已联系 {0} 户</translation>
    </message>
    <message>
      <source>Families lost to learning</source>
      <translation>为试错损失的家庭</translation>
    </message>
    <message>
      <source>in 100 another variant may be better, at most</source>
      <translation>其他版本每 100 户最多还可能多出这么多</translation>
    </message>
    <message>
      <source>Plan the next batch with these shares</source>
      <translation>按这些份额策划下一批</translation>
    </message>
    <message>
      <source>Variants</source>
      <translation>分批试版</translation>
    </message>
    <message>
      <source>cannot be told</source>
      <translation>无法得知</translation>
    </message>
    <message>
      <source>Variant</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>已联系</translation>
    </message>
    <message>
      <source>Reached the goal</source>
      <translation>达成目标</translation>
    </message>
    <message>
      <source>In 100</source>
      <translation>每 100 户</translation>
    </message>
    <message>
      <source>Had all got it, in 100</source>
      <translation>若全部给它，每 100 户</translation>
    </message>
    <message>
      <source>Chance of best</source>
      <translation>最优的可能</translation>
    </message>
    <message>
      <source>Next batch</source>
      <translation>下一批</translation>
    </message>
  </context>
  <context>
    <name>Bars</name>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} 到 {1}</translation>
    </message>
    <message numerus="yes">
      <source>{0}: %n row(s)</source>
      <translation>
        <numerusform>{0}：%n 行</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BesideCard</name>
    <message>
      <source>Beside the effect</source>
      <translation>效果之外</translation>
    </message>
    <message>
      <source>Those who came</source>
      <translation>到场的人</translation>
    </message>
    <message>
      <source>Those who took up the offer</source>
      <translation>使用了权益的人</translation>
    </message>
    <message>
      <source>The largest amounts cut</source>
      <translation>截去最大金额</translation>
    </message>
    <message>
      <source>Parts named beforehand</source>
      <translation>事先定好的分组</translation>
    </message>
    <message>
      <source>Show the Bayesian view</source>
      <translation>显示贝叶斯视角</translation>
    </message>
    <message>
      <source>Hide the Bayesian view</source>
      <translation>隐藏贝叶斯视角</translation>
    </message>
  </context>
  <context>
    <name>Block</name>
    <message>
      <source>How the conditions are joined</source>
      <translation>条件之间的关系</translation>
    </message>
    <message>
      <source>Remove this block</source>
      <translation>去掉这一组</translation>
    </message>
    <message>
      <source>Add a condition</source>
      <translation>加一个条件</translation>
    </message>
  </context>
  <context>
    <name>Board</name>
    <message>
      <source>None here</source>
      <translation>暂无</translation>
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
      <source>Why</source>
      <translation>为什么</translation>
    </message>
    <message>
      <source>What the score of “{0}” is made of</source>
      <translation>“{0}”的分数由什么组成</translation>
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
    <name>CampaignsList</name>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>看板</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>日历</translation>
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
      <translation>家庭</translation>
    </message>
    <message>
      <source>Effect</source>
      <translation>效果</translation>
    </message>
    <message>
      <source>All campaigns</source>
      <translation>全部活动</translation>
    </message>
    <message>
      <source>Waiting for results</source>
      <translation>等待结果</translation>
    </message>
    <message>
      <source>{0} · {1} in 100</source>
      <translation>{0} · 每百户 {1}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln family(s)</source>
      <translation>
        <numerusform>%Ln 户</numerusform>
      </translation>
    </message>
    <message>
      <source>The year</source>
      <translation>全年</translation>
    </message>
    <message>
      <source>The dashed line is today. A question mark: the days are expected, the notice is still to come.</source>
      <translation>虚线是今天。带问号的日期是预计，以通知为准。</translation>
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
      <source>Repeat one</source>
      <translation>再办一次</translation>
    </message>
    <message>
      <source>Compare two</source>
      <translation>比较两个</translation>
    </message>
    <message>
      <source>Repeat a campaign</source>
      <translation>再办一次活动</translation>
    </message>
    <message>
      <source>The same plan on later days, under a new name. Nothing is decided: every rule is asked anew.</source>
      <translation>同样的方案，换名字、换日期。之前的决定都不带过来，每条规则重新核对。</translation>
    </message>
    <message>
      <source>Plan it</source>
      <translation>开始策划</translation>
    </message>
    <message>
      <source>Compare two campaigns</source>
      <translation>比较两个活动</translation>
    </message>
    <message>
      <source>Both plans are worked out with today's families, consents and offers; nothing is kept.</source>
      <translation>两个方案都按今天的家庭、授权和权益重新计算，结果不保存。</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>The one</source>
      <translation>甲</translation>
    </message>
    <message>
      <source>The other</source>
      <translation>乙</translation>
    </message>
    <message>
      <source>Comparing two campaigns</source>
      <translation>正在比较两个活动</translation>
    </message>
    <message>
      <source>Two campaigns compared</source>
      <translation>两个活动的比较</translation>
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
      <source>What if</source>
      <translation>推演</translation>
    </message>
    <message>
      <source>Compare a variant</source>
      <translation>比较另一方案</translation>
    </message>
    <message>
      <source>“{0}” is out: send the lists.</source>
      <translation>“{0}”已发布：请按名单联系。</translation>
    </message>
    <message>
      <source>Repeat it</source>
      <translation>再办一次</translation>
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
      <source>Families that have agreed to it</source>
      <translation>已授权户数</translation>
    </message>
    <message>
      <source>{0}: families it can carry</source>
      <translation>{0}：可联系户数</translation>
    </message>
    <message>
      <source>Each family is written to once, through the channel it has agreed to.</source>
      <translation>每个家庭只联系一次，只用其授权的渠道。</translation>
    </message>
    <message>
      <source>What are families invited to?</source>
      <translation>请家庭来做什么？</translation>
    </message>
    <message>
      <source>Not decided</source>
      <translation>未定</translation>
    </message>
    <message>
      <source>Form of the content</source>
      <translation>内容形式</translation>
    </message>
    <message>
      <source>How they take part</source>
      <translation>互动方式</translation>
    </message>
  </context>
  <context>
    <name>CheckInView</name>
    <message>
      <source>Checked in today</source>
      <translation>今日签到</translation>
    </message>
    <message>
      <source>Checked in</source>
      <translation>已签到</translation>
    </message>
    <message>
      <source>The last ones</source>
      <translation>最近几次</translation>
    </message>
    <message>
      <source>Type or scan the code</source>
      <translation>输入或扫描券码</translation>
    </message>
    <message>
      <source>They came</source>
      <translation>到场</translation>
    </message>
    <message>
      <source>They redeemed it</source>
      <translation>兑换</translation>
    </message>
    <message>
      <source>Check in</source>
      <translation>签到</translation>
    </message>
    <message>
      <source>No network is needed: the code itself says whether it was signed here.</source>
      <translation>不需要网络：券码本身就能看出是不是本校签发。</translation>
    </message>
    <message>
      <source>Ready.</source>
      <translation>可以开始。</translation>
    </message>
    <message>
      <source>Undo this check-in</source>
      <translation>撤销这次签到</translation>
    </message>
    <message>
      <source>Undone: the code can be used again.</source>
      <translation>已撤销，该券码可再次使用。</translation>
    </message>
    <message>
      <source>of {0} coupons</source>
      <translation>共 {0} 张券</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>券码</translation>
    </message>
    <message>
      <source>Offer</source>
      <translation>权益</translation>
    </message>
    <message>
      <source>Nobody yet today.</source>
      <translation>今天还没有人签到。</translation>
    </message>
  </context>
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
      <source>(empty)</source>
      <translation>（空）</translation>
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
      <translation>
        <numerusform>%n 行需要处理</numerusform>
      </translation>
    </message>
    <message>
      <source>Rows that cannot be taken</source>
      <translation>需要处理的行</translation>
    </message>
    <message>
      <source>Mend a value here, or import the other rows now: these are then saved beside your file with the reasons, to be mended there and imported again. The whole import can be taken back at any time.</source>
      <translation>可以在这里改好某个值，也可以先导入其余的行：导不进来的行会连同原因另存在原文件旁边，改好后再导入。整次导入随时可以撤销。</translation>
    </message>
    <message numerus="yes">
      <source>Take %n suggestion(s)</source>
      <translation>
        <numerusform>采用 %n 条建议</numerusform>
      </translation>
    </message>
    <message>
      <source>Change this value</source>
      <translation>改这个值</translation>
    </message>
    <message>
      <source>Save the rows with reasons</source>
      <translation>另存这些行和原因</translation>
    </message>
    <message>
      <source>Choose a row with a column first.</source>
      <translation>请先选中写有列名的一行。</translation>
    </message>
  </context>
  <context>
    <name>ChosenTemplate</name>
    <message>
      <source>Another template</source>
      <translation>换一个模板</translation>
    </message>
  </context>
  <context>
    <name>CleanStep</name>
    <message>
      <source>Counting what stands in every column …</source>
      <translation>正在统计每一列的内容…</translation>
    </message>
    <message>
      <source>Looking at the columns</source>
      <translation>正在查看各列</translation>
    </message>
    <message numerus="yes">
      <source>%n later step(s) that needed its columns went with it. Undo brings all back.</source>
      <translation>
        <numerusform>后面有 %n 步要用到它产生的列，一并去掉了。点撤销可以全部恢复。</numerusform>
      </translation>
    </message>
    <message>
      <source>Count again</source>
      <translation>重新统计</translation>
    </message>
    <message>
      <source>The columns were not counted.</source>
      <translation>各列还没有统计。</translation>
    </message>
    <message>
      <source>Undo the last change</source>
      <translation>撤销上一步</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>列</translation>
    </message>
    <message>
      <source>Different</source>
      <translation>不同值</translation>
    </message>
    <message>
      <source>Columns of the file</source>
      <translation>文件里的列</translation>
    </message>
    <message>
      <source>Tidy all blanks</source>
      <translation>整理全部空格</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>行</translation>
    </message>
    <message numerus="yes">
      <source>All %n row(s)</source>
      <translation>
        <numerusform>全部 %n 行</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of {0} rows</source>
      <translation>
        <numerusform>{0} 行中的 %n 行</numerusform>
      </translation>
    </message>
    <message>
      <source>Chosen by: {0}</source>
      <translation>筛选条件：{0}</translation>
    </message>
    <message>
      <source>Show all rows</source>
      <translation>显示全部行</translation>
    </message>
    <message>
      <source>The chosen rows</source>
      <translation>筛选出的行</translation>
    </message>
    <message>
      <source>No row is like this.</source>
      <translation>没有这样的行。</translation>
    </message>
    <message>
      <source>Replace text …</source>
      <translation>查找替换…</translation>
    </message>
    <message>
      <source>Fill the empty cells …</source>
      <translation>填写空单元格…</translation>
    </message>
    <message>
      <source>Split into columns …</source>
      <translation>拆分成几列…</translation>
    </message>
    <message>
      <source>Join with a column …</source>
      <translation>与另一列合并…</translation>
    </message>
    <message>
      <source>Empty cells take the one above</source>
      <translation>空单元格沿用上一格</translation>
    </message>
    <message>
      <source>Tidy blanks</source>
      <translation>整理空格</translation>
    </message>
    <message>
      <source>Full-width signs made plain</source>
      <translation>全角转半角</translation>
    </message>
    <message>
      <source>Write in {0}</source>
      <translation>改写成{0}</translation>
    </message>
    <message>
      <source>Read as {0}</source>
      <translation>读成{0}</translation>
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
    <name>CompareView</name>
    <message>
      <source>In {0} of 100 replays “{1}” leaves more than “{2}”: {3} on average ({4}).</source>
      <translation>100 次推演中，有 {0} 次“{1}”比“{2}”结余更多：平均 {3}（{4}）。</translation>
    </message>
    <message>
      <source>Both in the same thousand worlds</source>
      <translation>两个方案放在同样的一千种情形里推演</translation>
    </message>
    <message>
      <source>Extra families</source>
      <translation>净增家庭</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>成本</translation>
    </message>
    <message>
      <source>What is left</source>
      <translation>结余</translation>
    </message>
    <message>
      <source>It pays</source>
      <translation>划算</translation>
    </message>
    <message>
      <source>in {0} of 100</source>
      <translation>100 次中有 {0} 次</translation>
    </message>
    <message>
      <source>It will be seen to work</source>
      <translation>能看出有效</translation>
    </message>
    <message>
      <source>What each would do</source>
      <translation>各自会怎样</translation>
    </message>
    <message>
      <source>better</source>
      <translation>更好</translation>
    </message>
    <message>
      <source>none</source>
      <translation>没有</translation>
    </message>
    <message>
      <source>+{0} in 100</source>
      <translation>每百户 +{0}</translation>
    </message>
    <message>
      <source>May be written to</source>
      <translation>可以联系</translation>
    </message>
    <message>
      <source>Get an offer</source>
      <translation>将收到权益</translation>
    </message>
    <message>
      <source>Held out by lot</source>
      <translation>抽签留作对照</translation>
    </message>
    <message>
      <source>Expected value</source>
      <translation>预期价值</translation>
    </message>
    <message>
      <source>Cost if everyone accepts</source>
      <translation>全部接受时的花费</translation>
    </message>
    <message>
      <source>Smallest effect it can show</source>
      <translation>能看出的最小效果</translation>
    </message>
    <message>
      <source>Below the best possible</source>
      <translation>离最优还差</translation>
    </message>
    <message>
      <source>Points for a second person</source>
      <translation>需第二人过目的事项</translation>
    </message>
    <message>
      <source>Where the plans differ</source>
      <translation>方案的不同之处</translation>
    </message>
    <message>
      <source>They are the same plan.</source>
      <translation>两个方案相同。</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>不限</translation>
    </message>
    <message numerus="yes">
      <source>%n channel(s) with a text</source>
      <translation>
        <numerusform>%n 个渠道有文案</numerusform>
      </translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>fewer than {0}</source>
      <translation>少于 {0} 个</translation>
    </message>
    <message>
      <source>Those the model expects to welcome it</source>
      <translation>模型预计会喜欢的</translation>
    </message>
    <message>
      <source>Everyone alike</source>
      <translation>一视同仁</translation>
    </message>
    <message>
      <source>, </source>
      <translation>、</translation>
    </message>
  </context>
  <context>
    <name>ConditionRow</name>
    <message>
      <source>What is asked</source>
      <translation>条件</translation>
    </message>
    <message>
      <source>Remove this condition</source>
      <translation>去掉这个条件</translation>
    </message>
    <message>
      <source>How it is asked</source>
      <translation>比较方式</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>比较的值</translation>
    </message>
  </context>
  <context>
    <name>Contents</name>
    <message>
      <source>Several texts</source>
      <translation>多个文案</translation>
    </message>
    <message>
      <source>Take it away</source>
      <translation>去掉这个</translation>
    </message>
    <message>
      <source>Try another text</source>
      <translation>再试一个文案</translation>
    </message>
    <message>
      <source>Each family gets one by lot, so the result shows which text does better.</source>
      <translation>每个家庭随机收到其中一个，结果会显示哪个文案更好。</translation>
    </message>
    <message>
      <source> Shares left empty: alike.</source>
      <translation>份额不填则平均分配。</translation>
    </message>
    <message>
      <source>Which text is written</source>
      <translation>正在写哪个文案</translation>
    </message>
    <message>
      <source>Of 100 families get text {0}</source>
      <translation>每百户中收到文案 {0} 的户数</translation>
    </message>
    <message>
      <source>in 100</source>
      <translation>%</translation>
    </message>
  </context>
  <context>
    <name>CoursesView</name>
    <message>
      <source>Courses</source>
      <translation>课程</translation>
    </message>
    <message>
      <source>Everything you teach: the recommender chooses among them.</source>
      <translation>您教的全部课程，推荐从中选择。</translation>
    </message>
    <message>
      <source>Back to the data</source>
      <translation>返回数据</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Add a course</source>
      <translation>添加课程</translation>
    </message>
    <message>
      <source>No course yet. Import your timetable, or enter the first course by hand.</source>
      <translation>还没有课程。导入课程表，或手工录入第一门课。</translation>
    </message>
    <message>
      <source>Import a file</source>
      <translation>导入文件</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>科目</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>级别</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>教师</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>开始日期</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>价格</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>名额</translation>
    </message>
    <message>
      <source>Enrolments</source>
      <translation>报名</translation>
    </message>
    <message>
      <source>No course of that name.</source>
      <translation>没有这个名称的课程。</translation>
    </message>
    <message>
      <source>Title, subject, teacher …</source>
      <translation>名称、科目、教师……</translation>
    </message>
    <message>
      <source>Search courses</source>
      <translation>搜索课程</translation>
    </message>
    <message>
      <source>courses</source>
      <translation>课程</translation>
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
      <source>New school year</source>
      <translation>升学年</translation>
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
      <source>Take back all of it together?</source>
      <translation>要一起撤销吗？</translation>
    </message>
    <message>
      <source>Take back together</source>
      <translation>一起撤销</translation>
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
      <translation>
        <numerusform>有 %n 对疑似重复，请您判断是不是同一个人。</numerusform>
      </translation>
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
      <source>Past merges</source>
      <translation>合并记录</translation>
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
    <name>DateField</name>
    <message>
      <source>Pick a date</source>
      <translation>选择日期</translation>
    </message>
  </context>
  <context>
    <name>DatesStep</name>
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
    <message>
      <source>What else happens at the time?</source>
      <translation>这段时间还有什么？</translation>
    </message>
    <message>
      <source>Falls together</source>
      <translation>撞期提醒</translation>
    </message>
    <message>
      <source>How the template splits it</source>
      <translation>模板里的预算分配</translation>
    </message>
    <message>
      <source>Write both days first.</source>
      <translation>请先写好两个日期。</translation>
    </message>
    <message>
      <source>This campaign</source>
      <translation>本活动</translation>
    </message>
    <message>
      <source>No holidays are on file for your country: look them up yourself.</source>
      <translation>程序里没有贵国的假期，请自行查对。</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>查看</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Nothing: no holiday, no other campaign.</source>
      <translation>没有撞上假期或其他活动。</translation>
    </message>
  </context>
  <context>
    <name>DoneStep</name>
    <message>
      <source>Imported in {0} s. Everything is in the store.</source>
      <translation>导入完成，用时 {0} 秒，已全部存好。</translation>
    </message>
    <message>
      <source>Imported in {0} s. All rows but those that need a hand are in the store.</source>
      <translation>导入完成，用时 {0} 秒。除需要处理的行外，都已存好。</translation>
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
      <source>See the result</source>
      <translation>查看结果</translation>
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
      <source>Find duplicates</source>
      <translation>查找重复</translation>
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
      <source>Keys: Y the same · N different · S later · U undo</source>
      <translation>按键：Y 是同一人 · N 不是 · S 以后再说 · U 撤销</translation>
    </message>
    <message>
      <source>Undo the last answer (U)</source>
      <translation>撤销上一个回答（U）</translation>
    </message>
    <message>
      <source>Past merges</source>
      <translation>合并记录</translation>
    </message>
    <message>
      <source>To the overview</source>
      <translation>回到总览</translation>
    </message>
    <message numerus="yes">
      <source>%n left</source>
      <translation>
        <numerusform>还有 %n 对</numerusform>
      </translation>
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
      <source>Each unit to the right makes it twice as likely that they are one, to the left half as likely.</source>
      <translation>每向右一格，是同一人的可能就大一倍；每向左一格，就小一半。</translation>
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
      <source>A merge can be taken apart again under “Past merges”.</source>
      <translation>合并以后可以在“合并记录”里拆开。</translation>
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
    <name>FacetView</name>
    <message numerus="yes">
      <source>The %n most frequent of {0} values are shown.</source>
      <translation>
        <numerusform>共 {0} 个不同值，这里是最常见的 %n 个。</numerusform>
      </translation>
    </message>
    <message>
      <source>Words</source>
      <translation>文字</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>数字</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>日期</translation>
    </message>
    <message numerus="yes">
      <source>%n different</source>
      <translation>
        <numerusform>%n 个不同值</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n empty</source>
      <translation>
        <numerusform>%n 个空</numerusform>
      </translation>
    </message>
    <message>
      <source>Change the value</source>
      <translation>改这个值</translation>
    </message>
    <message>
      <source>Similar spellings</source>
      <translation>相近的写法</translation>
    </message>
    <message>
      <source>More steps</source>
      <translation>更多整理</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) hold something else</source>
      <translation>
        <numerusform>有 %n 行写的是别的内容</numerusform>
      </translation>
    </message>
    <message>
      <source>(empty)</source>
      <translation>（空）</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>行数</translation>
    </message>
    <message>
      <source>Values of {0}</source>
      <translation>“{0}”的内容</translation>
    </message>
    <message>
      <source>Choose a value in the list first.</source>
      <translation>请先在列表里选中一个值。</translation>
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
    <name>FileStep</name>
    <message numerus="yes">
      <source>%n cleaning step(s) are applied to this file.</source>
      <translation>
        <numerusform>已对这个文件套用 %n 步整理。</numerusform>
      </translation>
    </message>
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
      <source>No row stands below the headings.</source>
      <translation>标题下面没有数据行。</translation>
    </message>
    <message>
      <source>The first rows</source>
      <translation>前几行</translation>
    </message>
    <message>
      <source>Rows in all: {0}</source>
      <translation>共 {0} 行</translation>
    </message>
    <message>
      <source>About {0} rows, counting …</source>
      <translation>约 {0} 行，正在数……</translation>
    </message>
    <message>
      <source>About {0} rows</source>
      <translation>约 {0} 行</translation>
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
      <source>What it is expected to bring is less than what it costs.</source>
      <translation>预计带来的收益抵不上成本。</translation>
    </message>
    <message>
      <source>Budget, places or channels are full.</source>
      <translation>预算、名额或渠道已满。</translation>
    </message>
    <message>
      <source>All losses</source>
      <translation>全部原因</translation>
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
    <name>Gate</name>
    <message>
      <source>Language</source>
      <translation>语言</translation>
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
    <name>ImportWizard</name>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Clean (if needed)</source>
      <translation>整理（可跳过）</translation>
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
      <source>Writing</source>
      <translation>正在写文件</translation>
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
      <source>Counting the rows of {0}</source>
      <translation>正在数 {0} 的行数</translation>
    </message>
    <message>
      <source>Further down there are characters of another encoding: the file is now read as {0}.</source>
      <translation>文件后面有另一种编码的字符，现在按 {0} 读取。</translation>
    </message>
    <message>
      <source>Saved: {0}</source>
      <translation>已保存：{0}</translation>
    </message>
    <message>
      <source>Choose another file</source>
      <translation>换一个文件</translation>
    </message>
    <message>
      <source>Stopped. Nothing was changed.</source>
      <translation>已停止，没有任何改动。</translation>
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
      <source>Look and clean first</source>
      <translation>先查看并整理</translation>
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
      <translation>
        <numerusform>导入 %n 行</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing to import</source>
      <translation>没有可导入的行</translation>
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
    <name>KnownView</name>
    <message>
      <source>Drawing all campaigns together …</source>
      <translation>正在综合全部活动…</translation>
    </message>
    <message>
      <source>What we know</source>
      <translation>我们知道什么</translation>
    </message>
    <message>
      <source>Plan a campaign</source>
      <translation>策划活动</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>目标</translation>
    </message>
    <message>
      <source>How much to spend</source>
      <translation>花多少合适</translation>
    </message>
    <message>
      <source>How it was worked out</source>
      <translation>怎样算出来的</translation>
    </message>
    <message>
      <source>Left out: {0}. {1}</source>
      <translation>未计入：{0}。{1}</translation>
    </message>
  </context>
  <context>
    <name>LadderCard</name>
    <message>
      <source>Score: NDCG@10 with its 95 % range, on a time split, over the whole catalogue. A model is put in use only if it beats the simpler one in use beyond chance.</source>
      <translation>得分：NDCG@10 及 95% 区间，按时间划分，在全部目录上计算。只有确实胜过正在使用的更简单模型，才会换用。</translation>
    </message>
    <message>
      <source>Lists of the one in use: variety {0}, surprise {1} bits, likeness to each person's own mix {2}.</source>
      <translation>使用中模型给出的推荐：丰富度 {0}，新鲜度 {1} 比特，与各人自己偏好构成的相近程度 {2}。</translation>
    </message>
    <message>
      <source>People without a history are answered by “{0}”, tested on {1} people whose past was hidden.</source>
      <translation>还没有记录的人由“{0}”来推荐；考核时把 {1} 人的全部记录藏了起来。</translation>
    </message>
    <message>
      <source>Computed on: {0}.</source>
      <translation>计算设备：{0}。</translation>
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
      <source>No history yet</source>
      <translation>没有记录的人</translation>
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
      <source>Every family gets a signed code of its own; the coupons with QR codes lie there ready to print.</source>
      <translation>每个家庭一个签名券码；带二维码的券可直接打印。</translation>
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
      <source>This is the sample institution: 王老师 has the PIN 1357, 李主任 2468.</source>
      <translation>示例机构：王老师的 PIN 码是 1357，李主任的是 2468。</translation>
    </message>
    <message>
      <source>There is no other staff member yet: add one in Settings.</source>
      <translation>还没有其他工作人员：请在“设置”中添加。</translation>
    </message>
    <message>
      <source>stops the launch; mend the plan</source>
      <translation>不得发布，请修改方案</translation>
    </message>
    <message>
      <source>All families of this plan wait for these points: nothing goes out before they are settled.</source>
      <translation>本方案的家庭全部受以上事项限制：处理好之前，名单一份也不会写出。</translation>
    </message>
    <message numerus="yes">
      <source>Without a second person, %Ln family(s) that a point keeps waiting stay off the list.</source>
      <translation>
        <numerusform>没有第二个人审核，受以上事项限制的 %Ln 个家庭不会上名单。</numerusform>
      </translation>
    </message>
    <message>
      <source>All families wait for a second person: choose who has looked, with PIN and reason.</source>
      <translation>全部家庭都在等第二个人审核：请选择审核人，输入 PIN 码并写明理由。</translation>
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
      <source>The text messages are charged as %Ln.</source>
      <translation>
        <numerusform>短信按 %Ln 条计费。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln family(s) were left off at the last check: {0}.</source>
      <translation>
        <numerusform>最后核对时去掉了 %Ln 户：{0}。</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>、</translation>
    </message>
    <message>
      <source>List: {0}</source>
      <translation>名单：{0}</translation>
    </message>
    <message>
      <source>For {0}: only what was agreed</source>
      <translation>给{0}：只含约定内容</translation>
    </message>
    <message>
      <source>Coupons with QR codes, ready to print</source>
      <translation>带二维码的券，可直接打印</translation>
    </message>
    <message>
      <source>The QR codes as pictures</source>
      <translation>二维码图片</translation>
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
    <name>LawCard</name>
    <message>
      <source>What the law asks today</source>
      <translation>今天法规要求什么</translation>
    </message>
    <message>
      <source>Read every rule</source>
      <translation>查看全部规则</translation>
    </message>
    <message>
      <source>No leak of personal data is on record.</source>
      <translation>没有登记过个人信息泄露。</translation>
    </message>
    <message>
      <source>No leak</source>
      <translation>无泄露</translation>
    </message>
    <message>
      <source>Note a leak …</source>
      <translation>登记泄露……</translation>
    </message>
    <message>
      <source>A leak came to light on {0}: until it is closed a second person must agree to every campaign.</source>
      <translation>{0}发现个人信息泄露：处理完之前，每次活动都须第二人审核。</translation>
    </message>
    <message>
      <source>Leak</source>
      <translation>泄露</translation>
    </message>
    <message>
      <source>It is closed</source>
      <translation>已处理完</translation>
    </message>
    <message>
      <source>{0} students are under 18, {1} of them under 14 ({2} of unknown age count as under 14). Nothing is ever sent to them; their guardians are asked.</source>
      <translation>有 {0} 名学员未满 18 岁，其中 {1} 名未满 14 岁（{2} 名年龄不详，按未满 14 岁处理）。绝不向他们本人发送任何内容，只联系监护人。</translation>
    </message>
    <message>
      <source>Report the yearly audit of their data by {0}.</source>
      <translation>请在{0}前报送年度未成年人信息合规审计。</translation>
    </message>
    <message>
      <source>Write the audit</source>
      <translation>生成审计报告</translation>
    </message>
    <message>
      <source>Minors</source>
      <translation>未成年学员</translation>
    </message>
    <message>
      <source>{0} rules are asked about every family, offer and channel.</source>
      <translation>每个家庭、权益和渠道都要过 {0} 条规则。</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>规则</translation>
    </message>
    <message>
      <source>{0} are past their review date ({1}): check whether the law has changed.</source>
      <translation>其中 {0} 条已过复核日期（{1}），请查看法规是否有变。</translation>
    </message>
    <message>
      <source>, </source>
      <translation>、</translation>
    </message>
    <message>
      <source>Note a leak</source>
      <translation>登记泄露</translation>
    </message>
    <message>
      <source>Personal data has come into wrong hands. Tell the authority and those concerned, too.</source>
      <translation>个人信息落入他人之手。同时请报告主管部门并告知当事人。</translation>
    </message>
    <message>
      <source>It came to light on</source>
      <translation>发现日期</translation>
    </message>
    <message>
      <source>Campaigns no longer wait for a second person because of it.</source>
      <translation>活动不再因此等待第二人审核。</translation>
    </message>
    <message>
      <source>Is the leak dealt with?</source>
      <translation>泄露已处理完了吗？</translation>
    </message>
  </context>
  <context>
    <name>LetterheadCard</name>
    <message>
      <source>Reports and slides</source>
      <translation>报告与幻灯片</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <translation>移除标志</translation>
    </message>
    <message>
      <source>They stand on the cover of every report, on slides and in spreadsheets.</source>
      <translation>显示在每份报告的封面、幻灯片和电子表格上。</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>Colour as #rrggbb</source>
      <translation>颜色（#rrggbb）</translation>
    </message>
    <message>
      <source>Choose …</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>标志</translation>
    </message>
    <message>
      <source>Choose a picture …</source>
      <translation>选择图片…</translation>
    </message>
    <message>
      <source>The logo of {0}</source>
      <translation>{0}的标志</translation>
    </message>
    <message>
      <source>No logo yet</source>
      <translation>还没有标志</translation>
    </message>
    <message>
      <source>Colour of the institution</source>
      <translation>机构的颜色</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Logo of the institution</source>
      <translation>机构的标志</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>已保存。</translation>
    </message>
  </context>
  <context>
    <name>LimitsCard</name>
    <message>
      <source>More limits</source>
      <translation>更多限制</translation>
    </message>
    <message>
      <source>For partners, our own courses, teachers and fairness. Most plans need none of them.</source>
      <translation>关于合作方、本机构课程、教师课时和公平。多数活动用不到。</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>展开</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>收起</translation>
    </message>
    <message>
      <source>{0}: at most so many families</source>
      <translation>{0}：最多多少户</translation>
    </message>
    <message>
      <source>Choose an offer of a partner first.</source>
      <translation>请先选择合作方的权益。</translation>
    </message>
    <message>
      <source>Count carefully (lower bound)</source>
      <translation>从严计算（取下限）</translation>
    </message>
    <message>
      <source>Each family counts with what is safe to expect of it, not with the average guess.</source>
      <translation>每户按有把握的收益计算，不按平均估计。</translation>
    </message>
    <message>
      <source>At least for each partner, in %</source>
      <translation>每个合作方至少（%）</translation>
    </message>
    <message>
      <source>Partner</source>
      <translation>合作方</translation>
    </message>
    <message>
      <source>At most so many families</source>
      <translation>最多几个家庭</translation>
    </message>
    <message>
      <source>At least so many in 100</source>
      <translation>每百户至少几户</translation>
    </message>
    <message>
      <source>{0}: at least so many in 100 families</source>
      <translation>{0}：每百户至少几户</translation>
    </message>
    <message>
      <source>Empty: as many as the other limits allow, and no less than the share below.</source>
      <translation>不填：上限由其他限制决定，下限按下面的统一份额。</translation>
    </message>
    <message>
      <source>Of all chosen families; a partner's own figure above goes first.</source>
      <translation>占全部入选家庭的比例；上面为某家合作方单独填的数优先。</translation>
    </message>
    <message>
      <source>At least for our own courses, in %</source>
      <translation>本机构课程至少（%）</translation>
    </message>
    <message>
      <source>Of all chosen families; so many get an offer of ours.</source>
      <translation>占全部入选家庭的比例，这些家庭得到本机构的权益。</translation>
    </message>
    <message>
      <source>Hours of teachers</source>
      <translation>教师课时</translation>
    </message>
    <message>
      <source>All classes and talks together; an offer says what it takes of a teacher's time.</source>
      <translation>所有课程和讲座合计；每项权益占用多少课时，写在权益里。</translation>
    </message>
    <message>
      <source>Fair between</source>
      <translation>公平对待</translation>
    </message>
    <message>
      <source>No group is left far behind the others.</source>
      <translation>不让任何一组明显落后于其他组。</translation>
    </message>
    <message>
      <source>Smallest share of the average, in %</source>
      <translation>至少达到平均的（%）</translation>
    </message>
    <message>
      <source>Each group is chosen at least so often as all are. Empty: 80.</source>
      <translation>每组入选比例不低于总体入选比例的这一成数；留空为 80。</translation>
    </message>
    <message>
      <source>Leave out families with so many campaigns</source>
      <translation>30 天内收到几个活动的家庭不再联系</translation>
    </message>
    <message>
      <source>Counted over the last 30 days. The house rule is two; here it can be stricter.</source>
      <translation>按最近 30 天计。本校规定为两个，这里可以更严。</translation>
    </message>
  </context>
  <context>
    <name>ListCard</name>
    <message>
      <source>The list</source>
      <translation>名单预览</translation>
    </message>
    <message>
      <source>Show more</source>
      <translation>显示更多</translation>
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
    <name>LiveView</name>
    <message>
      <source>Counting what has come in …</source>
      <translation>正在统计到目前的结果……</translation>
    </message>
    <message>
      <source>of {0}</source>
      <translation>预算 {0}</translation>
    </message>
    <message>
      <source>no limit set</source>
      <translation>未设上限</translation>
    </message>
    <message>
      <source>no last day</source>
      <translation>没有截止日</translation>
    </message>
    <message>
      <source>outcomes count until the last day</source>
      <translation>结果统计到最后一天</translation>
    </message>
    <message>
      <source>Got an offer</source>
      <translation>收到权益</translation>
    </message>
    <message>
      <source>{0} held out by lot</source>
      <translation>另有 {0} 户抽签留作对照</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>已发出</translation>
    </message>
    <message>
      <source>{0} opened</source>
      <translation>{0} 户已打开</translation>
    </message>
    <message>
      <source>Redeemed</source>
      <translation>使用权益</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>到场</translation>
    </message>
    <message>
      <source>Enrolled</source>
      <translation>报名</translation>
    </message>
    <message>
      <source>in both groups</source>
      <translation>两组合计</translation>
    </message>
    <message>
      <source>Cost so far</source>
      <translation>目前花费</translation>
    </message>
    <message>
      <source>Days left</source>
      <translation>剩余天数</translation>
    </message>
    <message numerus="yes">
      <source>%Ln day(s) ago</source>
      <translation>
        <numerusform>%Ln 天前</numerusform>
      </translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>已结束</translation>
    </message>
    <message>
      <source>late outcomes still come in; finish it under Lists</source>
      <translation>迟到的结果仍会计入；请在“名单”页结束活动</translation>
    </message>
    <message numerus="yes">
      <source>in %Ln day(s)</source>
      <translation>
        <numerusform>%Ln 天后</numerusform>
      </translation>
    </message>
    <message>
      <source>Begins</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>{0} in 100 of those with an offer</source>
      <translation>得到权益的每百户中 {0} 户</translation>
    </message>
    <message>
      <source>Costs and outcomes</source>
      <translation>费用与结果</translation>
    </message>
    <message>
      <source>Note a cost …</source>
      <translation>记一笔费用……</translation>
    </message>
    <message>
      <source>Import outcomes or costs</source>
      <translation>导入结果或费用</translation>
    </message>
    <message>
      <source>The effect so far</source>
      <translation>目前的效果</translation>
    </message>
    <message>
      <source>See the result</source>
      <translation>查看结果</translation>
    </message>
    <message>
      <source>{0}: {1} of {2}</source>
      <translation>{0}：{2} 户中 {1} 户</translation>
    </message>
    <message>
      <source>Looking early is allowed: the band is made for it, whenever there is something to see.</source>
      <translation>提前看没有问题：区间本就允许随时查看，有数据就会画出来。</translation>
    </message>
    <message>
      <source>with an offer</source>
      <translation>有权益</translation>
    </message>
    <message>
      <source>held out</source>
      <translation>对照</translation>
    </message>
    <message>
      <source>Note a cost</source>
      <translation>记一笔费用</translation>
    </message>
    <message>
      <source>A hall, a printer, messages. What offers cost us is counted when coupons are redeemed.</source>
      <translation>场地、印刷、短信等。权益的成本在兑换券码时自动计入。</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>金额</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>渠道</translation>
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
    <name>MessageStep</name>
    <message>
      <source>phone or e-mail where families ask or refuse</source>
      <translation>家长咨询或拒收用的电话或邮箱</translation>
    </message>
    <message>
      <source>What do families read?</source>
      <translation>家长会看到什么？</translation>
    </message>
    <message>
      <source>A text to begin with</source>
      <translation>用一段常用文案</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>渠道</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文字</translation>
    </message>
    <message>
      <source>Empty: the list goes out without a text.</source>
      <translation>留空：名单不附文案。</translation>
    </message>
    <message>
      <source>Press to insert what differs from family to family</source>
      <translation>点一下，插入每家不同的内容</translation>
    </message>
    <message>
      <source>Where families can ask</source>
      <translation>咨询方式</translation>
    </message>
    <message>
      <source>As a family reads it</source>
      <translation>家长看到的样子</translation>
    </message>
    <message>
      <source>Families are written to in their own language where it is known, else in yours.</source>
      <translation>知道家长语言的按其语言发送，否则用本校语言。</translation>
    </message>
    <message>
      <source>Nothing yet.</source>
      <translation>还没有内容。</translation>
    </message>
    <message numerus="yes">
      <source>%n text message(s)</source>
      <translation>
        <numerusform>计 %n 条短信</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sign(s)</source>
      <translation>
        <numerusform>%n 个字符</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MessagesCard</name>
    <message>
      <source>What families will read</source>
      <translation>家长会读到的文案</translation>
    </message>
    <message>
      <source>The one before</source>
      <translation>上一条</translation>
    </message>
    <message>
      <source>The next one</source>
      <translation>下一条</translation>
    </message>
    <message>
      <source>Languages: {0}</source>
      <translation>语言：{0}</translation>
    </message>
    <message>
      <source>, </source>
      <translation>、</translation>
    </message>
    <message>
      <source>{0} families get a text message, charged as {1}</source>
      <translation>{0} 户收短信，按 {1} 条计费</translation>
    </message>
    <message>
      <source>Names are masked, codes are drawn at the launch.</source>
      <translation>姓名已遮盖，券码在发布时产生。</translation>
    </message>
    <message>
      <source>Text {0}</source>
      <translation>文案 {0}</translation>
    </message>
    <message numerus="yes">
      <source>%n text message(s)</source>
      <translation>
        <numerusform>计 %n 条短信</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>第 {0} 条，共 {1} 条</translation>
    </message>
  </context>
  <context>
    <name>MissingCard</name>
    <message>
      <source>What counts as empty</source>
      <translation>哪些内容算空白</translation>
    </message>
    <message numerus="yes">
      <source>{0} in “{1}” (%n row(s))</source>
      <translation>
        <numerusform>“{1}”列的 {0}（%n 行）</numerusform>
      </translation>
    </message>
    <message>
      <source>{0} in “{1}”</source>
      <translation>“{1}”列的 {0}</translation>
    </message>
    <message>
      <source>Ticked words are read as an empty cell. Untick one that is a value here.</source>
      <translation>勾选的内容按空白读取；如果在这里是真实的值，请取消勾选。</translation>
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
    <name>NewSchoolYear</name>
    <message>
      <source>Move up those registered since the summer as well</source>
      <translation>暑假以来新登记的也一起升</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>正在读取…</translation>
    </message>
    <message>
      <source>New school year</source>
      <translation>升学年</translation>
    </message>
    <message>
      <source>All grades move up in one step.</source>
      <translation>全部年级一步升上去。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Counting the grades</source>
      <translation>正在统计年级</translation>
    </message>
    <message>
      <source>You can take it back at any time in the list of changes.</source>
      <translation>随时可以在改动记录里撤销。</translation>
    </message>
    <message>
      <source>The grades already moved up on {0}. Move them up once more?</source>
      <translation>{0} 已经升过年级了。还要再升一次吗？</translation>
    </message>
    <message>
      <source>Every student would be two grades higher than before the summer.</source>
      <translation>这样每名学员会比暑假前高两个年级。</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>升年级</translation>
    </message>
    <message>
      <source>Moving all grades up</source>
      <translation>正在升年级</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Leaving school</source>
      <translation>毕业名单</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>正在写文件</translation>
    </message>
    <message>
      <source>Saved: {0}</source>
      <translation>已保存：{0}</translation>
    </message>
    <message>
      <source>No student has a grade that could move up. Import a list with a column of grades first.</source>
      <translation>还没有学员填了可以升的年级。请先导入带年级的名单。</translation>
    </message>
    <message numerus="yes">
      <source>Move %Ln student(s) up now?</source>
      <translation>
        <numerusform>现在让 %Ln 名学员升年级吗？</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move %Ln student(s) up</source>
      <translation>
        <numerusform>%Ln 名学员升年级</numerusform>
      </translation>
    </message>
    <message>
      <source>The grades already moved up for this school year, on {0}.</source>
      <translation>本学年已经在 {0} 升过年级了。</translation>
    </message>
    <message numerus="yes">
      <source>%n student(s) registered since the summer are in their new grade already and stay.</source>
      <translation>
        <numerusform>暑假以来登记的 %n 名学员填的已是新年级，不再升。</numerusform>
      </translation>
    </message>
    <message>
      <source>Now</source>
      <translation>现在</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>升到</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>学员</translation>
    </message>
    <message>
      <source>School year {0}/{1}</source>
      <translation>{0}–{1} 学年</translation>
    </message>
    <message numerus="yes">
      <source>%n student(s) without a school grade stay as they are.</source>
      <translation>
        <numerusform>%n 名学员没有年级，保持不变。</numerusform>
      </translation>
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
      <source>Last grade</source>
      <translation>毕业前年级</translation>
    </message>
    <message numerus="yes">
      <source>%n leave school</source>
      <translation>
        <numerusform>%n 人毕业</numerusform>
      </translation>
    </message>
    <message>
      <source>Save the list</source>
      <translation>保存名单</translation>
    </message>
    <message>
      <source>Nobody is in the last grade.</source>
      <translation>没有毕业班的学员。</translation>
    </message>
    <message numerus="yes">
      <source>%n student(s) moved up.</source>
      <translation>
        <numerusform>%n 名学员已升年级。</numerusform>
      </translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
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
    <name>OpenedCampaign</name>
    <message>
      <source>Lists</source>
      <translation>名单</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>实时</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>签到</translation>
    </message>
    <message>
      <source>What if</source>
      <translation>推演</translation>
    </message>
    <message>
      <source>Variants</source>
      <translation>分批试版</translation>
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
    <name>PartnerCard</name>
    <message>
      <source>Further columns of the list</source>
      <translation>名单中的其他列</translation>
    </message>
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
      <source>Not ranked</source>
      <translation>未排名</translation>
    </message>
    <message>
      <source>Rank now</source>
      <translation>现在排名</translation>
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
    <name>PastMerges</name>
    <message>
      <source>Reading …</source>
      <translation>正在读取…</translation>
    </message>
    <message>
      <source>Past merges</source>
      <translation>合并记录</translation>
    </message>
    <message>
      <source>Who was merged into whom; each can be taken apart.</source>
      <translation>谁并入了谁；每一条都可以拆开。</translation>
    </message>
    <message>
      <source>To the overview</source>
      <translation>回到总览</translation>
    </message>
    <message>
      <source>Choose a row first.</source>
      <translation>请先选中一行。</translation>
    </message>
    <message>
      <source>Take “{0}” ({1}) out of “{2}” ({3}) again?</source>
      <translation>把“{0}”（{1}）从“{2}”（{3}）里拆出来吗？</translation>
    </message>
    <message>
      <source>Both entries will stand side by side again and are not proposed as duplicates any more.</source>
      <translation>两条记录会重新分开，以后也不再提示为重复。</translation>
    </message>
    <message>
      <source>Take apart</source>
      <translation>拆开</translation>
    </message>
    <message>
      <source>Taking apart</source>
      <translation>正在拆开</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>The two entries stand apart again.</source>
      <translation>两条记录已经分开。</translation>
    </message>
    <message>
      <source>No two entries have been merged yet.</source>
      <translation>还没有合并过记录。</translation>
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
      <source>Entry that went</source>
      <translation>被并入的记录</translation>
    </message>
    <message>
      <source>Merged into</source>
      <translation>并入</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>谁</translation>
    </message>
    <message numerus="yes">
      <source>%n merged entry(s)</source>
      <translation>
        <numerusform>%n 条被合并的记录</numerusform>
      </translation>
    </message>
    <message>
      <source>What was changed since the merge stays where it is now. Taking apart can be undone itself.</source>
      <translation>合并以后的改动留在现在的记录上。拆开本身也可以撤销。</translation>
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
      <source>{0} students</source>
      <translation>{0} 名学员</translation>
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
    <name>Planner</name>
    <message>
      <source>Nobody would get an offer: change the plan first.</source>
      <translation>没有家庭会收到权益：请先修改方案。</translation>
    </message>
    <message>
      <source>The template has filled in every step.</source>
      <translation>模板已填好每一步。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
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
      <source>Working out both scenarios …</source>
      <translation>正在计算两个方案……</translation>
    </message>
    <message>
      <source>Comparing two scenarios of “{0}”</source>
      <translation>正在比较“{0}”的两个方案</translation>
    </message>
    <message>
      <source>Your plan</source>
      <translation>原方案</translation>
    </message>
    <message>
      <source>The variant</source>
      <translation>另一方案</translation>
    </message>
    <message>
      <source>Take the variant</source>
      <translation>采用另一方案</translation>
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
    <name>Recipe</name>
    <message>
      <source>, </source>
      <translation>、</translation>
    </message>
    <message>
      <source>{0} · goal: {1} · by {2} · {3} weeks</source>
      <translation>{0} · 目标：{1} · 渠道：{2} · 为期 {3} 周</translation>
    </message>
    <message>
      <source>The day, minute by minute</source>
      <translation>当天流程</translation>
    </message>
    <message>
      <source>How the money is split</source>
      <translation>预算分配</translation>
    </message>
    <message>
      <source>What to measure</source>
      <translation>看哪些指标</translation>
    </message>
    <message>
      <source>Rules: {0}</source>
      <translation>相关规则：{0}</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} 分</translation>
    </message>
    <message>
      <source>What the law wants</source>
      <translation>合规提醒</translation>
    </message>
  </context>
  <context>
    <name>RecipeList</name>
    <message>
      <source>Cleaning steps</source>
      <translation>整理步骤</translation>
    </message>
    <message>
      <source>Undo the last change of the steps (Ctrl+Z)</source>
      <translation>撤销上一次改动（Ctrl+Z）</translation>
    </message>
    <message>
      <source>Do it again (Ctrl+Y)</source>
      <translation>重做（Ctrl+Y）</translation>
    </message>
    <message>
      <source>No step yet. Your file itself is never changed.</source>
      <translation>还没有步骤。原文件不会被改动。</translation>
    </message>
    <message>
      <source>Take this step out: {0}</source>
      <translation>去掉这一步：{0}</translation>
    </message>
    <message>
      <source>They are saved with the columns and applied by themselves to the next file of this shape.</source>
      <translation>步骤会和列的对应一起保存，下次导入同样格式的文件时自动套用。</translation>
    </message>
    <message>
      <source>Take all steps out</source>
      <translation>去掉全部步骤</translation>
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
      <source>%n new item(s) since the training. Their content says whom they suit.</source>
      <translation>训练之后新上了 %n 项，可以按内容判断适合谁。</translation>
    </message>
    <message>
      <source>Take them in</source>
      <translation>加入推荐</translation>
    </message>
    <message>
      <source>{0} recommendations are ready.</source>
      <translation>{0} 条推荐已经准备好。</translation>
    </message>
    <message>
      <source>Working out the recommendations</source>
      <translation>正在计算推荐</translation>
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
    <name>RecoveryCard</name>
    <message>
      <source>Recovery key</source>
      <translation>恢复密钥</translation>
    </message>
    <message>
      <source>Show it again</source>
      <translation>再次显示</translation>
    </message>
    <message>
      <source>It opens the store when the password is lost. Print it again if the paper cannot be found.</source>
      <translation>忘记密码时，用它打开数据文件。纸找不到了，可以在这里重新打印。</translation>
    </message>
    <message>
      <source>Show the recovery key</source>
      <translation>显示恢复密钥</translation>
    </message>
    <message>
      <source>See to it that nobody else looks at the screen.</source>
      <translation>请确认旁边没有别人看到屏幕。</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>展开</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>密码</translation>
    </message>
  </context>
  <context>
    <name>RecoveryGate</name>
    <message>
      <source>Recovery key</source>
      <translation>恢复密钥</translation>
    </message>
  </context>
  <context>
    <name>RecoveryPage</name>
    <message>
      <source>Keep the recovery key</source>
      <translation>保管好恢复密钥</translation>
    </message>
    <message>
      <source>It opens the store if the password is lost. Nobody else has it. Print it and lock it away, not in this computer. Until you have it on paper, it comes again whenever the store is opened.</source>
      <translation>忘记密码时，用它打开数据文件。别人没有这个密钥。请打印出来锁好，不要存在这台电脑里。没有保管好之前，每次打开数据文件都会再显示。</translation>
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
      <source>This is not the last group: compare it with your paper.</source>
      <translation>这不是最后一组，请对照纸上的密钥。</translation>
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
      <source>Lost this page? Settings, Backups prints it again for whoever knows the password.</source>
      <translation>这张纸丢了？知道密码的人可以在“设置”的“备份”里重新打印。</translation>
    </message>
    <message>
      <source>Copied. Paste it where only you can read it.</source>
      <translation>已复制。请粘贴到只有您能看到的地方。</translation>
    </message>
  </context>
  <context>
    <name>ResultView</name>
    <message>
      <source>Inside the campaign</source>
      <translation>活动内部比较</translation>
    </message>
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
      <source>All side by side</source>
      <translation>并列比较</translation>
    </message>
    <message>
      <source>What we know</source>
      <translation>我们知道什么</translation>
    </message>
    <message>
      <source>Ways to see the results</source>
      <translation>查看结果的方式</translation>
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
    <name>RulesDialog</name>
    <message>
      <source>Every rule</source>
      <translation>全部规则</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>规则</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>作用</translation>
    </message>
    <message>
      <source>In words</source>
      <translation>文字说明</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>look at it again by {0}</source>
      <translation>请在{0}前复核</translation>
    </message>
  </context>
  <context>
    <name>RunsCard</name>
    <message>
      <source>Trainings so far</source>
      <translation>历次训练</translation>
    </message>
    <message>
      <source>Use this one again</source>
      <translation>改回用这一次</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
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
      <source>95 % range</source>
      <translation>95% 区间</translation>
    </message>
    <message>
      <source>People tested</source>
      <translation>考核人数</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>数据指纹</translation>
    </message>
    <message>
      <source>Choose a training to compare it with the one in use.</source>
      <translation>点选一次训练，和正在使用的比一比。</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>使用中</translation>
    </message>
    <message>
      <source>This is the one in use. Choose another to compare.</source>
      <translation>这一次正在使用。请点选另一次来比较。</translation>
    </message>
    <message>
      <source>Both saw the same data.</source>
      <translation>两次用的是同样的数据。</translation>
    </message>
    <message>
      <source>They saw different data: people or choices changed.</source>
      <translation>两次用的数据不同：人或选择有了变化。</translation>
    </message>
    <message>
      <source>Only its figures were kept; it cannot be used again.</source>
      <translation>这一次只留下了成绩，不能再改回去用。</translation>
    </message>
    <message>
      <source>{0}: {1} then, {2} now ({3})</source>
      <translation>{0}：当时 {1}，现在 {2}（{3}）</translation>
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
  <context>
    <name>SegmentBuilder</name>
    <message>
      <source>Edit the segment</source>
      <translation>修改分群</translation>
    </message>
    <message>
      <source>New segment</source>
      <translation>新建分群</translation>
    </message>
    <message>
      <source>Name of the segment</source>
      <translation>分群名称</translation>
    </message>
    <message>
      <source>in all of these blocks</source>
      <translation>同时满足以下各组</translation>
    </message>
    <message>
      <source>in at least one of these blocks</source>
      <translation>满足以下任意一组</translation>
    </message>
    <message>
      <source>How the blocks are joined</source>
      <translation>各组之间的关系</translation>
    </message>
    <message>
      <source>Add a block</source>
      <translation>加一组条件</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>A student belongs who is</source>
      <translation>入群条件：</translation>
    </message>
    <message>
      <source>A student belongs if</source>
      <translation>入群条件：</translation>
    </message>
    <message numerus="yes">
      <source>Today: %n student(s)</source>
      <translation>
        <numerusform>今天有 %n 名学员符合</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SegmentsView</name>
    <message>
      <source>Reading the segments …</source>
      <translation>正在读取分群…</translation>
    </message>
    <message>
      <source>New segment</source>
      <translation>新建分群</translation>
    </message>
    <message>
      <source>No segments yet. Work out the profiles to find groups, or make one by rule.</source>
      <translation>还没有分群。生成画像可自动发现分群，也可以按规则新建。</translation>
    </message>
    <message>
      <source>Work out profiles</source>
      <translation>生成画像</translation>
    </message>
    <message>
      <source>All segments</source>
      <translation>全部分群</translation>
    </message>
    <message>
      <source>Segment</source>
      <translation>分群</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>学员</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>占比</translation>
    </message>
    <message>
      <source>Segments</source>
      <translation>分群</translation>
    </message>
    <message>
      <source>Learned groups are found anew with each working out; a rule is asked anew each time it is read.</source>
      <translation>自动发现的分群每次生成画像时更新；按规则的分群每次查看时都重新计算。</translation>
    </message>
    <message numerus="yes">
      <source>%n student(s)</source>
      <translation>
        <numerusform>%n 名学员</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing sets this segment apart, or there are fewer than ten students with a profile.</source>
      <translation>没有明显特点，或有画像的学员不足十人。</translation>
    </message>
    <message>
      <source>Show students</source>
      <translation>查看学员</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>修改</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Who moved between learned groups</source>
      <translation>哪些学员换了分群</translation>
    </message>
    <message>
      <source>Worked out {0}</source>
      <translation>{0} 生成</translation>
    </message>
    <message>
      <source>This is the first working out. After the next one the moves stand here.</source>
      <translation>这是第一次生成。下次生成后，这里会显示变动。</translation>
    </message>
    <message>
      <source>Compared with {0}: {1} students stayed in their group, {2} moved or are new.</source>
      <translation>与 {0} 相比：{1} 名学员没有变动，{2} 名换了分群或是新增。</translation>
    </message>
    <message>
      <source>From</source>
      <translation>从</translation>
    </message>
    <message>
      <source>To</source>
      <translation>到</translation>
    </message>
    <message>
      <source>Moves</source>
      <translation>变动</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>已保存。</translation>
    </message>
    <message>
      <source>The segment was deleted.</source>
      <translation>分群已删除。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Undoing</source>
      <translation>正在撤销</translation>
    </message>
    <message>
      <source>not there before</source>
      <translation>新增</translation>
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
    <name>SharesView</name>
    <message>
      <source>The score only orders the list: it is no probability. Computed on today's data.</source>
      <translation>分数只用来排顺序，不是概率。按今天的数据计算。</translation>
    </message>
    <message>
      <source>Weight in the blend: {0}</source>
      <translation>在组合中的权重：{0}</translation>
    </message>
    <message>
      <source>Everything else</source>
      <translation>其他合计</translation>
    </message>
    <message>
      <source>No single past choice speaks for it here.</source>
      <translation>这里没有哪次过往选择特别起作用。</translation>
    </message>
    <message>
      <source>Took or looked at: “{0}”</source>
      <translation>选过或看过：“{0}”</translation>
    </message>
    <message>
      <source>{0}: weighs {1}, fits {2}</source>
      <translation>{0}：权重 {1}，合适程度 {2}</translation>
    </message>
  </context>
  <context>
    <name>SimilarDialog</name>
    <message>
      <source>Similar spellings in “{0}”</source>
      <translation>“{0}”里相近的写法</translation>
    </message>
    <message>
      <source>Ticked groups become one spelling in every row. Nothing is merged that you do not tick.</source>
      <translation>勾选的每一组会统一成一种写法。没有勾选的不会合并。</translation>
    </message>
    <message>
      <source>How alike</source>
      <translation>怎样算相近</translation>
    </message>
    <message>
      <source>Comparing …</source>
      <translation>正在比对…</translation>
    </message>
    <message>
      <source>Looking for similar spellings</source>
      <translation>正在查找相近的写法</translation>
    </message>
    <message>
      <source>No spellings here are alike in this way.</source>
      <translation>这一列没有这样相近的写法。</translation>
    </message>
    <message>
      <source>These are one thing</source>
      <translation>这些是同一个</translation>
    </message>
    <message>
      <source>Written as</source>
      <translation>统一写成</translation>
    </message>
    <message numerus="yes">
      <source>  and %n more</source>
      <translation>
        <numerusform>  等 %n 个</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Merge the ticked ones</source>
      <translation>合并勾选的</translation>
    </message>
  </context>
  <context>
    <name>SimulationView</name>
    <message>
      <source>Reading the plan …</source>
      <translation>正在读取方案……</translation>
    </message>
    <message>
      <source>Replaying the plan</source>
      <translation>推演方案</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>The plan could not be replayed.</source>
      <translation>方案无法推演。</translation>
    </message>
    <message>
      <source>What if …</source>
      <translation>如果……</translation>
    </message>
    <message>
      <source>As planned</source>
      <translation>恢复原方案</translation>
    </message>
    <message>
      <source>Budget</source>
      <translation>预算</translation>
    </message>
    <message>
      <source>{0} in 100</source>
      <translation>每 100 户 {0} 户</translation>
    </message>
    <message>
      <source>Held out by lot</source>
      <translation>抽签留作对照</translation>
    </message>
    <message>
      <source>{0}% of planned</source>
      <translation>原计划的 {0}%</translation>
    </message>
    <message>
      <source>Seats and channel places</source>
      <translation>名额与渠道容量</translation>
    </message>
    <message>
      <source>Turning changes nothing in the plan; it only shows what would happen.</source>
      <translation>拖动不会改动方案，只是看看会怎样。</translation>
    </message>
    <message>
      <source>Comparing two plans</source>
      <translation>对比两个方案</translation>
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
      <source>Further columns of the lists</source>
      <translation>名单中的其他列</translation>
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
      <source>Expected payments of the next 12 months: most likely none.</source>
      <translation>未来 12 个月预计付费：很可能没有。</translation>
    </message>
    <message>
      <source>Expected payments of the next 12 months: {0}; in 8 of 10 such cases {1}.</source>
      <translation>未来 12 个月预计付费 {0}；十例中有八例在 {1}。</translation>
    </message>
    <message numerus="yes">
      <source>Renewed %n time(s) so far.</source>
      <translation>
        <numerusform>已续报 %n 次。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n student(s); paid {0} in the last year, expected {1} in the next.</source>
      <translation>
        <numerusform>%n 名学员；近一年付费 {0}，来年预计 {1}。</numerusform>
      </translation>
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
      <source>For {0}: {1}</source>
      <translation>给{0}：{1}</translation>
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
      <source>From the file</source>
      <translation>文件中的其他列</translation>
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
      <source>List</source>
      <translation>名单</translation>
    </message>
    <message>
      <source>Segments</source>
      <translation>分群</translation>
    </message>
    <message>
      <source>Value and renewal</source>
      <translation>价值与续报</translation>
    </message>
    <message>
      <source>Groups that were found, and those you make by rule.</source>
      <translation>自动发现的分群，和您按规则建立的分群。</translation>
    </message>
    <message>
      <source>Who stays for how long, and what the coming year should bring.</source>
      <translation>谁会留多久，来年预计有多少付费。</translation>
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
      <source>%Ln student(s)</source>
      <translation>
        <numerusform>%Ln 名学员</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TemplateLibrary</name>
    <message>
      <source>Begin with what has worked elsewhere</source>
      <translation>从成熟模板开始</translation>
    </message>
    <message>
      <source>Use this one</source>
      <translation>就用这个</translation>
    </message>
    <message>
      <source>Those that fit your partners and the season stand first. Everything can be changed afterwards.</source>
      <translation>适合您的合作方和时令的排在前面。选用后每一项都可以再改。</translation>
    </message>
    <message>
      <source>{0} (no such partner yet)</source>
      <translation>{0}（还没有这类合作方）</translation>
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
    <name>TogetherView</name>
    <message>
      <source>Putting all campaigns side by side …</source>
      <translation>正在并列全部活动…</translation>
    </message>
    <message>
      <source>All campaigns</source>
      <translation>全部活动</translation>
    </message>
    <message>
      <source>Student-data audit</source>
      <translation>学员数据审计</translation>
    </message>
    <message>
      <source>Export overview</source>
      <translation>导出总览</translation>
    </message>
    <message>
      <source>What this does not say, and how it was worked out</source>
      <translation>它不能说明什么，怎样算出来的</translation>
    </message>
    <message>
      <source>Where should the report go?</source>
      <translation>报告保存到哪里？</translation>
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
      <source>Writing the report</source>
      <translation>正在写报告</translation>
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
      <source>about {0} s left</source>
      <translation>大约还要 {0} 秒</translation>
    </message>
    <message>
      <source>Tuned so far, score on choices to practise on: {0}</source>
      <translation>已调好的模型，练习题上的得分：{0}</translation>
    </message>
    <message>
      <source>Epoch {0}: score {1} on choices it has not seen, loss {2}</source>
      <translation>第 {0} 轮：在没见过的选择上得分 {1}，损失 {2}</translation>
    </message>
    <message>
      <source>score (NDCG@10), by epoch</source>
      <translation>得分（NDCG@10），按轮次</translation>
    </message>
    <message>
      <source>loss, by epoch</source>
      <translation>损失（按轮次）</translation>
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
    <name>ValueView</name>
    <message>
      <source>Reading …</source>
      <translation>正在读取…</translation>
    </message>
    <message>
      <source>How it was worked out</source>
      <translation>怎样算出来的</translation>
    </message>
    <message numerus="yes">
      <source>Only %n buyer(s): every figure leans on the average of all. Read the ranges.</source>
      <translation>
        <numerusform>只有 %n 名付费学员：每个数都向总体平均靠拢，请看范围。</numerusform>
      </translation>
    </message>
    <message>
      <source>Not worked out yet. It takes enrolments with their days and payments.</source>
      <translation>还没有计算。需要带日期和付费的报名记录。</translation>
    </message>
    <message>
      <source>Work out profiles</source>
      <translation>生成画像</translation>
    </message>
    <message>
      <source>Expected payments of the next 12 months</source>
      <translation>未来 12 个月预计付费</translation>
    </message>
    <message>
      <source>Students who have bought</source>
      <translation>付过费的学员</translation>
    </message>
    <message>
      <source>as of {0}</source>
      <translation>截至 {0}</translation>
    </message>
    <message>
      <source>On average each</source>
      <translation>人均</translation>
    </message>
    <message>
      <source>some far more, many nothing</source>
      <translation>有人远高于此，许多人为零</translation>
    </message>
    <message>
      <source>In 8 of 10 possible years the payments lie in this range; new families are not in it.</source>
      <translation>十种可能里有八种落在这个范围；不含新来的家庭。</translation>
    </message>
  </context>
  <context>
    <name>VarietyCard</name>
    <message>
      <source>How varied the lists are</source>
      <translation>推荐有多丰富</translation>
    </message>
    <message>
      <source>What fits best</source>
      <translation>只挑最合适的</translation>
    </message>
    <message>
      <source>A bit of everything</source>
      <translation>各类都来一点</translation>
    </message>
    <message>
      <source>Mix everybody's lists like this</source>
      <translation>所有人都按这样推荐</translation>
    </message>
    <message>
      <source>Train again to see what mixing costs.</source>
      <translation>重新训练之后，就能看到丰富一些要付出什么代价。</translation>
    </message>
    <message>
      <source>At this setting {0} of 100 people find their real choice among ten (best fit: {1}); two items of a list differ by {2} (best fit: {3}).</source>
      <translation>在这个位置，每百人中有 {0} 人能在前十项里找到自己真正选的（只挑最合适时是 {1} 人）；同一份推荐里两项之间的差异是 {2}（只挑最合适时是 {3}）。</translation>
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
      <source>Stops the launch</source>
      <translation>不得发布</translation>
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
    <name>Waterfall</name>
    <message>
      <source>Together</source>
      <translation>合计</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>缺</translation>
    </message>
  </context>
  <context>
    <name>WhomCard</name>
    <message>
      <source>For whom</source>
      <translation>对谁有用</translation>
    </message>
    <message>
      <source>Does it move some families more than others? The answer is judged on families it never saw.</source>
      <translation>对有些家庭是不是更有用？答案用没见过的家庭来检验。</translation>
    </message>
    <message>
      <source>Find out</source>
      <translation>查一查</translation>
    </message>
    <message>
      <source>Whom “{0}” moves</source>
      <translation>“{0}”对谁有用</translation>
    </message>
    <message>
      <source>Choose by it</source>
      <translation>可以按它挑选</translation>
    </message>
    <message>
      <source>Invite by lot</source>
      <translation>抽签邀请</translation>
    </message>
  </context>
  <context>
    <name>WhyDialog</name>
    <message>
      <source>Why “{0}”?</source>
      <translation>为什么推荐“{0}”？</translation>
    </message>
    <message>
      <source>Working it out …</source>
      <translation>正在计算……</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Looking into the recommendation</source>
      <translation>正在查看这条推荐</translation>
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
    <name>bandit</name>
    <message>
      <source>“{campaign}” has only one variant; give families at least two to compare.</source>
      <translation>“{campaign}”只有一个版本，至少要有两个才能比较。</translation>
    </message>
    <message>
      <source>A floor of {floor} for each of {count} variants leaves nothing to choose; lower it.</source>
      <translation>{count} 个版本每个至少 {floor}，就没有可调的余地了，请调低。</translation>
    </message>
    <message>
      <source>“{leader}” is the best or as good as that: others can be at most {left} in 100 better.</source>
      <translation>“{leader}”最好或不相上下：其他版本每 100 户最多好 {left} 户。</translation>
    </message>
    <message>
      <source>“{leader}” is the best with a chance of {best} in 100; another may still be up to {left} in 100 better.</source>
      <translation>“{leader}”有 {best}% 的可能是最好的；其他版本每 100 户最多还可能好 {left} 户。</translation>
    </message>
    <message>
      <source>Who got which was chosen, not drawn by lot: families differ, so a variant's rate is not its effect.</source>
      <translation>谁得到哪个是挑选的，不是抽签的：家庭本就不同，比例不等于效果。</translation>
    </message>
    <message>
      <source>{names}: fewer than {least} families were asked, so little is known of them.</source>
      <translation>{names}：联系的家庭不足 {least} 户，还看不出什么。</translation>
    </message>
    <message>
      <source>Reached the goal</source>
      <translation>达成目标</translation>
    </message>
    <message>
      <source>How many of 100 families reached the goal</source>
      <translation>每 100 户中有多少户达成目标</translation>
    </message>
    <message>
      <source>Families in every 100</source>
      <translation>每 100 户中的户数</translation>
    </message>
    <message numerus="yes">
      <source>%n family(s)</source>
      <translation>
        <numerusform>%n 户</numerusform>
      </translation>
    </message>
    <message>
      <source>Next batch</source>
      <translation>下一批</translation>
    </message>
    <message>
      <source>Families of the next batch</source>
      <translation>下一批的户数</translation>
    </message>
    <message>
      <source>How the next batch should be shared</source>
      <translation>下一批该怎样分配</translation>
    </message>
    <message>
      <source>A batch of {families} families is no batch; choose 1 to {most}.</source>
      <translation>一批 {families} 户不成立，请填 1 到 {most}。</translation>
    </message>
    <message>
      <source>“{name}” has not been launched, so nobody has answered yet.</source>
      <translation>“{name}”还没有发布，还没有任何反馈。</translation>
    </message>
    <message>
      <source>“{name}” drew no contents by lot, so there are no shares to give a next batch.</source>
      <translation>“{name}”没有随机分派文案版本，下一批没有份额可依。</translation>
    </message>
  </context>
  <context>
    <name>campaigns</name>
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
      <source>To be sure afterwards, {held} families get nothing now: about {cost} of the forecast value is given up.</source>
      <translation>为了事后看得清，有 {held} 户暂不发送，大约放弃 {cost} 的预计价值。</translation>
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
    <message numerus="yes">
      <source>For %n household(s) the value is what an experiment showed to be extra.</source>
      <translation>
        <numerusform>有 %n 户的价值来自实验测得的净增效果。</numerusform>
      </translation>
    </message>
    <message>
      <source>The value counts on the lower end of what is known, not on what is expected.</source>
      <translation>价值按已知范围的下限计算，不按期望值。</translation>
    </message>
    <message>
      <source>Left out, as nobody may get such an offer: {what}.</source>
      <translation>没有人可以得到这样的权益，因此未计入：{what}。</translation>
    </message>
    <message numerus="yes">
      <source>The value is a forecast from %n household(s) asked before; some would come unasked. Only the holdout shows the effect.</source>
      <translation>
        <numerusform>收益是根据以往联系过的 %n 户家庭预测的，其中有些家庭不联系也会来；只有对照组能看出真实效果。</numerusform>
      </translation>
    </message>
    <message>
      <source>The value rests on a usual acceptance of 8 in 100, as there is no earlier campaign. Only the holdout shows the effect.</source>
      <translation>还没有做过活动，收益按通常每 100 户有 8 户接受来估计；只有对照组能看出真实效果。</translation>
    </message>
    <message>
      <source>Let it run {needed} days, not {days}: nine of ten answers took that long before.</source>
      <translation>请把活动期从 {days} 天延长到 {needed} 天：以往九成反馈要这么久才到齐。</translation>
    </message>
    <message>
      <source>So few families get each text that no difference between the texts will show.</source>
      <translation>收到每个文案的家庭太少，看不出文案之间的差别。</translation>
    </message>
    <message>
      <source>Between two texts a difference of {lift} in every 100 families will show, smaller ones will not. The effect of the campaign is seen on all texts together.</source>
      <translation>两个文案之间每 100 户相差 {lift} 户才看得出来，再小就看不出了；活动本身的效果按全部文案合起来看。</translation>
    </message>
    <message>
      <source>Nobody would get an offer, so there is nothing to see.</source>
      <translation>没有家庭会收到权益，也就谈不上看出效果。</translation>
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
      <source>With {treated} families written to and {held} held out, a rise of {lift} in every 100 families will show (from {baseline} in 100): {families} families more. Smaller ones will not.</source>
      <translation>发送 {treated} 户、留出 {held} 户时，每 100 户多出 {lift} 户（原为 {baseline} 户），即多 {families} 户，才能看得出来；再小就看不出了。</translation>
    </message>
    <message>
      <source>With {treated} families written to and {held} held out, a rise of {lift} in every 100 families will show (from {baseline} in 100): {families} families more. Smaller ones will not. Families of a class are alike, so whole classes take {effect} times as many families as a draw by family.</source>
      <translation>发送 {treated} 户、留出 {held} 户时，每 100 户多出 {lift} 户（原为 {baseline} 户），即多 {families} 户，才能看得出来；再小就看不出了。同班家庭彼此相像，按班抽签所需的户数是按户抽签的 {effect} 倍。</translation>
    </message>
    <message>
      <source>With {treated} families written to and {held} held out, no campaign can show its effect: it would take a rise of {lift} in every 100 families (from {baseline} in 100).</source>
      <translation>发送 {treated} 户、留出 {held} 户太少，什么活动都看不出效果：每 100 户要多出 {lift} 户（原为 {baseline} 户）才行。</translation>
    </message>
    <message>
      <source>Draw families instead of whole classes: a rise of {lift} in 100 will show.</source>
      <translation>改为按户抽签、不按班：每 100 户提高 {lift} 户就能看出。</translation>
    </message>
    <message>
      <source>Set the holdout to 0.5: with {treated} families written to and {held} held out, a rise of {lift} in 100 will show.</source>
      <translation>把对照比例设为 0.5：联系 {treated} 户、对照 {held} 户，每 100 户提高 {lift} 户就能看出。</translation>
    </message>
    <message>
      <source>To see {lift} in 100 it takes {needed} families, {times} campaigns like this one: repeat it and pool the results, or compare each family with its own past.</source>
      <translation>要看出每 100 户 {lift} 户的变化，需要 {needed} 户，相当于这样的活动做 {times} 次：可以重复做并把结果合并，或让每个家庭与自己的过去相比。</translation>
    </message>
    <message>
      <source>To see {lift} in 100 it takes {needed} families, far more than this campaign reaches: compare each family with its own past, join with other schools, or run it without a promise to know.</source>
      <translation>要看出每 100 户 {lift} 户的变化，需要 {needed} 户，远多于这次活动能覆盖的：可让每个家庭与自己的过去相比，或与其他学校联合做，或者不指望事后知道效果。</translation>
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
      <source>Message</source>
      <translation>文案</translation>
    </message>
    <message>
      <source>Variant</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>条数</translation>
    </message>
    <message>
      <source>{name}: families written to, {starts} to {ends}.</source>
      <translation>{name}：已联系的家庭数，{starts} 至 {ends}。</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>汇总</translation>
    </message>
    <message>
      <source>{hidden}: below {least}, or a count that would give such a one away. Others are rounded to 5.</source>
      <translation>{hidden}：少于 {least} 的数，以及会让人推算出它的数；其余取整到 5。</translation>
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
      <translation>邮件</translation>
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
      <source>a share for each of the variants and for nothing else</source>
      <translation>每个版本各一个份额，不多不少</translation>
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
      <source>a table such as {{ "City Bank" = 300 }} of partners and whole numbers</source>
      <translation>合作方与整数的表格，例如 {{ "城市银行" = 300 }}</translation>
    </message>
    <message>
      <source>a whole number from 1 up</source>
      <translation>从 1 起的整数</translation>
    </message>
    <message>
      <source>a table such as {{ "City Bank" = 0.2 }} of partners and fractions from 0 to 1</source>
      <translation>合作方与 0 到 1 之间小数的对照表，例如 {{ "城市银行" = 0.2 }}</translation>
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
      <source>a list of these: {words}</source>
      <translation>由这些词组成的列表：{words}</translation>
    </message>
    <message>
      <source>{shape}, each of at most {most} signs</source>
      <translation>{shape}，每段不超过 {most} 字</translation>
    </message>
    <message>
      <source>a table of {least} to {most} variants, each a name of at most 40 signs and its messages</source>
      <translation>{least} 到 {most} 个版本的对照表，每个版本一个名称（不超过 40 字）及其文案</translation>
    </message>
    <message>
      <source>a table such as {{ A = 0.7, B = 0.3 }} of variants and fractions above 0 that make 1</source>
      <translation>版本与份额的对照表，例如 {{ A = 0.7, B = 0.3 }}，份额大于 0、合计为 1</translation>
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
      <source>every further 100 in the budget brings {price}</source>
      <translation>预算每多 100，多得 {price}</translation>
    </message>
    <message>
      <source>each family for the {what} costs {price}</source>
      <translation>为守住{what}，每多一个家庭少得 {price}</translation>
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
      <source>Text message</source>
      <translation>短信</translation>
    </message>
    <message>
      <source>Phone call</source>
      <translation>电话</translation>
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
      <source>no longer on file</source>
      <translation>已不在档案中</translation>
    </message>
    <message>
      <source>waiting for a second person</source>
      <translation>等第二人过目</translation>
    </message>
    <message>
      <source>the same family twice, after a merge</source>
      <translation>合并后同一家庭重复</translation>
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
      <source>“{name}” waits for a second person ({rules}): have it approved with a reason, then launch it.</source>
      <translation>“{name}”须第二人审核（{rules}）：请对方写明理由并同意后再发布。</translation>
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
    <message>
      <source>Write what {name} looked at: an approval needs a reason.</source>
      <translation>请写明{name}审核了什么：同意须有理由。</translation>
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
      <source>Valid until {day}</source>
      <translation>有效期至 {day}</translation>
    </message>
    <message>
      <source>{campaign}: each code is valid once. Cut along the dashes.</source>
      <translation>{campaign}：每个券码限用一次，沿虚线剪开。</translation>
    </message>
    <message>
      <source>{channel}: {what}</source>
      <translation>{channel}：{what}</translation>
    </message>
    <message>
      <source>there is no place “{name}”; the places are {known}.</source>
      <translation>没有“{name}”这个占位符，可用的有：{known}。</translation>
    </message>
    <message>
      <source>the text is longer than {most} text messages; shorten it.</source>
      <translation>文案超过 {most} 条短信，请缩短。</translation>
    </message>
    <message>
      <source>it does not say who sends it; write {{school}} into it.</source>
      <translation>没有写明发送方，请写入 {{school}}。</translation>
    </message>
    <message>
      <source>it promises a way to reach you; fill in where families can ask.</source>
      <translation>文案里有咨询方式，请填写家长在哪里咨询。</translation>
    </message>
    <message>
      <source>it names no way to reach you; write {{contact}} into it.</source>
      <translation>没有咨询方式，请写入 {{contact}}。</translation>
    </message>
    <message>
      <source>it does not say how to refuse; add a line such as “Reply R to refuse”.</source>
      <translation>没有写明如何拒收，请加上“拒收请回复R”之类的话。</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>讲座</translation>
    </message>
    <message>
      <source>Live stream</source>
      <translation>线上直播</translation>
    </message>
    <message>
      <source>Salon in a small circle</source>
      <translation>小型沙龙</translation>
    </message>
    <message>
      <source>Hands-on workshop</source>
      <translation>动手工作坊</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>参观</translation>
    </message>
    <message>
      <source>Test drive</source>
      <translation>试驾</translation>
    </message>
    <message>
      <source>Contest</source>
      <translation>比赛</translation>
    </message>
    <message>
      <source>Check-up day</source>
      <translation>检查日</translation>
    </message>
    <message>
      <source>Club that meets regularly</source>
      <translation>定期社团</translation>
    </message>
    <message>
      <source>Holiday camp</source>
      <translation>假期营</translation>
    </message>
    <message>
      <source>Coupon</source>
      <translation>优惠券</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>积分</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>证书</translation>
    </message>
    <message>
      <source>Bundle with a course</source>
      <translation>课程套餐</translation>
    </message>
    <message>
      <source>“{name}” gives out the same offer on {days} of these days: its seats are shared.</source>
      <translation>“{name}”在其中 {days} 天发放同一权益，名额要共用。</translation>
    </message>
    <message>
      <source>“{name}” runs with the same partner on {days} of these days.</source>
      <translation>“{name}”在其中 {days} 天与同一合作方合作。</translation>
    </message>
    <message>
      <source>“{name}” uses {channels} on {days} of these days: families are not asked twice.</source>
      <translation>“{name}”在其中 {days} 天也用{channels}，同一家庭不会被重复联系。</translation>
    </message>
    <message>
      <source>{first}, {others}</source>
      <translation>{first}、{others}</translation>
    </message>
    <message>
      <source>{name}: {days} of these days ({kind}).</source>
      <translation>{name}：占其中 {days} 天（{kind}）。</translation>
    </message>
    <message>
      <source>{name}, expected: {days} of these days ({kind}); check the notice.</source>
      <translation>{name}（预计）：占其中 {days} 天（{kind}），以通知为准。</translation>
    </message>
    <message>
      <source>Public holiday</source>
      <translation>法定节假日</translation>
    </message>
    <message>
      <source>School holidays</source>
      <translation>学校假期</translation>
    </message>
    <message>
      <source>Examinations</source>
      <translation>考试</translation>
    </message>
    <message>
      <source>Valid</source>
      <translation>有效</translation>
    </message>
    <message>
      <source>Already used</source>
      <translation>已使用</translation>
    </message>
    <message>
      <source>Of another campaign</source>
      <translation>属于其他活动</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>已过期</translation>
    </message>
    <message>
      <source>Not ours</source>
      <translation>不是本校的</translation>
    </message>
    <message>
      <source>Mistyped</source>
      <translation>输错了</translation>
    </message>
    <message>
      <source>Write the amount as a number above 0.</source>
      <translation>请填写大于 0 的金额。</translation>
    </message>
    <message>
      <source>Cost noted: {campaign}</source>
      <translation>记费用：{campaign}</translation>
    </message>
    <message>
      <source>{person} · {offer}</source>
      <translation>{person} · {offer}</translation>
    </message>
    <message>
      <source>No such code can exist: look at each sign again.</source>
      <translation>没有这样的券码，请逐位核对。</translation>
    </message>
    <message>
      <source>It was signed here, but stands on no list any more: ask the office.</source>
      <translation>是本校签发的，但已不在任何名单上，请问办公室。</translation>
    </message>
    <message>
      <source>It is well formed, but was not signed here: do not accept it.</source>
      <translation>格式正确，但不是本校签发，请勿接受。</translation>
    </message>
    <message>
      <source>It belongs to “{campaign}”: check it in there.</source>
      <translation>属于“{campaign}”，请到该活动签到。</translation>
    </message>
    <message>
      <source>{person} used it on {day}.</source>
      <translation>{person} 已于 {day} 使用。</translation>
    </message>
    <message>
      <source>It was valid until {day}.</source>
      <translation>有效期到 {day}。</translation>
    </message>
    <message>
      <source>Coupon checked in: {campaign}</source>
      <translation>券码签到：{campaign}</translation>
    </message>
    <message>
      <source>“{name}” came without a plan; there is nothing to copy.</source>
      <translation>“{name}”没有方案，无法复制。</translation>
    </message>
    <message>
      <source>Look as often as you like: the band allows for looking on every day.</source>
      <translation>想看多少次都可以：区间允许天天查看。</translation>
    </message>
    <message>
      <source>Its last day is past: what it did stands under Results.</source>
      <translation>活动已过最后一天：效果请看“结果”页。</translation>
    </message>
    <message>
      <source>No family has reached the goal yet: there is nothing to compare.</source>
      <translation>还没有家庭达成目标，暂时无从比较。</translation>
    </message>
    <message>
      <source>more families in every 100 than without an offer</source>
      <translation>比没有权益时每百户多出的户数</translation>
    </message>
    <message>
      <source>days since the launch</source>
      <translation>启动后的天数</translation>
    </message>
    <message>
      <source>Got an offer</source>
      <translation>收到权益</translation>
    </message>
    <message>
      <source>It works: between {low} and {high} more families in 100 so far.</source>
      <translation>有效：到目前每百户多出 {low} 到 {high} 户。</translation>
    </message>
    <message>
      <source>It does harm so far: stop and look why.</source>
      <translation>到目前反而有害，请停下来查原因。</translation>
    </message>
    <message>
      <source>It cannot be told yet: between {low} and {high} more families in 100 so far.</source>
      <translation>还看不出：到目前每百户多出 {low} 到 {high} 户。</translation>
    </message>
    <message>
      <source>hour of teachers' time</source>
      <translation>小时教师课时</translation>
    </message>
    <message>
      <source>The limit for “{name}” fits no partner with an offer in this plan; there is: {near}.</source>
      <translation>“{name}”的限额对不上本方案中有权益的合作方；可选的有：{near}。</translation>
    </message>
    <message>
      <source>least share of {partner}</source>
      <translation>{partner}的最低份额</translation>
    </message>
    <message>
      <source>least share of your own offers</source>
      <translation>自有权益的最低份额</translation>
    </message>
    <message>
      <source>fair part of “{group}”</source>
      <translation>“{group}”的公平份额</translation>
    </message>
    <message>
      <source>place for {partner}</source>
      <translation>个{partner}的名额</translation>
    </message>
    <message>
      <source>The least shares of the partners and your own offers add up to more than everything.</source>
      <translation>各合作方与本机构权益的最低份额加起来超过了全部。</translation>
    </message>
    <message>
      <source>This design is hopeless: only {lift} or more families in 100 will show, and {mean} are expected. Hold more families out, reach more, or plan it without a promise to know.</source>
      <translation>这样安排看不出效果：每 100 户要多 {lift} 户以上才看得出，而预计只多 {mean} 户。请多留一些对照家庭、多覆盖一些家庭，或者不指望事后知道效果。</translation>
    </message>
  </context>
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
      <source>No password was given: set the environment variable {name}.</source>
      <translation>没有给出密码：请设置环境变量 {name}。</translation>
    </message>
    <message>
      <source>check a backup and put it at STORE, which must not be there yet</source>
      <translation>检查一个备份，并恢复成 STORE（该文件不能已经存在）</translation>
    </message>
  </context>
  <context>
    <name>commands_bandit</name>
    <message>
      <source>share the next batch of a running campaign among its variants</source>
      <translation>把进行中活动的下一批分给各个版本</translation>
    </message>
  </context>
  <context>
    <name>commands_law</name>
    <message>
      <source>rules past their review, minors on file, the yearly audit; puts a leak on record</source>
      <translation>过期待复核的规则、在册未成年人、年度审计；登记信息泄露事件</translation>
    </message>
    <message>
      <source>A leak is on record: until it is closed a second person must agree to a campaign.</source>
      <translation>登记有信息泄露事件：了结之前，每次活动都须第二人同意。</translation>
    </message>
    <message>
      <source>“{text}” must be a day not after today, such as {today}, or none.</source>
      <translation>“{text}”应是不晚于今天的日期，例如 {today}，或写 none。</translation>
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
      <source>what each partner of a campaign is owed, with its interval</source>
      <translation>活动的每个合作方应得多少，以及可能的范围</translation>
    </message>
    <message>
      <source>write a campaign's report: PDF, DOCX, XLSX, PPTX, HTML and CSV, in both languages</source>
      <translation>生成活动报告：PDF、DOCX、XLSX、PPTX、HTML 和 CSV，中英文各一份</translation>
    </message>
    <message>
      <source>Name a campaign, or --overview, or --audit: one of the three.</source>
      <translation>请三选一：写出活动名称，或 --overview，或 --audit。</translation>
    </message>
  </context>
  <context>
    <name>commands_simulate</name>
    <message>
      <source>replay a planned campaign: families, money, the chance of each verdict</source>
      <translation>推演已策划的活动：户数、金额、各种结论的可能</translation>
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
    <name>intake</name>
    <message>
      <source>import a table (CSV, XLSX, XLS, XLSB, ODS) and say what was added, changed and refused</source>
      <translation>导入表格（CSV、XLSX、XLS、XLSB、ODS），并说明新增、变更和拒收了多少</translation>
    </message>
    <message>
      <source>Row {row}, column “{column}”, “{value}”: {reason}</source>
      <translation>第 {row} 行，“{column}”列，“{value}”：{reason}</translation>
    </message>
    <message>
      <source>Row {row}, column “{column}”, “{value}”: {reason} Perhaps {suggestion}?</source>
      <translation>第 {row} 行，“{column}”列，“{value}”：{reason}是不是 {suggestion}？</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more refused row(s).</source>
      <translation>
        <numerusform>……另有 %n 行被拒收。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing was imported, because %n row(s) were refused: mend them, or leave them out with --skip-bad.</source>
      <translation>
        <numerusform>没有导入任何数据，因为有 %n 行被拒收：请修改，或用 --skip-bad 略过它们。</numerusform>
      </translation>
    </message>
    <message>
      <source>find people entered twice, merge the certain ones, leave the others for review</source>
      <translation>查找重复登记的人，合并确定的，其余留待核对</translation>
    </message>
    <message>
      <source>Say where the pairs go: --out PAIRS.csv.</source>
      <translation>请说明结果写到哪里：--out PAIRS.csv。</translation>
    </message>
    <message>
      <source>Name a store, or a table with --file FILE --out PAIRS.csv.</source>
      <translation>请写数据文件，或用 --file FILE --out PAIRS.csv 指定表格。</translation>
    </message>
    <message>
      <source>take the newest (or the given) import, edit or merge back</source>
      <translation>撤销最近（或指定）的一次导入、修改或合并</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>学员</translation>
    </message>
    <message>
      <source>Student ID</source>
      <translation>学号</translation>
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
      <source>Gender</source>
      <translation>性别</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>手机号</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>邮箱</translation>
    </message>
    <message>
      <source>ID number</source>
      <translation>身份证号</translation>
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
      <source>District</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Registered on</source>
      <translation>登记日期</translation>
    </message>
    <message>
      <source>Country of residence</source>
      <translation>居住国家</translation>
    </message>
    <message>
      <source>Driving licence class</source>
      <translation>准驾车型</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>请勿联系</translation>
    </message>
    <message>
      <source>Guardian ID</source>
      <translation>监护人编号</translation>
    </message>
    <message>
      <source>Guardian's name</source>
      <translation>监护人姓名</translation>
    </message>
    <message>
      <source>Guardian's phone</source>
      <translation>监护人电话</translation>
    </message>
    <message>
      <source>Guardian's relation</source>
      <translation>与学员关系</translation>
    </message>
    <message>
      <source>Guardians</source>
      <translation>监护人</translation>
    </message>
    <message>
      <source>Relation</source>
      <translation>与学员关系</translation>
    </message>
    <message>
      <source>Student IDs</source>
      <translation>孩子学号</translation>
    </message>
    <message>
      <source>Courses</source>
      <translation>课程</translation>
    </message>
    <message>
      <source>Course ID</source>
      <translation>课程编号</translation>
    </message>
    <message>
      <source>Course title</source>
      <translation>课程名称</translation>
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
      <translation>质量评分</translation>
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
      <source>Seats</source>
      <translation>名额</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>开始日期</translation>
    </message>
    <message>
      <source>Teacher</source>
      <translation>授课老师</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>简介</translation>
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
      <source>Prerequisites</source>
      <translation>先修课程</translation>
    </message>
    <message>
      <source>Enrolments</source>
      <translation>报名</translation>
    </message>
    <message>
      <source>Enrolled on</source>
      <translation>报名日期</translation>
    </message>
    <message>
      <source>Paid</source>
      <translation>实付金额</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>结束日期</translation>
    </message>
    <message>
      <source>Refunded on</source>
      <translation>退费日期</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>行为</translation>
    </message>
    <message>
      <source>Offer ID</source>
      <translation>权益编号</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>行为类型</translation>
    </message>
    <message>
      <source>When</source>
      <translation>发生时间</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>数值</translation>
    </message>
    <message>
      <source>Partners</source>
      <translation>合作方</translation>
    </message>
    <message>
      <source>Partner ID</source>
      <translation>合作方编号</translation>
    </message>
    <message>
      <source>Partner name</source>
      <translation>合作方名称</translation>
    </message>
    <message>
      <source>Industry</source>
      <translation>行业</translation>
    </message>
    <message>
      <source>Awareness (0-5)</source>
      <translation>知名度（0-5）</translation>
    </message>
    <message>
      <source>Reputation (0-5)</source>
      <translation>美誉度（0-5）</translation>
    </message>
    <message>
      <source>Trust (0-5)</source>
      <translation>信任度（0-5）</translation>
    </message>
    <message>
      <source>Licence number</source>
      <translation>许可证号</translation>
    </message>
    <message>
      <source>Licence expires</source>
      <translation>许可证到期</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>国家</translation>
    </message>
    <message>
      <source>Contact person</source>
      <translation>联系人</translation>
    </message>
    <message>
      <source>Offers</source>
      <translation>权益</translation>
    </message>
    <message>
      <source>Offer title</source>
      <translation>权益名称</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Partner</source>
      <translation>合作方</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>成本</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>名额</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>宣传语</translation>
    </message>
    <message>
      <source>Channels</source>
      <translation>渠道</translation>
    </message>
    <message>
      <source>Consents</source>
      <translation>授权</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>授权用途</translation>
    </message>
    <message>
      <source>Given on</source>
      <translation>授权日期</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>接收方</translation>
    </message>
    <message>
      <source>Kinds of data</source>
      <translation>数据种类</translation>
    </message>
    <message>
      <source>Expires</source>
      <translation>有效期至</translation>
    </message>
    <message>
      <source>Withdrawn on</source>
      <translation>撤回日期</translation>
    </message>
    <message>
      <source>Proof</source>
      <translation>授权凭证</translation>
    </message>
    <message>
      <source>Given by</source>
      <translation>授权人</translation>
    </message>
    <message>
      <source>How it was given</source>
      <translation>授权方式</translation>
    </message>
    <message>
      <source>Version of the form's text</source>
      <translation>授权书文本版本</translation>
    </message>
    <message>
      <source>Separate consent</source>
      <translation>单独同意</translation>
    </message>
    <message>
      <source>Sensitive data</source>
      <translation>含敏感信息</translation>
    </message>
    <message>
      <source>Outcomes</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>活动</translation>
    </message>
    <message>
      <source>Person ID</source>
      <translation>人员编号</translation>
    </message>
    <message>
      <source>Household ID</source>
      <translation>家庭编号</translation>
    </message>
    <message>
      <source>Redeem code</source>
      <translation>兑换码</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>结果类型</translation>
    </message>
    <message>
      <source>Arm</source>
      <translation>组别</translation>
    </message>
    <message>
      <source>Partner's customers</source>
      <translation>合作方客户</translation>
    </message>
    <message>
      <source>Agreements</source>
      <translation>合作协议</translation>
    </message>
    <message>
      <source>Purposes</source>
      <translation>合作目的</translation>
    </message>
    <message>
      <source>Shared fields</source>
      <translation>共享字段</translation>
    </message>
    <message>
      <source>Our share of revenue</source>
      <translation>我方分成</translation>
    </message>
    <message>
      <source>Costs</source>
      <translation>费用</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>金额</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>渠道</translation>
    </message>
    <message>
      <source>Assignments of past campaigns</source>
      <translation>往期活动分组</translation>
    </message>
    <message>
      <source>Assigned on</source>
      <translation>分组日期</translation>
    </message>
    <message>
      <source>A spreadsheet has cut digits off this number: format the column as text and enter it again.</source>
      <translation>这个号码被表格软件截掉了几位：请把这一列设为文本格式，再重新填写。</translation>
    </message>
    <message>
      <source>This is not a number.</source>
      <translation>这不是数字。</translation>
    </message>
    <message>
      <source>This is a range, not one number: write the number that counts.</source>
      <translation>这是一个范围，不是一个数：请填要用的那个数。</translation>
    </message>
    <message>
      <source>This is a rough figure, not a number: write the number that counts.</source>
      <translation>这是一个约数：请填要用的那个数。</translation>
    </message>
    <message>
      <source>A spreadsheet may have made a date of this: format the column as text and enter it again.</source>
      <translation>这个内容可能被表格软件变成了日期：请把该列设为文本格式，再重新填写。</translation>
    </message>
    <message>
      <source>There is more than one number here: keep one.</source>
      <translation>这里有不止一个号码：请只留一个。</translation>
    </message>
    <message>
      <source>This is not a phone number.</source>
      <translation>这不是电话号码。</translation>
    </message>
    <message>
      <source>A mobile number has 11 digits, this one has {count}.</source>
      <translation>手机号应为 11 位，这里有 {count} 位。</translation>
    </message>
    <message>
      <source>A phone number has 7 to 15 digits, this one has {count}.</source>
      <translation>电话号码应为 7 到 15 位，这里有 {count} 位。</translation>
    </message>
    <message>
      <source>This is not an e-mail address.</source>
      <translation>这不是邮箱地址。</translation>
    </message>
    <message>
      <source>The check digit of this ID number is wrong: compare it with the card.</source>
      <translation>身份证号的校验位不对：请与证件核对。</translation>
    </message>
    <message>
      <source>An ID number has 18 characters, this one has {count}.</source>
      <translation>身份证号应为 18 位，这里有 {count} 位。</translation>
    </message>
    <message>
      <source>This must be a whole number.</source>
      <translation>这里必须是整数。</translation>
    </message>
    <message>
      <source>A rating lies between 0 and 5.</source>
      <translation>评分应在 0 到 5 之间。</translation>
    </message>
    <message>
      <source>The file has more than {limit} cells: split it into smaller files.</source>
      <translation>文件超过 {limit} 个单元格：请拆成几个小文件。</translation>
    </message>
    <message>
      <source>This is not a date: write it like 2024-03-05.</source>
      <translation>这不是日期：请写成 2024-03-05 这样。</translation>
    </message>
    <message>
      <source>Nobody here was born on this day: check the year.</source>
      <translation>出生日期不可能是这一天：请检查年份。</translation>
    </message>
    <message>
      <source>The day is missing from this date.</source>
      <translation>这个日期缺少“日”。</translation>
    </message>
    <message>
      <source>There is no such day in the calendar.</source>
      <translation>日历上没有这一天。</translation>
    </message>
    <message>
      <source>There is no such time of day.</source>
      <translation>没有这个时刻。</translation>
    </message>
    <message>
      <source>There is no encoding called {name}: write utf-8, gb18030, big5 or cp1252.</source>
      <translation>没有名为 {name} 的编码：请写 utf-8、gb18030、big5 或 cp1252。</translation>
    </message>
    <message numerus="yes">
      <source>%n column(s) that mean no field are kept with each row: {columns}.</source>
      <translation>
        <numerusform>%n 列没有对应的字段，原样保留在每行里：{columns}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n column(s) are left out: {columns}.</source>
      <translation>
        <numerusform>%n 列不导入：{columns}。</numerusform>
      </translation>
    </message>
    <message>
      <source>This cell must not be empty.</source>
      <translation>这一格不能为空。</translation>
    </message>
    <message>
      <source>The row has more cells than there are columns: look for a stray separator.</source>
      <translation>这一行的单元格比列数多：请看看是否多了分隔符。</translation>
    </message>
    <message>
      <source>Some characters here cannot be read: choose another encoding.</source>
      <translation>这里有无法识别的字符：请换一种编码。</translation>
    </message>
    <message>
      <source>The file has no column “{name}”; it has: {columns}.</source>
      <translation>文件里没有“{name}”这一列；现有：{columns}。</translation>
    </message>
    <message>
      <source>No column was found for {fields} (of {kind}); the file has: {columns}. Name the column in a mapping.</source>
      <translation>没有找到“{fields}”这一列（{kind}）；文件里有：{columns}。请在对应表里指明是哪一列。</translation>
    </message>
    <message>
      <source>Dates like {example} in column “{column}” were read as month/day/year.</source>
      <translation>“{column}”列中 {example} 这样的日期按“月/日/年”读取。</translation>
    </message>
    <message>
      <source>There is no mapping file {file}: check the name.</source>
      <translation>没有对应表文件 {file}：请检查文件名。</translation>
    </message>
    <message>
      <source>{file} cannot be read as a mapping file (TOML, UTF-8).</source>
      <translation>{file} 无法作为对应表读取（TOML，UTF-8）。</translation>
    </message>
    <message>
      <source>The mapping file {file} is not valid TOML: {error}.</source>
      <translation>对应表 {file} 不是有效的 TOML：{error}。</translation>
    </message>
    <message>
      <source>{file}: “{key}” is not known here; known are {known}.</source>
      <translation>{file}：不认识“{key}”；可用的有 {known}。</translation>
    </message>
    <message>
      <source>{file}: “{key}” has the wrong type of value.</source>
      <translation>{file}：“{key}”的值类型不对。</translation>
    </message>
    <message>
      <source>{file}: there is no kind “{kind}”; there are {known}.</source>
      <translation>{file}：没有“{kind}”这种表；可用的有 {known}。</translation>
    </message>
    <message>
      <source>{file}: {kind} have no field “{field}”; there are {known}.</source>
      <translation>{file}：{kind} 没有字段“{field}”；可用的有 {known}。</translation>
    </message>
    <message>
      <source>{file}: “{field}” must name a column or a list of columns.</source>
      <translation>{file}：“{field}”必须写一个列名或一组列名。</translation>
    </message>
    <message>
      <source>Surname</source>
      <translation>姓</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>名</translation>
    </message>
    <message>
      <source>{file} is a folder: choose a file in it.</source>
      <translation>{file} 是文件夹：请选择里面的文件。</translation>
    </message>
    <message>
      <source>There is no file {file}: check the name and the folder.</source>
      <translation>没有文件 {file}：请检查文件名和文件夹。</translation>
    </message>
    <message>
      <source>{file} is empty: export it again.</source>
      <translation>{file} 是空文件：请重新导出。</translation>
    </message>
    <message>
      <source>{file} is a {kind} file, not a table: open it in Excel or WPS and save it as XLSX or CSV.</source>
      <translation>{file} 是 {kind} 文件，不是表格：请用 Excel 或 WPS 打开，另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
      <source>The delimiter must be one character, not {text}.</source>
      <translation>分隔符必须是一个字符，不能是 {text}。</translation>
    </message>
    <message>
      <source>{file} has no sheet {sheet}; it has: {sheets}.</source>
      <translation>{file} 里没有工作表 {sheet}；现有：{sheets}。</translation>
    </message>
    <message>
      <source>{file} has no sheet with a table.</source>
      <translation>{file} 里没有带表格的工作表。</translation>
    </message>
    <message>
      <source>No table was found: there is no row of column names.</source>
      <translation>没有找到表格：缺少列名那一行。</translation>
    </message>
    <message>
      <source>{file} is a picture ({kind}), not a table: ask for the list itself, as XLSX or CSV.</source>
      <translation>{file} 是图片（{kind}），不是表格：请向对方索取名单原件（XLSX 或 CSV）。</translation>
    </message>
    <message>
      <source>{file} is a printed page ({kind}), not a table: ask for the list itself, as XLSX or CSV.</source>
      <translation>{file} 是打印页（{kind}），不是表格：请向对方索取名单原件（XLSX 或 CSV）。</translation>
    </message>
    <message>
      <source>{file} is a packed archive ({kind}): unpack it and choose the table in it.</source>
      <translation>{file} 是压缩包（{kind}）：请先解压，再选择里面的表格。</translation>
    </message>
    <message>
      <source>A spreadsheet has cut digits off numbers such as {example} in column “{column}”.</source>
      <translation>“{column}”列里有被表格软件截掉位数的数字，如 {example}。</translation>
    </message>
    <message>
      <source>Only the sheet “{sheet}” was read; the file also has: {others}.</source>
      <translation>只读取了工作表“{sheet}”；文件里还有：{others}。</translation>
    </message>
    <message>
      <source>header_row is {row}, but only rows 1 to {last} can hold the header.</source>
      <translation>header_row 写的是 {row}，但列名只能在第 1 到 {last} 行。</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) of totals or remarks below the table were left out.</source>
      <translation>
        <numerusform>表格下方有 %n 行合计或备注，已略过。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n repeated header row(s) were left out.</source>
      <translation>
        <numerusform>有 %n 行重复的表头，已略过。</numerusform>
      </translation>
    </message>
    <message>
      <source>The header is known to mean this.</source>
      <translation>列名认得。</translation>
    </message>
    <message>
      <source>The last part of the header is known to mean this.</source>
      <translation>列名的最后一部分认得。</translation>
    </message>
    <message>
      <source>{share} % of the cells look like this.</source>
      <translation>{share}% 的单元格看起来是这一类。</translation>
    </message>
    <message>
      <source>The mapping says so.</source>
      <translation>对应表里写明。</translation>
    </message>
    <message>
      <source>Kept as a further attribute.</source>
      <translation>作为附加属性保留。</translation>
    </message>
    <message>
      <source>The reason column of an error file; left out.</source>
      <translation>错误文件的说明列，已略过。</translation>
    </message>
    <message>
      <source>There is no student with this id: import the students first.</source>
      <translation>没有这个学号的学员：请先导入学员。</translation>
    </message>
    <message>
      <source>There is no guardian with this id: import the guardians first.</source>
      <translation>没有这个编号的监护人：请先导入监护人。</translation>
    </message>
    <message>
      <source>There is no guardian or student with this id: import the people first.</source>
      <translation>没有这个编号的监护人或学员：请先导入人员。</translation>
    </message>
    <message>
      <source>There is no household with this id.</source>
      <translation>没有这个编号的家庭。</translation>
    </message>
    <message>
      <source>There is no such offer: import the offers first.</source>
      <translation>没有这个权益：请先导入权益。</translation>
    </message>
    <message>
      <source>There is no such partner: import the partners first.</source>
      <translation>没有这个合作方：请先导入合作方。</translation>
    </message>
    <message>
      <source>There is no such campaign: plan it, or import its assignments first.</source>
      <translation>没有这个活动：请先策划活动，或先导入它的分组。</translation>
    </message>
    <message>
      <source>No campaign gave out this code.</source>
      <translation>没有活动发过这个兑换码。</translation>
    </message>
    <message numerus="yes">
      <source>%n course(s) were not in the store and are made with their id as title.</source>
      <translation>
        <numerusform>有 %n 门课程原来没有，已用编号作名称新建。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n partner(s) were not in the store and are made; add their industry.</source>
      <translation>
        <numerusform>有 %n 个合作方原来没有，已新建；请补充行业。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finished campaign(s) are made from the names in this file.</source>
      <translation>
        <numerusform>已按文件中的名称建立 %n 个已结束的活动。</numerusform>
      </translation>
    </message>
    <message>
      <source>The table has no column by which rows could be compared.</source>
      <translation>表里没有可以用来比对的列。</translation>
    </message>
    <message>
      <source>Row {row} cannot be read ({error}): look there for a quotation mark that is never closed.</source>
      <translation>第 {row} 行无法读取（{error}）：请看看那里是否有没配对的引号。</translation>
    </message>
    <message>
      <source>Row {row} has {count} cells; a table has at most {most} columns: check the file.</source>
      <translation>第 {row} 行有 {count} 个单元格，而一张表最多 {most} 列：请检查该文件。</translation>
    </message>
    <message>
      <source>Only yes or no can stand here.</source>
      <translation>这里只能填“是”或“否”。</translation>
    </message>
    <message>
      <source>Write 男 or 女 (male or female).</source>
      <translation>请填“男”或“女”。</translation>
    </message>
    <message>
      <source>This stage of schooling is not known: write for example 小学, 初中, 高中, 大学, 成人.</source>
      <translation>不认识这个学段：请填小学、初中、高中、大学、成人等。</translation>
    </message>
    <message>
      <source>{file} cannot be read as a spreadsheet ({error}): open it in Excel or WPS and save it again.</source>
      <translation>{file} 无法作为表格读取（{error}）：请用 Excel 或 WPS 打开后重新保存。</translation>
    </message>
    <message>
      <source>{file} is protected by a password: open it, save it without one, and import that.</source>
      <translation>{file} 有密码保护：请打开后另存为无密码的文件再导入。</translation>
    </message>
    <message>
      <source>{file} unpacks to far more than a table needs; it is not opened. Save the table as CSV.</source>
      <translation>{file} 解压后大得不像表格，没有打开。请把表格另存为 CSV。</translation>
    </message>
    <message>
      <source>{file} is a ZIP archive, not a table: unpack it, then import the table that was in it.</source>
      <translation>{file} 是 ZIP 压缩包，不是表格：请先解压，再导入里面的表格。</translation>
    </message>
    <message>
      <source>Students from {file}</source>
      <translation>学员：{file}</translation>
    </message>
    <message>
      <source>Guardians from {file}</source>
      <translation>监护人：{file}</translation>
    </message>
    <message>
      <source>Courses from {file}</source>
      <translation>课程：{file}</translation>
    </message>
    <message>
      <source>Enrolments from {file}</source>
      <translation>报名：{file}</translation>
    </message>
    <message>
      <source>Events from {file}</source>
      <translation>行为：{file}</translation>
    </message>
    <message>
      <source>Partners from {file}</source>
      <translation>合作方：{file}</translation>
    </message>
    <message>
      <source>Offers from {file}</source>
      <translation>权益：{file}</translation>
    </message>
    <message>
      <source>Consents from {file}</source>
      <translation>授权：{file}</translation>
    </message>
    <message>
      <source>Outcomes from {file}</source>
      <translation>结果：{file}</translation>
    </message>
    <message>
      <source>A partner's customers from {file}</source>
      <translation>合作方客户：{file}</translation>
    </message>
    <message>
      <source>Agreements from {file}</source>
      <translation>合作协议：{file}</translation>
    </message>
    <message>
      <source>Costs from {file}</source>
      <translation>费用：{file}</translation>
    </message>
    <message>
      <source>Past assignments from {file}</source>
      <translation>往期分组：{file}</translation>
    </message>
    <message>
      <source>Looking at {file}</source>
      <translation>正在查看 {file}</translation>
    </message>
    <message>
      <source>Reading {file}</source>
      <translation>正在读取 {file}</translation>
    </message>
    <message numerus="yes">
      <source>Comparing %n row(s) with the store</source>
      <translation>
        <numerusform>正在与现有数据比对 %n 行</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no kind of table called “{kind}”; choose one of: {known}.</source>
      <translation>没有“{kind}”这种表；请从这些里选：{known}。</translation>
    </message>
    <message>
      <source>The mapping is for {theirs}, but the file is to be imported as {ours}.</source>
      <translation>对应表用于“{theirs}”，但文件要按“{ours}”导入。</translation>
    </message>
    <message>
      <source>{file} may not be read: ask who owns it.</source>
      <translation>没有权限读取 {file}：请找文件的主人。</translation>
    </message>
    <message numerus="yes">
      <source>Writing %n row(s)</source>
      <translation>
        <numerusform>正在写入 %n 行</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing can be written into {folder}: choose another folder.</source>
      <translation>无法写入 {folder}：请换一个文件夹。</translation>
    </message>
    <message>
      <source>Duplicates merged</source>
      <translation>合并重复人员</translation>
    </message>
    <message>
      <source>Looking for students entered twice</source>
      <translation>正在查找重复的学员</translation>
    </message>
    <message>
      <source>Looking for guardians entered twice</source>
      <translation>正在查找重复的监护人</translation>
    </message>
    <message>
      <source>Child's name</source>
      <translation>孩子姓名</translation>
    </message>
    <message>
      <source>This pair is no longer waiting: it was decided, or undone.</source>
      <translation>这一对已经处理过或已撤销。</translation>
    </message>
    <message>
      <source>Two entries merged by hand</source>
      <translation>人工合并两条记录</translation>
    </message>
    <message>
      <source>Two entries kept apart</source>
      <translation>两条记录确认不是同一人</translation>
    </message>
    <message>
      <source>Comparing the rows of {file}</source>
      <translation>正在比对 {file} 的各行</translation>
    </message>
    <message>
      <source>{file} cannot be written ({error}): choose another place.</source>
      <translation>无法写入 {file}（{error}）：请换个位置。</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文字</translation>
    </message>
    <message>
      <source>A person's name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>A number or code of your own; the same in every file</source>
      <translation>你们自己的编号；每个文件里要一致</translation>
    </message>
    <message>
      <source>One or several ids, with commas between them</source>
      <translation>一个或几个编号，用逗号隔开</translation>
    </message>
    <message>
      <source>A phone number, formatted as text</source>
      <translation>电话号码，设为文本格式</translation>
    </message>
    <message>
      <source>An e-mail address</source>
      <translation>邮箱地址</translation>
    </message>
    <message>
      <source>An ID number, formatted as text</source>
      <translation>身份证号，设为文本格式</translation>
    </message>
    <message>
      <source>A date, best as 2024-03-05</source>
      <translation>日期，最好写成 2024-03-05</translation>
    </message>
    <message>
      <source>A date, with a time if it is known: 2024-03-05 14:30</source>
      <translation>日期，知道时间也可写上：2024-03-05 14:30</translation>
    </message>
    <message>
      <source>A number</source>
      <translation>数字</translation>
    </message>
    <message>
      <source>An amount of money</source>
      <translation>金额</translation>
    </message>
    <message>
      <source>A whole number</source>
      <translation>整数</translation>
    </message>
    <message>
      <source>A number from 0 to 5</source>
      <translation>0 到 5 的数</translation>
    </message>
    <message>
      <source>Yes or no</source>
      <translation>是或否</translation>
    </message>
    <message>
      <source>Male or female</source>
      <translation>男或女</translation>
    </message>
    <message>
      <source>A school grade, such as Grade 3</source>
      <translation>年级，例如三年级、初二、大班</translation>
    </message>
    <message>
      <source>Kindergarten, primary, junior, senior, vocational, university or adult</source>
      <translation>幼儿园、小学、初中、高中、中专、大学或成人</translation>
    </message>
    <message>
      <source>Several words with commas between them</source>
      <translation>几个词，用逗号隔开</translation>
    </message>
    <message>
      <source>WeChat, SMS, phone, e-mail, app, post; several with commas between them</source>
      <translation>微信、短信、电话、邮件、小程序、邮寄；几个用逗号隔开</translation>
    </message>
    <message>
      <source>WeChat, SMS, phone, e-mail, app or post</source>
      <translation>微信、短信、电话、邮件、小程序或邮寄</translation>
    </message>
    <message>
      <source>Mother, father, grandparent, other</source>
      <translation>母亲、父亲、祖父母、其他</translation>
    </message>
    <message>
      <source>marketing, profiling or sharing; also in Chinese</source>
      <translation>营销、个性化推荐或提供给合作方</translation>
    </message>
    <message>
      <source>Bank, car, insurance, museum, clinic, bookshop, gym or another</source>
      <translation>银行、汽车、保险、博物馆、诊所、书店、健身或其他</translation>
    </message>
    <message>
      <source>Active, completed, cancelled or refunded</source>
      <translation>在读、结课、取消或退费</translation>
    </message>
    <message>
      <source>Viewed, attended, completed, rated, asked, refunded</source>
      <translation>浏览、出勤、完成、评价、咨询、退费</translation>
    </message>
    <message>
      <source>Sent, opened, redeemed, enrolled, attended, bought, refunded</source>
      <translation>已发送、已打开、已核销、已报名、到场、已购买、退费</translation>
    </message>
    <message>
      <source>There is no kind of table called “{kind}”.</source>
      <translation>没有“{kind}”这种表。</translation>
    </message>
    <message>
      <source>Writing the template</source>
      <translation>正在生成模板</translation>
    </message>
    <message>
      <source>Dictionary</source>
      <translation>填写说明</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>列名</translation>
    </message>
    <message>
      <source>What stands there</source>
      <translation>填什么</translation>
    </message>
    <message>
      <source>Needed</source>
      <translation>必填</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>示例</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>Putting everything back</source>
      <translation>正在恢复原样</translation>
    </message>
    <message>
      <source>This merge was taken apart already, or undone.</source>
      <translation>这次合并已经拆开或撤销了。</translation>
    </message>
    <message>
      <source>“{name}” taken apart again</source>
      <translation>拆开“{name}”的合并</translation>
    </message>
    <message>
      <source>{file} takes longer than {seconds} seconds to read and was stopped: split it into smaller files.</source>
      <translation>读取 {file} 超过 {seconds} 秒，已停止：请拆成几个小文件。</translation>
    </message>
    <message>
      <source>{file} needs more memory than it may have ({memory} MB), or is damaged: save its table as CSV, or split it into smaller files, and try again.</source>
      <translation>{file} 所需内存超过上限（{memory} MB），或者已损坏：请把表格另存为 CSV，或拆成几个小文件再试。</translation>
    </message>
    <message>
      <source>The columns are read as on {day} (“{file}”).</source>
      <translation>各列按 {day} 导入“{file}”时的设定读取。</translation>
    </message>
    <message numerus="yes">
      <source>%n cleaning step(s) from then are applied again.</source>
      <translation>
        <numerusform>当时的 %n 个清洗步骤已自动再做一遍。</numerusform>
      </translation>
    </message>
    <message>
      <source>The columns are not those of “{file}” of {day}, so what was set then is not used; they are recognised afresh.</source>
      <translation>这份文件的列与 {day} 的“{file}”不同，所以没有套用当时的设定，而是重新识别。</translation>
    </message>
    <message>
      <source>Read as empty: {words}.</source>
      <translation>按空白读取：{words}。</translation>
    </message>
    <message numerus="yes">
      <source>“{text}” stands in %n row(s) of “{column}”, far from the rest: if it means “nothing”, say so.</source>
      <translation>
        <numerusform>“{column}”列有 %n 行是“{text}”，与其他数相差很远。如果它表示没有，请指明。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file is too long for one import: split it into %n files or more.</source>
      <translation>
        <numerusform>文件太长，一次导不完：请拆成至少 %n 个文件。</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>jobs_campaigns</name>
    <message>
      <source>seal a planned campaign and write its lists</source>
      <translation>封存已策划的活动并写出名单</translation>
    </message>
    <message>
      <source>To check: {what}</source>
      <translation>请核对：{what}</translation>
    </message>
    <message>
      <source>{name} has agreed to {rules}.</source>
      <translation>{name}已同意 {rules}。</translation>
    </message>
    <message numerus="yes">
      <source>%n household(s) were taken off the list at the last check.</source>
      <translation>
        <numerusform>最后一次核对时，%n 户家庭被移出名单。</numerusform>
      </translation>
    </message>
    <message>
      <source>Say with --reason what {name} looked at.</source>
      <translation>请用 --reason 写明 {name} 看了什么。</translation>
    </message>
    <message>
      <source>That is not the PIN of a staff member “{name}”.</source>
      <translation>这不是员工“{name}”的 PIN。</translation>
    </message>
    <message>
      <source>{name}'s PIN is needed to approve: set the environment variable {variable}.</source>
      <translation>需要 {name} 的 PIN 才能批准：请设置环境变量 {variable}。</translation>
    </message>
    <message>
      <source>PIN of {name}: </source>
      <translation>{name} 的 PIN：</translation>
    </message>
    <message>
      <source>rank the partners, with reasons and how sure the order is</source>
      <translation>给合作方排序，说明理由和把握</translation>
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
      <source>What is scarce: {what}.</source>
      <translation>紧缺之处：{what}。</translation>
    </message>
    <message>
      <source>Stops the launch ({rule}): {what}</source>
      <translation>不得发布（{rule}）：{what}</translation>
    </message>
    <message>
      <source>A second person must agree ({rule}): {what}</source>
      <translation>须第二个人同意（{rule}）：{what}</translation>
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
      <source>Asking whom each partner's offers may reach</source>
      <translation>核对各合作方的权益可以联系到谁</translation>
    </message>
    <message>
      <source>Weighing what speaks for each partner</source>
      <translation>权衡各合作方的优劣</translation>
    </message>
    <message>
      <source>A message may not leave yet. {what}</source>
      <translation>文案还不能发出。{what}</translation>
    </message>
    <message>
      <source>Working out scenario {place} of 2</source>
      <translation>正在推算第 {place} 个方案（共 2 个）</translation>
    </message>
  </context>
  <context>
    <name>jobs_learn</name>
    <message>
      <source>Counting what each student did</source>
      <translation>正在统计每位学员的行为</translation>
    </message>
    <message>
      <source>There are no students yet: import students first.</source>
      <translation>还没有学员：请先导入学员。</translation>
    </message>
    <message>
      <source>Who may leave, and what each is worth</source>
      <translation>谁可能离开，各值多少</translation>
    </message>
    <message>
      <source>Looking for groups</source>
      <translation>正在寻找分群</translation>
    </message>
    <message>
      <source>Reading the table</source>
      <translation>正在读取表格</translation>
    </message>
    <message>
      <source>Looking for columns that were not known yet, and judging a model</source>
      <translation>正在找出当时还不知道的列，并检验模型</translation>
    </message>
    <message>
      <source>Comparing models for course advice</source>
      <translation>正在比较课程推荐的模型</translation>
    </message>
    <message>
      <source>There is nothing to learn from yet: import students, courses and enrolments.</source>
      <translation>还没有可以学习的数据：请导入学员、课程和报名。</translation>
    </message>
    <message>
      <source>Recommendations</source>
      <translation>推荐结果</translation>
    </message>
    <message>
      <source>For</source>
      <translation>对象</translation>
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
      <source>Kind</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>推荐内容</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>排名</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>理由</translation>
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
      <source>Course</source>
      <translation>课程</translation>
    </message>
    <message>
      <source>Partner offer</source>
      <translation>权益</translation>
    </message>
    <message>
      <source>Ask for at least one recommendation.</source>
      <translation>请至少要一条推荐。</translation>
    </message>
    <message>
      <source>This advice no longer stands: work the recommendations out again on the Recommend page.</source>
      <translation>这条推荐已经不适用：请在“推荐”页重新生成推荐。</translation>
    </message>
    <message>
      <source>Looking into the recommendations</source>
      <translation>正在查看推荐</translation>
    </message>
    <message>
      <source>No model has been trained yet: train one first.</source>
      <translation>还没有训练过模型：请先训练。</translation>
    </message>
    <message>
      <source>Working out the recommendations</source>
      <translation>正在计算推荐</translation>
    </message>
    <message>
      <source>Nobody has the number {ref}: check it on the Students page.</source>
      <translation>没有编号为 {ref} 的人：请在“学员”页核对。</translation>
    </message>
    <message>
      <source>Only the figures of that model were kept: train again instead.</source>
      <translation>那个模型只留下了成绩，不能再用：请重新训练。</translation>
    </message>
    <message>
      <source>Name the file with .csv or .xlsx at its end.</source>
      <translation>文件名请以 .csv 或 .xlsx 结尾。</translation>
    </message>
    <message>
      <source>Reading what students chose</source>
      <translation>正在读取学员的选择</translation>
    </message>
    <message>
      <source>Comparing models for partner offers</source>
      <translation>正在比较权益推荐的模型</translation>
    </message>
    <message>
      <source>Writing down the recommendations</source>
      <translation>正在写入推荐结果</translation>
    </message>
    <message>
      <source>No partner offers or nobody to recommend them to yet: courses only.</source>
      <translation>还没有权益，或没有可推荐的人：这次只推荐课程。</translation>
    </message>
    <message>
      <source>That model is no longer there.</source>
      <translation>那个模型已经不在了。</translation>
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
    <message>
      <source>Reading what campaigns have shown</source>
      <translation>正在读取历次活动的结果</translation>
    </message>
    <message>
      <source>Reading all campaigns</source>
      <translation>正在读取全部活动</translation>
    </message>
    <message>
      <source>Renew the consents that end soon, and look at the findings on the next page.</source>
      <translation>续签即将到期的授权，并查看下一页列出的问题。</translation>
    </message>
    <message>
      <source>Settle the findings on the next page, the first one first.</source>
      <translation>处理下一页列出的问题，先处理第一条。</translation>
    </message>
    <message>
      <source>Nothing needs doing now; look again in three months.</source>
      <translation>现在不需要处理，三个月后再看一次。</translation>
    </message>
    <message>
      <source>Looking through students, consents and the change log</source>
      <translation>正在查看学员、授权和操作记录</translation>
    </message>
    <message>
      <source>The change log is broken: somebody changed or removed an entry.</source>
      <translation>操作记录已损坏：有人改动或删除了记录。</translation>
    </message>
    <message numerus="yes">
      <source>%n minor(s) have no guardian on file: nobody can consent for them.</source>
      <translation>
        <numerusform>%n 名未成年学员没有登记监护人：没有人能替他们授权。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n student(s) of unknown age are treated as minors.</source>
      <translation>
        <numerusform>%n 名学员年龄不详，按未成年人对待。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n consent(s) in force have no proof on file.</source>
      <translation>
        <numerusform>%n 份有效授权没有登记凭证。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n consent(s) end within 90 days.</source>
      <translation>
        <numerusform>%n 份授权将在 90 天内到期。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n identity number(s) of students are kept: delete what is not needed.</source>
      <translation>
        <numerusform>保存了 %n 个学员身份证号：不需要的请删除。</numerusform>
      </translation>
    </message>
    <message>
      <source>Fewer than 200 families in an arm: too few to learn whom to invite.</source>
      <translation>某一组不足 200 个家庭：太少，学不出该邀请谁。</translation>
    </message>
    <message>
      <source>Learnt: %n family(ies) now have a score that the next plan uses.</source>
      <translation>已学到：%n 个家庭有了分数，下一次计划会用到。</translation>
    </message>
    <message>
      <source>Learning whom the offer moves</source>
      <translation>正在学习权益能打动谁</translation>
    </message>
    <message>
      <source>Reading what campaigns cost and brought</source>
      <translation>正在读取历次活动的花费和收获</translation>
    </message>
  </context>
  <context>
    <name>knowledge</name>
    <message>
      <source>No campaign with a control has ended yet: nothing is known from experience here.</source>
      <translation>还没有带对照组的活动结束：本机构暂无可用的经验。</translation>
    </message>
    <message>
      <source>Plan a first campaign and leave a control: its result is where the next one starts from.</source>
      <translation>先做第一次活动并留出对照组：它的结果就是下一次的起点。</translation>
    </message>
    <message>
      <source>Effect of a campaign: share of invited families that reached the goal minus that of its control.</source>
      <translation>活动的效果：受邀家庭达成目标的比例减去对照组的比例。</translation>
    </message>
    <message>
      <source>All together: random-effects model, flat prior on the mean, half-normal prior (5 in 100) on how much campaigns differ, integrated on a grid (Röver 2020).</source>
      <translation>合在一起：随机效应模型，均值用平坦先验，各活动之间的差异用半正态先验（每 100 个家庭 5 个），在网格上积分（Röver 2020）。</translation>
    </message>
    <message>
      <source>By industry, channel and kind of offer: a further spread between groups; a campaign of several partners counts for each of them in part. These are comparisons between campaigns, not experiments.</source>
      <translation>按行业、渠道、权益种类：各类之间另有一层差异；一次活动有几个合作方时，按份分摊。这是活动之间的比较，不是实验。</translation>
    </message>
    <message>
      <source>Over {campaigns} campaigns, about {count} more in every 100 families {did} when invited</source>
      <translation>{campaigns} 次活动合起来看，受邀后每 100 个家庭中约多 {count} 个{did}</translation>
    </message>
    <message>
      <source>Over {campaigns} campaigns, about {count} fewer in every 100 families {did} when invited</source>
      <translation>{campaigns} 次活动合起来看，受邀后每 100 个家庭中约少 {count} 个{did}</translation>
    </message>
    <message>
      <source>One campaign has been measured: too little to say what the next one will bring</source>
      <translation>只衡量过一次活动：还说不出下一次会怎样</translation>
    </message>
    <message>
      <source>Over {campaigns} campaigns, the usual effect of an invitation cannot be told from nothing</source>
      <translation>{campaigns} 次活动合起来看，邀请的通常效果还分不清有没有</translation>
    </message>
    <message>
      <source>Invitations work here: spend on the kinds of offers that did best, with a small control.</source>
      <translation>邀请在本机构有效：把钱花在效果最好的几类权益上，并留一个小对照组。</translation>
    </message>
    <message>
      <source>Stop this kind of campaign: it has put families off.</source>
      <translation>停止这类活动：它让家庭反感了。</translation>
    </message>
    <message>
      <source>Keep a control in every campaign: with about five measured ones, plans become surer.</source>
      <translation>每次活动都留对照组：衡量过五次左右，计划就更有把握。</translation>
    </message>
    <message>
      <source>Campaigns differ much here: try the kinds of offers that did best again before spending more.</source>
      <translation>各次活动差别很大：先把效果最好的几类权益再试一次，再多花钱。</translation>
    </message>
    <message>
      <source>The usual effect by the partner's industry</source>
      <translation>按合作方行业看的通常效果</translation>
    </message>
    <message>
      <source>The usual effect by channel</source>
      <translation>按渠道看的通常效果</translation>
    </message>
    <message>
      <source>The usual effect by kind of offer</source>
      <translation>按权益种类看的通常效果</translation>
    </message>
    <message>
      <source>Effect with its 95 % range</source>
      <translation>效果与 95 % 范围</translation>
    </message>
    <message>
      <source>What each campaign showed, drawn towards the others, and what the next may bring</source>
      <translation>每次活动的效果（参考其他活动修正后），以及下一次可能的效果</translation>
    </message>
    <message>
      <source>The next campaign</source>
      <translation>下一次活动</translation>
    </message>
    <message>
      <source>With the other campaigns</source>
      <translation>参考其他活动后</translation>
    </message>
    <message>
      <source>Alone</source>
      <translation>单独看</translation>
    </message>
    <message>
      <source>It had no control drawn by lot.</source>
      <translation>没有抽签留出的对照组。</translation>
    </message>
    <message>
      <source>Keep a control in each campaign: the curve is only as good as the experiments behind it.</source>
      <translation>每次活动都留对照组：曲线有多可靠，取决于背后的实验。</translation>
    </message>
    <message>
      <source>Not enough data: {campaigns} campaigns with a control and costs, {least} are needed.</source>
      <translation>数据不足：有对照组和花费记录的活动有 {campaigns} 次，至少需要 {least} 次。</translation>
    </message>
    <message>
      <source>Not enough data: all campaigns cost about the same, so nobody can see what more would bring.</source>
      <translation>数据不足：各次活动花费都差不多，看不出多花钱会怎样。</translation>
    </message>
    <message>
      <source>Record what each campaign costs, and leave a control.</source>
      <translation>记下每次活动的花费，并留出对照组。</translation>
    </message>
    <message>
      <source>The curve is known, but without recorded income nobody can say which spend pays.</source>
      <translation>曲线已经有了，但没有收入记录，说不出花多少合算。</translation>
    </message>
    <message>
      <source>Try one campaign at about {half} and one at about {double}, each with a control.</source>
      <translation>试着做一次花费约 {half} 的活动和一次约 {double} 的活动，都留对照组。</translation>
    </message>
    <message>
      <source>Up to about {best} a campaign, more spending still pays (between {low} and {high}).</source>
      <translation>每次活动花到约 {best} 为止，多花仍然划算（{low} 到 {high} 之间）。</translation>
    </message>
    <message>
      <source>Extra families, with the 95 % range</source>
      <translation>多出的家庭，附 95 % 范围</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>活动</translation>
    </message>
    <message>
      <source>spent on a campaign ({currency})</source>
      <translation>一次活动的花费（{currency}）</translation>
    </message>
    <message>
      <source>What more spending brings: each further amount a little less</source>
      <translation>多花钱带来什么：越往后，同样的钱带来得越少</translation>
    </message>
    <message>
      <source>extra families</source>
      <translation>多出的家庭</translation>
    </message>
    <message>
      <source>Campaigns with a control that have ended: {campaigns}. It takes {enough} to say which effect to expect.</source>
      <translation>已结束且有对照组的活动：{campaigns} 个。要有 {enough} 个才能说预计有多大效果。</translation>
    </message>
    <message>
      <source>From your {campaigns} campaigns</source>
      <translation>根据本单位的 {campaigns} 个活动</translation>
    </message>
    <message>
      <source>From your {campaigns} campaigns with partners of the same industry</source>
      <translation>根据本单位与同行业合作方办过的 {campaigns} 个活动</translation>
    </message>
    <message>
      <source>From your {campaigns} campaigns with the same kind of offer ({kind})</source>
      <translation>根据本单位用过同类权益（{kind}）的 {campaigns} 个活动</translation>
    </message>
    <message>
      <source>{whose}: {range}</source>
      <translation>{whose}：{range}</translation>
    </message>
    <message>
      <source>{low} to {high} more families in 100 are likely</source>
      <translation>每 100 户很可能多 {low} 到 {high} 户</translation>
    </message>
    <message>
      <source>{low} to {high} fewer families in 100 are likely</source>
      <translation>每 100 户很可能少 {low} 到 {high} 户</translation>
    </message>
    <message>
      <source>from {low} fewer to {high} more families in 100 are likely</source>
      <translation>每 100 户的变化很可能在少 {low} 户到多 {high} 户之间</translation>
    </message>
  </context>
  <context>
    <name>learn_commands</name>
    <message>
      <source>judge the recommenders of a store, or a risk model on any table</source>
      <translation>检验数据文件里的推荐模型，或任意表格上的风险模型</translation>
    </message>
    <message>
      <source>Name a store, or a table with --file, but not both.</source>
      <translation>请指定一个数据文件，或用 --file 指定一个表格，只能选一个。</translation>
    </message>
    <message>
      <source>Name the column to foretell with --target.</source>
      <translation>请用 --target 指定要预测的列。</translation>
    </message>
    <message>
      <source>--train-until needs the column that holds the time: --time.</source>
      <translation>使用 --train-until 时，请用 --time 指定时间列。</translation>
    </message>
    <message>
      <source>build the profiles of all students and their groups</source>
      <translation>生成全部学员的画像和分群</translation>
    </message>
    <message>
      <source>write the best courses and offers of each person to a file</source>
      <translation>把每个人最合适的课程和权益写入文件</translation>
    </message>
    <message>
      <source>Name one person with --student where you ask --why.</source>
      <translation>使用 --why 时，请用 --student 指定一个人。</translation>
    </message>
    <message>
      <source>train the recommenders and promote the best that beats the simpler ones</source>
      <translation>训练推荐模型，胜过简单模型的才启用</translation>
    </message>
    <message>
      <source>Epoch {epoch}: loss {loss}, NDCG@10 {metric}</source>
      <translation>第 {epoch} 轮：损失 {loss}，NDCG@10 {metric}</translation>
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
      <source>Guardrail: families of last year that enrolled again</source>
      <translation>底线：去年的家庭再次报名</translation>
    </message>
    <message>
      <source>none</source>
      <translation>没有</translation>
    </message>
    <message>
      <source>one or more</source>
      <translation>一次或以上</translation>
    </message>
    <message>
      <source>Enrolments in the year before</source>
      <translation>此前一年的报名</translation>
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
      <source>The campaign is still running; the verdict allows for looking early, and “does not work” is said only after the last day.</source>
      <translation>活动还在进行；判定允许提前查看，“无效”要到最后一天之后才会给出。</translation>
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
      <source>Nobody was drawn by lot: this compares changes, and holds only if both sides would have moved alike anyway.</source>
      <translation>没有抽签分组：这里比较的是变化，只有两边本来会同样变动时才成立。</translation>
    </message>
    <message>
      <source>The two sides moved apart already before the start (p {p}): do not take the figure for an effect.</source>
      <translation>活动开始前两边的走势就已分开（p {p}）：不要把这个数字当作效果。</translation>
    </message>
    <message>
      <source>Before the start no difference in trend was seen (p {p}); that does not prove there was none.</source>
      <translation>活动开始前没有看出走势不同（p {p}）；这不能证明没有不同。</translation>
    </message>
    <message>
      <source>With fewer than three periods before the start, nobody can see whether both sides ran alike.</source>
      <translation>开始前不足三个时期，看不出两边走势是否相同。</translation>
    </message>
    <message>
      <source>The two sides moved apart already before the start</source>
      <translation>活动开始前两边的走势就已分开</translation>
    </message>
    <message>
      <source>Both sides before and after the start: did they run alike before?</source>
      <translation>开始前后的两边：此前走势相同吗？</translation>
    </message>
    <message>
      <source>families in every 100</source>
      <translation>每 100 个家庭中的个数</translation>
    </message>
    <message>
      <source>periods from the start</source>
      <translation>距开始的时期数</translation>
    </message>
    <message>
      <source>start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>“{starts}” must be one of the periods in “{time}”, with at least one before: {there}.</source>
      <translation>“{starts}”必须是“{time}”列中的一个时期，并且它之前至少还有一个：{there}。</translation>
    </message>
    <message>
      <source>Too little was seen to compare the changes.</source>
      <translation>数据太少，无法比较变化。</translation>
    </message>
    <message>
      <source>Of every 100, {count} more changed than on the other side (between {low} and {high}).</source>
      <translation>每 100 个中，比另一边多 {count} 个发生变化（在 {low} 和 {high} 之间）。</translation>
    </message>
    <message>
      <source>The change was larger by {count} than on the other side (between {low} and {high}).</source>
      <translation>变化比另一边大 {count}（在 {low} 和 {high} 之间）。</translation>
    </message>
    <message>
      <source>more families in every 100</source>
      <translation>每 100 个家庭中多出的个数</translation>
    </message>
    <message>
      <source>Drawn in whole families.</source>
      <translation>图中按整数个家庭画出。</translation>
    </message>
    <message>
      <source>Shaded: too small to matter.</source>
      <translation>灰色部分：小到不要紧。</translation>
    </message>
    <message>
      <source>lost because they were invited</source>
      <translation>因为收到邀请而流失</translation>
    </message>
    <message>
      <source>because they were invited</source>
      <translation>因为收到邀请</translation>
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
      <translation>效果与 95 % 范围</translation>
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
      <source>“{outcome}” is the same in all arms</source>
      <translation>各组的“{outcome}”都一样</translation>
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
      <source>Difference-in-differences: change of the invited minus change of the others, by unit (Welch).</source>
      <translation>双重差分：受邀者的变化减去其他人的变化，按单位比较（Welch）。</translation>
    </message>
    <message>
      <source>Periods are collapsed to one before and one after (Bertrand, Duflo, Mullainathan 2004).</source>
      <translation>各时期合并为前后各一个（Bertrand, Duflo, Mullainathan 2004）。</translation>
    </message>
    <message>
      <source>Invited</source>
      <translation>实验组（已邀请）</translation>
    </message>
    <message>
      <source>Not invited, not drawn by lot</source>
      <translation>未受邀（不是抽签留出）</translation>
    </message>
    <message>
      <source>Leave out a control drawn by lot next time: then the answer is an effect.</source>
      <translation>下次抽签留出对照组：那样得到的才是效果。</translation>
    </message>
    <message>
      <source>Enrolments of invited families rose more than others'; nobody was drawn by lot</source>
      <translation>受邀家庭的报名比其他家庭增加得多；没有抽签分组</translation>
    </message>
    <message>
      <source>Enrolments of invited families fell more than others'; nobody was drawn by lot</source>
      <translation>受邀家庭的报名比其他家庭减少得多；没有抽签分组</translation>
    </message>
    <message>
      <source>Enrolments of invited families moved like others'; nobody was drawn by lot</source>
      <translation>受邀家庭的报名与其他家庭变动相同；没有抽签分组</translation>
    </message>
    <message>
      <source>It cannot be told whether the campaign brought enrolments: it had no control</source>
      <translation>说不出活动有没有带来报名：没有对照组</translation>
    </message>
    <message>
      <source>“{outcome}” rose more in “{arm}” than elsewhere; nobody was drawn by lot</source>
      <translation>“{outcome}”在“{arm}”中增加得更多；没有抽签分组</translation>
    </message>
    <message>
      <source>“{outcome}” fell more in “{arm}” than elsewhere; nobody was drawn by lot</source>
      <translation>“{outcome}”在“{arm}”中减少得更多；没有抽签分组</translation>
    </message>
    <message>
      <source>“{outcome}” moved alike in “{arm}” and elsewhere; nobody was drawn by lot</source>
      <translation>“{outcome}”在“{arm}”和别处变动相同；没有抽签分组</translation>
    </message>
    <message>
      <source>It cannot be told whether “{outcome}” changed more in “{arm}” than elsewhere</source>
      <translation>说不出“{outcome}”在“{arm}”中是否变化更大</translation>
    </message>
    <message>
      <source>Where nobody was drawn by lot, name the outcome's past (--before) or the periods (--time).</source>
      <translation>没有抽签分组时，请指明结果在活动前的那一列（--before）或时期那一列（--time）。</translation>
    </message>
    <message>
      <source>To compare periods, name the column that says who each row is about (--unit).</source>
      <translation>要比较时期，请指明每行是谁的那一列（--unit）。</translation>
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
      <source>Arms without a single outcome: left out</source>
      <translation>没有任何结果的组：不计入</translation>
    </message>
    <message>
      <source>Units with rows in more than one arm: kept, the range allows for it</source>
      <translation>在不止一组中有数据的单位：保留，范围已考虑到</translation>
    </message>
    <message>
      <source>Rows alike in everything: kept; take them out if they were entered twice</source>
      <translation>完全相同的行：保留；若是重复录入请先删去</translation>
    </message>
    <message>
      <source>Negative amounts: taken as given back</source>
      <translation>金额为负：按退还处理</translation>
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
      <source>Too few came because they were invited (weak instrument): what coming did to them cannot be told.</source>
      <translation>因受邀而来的太少（弱工具变量）：说不出到场对他们有什么作用。</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>多 {count} 个</translation>
    </message>
    <message>
      <source>{count} fewer</source>
      <translation>少 {count} 个</translation>
    </message>
    <message>
      <source>Of every {base} that came because they were invited, {more} reached the goal than otherwise.</source>
      <translation>每 {base} 个因受邀而来的，比不来时{more}达成目标。</translation>
    </message>
    <message>
      <source>For those who came because they were invited the effect was {effect}.</source>
      <translation>对因受邀而来的人，效果是 {effect}。</translation>
    </message>
    <message>
      <source>{first} {second} {third}</source>
      <translation>{first}{second}{third}</translation>
    </message>
    <message>
      <source>Of every {base} that took up the offer because they were invited, {more} reached the goal than otherwise.</source>
      <translation>每 {base} 个因受邀而使用了权益的，比不用时{more}达成目标。</translation>
    </message>
    <message>
      <source>Too few took up the offer (weak instrument): what it did to them cannot be told.</source>
      <translation>使用权益的太少（弱工具变量）：说不出权益对他们有什么作用。</translation>
    </message>
    <message>
      <source>This holds if the invitation alone, without taking up the offer, changed nothing.</source>
      <translation>前提是：只收到邀请而没有使用权益，不会有任何改变。</translation>
    </message>
    <message>
      <source>This holds if the invitation alone, without coming, changed nothing.</source>
      <translation>前提是：只收到邀请而没有来，不会有任何改变。</translation>
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
    <message>
      <source>Not drawn by lot: those families may differ in more than this.</source>
      <translation>不是抽签分的：这些家庭可能还有别的不同。</translation>
    </message>
    <message>
      <source>Dashed: families that were not invited.</source>
      <translation>虚线：没有收到邀请的家庭。</translation>
    </message>
    <message>
      <source>Segments are those of today: taking part may itself have moved a family into another.</source>
      <translation>分群按今天的情况：参加活动本身就可能改变家庭所在的分群。</translation>
    </message>
    <message>
      <source>Small groups are drawn towards the average; below {least} families nothing is shown.</source>
      <translation>小组的数值向平均值收拢；不足 {least} 个家庭的不显示。</translation>
    </message>
    <message>
      <source>By channel</source>
      <translation>按渠道</translation>
    </message>
    <message>
      <source>Families reached by “{best}” {did} most often</source>
      <translation>用“{best}”联系的家庭{did}最多</translation>
    </message>
    <message>
      <source>No channel stands out: the differences may be chance</source>
      <translation>没有哪个渠道更突出：差别可能是偶然</translation>
    </message>
    <message>
      <source>By offer</source>
      <translation>按权益</translation>
    </message>
    <message>
      <source>Families that were offered “{best}” {did} most often</source>
      <translation>收到“{best}”的家庭{did}最多</translation>
    </message>
    <message>
      <source>No offer stands out: the differences may be chance</source>
      <translation>没有哪项权益更突出：差别可能是偶然</translation>
    </message>
    <message>
      <source>Segments and offers</source>
      <translation>分群与权益</translation>
    </message>
    <message>
      <source>Segments and offers differ: “{segment}” with “{best}” stands highest</source>
      <translation>不同分群与权益有差别：“{segment}”配“{best}”最高</translation>
    </message>
    <message>
      <source>No pair of segment and offer stands out: the differences may be chance</source>
      <translation>没有哪个分群与权益的组合更突出：差别可能是偶然</translation>
    </message>
    <message>
      <source>{count} families</source>
      <translation>{count} 个家庭</translation>
    </message>
    <message>
      <source>{count} more with lower levels are left out.</source>
      <translation>另有 {count} 项水平更低，未画出。</translation>
    </message>
    <message>
      <source>families in every 100 that {did}</source>
      <translation>每 100 个家庭中{did}的个数</translation>
    </message>
    <message>
      <source>“{best}” added most</source>
      <translation>“{best}”带来的最多</translation>
    </message>
    <message>
      <source>“{best}” seems to have added most, but the ranges overlap</source>
      <translation>看起来“{best}”带来的最多，但范围有重叠</translation>
    </message>
    <message>
      <source>Added value</source>
      <translation>带来的价值</translation>
    </message>
    <message>
      <source>{part} % of all</source>
      <translation>占全部的 {part}%</translation>
    </message>
    <message>
      <source>value added, in money</source>
      <translation>带来的价值（金额）</translation>
    </message>
    <message>
      <source>Shared fairly: what each adds, over all orders in which they could have joined.</source>
      <translation>公平分摊：按所有加入顺序平均，看各自增加了多少。</translation>
    </message>
    <message>
      <source>The chances that it helps at all are {chances} in 100.</source>
      <translation>它有好处的可能性是 {chances} %。</translation>
    </message>
    <message>
      <source>The chances that it helps at all are {chances} in 100, that it helps enough {enough}.</source>
      <translation>它有好处的可能性是 {chances} %，好处够大的可能性是 {enough} %。</translation>
    </message>
    <message>
      <source>Earlier campaigns here were taken into account.</source>
      <translation>已参考本机构以前的活动。</translation>
    </message>
    <message>
      <source>Nothing was assumed beforehand.</source>
      <translation>事先没有任何假设。</translation>
    </message>
    <message>
      <source>{first} {second}</source>
      <translation>{first}{second}</translation>
    </message>
    <message>
      <source>With the {count} largest amounts counted as {cap}, the effect is {effect} (uncut {raw}): the answer stays.</source>
      <translation>把最大的 {count} 笔金额按 {cap} 计，效果是 {effect}（不截断为 {raw}）：结论不变。</translation>
    </message>
    <message>
      <source>With the {count} largest amounts counted as {cap}, the effect is {effect} (uncut {raw}): a few large amounts decide the answer, so do not rely on it.</source>
      <translation>把最大的 {count} 笔金额按 {cap} 计，效果是 {effect}（不截断为 {raw}）：结论由少数大额决定，不要依赖它。</translation>
    </message>
    <message>
      <source>Of 100 who begin, {again} begin another course in the half-year after</source>
      <translation>每 100 个开始学习的学员，有 {again} 个在下一个半年又开始新课程</translation>
    </message>
    <message>
      <source>Too few students so far to say how many stay</source>
      <translation>学员还太少，说不出有多少会留下</translation>
    </message>
    <message>
      <source>half-years after the first</source>
      <translation>第一个半年之后的半年数</translation>
    </message>
    <message>
      <source>students in every 100 who began another course</source>
      <translation>每 100 个学员中又开始新课程的人数</translation>
    </message>
    <message>
      <source>Half-years that are not over stay empty.</source>
      <translation>还没过完的半年留空。</translation>
    </message>
    <message>
      <source>+{halves}</source>
      <translation>+{halves}</translation>
    </message>
    <message>
      <source>{year}, second half ({size})</source>
      <translation>{year} 年下半年（{size}）</translation>
    </message>
    <message>
      <source>{year}, first half ({size})</source>
      <translation>{year} 年上半年（{size}）</translation>
    </message>
    <message>
      <source>Campaigns differ in families, season and offer: they stand side by side, they are not compared.</source>
      <translation>各次活动的家庭、季节、权益都不同：这里只是并列，不作比较。</translation>
    </message>
    <message>
      <source>Each keeps the verdict of its own last measurement; nothing is measured anew here.</source>
      <translation>每次活动沿用自己最近一次测量的结论，这里不重新测量。</translation>
    </message>
    <message>
      <source>With many campaigns one may seem to work by chance: “What we know” draws them together.</source>
      <translation>活动多了，总会有一次碰巧显得有效：请看“我们知道什么”的综合结果。</translation>
    </message>
    <message>
      <source>Effects: invited families against the control drawn by lot, with 95 % ranges.</source>
      <translation>效果：收到邀请的家庭与抽签对照组相比，附 95% 范围。</translation>
    </message>
    <message>
      <source>Partners: the fair split of each campaign (Shapley), added up; ranges from added variances.</source>
      <translation>合作方：各次活动公平分摊（夏普利值）之和；范围由方差相加得出。</translation>
    </message>
    <message>
      <source>Staying: of those who began in a half-year, who began another course in each later half-year.</source>
      <translation>留存：某半年开始学习的学员，之后每个半年又开始新课程的比例。</translation>
    </message>
    <message>
      <source>{told} of {all} campaigns gave a clear answer</source>
      <translation>{all} 次活动中 {told} 次有明确结论</translation>
    </message>
    <message>
      <source>{paid} of {all} campaigns left money after shares and costs</source>
      <translation>{all} 次活动中 {paid} 次付完分成和成本后有结余</translation>
    </message>
    <message>
      <source>net, in money</source>
      <translation>净得（金额）</translation>
    </message>
    <message>
      <source>No campaign has been measured yet</source>
      <translation>还没有测量过任何活动</translation>
    </message>
    <message>
      <source>{works} of {all} measured campaigns worked, {harms} did harm</source>
      <translation>已测量的 {all} 次活动中，{works} 次有效，{harms} 次有害</translation>
    </message>
    <message>
      <source>Measure a campaign that has outcomes; then it stands here.</source>
      <translation>先测量一次有结果的活动，这里就会显示。</translation>
    </message>
    <message numerus="yes">
      <source>%n campaign(s) went out; {families} families were compared.</source>
      <translation>
        <numerusform>共发布 %n 次活动，比较了 {families} 个家庭。</numerusform>
      </translation>
    </message>
    <message>
      <source>Stop “{name}” and what resembles it: it did harm.</source>
      <translation>停止“{name}”和类似的做法：它有害。</translation>
    </message>
    <message>
      <source>Measure “{name}”: its outcomes wait.</source>
      <translation>请测量“{name}”：结果已经在等。</translation>
    </message>
    <message>
      <source>Repeat “{name}” with more families, and keep a control again.</source>
      <translation>再办“{name}”，多邀请一些家庭，并继续留对照组。</translation>
    </message>
    <message>
      <source>Plan the next one larger: “{name}” was too small to tell.</source>
      <translation>下一次规模大一些：“{name}”人数太少，看不出来。</translation>
    </message>
    <message>
      <source>Try another offer: “{name}” made no difference that matters.</source>
      <translation>换一项权益：“{name}”没有要紧的差别。</translation>
    </message>
    <message>
      <source>Plan a first campaign and keep a control.</source>
      <translation>策划第一次活动，并留出对照组。</translation>
    </message>
    <message>
      <source>enrolments in the year before</source>
      <translation>此前一年的报名次数</translation>
    </message>
    <message>
      <source>paid in the year before</source>
      <translation>此前一年的缴费</translation>
    </message>
    <message>
      <source>children enrolled before</source>
      <translation>此前报名的孩子数</translation>
    </message>
    <message>
      <source>Choosing whom to invite pays: those ranked first gained more than others, beyond chance.</source>
      <translation>挑选邀请对象是值得的：排在前面的家庭获益更多，不是偶然。</translation>
    </message>
    <message>
      <source>Nothing shows that the effect differs from one kind of family to another: do not choose.</source>
      <translation>看不出效果因家庭而异：不要挑选邀请对象。</translation>
    </message>
    <message>
      <source>Invite all.</source>
      <translation>全部邀请。</translation>
    </message>
    <message>
      <source>Invite nobody with this.</source>
      <translation>都不要邀请。</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first}并且{second}</translation>
    </message>
    <message>
      <source>Invite where {where}.</source>
      <translation>邀请：{where}的家庭。</translation>
    </message>
    <message>
      <source>Leave out where {where}.</source>
      <translation>不邀请：{where}的家庭。</translation>
    </message>
    <message>
      <source>“{column}” is “{word}”</source>
      <translation>“{column}”是“{word}”</translation>
    </message>
    <message>
      <source>“{column}” is not “{word}”</source>
      <translation>“{column}”不是“{word}”</translation>
    </message>
    <message>
      <source>“{column}” is yes</source>
      <translation>“{column}”为是</translation>
    </message>
    <message>
      <source>“{column}” is no</source>
      <translation>“{column}”为否</translation>
    </message>
    <message>
      <source>“{column}” is above {bound}</source>
      <translation>“{column}”大于 {bound}</translation>
    </message>
    <message>
      <source>“{column}” is at most {bound}</source>
      <translation>“{column}”不超过 {bound}</translation>
    </message>
    <message>
      <source>Invited by rank, beyond by lot</source>
      <translation>按名次邀请比随机邀请多出</translation>
    </message>
    <message>
      <source>of 100 families, how many are invited</source>
      <translation>每 100 个家庭中邀请多少个</translation>
    </message>
    <message>
      <source>Content variant</source>
      <translation>文案版本</translation>
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
    <message numerus="yes">
      <source>%n agreement(s) end within 30 days</source>
      <translation>
        <numerusform>%n 份合作协议 30 天内到期</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>First {partner}, in %n day(s)</source>
      <translation>
        <numerusform>最近的是{partner}，还有 %n 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n possible duplicate(s)</source>
      <translation>
        <numerusform>%n 对疑似重复</numerusform>
      </translation>
    </message>
    <message>
      <source>Same phone, another child? Only you can tell.</source>
      <translation>同一电话，不同孩子？需要您判断。</translation>
    </message>
    <message>
      <source>The results of “{campaign}” are missing</source>
      <translation>“{campaign}”的结果还没有导入</translation>
    </message>
    <message numerus="yes">
      <source>It ended %n day(s) ago; ask the partner for the list.</source>
      <translation>
        <numerusform>活动已结束 %n 天，请向合作方要名单。</numerusform>
      </translation>
    </message>
    <message>
      <source>The yearly audit of minors' data for {year}</source>
      <translation>{year} 年度未成年人信息合规审计</translation>
    </message>
    <message numerus="yes">
      <source>Due 31 January {due}; %n minor(s) are in the store.</source>
      <translation>
        <numerusform>{due} 年 1 月 31 日前报送；涉及 %n 名未成年人。</numerusform>
      </translation>
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
      <source>Next: look at the first results of “{campaign}”; looking early is allowed.</source>
      <translation>下一步：看看“{campaign}”的初步结果；提前看是允许的。</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>查看</translation>
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
      <source>Students: {students} · partners: {partners}</source>
      <translation>学员 {students} · 合作方 {partners}</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Not worked out yet</source>
      <translation>还没有生成</translation>
    </message>
    <message numerus="yes">
      <source>%n group(s) · as of {day}</source>
      <translation>
        <numerusform>%n 个分群 · {day} 更新</numerusform>
      </translation>
    </message>
    <message>
      <source>Recommend</source>
      <translation>推荐</translation>
    </message>
    <message>
      <source>Too few choices to learn from yet</source>
      <translation>选择记录还太少，暂时学不到规律</translation>
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
    <message numerus="yes">
      <source>%n campaign(s) running</source>
      <translation>
        <numerusform>%n 个活动进行中</numerusform>
      </translation>
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
    <message numerus="yes">
      <source>%n campaign(s) to measure</source>
      <translation>
        <numerusform>%n 个活动待评估</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n campaign(s) wait for results</source>
      <translation>
        <numerusform>%n 个活动等待结果</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n campaign(s) measured</source>
      <translation>
        <numerusform>已评估 %n 个活动</numerusform>
      </translation>
    </message>
    <message>
      <source>After the first campaign</source>
      <translation>第一个活动之后</translation>
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
    <message numerus="yes">
      <source>%n household(s) may be written to about its offers today.</source>
      <translation>
        <numerusform>今天有 %n 户家庭可以收到它的权益。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n household(s) have shown interest in its offers.</source>
      <translation>
        <numerusform>有 %n 户家庭对它的权益表现过兴趣。</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>people</name>
    <message>
      <source>Courses taken</source>
      <translation>上过的课程</translation>
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
      <source>Version of the form's text</source>
      <translation>授权书文本版本</translation>
    </message>
    <message>
      <source>It stands at the foot of the form.</source>
      <translation>印在授权书的页脚。</translation>
    </message>
    <message>
      <source>By which channels (none is needed for personal recommendations)</source>
      <translation>通过哪些渠道（个性化推荐不需要渠道）</translation>
    </message>
    <message>
      <source>Which data</source>
      <translation>涉及的信息</translation>
    </message>
    <message>
      <source>Withdraw “{purpose}”?</source>
      <translation>撤回“{purpose}”授权？</translation>
    </message>
    <message numerus="yes">
      <source>This ends %n permission(s):</source>
      <translation>
        <numerusform>将终止以下 %n 条授权：</numerusform>
      </translation>
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
      <source>signed {day}</source>
      <translation>{day} 签署</translation>
    </message>
    <message>
      <source>{name} alone</source>
      <translation>仅{name}</translation>
    </message>
    <message>
      <source>Tick at least one channel: without one nothing may be sent.</source>
      <translation>请至少勾选一个渠道，否则什么都不能发送。</translation>
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
      <source>The grades already moved up for this school year, on {day}. To do it once more, say so explicitly.</source>
      <translation>本学年已经在 {day} 升过年级了。要再升一次，请明确说明。</translation>
    </message>
    <message>
      <source>No student has a grade that could move up.</source>
      <translation>没有学员填了可以升的年级。</translation>
    </message>
    <message numerus="yes">
      <source>Moving %n student(s) up</source>
      <translation>
        <numerusform>正在让 %n 名学员升年级</numerusform>
      </translation>
    </message>
    <message>
      <source>All grades moved up for {year}/{next}</source>
      <translation>{year}–{next} 学年全部升年级</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Student ID</source>
      <translation>学号</translation>
    </message>
    <message>
      <source>Last grade</source>
      <translation>毕业前年级</translation>
    </message>
    <message>
      <source>{file} cannot be written ({error}): choose another place.</source>
      <translation>无法写入 {file}（{error}）：请换个位置。</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>手机</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>邮件</translation>
    </message>
    <message>
      <source>Relation</source>
      <translation>关系</translation>
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
      <source>Edit a student</source>
      <translation>修改学员</translation>
    </message>
    <message>
      <source>Add a student</source>
      <translation>添加学员</translation>
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
      <source>Guardian</source>
      <translation>监护人</translation>
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
      <source>Write the guardian's name too.</source>
      <translation>请同时填写监护人姓名。</translation>
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
      <source>Guardians</source>
      <translation>监护人</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>孩子</translation>
    </message>
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
      <source>Name and phone</source>
      <translation>姓名和电话</translation>
    </message>
    <message>
      <source>Age band</source>
      <translation>年龄段</translation>
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
      <source>Left school</source>
      <translation>已毕业</translation>
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
  </context>
  <context>
    <name>profiles</name>
    <message>
      <source>(empty)</source>
      <translation>（空）</translation>
    </message>
    <message>
      <source>(filled in)</source>
      <translation>（有内容）</translation>
    </message>
    <message>
      <source>“{column}” is the same in every row.</source>
      <translation>“{column}”每一行都相同。</translation>
    </message>
    <message>
      <source>“{column}” only names the row.</source>
      <translation>“{column}”只是编号，没有用处。</translation>
    </message>
    <message>
      <source>“{column}” tells when rather than who: its later values were hardly seen before.</source>
      <translation>“{column}”说的是时间而不是人：后来的取值以前几乎没有出现过。</translation>
    </message>
    <message>
      <source>“{column}” holds days after the row's own day: it was not known yet.</source>
      <translation>“{column}”里的日期晚于该行自己的日期：当时还不知道。</translation>
    </message>
    <message>
      <source>“{column}” alone ranks {count} of 100 pairs rightly: that is known only afterwards.</source>
      <translation>单凭“{column}”，100 对里就能排对 {count} 对：这是事后才知道的。</translation>
    </message>
    <message>
      <source>“{column}” = {value} all but settles the answer: that is known only afterwards.</source>
      <translation>“{column}”为 {value} 时，答案几乎已定：这是事后才知道的。</translation>
    </message>
    <message>
      <source>“{column}” speaks of how it ended or how long it took, and tells too much: left out.</source>
      <translation>“{column}”说的是结果或时长，透露得太多：不采用。</translation>
    </message>
    <message>
      <source>“{column}” has {count} different values: name those that count as yes.</source>
      <translation>“{column}”有 {count} 个不同的值：请指明哪些算“是”。</translation>
    </message>
    <message>
      <source>“{column}” never has the value “{value}”; it has {values}.</source>
      <translation>“{column}”里没有“{value}”这个值；有的是 {values}。</translation>
    </message>
    <message>
      <source>Too little data for a personal renewal risk: everyone gets the average. It needs about a year of records.</source>
      <translation>数据太少，算不出每个人的流失风险：大家都用平均值。大约需要一年的记录。</translation>
    </message>
    <message>
      <source>Judged on a later month than it learned from: right in {count} of 100 pairs.</source>
      <translation>用学习之后的月份检验：100 对里判断对 {count} 对。</translation>
    </message>
    <message>
      <source>Judged on a later month than it learned from: right in {count} of 100 pairs; its chances were corrected.</source>
      <translation>用学习之后的月份检验：100 对里判断对 {count} 对；概率已经校正。</translation>
    </message>
    <message>
      <source>{first}, {second}</source>
      <translation>{first}、{second}</translation>
    </message>
    <message>
      <source>Too few students for learned groups: grouped by stage instead.</source>
      <translation>学员太少，无法自动分群：改为按阶段分群。</translation>
    </message>
    <message>
      <source>No grouping was stable (agreement of repeated samples {value}, needed {least} of 1): grouped by stage instead.</source>
      <translation>没有稳定的分群（反复抽样的一致度为 {value}，满分 1，至少要 {least}）：改为按阶段分群。</translation>
    </message>
    <message>
      <source>{count} groups: the clearest split among the stable ones (agreement {value} of 1).</source>
      <translation>分成 {count} 群：稳定的分法里最清楚的一种（一致度 {value}，满分 1）。</translation>
    </message>
    <message>
      <source>Group {place}</source>
      <translation>第 {place} 组</translation>
    </message>
    <message>
      <source>Interested in {category}</source>
      <translation>喜欢{category}</translation>
    </message>
    <message>
      <source>No usable column is left beside “{column}”.</source>
      <translation>除了“{column}”，没有可用的列了。</translation>
    </message>
    <message>
      <source>The file has no column “{column}”; it has {columns}.</source>
      <translation>文件里没有“{column}”这一列；有的是 {columns}。</translation>
    </message>
    <message>
      <source>Too little to judge a model: {train} earlier and {test} later rows; each side needs {rows} rows and {each} of both answers.</source>
      <translation>数据太少，无法检验模型：较早 {train} 行、较晚 {test} 行；每边至少要 {rows} 行，两种答案各 {each} 个。</translation>
    </message>
    <message>
      <source>Left out because they are known only afterwards: {columns}.</source>
      <translation>以下各列事后才知道，不采用：{columns}。</translation>
    </message>
    <message>
      <source>No time column was named: the order of the file is taken as time. A random split would flatter; name the time column for a fair figure.</source>
      <translation>没有指定时间列：按文件的先后顺序当作时间。随机划分会使结果虚高；请指定时间列，结果才公平。</translation>
    </message>
    <message>
      <source>The later rows hold only {count} of the rarer answer: the figure is rough.</source>
      <translation>较晚的行里，少见的那种答案只有 {count} 个：结果只是大概。</translation>
    </message>
    <message>
      <source>{percent} % of what this student did, newer acts counting more, is {category}.</source>
      <translation>该学员的行为中 {percent}% 属于{category}（越近的行为权重越大）。</translation>
    </message>
    <message>
      <source>Last act {days} days ago.</source>
      <translation>最近一次行为在 {days} 天前。</translation>
    </message>
    <message>
      <source>Has not enrolled in any course so far.</source>
      <translation>到现在还没有报过课程。</translation>
    </message>
    <message>
      <source>A course is running, or the last act was {days} days ago.</source>
      <translation>有课程正在进行，或最近一次行为在 {days} 天前。</translation>
    </message>
    <message>
      <source>Reached by: {channel}</source>
      <translation>习惯渠道：{channel}</translation>
    </message>
    <message>
      <source>Very active</source>
      <translation>非常活跃</translation>
    </message>
    <message>
      <source>About {count} acts a month over the last year, more than nine students in ten.</source>
      <translation>近一年平均每月约 {count} 次行为，超过九成学员。</translation>
    </message>
    <message>
      <source>Loyal</source>
      <translation>忠诚</translation>
    </message>
    <message>
      <source>With us for {years} years, {count} courses taken.</source>
      <translation>来了 {years} 年，学过 {count} 门课程。</translation>
    </message>
    <message>
      <source>Has asked for money back</source>
      <translation>退过费</translation>
    </message>
    <message>
      <source>{count} of the enrolments were refunded.</source>
      <translation>有 {count} 次报名退了费。</translation>
    </message>
    <message>
      <source>May leave</source>
      <translation>可能流失</translation>
    </message>
    <message>
      <source>About {count} in 10 students like this one fall silent for {days} days.</source>
      <translation>与其相似的学员，10 人中约有 {count} 人会连续 {days} 天没有动静。</translation>
    </message>
    <message>
      <source>By what the household paid in the last year; used only to leave out what is too dear.</source>
      <translation>按家庭近一年的付费划分；只用来排除太贵的内容。</translation>
    </message>
    <message>
      <source>Comes at weekends</source>
      <translation>周末来</translation>
    </message>
    <message>
      <source>{percent} % of the acts fall on a Saturday or Sunday.</source>
      <translation>{percent}% 的行为发生在周六或周日。</translation>
    </message>
    <message>
      <source>The channel the family reacted on, or else allowed, most often.</source>
      <translation>家庭回应最多的渠道；没有回应过的，取授权最多的渠道。</translation>
    </message>
    <message>
      <source>Not enrolled yet</source>
      <translation>尚未报名</translation>
    </message>
    <message>
      <source>New</source>
      <translation>新学员</translation>
    </message>
    <message>
      <source>Active</source>
      <translation>活跃</translation>
    </message>
    <message>
      <source>Cooling off</source>
      <translation>渐冷</translation>
    </message>
    <message>
      <source>Dormant</source>
      <translation>沉睡</translation>
    </message>
    <message>
      <source>Spends little</source>
      <translation>付费较低</translation>
    </message>
    <message>
      <source>Spends an average amount</source>
      <translation>付费中等</translation>
    </message>
    <message>
      <source>Spends a lot</source>
      <translation>付费较高</translation>
    </message>
    <message>
      <source>Up to 6 years</source>
      <translation>6 岁及以下</translation>
    </message>
    <message>
      <source>7 to 12 years</source>
      <translation>7 至 12 岁</translation>
    </message>
    <message>
      <source>13 to 17 years</source>
      <translation>13 至 17 岁</translation>
    </message>
    <message>
      <source>Adults</source>
      <translation>成人</translation>
    </message>
    <message>
      <source>Hardly active</source>
      <translation>很少活动</translation>
    </message>
    <message>
      <source>Has paid a lot</source>
      <translation>累计付费高</translation>
    </message>
    <message>
      <source>Has paid little</source>
      <translation>累计付费低</translation>
    </message>
    <message>
      <source>Comes often</source>
      <translation>来得勤</translation>
    </message>
    <message>
      <source>Comes seldom</source>
      <translation>来得少</translation>
    </message>
    <message>
      <source>Long silent</source>
      <translation>很久没来</translation>
    </message>
    <message>
      <source>Here recently</source>
      <translation>最近来过</translation>
    </message>
    <message>
      <source>With us for long</source>
      <translation>老学员</translation>
    </message>
    <message>
      <source>With us since recently</source>
      <translation>来得不久</translation>
    </message>
    <message>
      <source>Takes many courses</source>
      <translation>报课多</translation>
    </message>
    <message>
      <source>Takes few courses</source>
      <translation>报课少</translation>
    </message>
    <message>
      <source>Nothing was bought yet: there is no value to expect.</source>
      <translation>还没有付费记录，无法预计价值。</translation>
    </message>
    <message>
      <source>Contracts with an end: of {people} memberships that could be renewed, {percent} % were.</source>
      <translation>有结束日期的报名：到期可续的 {people} 段中，{percent}% 续报了。</translation>
    </message>
    <message>
      <source>Purchases without an end: {people} students, {count} of them came back.</source>
      <translation>没有结束日期的购买：{people} 名学员，其中 {count} 名再次购买。</translation>
    </message>
    <message>
      <source>Asked the same a year ago: {percent} % of what was expected came. The range of the total allows for such a miss.</source>
      <translation>用一年前的数据再算一次：实际付费是当时预计的 {percent}%。总额的范围已留出这样的误差。</translation>
    </message>
    <message>
      <source>Too short a past to check the total against: that takes a year and a half. Its range may be too narrow.</source>
      <translation>记录太短，无法用过去检验总额：至少要一年半。现在的范围可能偏窄。</translation>
    </message>
    <message numerus="yes">
      <source>Only %n buyer(s): each value leans on everybody's average, so read the range.</source>
      <translation>
        <numerusform>只有 %n 名付费学员：每个价值都向总体平均靠拢，请看范围。</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>recipe</name>
    <message>
      <source>capital letters</source>
      <translation>大写字母</translation>
    </message>
    <message>
      <source>small letters</source>
      <translation>小写字母</translation>
    </message>
    <message>
      <source>Each Word With A Capital</source>
      <translation>每个单词首字母大写</translation>
    </message>
    <message>
      <source>plain numbers</source>
      <translation>纯数字</translation>
    </message>
    <message>
      <source>dates (2024-03-05)</source>
      <translation>日期（2024-03-05）</translation>
    </message>
    <message>
      <source>phone numbers (digits only)</source>
      <translation>电话号码（只留数字）</translation>
    </message>
    <message>
      <source>plain text</source>
      <translation>普通文字</translation>
    </message>
    <message>
      <source>The same but for case, spaces, signs and word order</source>
      <translation>只差大小写、空格、符号或词序</translation>
    </message>
    <message>
      <source>The same sound (pinyin)</source>
      <translation>读音相同（拼音）</translation>
    </message>
    <message>
      <source>A letter or two apart</source>
      <translation>只差一两个字</translation>
    </message>
    <message>
      <source>{columns}: empty cells take the one above</source>
      <translation>{columns}：空单元格沿用上一格</translation>
    </message>
    <message>
      <source>{columns}: blanks around and between words tidied</source>
      <translation>{columns}：整理空格</translation>
    </message>
    <message>
      <source>{columns}: full-width signs made plain</source>
      <translation>{columns}：全角转半角</translation>
    </message>
    <message>
      <source>{columns}: written in {to}</source>
      <translation>{columns}：改写成{to}</translation>
    </message>
    <message>
      <source>{columns}: empty cells become “{put}”</source>
      <translation>{columns}：空单元格填“{put}”</translation>
    </message>
    <message>
      <source>{columns} split at “{by}” into {into}</source>
      <translation>{columns}：按“{by}”拆成 {into}</translation>
    </message>
    <message>
      <source>{columns} joined into {into}</source>
      <translation>{columns}：合并成 {into}</translation>
    </message>
    <message>
      <source>{columns}: read as {to}</source>
      <translation>{columns}：读成{to}</translation>
    </message>
    <message>
      <source>All columns: blanks around and between words tidied</source>
      <translation>所有列：整理空格</translation>
    </message>
    <message>
      <source>All columns: full-width signs made plain</source>
      <translation>所有列：全角转半角</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>“{name}”</translation>
    </message>
    <message>
      <source>“{name}”, {others}</source>
      <translation>“{name}”、{others}</translation>
    </message>
    <message>
      <source>{columns}: “{find}” taken out</source>
      <translation>{columns}：去掉“{find}”</translation>
    </message>
    <message>
      <source>{columns}: cells that say “{find}” become “{put}”</source>
      <translation>{columns}：整格是“{find}”的改成“{put}”</translation>
    </message>
    <message>
      <source>{columns}: “{find}” becomes “{put}”</source>
      <translation>{columns}：“{find}”改成“{put}”</translation>
    </message>
    <message>
      <source>{columns}: “{find}” is emptied</source>
      <translation>{columns}：清空“{find}”</translation>
    </message>
    <message numerus="yes">
      <source>{columns}: %n similar spelling(s) merged</source>
      <translation>
        <numerusform>{columns}：合并 %n 种相近的写法</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{columns}: %n value(s) replaced</source>
      <translation>
        <numerusform>{columns}：改了 %n 个值</numerusform>
      </translation>
    </message>
    <message>
      <source>Step {place} of the recipe ({step}) needs a column “{column}”, which the file lacks.</source>
      <translation>整理步骤第 {place} 步（{step}）要用“{column}”这一列，文件里没有。</translation>
    </message>
    <message>
      <source>{file}, recipe step {place}: “do” must be one of {known}.</source>
      <translation>{file} 的整理步骤第 {place} 步：“do”只能是 {known} 之一。</translation>
    </message>
    <message>
      <source>{file}, recipe step {place} ({do}): “{key}” is missing, unknown here or has a wrong value.</source>
      <translation>{file} 的整理步骤第 {place} 步（{do}）：“{key}”缺少、不该出现或写得不对。</translation>
    </message>
    <message>
      <source>There is no column “{column}” any more.</source>
      <translation>“{column}”这一列已经不在了。</translation>
    </message>
    <message>
      <source>Counting what stands in {file}</source>
      <translation>正在统计 {file} 的内容</translation>
    </message>
    <message>
      <source>Comparing the spellings in “{column}”</source>
      <translation>正在比对“{column}”的写法</translation>
    </message>
    <message>
      <source>There already is a column “{name}”: choose another name.</source>
      <translation>已经有“{name}”这一列了，请换个名字。</translation>
    </message>
    <message>
      <source>Two columns have the same name.</source>
      <translation>两列的名字相同。</translation>
    </message>
    <message>
      <source>Change “{value}”</source>
      <translation>修改“{value}”</translation>
    </message>
    <message>
      <source>Fill the empty cells</source>
      <translation>填写空单元格</translation>
    </message>
    <message>
      <source>New value</source>
      <translation>新的值</translation>
    </message>
    <message>
      <source>All {rows} rows of “{column}” with this value change at once.</source>
      <translation>“{column}”里写着这个值的 {rows} 行会一起改。</translation>
    </message>
    <message>
      <source>Replace in “{column}”</source>
      <translation>在“{column}”里查找替换</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>查找</translation>
    </message>
    <message>
      <source>Left empty, what was found is taken out.</source>
      <translation>不填就把找到的内容去掉。</translation>
    </message>
    <message>
      <source>Replace with</source>
      <translation>替换为</translation>
    </message>
    <message>
      <source>Only where it is the whole cell</source>
      <translation>只替换整格相同的</translation>
    </message>
    <message>
      <source>Words such as 无, 未知 or N/A count too.</source>
      <translation>“无”“未知”“N/A”也算空。</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>数值</translation>
    </message>
    <message>
      <source>Split “{column}”</source>
      <translation>拆分“{column}”</translation>
    </message>
    <message>
      <source>Blank</source>
      <translation>空格</translation>
    </message>
    <message>
      <source>Another sign</source>
      <translation>其他符号</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>在哪里拆</translation>
    </message>
    <message>
      <source>Name of part {place}</source>
      <translation>第 {place} 部分的列名</translation>
    </message>
    <message>
      <source>Join “{column}” with another column</source>
      <translation>把“{column}”与另一列合并</translation>
    </message>
    <message>
      <source>Other column</source>
      <translation>另一列</translation>
    </message>
    <message>
      <source>Put between them</source>
      <translation>中间加上</translation>
    </message>
    <message>
      <source>Name of the new column</source>
      <translation>新列的名字</translation>
    </message>
    <message>
      <source>Add the step</source>
      <translation>加上这一步</translation>
    </message>
    <message>
      <source>Too many different values to compare each with each. Choose another way.</source>
      <translation>不同的值太多了，没法逐个比对。请换一种方式。</translation>
    </message>
  </context>
  <context>
    <name>recommend</name>
    <message>
      <source>Nothing did better than “{model}”, so the simplest stays.</source>
      <translation>没有模型好过“{model}”，所以继续用最简单的。</translation>
    </message>
    <message>
      <source>“{other}” did not beat “{model}” beyond chance ({low} to {high} in NDCG@10): the simpler one stays.</source>
      <translation>“{other}”没有明显胜过“{model}”（NDCG@10 相差 {low} 至 {high}，可能只是偶然）：继续用简单的。</translation>
    </message>
    <message>
      <source>“{model}” leads the simpler one in office before it by {low} to {high} in NDCG@10: more than chance.</source>
      <translation>“{model}”领先此前在用的简单模型，NDCG@10 高 {low} 至 {high}：不是偶然。</translation>
    </message>
    <message>
      <source>People who could be tested: {count}. Small differences cannot be seen.</source>
      <translation>能参加检验的只有 {count} 人：小的差别看不出来。</translation>
    </message>
    <message>
      <source>The catalogue is too large for some models; they were left out: {models}.</source>
      <translation>课程和权益太多，以下模型没有参加比较：{models}。</translation>
    </message>
    <message>
      <source>Too little data to compare models: people with three choices or more: {count}, needed: {least}.</source>
      <translation>数据太少，无法比较模型：有三次以上选择的人有 {count} 位，至少要 {least} 位。</translation>
    </message>
    <message>
      <source>popular in the age group</source>
      <translation>同年龄段热门</translation>
    </message>
    <message>
      <source>fit of person and item</source>
      <translation>人与内容的契合</translation>
    </message>
    <message>
      <source>what the same people take</source>
      <translation>同一批人还选了什么</translation>
    </message>
    <message>
      <source>linear item model (EASE)</source>
      <translation>线性物品模型（EASE）</translation>
    </message>
    <message>
      <source>hidden tastes (ALS)</source>
      <translation>潜在喜好（ALS）</translation>
    </message>
    <message>
      <source>what usually comes next</source>
      <translation>通常接着选什么</translation>
    </message>
    <message>
      <source>neural network with features</source>
      <translation>带特征的神经网络</translation>
    </message>
    <message>
      <source>blend of several models</source>
      <translation>多模型组合</translation>
    </message>
    <message>
      <source>This model comes from a newer version of the program: train again here.</source>
      <translation>这个模型来自更新版本的程序：请在这里重新训练。</translation>
    </message>
    <message>
      <source>The saved model is damaged: train again.</source>
      <translation>保存的模型已损坏：请重新训练。</translation>
    </message>
    <message>
      <source>{both} of {size} who took “{item}” also took this.</source>
      <translation>选过“{item}”的 {size} 人里，有 {both} 人也选了这一项。</translation>
    </message>
    <message>
      <source>Someone else in the family has taken it.</source>
      <translation>家里已有人选过。</translation>
    </message>
    <message>
      <source>It belongs to “{category}”, {percent} % of what this person has chosen so far.</source>
      <translation>属于“{category}”，占此人以往选择的 {percent}%。</translation>
    </message>
    <message>
      <source>Chosen often at age {band}: {here} in 100 choices there, {all} in 100 overall.</source>
      <translation>{band} 岁的人常选：每 100 次选择里有 {here} 次，总体为 {all} 次。</translation>
    </message>
    <message>
      <source>Among the most chosen overall: by {count} people so far.</source>
      <translation>总体上选的人较多：已有 {count} 人。</translation>
    </message>
    <message>
      <source>New, and most like “{item}”, which people here have taken so far: {count}.</source>
      <translation>新上的，和“{item}”最像；到目前为止已有 {count} 人选过“{item}”。</translation>
    </message>
    <message>
      <source>New or rarely chosen so far; it fits by age, level and subject.</source>
      <translation>新内容，或选的人还少；年龄、级别和主题合适。</translation>
    </message>
    <message>
      <source>age group</source>
      <translation>年龄段</translation>
    </message>
    <message>
      <source>time of year</source>
      <translation>时节</translation>
    </message>
    <message>
      <source>how often chosen</source>
      <translation>受欢迎程度</translation>
    </message>
    <message>
      <source>open now</source>
      <translation>正在开放</translation>
    </message>
    <message>
      <source>age limits</source>
      <translation>适龄范围</translation>
    </message>
    <message>
      <source>quality</source>
      <translation>质量</translation>
    </message>
    <message>
      <source>family</source>
      <translation>家人选过</translation>
    </message>
    <message>
      <source>interest</source>
      <translation>兴趣方向</translation>
    </message>
    <message>
      <source>title and text</source>
      <translation>标题和介绍</translation>
    </message>
    <message>
      <source>level</source>
      <translation>难度</translation>
    </message>
    <message>
      <source>price</source>
      <translation>价格</translation>
    </message>
    <message>
      <source>industry</source>
      <translation>行业</translation>
    </message>
    <message>
      <source>grade</source>
      <translation>年级</translation>
    </message>
    <message>
      <source>schooling</source>
      <translation>学段</translation>
    </message>
    <message>
      <source>campus</source>
      <translation>校区</translation>
    </message>
    <message>
      <source>district</source>
      <translation>片区</translation>
    </message>
    <message>
      <source>source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>kind of person</source>
      <translation>身份</translation>
    </message>
    <message>
      <source>licence class</source>
      <translation>驾照类型</translation>
    </message>
    <message>
      <source>residence</source>
      <translation>住处</translation>
    </message>
    <message>
      <source>age of the child, with consent</source>
      <translation>孩子年龄段（有授权）</translation>
    </message>
    <message>
      <source>course most often taken</source>
      <translation>最常上的课</translation>
    </message>
    <message>
      <source>This part looks at how often people choose it; the person's own past does not count here.</source>
      <translation>这一部分看有多少人选它，和本人以往选过什么无关。</translation>
    </message>
    <message>
      <source>This part looks at all past choices at once, the newest most, and at age and time of year.</source>
      <translation>这一部分把以往的选择放在一起看，最近的最重要，也看年龄和时节。</translation>
    </message>
    <message>
      <source>It came after the training: its score is the mean of the items it is most like.</source>
      <translation>它是训练之后新上的：分数取与它最相似的几项的平均。</translation>
    </message>
    <message>
      <source>Nothing was chosen so far: this is the model for newcomers.</source>
      <translation>还没有选过任何项目：这里用的是给新人的模型。</translation>
    </message>
  </context>
  <context>
    <name>reports</name>
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
      <source>Date of birth</source>
      <translation>出生日期</translation>
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
      <source>Phone</source>
      <translation>电话</translation>
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
      <source>{purpose}: {what}</source>
      <translation>{purpose}：{what}</translation>
    </message>
    <message>
      <source>our own courses and events</source>
      <translation>本机构的课程和活动</translation>
    </message>
    <message>
      <source>partners' offers</source>
      <translation>合作方的权益</translation>
    </message>
    <message>
      <source>None: nothing is sent</source>
      <translation>不需要：不会发送任何消息</translation>
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
      <source>We write to you about what we teach.</source>
      <translation>由我们联系您，介绍我们的教学。</translation>
    </message>
    <message>
      <source>We write to you ourselves; partners learn nothing about you.</source>
      <translation>由我们联系您；合作方不会知道您的任何信息。</translation>
    </message>
    <message>
      <source>A computer program here chooses offers for adults; you can have it switched off.</source>
      <translation>由本机构的程序为成年人挑选权益；您可以要求关闭。</translation>
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
      <source>More about the effect</source>
      <translation>效果的更多情况</translation>
    </message>
    <message>
      <source>Health of the experiment</source>
      <translation>试验是否可靠</translation>
    </message>
    <message>
      <source>Inside the campaign</source>
      <translation>活动内部比较</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>发现的问题</translation>
    </message>
    <message>
      <source>Who has access</source>
      <translation>谁能看到</translation>
    </message>
    <message>
      <source>Students by age</source>
      <translation>学员年龄</translation>
    </message>
    <message>
      <source>What is held</source>
      <translation>保存了什么</translation>
    </message>
    <message>
      <source>Consents by purpose</source>
      <translation>各用途的授权</translation>
    </message>
    <message>
      <source>Partners and the fields they may get</source>
      <translation>合作方及其可得的信息</translation>
    </message>
    <message>
      <source>What left the house</source>
      <translation>已经导出的内容</translation>
    </message>
    <message>
      <source>What this report cannot say</source>
      <translation>本报告不能说明的事</translation>
    </message>
    <message>
      <source>Identity number</source>
      <translation>身份证号</translation>
    </message>
    <message>
      <source>Under 14</source>
      <translation>不满 14 岁</translation>
    </message>
    <message>
      <source>14 to 17</source>
      <translation>14 至 17 岁</translation>
    </message>
    <message>
      <source>18 and older</source>
      <translation>18 岁及以上</translation>
    </message>
    <message>
      <source>Age unknown</source>
      <translation>年龄不详</translation>
    </message>
    <message>
      <source>Table exported</source>
      <translation>导出表格</translation>
    </message>
    <message>
      <source>Report written</source>
      <translation>已出报告</translation>
    </message>
    <message>
      <source>Lists of a campaign</source>
      <translation>活动名单</translation>
    </message>
    <message>
      <source>One person's own data</source>
      <translation>个人本人数据</translation>
    </message>
    <message>
      <source>Packet for a partner</source>
      <translation>给合作方的数据包</translation>
    </message>
    <message>
      <source>Recommendations</source>
      <translation>推荐结果</translation>
    </message>
    <message>
      <source>It tells what stands in this store; copies made outside the program are not known to it.</source>
      <translation>只说明本数据文件里的情况；在程序之外复制的文件它不知道。</translation>
    </message>
    <message>
      <source>“Who has access” is the list of staff; whoever knows the password can open the store.</source>
      <translation>“谁能看到”指工作人员名单；知道密码的人都能打开数据文件。</translation>
    </message>
    <message>
      <source>Whether a consent was freely given, only its paper or recording can show.</source>
      <translation>授权是否出于自愿，只有原件或录音能说明。</translation>
    </message>
    <message>
      <source>Nothing to mend</source>
      <translation>没有需要处理的</translation>
    </message>
    <message>
      <source>Findings: {count}</source>
      <translation>发现 {count} 项</translation>
    </message>
    <message>
      <source>{students} students and {guardians} guardians are on file</source>
      <translation>在册学员 {students} 人，监护人 {guardians} 人</translation>
    </message>
    <message>
      <source>{people} permissions are in force, for {purposes} purposes.</source>
      <translation>有效授权 {people} 份，涉及 {purposes} 种用途。</translation>
    </message>
    <message>
      <source>Student-data audit</source>
      <translation>学员数据审计</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>审计</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>截至</translation>
    </message>
    <message>
      <source>Minors</source>
      <translation>未成年学员</translation>
    </message>
    <message>
      <source>Consents that end within 90 days</source>
      <translation>90 天内到期的授权</translation>
    </message>
    <message>
      <source>Files that left the house</source>
      <translation>已导出的文件</translation>
    </message>
    <message>
      <source>Every entry of the change log is in its place</source>
      <translation>操作记录完整无缺</translation>
    </message>
    <message>
      <source>The change log is broken</source>
      <translation>操作记录已损坏</translation>
    </message>
    <message>
      <source>Staff</source>
      <translation>工作人员</translation>
    </message>
    <message>
      <source>Person on the list of staff</source>
      <translation>工作人员名单上的人</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>职务</translation>
    </message>
    <message>
      <source>What they do, as entered</source>
      <translation>登记的职务</translation>
    </message>
    <message>
      <source>Entries</source>
      <translation>记录数</translation>
    </message>
    <message>
      <source>Entries of theirs in the change log</source>
      <translation>操作记录中的条数</translation>
    </message>
    <message>
      <source>Last on</source>
      <translation>最近一次</translation>
    </message>
    <message>
      <source>Day of the newest entry</source>
      <translation>最近一条记录的日期</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>年龄</translation>
    </message>
    <message>
      <source>Age today, from the date of birth</source>
      <translation>按出生日期算的今天年龄</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>学员</translation>
    </message>
    <message>
      <source>With a guardian</source>
      <translation>有监护人</translation>
    </message>
    <message>
      <source>How many have a guardian on file</source>
      <translation>登记了监护人的人数</translation>
    </message>
    <message>
      <source>May be written to</source>
      <translation>可以联系</translation>
    </message>
    <message>
      <source>A marketing consent holds today</source>
      <translation>今天有有效的营销授权</translation>
    </message>
    <message>
      <source>Kept of</source>
      <translation>对象</translation>
    </message>
    <message>
      <source>Kind of person</source>
      <translation>人员类别</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>信息项</translation>
    </message>
    <message>
      <source>What is kept</source>
      <translation>保存的内容</translation>
    </message>
    <message>
      <source>Filled</source>
      <translation>已填</translation>
    </message>
    <message>
      <source>How many have it</source>
      <translation>有这项信息的人数</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>属于</translation>
    </message>
    <message>
      <source>How many persons there are</source>
      <translation>总人数</translation>
    </message>
    <message>
      <source>Delicate</source>
      <translation>敏感</translation>
    </message>
    <message>
      <source>Names a person or opens a way to them</source>
      <translation>能指明或联系到本人</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>用途</translation>
    </message>
    <message>
      <source>What the consent allows</source>
      <translation>授权允许做什么</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>接收方</translation>
    </message>
    <message>
      <source>Who may use it</source>
      <translation>谁可以用</translation>
    </message>
    <message>
      <source>In force</source>
      <translation>有效</translation>
    </message>
    <message>
      <source>People for whom it holds today</source>
      <translation>今天仍有效的人数</translation>
    </message>
    <message>
      <source>Minors' own</source>
      <translation>其中未成年人</translation>
    </message>
    <message>
      <source>Of these, entered for a minor</source>
      <translation>其中以未成年人本人登记的</translation>
    </message>
    <message>
      <source>End soon</source>
      <translation>即将到期</translation>
    </message>
    <message>
      <source>Of these, ending within 90 days</source>
      <translation>其中 90 天内到期的</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>已过期</translation>
    </message>
    <message>
      <source>People whose consent has run out</source>
      <translation>授权已过期的人数</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>已撤回</translation>
    </message>
    <message>
      <source>People who took it back</source>
      <translation>撤回授权的人数</translation>
    </message>
    <message>
      <source>No proof</source>
      <translation>无凭证</translation>
    </message>
    <message>
      <source>In force, with neither paper nor recording named</source>
      <translation>有效但没有登记书面或录音凭证</translation>
    </message>
    <message>
      <source>The institution</source>
      <translation>本机构</translation>
    </message>
    <message>
      <source>Partner with an agreement</source>
      <translation>有协议的合作方</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>协议</translation>
    </message>
    <message>
      <source>Its first and last day</source>
      <translation>起止日期</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>信息项</translation>
    </message>
    <message>
      <source>What the agreement lets the partner have</source>
      <translation>协议允许合作方得到的信息</translation>
    </message>
    <message>
      <source>People who allow it</source>
      <translation>同意的人数</translation>
    </message>
    <message>
      <source>Consents to share with this partner</source>
      <translation>同意与该合作方共享的授权</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>文件数</translation>
    </message>
    <message>
      <source>Reports and lists written for this partner</source>
      <translation>为该合作方生成的报告和名单</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Day and time of the change log</source>
      <translation>操作记录的日期和时间</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>谁</translation>
    </message>
    <message>
      <source>Person who was at the desk</source>
      <translation>当时操作的人</translation>
    </message>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>What was written</source>
      <translation>导出了什么</translation>
    </message>
    <message>
      <source>Campaign or table</source>
      <translation>活动或表格</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>行数</translation>
    </message>
    <message>
      <source>How many lines, where they were counted</source>
      <translation>行数（有统计时）</translation>
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
      <source>Partners</source>
      <translation>合作方</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>目标</translation>
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
      <source>All campaigns</source>
      <translation>全部活动</translation>
    </message>
    <message>
      <source>Effects, money and partners</source>
      <translation>效果、金额与合作方</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>活动</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>总览</translation>
    </message>
    <message>
      <source>Put together on</source>
      <translation>汇总日期</translation>
    </message>
    <message>
      <source>{told} of {all} with a clear answer</source>
      <translation>{all} 次中 {told} 次有明确结论</translation>
    </message>
    <message>
      <source>Extra income, all campaigns</source>
      <translation>全部活动带来的额外收入</translation>
    </message>
    <message>
      <source>Net for the institution</source>
      <translation>机构净得</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>活动</translation>
    </message>
    <message>
      <source>Its name</source>
      <translation>活动名称</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>First and last day that count</source>
      <translation>统计的首日与末日</translation>
    </message>
    <message>
      <source>Families</source>
      <translation>家庭</translation>
    </message>
    <message>
      <source>Families compared, invited and control</source>
      <translation>参与比较的家庭，含邀请组与对照组</translation>
    </message>
    <message>
      <source>{column}: {value}</source>
      <translation>{column}：{value}</translation>
    </message>
    <message>
      <source>{what} ({arm})</source>
      <translation>{what}（{arm}）</translation>
    </message>
    <message>
      <source>Bayesian view</source>
      <translation>贝叶斯视角</translation>
    </message>
    <message>
      <source>Those who came</source>
      <translation>到场的人</translation>
    </message>
    <message>
      <source>Those who took up the offer</source>
      <translation>使用了权益的人</translation>
    </message>
    <message>
      <source>{count} families, drawn towards the other parts</source>
      <translation>{count} 户，已向其他部分收拢</translation>
    </message>
    <message>
      <source>{count} rows, drawn towards the other parts</source>
      <translation>{count} 行，已向其他部分收拢</translation>
    </message>
    <message>
      <source>Too few came to tell</source>
      <translation>人数太少，说不准</translation>
    </message>
    <message>
      <source>No bounded range can be given</source>
      <translation>给不出有限的范围</translation>
    </message>
    <message>
      <source>About</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>Which view, outcome or part of the families</source>
      <translation>哪种视角、哪个结果或哪部分家庭</translation>
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
      <source>Note</source>
      <translation>说明</translation>
    </message>
    <message>
      <source>What can be said about it, and of how many</source>
      <translation>能说什么，涉及多少户</translation>
    </message>
    <message>
      <source>Chances that it helps: {chance} in 100</source>
      <translation>有好处的可能性：{chance}%</translation>
    </message>
    <message>
      <source>Not measured</source>
      <translation>未测量</translation>
    </message>
    <message>
      <source>Extra income</source>
      <translation>净增收入</translation>
    </message>
    <message>
      <source>What the campaign added, best estimate</source>
      <translation>活动带来的增加，最佳估计</translation>
    </message>
    <message>
      <source>What the partners are owed of it</source>
      <translation>其中应付合作方</translation>
    </message>
    <message>
      <source>Costs</source>
      <translation>成本</translation>
    </message>
    <message>
      <source>Messages, seats, gifts</source>
      <translation>消息、场地、礼品</translation>
    </message>
    <message>
      <source>Net</source>
      <translation>净得</translation>
    </message>
    <message>
      <source>What is left for the institution</source>
      <translation>机构剩余</translation>
    </message>
    <message>
      <source>Partner of at least one campaign</source>
      <translation>至少参加过一次活动的合作方</translation>
    </message>
    <message>
      <source>How many it took part in</source>
      <translation>参加过几次</translation>
    </message>
    <message>
      <source>Its fair part of what the campaigns added</source>
      <translation>它在活动增加额中公平分摊的部分</translation>
    </message>
    <message>
      <source>Partner</source>
      <translation>合作方</translation>
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
      <source>Level</source>
      <translation>水平</translation>
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
      <source>How many</source>
      <translation>数量</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>出现次数</translation>
    </message>
    <message>
      <source>What happened to 100 invited families</source>
      <translation>每 100 个收到邀请的家庭里发生了什么</translation>
    </message>
    <message>
      <source>Can it be believed, and what it cannot say</source>
      <translation>是否可信，以及不能说明什么</translation>
    </message>
    <message>
      <source>Nothing of this kind was recorded in this campaign.</source>
      <translation>这次活动没有登记这类数据。</translation>
    </message>
    <message>
      <source>The effect day by day</source>
      <translation>效果的逐日变化</translation>
    </message>
    <message>
      <source>How far the families came</source>
      <translation>家庭走到了哪一步</translation>
    </message>
    <message>
      <source>How it was worked out:</source>
      <translation>计算方法：</translation>
    </message>
    <message>
      <source>The whisker is the 95 % range: where it leaves out zero, it is hardly chance.</source>
      <translation>横线是 95% 的范围：不含零，就很难说是偶然。</translation>
    </message>
    <message>
      <source>The dashed lines allow for looking on every day; before they part from zero, wait.</source>
      <translation>虚线已考虑到每天都查看；还没离开零线之前，请再等等。</translation>
    </message>
    <message>
      <source>These are levels, not effects: only who was invited was drawn by lot.</source>
      <translation>这里是水平，不是效果：抽签决定的只有谁收到邀请。</translation>
    </message>
  </context>
  <context>
    <name>rules</name>
    <message>
      <source>at least</source>
      <translation>至少</translation>
    </message>
    <message>
      <source>at most</source>
      <translation>至多</translation>
    </message>
    <message>
      <source>is unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>is</source>
      <translation>是</translation>
    </message>
    <message>
      <source>within the last</source>
      <translation>在最近</translation>
    </message>
    <message>
      <source>longer ago than</source>
      <translation>早于</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>less than</source>
      <translation>少于</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>多于</translation>
    </message>
    <message>
      <source>is known</source>
      <translation>已知</translation>
    </message>
    <message>
      <source>is not</source>
      <translation>不是</translation>
    </message>
    <message>
      <source>not within the last</source>
      <translation>不在最近</translation>
    </message>
    <message>
      <source>never, or within the last</source>
      <translation>从未，或在最近</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>years</source>
      <translation>岁</translation>
    </message>
    <message>
      <source>days</source>
      <translation>天</translation>
    </message>
    <message>
      <source>in 100</source>
      <translation>%</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>阶段</translation>
    </message>
    <message>
      <source>Main interest</source>
      <translation>主要兴趣</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>In the segment</source>
      <translation>所属分群</translation>
    </message>
    <message>
      <source>Course taken</source>
      <translation>上过的课程</translation>
    </message>
    <message>
      <source>Kind of course taken</source>
      <translation>上过的类别</translation>
    </message>
    <message>
      <source>Consent in force</source>
      <translation>有效授权</translation>
    </message>
    <message>
      <source>Agreed channel</source>
      <translation>授权的联系方式</translation>
    </message>
    <message>
      <source>Usual channel</source>
      <translation>习惯渠道</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Last act</source>
      <translation>最近一次行为</translation>
    </message>
    <message>
      <source>Last enrolment</source>
      <translation>最近一次报名</translation>
    </message>
    <message>
      <source>Registered</source>
      <translation>登记日期</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>年龄</translation>
    </message>
    <message>
      <source>Number of courses taken</source>
      <translation>已学课程数</translation>
    </message>
    <message>
      <source>Paid in all</source>
      <translation>累计付费</translation>
    </message>
    <message>
      <source>Chance of falling silent</source>
      <translation>沉默的可能</translation>
    </message>
    <message>
      <source>Expected value of a year</source>
      <translation>一年预期价值</translation>
    </message>
    <message>
      <source>Ability to pay</source>
      <translation>支付能力</translation>
    </message>
    <message>
      <source>Campus</source>
      <translation>校区</translation>
    </message>
    <message>
      <source>Grade</source>
      <translation>年级</translation>
    </message>
    <message>
      <source>Marked “do not contact”</source>
      <translation>标记“请勿联系”</translation>
    </message>
    <message>
      <source>The rule is empty: add at least one condition.</source>
      <translation>规则是空的：请至少加一个条件。</translation>
    </message>
    <message>
      <source>The rule is too long: at most 50 conditions, four levels deep.</source>
      <translation>规则太长：最多 50 个条件、四层。</translation>
    </message>
    <message>
      <source>A condition of this rule is not known here: “{field}”.</source>
      <translation>这个版本不认识规则里的条件“{field}”。</translation>
    </message>
    <message>
      <source>“{field}” needs a number.</source>
      <translation>“{field}”要填一个数。</translation>
    </message>
    <message>
      <source>Choose something for “{field}”.</source>
      <translation>请为“{field}”选一项。</translation>
    </message>
    <message>
      <source>The rule of this segment cannot be read: make it again.</source>
      <translation>这个分群的规则读不出来：请重新建立。</translation>
    </message>
    <message>
      <source>Give the segment a name.</source>
      <translation>请给分群起个名字。</translation>
    </message>
    <message>
      <source>The name is too long: 60 letters at most.</source>
      <translation>名字太长：最多 60 个字。</translation>
    </message>
    <message>
      <source>The segment would ask for itself: leave that condition out.</source>
      <translation>分群不能以自己为条件：请去掉这一条。</translation>
    </message>
    <message>
      <source>Segment “{name}” changed</source>
      <translation>修改分群“{name}”</translation>
    </message>
    <message>
      <source>Segment “{name}” made</source>
      <translation>新建分群“{name}”</translation>
    </message>
    <message>
      <source>Only a segment that was made by hand can be deleted; others are worked out.</source>
      <translation>只有手工建立的分群可以删除，其他分群是算出来的。</translation>
    </message>
    <message>
      <source>“{name}” cannot be deleted: the segment “{other}” asks for it. Change that first.</source>
      <translation>“{name}”不能删除：分群“{other}”用到了它。请先改那一个。</translation>
    </message>
    <message>
      <source>Segment “{name}” deleted</source>
      <translation>删除分群“{name}”</translation>
    </message>
    <message>
      <source>There already is a segment “{name}”: choose another name.</source>
      <translation>已有分群“{name}”：请换个名字。</translation>
    </message>
    <message>
      <source>all of these hold</source>
      <translation>同时满足以下各项</translation>
    </message>
    <message>
      <source>at least one of these holds</source>
      <translation>满足以下任意一项</translation>
    </message>
    <message>
      <source>none of these holds</source>
      <translation>以下各项都不满足</translation>
    </message>
    <message>
      <source>(no longer there)</source>
      <translation>（已不存在）</translation>
    </message>
    <message>
      <source>A student belongs if {what}:</source>
      <translation>入群条件：{what}</translation>
    </message>
    <message>
      <source>By rule</source>
      <translation>按规则</translation>
    </message>
    <message>
      <source>Learned</source>
      <translation>自动发现</translation>
    </message>
    <message>
      <source>By stage</source>
      <translation>按阶段</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>手工</translation>
    </message>
    <message>
      <source>How large each segment is</source>
      <translation>各分群有多少学员</translation>
    </message>
    <message>
      <source>What sets these students apart</source>
      <translation>这群学员有什么不同</translation>
    </message>
    <message>
      <source>times as frequent as among all students</source>
      <translation>是全体学员的多少倍</translation>
    </message>
    <message>
      <source>trait</source>
      <translation>特点</translation>
    </message>
    <message>
      <source>How the groups grew and shrank</source>
      <translation>各分群人数的变化</translation>
    </message>
    <message>
      <source>days since the first working out</source>
      <translation>距首次生成画像的天数</translation>
    </message>
    <message>
      <source>students</source>
      <translation>学员</translation>
    </message>
  </context>
  <context>
    <name>sample</name>
    <message>
      <source>the whole way on the sample institution: import, train, plan, measure, settle, report</source>
      <translation>用示例机构走完全程：导入、训练、策划、评估、结算、报告</translation>
    </message>
    <message>
      <source>No password was given in {name}; the sample store's password is “{password}”.</source>
      <translation>环境变量 {name} 中没有密码；示例数据文件的密码是“{password}”。</translation>
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
      <source>Drawing simulated results</source>
      <translation>正在生成模拟结果</translation>
    </message>
  </context>
  <context>
    <name>simulation</name>
    <message>
      <source>In {wins} of 100 replays “{first}” leaves more than “{second}”: {more} on average ({low} to {high}).</source>
      <translation>100 次推演中有 {wins} 次“{first}”的结余多于“{second}”：平均差 {more}（{low} 到 {high}）。</translation>
    </message>
    <message>
      <source>Nobody would get an offer, so there is nothing to replay.</source>
      <translation>没有人会收到权益，无从推演。</translation>
    </message>
    <message>
      <source>In {gains} of 100 replays it pays; without a holdout no effect could be shown.</source>
      <translation>100 次推演中有 {gains} 次划算；没有对照组，就无法证明效果。</translation>
    </message>
    <message>
      <source>In {works} of 100 replays the result says that it works, in {unclear} it cannot be told; in {gains} it pays.</source>
      <translation>100 次推演中，{works} 次结论是“有效”，{unclear} 次“还看不出”；{gains} 次划算。</translation>
    </message>
    <message>
      <source>Take-up: {took} of {asked} families asked before took an offer.</source>
      <translation>接受率：以往联系的 {asked} 户中有 {took} 户接受了权益。</translation>
    </message>
    <message>
      <source>Take-up: a usual 8 in 100, widely spread, as no campaign has run yet.</source>
      <translation>接受率：还没有做过活动，按通常的每 100 户 8 户、范围放宽来算。</translation>
    </message>
    <message numerus="yes">
      <source>Effect: the spread of %n earlier campaign(s) with a holdout.</source>
      <translation>
        <numerusform>效果：按以往 %n 次有对照组的活动的差异来算。</numerusform>
      </translation>
    </message>
    <message>
      <source>Extra income</source>
      <translation>净增收入</translation>
    </message>
    <message>
      <source>What is left</source>
      <translation>结余</translation>
    </message>
    <message>
      <source>Effect: no campaign had a holdout, so anything from none to all takers may be extra families.</source>
      <translation>效果：以往活动都没有对照组，接受者中净增的可能一个没有，也可能全部都是。</translation>
    </message>
    <message>
      <source>No split is agreed with {partners}; their share is counted as nothing.</source>
      <translation>没有与 {partners} 约定分成，按零计算。</translation>
    </message>
    <message>
      <source>Money: a family that reached the goal brought {worth} on average before.</source>
      <translation>金额：以往每个达成目标的家庭平均带来 {worth}。</translation>
    </message>
    <message>
      <source>Offers without a value bring no money here.</source>
      <translation>没有填写价值的权益在这里不计收入。</translation>
    </message>
    <message>
      <source>What the result would say</source>
      <translation>结论会是什么</translation>
    </message>
    <message>
      <source>Replays</source>
      <translation>推演</translation>
    </message>
    <message>
      <source>Replays of 100</source>
      <translation>每 100 次推演</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>成本</translation>
    </message>
    <message>
      <source>Share of {partner}</source>
      <translation>{partner}的分成</translation>
    </message>
    <message>
      <source>Money</source>
      <translation>金额</translation>
    </message>
    <message>
      <source>Money, each with the range of 95 in 100 replays</source>
      <translation>金额（区间包含 95% 的推演）</translation>
    </message>
    <message>
      <source>“{name}” has no plan to replay; plan it first.</source>
      <translation>“{name}”没有可推演的方案，请先策划。</translation>
    </message>
    <message>
      <source>{draws} replays are too few or too many; choose 100 to {most}.</source>
      <translation>推演 {draws} 次太少或太多，请填 100 到 {most}。</translation>
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
      <translation>
        <numerusform>另有 %n 项</numerusform>
      </translation>
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
      <translation>
        <numerusform>{table} 中有 %n 行的 {column} 日期不存在。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n consent(s) are about a person who is not in the store.</source>
      <translation>
        <numerusform>有 %n 条授权对应的人不在数据文件里。</numerusform>
      </translation>
    </message>
    <message>
      <source>The logo is not a PNG picture: choose another file.</source>
      <translation>标志不是 PNG 图片：请换一个文件。</translation>
    </message>
    <message>
      <source>“{colour}” is no colour: write it as #rrggbb.</source>
      <translation>“{colour}”不是颜色：请写成 #rrggbb。</translation>
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
      <source>A student and a guardian added by hand</source>
      <translation>手工添加的学员和监护人</translation>
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
  <context>
    <name>ui</name>
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
      <source>Page</source>
      <translation>页面</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} 到 {1}</translation>
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
      <source>First day</source>
      <translation>开始日期</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>结束日期</translation>
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
      <source>It ends before it starts.</source>
      <translation>结束早于开始。</translation>
    </message>
    <message>
      <source>Write a number from 0 to 100.</source>
      <translation>请填 0 到 100 之间的数。</translation>
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
      <source>Edit the course</source>
      <translation>编辑课程</translation>
    </message>
    <message>
      <source>Add a course</source>
      <translation>添加课程</translation>
    </message>
    <message>
      <source>The recommender reads the subject, the level and the ages; the rest is for you.</source>
      <translation>推荐模型会看科目、级别和年龄，其余内容供您参考。</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>科目</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>级别</translation>
    </message>
    <message>
      <source>1 is for beginners.</source>
      <translation>1 为入门。</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>评分</translation>
    </message>
    <message>
      <source>0 to 5.</source>
      <translation>0 到 5 分。</translation>
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
      <source>Youngest age</source>
      <translation>最小年龄</translation>
    </message>
    <message>
      <source>Oldest age</source>
      <translation>最大年龄</translation>
    </message>
    <message>
      <source>Numbers or titles of courses that come first, one a line.</source>
      <translation>先修课程的编号或名称，每行一个。</translation>
    </message>
    <message>
      <source>What comes before</source>
      <translation>先修课程</translation>
    </message>
    <message>
      <source>Channels</source>
      <translation>渠道</translation>
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
      <source>The oldest age is below the youngest.</source>
      <translation>最大年龄小于最小年龄。</translation>
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
      <source>Name</source>
      <translation>姓名</translation>
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
    <message>
      <source>Undo the last change</source>
      <translation>撤销上一步</translation>
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
      <source>Goal</source>
      <translation>目标</translation>
    </message>
    <message>
      <source>Offers</source>
      <translation>合作方与权益</translation>
    </message>
    <message>
      <source>Segments</source>
      <translation>分群</translation>
    </message>
    <message>
      <source>Budget</source>
      <translation>预算</translation>
    </message>
    <message>
      <source>Held out by lot</source>
      <translation>抽签留作对照</translation>
    </message>
    <message>
      <source>What is drawn by lot</source>
      <translation>按什么抽签</translation>
    </message>
    <message>
      <source>Who is asked first</source>
      <translation>先问谁</translation>
    </message>
    <message>
      <source>What the partner learns</source>
      <translation>合作方能知道什么</translation>
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
      <source>Form of the content</source>
      <translation>内容形式</translation>
    </message>
    <message>
      <source>How they take part</source>
      <translation>互动方式</translation>
    </message>
    <message>
      <source>Texts drawn by lot</source>
      <translation>随机分派的文案</translation>
    </message>
    <message>
      <source>Shares of the texts</source>
      <translation>各文案的份额</translation>
    </message>
    <message>
      <source>Counted carefully</source>
      <translation>从严计算</translation>
    </message>
    <message>
      <source>Most families of a partner</source>
      <translation>合作方户数上限</translation>
    </message>
    <message>
      <source>Least share of each partner</source>
      <translation>每个合作方最低份额</translation>
    </message>
    <message>
      <source>Least share of single partners</source>
      <translation>单个合作方的最低份额</translation>
    </message>
    <message>
      <source>Least share of our own courses</source>
      <translation>本机构课程最低份额</translation>
    </message>
    <message>
      <source>Hours of teachers</source>
      <translation>教师课时</translation>
    </message>
    <message>
      <source>Fair between</source>
      <translation>公平对待</translation>
    </message>
    <message>
      <source>Smallest share of the average</source>
      <translation>至少达到平均的</translation>
    </message>
    <message>
      <source>Campaigns a family got in 30 days</source>
      <translation>家庭 30 天内收到的活动</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人群</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>文案</translation>
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
      <source>Age band</source>
      <translation>年龄段</translation>
    </message>
    <message>
      <source>District</source>
      <translation>区域</translation>
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
      <source>{told} of {all} campaigns gave a clear answer</source>
      <translation>{all} 次活动中 {told} 次有明确结论</translation>
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
      <source>Nobody was drawn by lot</source>
      <translation>没有抽签分组</translation>
    </message>
    <message>
      <source>Trends before the start</source>
      <translation>开始前的走势</translation>
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
      <source>Planned</source>
      <translation>已策划</translation>
    </message>
    <message>
      <source>Sealed</source>
      <translation>已封存</translation>
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
      <source>Report written</source>
      <translation>已出报告</translation>
    </message>
    <message>
      <source>Brought up to date</source>
      <translation>升级</translation>
    </message>
    <message>
      <source>Profiles built</source>
      <translation>已建画像</translation>
    </message>
    <message>
      <source>Recommender trained</source>
      <translation>已训练推荐模型</translation>
    </message>
    <message>
      <source>Recommender put in use</source>
      <translation>已启用推荐模型</translation>
    </message>
    <message>
      <source>Recommendations renewed</source>
      <translation>已更新推荐</translation>
    </message>
    <message>
      <source>Learned from an experiment</source>
      <translation>已从实验中学习</translation>
    </message>
    <message>
      <source>Settings changed</source>
      <translation>已改设置</translation>
    </message>
    <message>
      <source>Consent text put in force</source>
      <translation>已启用授权书版本</translation>
    </message>
    <message>
      <source>Leak noted</source>
      <translation>已登记泄露事件</translation>
    </message>
    <message>
      <source>Recovery key shown</source>
      <translation>显示了恢复密钥</translation>
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
      <translation>更改 {0}</translation>
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
      <source>students: {0}</source>
      <translation>学员 {0}</translation>
    </message>
    <message>
      <source>people: {0}</source>
      <translation>人员 {0}</translation>
    </message>
    <message>
      <source>segments: {0}</source>
      <translation>分群 {0}</translation>
    </message>
    <message>
      <source>recommendations: {0}</source>
      <translation>推荐 {0} 条</translation>
    </message>
    <message>
      <source>scores: {0}</source>
      <translation>评分 {0} 条</translation>
    </message>
    <message>
      <source>may be invited: {0}</source>
      <translation>可邀请 {0}</translation>
    </message>
    <message>
      <source>invited: {0}</source>
      <translation>邀请 {0}</translation>
    </message>
    <message>
      <source>kept for comparison: {0}</source>
      <translation>对照组 {0}</translation>
    </message>
    <message>
      <source>left off: {0}</source>
      <translation>剔除 {0}</translation>
    </message>
    <message>
      <source>expected value: {0}</source>
      <translation>预期价值 {0}</translation>
    </message>
    <message>
      <source>at best: {0}</source>
      <translation>最多 {0}</translation>
    </message>
    <message>
      <source>approved by {0}</source>
      <translation>批准人 {0}</translation>
    </message>
    <message>
      <source>reason: {0}</source>
      <translation>原因：{0}</translation>
    </message>
    <message>
      <source>files: {0}</source>
      <translation>文件 {0} 个</translation>
    </message>
    <message>
      <source>as {0}</source>
      <translation>格式 {0}</translation>
    </message>
    <message>
      <source>languages: {0}</source>
      <translation>语言 {0}</translation>
    </message>
    <message>
      <source>partner: {0}</source>
      <translation>合作方 {0}</translation>
    </message>
    <message>
      <source>segment: {0}</source>
      <translation>分群 {0}</translation>
    </message>
    <message>
      <source>warnings: {0}</source>
      <translation>提醒 {0} 条</translation>
    </message>
    <message>
      <source>agreed to by a second person: {0}</source>
      <translation>第二个人已同意：{0}</translation>
    </message>
    <message>
      <source>first day: {0}</source>
      <translation>首日：{0}</translation>
    </message>
    <message>
      <source>last seal: {0}</source>
      <translation>末尾封印 {0}</translation>
    </message>
    <message>
      <source>seal of the list: {0}</source>
      <translation>名单封印 {0}</translation>
    </message>
    <message>
      <source>version of the rules: {0}</source>
      <translation>规则版本 {0}</translation>
    </message>
    <message>
      <source>number of the draw: {0}</source>
      <translation>抽签编号 {0}</translation>
    </message>
    <message>
      <source>language: {0}</source>
      <translation>语言 {0}</translation>
    </message>
    <message>
      <source>look: {0}</source>
      <translation>外观 {0}</translation>
    </message>
    <message>
      <source>minutes until the screen locks: {0}</source>
      <translation>锁屏等待 {0} 分钟</translation>
    </message>
    <message>
      <source>size of text: {0}</source>
      <translation>字号 {0}</translation>
    </message>
    <message>
      <source>guardians: {0}</source>
      <translation>监护人 {0}</translation>
    </message>
    <message>
      <source>households: {0}</source>
      <translation>家庭 {0}</translation>
    </message>
    <message>
      <source>courses: {0}</source>
      <translation>课程 {0}</translation>
    </message>
    <message>
      <source>enrolments: {0}</source>
      <translation>报名 {0}</translation>
    </message>
    <message>
      <source>events: {0}</source>
      <translation>行为 {0}</translation>
    </message>
    <message>
      <source>partners: {0}</source>
      <translation>合作方 {0}</translation>
    </message>
    <message>
      <source>agreements: {0}</source>
      <translation>合作协议 {0}</translation>
    </message>
    <message>
      <source>offers: {0}</source>
      <translation>权益 {0}</translation>
    </message>
    <message>
      <source>partners' customers: {0}</source>
      <translation>合作方客户 {0}</translation>
    </message>
    <message>
      <source>outcomes: {0}</source>
      <translation>结果 {0}</translation>
    </message>
    <message>
      <source>lines of lists: {0}</source>
      <translation>名单 {0} 行</translation>
    </message>
    <message>
      <source>costs: {0}</source>
      <translation>费用 {0} 笔</translation>
    </message>
    <message>
      <source>campaigns: {0}</source>
      <translation>活动 {0}</translation>
    </message>
    <message>
      <source>earlier names: {0}</source>
      <translation>曾用资料 {0}</translation>
    </message>
    <message>
      <source>family ties: {0}</source>
      <translation>家庭关系 {0}</translation>
    </message>
    <message>
      <source>Working out profiles</source>
      <translation>正在生成画像</translation>
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
      <source>Chinese</source>
      <translation>中文</translation>
    </message>
    <message>
      <source>English</source>
      <translation>英文</translation>
    </message>
    <message>
      <source>Their name</source>
      <translation>家长姓名</translation>
    </message>
    <message>
      <source>Last course</source>
      <translation>最近课程</translation>
    </message>
    <message>
      <source>Partner</source>
      <translation>合作方</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>券码</translation>
    </message>
    <message>
      <source>Our name</source>
      <translation>本校名称</translation>
    </message>
    <message>
      <source>Where to ask</source>
      <translation>咨询方式</translation>
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
      <source>Training the recommender</source>
      <translation>正在训练推荐</translation>
    </message>
    <message>
      <source>Measuring {campaign}</source>
      <translation>正在评估“{campaign}”</translation>
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
      <source>Leader and runner-up (top-two)</source>
      <translation>领先者与次优者（top-two）</translation>
    </message>
    <message>
      <source>By the chance of being best (Thompson)</source>
      <translation>按最优的可能（Thompson）</translation>
    </message>
    <message>
      <source>“{file}” is not a picture this program can read; choose a PNG or JPEG.</source>
      <translation>“{file}”不是本程序能读的图片；请选择 PNG 或 JPEG。</translation>
    </message>
    <message>
      <source>“{file}” is larger than 10 MB; choose a smaller picture.</source>
      <translation>“{file}”超过 10 MB；请选择小一些的图片。</translation>
    </message>
    <message>
      <source>{column}, {value}: {effect} in every 100 ({low} to {high}), {n} families</source>
      <translation>{column}，{value}：每 100 个 {effect}（{low} 到 {high}），{n} 个家庭</translation>
    </message>
    <message>
      <source>{column}, {value}: {effect} ({low} to {high}), {n} rows</source>
      <translation>{column}，{value}：{effect}（{low} 到 {high}），{n} 行</translation>
    </message>
    <message>
      <source>“{path}” could not be written: it is open in another program, or the folder allows no files; choose another.</source>
      <translation>“{path}”写不进去：文件正被别的程序打开，或文件夹不让写；请换一个。</translation>
    </message>
    <message>
      <source>No screen was found, so no window can open. The commands work without: main.py --help</source>
      <translation>没有找到显示屏，无法打开窗口。命令行仍可使用：main.py --help</translation>
    </message>
    <message>
      <source>The window needs libraries that this computer lacks. Run: sudo apt-get install -y {packages}</source>
      <translation>这台电脑缺少窗口所需的系统库，请运行：sudo apt-get install -y {packages}</translation>
    </message>
    <message>
      <source>Nobody in particular</source>
      <translation>不限定</translation>
    </message>
    <message>
      <source>Campuses</source>
      <translation>各校区</translation>
    </message>
    <message>
      <source>Districts</source>
      <translation>各区县</translation>
    </message>
    <message>
      <source>Girls and boys</source>
      <translation>男生与女生</translation>
    </message>
    <message>
      <source>Stages of school</source>
      <translation>各学段</translation>
    </message>
    <message>
      <source>What each model adds to the score</source>
      <translation>每个模型给分数加了多少</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>合计</translation>
    </message>
    <message>
      <source>score</source>
      <translation>分数</translation>
    </message>
    <message>
      <source>Begins soon</source>
      <translation>即将开始</translation>
    </message>
    <message>
      <source>Over: finish it</source>
      <translation>已到期，待结束</translation>
    </message>
    <message>
      <source>That is not {name}'s PIN: type it again.</source>
      <translation>这不是{name}的 PIN 码：请重新输入。</translation>
    </message>
    <message>
      <source>Compare a variant</source>
      <translation>比较另一方案</translation>
    </message>
    <message>
      <source>What would the other plan do differently? Nothing is kept unless you take it over.</source>
      <translation>另一方案有什么不同？除非采用，否则不保存。</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Those the model expects to welcome it</source>
      <translation>模型预计会喜欢的</translation>
    </message>
    <message>
      <source>Everyone alike</source>
      <translation>一视同仁</translation>
    </message>
    <message>
      <source>Reach of the channels, in % of the plan's</source>
      <translation>渠道容量，占原方案的百分比</translation>
    </message>
    <message>
      <source>Held out, in 100</source>
      <translation>每百户留作对照</translation>
    </message>
    <message>
      <source>Forbids</source>
      <translation>禁止</translation>
    </message>
    <message>
      <source>Requires</source>
      <translation>必须做到</translation>
    </message>
    <message>
      <source>Holds back</source>
      <translation>暂缓</translation>
    </message>
    <message>
      <source>Asks a second person</source>
      <translation>须第二人审核</translation>
    </message>
    <message>
      <source>Allows</source>
      <translation>允许</translation>
    </message>
  </context>
  <context>
    <name>value</name>
    <message>
      <source>Renewal (shifted beta-geometric: alpha, beta)</source>
      <translation>续报模型（sBG：alpha、beta）</translation>
    </message>
    <message>
      <source>Payment of a period (Gamma-Gamma: p, q, v)</source>
      <translation>每期付费模型（Gamma-Gamma：p、q、v）</translation>
    </message>
    <message>
      <source>Single purchases (BG/NBD: r, alpha, a, b; weeks)</source>
      <translation>单次购买模型（BG/NBD：r、alpha、a、b，单位周）</translation>
    </message>
    <message>
      <source>Payment of a purchase (Gamma-Gamma: p, q, v)</source>
      <translation>每次付费模型（Gamma-Gamma：p、q、v）</translation>
    </message>
    <message>
      <source>The same by half-year of beginning</source>
      <translation>按入学半年分别看</translation>
    </message>
    <message>
      <source>Who is still with us, by months since beginning</source>
      <translation>入学几个月后，还有多少学员在读</translation>
    </message>
    <message>
      <source>Kaplan-Meier; the band holds the true share in 19 of 20 cases.</source>
      <translation>Kaplan-Meier 估计；20 次里有 19 次，真实比例落在色带内。</translation>
    </message>
    <message>
      <source>months</source>
      <translation>月</translation>
    </message>
    <message>
      <source>of every 100 students</source>
      <translation>每 100 名学员</translation>
    </message>
    <message>
      <source>all {people} students</source>
      <translation>全部 {people} 名学员</translation>
    </message>
    <message>
      <source>{year} H1 ({people})</source>
      <translation>{year} 上半年（{people} 人）</translation>
    </message>
    <message>
      <source>{year} H2 ({people})</source>
      <translation>{year} 下半年（{people} 人）</translation>
    </message>
    <message>
      <source>counted</source>
      <translation>实际</translation>
    </message>
    <message>
      <source>by the model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>How many renew once, twice, three times …</source>
      <translation>续报一次、两次、三次……的有多少</translation>
    </message>
    <message>
      <source>Families differ: those who have renewed often are likelier to renew again.</source>
      <translation>各家不同：续报次数多的，再续的可能也大。</translation>
    </message>
    <message>
      <source>renewals</source>
      <translation>续报次数</translation>
    </message>
    <message>
      <source>of every 100 memberships</source>
      <translation>每 100 段在读</translation>
    </message>
    <message>
      <source>what came</source>
      <translation>实际发生</translation>
    </message>
    <message>
      <source>what was said</source>
      <translation>事先预计</translation>
    </message>
    <message>
      <source>Can the chance of falling silent be trusted?</source>
      <translation>“沉默的可能”准不准？</translation>
    </message>
    <message>
      <source>Judged on a later month than it was learned from; ten groups of students, band: 19 of 20 cases.</source>
      <translation>用学习之后的月份检验；学员分十组，色带为 20 次里有 19 次的范围。</translation>
    </message>
    <message>
      <source>said: falls silent, of 100</source>
      <translation>预计每 100 人中沉默</translation>
    </message>
    <message>
      <source>came: of 100</source>
      <translation>实际每 100 人中</translation>
    </message>
  </context>
</TS>
