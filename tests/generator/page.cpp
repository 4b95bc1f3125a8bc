#include "tests/generator/page.h"

namespace gouji::testgen {

using namespace Qt::StringLiterals;

QStringList pageHead(const QString &title, int year, Random &random)
{
    QStringList lines {u"首页 政务公开 政务服务 互动交流 走进本地"_s,
        u"当前位置：首页 > 政务公开 > 法定主动公开内容 > 政府信息公开年报"_s};
    if (random.percent(50))
        lines << u"行政许可"_s << u"行政处罚"_s << u"行政强制"_s << u"行政事业性收费"_s;
    lines << u"索 引 号：00%1-0900-%2-%3"_s.arg(random.between(1000, 9999))
                 .arg(year + 1)
                 .arg(random.between(10000, 99999))
          << u"发布时间：%1-01-%2 %3:30:04  浏览次数：%4"_s.arg(year + 1)
                 .arg(random.between(10, 29))
                 .arg(random.between(10, 17))
                 .arg(random.between(1, 5000))
          << u"字号：[ 大 中 小 ]"_s;
    if (random.percent(40))
        lines << title + u".docx"_s;
    return lines;
}

QStringList pageFoot(Random &random)
{
    QStringList lines {u"附件：信息公开申请表.doc"_s, u"扫一扫在手机打开当前页"_s,
        u"上一篇：行政许可事项目录（%1项）"_s.arg(random.between(20, 400))};
    if (random.percent(50))
        lines << u"网站地图 | 联系我们 | 隐私声明"_s;
    lines << u"网站标识码：99%1"_s.arg(random.between(10000000, 99999999))
          << u"备案序号：备%1号-1"_s.arg(random.between(10000000, 20000000));
    return lines;
}

} // namespace gouji::testgen
