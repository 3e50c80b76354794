facts: victim driver plate road insurer heir
facts: accident_date responsibility victim_age medical_expenses hospital_days meal_rate transport_expenses nursing_days nursing_rate nutrition_days nutrition_rate lost_work_days victim_monthly_income urban_income urban_consumption local_average_wage mental_damages dependants dependant_age supporters deaths disability_grade vehicle_damage commercial_insurance advanced claim_date
facts: accident_date.en victim_age.en medical_expenses.en hospital_days.en meal_rate.en transport_expenses.en nursing_days.en nursing_rate.en nutrition_days.en nutrition_rate.en lost_work_days.en victim_monthly_income.en urban_income.en urban_consumption.en local_average_wage.en mental_damages.en dependant_age.en disability_grade.en vehicle_damage.en commercial_insurance.en advanced.en claim_date.en
flags: compulsory_insurance victim_without_motor drunk motor pedestrian bicycle death alive worked lasting dependant disabled car-damage commercial advanced-told denies heir
flags: responsibility-full responsibility-main responsibility-equal responsibility-minor responsibility-none

time =
    上午八时许
    上午十时许
    下午三时许
    傍晚
    晚上八时许
    清晨六时许

weather =
    晴天
    小雨
    阴天
    大雾
    路面湿滑

cause =
    [!responsibility-none] 未注意观察
    [!responsibility-none] 转弯未让直行
    [!responsibility-none] 超速行驶
    [!responsibility-none] 未保持安全距离
    [!responsibility-none] 未按规定让行
    [responsibility-none] 正常行驶时避让不及

who-pays
    [compulsory_insurance] 请求由保险赔付
    [!compulsory_insurance] 愿意依法赔偿

sue-whom
    [compulsory_insurance] 将驾驶人和保险公司一并起诉
    [!compulsory_insurance] 对方没有投保，直接起诉驾驶人

victim.how
    [motor] 驾驶小型轿车的{victim}
    [pedestrian] <victim_without_motor:(步行横过道路的|在路边行走的|正在过马路的)>{victim}
    [bicycle] <victim_without_motor:(骑电动自行车的|骑自行车的)>{victim}

driving
    [drunk] <drunk:醉酒后驾驶>
    [!drunk] 驾驶

crash
    {accident_date}{time}，{weather}，{driver}{driving}{plate}号小型客车行至{road}路段，{cause}，与{victim.how}发生碰撞，{result}。
    {accident_date}{time}，{driver}{driving}{plate}号小型客车沿{road}行驶，因{cause}，与{victim.how}相撞，{result}。
    {accident_date}，{weather}，在{road}，{victim.how}与{driver}{driving}的{plate}号小型客车发生交通事故，事发时{driver}{cause}，{result}。

result
    [death] 致{victim}（殁年{victim_age}周岁）经抢救无效死亡，<deaths:1>人死亡
    [alive car-damage] 致{victim}（{victim_age}周岁）受伤、两车受损
    [alive !car-damage] 致{victim}（{victim_age}周岁）受伤
    
police
    [!responsibility-none] 交警部门认定{driver}承担{responsibility}。
    [!responsibility-none] 公安机关交通管理部门出具事故认定书，认定{driver}负{responsibility}。
    [responsibility-none] 交警部门认定{driver}{responsibility}。

hospital
    {victim}住院{hospital_days}天，医疗费{medical_expenses}，伙食补助每天{meal_rate}，交通费{transport_expenses}。
    伤后住院治疗{hospital_days}天，支出医疗费{medical_expenses}、交通费{transport_expenses}；当地住院伙食补助标准为每天{meal_rate}。

appraisal
    [alive disabled] 经鉴定构成{disability_grade}级伤残，护理期{nursing_days}天，营养期{nutrition_days}天{work}。护理费按每天{nursing_rate}、营养费按每天{nutrition_rate}计。
    [alive !disabled] 经鉴定不构成伤残，护理期{nursing_days}天，营养期{nutrition_days}天{work}。护理费每天{nursing_rate}，营养费每天{nutrition_rate}。
    [death] 

work
    [worked] ，误工期{lost_work_days}天，事故前月收入{victim_monthly_income}
    [!worked] 

statistics
    [lasting] 本地上一年度城镇居民人均可支配收入{urban_income}、人均消费支出{urban_consumption}，职工月平均工资{local_average_wage}。精神损害抚慰金酌定{mental_damages}。
    [lasting] 上一年度统计数据：城镇居民人均可支配收入{urban_income}，人均消费支出{urban_consumption}，职工月平均工资{local_average_wage}；精神损害抚慰金以{mental_damages}为宜。
    [!lasting] 

family
    [dependant] 需{victim}扶养的有<dependants:1>人，年龄{dependant_age}周岁，扶养义务人共{supporters}人。
    [dependant] 被扶养人<dependants:一>人，{dependant_age}周岁，由{supporters}人扶养。
    [!dependant] 

car
    [car-damage] 车辆维修费{vehicle_damage}。
    [!car-damage] 

cover
    [compulsory_insurance commercial] 肇事车辆在{insurer}<compulsory_insurance:投保交强险>，并投保限额{commercial_insurance}的商业三者险，事故在保险期间内。
    [compulsory_insurance !commercial] 肇事车辆在{insurer}<compulsory_insurance:投保了交强险>，未投保商业三者险。
    [!compulsory_insurance commercial] 
    [!compulsory_insurance] 肇事车辆没有投保交强险。

advance
    [advanced-told] 事故后{driver}已垫付{advanced}。
    [advanced-told] {driver}先行支付了{advanced}。
    [!advanced-told] 

told.court
    {crash}{police}{hospital}{appraisal}{statistics}{family}{car}{cover}{advance}{claim_date}，原告提起诉讼。
    {crash}{police}{cover}{hospital}{appraisal}{family}{statistics}{car}{advance}原告于{claim_date}诉至本院。
    {crash}{cover}{police}{hospital}{appraisal}{statistics}{car}{family}{advance}本案于{claim_date}起诉。

told.plaintiff
    [alive] {accident_date}，被告{driver}驾车把我撞伤，交警认定其{responsibility}。我住院{hospital_days}天，花了{medical_expenses}，{mine}损失至今未获足额赔偿。
    [death] {accident_date}，被告{driver}驾车致我的亲人{victim}死亡，交警认定其{responsibility}。抢救花费{medical_expenses}，给家庭造成巨大痛苦，损失至今未获足额赔偿。

mine
    [disabled] 落下{disability_grade}级伤残，
    [!disabled] 

told.defendant
    [denies] {driver}认为，对事故认定有意见，<!responsibility:对方应负全责>；{insurer.says}
    [!denies] {driver}认为，对事故经过和责任认定没有异议，{paid.says}{who-pays}；{insurer.says}

paid.says
    [advanced-told] 已垫付{advanced}，应予返还或者抵扣，
    [!advanced-told] 

insurer.says
    [compulsory_insurance drunk] {insurer}认为，驾驶人醉酒，商业险免赔，交强险赔付后有权追偿。
    [compulsory_insurance !drunk] {insurer}认为，车辆投保属实，同意在限额内依法赔付，不承担诉讼费。
    [!compulsory_insurance] 车辆确实没有续保。

resolve
    [denies] 被告{driver}对责任认定提出异议，但没有提交足以推翻的证据，对事故认定书予以采信。
    [!denies] 

evidence
    [alive compulsory_insurance] 原告提交：1.道路交通事故认定书；2.病历、费用票据；3.鉴定意见书；4.收入和护理证明；5.保险单。
    [alive !compulsory_insurance] 原告提交：1.道路交通事故认定书；2.病历、费用票据；3.鉴定意见书；4.收入和护理证明。
    [death compulsory_insurance] 原告提交：1.道路交通事故认定书；2.死亡证明、亲属关系证明；3.抢救费用票据；4.保险单。
    [death !compulsory_insurance] 原告提交：1.道路交通事故认定书；2.死亡证明、亲属关系证明；3.抢救费用票据。

lay
    [alive] {lay.hello}我（{victim_age}岁）{accident_date}被一辆小车撞了，{lay.how}交警认定对方{responsibility}。住院{hospital_days}天花了{medical_expenses}，交通费{transport_expenses}。{lay.after}{lay.cover}{lay.noise}{lay.end}
    [death] {lay.hello}我家里人（{victim_age}岁）{accident_date}被车撞了，没抢救过来，{lay.how}交警认定对方{responsibility}。抢救住院{hospital_days}天花了{medical_expenses}，交通费{transport_expenses}。{lay.figures}{lay.family}{lay.cover}{lay.end}

lay.how
    [motor] 当时(我们|这边)也是开车，
    [pedestrian] 当时是走路，
    [bicycle] 当时骑着车，

lay.after
    [disabled] 鉴定是{disability_grade}级伤残，护理{nursing_days}天（一天{nursing_rate}），营养{nutrition_days}天（一天{nutrition_rate}）{work}。{lay.figures}{lay.family}
    [!disabled] 没评上伤残，护理{nursing_days}天（一天{nursing_rate}），营养{nutrition_days}天（一天{nutrition_rate}）{work}。

lay.figures
    我们这里去年城镇人均可支配收入{urban_income}，人均消费{urban_consumption}，职工月平均工资{local_average_wage}，精神抚慰金律师朋友说大概{mental_damages}。

lay.family
    [dependant] 家里有个{dependant_age}岁的孩子，由{supporters}个人抚养。
    [!dependant] 

lay.cover
    [compulsory_insurance commercial] 对方有交强险和{commercial_insurance}的商业险。{lay.drunk}{lay.advance}{lay.car}住院伙食补助我们这里一天{meal_rate}。
    [compulsory_insurance !commercial] 对方只有交强险，没有商业险。{lay.drunk}{lay.advance}{lay.car}住院伙食补助我们这里一天{meal_rate}。
    [!compulsory_insurance] 对方连交强险都没买。{lay.drunk}{lay.advance}{lay.car}住院伙食补助我们这里一天{meal_rate}。

lay.advance
    [advanced-told] 对方已经垫付了{advanced}。
    [advanced-told] 前面对方给过{advanced}。
    [!advanced-told] 

lay.car
    [car-damage] 我们的车修了{vehicle_damage}。
    [!car-damage] 

lay.drunk
    [drunk] 对方是喝醉了开车的。
    [!drunk] 

lay.en
    On {accident_date.en} a car hit (me|a member of my family), aged {victim_age.en}; {en.fault}. Medical costs were {medical_expenses.en} for {hospital_days.en} days in hospital, with meals at {meal_rate.en} a day, travel {transport_expenses.en}. {en.after} {en.cover} What will be paid, and by whom?

en.fault
    [responsibility-full] the police hold the driver fully responsible
    [responsibility-main] the police hold the driver mainly responsible
    [responsibility-equal] the police hold both sides equally responsible
    [responsibility-minor] the police hold the driver responsible for the lesser part
    [responsibility-none] the police hold the driver not responsible

en.after
    [death]  The victim died. {en.figures}
    [disabled]  Disability is of grade {disability_grade.en}; care for {nursing_days.en} days at {nursing_rate.en}, special food for {nutrition_days.en} days at {nutrition_rate.en}{en.work}. {en.figures}
    [alive !disabled]  There is no disability; care for {nursing_days.en} days at {nursing_rate.en}, special food for {nutrition_days.en} days at {nutrition_rate.en}{en.work}.

en.work
    [worked] , {lost_work_days.en} days without work at {victim_monthly_income.en} a month
    [!worked] 

en.figures
    [dependant]  Last year's local figures: income {urban_income.en}, consumption {urban_consumption.en}, monthly wage {local_average_wage.en}; distress {mental_damages.en}; one child aged {dependant_age.en}, two parents.
    [!dependant]  Last year's local figures: income {urban_income.en}, consumption {urban_consumption.en}, monthly wage {local_average_wage.en}; distress {mental_damages.en}.

en.cover
    [compulsory_insurance commercial]  The car has compulsory insurance and {commercial_insurance.en} of commercial insurance.
    [compulsory_insurance !commercial]  The car has compulsory insurance only.
    [!compulsory_insurance]  The car has no insurance.

advice
    请保存事故认定书、病历、票据、鉴定意见和收入证明等证据，{sue-whom}。
    治疗终结后再做伤残等级和“三期”鉴定；票据和误工证明等证据要原件。

witness
    {accident_date}{time}我路过{road}，看到一辆车牌{plate}的小车和{victim.how}撞在一起，(我打的报警电话|我停下来看了一会儿)。
    我住在{road}旁边，那天是{accident_date}，{weather}，听见响声出来，{victim.how}已经出了事。

hearing
    审判员：住院多少天？原告：{hospital_days}天。审判员：医疗费多少？原告：{medical_expenses}，有票据。审判员：交通费？原告：{transport_expenses}。
    审判员：对事故认定书有无异议？被告：认定书写的是{responsibility}。审判员：是否有垫付？{hearing.paid}

hearing.paid
    [advanced-told] 被告：垫了{advanced}。
    [!advanced-told] 被告：没有。

chat
    {driver}：对不起，{accident_date}的事我会负责，先让保险处理。家属：医疗费已经{medical_expenses}了。{driver}：票据都留好。
