# What the stories of all charges share. A charge's story supplies: deed harm serial noticed seen proof nature topic.
facts: A V a v V2 who-name mate when day since accused victim witness lawyer prosecutor judge assessor assessor2 clerk police-name charge
facts: county town village street street2 estate market station police court higher procuratorate detention company
facts: accused-full case-number indictment-number indicted-day arrest-day detained-day caught-day judged-day
facts: reported-day asked-day heard-day
facts: less-weight understated amount claimed restored paid gain loss times victims users prostitutes number injury disability deaths responsibility hours wronghours
facts: alcohol-level wrong-level weight wrong-weight drugname prior prior-drug age-words
facts: one articles charged-articles term fine-words probation-words decision-tail tier-words kin asker recommend
flags: formal plain by-court by-police by-prosecution by-victim by-witness by-accused by-kin by-victim-kin
flags: on-the-spot at-scene no-lawyer panel property none
flags: night day-time joint principal accessory attempt dispute many many_times repeated small middle large
flags: in_home pickpocketing armed telecom malicious_overdraft for_debt beating slight serious disability vital_part victim_fault civil_dispute
flags: violence converted_robbery with_vehicle drunk unlicensed flight one-dead two-dead grave caused_accident resisted_check
flags: assault_on_police duty_failed public_place_disorder ringleader random_beating chasing_or_insulting taking_or_damaging damage
flags: payment_settlement addict_seller serious_case has-victim company-victim property injury-case private
flags: surrender confession court_plea plea_and_acceptance restitution partial compensation forgiveness reconciliation
flags: recidivist prior_conviction drug_recidivist first_offence minor_16_18 elderly merit vulnerable_victim limited_capacity
flags: few victim-dead hurt crowd-victims couple closed-court released
flags: deaf_mute_or_blind custody_conduct disaster_period probation fined lawyer summary-trial single-judge fast-track detained bailed loot-back male

plot =
    [+plot-a] 甲
    [+plot-b] 乙
    [+plot-c] 丙
come =
    [surrender !at-scene +walked-in] 投案
    [surrender !at-scene !deaf_mute_or_blind +phoned] 电话通知到案
    [surrender !at-scene +with-kin] 亲属陪同投案
    [surrender at-scene +waited] 现场等候
    [!surrender on-the-spot !at-scene +stopped-there] 当场查获
    [!surrender at-scene] 现场
    [!surrender !on-the-spot +hunted] 抓获
hide =
    {street2}一网吧
    {estate}附近
    其住处
    {town}汽车站
    外地一处工地
    亲戚家中

# --- who does it -------------------------------------------------------------------------------------------------------
who
    [!joint] {A}
    [joint formal] {A}<joint_crime:(伙同|与){mate}（另案处理）>(经事先商议，|)
    [joint plain] {A}<joint_crime:(和|跟){mate}(一起|两个人)>

# --- the facts found ---------------------------------------------------------------------------------------------------
found
    {deed}{harm}{serial}{epidemic}{parts}
epidemic
    [disaster_period] 案发时正值<disaster_period:新型冠状病毒感染疫情防控期间>。
    [!disaster_period]
parts
    [principal formal] 在共同犯罪中，{A}<principal:(提议并实施主要行为，起主要作用|组织、指挥并分配钱物，起主要作用|起主要作用)>。
    [accessory formal] 在共同犯罪中，{A}<accessory:(听从{mate}安排，起辅助作用|受{mate}邀约参与，起次要作用)>。
    [principal plain] 主意主要是{A}出的。
    [accessory plain] 主要是{mate}牵头，{A}只是跟着帮忙。
    [joint !principal !accessory]
    [!joint]
after
    {caught}{returned}{paid-up}{merit-line}{record}{person}
caught
    [walked-in] {caught-day}，{A}<surrender:(主动|自动)(到|前往){station}投案，并如实供述(了上述事实|自己的犯罪事实)>。
    [phoned] {caught-day}，{A}<surrender:经民警电话通知后自行到{station}接受讯问，如实供述了(犯罪事实|上述事实)>。
    [waited] 案发后，{A}<surrender:明知他人已经报警仍在现场等候，民警到场后没有抗拒抓捕，并如实供述(了上述事实|犯罪事实)>。
    [with-kin] {caught-day}，{A}<surrender:在亲属陪同下到{police}投案自首，如实交代了作案经过>。
    [confession hunted] {caught-day}，{A}在{hide}被(公安民警|民警)抓获。(到案后|归案后)，{A}<confession:(如实供述了自己的罪行|对上述事实供认不讳|如实供述了上述犯罪事实)>。
    [confession hunted] 公安机关经侦查，于{caught-day}将{A}抓获归案，{A}<confession:到案后如实供述了作案经过>。
    [confession stopped-there] {A}被当场(抓获|查获)后，<confession:(如实供述了自己的罪行|对上述事实供认不讳)>。
    [court_plea !by-police !by-prosecution] {caught-day}，{A}被(带至公安机关|公安机关控制)，侦查阶段(对主要事实有所隐瞒|辩解反复)；<court_plea:在庭审中自愿认罪>。
    [court_plea by-police|by-prosecution] {caught-day}，{A}被(带至公安机关|公安机关控制)，(对主要事实有所隐瞒|辩解反复)。
    [!surrender !confession !court_plea] {caught-day}，{A}被(带至公安机关|公安机关控制)，(归案之初|侦查初期)未如实供述主要犯罪事实。
given-back
    [has-victim !crowd-victims] (，已发还{V}|)
    [has-victim crowd-victims] (，已按比例发还各集资参与人|)
    [!has-victim] ()
returned
    [restitution !partial] (案发后|到案后)，{A}<restitution:(的家属代为|主动|全部)退(赔|缴){restored}>{given-back}。
    [restitution partial] (案发后|到案后)，{A}<restitution:(退出部分赃款|的家属代为退赔){restored}>，其余部分尚未退赔。
    [loot-back !restitution] 赃物已由公安机关追回并发还{V}。
    [!restitution !loot-back]
paid-up
    [compensation !forgiveness] (案发后|其后)，{A}<compensation:(通过亲属|一次性)赔偿{payee}{paid}>，但未取得谅解。
    [compensation forgiveness] (案发后|其后)，{A}<compensation:(的亲属代为|一次性)赔偿{payee}{paid}>，<forgiveness:(取得了{payee}的谅解|{payee}出具谅解书，对{A}表示谅解)>。
    [!compensation forgiveness] {payee}<forgiveness:对{A}的行为表示谅解>。
    [reconciliation] 案发后，{A}与{V}(在人民调解委员会主持下|在检察机关主持下)<reconciliation:自愿达成刑事和解协议>，款项已经履行完毕。
    [!compensation !forgiveness !reconciliation]
# Whom one pays and asks for forgiveness: of the dead the near relatives, of many those who came forward.
payee
    [victim-dead formal] 被害人近亲属
    [victim-dead plain] (对方|人家)家属
    [crowd-victims] {V}等(部分|多名)集资参与人
    [!victim-dead !crowd-victims] {V}
merit-line
    [merit] 到案后，{A}<merit:检举他人犯罪线索，经公安机关查证属实>。
    [!merit]
record
    [recidivist] 另查明，{A}<recidivist:{prior}>，(本案|本次犯罪)发生在刑罚执行完毕后五年以内。{plead}
    [prior_conviction !recidivist] 另查明，{A}<prior_conviction:{prior}>。{plead}
    [first_offence] 经查，{A}<first_offence:系初犯>，此前没有违法犯罪记录。{plead}
    [!recidivist !prior_conviction !first_offence] {plead}
plead
    [plea_and_acceptance] 审查起诉阶段，{A}<plea_and_acceptance:(自愿认罪认罚，并在值班律师见证下签署具结书|自愿认罪认罚，同意量刑建议和程序适用)>。
    [custody_conduct !plea_and_acceptance] 看守所出具材料，证明{A}<custody_conduct:羁押期间表现良好>。
    [!custody_conduct !plea_and_acceptance]
person
    [minor_16_18] {A}作案时<minor_16_18:已满十六周岁不满十八周岁>。{health}
    [elderly] {A}作案时<elderly:已满七十五周岁>。{health}
    [!minor_16_18 !elderly] {health}
health
    [limited_capacity] 经司法精神病鉴定，{A}作案时<limited_capacity:具有限定刑事责任能力>。{weak}
    [deaf_mute_or_blind] {A}<deaf_mute_or_blind:系又聋又哑的人>，讯问时有通晓手语的人员参加。{weak}
    [!limited_capacity !deaf_mute_or_blind] {weak}
weak
    [vulnerable_victim] {V}案发时<vulnerable_victim:(年逾六十五周岁，系老年人|系年满六十五周岁的老人)>。
    [!vulnerable_victim]

# --- judgment ----------------------------------------------------------------------------------------------------------
j-head
    {court}\n刑事判决书\n{case-number}
j-parties
    公诉机关{procuratorate}。\n被告人{accused}，{accused-full}。{custody}{counsel}
custody
    [released] 因涉嫌犯{charge}，于{detained-day}被{police}刑事拘留，{arrest-day}变更为取保候审。
    [detained !surrender] 因(涉嫌犯|涉嫌){charge}，于{detained-day}被{police}刑事拘留，{arrest-day}被逮捕。现羁押于{detention}。
    [detained surrender] 因涉嫌犯{charge}，于{detained-day}被{police}刑事拘留，{arrest-day}经{procuratorate}批准逮捕。现羁押于{detention}。
    [bailed] 因涉嫌犯{charge}，于{detained-day}被{police}取保候审。
counsel
    [lawyer] \n辩护人{lawyer}律师。
    [!lawyer]
j-procedure
    {procuratorate}以{indictment-number}起诉书指控被告人{accused}犯{charge}，于{indicted-day}向本院提起公诉。{court-form}，{open}开庭审理了本案。{procuratorate}指派检察员{prosecutor}出庭支持公诉，被告人{accused}{with-lawyer}到庭参加诉讼。现已审理终结。
court-form
    [fast-track] 本院依法适用速裁程序，由审判员独任审理
    [single-judge !fast-track] 本院依法适用简易程序，(实行独任审判|由审判员独任审理)
    [!single-judge] 本院受理后，依法(组成合议庭，适用普通程序|适用普通程序，由审判员和人民陪审员组成合议庭)
open
    [closed-court] 不公开
    [!closed-court] 公开
with-lawyer
    [lawyer] 及其辩护人{lawyer}
    [!lawyer]
j-accusation
    公诉机关指控：{deed}{harm}{serial}\n公诉机关认为，被告人{accused}{nature}，应当以{charge}追究其刑事责任{asks}。
    {procuratorate}指控：{deed}{harm}{serial}\n公诉机关(据此认为|认为)，被告人{accused}的行为构成{charge}，提请本院依法判处{asks}。
asks
    [plea_and_acceptance] ，被告人认罪认罚，建议判处{recommend}
    [surrender !plea_and_acceptance] ，被告人有自首情节，可以从轻或者减轻处罚
    [confession !plea_and_acceptance] ，被告人到案后如实供述，可以从轻处罚
    [!surrender !confession !plea_and_acceptance]
j-plea
    被告人{accused}{attitude}。{lawyer-says}
attitude
    [plea_and_acceptance] 对指控的(犯罪事实、罪名及量刑建议|事实和罪名)均无异议，{kneel}
    [!plea_and_acceptance surrender|confession|court_plea] 对指控的(犯罪事实和罪名|事实)(没有异议|不持异议)，请求从轻处罚
    [!plea_and_acceptance !surrender !confession !court_plea !probation !reconciliation !forgiveness] 对指控的部分事实提出异议，请求法庭公正处理
    [!plea_and_acceptance !surrender !confession !court_plea probation|reconciliation|forgiveness] 未作具体辩解，(表示悔过|表示后悔)，请求从轻处罚
kneel
    (当庭表示认罪悔罪|请求从轻处罚|表示愿意接受处罚)
lawyer-says
    [lawyer] 辩护人提出，{pleas}，{ask-lenient}。
    [!lawyer]
pleas
    [surrender] 被告人具有自首情节{more-pleas}
    [confession] 被告人归案后如实供述{more-pleas}
    [!surrender !confession] 被告人主观恶性不深{more-pleas}
more-pleas
    [forgiveness] ，并已取得谅解
    [restitution !forgiveness] ，已积极退赔
    [accessory !forgiveness !restitution] ，在共同犯罪中作用较小
    [first_offence !forgiveness !restitution !accessory] ，且系初犯
    [!forgiveness !restitution !accessory !first_offence] ，有悔罪表现
ask-lenient
    建议(对被告人从轻处罚|法庭从宽处理|酌情从轻处罚)
j-evidence
    上述事实，有{exhibits}，{voices}被告人{accused}的供述{identity}等证据证实。{weighed}
    认定上述事实的证据有：{exhibits}，{voices}被告人{accused}的供述和辩解{identity}等。以上证据经庭审举证、质证，来源合法，内容客观，能够相互印证，本院予以确认。{weighed}
    证明上述事实的证据，有经庭审质证的{exhibits}，{voices}{identity-first}被告人{accused}的供述等在卷佐证，足以认定。{weighed}
# What lies before the court: what the charge brings along, and what an injury or a death brings.
exhibits
    {proof}{medical}
medical
    [victim-dead] 、尸体检验鉴定书、死亡医学证明
    [hurt] 、人体损伤程度鉴定书、病历资料
    [!victim-dead !hurt]
voices
    [victim-dead] 被害人近亲属的陈述，证人{witness}的证言，
    [has-victim !company-victim !victim-dead !crowd-victims] 被害人{victim}的陈述，证人{witness}的证言，
    [crowd-victims] 集资参与人{victim}等人的陈述，证人{witness}的证言，
    [company-victim] {company}的报案材料，证人{witness}的证言，
    [!has-victim !company-victim] 证人{witness}的证言，
identity
    以及户籍证明、(到案经过|归案情况说明){records}{papers}
identity-first
    户籍证明、到案经过{records}{papers}，
records
    [recidivist] 、刑事判决书和释放证明
    [prior_conviction !recidivist] 、刑事判决书
    [!recidivist !prior_conviction]
papers
    {p-paid}{p-forgiven}{p-plea}{p-mind}{p-merit}
p-paid
    [compensation] 、赔偿款收条
    [restitution] 、退赔款票据
    [loot-back !restitution] 、发还清单
    [!compensation !restitution !loot-back]
p-forgiven
    [forgiveness] 、谅解书
    [reconciliation] 、刑事和解协议书
    [!forgiveness !reconciliation]
p-plea
    [plea_and_acceptance] 、认罪认罚具结书
    [!plea_and_acceptance]
p-mind
    [limited_capacity] 、司法精神病鉴定意见书
    [!limited_capacity]
p-merit
    [merit] 、检举线索的查证材料
    [!merit]
weighed
    [dispute] (关于各方说法不一之处|对于不一致的陈述)，应当以(客观性证据和鉴定意见|书证和鉴定意见)为准，与之不符的部分不予采信。
    [!dispute]
j-reasoning
    本院认为，被告人{accused}{nature}{tier-words}，其行为(已|)构成{charge}。公诉机关指控的(犯罪|)事实清楚，证据确实、充分，指控罪名成立。{weights}{decided}
weights
    {w-role}{w-age}{w-stage}{w-record}{w-attitude}{w-money}{w-plea}{w-other}
w-role
    [principal] 在共同犯罪中，被告人{accused}起主要作用，系主犯，应当按照其所参与的全部犯罪处罚。
    [accessory] 在共同犯罪中，被告人{accused}起次要、辅助作用，系从犯，应当从轻、减轻处罚或者免除处罚。
    [!principal !accessory]
w-age
    [minor_16_18] 被告人犯罪时不满十八周岁，应当从轻或者减轻处罚。
    [elderly] 被告人犯罪时已满七十五周岁，依法可以从宽处罚。
    [!minor_16_18 !elderly]
w-stage
    [attempt] 被告人已经着手实行犯罪，由于意志以外的原因而未得逞，系犯罪未遂，可以比照既遂犯从轻或者减轻处罚。
    [!attempt]
w-record
    [recidivist] 被告人曾因故意犯罪被判处有期徒刑，刑罚执行完毕后五年内再犯应当判处有期徒刑以上刑罚之罪，系累犯，应当从重处罚。{w-drug}
    [prior_conviction !recidivist] 被告人有犯罪前科，酌情从重处罚。{w-drug}
    [first_offence] 被告人系初犯，可酌情从轻处罚。{w-drug}
    [!recidivist !prior_conviction !first_offence] {w-drug}
w-drug
    [drug_recidivist] 被告人曾因贩卖毒品被判过刑，又犯毒品犯罪，系毒品再犯，应当从重处罚。
    [!drug_recidivist]
w-attitude
    [surrender] 被告人犯罪后自动投案，如实供述自己的罪行，系自首，可以从轻或者减轻处罚。
    [confession] 被告人到案后如实供述自己的罪行，系坦白，可以从轻处罚。
    [court_plea !by-prosecution] 被告人当庭自愿认罪，可酌情从轻处罚。
    [court_plea by-prosecution]
    [!surrender !confession !court_plea]
w-money
    [restitution !forgiveness !compensation] 被告人(积极|)退赔，可以从轻处罚。
    [restitution forgiveness !compensation] 被告人退赔并取得谅解，可以从轻处罚。
    [compensation forgiveness] 被告人赔偿被害方损失并取得谅解，可以从轻处罚。
    [compensation !forgiveness] 被告人赔偿被害方损失，可以从轻处罚。
    [!compensation !restitution forgiveness] 被告人取得被害方谅解，可以从轻处罚。
    [reconciliation] 被告人与被害方达成刑事和解，可以从宽处罚。
    [!restitution !compensation !forgiveness !reconciliation]
w-plea
    [plea_and_acceptance] 被告人自愿认罪认罚，依法可以从宽处理。
    [!plea_and_acceptance]
w-other
    {w-merit}{w-weak}{w-capacity}{w-fault}
w-merit
    [merit] 被告人有立功表现，可以从轻或者减轻处罚。
    [custody_conduct] 被告人羁押期间表现较好，酌情从轻处罚。
    [!merit !custody_conduct]
w-weak
    [vulnerable_victim] 被告人侵害老年人，酌情从重处罚。{w-epidemic}
    [!vulnerable_victim] {w-epidemic}
w-epidemic
    [disaster_period] 被告人在疫情防控期间犯罪，酌情从重处罚。
    [!disaster_period]
w-capacity
    [limited_capacity] 被告人系尚未完全丧失辨认或者控制自己行为能力的精神病人，可以从轻或者减轻处罚。
    [deaf_mute_or_blind] 被告人系又聋又哑的人，可以从轻、减轻或者免除处罚。
    [!limited_capacity !deaf_mute_or_blind]
w-fault
    [victim_fault] 被害人对案件的起因有一定过错，酌情对被告人从轻处罚。
    [!victim_fault]
decided
    [probation] 根据被告人的犯罪情节和悔罪表现，对其适用缓刑没有再犯罪的危险，对所居住的社区也没有重大不良影响，可以宣告缓刑。
    [!probation]
j-basis
    (据此|综上)，依照{articles}(之规定|的规定)，判决如下：
    (根据被告人犯罪的事实、性质、情节和社会危害程度，|)依照{articles}(的规定|之规定)，判决如下：
j-decision
    {one}被告人{accused}犯{charge}，判处{term}{probation-words}{fine-words}。{term-note}{decision-tail}
term-note
    [!probation] \n（刑期从判决执行之日起计算。判决执行以前先行羁押的，羁押一日折抵刑期一日。）
    [probation] \n（缓刑考验期限，从判决确定之日起计算。）
j-tail
    如不服本判决，可在接到判决书的第二日起十日内，通过本院或者直接向{higher}提出上诉。书面上诉的，应当提交上诉状正本一份，副本二份。\n{bench}\n{judged-day}\n书记员　{clerk}
bench
    [single-judge] 审判员　{judge}
    [!single-judge] 审判长　{judge}\n人民陪审员　{assessor}\n人民陪审员　{assessor2}

# --- indictment --------------------------------------------------------------------------------------------------------
i-head
    {procuratorate}\n起诉书\n{indictment-number}\n被告人{accused}，{accused-full}。{custody}
i-procedure
    本案由{police}侦查终结，以被告人{accused}涉嫌犯{charge}，移送本院审查起诉。本院受理后，已告知被告人有权委托辩护人和认罪认罚可能导致的法律后果，依法讯问了被告人，{heard}审查了全部案件材料。
heard
    [has-victim !victim-dead !crowd-victims] 听取了被害人的意见，
    [crowd-victims] 听取了集资参与人的意见，
    [victim-dead] 听取了被害人近亲属的意见，
    [!has-victim]
i-facts
    经依法审查查明：\n{deed}{harm}{serial}{epidemic}{parts}\n{after}
i-evidence
    认定上述事实的证据如下：{exhibits}；{voices}被告人{accused}的供述和辩解；户籍证明、到案经过{records}{papers}等。
i-reasoning
    本院认为，被告人{accused}{nature}{tier-words}，犯罪事实清楚，证据确实、充分，应当以{charge}追究其刑事责任。{weights}
i-basis
    (依照|根据){charged-articles}的规定，现提起公诉，请依法判处。
i-tail
    此致\n{court}\n检察员　{prosecutor}\n{indicted-day}

# --- defence -----------------------------------------------------------------------------------------------------------
d-head
    辩护词\n审判长、审判员：\n(受被告人亲属的委托|接受法律援助机构的指派)，我担任被告人{accused}的辩护人。通过阅卷、会见和(参加庭审|核对证据)，现发表以下辩护意见：
d-body
    一、对公诉机关指控的{charge}，{d-charge}。\n二、关于量刑情节：{d-weights}\n三、{d-life}\n综上，请求法庭{d-ask}。
d-charge
    [!dispute] 辩护人对定性(不持异议|没有异议)
    [dispute] 辩护人对定性没有异议，但请法庭对各方说法不一的部分，依据鉴定意见和客观证据审慎认定
d-weights
    {d-attitude}{d-role}{d-money}{d-person}
d-attitude
    [surrender] 被告人{accused}犯罪后(自动投案|主动到案)，如实供述，符合自首的规定，依法可以从轻或者减轻处罚。
    [confession] 被告人{accused}到案后如实供述，系坦白，依法可以从轻处罚。
    [court_plea] 被告人{accused}当庭自愿认罪，可以酌情从轻处罚。
    [!surrender !confession !court_plea] 被告人{accused}经教育后对自己的行为有所认识。
d-role
    [accessory] 在共同犯罪中，被告人所起作用较小，系从犯，应当从轻、减轻处罚或者免除处罚。{d-attempt}
    [!accessory] {d-attempt}
d-attempt
    [attempt] 被告人的行为系犯罪未遂，可以比照既遂犯从轻或者减轻处罚。
    [!attempt]
d-money
    [forgiveness] 被害方已经谅解，社会矛盾得到化解。{d-pay}
    [!forgiveness] {d-pay}
d-pay
    [restitution] {d-returned}
    [compensation] 被告人一方已作出赔偿。
    [!restitution !compensation]
d-returned
    [partial] 已退出部分赃款，其余部分表示愿意继续退赔。
    [!partial] 赃款已经退清，损失得到弥补。
d-person
    [plea_and_acceptance] 被告人认罪认罚，具结书系其真实意思表示。{d-record}
    [!plea_and_acceptance] {d-record}
d-record
    [first_offence] 被告人此前没有犯罪记录，系初犯。
    [recidivist] 被告人虽系累犯，但本次犯罪(情节并非特别严重|后果有限)，请求在从重幅度内适当把握。
    [prior_conviction !recidivist] 被告人虽有前科，但已是多年前的事情，请求酌情考虑。
    [!first_offence !recidivist !prior_conviction]
d-life
    [minor_16_18] 被告人{accused}作案时(尚未成年，涉世未深|年纪尚轻，仍有可塑性)，(请法庭一并考虑|希望能给其改过自新的机会)。
    [elderly] 被告人{accused}(年事已高|年老体弱)，(请法庭一并考虑|希望法庭体恤)。
    [!minor_16_18 !elderly] 被告人{accused}(有家人需要照顾|家庭生活困难|一贯表现尚可|身体状况欠佳)，(请法庭一并考虑|希望能给其改过自新的机会)。
d-ask
    [probation] 对被告人从轻处罚并适用缓刑
    [!probation] 对被告人(从轻处罚|酌情从轻处罚)
d-tail
    辩护人　{lawyer}\n{heard-day}

# --- police ------------------------------------------------------------------------------------------------------------
p-body
    {p-open}{deed}{p-work}{caught}{p-close}
    {p-open}经查，{deed}{harm}{caught}{p-close}
p-open
    {p-report}{aside}
p-report
    [has-victim !victim-dead] {reported-day}，我局{station}接{V}报案。
    [victim-dead] {reported-day}，我局{station}接群众报警。
    [has-victim] {noticed}。我局{station}接警后立即派员处置。
    [!has-victim] {noticed}。我局遂开展调查。
p-work
    [hunted] 民警(调取沿线监控|走访周边群众|调取相关记录)，(很快锁定|确定)嫌疑人。
    办案民警(制作询问笔录、提取物证|固定证据)。
p-close
    (案件现已侦查终结|本案事实基本查清)。\n{police}\n侦查员　{police-name}
aside
    值班民警(两人在岗|已通知相关部门|已报告值班领导)。
    (相关人员的联系电话已一并登记|出警车辆编号已登记)。
    ()

# --- statements --------------------------------------------------------------------------------------------------------
s-head
    询问笔录\n时间：{asked-day}　地点：{s-place}\n
s-place
    [by-victim serious|grave] 人民医院病房
    [by-victim !serious !grave] {station}
    [by-accused detained] {detention}
    [by-accused !detained] {station}
    [!by-victim !by-accused] {station}
s-victim
    问：你把事情经过讲一下。\n答：{deed}{small-talk}\n问：后果怎么样？\n答：{harm}\n问：你有什么要求？\n答：{wish}
    问：你因何事来反映情况？\n答：{small-talk}{deed}\n问：还有什么要补充的？\n答：{harm}{wish}
small-talk
    [!by-victim-kin !company-victim] 那天(我本来有别的事|家里来了亲戚|手机快没电了)，(没想到会出这种事|心里也没有防备)。
    [!company-victim] (这件事我一直睡不好|我尽量按记得的说|现在说起来还是难受)。
    ()
wish
    [forgiveness] 他们已经(道了歉|把事情处理好了)，<forgiveness:(我|我们)愿意谅解>。
    [reconciliation] 我们双方<reconciliation:已经自愿和解>，没有别的要求。
    [!forgiveness !reconciliation property] 希望公安机关(依法处理|尽快查清，挽回损失)。
    [!forgiveness !reconciliation !property] 希望公安机关(依法处理|尽快查清|严肃处理)。
s-witness
    问：你看到了什么？\n答：{seen}\n问：你与双方是什么关系？\n答：{tie-words}\n问：还有什么要补充的？\n答：(没有了|我知道的就是这些|没有其他要说的)。
tie-words
    (没有亲属关系，也没有矛盾|没有利害关系|没有什么过节)，我说的都是实话。
s-accused
    [!court_plea] 讯问笔录\n时间：{asked-day}　地点：{s-place}\n问：你因何事到案？\n答：{topic-why}\n问：{earlier}讲一下经过。\n答：{deed}{harm}{serial}\n问：{money-q}\n答：{money-a}\n问：以前受过处理吗？\n答：{record-a}
    [court_plea] 讯问笔录\n时间：{asked-day}　地点：{s-place}\n问：你因何事到案？\n答：{topic-why}\n问：讲一下经过。\n答：(有些事我记不清了|事情没有你们说的那么严重|我没什么好说的)，(该说的我都说了|其他的我不想讲)。\n问：有证人和书证证实，你怎么解释？\n答：(我没有什么解释|到了法庭上我再说)。\n问：以前受过处理吗？\n答：{record-a}
topic-why
    因为{topic}的事。
    [surrender] 我(是自己来的|来自首)，因为{topic}的事。
earlier
    [surrender|confession] ()
    [!surrender !confession] 前几次你没有说实话，现在
money-q
    [property] 钱物去哪里了？
    [!property] 事后你是怎么处理的？
money-a
    [restitution] 家里(帮我|)退了{restored}。
    [compensation] 我们赔了{paid}。
    [reconciliation] 我们双方已经和解了，钱也付了。
    [loot-back !restitution] 东西已经被公安机关追回去了。
    [attempt property] 没有弄到手。
    [!restitution !compensation !loot-back !attempt property !crowd-victims] 大部分花掉了，现在拿不出来。
    [!restitution crowd-victims] 就是刚才说的那些用处，现在拿不出来。
    [!restitution !compensation !reconciliation !property] 我当时没有多想，现在很后悔。
record-a
    [recidivist|prior_conviction] 有过，{prior}。
    [!recidivist !prior_conviction] 没有。

# --- consultation ------------------------------------------------------------------------------------------------------
c-kin
    (您好|律师您好|你好)，(我想咨询一下|想请教一个问题|我很着急)。{deed}{harm}{c-arrest}{c-good}{c-bad}{c-ask}
    (我家里出事了|我现在六神无主)。{deed}{c-arrest}{harm}{c-good}{c-bad}(请问|想问问)，{c-ask}
c-victim
    (您好|律师好)，{deed}{harm}{c-now}{c-demand}
    (想咨询一下|我想不明白)，{deed}{harm}{c-now}(请问，|){c-demand}
c-arrest
    [surrender] 后来{A}<surrender:自己去{station}投了案，什么都说了>。
    [!surrender confession] 后来{A}被抓了，<confession:进去以后都如实交代了>。
    [!surrender !confession] 后来{A}被警察带走了。
c-good
    [restitution] 家里已经<restitution:退了{restored}>。{c-forgiven}
    [compensation] 家里<compensation:赔了人家{paid}>。{c-forgiven}
    [!restitution !compensation] {c-forgiven}
c-forgiven
    [forgiveness] 对方也<forgiveness:写了谅解书>。
    [!forgiveness]
c-bad
    [recidivist|prior_conviction] {A}{c-prior}。
    [!recidivist !prior_conviction] {A}以前(没有犯过事|一直很本分)。
c-prior
    [recidivist] <recidivist:几年前坐过牢，放出来还不到五年>
    [prior_conviction !recidivist] <prior_conviction:以前被判过刑>
c-ask
    (会判几年|大概要判多久)？(能不能判缓刑|家里还能做些什么)？
    (这算什么罪|要坐牢吗)？(现在请律师还来得及吗|认罪认罚有用吗)？
    (量刑会看哪些方面|判决前还能争取什么)？
    [property] (退了钱能轻判吗|罚金要交多少)？
c-now
    [restitution] {A}家里<restitution:退了{restored}>。{c-peace}
    [compensation] {A}家里<compensation:赔了{paid}>。{c-peace}
    [!restitution !compensation] {c-peace}
c-peace
    [forgiveness] {A}家里(来人道歉|找我们商量)，<forgiveness:我们已经出了谅解书>。
    [reconciliation] 双方已经<reconciliation:签了和解协议>。
    [!forgiveness !reconciliation restitution|compensation] 我们没有答应谅解。
    [!forgiveness !reconciliation !restitution !compensation] 现在(人已经到案了|案子还在办)，(对方还没有表示|我们心里很不踏实)。
c-demand
    [property !attempt !loot-back !restitution] (损失能追回来吗|钱能要回来吗)？{A}会判多重？
    [property partial] 剩下的(还能追回来吗|怎么办)？{A}会判多重？
    [victim-dead !compensation] (丧葬费、死亡赔偿金怎么主张|我们家属能要求赔偿吗)？{A}会判多重？
    [hurt !property !compensation !reconciliation] (能要求赔偿吗|医药费怎么办)？{A}会判多重？
    {A}会判多重？(法院会听我们的意见吗|我们还能做些什么)？

# --- summary -----------------------------------------------------------------------------------------------------------
summary
    {day}，被告人{accused}{nature}{tier-words}。{harm}{after-brief}{court}以{charge}判处{accused}{term}{probation-words}{fine-words}。
after-brief
    {b-attitude}{b-money}{b-record}
b-attitude
    [surrender] 被告人<surrender:自首>。
    [confession] 被告人<confession:归案后坦白>。
    [court_plea] 被告人<court_plea:当庭认罪>。
    [!surrender !confession !court_plea]
b-money
    [restitution] 已<restitution:退赔{restored}>。{b-forgiven}
    [compensation] 已<compensation:赔偿{paid}>。{b-forgiven}
    [!restitution !compensation] {b-forgiven}
b-forgiven
    [forgiveness] 已<forgiveness:取得谅解>。
    [reconciliation] 双方<reconciliation:达成刑事和解>。
    [!forgiveness !reconciliation]
b-record
    [recidivist] 被告人<recidivist:系累犯>。
    [prior_conviction !recidivist] 被告人<prior_conviction:有前科>。
    [!recidivist !prior_conviction]

# --- exercises ---------------------------------------------------------------------------------------------------------
q-extract
    (请|)从下面的案情中抽取{charge}的要素，以JSON输出，只抽取明确认定的情节。
    阅读案情，列出{charge}的量刑要素（JSON，键为要素名称，值为数值或true）。
    下面是一起{charge}案件查明的事实，请提取全部要素，与证据不符的说法不要采用。
q-judge
    根据下列事实，(预测判决结果|给出罪名、适用法条和刑罚)。
    你是一名刑事法官，请就以下案情(作出判断|写出罪名、法条和刑期)。
    案情如下，请分析并给出判决结果。
q-apply
    下列事实应当适用哪些法律条文？
    请列出处理本案应当引用的法条。
    (依照行为时的法律|根据案情)，本案应适用哪些条文？
q-judgment
    请根据以下查明的事实，起草一份刑事判决书。法院为{court}，案号{case-number}。
    以{court}的名义，就下列事实制作刑事判决书（案号：{case-number}）。
q-indictment
    请根据以下事实，为{procuratorate}起草起诉书。
    你是{procuratorate}的检察官，请依据下列事实撰写起诉书。
q-defence
    你是被告人{accused}的辩护人，请根据以下事实撰写辩护词。
    请为被告人{accused}起草一份辩护词，案情如下。
q-summary
    请(概括|总结)下面这份判决书的要点。
    用一段话概括以下判决书。
a-judge
    罪名：{charge}\n法条：{articles}\n刑罚：{term}{probation-words}{fine-words}
t-facts
    一、事实认定：(本案可以确认的要素有|查明的要素包括|有证据支持的要素是)
    一、认定事实：
t-issues
    二、争议焦点：{A}的行为构成何罪，应当在什么幅度内量刑，有哪些从宽、从严情节。
    二、问题归纳：(定性|罪名)问题；量刑幅度问题；量刑情节如何评价。
    二、焦点：先看是否{nature}，再看法定刑幅度和各个情节。
t-rules
    三、规则检索：本案涉及
    三、法条：(应当适用|对应)
t-conclusion
    五、结论：{A}构成{charge}，综合全案判处{term}{probation-words}{fine-words}。
    五、得出结论：以{charge}定罪，(综合考虑上述情节，|)判处{term}{probation-words}{fine-words}。
t-advice
    五、结论：按已知情况给出区间，(提醒尚未查清的事实|说明还需核实的情况)，再给出下一步建议。
v-open
    您好，(您的心情可以理解|我先说结论)。
    (您好|你好)，根据您的描述，分几点答复。
v-charge
    这件事涉嫌{charge}，依据
    {topic}这类行为，在法律上可能构成{charge}，对应
v-do
    建议(尽快委托律师会见|先委托律师阅卷)，{v-step}。
v-step
    [property !attempt] 能退赔的尽量退赔并争取谅解，如实说明情况
    [property attempt] 如实说明情况，认罪认罚可以依法从宽
    [hurt|victim-dead !property] 主动与对方沟通赔偿，争取书面谅解，如实说明情况
    [!property !hurt !victim-dead] 配合调查、如实供述，认罪认罚可以依法从宽
v-victim
    [property] 您可以要求办案机关追缴、责令退赔，并保留好(转账记录和聊天记录|购买凭证和报案材料)。是否谅解由您自己决定。
    [hurt !property] 您可以提起附带民事诉讼，主张医疗费、误工费等损失，并保留好(票据和病历|鉴定意见)。是否谅解由您自己决定。
    [victim-dead] 作为近亲属，您可以提起附带民事诉讼或者另行起诉，主张丧葬费等损失，并保留好(票据|亲属关系证明)。是否谅解由近亲属决定。
    [!property !hurt !victim-dead] 您可以配合办案机关调查，申请保护隐私，并保留好相关证据。是否谅解由您自己决定。
v-close
    以上是根据您的陈述作出的初步判断，最终以法院查明的事实和判决为准。
    (具体结果|最后的结果)取决于证据和法院的认定，以上意见供参考。
