facts: wife husband child
facts: marriage_date claim_date separated_months months_since_first_judgment children child_birth second_child_birth youngest_child_age custody parent_income house_value house_loan house_to car_value
facts: marriage_date.en claim_date.en separated_months.en months_since_first_judgment.en children.en child_birth.en second_child_birth.en youngest_child_age.en parent_income.en house_value.en house_loan.en car_value.en
flags: wife-sues husband-sues separated no-ground domestic_violence bad_habits adultery second_suit defendant_agrees breakdown denies childless has-children one-child two-children house loan car real_estate custody-plaintiff custody-defendant house_to-plaintiff house_to-defendant

met =
    经人介绍相识
    自由恋爱
    在工作中相识
    系大学同学
    网上相识
    工作中相识

friction =
    生活琐事
    家庭开支
    教育孩子的方式
    与对方父母的相处
    长期两地分居缺少沟通
    性格不合

friction.plain =
    性格不合
    生活琐事
    沟通太少

ground
    [separated !no-ground] 因{friction.plain}，双方<breakdown:感情不和>，分居已{separated_months}个月
    [separated no-ground] 双方因{friction.plain}发生矛盾，分居{separated_months}个月
    [domestic_violence] 婚后被告<domestic_violence:(多次殴打原告|酒后多次动手，致原告受伤|实施家庭暴力)>，原告曾报警，<breakdown:夫妻感情破裂>
    [bad_habits] 被告<bad_habits:(沉迷赌博，屡教不改|参与赌博被处罚后仍不悔改)>，<breakdown:双方感情破裂>
    [adultery] 被告<adultery:(与他人同居|与他人在外共同居住)>，<breakdown:致感情破裂>
    [second_suit] 原告曾起诉离婚，法院判决不准，此后双方继续分居{months_since_first_judgment}个月，<second_suit:(原告再次起诉|现第二次起诉)>，<breakdown:感情已经破裂>
    [defendant_agrees] 双方因{friction.plain}<breakdown:感情破裂>，<defendant_agrees:(被告同意离婚|被告当庭表示同意离婚)>

kids
    [childless] (双方未生育子女。|婚后没有子女。)
    [one-child] 婚后生育子女{children}人，{child_birth}出生，现{youngest_child_age}周岁，一直随{custody}共同生活；另一方月收入{parent_income}。
    [two-children] 婚后生育子女{children}人，分别于{child_birth}、{second_child_birth}出生，最小的现{youngest_child_age}周岁，随{custody}共同生活；另一方月收入{parent_income}。

estate
    [house loan] 婚后购置<real_estate:(房屋一套|商品房一套)>，现值{house_value}，尚欠贷款{house_loan}，现由{house_to}居住并负责还贷。{vehicle}
    [house !loan] 婚后购置<real_estate:(房屋一套|商品房一套)>，现值{house_value}，无贷款，由{house_to}居住使用并主张所有权。{vehicle}
    [!house] {vehicle}

vehicle
    [car] 婚后购置轿车一辆，现值{car_value}。
    [!car] 

life
    (婚初感情尚可|婚后初期感情较好)，(后因{friction}产生矛盾|后来为{friction}时常争执)。
    婚后双方(与男方父母同住|在城区租房居住|各自上班)，因{friction}(渐生隔阂|多有争执)。
    双方(均系初婚|均为初婚)，(举行了婚礼|未举办婚礼)，婚后(共同经营家庭|各自上班)。
    婚后{husband}(跑运输|在工地务工|在外地上班)，{wife}(在家附近上班|操持家务|在商场上班)。

told.court
    {wife}与{husband}{met}，{marriage_date}登记结婚。{life}{kids}{ground}。{estate}{claim_date}，原告提起离婚诉讼。
    原、被告{met}，于{marriage_date}办理结婚登记。{life}{ground}。{kids}{estate}原告于{claim_date}诉至本院。
    {marriage_date}，{husband}与{wife}登记结婚，双方{met}。{life}{kids}{estate}{ground}。{claim_date}，原告起诉离婚。

told.plaintiff
    我与被告{met}，{marriage_date}登记结婚。{mine}{mine.kids}现在感情已经没有恢复的可能，请求判决离婚。
    原、被告于{marriage_date}登记结婚，婚后因{friction}经常争吵。{mine}{mine.kids}夫妻感情已经破裂，故起诉离婚。

mine
    [separated] 我们已经分居{separated_months}个月。
    [domestic_violence] 被告多次打我，我报过警。
    [bad_habits] 被告赌博成性，怎么劝都不改。
    [adultery] 被告在外面和别人同居。
    [second_suit] 上次法院没有判离，之后又分居了{months_since_first_judgment}个月，仍然无法和好。
    [defendant_agrees] 双方都觉得过不下去了。

mine.kids
    [has-children] 孩子一直跟着{custody}生活。
    [childless] 没有孩子。

told.defendant
    [no-ground] 不同意离婚，我们感情基础很好，只是最近有些误会，希望原告回家。
    [denies domestic_violence] <!domestic_violence:我从来没有打过原告>，只是推搡，不同意离婚。
    [denies adultery] <!adultery:我和那个人只是普通朋友>，不同意离婚。
    [defendant_agrees] 同意离婚，财产依法分割。{want}
    [!no-ground !denies !defendant_agrees] 不同意离婚，如果法院判决离婚，财产应当平分。{want}

want
    [custody-defendant] 孩子应当由我抚养。
    [custody-plaintiff] 孩子可以由原告抚养，抚养费请依法确定。
    [childless] 

resolve
    [denies domestic_violence] 被告否认家庭暴力，但与出警记录、伤情照片和病历相矛盾，不予采信。
    [denies adultery] 被告的否认与其聊天记录、租房合同不符，不予采信。
    [!denies] 

evidence
    [domestic_violence] 原告提交：1.结婚证；2.出警记录、伤情照片、病历；3.财产和收入证明。
    [adultery] 原告提交：1.结婚证；2.照片、聊天记录、租房合同；3.财产和收入证明。
    [bad_habits] 原告提交：1.结婚证；2.行政处罚决定书、保证书；3.财产和收入证明。
    [second_suit] 原告提交：1.结婚证；2.前次民事判决书；3.分居和财产、收入证明。
    [separated|defendant_agrees] 原告提交：1.结婚证；2.租房合同、社区证明；3.财产和收入证明。

lay
    {lay.hello}我{marriage_date}结的婚，{mine}{lay.kids}{lay.estate}{lay.agree}我想{claim_date}去法院起诉离婚。{lay.noise}{lay.ask}
    {lay.hello}结婚{marriage_date}领的证。{mine}{lay.kids}{lay.estate}{lay.agree}准备{claim_date}起诉。{lay.noise}{lay.ask}

lay.ask
    能判离吗？孩子和财产会怎么处理？
    法院会判离婚吗？我能分到什么？
    请问怎么判？抚养费和财产怎么算？

lay.kids
    [childless] 我们没有孩子。
    [one-child custody-plaintiff] 孩子{child_birth}出生，{youngest_child_age}岁，一直跟着我，对方月收入{parent_income}。
    [one-child custody-defendant] 孩子{child_birth}出生，{youngest_child_age}岁，一直跟着对方，我月收入{parent_income}。
    [two-children custody-plaintiff] 两个孩子，{child_birth}和{second_child_birth}生的，都跟着我，对方月收入{parent_income}。
    [two-children custody-defendant] 两个孩子，{child_birth}和{second_child_birth}生的，都跟着对方，我月收入{parent_income}。

lay.estate
    [house loan] 婚后买的房子现在值{house_value}，还欠银行{house_loan}，{lay.house}{lay.car}
    [house !loan] 婚后买的房子值{house_value}，没有贷款，{lay.house}{lay.car}
    [!house] {lay.car}

lay.house
    [house_to-plaintiff] 说好房子归我。
    [house_to-defendant] 房子归对方。

lay.car
    [car] 还有一辆婚后买的车，值{car_value}。
    [!car] 

lay.agree
    [defendant_agrees] 对方也同意离。
    [!defendant_agrees] 对方不同意离。

lay.en
    We married on {marriage_date.en}. {en.ground} {en.kids} {en.estate} I file for divorce on {claim_date.en}. Will it be granted, and what follows for children and property?

en.ground
    [separated]  We have lived apart for {separated_months.en} months.
    [domestic_violence]  My spouse has beaten me more than once, and I called the police.
    [bad_habits]  My spouse gambles and will not stop.
    [adultery]  My spouse lives with somebody else.
    [second_suit]  A first suit was dismissed and we have lived apart for {months_since_first_judgment.en} months since.
    [defendant_agrees]  My spouse agrees.

en.kids
    [childless]  We have no children.
    [one-child]  Our child was born on {child_birth.en}; the parent who pays support earns {parent_income.en} a month.
    [two-children]  Our children were born on {child_birth.en} and {second_child_birth.en}; the parent who pays support earns {parent_income.en} a month.

en.estate
    [house loan]  The home bought during marriage is worth {house_value.en}, with {house_loan.en} still owed. {en.car}
    [house !loan]  The home bought during marriage is worth {house_value.en}. {en.car}
    [!house] {en.car}

en.car
    [car]  The car is worth {car_value.en}.
    [!car] 

advice
    [domestic_violence] 请首先注意人身安全，必要时报警并申请人身安全保护令；保存出警记录、病历、照片等证据。
    [!domestic_violence] 请准备结婚证、分居或者其他情形的证据、财产和收入证明；抚养和财产问题也可以先协商。
    [!domestic_violence] 建议先尝试协商或者调解，同时收集感情状况、收入和财产的证据。

witness
    我和他们是邻居，知道他们{marriage_date}结的婚，(这两年经常听到吵架|最近很少看到两个人在一起)。
    我是{wife}的亲戚，他们{marriage_date}领的证，(因为{friction}闹了很久|劝过好几次都没有用)。

hearing
    审判员：何时登记结婚？原告：{marriage_date}。审判员：夫妻关系怎样？原告：{mine}审判员：是否愿意调解？原告：可以。
    审判员：子女情况？原告：{mine.kids}审判员：被告的意见？被告：请法院依法处理。

chat
    {wife}：日子过不下去了。{husband}：当年{marriage_date}领证的时候不是这样的。{wife}：那就法院见。
