"""What rules rest on, as a reader of either language knows it: Chinese names of laws in English and the other way.

Rule files quote a law once, by the name it bears at home; numbers of articles stay as they are. `[K]` in a rule file
means: from general knowledge, to be confirmed with counsel.
"""

from __future__ import annotations

# Longer phrases stand before the shorter ones they contain.
ZH = {
    "The institution's own policy": "本机构规定",
    "The offer's own conditions": "权益自身的条件",
    "CCPA regulations": "加州消费者隐私法实施条例",
    "Cal. Civ. Code": "加州民法典",
    "CCPA": "加州消费者隐私法",
    "PIPL": "个人信息保护法",
    "GDPR": "欧盟 GDPR",
    "ePrivacy": "欧盟电子隐私指令",
    "WP251": "欧盟工作组指南 WP251",
    "recital": "序言",
    "(draft 2021)": "（2021 年征求意见稿）",
    "(check whether in force)": "（是否已施行请核实）",
    "(keep 3 years)": "（保存 3 年）",
    "(at once)": "（立即）",
    "(72 hours)": "（72 小时）",
    "(45 days)": "（45 天）",
    "(CARD Act)": "（美国信用卡法）",
    "(COPPA)": "（美国儿童在线隐私保护法）",
    "(PPRA)": "（美国学生权利保护法）",
    "(FERPA)": "（美国家庭教育权与隐私法）",
    " ff.": " 条起",
    " [K]": "（请法务确认）",
    "; ": "；",
    ": ": "：",
}
EN = {
    "未成年人网络保护条例": "Regulations on Protecting Minors Online",
    "未成年人保护法": "Law on Protecting Minors",
    "儿童个人信息网络保护规定": "Provisions on Children's Personal Information Online",
    "商业银行信用卡业务监督管理办法": "Measures on Credit Cards of Commercial Banks",
    "网络数据安全管理条例": "Regulations on Network Data Security",
    "金融产品网络营销管理办法": "Measures on Marketing Financial Products Online",
    "通信短信息服务管理规定": "Provisions on Text Messages",
    "机动车驾驶证申领和使用规定": "Provisions on Driving Licences",
    "预收费监管规定: 3 个月 / 60 课时 / 5000 元": "Rules on fees paid ahead: 3 months / 60 lessons / CNY 5,000",
    "面向中小学生的培训不得使用培训贷 (三部门通知)": "No loans for training pupils (notice of three ministries)",
    "银保监办发〔2021〕28号 一(一)": "Notice 28 of 2021 of the banking regulator, 1(1)",
    "银保监办发〔2021〕28号": "Notice 28 of 2021 of the banking regulator",
    "银发〔2019〕316号": "Notice 316 of 2019 of the People's Bank",
    "网信办公告": "Notice of the Cyberspace Administration",
    "“双减”意见": "“Double Reduction” opinions",
    "八部门通知": "notice of eight ministries",
    "广告法": "Advertising Law",
    "民法典": "Civil Code",
    " [K]": " (confirm with counsel)",
}


def law_said(law: str, language: str) -> str:
    """The source of a rule in "en" or "zh_CN"; a name nobody planned for stays as it is."""
    for name, words in (ZH if language.startswith("zh") else EN).items():
        law = law.replace(name, words)
    return law
