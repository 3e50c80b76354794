facts: landlord tenant address
facts: contract_date monthly_rent lease_start lease_end lease_deposit lease_ended returned_date unpaid_from agreed_penalty ended_by claim_date
facts: contract_date.en monthly_rent.en lease_start.en lease_end.en lease_deposit.en lease_ended.en returned_date.en unpaid_from.en agreed_penalty.en claim_date.en
flags: contract_in_writing sublet unfit arrears left-early deposit tenant-sues denies ended_by-tenant ended_by-landlord

use =
    居住
    居住
    开小超市
    办公
    开理发店
    做仓库
    开美甲店
    办培训班

fault =
    屋顶漏水，墙面大片发霉
    下水管反复返水
    电路老化，多次跳闸起火花
    窗户脱落，燃气管道泄漏
    卫生间渗水，地面长期积水

reason =
    生意不好
    收入减少
    工作调动
    嫌房租贵
    资金紧张

made
    {contract_date}，{landlord}与{tenant}<contract_in_writing:(签订房屋租赁合同|订立书面租赁合同)>，约定{tenant}承租{address}用于{use}，租期自{lease_start}起至{lease_end}止，月租金{monthly_rent}，押金{lease_deposit}{penalty}。
    {landlord}（出租人）与{tenant}（承租人）于{contract_date}<contract_in_writing:(签订租赁合同|签订房屋租赁合同书)>：房屋位于{address}，用途为{use}；租期{lease_start}至{lease_end}；每月租金{monthly_rent}；押金{lease_deposit}{penalty}。

penalty
    [!tenant-sues] ，一方违约的支付违约金{agreed_penalty}
    [tenant-sues] 

course
    [arrears] {tenant}自{unpaid_from}起以{reason}为由不付租金，{landlord}催告后仍未支付。{ended_by}{landlord}于{lease_ended}通知解除合同，房屋于{returned_date}交还。
    [arrears] 租金付至{unpaid_from}之前，此后{tenant}因{reason}未再支付，经催告无果，{ended_by}{landlord}通知于{lease_ended}解除，{tenant}于{returned_date}腾退。
    [sublet] {tenant}未经同意，<sublet:(将房屋转租他人|擅自转租给案外人)>，且自{unpaid_from}起不付租金。{ended_by}{landlord}发现后于{lease_ended}通知解除，房屋于{returned_date}交还。
    [left-early] 租金付清至{unpaid_from}之前。{ended_by}{tenant}因{reason}，于{lease_ended}提前退租，{returned_date}交还钥匙。
    [unfit] 入住后，房屋<unfit:{fault}>，{tenant}多次要求维修，{landlord}没有修复。{tenant}于{lease_ended}通知解除，{returned_date}搬离，租金已付清。
    [deposit] 租期届满，租赁关系于{lease_ended}终止，{tenant}于{returned_date}交还房屋，水电和租金均已结清，押金没有退还。

told.court
    {made}合同签订后，{landlord}交付房屋，{tenant}支付押金。{course}{claim_date}，原告提起诉讼。
    {made}房屋已经交付，押金已经支付。{course}原告于{claim_date}诉至本院。

told.plaintiff
    [!tenant-sues] {contract_date}我把{address}租给被告，月租金{monthly_rent}，租期到{lease_end}。{mine}被告至今没有结清，特起诉。
    [tenant-sues] {contract_date}我租下被告的{address}，月租金{monthly_rent}，交了押金{lease_deposit}。{mine}被告不退押金，特起诉。

mine
    [arrears] 被告从{unpaid_from}起就不交租金了，我于{lease_ended}通知解除，房子到{returned_date}才还。
    [sublet] 被告擅自转租，又从{unpaid_from}起不交租金，我于{lease_ended}通知解除，{returned_date}才收回房子。
    [left-early] 被告{lease_ended}说走就走，违反约定。
    [unfit] 房屋{fault}，怎么催都不修，我只好在{lease_ended}通知解除并搬走。
    [deposit] 到期后我在{returned_date}把房子完好交还，费用都结清了。

told.defendant
    [denies !tenant-sues] <!monthly_rent:后来双方口头约定租金减半>，所以我没有欠那么多，押金也应当退给我。
    [!denies !tenant-sues] 因{reason}才没有按约履行，请求扣除押金，酌情处理。
    [denies tenant-sues] <!returned_date:原告没有交还钥匙>，房内设施也有损坏，押金不能退。
    [!denies tenant-sues] 房屋需要重新粉刷，押金应当抵扣费用，请法院依法判决。

resolve
    [denies !tenant-sues] 被告主张口头减租，但没有证据，原告亦不认可，不予采信。
    [denies tenant-sues] 被告称未交还钥匙且有损坏，与交接单、聊天记录不符，不予采信。
    [!denies] 

evidence
    原告提交：1.房屋租赁合同；2.租金、押金支付记录；3.催告或者解除通知及聊天记录；4.房屋交接单。
    原告提交：1.租赁合同；2.银行转账记录；3.通知函及送达凭证；4.交接照片。

lay
    [!tenant-sues] {lay.hello}我{contract_date}把房子租给一个人，合同写的租期{lease_start}到{lease_end}，月租{monthly_rent}，押金{lease_deposit}，违约金{agreed_penalty}。{lay.course}{lay.noise}{lay.end}
    [tenant-sues] {lay.hello}我{contract_date}签合同租了一套房，{lease_start}到{lease_end}，月租{monthly_rent}，押金{lease_deposit}。{lay.course}{lay.noise}{lay.end}

lay.course
    [arrears] 对方从{unpaid_from}起就没交过租，催了也不理，我{lease_ended}发了解除通知，{returned_date}才搬走。
    [sublet] 对方没跟我说就转租给别人，{unpaid_from}起也不交租了，我{lease_ended}通知解除，{returned_date}才腾出来。
    [left-early] 对方{lease_ended}突然不租了，钥匙{returned_date}还的，租金倒是付到那天。
    [unfit] 住进去以后{fault}，房东怎么都不修，我{lease_ended}通知对方解除，{returned_date}搬走的，租金都付清了，押金不退。
    [deposit] 到期我{returned_date}交房了，水电租金都结清，房东拖着不退押金。

lay.en
    [!tenant-sues] I let a flat from {lease_start.en} to {lease_end.en} for {monthly_rent.en} a month, with a deposit of {lease_deposit.en} and an agreed penalty of {agreed_penalty.en}. {en.course} (What can I claim?|How much does the tenant owe?)
    [tenant-sues] I rented a flat from {lease_start.en} to {lease_end.en} for {monthly_rent.en} a month and paid a deposit of {lease_deposit.en}. {en.course} (Can I get the deposit back?|What can I claim?)

en.course
    [arrears] The tenant has paid nothing since {unpaid_from.en}; after a warning I ended the lease on {lease_ended.en}, and got the flat back on {returned_date.en}.
    [sublet] The tenant sublet it without asking and has paid nothing since {unpaid_from.en}; I ended the lease on {lease_ended.en}, and got the flat back on {returned_date.en}.
    [left-early] The tenant left on {lease_ended.en} without a reason; rent is paid to that day.
    [unfit] The landlord would not repair serious defects, so I ended the lease on {lease_ended.en} and moved out, with all rent paid.
    [deposit] I returned it in order on {returned_date.en}, with everything paid, but the deposit is kept.

advice
    请保存好合同、付款记录、催告和解除通知、交接单等证据，先书面协商，协商不成再起诉。
    建议保留合同、转账凭证和聊天记录等证据，通知解除应当采用书面形式并留存送达凭证。

witness
    我住在{address}楼下，知道这房子是{landlord}租给{tenant}的，{returned_date}前后搬走的，(租金的事我不清楚|别的我不了解)。

hearing
    审判员：月租金多少，押金多少？原告：月租金{monthly_rent}，押金{lease_deposit}。审判员：房屋何时交还？原告：{returned_date}。
    审判员：租期怎么约定的？原告：{lease_start}到{lease_end}。审判员：被告有无异议？被告：租期没有异议。

chat
    {tenant}：房子的事怎么说？{landlord}：按合同来，月租{monthly_rent}，押金{lease_deposit}在我这。{tenant}：那就{returned_date}交房。
