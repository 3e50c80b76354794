# 信用卡诈骗罪
scheme =
    [malicious_overdraft +overdraft] 恶意透支
    [!malicious_overdraft +found] 拾卡冒用
    [!malicious_overdraft +friend] 盗用熟人卡
    [!malicious_overdraft +online] 网上冒用
    [!malicious_overdraft +atm] 柜员机遗留
bank =
    (一家国有银行|一家股份制银行|一家城市商业银行)
    (工商|建设|农业|招商|交通|中信|平安|民生)银行{county}支行
spent =
    [overdraft] (赌博|经营周转|购物消费|偿还网贷)
    [!overdraft] (购买手机|购买黄金饰品|日常消费|挥霍)
deed
    [overdraft] {since}，{who}在{bank}申领信用卡一张，{overdrew}。{A}超过规定期限透支，{dunned}，至{day}仍不归还。
    [overdraft] {who}于{since}办理了{bank}的信用卡，{overdrew}。透支到期后，{dunned}，直至{day}，{A}仍未归还。
    [found] {when}，{who}在{street}(=拾得|捡到){V}遗失的{bank}信用卡，(=凭卡背面写的密码|试出密码后)，(=在自动柜员机上取款|到商场刷卡消费)，所得用于{spent}。
    [friend] {when}，{who}趁{V}(=酒醉|熟睡|请其代为还款)之机，记下其{bank}信用卡卡号和密码，事后(=多次取现|刷卡套现)，所得用于{spent}。
    [online] {when}，{who}利用掌握的{V}身份信息，将{V}的{bank}信用卡绑定在(=自己的手机支付账户|网络支付账户)，冒用{V}名义消费、转账，所得用于{spent}。
    [atm] {when}，{who}在{street}一自动柜员机前，发现{V}取款后将{bank}信用卡遗忘在机内且未退出操作界面，遂冒用{V}的身份(=取款|转账)，所得用于{spent}。
overdrew
    (=随后多次|此后陆续|先后多次)<malicious_overdraft:(=刷卡消费、取现|透支)用于{spent}，明知没有还款能力而大量透支>
    <malicious_overdraft:以非法占有为目的，(=持卡透支用于|大肆透支用于){spent}>，最后一次还款后再未还款
dunned =
    经发卡银行两次有效催收后超过三个月
    发卡银行(以电话、信函方式|上门和寄送催收函)两次催收，超过三个月
harm
    [overdraft formal] 至案发，{A}恶意透支本金人民币{amount}。
    [overdraft plain] 欠银行的本金是{amount}。
    [!overdraft formal dispute] {V}称被盗刷<!amount:{claimed}>；经调取银行交易明细并剔除{V}本人消费，{A}冒用信用卡取得款项人民币{amount}。
    [!overdraft formal !dispute] 经查，{A}冒用他人信用卡取得款项共计人民币{amount}。
    [!overdraft plain by-victim dispute] 短信提醒加起来，我的卡被刷走了<!amount:{claimed}>。
    [!overdraft plain by-victim !dispute] 我的卡被刷走了{amount}。
    [!overdraft plain !by-victim] 一共刷走、取走{amount}。
serial
    ()
noticed
    [overdraft] 发卡银行催收无果，向公安机关报案
    [!overdraft] {V}收到扣款短信后(冻结账户并报警|立即报警)
    [!overdraft] {V}对账时发现异常，(报了警|向银行和公安机关反映)
seen
    [overdraft] 我是{bank}负责催收的工作人员，给{A}打过电话、寄过催收函，{A}(答应还款却一直没还|后来干脆不接电话)。
    [found|friend] 我是收银员，当时{A}拿着卡来刷，(输了密码、签了字|神情有点急)，我没有看出不对。
    [!overdraft] 我和{V}一起吃饭时，{V}的手机不断收到扣款短信，这才发现卡被人用了。
proof
    [overdraft] 信用卡申领资料、交易明细、催收记录
    [overdraft] 银行的报案材料、账户交易流水、催收函
    [!overdraft] 银行账户交易流水、账户资料、辨认笔录
    [!overdraft] 银行卡交易记录、电子数据、现场指认笔录
nature
    [overdraft] 以非法占有为目的，恶意透支信用卡
    [!overdraft] 以非法占有为目的，冒用他人信用卡
topic
    [overdraft] 透支信用卡不还
    [!overdraft] 冒用别人的信用卡
