<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>intake</name>
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
            <source>header_row is {row}, but only rows 1 to {last} can hold the header.</source>
            <translation>header_row 写的是 {row}，但列名只能在第 1 到 {last} 行。</translation>
        </message>
        <message>
            <source>%n row(s) of totals or remarks below the table were left out.</source>
            <translation>表格下方有 %n 行合计或备注，已略过。</translation>
        </message>
        <message>
            <source>%n repeated header row(s) were left out.</source>
            <translation>有 %n 行重复的表头，已略过。</translation>
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
        <message>
            <source>%n course(s) were not in the store and are made with their id as title.</source>
            <translation>有 %n 门课程原来没有，已用编号作名称新建。</translation>
        </message>
        <message>
            <source>%n partner(s) were not in the store and are made; add their industry.</source>
            <translation>有 %n 个合作方原来没有，已新建；请补充行业。</translation>
        </message>
        <message>
            <source>%n finished campaign(s) are made from the names in this file.</source>
            <translation>已按文件中的名称建立 %n 个已结束的活动。</translation>
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
            <source>It took longer than {seconds} seconds and was stopped: split the file into smaller ones.</source>
            <translation>超过 {seconds} 秒，已停止：请把文件拆小。</translation>
        </message>
        <message>
            <source>The file needs more memory than it may have ({memory} MB), or is damaged: save the table as CSV and try again.</source>
            <translation>文件所需内存超过上限（{memory} MB），或者已损坏：请另存为 CSV 再试。</translation>
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
        <message>
            <source>Comparing %n row(s) with the store</source>
            <translation>正在与现有数据比对 %n 行</translation>
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
        <message>
            <source>The columns are read as on {day}.</source>
            <translation>各列的含义沿用 {day} 导入时的设置。</translation>
        </message>
        <message>
            <source>Writing %n row(s)</source>
            <translation>正在写入 %n 行</translation>
        </message>
        <message>
            <source>Nothing can be written into {folder}: choose another folder.</source>
            <translation>无法写入 {folder}：请换一个文件夹。</translation>
        </message>
        <message>
            <source>Putting everything back</source>
            <translation>正在恢复原样</translation>
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
            <source>import a table (CSV, XLSX, XLS, XLSB, ODS) and say what was added, changed and refused</source>
            <translation>导入表格（CSV、XLSX、XLS、XLSB、ODS），并说明新增、变更和拒收了多少</translation>
        </message>
        <message>
            <source>Row {row}, column “{column}”, “{value}”: {reason}</source>
            <translation>第 {row} 行，“{column}”列，“{value}”：{reason}</translation>
        </message>
        <message>
            <source>… and %n more refused row(s).</source>
            <translation>……另有 %n 行被拒收。</translation>
        </message>
        <message>
            <source>Nothing was imported, because %n row(s) were refused: mend them, or leave them out with --skip-bad.</source>
            <translation>没有导入任何数据，因为有 %n 行被拒收：请修改，或用 --skip-bad 略过它们。</translation>
        </message>
        <message>
            <source>take the newest (or the given) import, edit or merge back</source>
            <translation>撤销最近（或指定）的一次导入、修改或合并</translation>
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
    </context>
</TS>