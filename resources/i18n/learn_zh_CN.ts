<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
            <source>Looking for groups</source>
            <translation>正在寻找分群</translation>
        </message>
        <message>
            <source>Reading what students chose</source>
            <translation>正在读取学员的选择</translation>
        </message>
        <message>
            <source>There is nothing to learn from yet: import students, courses and enrolments.</source>
            <translation>还没有可以学习的数据：请导入学员、课程和报名。</translation>
        </message>
        <message>
            <source>Comparing models for course advice</source>
            <translation>正在比较课程推荐的模型</translation>
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
            <source>Reading the table</source>
            <translation>正在读取表格</translation>
        </message>
        <message>
            <source>Looking for columns that were not known yet, and judging a model</source>
            <translation>正在找出当时还不知道的列，并检验模型</translation>
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
            <source>Name the file with .csv or .xlsx at its end.</source>
            <translation>文件名请以 .csv 或 .xlsx 结尾。</translation>
        </message>
    </context>
    <context>
        <name>learn_commands</name>
        <message>
            <source>build the profiles of all students and their groups</source>
            <translation>生成全部学员的画像和分群</translation>
        </message>
        <message>
            <source>train the recommenders and promote the best that beats the simpler ones</source>
            <translation>训练推荐模型，胜过简单模型的才启用</translation>
        </message>
        <message>
            <source>Epoch {epoch}: loss {loss}, NDCG@10 {metric}</source>
            <translation>第 {epoch} 轮：损失 {loss}，NDCG@10 {metric}</translation>
        </message>
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
            <source>write the best courses and offers of each person to a file</source>
            <translation>把每个人最合适的课程和权益写入文件</translation>
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
            <source>Group {number}</source>
            <translation>第 {number} 群</translation>
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
            <source>Reached by {channel}</source>
            <translation>习惯渠道：{channel}</translation>
        </message>
        <message>
            <source>The channel the family reacted on, or else allowed, most often.</source>
            <translation>家庭回应最多的渠道；没有回应过的，取授权最多的渠道。</translation>
        </message>
        <message>
            <source>text message</source>
            <translation>短信</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>WeChat</source>
            <translation>微信</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>信件</translation>
        </message>
        <message>
            <source>personal talk</source>
            <translation>面谈</translation>
        </message>
        <message>
            <source>poster</source>
            <translation>海报</translation>
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
            <source>Too little data to compare models: people with three choices or more: {count}, needed: {least}.</source>
            <translation>数据太少，无法比较模型：有三次以上选择的人有 {count} 位，至少要 {least} 位。</translation>
        </message>
        <message>
            <source>The catalogue is too large for some models; they were left out: {models}.</source>
            <translation>课程和权益太多，以下模型没有参加比较：{models}。</translation>
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
            <source>New or rarely chosen so far; it fits by age, level and subject.</source>
            <translation>新内容，或选的人还少；年龄、级别和主题合适。</translation>
        </message>
    </context>
</TS>
