# 交通肇事罪
vehicle =
    (一辆小型轿车|一辆重型半挂牵引车|一辆轻型货车|一辆面包车|一辆三轮载货摩托车|一辆SUV|一辆自卸货车|一辆二轮摩托车)
road =
    {street}由(东向西|西向东|南向北|北向南)方向
    (省道|县道|国道){town}路段
    {town}至{village}的乡村公路
    {street}与{street2}交叉口
    城市快速路{town}匝道附近
victimway =
    [+walker] 横过道路的行人{V}
    [+bike] 骑自行车的{V}
    [+ebike] 驾驶电动自行车的{V}
    [+motor] 驾驶两轮摩托车的{V}
    [+worker] 正在路边作业的{V}
    [+elder] 推三轮车的{V}
error =
    (未按规定让行|未在确保安全的情况下通行|超速行驶|疲劳驾驶|低头看手机|违反交通信号灯|占道行驶|强行超车|转弯未让直行|倒车时未察看)
weather =
    [night] (小雨，路面湿滑|有雾，能见度较低|路灯昏暗|夜色较深)
    [day-time] (天气晴朗，视线良好|小雨，路面湿滑|有雾，能见度较低|阴天)
left =
    [flight +drove-off] 驾车
    [flight +left-car] 弃车
stayed =
    [!flight +stopped] 停车
    [!flight +called] 呼救
video =
    行车记录仪
    路口监控
drink
    [drunk formal] <drunk:酒后>
    [drunk plain] <drunk:喝了酒>
    [!drunk]
paper
    [unlicensed formal] <unlicensed:在未取得(相应|)机动车驾驶证的情况下>
    [unlicensed plain] <unlicensed:没有驾驶证>
    [!unlicensed]
deed
    {when}，{who}{drink}{paper}驾驶{vehicle}，行驶至{road}，因{error}，与{victimway}相撞，{dead}。{ran}
    {when}，{weather}。{who}{drink}{paper}驾驶{vehicle}行至{road}时，{error}，(=撞上|撞倒){victimway}，{dead}。{ran}
    {who}于{when}{drink}{paper}驾驶{vehicle}途经{road}，由于{error}，将{victimway}撞倒，{dead}。{ran}
dead =
    [one-dead] 造成{V}(=经抢救无效死亡|当场死亡|送医后死亡)
    [two-dead] 造成{V}及同行的{V2}二人死亡
    [grave] 造成{V}(=受重伤|伤势严重)
ran
    [flight formal] 事故发生后，{A}<flight:{left}逃离(=事故|)现场>。
    [drove-off plain] 出事后{A}<flight:开车跑了>。
    [left-car plain] 出事后{A}<flight:把车丢下跑了>。
    [stopped formal] 事故发生后，{A}(停车留在现场|立即停车，没有离开)。
    [stopped plain] 出事后{A}(停了车，没有离开|把车停下来了)。
    [called formal] 事故发生后，{A}停车拨打了急救电话。
    [called plain] 出事后{A}停下车叫了救护车。
harm
    [formal !dispute] 经(公安交警部门|交通管理部门)认定，{A}负事故的{responsibility}。{toll}{alcohol}
    [formal dispute] {A}一度提出{V}(=闯红灯|突然横穿)、自己只应承担<!responsibility:次要责任>；但{video}视频没有显示这一情形，交通管理部门认定{A}负事故的{responsibility}。{toll}{alcohol}
    [plain] (交警认定|事故认定书写的是){A}负{responsibility}。{toll}
toll
    [one-dead formal] 经鉴定，{V}系(=颅脑损伤|创伤性休克|多脏器损伤)死亡，事故共致{deaths}死亡。
    [two-dead formal] 事故共致{deaths}死亡。
    [grave formal] 经鉴定，{V}的损伤构成重伤二级，事故共致<serious_injuries:一人重伤>。
    [one-dead plain] 事故里<deaths:一人>死亡。
    [two-dead plain] 事故里一下子没了<deaths:两人>。
    [grave plain] <serious_injuries:一人重伤>，现在还在治。
alcohol
    [drunk] 经(=血液检验|司法鉴定)，{A}血液中乙醇含量为{alcohol-level}。
    [!drunk]
serial
    ()
noticed
    (过路司机|附近群众|后车驾驶人)拨打了报警电话
    有人报警后，公安交警赶赴现场
seen
    我开车跟在后面，看到{A}的车{error}，然后就撞上了人。
    我听到“砰”的一声，跑出去看见{V}倒在路边，(车停在前面|地上都是碎片)。
proof
    道路交通事故认定书、现场勘查笔录、现场图及照片、{video}视频
    道路交通事故认定书、车辆检验报告、{video}视频
    道路交通事故认定书、现场照片、机动车行驶证、驾驶人信息查询结果
nature
    违反道路交通管理法规，因而发生重大事故{result}{escaped}
escaped
    [flight] ，且在事故后逃逸
    [!flight]
result
    [one-dead] ，致一人死亡
    [two-dead] ，致二人死亡
    [grave] ，致一人重伤
topic
    开车撞了人
