# 危险驾驶罪
flags: all-to-blame
vehicle =
    (一辆小型轿车|一辆面包车|一辆轻型货车|一辆二轮摩托车|一辆SUV|一辆电动三轮机动车)
dinner =
    (同学聚会|亲戚家吃喜酒|公司聚餐|朋友生日宴|烧烤摊上|家中吃晚饭|工地收工后聚餐|村里办酒席)
drinks =
    (白酒半斤左右|啤酒数瓶|红酒和啤酒|自酿米酒|白酒二两和啤酒两瓶|黄酒一斤)
why =
    (以为路程近不会有事|代驾一直没有叫到|急着回家|怕车停在路边被贴单|侥幸觉得交警已经下班|想挪一下车位)
road =
    {street}
    {street}与{street2}交叉口
    {town}路段
    {estate}门前道路
    {town}至{village}的公路
paper
    [unlicensed formal] <unlicensed:未取得机动车驾驶证而>
    [unlicensed plain] <unlicensed:没有驾照>还
    [!unlicensed]
deed
    {when}，{who}在{dinner}饮用{drinks}后，{paper}<drunk:醉酒驾驶>{vehicle}行驶至{road}，{stopped}。
    {who}因{why}，于{when}在{dinner}饮酒后，{paper}<drunk:醉酒驾驶>{vehicle}上路，行至{road}时{stopped}。
    {when}，{who}喝了{drinks}，{why}，便{paper}<drunk:醉酒驾驶>{vehicle}离开。途经{road}时，{stopped}。
crashed =
    [caused_accident all-to-blame] (停放在路边的车辆|前方同向行驶的车辆|道路护栏)
    [caused_accident !all-to-blame] (停放在路边的车辆|前方变道的车辆|对向驶来的车辆)
stopped
    [caused_accident formal] 与{crashed}相撞，<caused_accident:发生交通事故>，公安民警接报后到场查获
    [caused_accident plain] <caused_accident:撞上了{crashed}，出了事故>，交警来了
    [!caused_accident formal] 被(=设卡检查的|巡逻的|执勤)公安民警当场查获
    [!caused_accident plain] 被交警(=查了个正着|拦下来了)
harm
    [formal !dispute] 经(鉴定|检验)，{A}血液中乙醇含量为{alcohol-level}。{blame}{balk}
    [formal dispute] 现场呼气式酒精检测结果为<!blood_alcohol:{wrong-level}>；经抽取血样送检，{A}血液中乙醇含量为{alcohol-level}，应以血液检验结果为准。{blame}{balk}
    [plain dispute] 现场吹气是<!blood_alcohol:{wrong-level}>，后来抽血出来是{alcohol-level}。
    [plain !dispute] 抽血出来是{alcohol-level}。
blame
    [caused_accident] 经认定，{A}负事故{responsibility}。
    [!caused_accident]
balk
    [resisted_check] {A}在被检查时<resisted_check:(=试图弃车逃跑|拒不配合|试图掉头逃避)>。
    [!resisted_check]
serial
    ()
noticed
    [!caused_accident] 民警在(夜查|例行检查|集中整治)中发现
    [caused_accident] 过路群众报警
seen
    那天我和{A}一起吃的饭，{A}喝了{drinks}，我们劝{A}叫代驾，{A}说{why}。
    我是当晚执勤的(辅警|协勤)，{A}下车时(满身酒气|走路不稳)。
proof
    呼气式酒精检测单、血样提取登记表、司法鉴定意见书
    查获经过、血液乙醇含量检验报告、执法视频
    驾驶人信息查询结果、行驶证复印件、鉴定意见书
nature
    违反道路交通安全管理法规，在道路上醉酒驾驶机动车
topic
    醉驾
