package org.gaoyao.moot.dirt;

import java.util.List;
import java.util.random.RandomGenerator;

/** A text as a careless crawler saves it: with the page around it. */
final class WebPage {

    private static final List<String> ABOVE = List.of(
            "首页 > 裁判文书 > 文书详情",
            "您的位置：首页 > 法律咨询",
            "<div id=\"header\" class=\"nav\"><a href=\"/index.html\">首页</a></div>",
            "<script type=\"text/javascript\">var docId = \"8f3c\";</script>");
    private static final List<String> BELOW = List.of(
            "打印 | 收藏 | 关闭",
            "</div><!-- content end -->",
            "window.onload = function() { document.getElementById(\"content\").style.fontSize = \"16px\"; };",
            "版权所有 未经许可不得转载");
    private static final List<String> OPENING = List.of(
            "<p class=\"MsoNormal\" style=\"text-indent:2em\">", "<div class=\"paragraph\">", "<p>", "&nbsp;&nbsp;");
    private static final List<String> CLOSING = List.of("</p>", "</div>", "</p>", "<br/>");

    private WebPage() {}

    /** The page: menus above and below, and tags around every line, all of one style. */
    static DirtyText around(String text, RandomGenerator random) {
        var page = new DirtyText.Builder();
        page.plant(Fault.MARKUP, ABOVE.get(random.nextInt(ABOVE.size()))).append("\n");
        int style = random.nextInt(OPENING.size());
        for (String line : text.lines().toList()) {
            page.plant(Fault.MARKUP, OPENING.get(style))
                    .append(line)
                    .plant(Fault.MARKUP, CLOSING.get(style))
                    .append("\n");
        }
        return page.plant(Fault.MARKUP, BELOW.get(random.nextInt(BELOW.size()))).build();
    }
}
