"""What labels look like that no list has: the words by which an officer knows what stands behind them.

Each is an expression for a whole label without blanks (``FieldSpec.label_pattern``). Negative words come first: 出生 is never the
date of a grant, 身份 never the number of a certificate.
"""

from __future__ import annotations

_H = r"[\u4e00-\u9fff()/、]"
_NOTE = r"(?:\([\u4e00-\u9fff/、]{1,6}\))?"
"""A note in brackets behind a label (盖章, 全称); other words behind it ask for something else (单位性质, 单位负责人)."""

NAME = r"(?:持证|证照)主体(?:姓名|名称)?|持证人|(?:持证|申报|申请|被聘|参保|获证|获奖|受聘|当事|本|该)?(?:人员|人|者)?(?:真实)?姓名"
IDENTITY = (
    rf"(?!.*(?:类型|类别|名称))(?:公民|居民|有效|本人)?(?:身份|证件|社会保障|社保|个人){_H}{{0,7}}(?:号|号码|编号)"
)
CERTIFICATE_NUMBER = (
    rf"(?!.*(?:身份|电话|批准|文号|邮|票据|学号|考号|准考|社会|信用|机构|专利|申请|营业|个人))"
    rf"{_H}{{0,10}}(?:证书|资格证|证件|管理|注册|登记|文凭|学位证|毕业证){_H}{{0,5}}(?:号|号码|编号|编码)"
)
ISSUE_DATE = rf"(?:证书)?(?:发证|颁证|颁发|签发|核发|制证|填发|授证){_H}{{0,4}}(?:日期|时间|年月|日)"
GRANT_DATE = (
    rf"(?!.*(?:发证|颁证|颁发|签发|出生|有效|参加|打印|聘|考试|申报|填表))"
    rf"{_H}{{0,8}}(?:授予|取得|通过|评审|获得|批准|确认|认定|资格|职称){_H}{{0,6}}(?:日期|时间|年月|日)"
)
GRADUATION_DATE = rf"(?!.*入学)毕{_H}{{0,7}}(?:日期|时间|年月)"
ISSUER = (
    rf"(?:发证|颁证|颁发|签发|核发|评价|鉴定|认定|授予|颁奖|出具){_H}{{0,2}}(?:机构|机关|单位|部门)(?:名称)?{_NOTE}"
)
OCCUPATION = rf"(?!.*(?:等级|级别|资格|单位|编码|代码|时间|年限))(?:鉴定|评价|认定|考核|从事|申报)?(?:职业|工种|职业工种){_H}{{0,8}}"
SKILL_LEVEL = rf"(?!.*(?:单位|企业|学历|学位|奖|信用|成绩)){_H}{{0,8}}(?:等级|级别)"
SPECIALTY = (
    rf"(?!.*(?:技术|时间|年限|类别))(?:申报|评审|认定|从事|所学|资格|职称|现|取得|毕业)?{_H}{{0,2}}专业(?:名称|方向)?"
)
SCHOOL = rf"(?:毕业|所在|培养|就读|办学)?(?:学校|院校|校名)(?:名称|全称)?{_NOTE}"
EMPLOYER = rf"(?:离?退休[前时]|离职前|现在?|原来?|所在|参保|用人|工作|任职|缴费|隶属|聘用){{0,3}}(?:单位|企业|公司)(?:名称|全称)?{_NOTE}"
POSITION = rf"(?!.*(?:年限|时间|证明|成绩|等级|级别|职责|代码|编码|要求|类别))现?(?:所在|从事|聘任|任职|担任|任)?(?:工作)?(?:岗位|职务|工种|职位){_H}{{0,6}}"
