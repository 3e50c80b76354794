package org.gaoyao.corpus.privacy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Chinese surnames: those that more than a few thousand people bear, and the compound ones. */
final class Surnames {

    private static final BitSet SINGLE =
            ("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎"
                            + "段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛"
                            + "靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑"
                            + "迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花强帅屠豆朴盖练廉禹井祖漆巴丰卿国狄平宣晋初云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜"
                            + "羊阿乌裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕玉银亢嵇公哈宾戎勾茅利干尉冶斯束檀衣展阴昝智幸奉植衡富尧闭牒呙"
                            + "边仓昌车褚慈崇丑淳东堵范酆逄璩佴弋")
                    .chars()
                    .collect(BitSet::new, BitSet::set, BitSet::or);

    private static final Set<String> COMPOUND = Arrays.stream(
                    "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 第五"
                            .split(" "))
            .collect(Collectors.toUnmodifiableSet());

    /** What the compound ones begin with, to answer most questions without them. */
    private static final BitSet COMPOUND_FIRSTS =
            COMPOUND.stream().mapToInt(surname -> surname.charAt(0)).collect(BitSet::new, BitSet::set, BitSet::or);

    private Surnames() {}

    /** How many characters of the surname stand at an index of a text: 2, 1, or 0 if none does. */
    static int length(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        boolean compound = COMPOUND_FIRSTS.get(text.charAt(at))
                && at + 2 <= text.length()
                && COMPOUND.contains(text.substring(at, at + 2));
        return compound ? 2 : SINGLE.get(text.charAt(at)) ? 1 : 0;
    }

    /** The surname that a name begins with; its first character if that is none. */
    static String of(String name) {
        return name.substring(0, Math.max(1, length(name, 0)));
    }
}
